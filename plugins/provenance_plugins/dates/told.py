"""What the words around a date tell of it: which day it is, and whether that is past, of a later note, of a reader or of the day of writing."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from datetime import date

from provenance.analysis import TimeExpression
from provenance.analysis.dates.context import words_after, words_before
from provenance.analysis.dates.names import words
from provenance.analysis.register import is_addressed, is_instructing, is_told
from provenance.api import BlockKind, Document, Span, lazy_pattern
from provenance_plugins.dates.tables import any_word, forms

_NEAR = 5
"""Words beside a date among which the verb that it belongs to stands: one further off has another date, or none."""
_LABEL = 2
"""Words before a date among which one says that it is that of a later note."""
_BEARING = 2
"""Words before a date among which the one stands by which a thing bears a later day: "maturing on"."""
_ALONG, _AT_A = 5, 3
"""Words before a participle among which "with" leads to whom it is said of, and of "at a dinner" before "held"."""
_PAST = frozenset({"ago"})
_CLAUSE = 80
"""Characters before a date in which the participle stands that it belongs to."""
_RANGE = ("-", "–", "—")
_LIMITS = frozenset({"by", "ahead"})
"""What the lexicon calls words such as “from”, “between”, “and”, “before”, “until”."""
_BARS = ("|", "·", "•")
_SEVERAL = lazy_pattern(r"\d\.?,?\s(?:und|oder|bis)\s\Z")
"""Before the last of several days in German, behind whose stop the sentence goes on: "am 11. und 12. September 2021"."""
_LIST = 12
_PARTICIPLES = {
    "de": lazy_pattern(
        r"[\w-]*ge[a-zäöüß]{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss|über|unter)[a-zäöüß]{3,}(?:t|en)|[a-zäöüß]{3,}iert"
    ),
    "fr": lazy_pattern(
        r"[a-zà-ÿ]+(?:ée?s?|ues?)|(?:mort|fait|pris|mis|ouvert|offert|élu|parti|sorti|fini|choisi|réuni|écrit|dit)e?s?|[a-zà-ÿ]+(?:nu|mis|pris|du|cu|duit|truit|crit)"
    ),
    "it": lazy_pattern(
        r"(?!sabato)[a-zà-ÿ]+[aiu]t[oaie]|(?:mort|nat|fatt|dett|pres|mess|apert|chius|vint|pers|scritt|corso|success|scopert|rimast)[oaie]"
    ),
    "nl": lazy_pattern(r"[a-z]*ge[a-z]{2,}(?:d|t|en)|(?:be|ver|ont|her|er|over|mis)[a-z]{3,}(?:d|t|en)"),
}
_STATED = frozenset({"full", "iso", "numeric"})
_TIMED = frozenset({"be", "was", "have", "had", "past", "future"})
"""What the lexicon calls verbs that tell when something is."""


def day_of(item: TimeExpression) -> date | None:
    """The day of a date that is written with its year and is settled; of a range of days the first one, with which it began."""
    if item.form not in _STATED or item.value is None:
        return None
    first = item.value.partition("/")[0]
    return date.fromisoformat(first) if len(first) == len("2024-06-03") else None


def month_of(item: TimeExpression) -> date | None:
    """The first day of a month that is written with its year."""
    if item.form != "month-year" or item.value is None or len(item.value) != len("2024-06"):
        return None
    return date.fromisoformat(f"{item.value}-01")


def names_issue(document: Document, item: TimeExpression) -> bool:
    """Whether a month names the issue of a paper, or its sentence is that of an update: "the June 2024 issue", "Summer update: it closed in June 2024"."""
    issues = forms("issues", "what")
    if any(word.lower() in issues for word in words_after(document.text, item.span.end)[:1]):
        return True
    return not forms("update").isdisjoint(word.lower() for word in words_before(document.text, item.span.start))


def has_happened(document: Document, item: TimeExpression, language: str) -> bool:
    """Whether the sentence tells of the past: the verb next to the date does, and nothing in the sentence looks ahead."""
    if _stands_between_bars(document.text, item.span) or _SEVERAL.search(
        document.text, max(0, item.span.start - _LIST), item.span.start
    ):
        return False
    before = words_before(document.text, item.span.start)
    after = words_after(document.text, item.span.end)
    known = words(language)
    from provenance_plugins.dates.moved_days import is_moved  # noqa: PLC0415 - few texts have a date that lies ahead

    if is_moved(before, after) or _is_limit(before, known.before, language):
        return False  # a period or a limit, which may lie ahead of what is told
    from provenance_plugins.dates.main_verbs import (  # noqa: PLC0415 - few short texts have a date that something is told of
        is_told_by_main_verb,
        without_agent,
    )

    # A sentence may begin with one: "Until 5 July 2024 …".
    said = without_agent(before) if language == "en" else before
    if not known.ahead.isdisjoint((*said, *map(str.lower, said[:1]))) or not forms("bears_later").isdisjoint(
        map(str.lower, before[-_BEARING:])
    ):
        return False
    # "Was put out by firemen" looks nowhere.
    if any(word in known.ahead and "by" not in known.before.get(word, ()) for word in after):
        return False
    if is_told_by_main_verb(document.text, item.span.end, language, before, after):
        return True
    leading = _without_prepositions(before, known.infinitive, language)
    if not known.infinitive.isdisjoint(word.lower() for word in leading[-_NEAR:]) or document.text[
        max(0, item.span.start - 4) : item.span.start
    ].rstrip().endswith(_RANGE):
        return False  # “to be released on …”, “November 30 – …”
    return _begins_what_happened(before, after, known.happened, known.endings) or _verb_tells_past(
        document, item, language, before, after
    )


_INFINITIVES = {
    "fr": ("er", "ir", "re"),
    "it": ("re", "rsi", "rlo", "rla", "rli"),
    "es": ("ar", "er", "ir", "rse", "rlo", "rla"),
    "pt": ("ar", "er", "ir", "or"),
}
"""How infinitives end in languages whose word before one is a preposition, too: "di chiudere", but "il museo di Todi"."""


def _without_prepositions(said: list[str], infinitive: Container[str], language: str) -> list[str]:
    """The words without those that would lead to an infinitive, where none follows; empty in their places."""
    endings = _INFINITIVES.get(language)
    if endings is None or not said:
        return said
    following = [*said[1:], ""]
    return [
        "" if word.lower() in infinitive and not (behind.islower() and behind.endswith(endings)) else word
        for word, behind in zip(said, following, strict=True)
    ]


def _is_limit(before: Sequence[str], known: Mapping[str, frozenset[str]], language: str) -> bool:
    """Whether the word before a date makes it a period or a limit: "until", "jusqu’au"; outside English with an article or a word for "day" between: "fino al", "bis zum"."""
    near = [word.lower().replace("’", "'") for word in before[-2:]]
    if near and not _LIMITS.isdisjoint(known.get(near[-1], ())):
        return True
    return language != "en" and len(near) > 1 and len(near[1]) <= _ARTICLE and "ahead" in known.get(near[0], ())


_ARTICLE = 4
"""Letters of the longest such word: "do dnia"."""


def _verb_tells_past(
    document: Document, item: TimeExpression, language: str, before: list[str], after: list[str]
) -> bool:
    """Whether the verb next to a date is one of the past, and belongs to it."""
    known = words(language)
    near = (
        *reversed(_without_prepositions(before, known.infinitive, language)[-_NEAR:]),
        *_without_prepositions(after, known.infinitive, language)[:_NEAR],
    )
    verb = next((word for word in near if word in known.happened or word in known.infinitive), "")
    behind = "" if verb in before[-_NEAR:] else verb
    if verb not in known.happened or _is_apart(document, item, behind, before) or _is_copula(verb, near, language):
        return False
    if (
        verb not in before[-_NEAR:]
        and "reporting" in known.tenses.get(verb, ())
        and document.text.startswith(",", item.span.end)
        and _is_of_now(before, known.tenses)
    ):
        return False  # "faces ten years when he is sentenced on May 1, the prosecutor said"
    # "Is released" tells of a plan as well, and so does "the fair, held in Leeds on …".
    told = before if verb in before[-_NEAR:] else after
    at = len(told) - 1 - told[::-1].index(verb) if told is before else told.index(verb)
    if at and "be" in known.tenses.get(told[at - 1], ()):
        return False
    if at and (_is_ahead_of(told[:at], known.tenses) or (told is before and _goes_along(told[:at], known.happened))):
        return False  # "the fair to be held in Leeds, on …": the "to" stands further off
    return told is after or f", {verb} " not in document.text[max(0, item.span.start - _CLAUSE) : item.span.start]


def _begins_what_happened(
    before: Sequence[str], after: Sequence[str], happened: Container[str], endings: tuple[str, ...]
) -> bool:
    """Whether a date begins a sentence whose first verb, behind its plain subject, is in the past: "On 9 September 2023 a fire destroyed the mill".

    A participle before a noun is none ("a planned strike begins"), nor one behind another verb ("hears the case of men killed") or in a clause.
    """
    if not endings or [word.lower() for word in before] not in (["on"], ["in"]):
        return False
    last = ""
    for word, behind in zip(after, (*after[1:], ""), strict=True):
        if word in forms("clause"):
            return False
        follows = behind in forms("behind_verb") or not behind
        if last and last not in forms("behind_verb") and word.islower():
            if word.endswith("s") and follows:
                return False  # "the court hears the case", "a lamp stands in the hall"
            if (word in happened or word.endswith(endings)) and follows:
                return True
        last = word
    return False


def _is_copula(verb: str, near: Sequence[str], language: str) -> bool:
    """Whether “ist”, “est”, “è” or “heeft” has no participle near: it tells how things stand, as of a day ahead."""
    participle = _PARTICIPLES.get(language)
    return participle is not None and verb in forms("copula", language) and not any(map(participle.fullmatch, near))


def _is_apart(document: Document, item: TimeExpression, behind: str, before: list[str]) -> bool:
    """Whether a verb of the past tells of another day: "Lamp day 2023-08-16 (founded 1993-08-16)", "they announced that hearings start on May 4, 2026"."""
    end = item.span.end
    if behind and "(" in document.text[end : document.text.find(behind, end)]:
        return True
    return not forms("begins").isdisjoint(map(str.lower, before[-_BEARING:]))


def _stands_between_bars(text: str, span: Span) -> bool:
    """Whether a date is a field of a line of fields: "The fair | November 23, 2024 | No more is known"."""
    line = text.rfind("\n", 0, span.start) + 1
    return text[span.end : span.end + 2].lstrip()[:1] in _BARS and text[line : span.start].rstrip()[-1:] in _BARS


def _is_of_now(before: list[str], tenses: Mapping[str, frozenset[str]]) -> bool:
    """Whether the last verb in the words before a date that tells a time is "is", which tells no past beside a date."""
    for word in reversed(before):
        roles = tenses.get(word.lower(), frozenset())
        if not roles.isdisjoint(_TIMED):
            return "be" in roles
    return False


def _is_ahead_of(before: list[str], tenses: Mapping[str, frozenset[str]]) -> bool:
    """Whether a participle stands behind "be", with at most an adverb between: it is then still to happen."""
    near = before[-2:] if before[-1].endswith("ly") else before[-1:]
    return any({"bare", "auxiliary"} <= tenses.get(word.lower(), frozenset()) for word in near)


def _goes_along(before: list[str], happened: Container[str]) -> bool:
    """Whether a participle goes along with what its sentence tells, and that is not told as past: "the show opens in May, with the winner announced on", "is given at a dinner held on", "winners announced on"."""
    said = [word.lower() for word in before]
    if "with" in said[-_ALONG:]:
        main = said[: len(said) - 1 - said[::-1].index("with")]
        return bool(main) and not any(word in happened for word in main)
    if said[-1] in forms("awaited"):
        main = said[:-1]
    elif len(said) > _AT_A and said[-_AT_A] in forms("at_a", "at") and said[1 - _AT_A] in forms("at_a", "a"):
        main = said[:-_AT_A]
    else:
        return False
    return not any(word in happened for word in main)


def is_of_update(document: Document, span: Span) -> bool:
    """Whether a date is that of a note which was added later: "Update on 5 July 2024: …", "A newer version of this post came out on …"."""
    before = words_before(document.text, span.start)
    if not forms("update").isdisjoint(word.lower() for word in before[-_LABEL:]):
        return True
    said = " ".join(before).lower()
    return any(phrase in said for phrase in forms("successor", "version")) and not forms("own_text").isdisjoint(
        said.split()
    )


def _is_said(document: Document, start: int) -> bool:
    """Whether somebody says it in a transcript, which no line of text is."""
    if len(document.text) < _LINE:
        return False
    from provenance.analysis.register.said_aloud import is_said  # noqa: PLC0415 - no line of text needs it

    return is_said(document, start)


_LINE = 120
"""Characters of a line."""


def is_of_guide(document: Document, item: TimeExpression) -> bool:
    """Whether a date stands in a text that instructs: "the current month" of a procedure is the reader's, "12 months ago" a condition; or somebody says it in a transcript.

    Not where it says that it is the day of writing, nor where the writers tell of themselves; and a day that has been is one only in a list or in a
    sentence that speaks to the reader, for there are stories in guides.
    """
    start = item.span.start
    if _is_said(document, start):
        return True
    if is_of_writing(document, item):
        return False
    if _is_of_terms(document, item):
        return True
    if not is_instructing(document, start) or is_told(document, start):
        return False
    if item.form not in _PAST and (item.expression.offset or 0) >= 0:
        return True
    block = document.block_at(start)
    return is_addressed(document, start) or (block is not None and block.kind is BlockKind.LIST_ITEM)


def _is_of_terms(document: Document, item: TimeExpression) -> bool:
    """Whether "the current season" or "the current year" stands among the words of terms: it is the one that runs when somebody applies."""
    text, (start, end) = document.text, item.span
    if not text[start:end].lower().startswith(_CURRENT):
        return False
    return _TERMS.search(text, max(0, start - _OF_TERMS), end + _OF_TERMS) is not None and not is_told(document, start)


_CURRENT = ("the current ", "current ")
_OF_TERMS = 160
"""Characters on either side in which a word of terms stands."""
_TERMS = lazy_pattern(lambda: rf"(?<!\w)(?:{any_word('of_terms', 'terms')})(?!\w)", re.IGNORECASE)


def is_of_many_texts(document: Document) -> bool:
    """Whether a text is a list of sentences that were cut from many others, of headlines, a prompt with its examples, or what a program said of each text that it took: no one day is that of all."""
    if document.row is None and document.media_type in _FILES and "\n" in document.text and _is_of_program(document):
        return True
    if len(document.blocks) < _SENTENCES:
        return False
    from provenance.analysis.register import is_collection  # noqa: PLC0415 - no short text is one

    return is_collection(document)


_FILES = frozenset({"text/plain", "text/markdown"})
_SENTENCES = 8
"""Paragraphs of such a list, at least."""
_STEPS, _LINES_OF_STEP = 5, 12
"""Steps of a program at least, and lines for which its text has one."""
_STEP = lazy_pattern(r"(?m)^[ \t]{0,4}\[\d{1,5}/\d{1,5}\][ \t]+\S", signs=("/",))
"""With which a program counts what it does: "[3/30] Processing: …"."""


def _is_of_program(document: Document) -> bool:
    """Whether a file holds headlines, is a prompt, or counts the steps of a program."""
    text = document.text
    if text.count("\n") >= _STEPS:
        from provenance.analysis.register.headline_lists import is_of_headlines  # noqa: PLC0415 - few texts have so many lines

        if is_of_headlines(document):
            return True
    if "[" not in text and "{" not in text:
        return False
    from provenance.analysis.register.prompts import is_prompt  # noqa: PLC0415 - as above

    if is_prompt(document):
        return True
    steps = sum(1 for _ in _STEP.finditer(text)) if "/" in text else 0
    return steps >= max(_STEPS, text.count("\n") / _LINES_OF_STEP)


def is_of_writing(document: Document, item: TimeExpression) -> bool:
    """Whether a date is the day of writing itself: "at press time"."""
    return document.slice(item.span).lower() in forms("of_writing")


def is_as_things_stand(document: Document, item: TimeExpression) -> bool:
    """Whether it says how things stand, and no day: "as of right now"."""
    return document.slice(item.span).lower() in forms("as_things_stand")


def ends_stretch_of_story(document: Document, item: TimeExpression) -> bool:
    """Whether it is the end of a stretch by which something had been done, in a history: "By the end of the year, Cruz had built a mill"."""
    if _BY_END.match(document.slice(item.span)) is None or _HAD.match(document.text, item.span.end) is None:
        return False
    from provenance.analysis.register.long_ago import is_of_long_ago  # noqa: PLC0415 - few texts tell of such

    return is_of_long_ago(document, item.span.start)


_BY_END = lazy_pattern(r"(?:(?:[Bb]y|[Aa]t|[Bb]efore)\s)?the\send\sof\sthe\s")
_HAD = lazy_pattern(r"[^.;:\n]{1,60}?\shad\s")
