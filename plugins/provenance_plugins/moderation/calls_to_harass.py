"""Calls on many to write to somebody until she gives up, remarks on the body of whoever is spoken to, and insults that their writer masks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from provenance.analysis import language
from provenance.api import Document, Phrases, Span, any_of, lazy_pattern, matches
from provenance_plugins.moderation.asked_first import may_have_masked
from provenance_plugins.moderation.classes import is_told
from provenance_plugins.moderation.decoding import known_words
from provenance_plugins.moderation.passages import is_code, is_framed, is_in_address, sentence_around, trimmed
from provenance_plugins.moderation.vocabulary import by_word, entries, group_of, tagged

__all__ = ["HARASSING", "calls_to_harass", "masked_insults"]

HARASSING = Phrases.load(__package__, "harassing")
_TABLE = "harassing_words"
_MASK = lazy_pattern(r"([•*]{2,8}|_{2,8}|\.{4,8}|-{2,8})([^\W\d_]{1,5})(?![\w•*@/-])|(•{2,8}|\*{3,8})()(?![\w•*@/-])")
"""The signs of a masked word, one for each of its letters but the first and the last, and its end; or all but its first letters …"""
_SIGNS = lazy_pattern(r"[•*_.-][•*_.-]+")
_RUNS = ("**", "--", "__", "....", "••", "•*", "*•")
"""With one of which each masked word goes on."""
_HEAD = lazy_pattern(r"(?<![\w•*.@/-])[^\W\d_]{1,4}\Z")
_LETTERS = 5
"""… and its beginning before them, with one character more."""
_REACH = 40
"""Characters before a masked word in which it is said of whom."""


def _english() -> Iterator[str]:
    """Remarks on somebody's body and on what one would do to it, each with an example."""
    body = rf"(?:{group_of(_TABLE, 'body')}|t[•*_.-]{{1,3}}t?s|a[•*_.-]{{1,2}}(?:e|s)|b[•*_.-]{{2,4}}s)"
    fuck = r"(?:fuck|shag|rape|f[•*_.-]{1,3}k)"
    dear = r"(?:love|darling|babe|baby|sweetheart|honey|girl|slut|bitch|sweetie|luv|hun)"
    # "Nice legs, love, bend over", "show us your tits", "get your kit off, darling".
    yield rf"(?:\A|[.!?\n]\W*)(?:nice|great|lovely|look at (?:those|them|that)) {body},? {dear}\b"
    yield rf"\b(?:bend over|get (?:your|ur) kit off|get (?:them|['’]em) out|on your knees),? (?:{dear}\b|and (?:show|let|give) (?:us|me)\b)"
    yield rf"\bshow (?:us|me) (?:your|them|those|ur) {body}\b|\bget your (?:tits|t[•*_.-]{{1,3}}ts|boobs|knockers) out\b|\b(?:sit on my face|suck my (?:dick|cock|d[•*_.-]{{1,3}}k|c[•*_.-]{{1,3}}k)),? (?:{dear}|you)\b"
    # "I'd shag her till she begged".
    yield rf"\b(?:i|we)(?:['’]d| would) (?:so |totally |gladly |happily |love to )?{fuck} (?:her|you|that \w+|the \w+ out of (?:her|you))\b"


_ENGLISH = lazy_pattern(lambda: "|".join(_english()), re.IGNORECASE)


@cache
def _many(code: str) -> re.Pattern[str]:
    words = any_of(entry.text for entry in entries(_TABLE, code) if "many" in entry.tags)
    return re.compile(
        rf"(?:\A|[.!?,;:\n]\s*(?:and )?)\W*(?:{words})(?!\w)|(?<!\w)(?:allemaal|everyone|everybody)(?!\w)",
        re.IGNORECASE,
    )


@cache
def _contact(code: str) -> re.Pattern[str]:
    words = any_of(entry.text for entry in entries(_TABLE, code) if "contact" in entry.tags)
    return re.compile(rf"(?<!\w)(?:{words})" + (r"(?!\w)" if code == "en" else ""), re.IGNORECASE)


@cache
def _pointing(code: str, *tags: str) -> re.Pattern[str] | None:
    words = [entry.text for entry in entries(_TABLE, code) if set(tags) & set(entry.tags)]
    return re.compile(rf"(?<!\w)(?:{any_of(words)})\s(?:[^\W\d]+ ){{0,1}}?\Z", re.IGNORECASE) if words else None


def calls_to_harass(document: Document) -> Iterator[tuple[Span, Span]]:
    """The sentence and the words of each such call or remark, at most one a sentence."""
    reached = -1
    for match in matches(document, HARASSING):
        if match.span.start < reached or is_code(document, match.span):
            continue
        sentence = sentence_around(document, match.span)
        core = match.span
        if match.tagged("aim") or match.tagged("until"):
            before = document.text[sentence.start : match.span.start + len(match.phrase)]
            if _many(match.language).search(before) is None:
                continue
            if match.tagged("until") and _contact(match.language).search(before) is None:
                continue  # "Everyone waits until she leaves"
        elif match.language == "en":
            remark = _ENGLISH.search(document.text, *sentence)
            if remark is None:
                continue
            core = Span(*remark.span())
        if is_told(document, sentence) or is_framed(document, core, sentence):
            continue
        reached = sentence.end
        yield trimmed(document, sentence), core


def masked_insults(document: Document) -> Iterator[tuple[Span, Span]]:
    """The sentence and the words of each masked insult that is aimed at somebody, at most one a sentence."""
    if not may_have_masked(document):
        return
    code = language(document).read_as
    reached = -1
    for match in _masks(document.text):
        head = _HEAD.search(document.text[max(0, match.start() - _LETTERS) : match.start()])
        if head is None:
            continue
        word = Span(match.start() - len(head[0]), match.end())
        signs, tail = (match[1], match[2].lower()) if match[1] else (match[3], "")
        if word.start < reached or not _fits(_shapes(code), head[0].lower(), len(signs), tail):
            continue
        if is_code(document, word) or is_in_address(document, word):
            continue
        sentence = sentence_around(document, word)
        low = max(sentence.start, word.start - _REACH)
        pointing = _aimed(code, head[0].lower(), len(signs), tail, document.text[low : word.start])
        if pointing is not None and tail in _ADJECTIVE and _is_of_thing(document, low, word):
            continue
        if pointing is not None:
            core = Span(low + pointing.start(), word.end)
        elif code == "en" and (remark := _ENGLISH.search(document.text, *sentence)) is not None:
            core = Span(*remark.span())
        else:
            continue
        if is_told(document, sentence) or is_framed(document, core, sentence):
            continue
        reached = sentence.end
        yield trimmed(document, sentence), core


_ADJECTIVE = frozenset({"ing", "in", "n", "ng", "king", "kin", "cking"})
"""Ends of a masked word that only stresses the next one."""
_THING = lazy_pattern(
    lambda: rf"\b(?:{any_of(tagged(_TABLE, 'there_is'))}) (?:an? |the |some |such an? )?(?:[^\W\d_]+ )?\Z",
    re.IGNORECASE,
)
_NOUN = lazy_pattern(r"(?:[ -][^\W\d_]+){1,3}")


def _is_of_thing(document: Document, low: int, word: Span) -> bool:
    """Whether a masked word stresses what there is or what something is, and none of the words behind it is one for somebody: "There is a f••king shark!"; not "What a f••king idiot"."""
    text = document.text
    if _THING.search(text, low, word.start) is None:
        return False
    behind = _NOUN.match(text, word.end)
    if behind is None:
        return False
    return not any(_means_somebody(one) for one in re.split(r"[ -]", behind[0].lower()) if one)


def _means_somebody(noun: str) -> bool:
    return (
        any(noun in by_word(table) for table in ("human", "insult", "profanity", "slur", "group"))
        or noun in tagged("one_person", "noun")
        or noun.removesuffix("s") in tagged(_TABLE, "somebody")
    )


def _masks(text: str) -> Iterator[re.Match[str]]:
    """The masked words of a text, each looked for in a run of signs: so most characters are passed over at once."""
    if not any(map(text.__contains__, _RUNS)):
        return
    for run in _SIGNS.finditer(text):
        at, end = run.span()
        while at < end:
            found = _MASK.match(text, at)
            if found is None:
                at += 1
            else:
                yield found
                at = found.end()


def _aimed(code: str, head: str, hidden: int, tail: str, before: str) -> re.Match[str] | None:
    """What says before a masked word of whom it is: what a group is refused ("no", "typical") counts before a slur alone, or a word with no end."""
    tags = ("mark", "slur_mark") if not tail or _fits(_slurs(code), head, hidden, tail) else ("mark",)
    pointing = _pointing(code, *tags)
    return None if pointing is None else pointing.search(before)


_Shapes = dict[tuple[str, str], tuple[str, ...]]
"""{first and last letter: words}."""


@cache
def _shapes(code: str) -> _Shapes:
    """The vulgar words, slurs and insults of a language."""
    words = {*known_words(code), *by_word("aimed_abroad", code), *by_word("profanity", code), *by_word("slur", code)}
    words |= {word for word, tags in by_word("insult", code).items() if not {"literal", "weak"} & set(tags)}
    return _by_ends(words)


@cache
def _slurs(code: str) -> _Shapes:
    return _by_ends(by_word("slur", code))


def _by_ends(words: Iterable[str]) -> _Shapes:
    """Words by their first and last letters, and by their first alone."""
    plain = sorted(word for word in words if word.isalpha())
    found: dict[tuple[str, str], list[str]] = {}
    for word in plain:
        found.setdefault((word[0], word[-1]), []).append(word)
        found.setdefault((word[0], ""), []).append(word)
    return {ends: tuple(group) for ends, group in found.items()}


def _fits(shapes: _Shapes, head: str, hidden: int, tail: str) -> bool:
    """Whether a word of the lexicons begins and ends so and is as long, or a letter longer or shorter where a handful are hidden."""
    size = len(head) + hidden + len(tail)
    slack = 1 if hidden >= _HANDFUL else 0
    return any(
        word.startswith(head) and word.endswith(tail) and abs(len(word) - size) <= slack
        for word in shapes.get((head[0], tail[-1:]), ())
    )


_HANDFUL = 4
"""Signs from which on nobody counts them."""
