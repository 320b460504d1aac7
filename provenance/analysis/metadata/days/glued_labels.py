"""The day behind a label that stands among the first sentences of a text, where the lines of a page ran together: "… said the council.Entered:09.08.2024 - 17:54Subscribe"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.metadata.date_labels import label_before
from provenance.analysis.metadata.datelines import candidate
from provenance.analysis.metadata.lexicons import LABELS, Words
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.stated_dates import date_in
from provenance.analysis.metadata.values import FAIR, Candidate
from provenance.api import BlockKind, Document

_HEAD = 1500
"""Characters of a text among which such a label stands, below a title, a motto and a lead."""
_LABEL, _DATE = 40, 60
"""Characters of a label, and of a date with its weekday."""
_GAP = len("Wednesday, ")
"""Characters between a label and a date."""
_COLONS = (":", "：")
_ENDS = '.!?…”"»)]|•·。！？।۔؟'
"""What stands right before a label that runs on, where no letter does."""
_RECENT = "1990"
_NOT_OWN = frozenset({BlockKind.CODE, BlockKind.QUOTE, BlockKind.TABLE_CELL, BlockKind.LIST_ITEM})


def labelled(document: Document, words: Words) -> Iterator[Candidate]:
    """The day of publication behind such a label, and the one of the last change; none where two texts have each their own."""
    text = document.text
    if document.whole_page:
        return
    found: dict[str, Candidate] = {}
    for mark in _COLONS:
        at = text.find(mark, 1, _HEAD)
        while at >= 0:
            behind = text[at + 1 : at + 1 + _DATE]
            if text[at - 2 : at].strip()[-1:].isalpha() and any(map(str.isdigit, behind[: _GAP + 2])):
                one = _at(document, at, words)
                if one is not None:
                    kind = "updated" if one.modified else "published"
                    if kind in found and found[kind].value.value[:10] != one.value.value[:10]:
                        return
                    found.setdefault(kind, one)
            at = text.find(mark, at + 1, _HEAD)
    yield from found.values()


def _at(document: Document, colon: int, words: Words) -> Candidate | None:
    """The day behind a colon, if the words before it are a label of their own: at the beginning of a sentence, or run into the one before."""
    text = document.text
    first = max(0, colon - _LABEL)
    before = text[first : colon + 1]
    if not words.patterns.may_date(before):
        return None
    starts = [0] if not first else []
    starts += [number for number in range(1, len(before) - 1) if _is_seam(before, number)]
    for start in starts:
        label = label_before(before[start:], words)
        if label is None or label.start() > 0 or label.lastgroup not in {"published", "updated"}:
            continue
        if label[label.lastgroup].lower() in LABELS.texts("of_event"):
            return None  # the day of a concert as often as that of a text
        parsed = date_in(text[colon + 1 : colon + 1 + _DATE], words.languages)
        block = document.block_at(first + start)
        if (
            parsed is None
            or parsed.granularity != "day"
            or parsed.start > _GAP
            or parsed.value[:4] < _RECENT
            or block is None
            or block.kind in _NOT_OWN
        ):
            return None
        line = Line(text[colon + 1 : colon + 1 + _DATE], colon + 1, Place.OPENING, 0)
        return next(candidate(line, parsed, words, FAIR, label.lastgroup), None)
    return None


def _is_seam(before: str, at: int) -> bool:
    """Whether a label may begin there: a capital that ran into what stands before it, or the first letter behind the end of a sentence or of a part of a line."""
    letter, last = before[at], before[at - 1]
    if not letter.isalpha() or letter.islower():
        return False
    if last.islower() or last.isdigit() or last in _ENDS or last == "\n":
        return True
    return last == " " and before[:at].rstrip()[-1:] in _ENDS
