"""People without a name who are the lead to one of them, whom the next sentences name and quote."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from provenance.analysis import Attribution, sentences
from provenance.api import Document, Phrases, Span
from provenance_plugins.attribution.references import informs
from provenance_plugins.attribution.tables import forms
from provenance_plugins.attribution.wording import quotes_somebody

_FITTING = Phrases.load(__package__, "fitting")
_OPENING_MARKS = ('"', "“", "‘", "``")
_AROUND = 160
"""How many characters before and behind a name tell what its bearer is."""
_ONE_OF = ("one of ", "One of ", "a ", "A ", "an ", "An ", "another ", "Another ")
_LEAD = 1
"""The last sentence of those that a story begins with."""
_STORY = 4
"""Sentences behind these in which it names whom it is about."""
_WHOLE_STORY = 30
"""The same for officials and the like, who are few: an analyst that far off is one of many."""
_TITLE = 60
"""Characters behind a name in which it is said what its bearer is."""
_SUMMED_UP = 2
"""Within how many sentences behind it one of those is quoted whom a sentence sums up."""


def leads_to_holder(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether one person without a name is the lead to the one whom the next sentence names, with a title that fits.

    "One of the governor's top advisers said so. Ana Cruz, the chairwoman of the council, said …" A name without such a title may be
    anybody's. Several people are led to one of them only where the next sentence begins with that one's words in quotation marks.
    """
    one = listed[index]
    if one.kind != "holder" or one.source is None or not one.lays or one.tells_of_source:
        return False
    fitting = _fitting(one.head)
    if not fitting:
        return False
    single = not one.head.endswith("s") or document.text.startswith(_ONE_OF, one.source.start)
    spans = sentences(document)
    for after in listed[index + 1 :]:
        if after.sentence > one.sentence + 1:
            return False
        if after.sentence == one.sentence or not after.lays or after.kind != "named" or after.source is None:
            continue
        if after.again or after.speaker is None or " " not in after.speaker:
            return False
        here = spans[after.sentence]
        if here.block > spans[one.sentence].block + 1:
            return False
        quoted = document.text.startswith(_OPENING_MARKS, here.span.start)
        if not single and not quoted:
            return False
        beside = Span(
            max(here.span.start, after.source.start - _AROUND), min(here.span.end, after.source.end + _AROUND)
        )
        titles = (*fitting, *forms("fitting", "spoken_for")) if quoted else fitting
        return any(_is_word(document.text, word, beside) for word in titles)
    return False


def leads_story(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether the first sentences lay to scholars, officials or the like what one of them, named with a title that fits, tells in the next ones.

    "Dust is lifted by electricity, say physicists. … Ana Cruz, of Harbour University, … “It is,” says Cruz."
    """
    one = listed[index]
    fitting = _fitting(one.head)
    if one.kind not in ("group", "holder") or one.sentence > _LEAD or not fitting:
        return False
    if "University" not in fitting and not _is_of_place(document, one):
        return False
    text, spans = document.text, sentences(document)
    for after in listed[index + 1 :]:
        if after.sentence > one.sentence + (_STORY if one.kind == "group" else _WHOLE_STORY):
            return False
        if after.kind != "named" or not after.lays or after.speaker is None or after.sentence <= one.sentence:
            continue
        if " " not in after.speaker:
            continue
        at = text.find(after.speaker, spans[one.sentence].span.end)
        if at < 0:
            continue
        beside = Span(max(0, at - _AROUND), min(len(text), at + len(after.speaker) + _AROUND))
        last = spans[min(after.sentence + 1, len(spans) - 1)].span.end
        quoted = quotes_somebody(text[spans[after.sentence].span.start : last])
        if quoted and any(_is_word(text, word, beside) for word in fitting):
            return True
    return False


def _is_of_place(document: Document, one: Attribution) -> bool:
    """Whether several people hold the offices of the place that a story is of: "officials", not "senior U.S. officials" or one of them."""
    if one.source is None or not one.head.endswith(("s", "ies")):
        return False
    said = document.slice(one.source).lower().split()
    return forms("public_power").isdisjoint(said) and forms("few").isdisjoint(said)


def leads_to_name(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether a group is only the lead to somebody of it who is named and quoted in the next sentence.

    "Some Democrats think so. “It is,” said Ana Cruz, a strategist."
    """
    one = listed[index]
    if informs(one):
        return False
    spans = sentences(document)
    for after in listed[index + 1 :]:
        if after.sentence > one.sentence + 1:
            return False
        if after.sentence == one.sentence or not after.lays or after.source is None:
            continue
        if after.kind not in ("named", "named-work") or after.again or after.speaker is None:
            continue
        if spans[after.sentence].block > spans[one.sentence].block + 1 or _is_spoken_for(document, one, after):
            return False
        last = min(after.sentence + 1, len(spans) - 1)
        said = document.text[spans[after.sentence].span.start : spans[last].span.end]
        return one.kind == "work" or quotes_somebody(said)
    return False


def _is_spoken_for(document: Document, one: Attribution, after: Attribution) -> bool:
    """Whether critics are followed by the spokesman of those whom they criticise."""
    if one.head not in forms("told", "judging") or after.source is None:
        return False
    beside = document.text[after.source.start : after.source.end + _AROUND].lower()
    return any(title in beside for title in forms("fitting", "spoken_for"))


def is_taken_up(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether a sentence sums up people of whom the next one, or the one after it, quotes one by name.

    "Survivors said so. “…,” said Ana Cruz." That one must be new to the text and without an office: "Mayor Ana Cruz" is no survivor.
    """
    one = listed[index]
    if one.head not in forms("summed_up") and not (_is_of_a_trade(one) and not _is_hidden(listed, index)):
        return False
    spans = sentences(document)
    for after in listed[index + 1 :]:
        if after.sentence > one.sentence + _SUMMED_UP:
            return False
        if after.sentence == one.sentence or not after.lays or after.source is None or after.head in forms("summed_up"):
            continue
        if after.kind != "named" or after.again or after.speaker is None or " " not in after.speaker:
            return False
        if not document.text.startswith(after.speaker, after.source.start):
            return False
        if spans[after.sentence].block > spans[one.sentence].block + 1:
            return False
        last = min(after.sentence + 1, len(spans) - 1)
        quoted = document.text[spans[after.sentence].span.start : spans[last].span.end]
        return quotes_somebody(quoted)
    return False


def _is_hidden(listed: Sequence[Attribution], index: int) -> bool:
    """Whether it is told beside a source that it asks not to be named, or what it knows."""
    beside = listed[max(0, index - 1) : index + 2]
    return any(other.tells_of_source and other.sentence == listed[index].sentence for other in beside)


def _is_of_a_trade(one: Attribution) -> bool:
    """Whether people are told by what they do, and do not speak to the public for anybody: "operators of homes"."""
    return (
        one.kind == "holder"
        and one.head.endswith("s")
        and one.head not in forms("public_voice")
        and one.head[:-1] not in forms("nameless")
        and not informs(one)
    )


def is_exemplified(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether one of several is named as the next to speak: "Scientists urged caution. The scientist Ana Cruz said …".

    Not one of the officials, sources and aides.
    """
    one = listed[index]
    if one.kind not in ("group", "holder") or not one.head.endswith("s") or one.head[:-1] in forms("nameless"):
        return False
    spans = sentences(document)
    for after in listed[index + 1 :]:
        if after.sentence > one.sentence + _SUMMED_UP:
            break
        if after.kind == "named" and after.lays and after.source is not None and after.sentence > one.sentence:
            if spans[after.sentence].block > spans[one.sentence].block + _SUMMED_UP:
                break
            end = min(spans[after.sentence].span.end, after.source.end + _TITLE)
            return _one_of(one.head).search(document.text, after.source.start, end) is not None
    return False


def _is_word(text: str, word: str, span: Span) -> bool:
    at = text.find(word, span.start, span.end)
    while at >= 0:
        if not text[at - 1 : at].isalnum():
            return True
        at = text.find(word, at + 1, span.end)
    return False


@cache
def _fitting(head: str) -> tuple[str, ...]:
    """The titles that somebody has who is told of by a word."""
    entries = [entry for listed in _FITTING.by_language().values() for entry in listed]
    kinds = {kind for entry in entries if entry.text == head for kind in entry.tags if kind.startswith("is_")}
    wanted = {kind.replace("is_", "as_", 1) for kind in kinds}
    return tuple(entry.text for entry in entries if not wanted.isdisjoint(entry.tags))


@cache
def _one_of(group: str) -> re.Pattern[str]:
    """A word in the plural, in the singular."""
    return re.compile(rf"(?<![\w-]){re.escape(group[:-1])}(?![\w-])", re.IGNORECASE)
