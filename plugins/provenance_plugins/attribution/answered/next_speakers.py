"""People without a name who are the lead to one of them, whom the next sentences name and quote."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from provenance.analysis import Attribution, sentences
from provenance.api import Document, Phrases, Span, lazy_pattern
from provenance_plugins.attribution import LEXICON
from provenance_plugins.attribution.answered.references import informs
from provenance_plugins.attribution.tables import forms
from provenance_plugins.attribution.wording import NAME, following, holds_one, holds_word, quotes_somebody

_FITTING = Phrases.load(LEXICON, "fitting")
_OPENING_MARKS = ('"', "“", "‘", "``")
_AROUND = 160
"""How many characters before and behind a name tell what its bearer is."""
_ONE_OF = ("one of ", "One of ", "a ", "A ", "an ", "An ", "another ", "Another ")


def leads_to_holder(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether one person without a name is the lead to the one whom the next sentence names, with a title that fits.

    "One of the governor's top advisers said so. Ana Cruz, the chairwoman of the council, said …" A name without such a title may be
    anybody's. Several people are led to one of them only where the next sentence begins with that one's words in quotation marks.
    """
    one = listed[index]
    if one.kind != "holder" or one.source is None or not one.lays or one.tells_of_source:
        return False
    if _is_presented_next(document, listed, index):
        return True
    fitting = _fitting(one.head)
    if not fitting:
        return False
    single = not one.head.endswith("s") or document.text.startswith(_ONE_OF, one.source.start)
    spans = sentences(document)
    for after in following(listed, index):
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
        return any(holds_word(document.text, word, beside.start, beside.end) for word in titles)
    return False


def _is_presented_next(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether one analyst is led to the person whom the next sentence presents by a full name and what they are: "one analyst said … Ana Cruz, a senior researcher at Holm, said"."""
    one = listed[index]
    spans = sentences(document)
    if one.head not in _OF_VIEW or one.source is None or one.sentence + 1 >= len(spans):
        return False
    after = spans[one.sentence + 1]
    if after.block > spans[one.sentence].block + 1 or _PRESENTED.match(document.text, *after.span) is None:
        return False
    return any(
        other.kind == "named" and other.lays and not other.again
        for other in following(listed, index)
        if other.sentence == one.sentence + 1
    )


_OF_VIEW = frozenset({"analyst", "economist", "expert", "consultant", "strategist", "scholar"})
"""Those whose view is asked for, one alone."""
_PRESENTED = lazy_pattern(rf"(?:Dr\.? |Professor |Prof\.? )?{NAME} (?:[A-Z]\. )?{NAME}, (?:an?|the|who|one of)\b")


def leads_to_lawmaker(document: Document, one: Attribution) -> bool:
    """Whether the next sentence of the paragraph begins with a lawmaker, whom the text has named with the office: "Assemblyman Ben Ode said … But lawmakers argue that it leaks. Ode wants it mended"."""
    spans = sentences(document)
    if one.head not in forms("sure", "chosen") or one.sentence + 1 >= len(spans):
        return False
    after = spans[one.sentence + 1]
    name = _SURNAME.match(document.text, *after.span)
    if name is None or after.block != spans[one.sentence].block:
        return False
    at = document.text.find(f" {name[0]}", 0, after.span.start)
    while at >= 0:
        if holds_one(document.text, forms("fitting", "as_lawmaker"), max(0, at - _TITLED), at):
            return True
        at = document.text.find(f" {name[0]}", at + 1, after.span.start)
    return False


_SURNAME = lazy_pattern(rf"{NAME}(?= )")
_TITLED = 40
"""Characters before a surname in which the office stands."""


def leads_to_name(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether a group is only the lead to somebody of it who is named and quoted in the next sentence.

    "Some Democrats think so. “It is,” said Ana Cruz, a strategist."
    """
    one = listed[index]
    if informs(one):
        return False
    if one.kind == "group" and _is_quoted_behind(document, one):
        return True
    spans = sentences(document)
    if one.kind == "group" and _heads_quotations(document, listed, index):
        return True
    for after in following(listed, index):
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


def _heads_quotations(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether a line ends in a colon above a paragraph of quoted words that has their speaker: "Supporters said:", "“It is vital. We want it,” said Ana Cruz."."""
    one = listed[index]
    spans = sentences(document)
    here = spans[one.sentence]
    below = here.block + 1
    if not document.slice(here.span).rstrip().endswith(":") or below >= len(document.blocks):
        return False
    if not document.text.startswith(_OPENING_MARKS, document.blocks[below].span.start):
        return False
    for after in following(listed, index):
        block = spans[after.sentence].block
        if block > below:
            return False
        if block == below and after.kind == "named" and after.lays and after.speaker is not None:
            return True
    return False


def _is_quoted_behind(document: Document, one: Attribution) -> bool:
    """Whether the next sentence begins with a person by a full name and where they live, and has their words without a verb of saying: "Ana Cruz from Holm can’t wait – “They are old …”"."""
    spans = sentences(document)
    if one.sentence + 1 >= len(spans) or spans[one.sentence + 1].block != spans[one.sentence].block:
        return False
    start, end = spans[one.sentence + 1].span
    if _RAN_INTO.search(document.text, start, end) is not None:
        return True
    return _FROM_WHERE.match(document.text, start, end) is not None and quotes_somebody(document.text[start:end])


_RAN_INTO = lazy_pattern(r"[”\"] ?(?:says|said)[A-ZÀ-Þ][a-zà-þ]+ [A-ZÀ-Þ][a-zà-þ]+", signs=("says", "said"))
"""A speaker behind a quotation, where the space before a link was lost: "“It is,” saysAna Cruzat the University of Holm"."""


_FROM_WHERE = lazy_pattern(rf"{NAME} {NAME},? (?:from|of|in) {NAME}")


def _is_spoken_for(document: Document, one: Attribution, after: Attribution) -> bool:
    """Whether critics are followed by the spokesman of those whom they criticise."""
    if one.head not in forms("told", "judging") or after.source is None:
        return False
    beside = document.text[after.source.start : after.source.end + _AROUND].lower()
    return any(title in beside for title in forms("fitting", "spoken_for"))


@cache
def _fitting(head: str) -> tuple[str, ...]:
    """The titles that somebody has who is told of by a word."""
    entries = [entry for listed in _FITTING.by_language().values() for entry in listed]
    kinds = {kind for entry in entries if entry.text == head for kind in entry.tags if kind.startswith("is_")}
    wanted = {kind.replace("is_", "as_", 1) for kind in kinds}
    return tuple(entry.text for entry in entries if not wanted.isdisjoint(entry.tags))


_CUT_SHORT = lazy_pattern(rf"[,.]?[”\"] (?:said )?{NAME}(?: {NAME}){{1,3}}, (?:an?|the) ([^\W\d_]+)")
"""Words in quotation marks, their speaker, and the beginning of what he is, where a feed may have cut them."""
_NEXT = 600
"""Characters behind a statement in which they stand."""


def is_presented_cut(document: Document, one: Attribution) -> bool:
    """Whether the next sentence of the paragraph is quoted from somebody with a name, who is introduced with the same words: "a senior official said … “…,” Ana Cruz, a senior o"."""
    if one.source is None or one.head.endswith("s") or one.tells_of_source:
        return False
    spans = sentences(document)
    here = spans[one.sentence]
    end = document.blocks[here.block].span.end
    if not document.text[here.span.end : end].lstrip().startswith(_OPENING_MARKS):
        return False
    found = _CUT_SHORT.search(document.text, here.span.end, min(end, here.span.end + _NEXT))
    return found is not None and found[1].lower() in document.slice(one.source).lower().split()
