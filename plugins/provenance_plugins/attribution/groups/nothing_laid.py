"""Groups, and nobody, to whom the sentence lays nothing: what others say is asked, they are helped to say it, or it is said at its end who does."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import NAME, following

__all__ = ["is_nothing_laid"]

_of = partial(alternatives, "nothing_laid")
_HELPING, _BEFORE = lazy_pattern(lambda: rf"\b(?:(?:{_of('modal')}) help|helped|helping) (?:the )?\Z"), 24
"""Before those who are helped to do something, and characters in which it stands: "would help scientists confirm"."""
_ASKING = lazy_pattern(
    lambda: (
        rf"\W{{0,4}}What (?:do|did|does|are|were|have) (?P<who>[^.?!\n]{{3,60}}?) (?:{_of('asked')})\b[^.!\n]{{0,60}}\?[”\"*_)\s]*\Z"
    )
)
"""A question of what they say, which states nothing: "What do others say?"."""
_CONTRAST = lazy_pattern(lambda: rf"[;—–]|, (?:{_of('contrast')})\b")
"""Behind which a sentence turns to something else."""
_NAME = lazy_pattern(r"(?<!\w)[A-ZÀ-Þ][\w’'-]+")
_LONG_NAME = lazy_pattern(r"(?<!\w)[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ][\w’'-]+")
"""Also of a body that was not read as one: "according to the the Harbour Mission"."""
_UNNAMED = frozenset({"group", "holder", "work", "nobody"})
_CLOSING = 60
"""Characters of a sentence behind whoever answers for it, at most: a day, where it was."""


def is_nothing_laid(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether a sentence lays nothing to a group, or to nobody."""
    one = listed[index]
    if one.kind == "nobody":
        return _is_laid_behind(document, listed, index) or (one.manner == "hedge" and _is_taken_on(document, one))
    return (
        one.kind == "group" and one.source is not None and (_is_helped(document, one) or _is_asked_for(document, one))
    )


def _is_laid_behind(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether the sentence ends with who says so, by a name: "both were said to have left, according to the Harbour Gazette"; whose belief it is ("it is believed …, according to Cruz") stays open."""
    one = listed[index]
    if forms("nothing_laid", "told").isdisjoint(document.slice(one.cue).lower().split()):
        return False
    for other in following(listed, index):
        if other.sentence != one.sentence:
            return False
        if other.manner != "according" or other.source is None:
            continue
        text, end = document.text, sentences(document)[one.sentence].span.end
        named = _NAME if other.named else _LONG_NAME if other.kind not in _UNNAMED else None
        if named is None or named.search(text, *other.source) is None or end - other.source.end > _CLOSING:
            return False
        return _CONTRAST.search(text, one.cue.end, other.cue.start) is None
    return False


def _is_helped(document: Document, one: Attribution) -> bool:
    """Whether they are helped to say something, and nothing is told that they said: "accounts would help scientists confirm when it fell"."""
    if one.source is None or one.source.end > one.cue.start:
        return False
    before = max(0, one.source.start - _BEFORE)
    return (
        _HELPING.search(document.text, before, one.source.start) is not None
        and document.text[one.source.end : one.cue.start].strip() in ("", "to")
        and not document.slice(one.cue).lower().endswith(("ed", "said", "told", "s"))
    )


def _is_asked_for(document: Document, one: Attribution) -> bool:
    """Whether the sentence asks what they say."""
    if one.source is None:
        return False
    span = sentences(document)[one.sentence].span
    found = _ASKING.match(document.text, *span)
    return found is not None and found.start("who") <= one.source.start and one.source.end <= found.end("who")


def _is_taken_on(document: Document, one: Attribution) -> bool:
    """Whether the next sentence of the paragraph goes on with the outlet that reports it: "the firm is reportedly being looked into. According to Reuters, …"."""
    spans = sentences(document)
    if one.sentence + 1 >= len(spans) or spans[one.sentence + 1].block != spans[one.sentence].block:
        return False
    found = _ACCORDING.match(document.text, *spans[one.sentence + 1].span)
    if found is None:
        return False
    from provenance_plugins.attribution.answered.told_to_outlets import outlet_of  # noqa: PLC0415 - few texts go on so

    return outlet_of(document, found["outlet"]) is not None


_ACCORDING = lazy_pattern(rf"\s*According to (?P<outlet>(?:the |The )?{NAME}(?: (?:of )?{NAME}){{0,3}}),")
