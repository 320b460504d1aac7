"""Small words of which a sentence has one too many or one too few: "the the", "for a our", "the it", "is was", "after which the would be dismissed"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial

from provenance.analysis import language
from provenance.api import Document, Fix, Hit, Phrases, Severity, Span, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.slips.small_words import any_listed, is_lesser, is_writers, listed, told_where_few

__all__ = ["doubled_words"]

_WORDS = Phrases.load(LEXICON, "doubled_words")
_any, _listed = partial(any_listed, _WORDS), partial(listed, _WORDS)
_FEW, _MANY = 4, 10
"""Places of a text from which on they are told together, and from which on it is a scan, or what somebody said."""
_LONG, _LONGER = 5, 6
"""Letters of a word that no list has and that stands twice, at least: in English, and in other languages."""
_LINE = 40
"""Characters behind a word in which the next one stands."""
_CLAUSE = 120
"""Characters before a preposition in which the clause began that may end with it."""
_EDGE, _AROUND = r"(?<![\w'’.,*_/@\ufffd\u0300-\u036f-])", r"(?![\w'’*_/¬\xad\ufffd\u0300-\u036f-])"
_TOKEN = lazy_pattern(r"[^\W\d_]+")
_STOP = lazy_pattern(r"[.!?:;\n](?=\s)")


def doubled_words(document: Document) -> Iterator[Hit]:
    """Each such place in what the writer says; not in what is quoted or was said aloud, in verse, in tales and in posts to a forum."""
    code = language(document).read_as
    found = (hit for pattern in _patterns(code) for hit in _told(document, pattern, code))
    yield from told_where_few(document, found, "small words", _FEW, _MANY)


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], ...]:
    """Of a word twice; in English also of two articles, and of a verb behind one."""
    if code == "zh":
        return (_OF_CHINESE,)
    words = _WORDS.texts(code, "any")
    if not words:
        return ()
    twice = lazy_pattern(
        rf"(?i){_EDGE}(?P<first>{any_of(words)})(?P<rest>(?:[^\S\n]{{1,3}}|[^\S\n]?\n[^\S\n]{{0,3}})(?P=first)){_AROUND}"
    )
    longer: tuple[re.Pattern[str], ...] = ()
    if code in _listed("long_twice"):
        least = _LONG if code == "en" else _LONGER
        longer = (
            lazy_pattern(
                rf"{_EDGE}(?P<long>(?:(?!\d|_)\w){{{least},24}})(?P<once>[^\S\n]|[^\S\n]?\n)(?P=long){_AROUND}(?!,?\s(?P=long))"
            ),
        )
    if code != "en":
        return (twice, *longer, *_pairs_of(code))
    pairs = "|".join(pair.replace(" ", r"\s{1,2}") for pair in _WORDS.texts("two_articles", "any"))
    verbs = _any("behind_article")
    pronouns = _any("of_pronouns")
    tongues = _any("of_other_tongues")
    notions = _any("of_notions")
    in_pairs = _any("in_pairs")
    return (
        twice,
        *longer,
        lazy_pattern(
            rf"{_EDGE}(?P<pair>{pairs}){_AROUND}(?!\s{{1,9}}(?:{tongues}|{notions})\b)(?![.:]\w|\s_)(?!(?:(?<=\sit)|(?<=\she)|(?<=\sshe)|(?<=\swe)|(?<=\sthey))\s(?:{pronouns})\b)"
        ),
        lazy_pattern(
            rf"(?P<article>the)(?:(?<=^the)|(?<=[a-z,]\sthe))\s{{1,2}}(?P<verb>{verbs}){_AROUND}(?!\s{{1,2}}be(?!\s\w{{2,20}}ed\s(?:if|by|in|on|at|for|from|with|when|and)\b))",
            re.MULTILINE,
        ),
        lazy_pattern(
            rf"{_EDGE}(?P<run>(?P<one>{in_pairs})[^\S\n](?!(?P=one)\b)(?:{in_pairs}))(?P<again>[^\S\n](?P=run)){_AROUND}(?!\s(?P=one)\b)"
        ),
        lazy_pattern(rf"{_EDGE}(?P<verbs>{_any('two_verbs')}){_AROUND}", signs=_WORDS.texts("two_verbs", "any")),
        lazy_pattern(rf"(?<=[a-z] )(?P<pair>that that)(?=\s(?:{_any('behind_that')})\s)", signs=("that that",)),
    )


_OF_CHINESE = lazy_pattern(r"(?<![目标標打])(?<!矢之)(?P<particle>的)的(?![确確士喀])", signs=("的的",))
"""The particle twice, which is no end of a word ("目的", "打的") nor the beginning of another ("的确")."""


def _pairs_of(code: str) -> tuple[re.Pattern[str], ...]:
    """Two small words of another language, none of them in a name: "de du", not "le cinéma de du Bellay"."""
    pairs = _WORDS.texts(f"pairs_{code}", "any")
    if not pairs:
        return ()
    subjects = _WORDS.texts(f"subjects_{code}", "any")
    unless = rf"(?!\s(?:{any_of(subjects)})\b)" if subjects else ""
    return (lazy_pattern(rf"(?<=[a-zß-ÿ] )(?P<pair>{any_of(pairs)}){_AROUND}(?=\s[a-zß-ÿ]){unless}"),)


def _told(document: Document, pattern: re.Pattern[str], code: str) -> Iterator[Hit]:
    text = document.text
    for match in pattern.finditer(text):
        span = Span(*match.span())
        words = " ".join(match[0].split())
        parts = match.groupdict()
        if "first" in parts and (not match[0].split()[1].islower() or _is_meant(text, match, code)):
            continue
        if not is_writers(document, span) or _SPACED.search(text, span.end - 2, span.end + _NEAR) is not None:
            continue
        severity = Severity.INFO if is_lesser(document, span) else None
        if "particle" in parts:
            fix = Fix.delete(document, Span(span.start + 1, span.end), "take the second out", safe=False)
            yield Hit(span, f"“{words}” has the same word twice: take one out", severity=severity, fix=fix)
        elif "long" in parts:
            place = document.locate(span)
            marks = document.source[place.start - 1 : place.start] + document.source[place.end : place.end + 1]
            if _MARKED.isdisjoint(marks) and not _is_long_meant(text, match, code):
                fix = Fix.delete(document, Span(match.start("once"), match.end()), "take the second out", safe=False)
                yield Hit(span, f"“{words}” has the same word twice: take one out", severity=severity, fix=fix)
        elif "first" in parts:
            fix = Fix.delete(document, Span(*match.span("rest")), "take the second out", safe=False)
            yield Hit(span, f"“{words}” has the same word twice: take one out", severity=severity, fix=fix)
        elif "run" in parts:
            if parts["run"].split()[-1] not in _listed("ends_no_clause") and _has_both(text, match.start()):
                continue
            fix = Fix.delete(document, Span(*match.span("again")), "take the second out", safe=False)
            yield Hit(span, f"“{words}” has the same two words twice: take one pair out", severity=severity, fix=fix)
        elif "verbs" in parts:
            if not _has_both(text, match.start()):
                yield Hit(span, f"“{words}” has one verb too many: take it out", severity=severity)
        elif "pair" in parts:
            if _is_of_run(text, match) or _points_at_thing(text, match):
                continue
            message = f"“{words}” has one small word too many, or one of the two is another: mend it"
            yield Hit(span, message, severity=severity)
        else:
            yield Hit(
                span,
                f"between “{match['article']}” and “{match['verb']}” a word was lost, or one of the two is another: mend it",
                severity=severity,
            )


def _is_of_run(text: str, match: re.Match[str]) -> bool:
    """Whether two small words stand in the middle of two that stand twice, which are told as such: "the of" in "of the of the"."""
    first, second = match["pair"].split()
    at = match.start()
    return text.endswith(f" {second} ", max(0, at - len(second) - 2), at) and text.startswith(f" {first} ", match.end())


def _points_at_thing(text: str, match: re.Match[str]) -> bool:
    """Whether the first "that" is a thing of its own, behind a preposition: "things like that that the board looks into"."""
    before = text[max(0, match.start() - _LINE) : match.start()].split()
    return match["pair"].startswith("that") and bool(before) and before[-1].lower() in _listed("before_that")


_MARKS = ".,;:!?…–—)"
"""Behind the last of three: "und und und!"."""
_GOES_ON = lazy_pattern(r"[^\S\n]?(?:\.{2,}|…|(?i:usw|etc)\b)")
"""Behind a word for "and" that stands twice, where a list has more: "Netze, Lampen und und …"."""
_NEAR = 12
"""Characters behind such a place that are read."""
_NUMBER = lazy_pattern(r"(?<![\d.,])\d{1,3}(?:[.,]\d{1,3})?\s\Z")
"""Right before a unit; a year has four digits."""
_SPACED = lazy_pattern(r"(?<!\S)(?:[^\W\d_] ){3}")
"""Letters with a blank between them, as a scanner reads words that are set wide: "the a s y l u m"."""


def _has_both(text: str, at: int) -> bool:
    """Whether a sentence may have two verbs side by side, since the first ends a clause that is its subject: "what it is was never said"."""
    before = text[max(0, at - _CLAUSE) : at]
    clause = [one.lower() for one in _TOKEN.findall(_STOP.split(before)[-1].rpartition(", ")[2])]
    return not _listed("relative").isdisjoint(clause) or not _listed("clauses").isdisjoint(clause) or not clause


def _is_meant(text: str, match: re.Match[str], code: str) -> bool:
    """Whether a sentence may have both: one ends a clause, one begins a name, or the word stands three times, as somebody stammers."""
    word = match["first"].lower()
    before = [one.lower() for one in _TOKEN.findall(text[max(0, match.start() - _CLAUSE) : match.start()])]
    behind = text[match.end() : match.end() + len(word) + 2].split(maxsplit=1)[:1]
    if match["first"].isupper() and len(word) > 1:
        return True  # "one AND and one OR"
    if (
        match["first"][:1].isupper()
        and before
        and _NAMES.search(text, max(0, match.start() - _LINE), match.end() + _LINE)
    ):
        return True  # "you may join them by And and Or"
    if word in _listed("of_units") and _NUMBER.search(text, max(0, match.start() - _NEAR), match.start()) is not None:
        return True
    if before[-1:] == [word] or (behind and behind[0].lower().rstrip(_MARKS) == word):
        return True
    if word in _listed("and_so_on") and _GOES_ON.match(text, match.end()) is not None:
        return True
    if word in _listed("of_names") and code != "en" and behind and behind[0][:1].isupper():
        return True
    clause = {
        one.lower() for one in _TOKEN.findall(_STOP.split(text[max(0, match.start() - _CLAUSE) : match.start()])[-1])
    }
    if code != "en":
        return word in _listed("stranded_nordic") and not _listed("relative_nordic").isdisjoint(clause)
    return _is_meant_in_english(text, match, before[-1] if before else "", clause)


def _is_meant_in_english(text: str, match: re.Match[str], last: str, clause: set[str]) -> bool:
    word = match["first"].lower()
    if word == "at" and _AT_LEAST.match(text, match.end()) is not None:
        return True
    if word == "do":
        return last not in _listed("before_do")
    if word == "to":
        return _is_of_verb_before(text, match, last, clause)
    if word == "a":
        return match["first"].isupper() or not (
            _BETWEEN.match(text, match.start() - 3) and _BEHIND.match(text, match.end())
        )
    if word in _listed("of_clauses"):
        if word in {"can", "will"} and _is_thing(text, match, word, last):
            return True
        return _may_end_clause(text, match.start(), word) and not (word == "can" and last in _listed("before_can"))
    if word not in _listed("stranded"):
        return False
    if last in _listed("particle") or (word == "as" and last in _listed("before_as")):
        return True
    if not _listed("relative").isdisjoint(clause):
        return True
    return (
        not _listed("tough").isdisjoint(clause)
        and _INFINITIVE.search(text, max(0, match.start() - _NEAR), match.start()) is not None
    )


_INFINITIVE = lazy_pattern(r"\bto\s[a-z]{2,20}\s*\Z")
"""What is easy or hard, right before a preposition that ends it; not "it is easy to see that they live in in the mill"."""


def _is_thing(text: str, match: re.Match[str], word: str, last: str) -> bool:
    """Whether one of the two is a dance, a vessel, or what somebody wants."""
    follows = _TOKEN.search(text, match.end(), match.end() + _LINE)
    if follows is None or last in _listed(f"before_noun_{word}"):
        return True
    return follows[0] in _listed("behind_dance") if word == "can" else follows[0] not in _listed("behind_modal")


def _is_of_verb_before(text: str, match: re.Match[str], last: str, clause: set[str]) -> bool:
    """Whether the first "to" belongs to the verb before it, and the second begins a purpose ("whom they turn to to learn", "what they need to to stay"); or a thing is called so ("a to do list")."""
    if last in _listed("before_to"):
        return False
    if last in _listed("strands_to") or not _listed("relative_to").isdisjoint(clause):
        return True
    return _TO_DO.match(text, match.end()) is not None


_TO_DO = lazy_pattern(r"\s(?:do|dos)\b(?!\s(?:a|an|the|it|so|this|that|able)\b)")
_AT_LEAST = lazy_pattern(r"\s(?:least|most|first|best|worst|once|times|all)\b")
"""Behind a doubled "at", of which the second is of an adverb: "at at least five piers"."""


def _is_long_meant(text: str, match: re.Match[str], code: str) -> bool:
    """Whether a longer word may stand twice: it is a list's, which is told as such, is said with stress, is a name, ends a clause, or stands among words of no language."""
    word = match["long"]
    if not word.islower() or word in _listed("meant_twice") or word in _words_of(code):
        return True
    before = text[max(0, match.start() - _CLAUSE) : match.start()]
    behind = text[match.end() : match.end() + _CLAUSE].partition("\n")[0]
    beside = (*_TOKEN.findall(before)[-2:], *_TOKEN.findall(behind)[:1])
    if any(one.lower().startswith(word[:_STEM]) for one in beside):
        return True
    if code != "en":
        return False
    around = {one.lower() for one in _TOKEN.findall(before.rpartition("\n")[2] + " " + behind)}
    if len(around & _OF_ENGLISH) < _ENGLISH:
        return True
    # No verb of a clause, so that none can end with the first: "what the army was preparing preparing".
    if word.endswith("ing"):
        return False
    last = _TOKEN.findall(before)[-1:]
    return (not last or last[0].lower() not in _listed("determiners_before")) and _has_both(text, match.start())


@cache
def _words_of(code: str) -> frozenset[str]:
    return frozenset(_WORDS.texts(code, "any"))


_NAMES = lazy_pattern(r"(?<=[a-z] )(?P<name>[A-Z][a-z]{1,5}) (?i:(?P=name)) [A-Z][a-z]{1,5}\b")
"""Amid a sentence a name that is the small word behind it, and another name: of what a program is told."""
_STEM = 4
"""Letters that a word shares with the one beside it where things of a kind are within one another: "the list of the lists lists"."""
_MARKED = frozenset("*_>\"'")
"""Signs at once beside two words that are set off together: "(*cough cough*)"."""
_OF_ENGLISH = frozenset({"the", "of", "and", "to", "is", "are", "for", "that", "with", "it", "was", "on"})
_ENGLISH = 2
"""Such words around a word that stands twice, at least: Latin of a template has none."""
_BETWEEN = lazy_pattern(r"[a-z]{2}\s|[a-z], ")
_BEHIND = lazy_pattern(r"\s(?!and\s)[a-z]{3}")
"""What stands before "a a" and behind it, where neither is a letter by its name."""


def _may_end_clause(text: str, at: int, word: str) -> bool:
    """Whether a clause may end with the first of two verbs, which is the subject of the second: "what it is is a bridge"."""
    clause = _TOKEN.findall(_STOP.split(text[max(0, at - _CLAUSE) : at])[-1])
    if not clause or word in {one.lower() for one in clause}:
        return True
    if clause[-1].lower() in _listed("of_persons"):
        return len(clause) > 1 and clause[-2].lower() not in _listed("opens_clause")
    return (clause[-1][:1].isupper() and len(clause) > 1) or _has_both(text, at)
