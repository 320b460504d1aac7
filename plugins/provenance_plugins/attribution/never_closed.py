"""Sentences in quotation marks that are opened and never closed, so that nobody can see where the words of whoever speaks end (ATT107): "“It is sound, Ms Cruz said."."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import Quotation, quotes
from provenance.analysis.register import is_fiction
from provenance.api import PROSE_KINDS, BlockKind, Document, lazy_pattern

__all__ = ["never_closed"]

_TOLD = PROSE_KINDS - {BlockKind.QUOTE, BlockKind.TABLE_CELL, BlockKind.LIST_ITEM}
"""Where such words run on into those of the writer: a block quotation shows where they end."""
_FEWEST = 6
"""Words of such a quotation: what is shorter may be the sign for inches, or a title."""
_FEW = 3
"""Quotations without an end from which on a text is a scan that lost its marks, or closes none as a habit."""
_CLOSED = 2
"""Quotations for each of those without an end, at least, in a text of which some go on in the next paragraph and others do not."""
_ENDS = ".!?…"
_MARKS = '"“”„«»'
_AHEAD = 12
"""Paragraphs below in which a speech of several may end whose middle ones have no mark."""
_FURNITURE = 60
"""Characters below which a line without a stop, such as "Scroll down to read more", stands between the paragraphs of a speech."""
_TYPED = ("''", "’’", "‘‘")
"""What some type for a closing mark."""
_AROUND = " \n\t>*_([\u00a0"
_BEFORE_MARK = f"{_AROUND}-·"
_OPENING = "([—–"
_LEADS = (*".!?:,;", "—", "–")
"""What stands before the words of a speech within a paragraph."""
_LOST = "\ufffd"
_WORD = lazy_pattern(r"[^\W\d_][\w'’-]*")
_LOOKS_LIKE_CODE = lazy_pattern(r"[{}<>=\\|]|\w\(\)|;\s*\Z")


def never_closed(document: Document) -> Iterator[Quotation]:
    """Each of them; not those that go on in the next paragraph, or that end in a later one."""
    every = quotes(document)
    found = [one for one in every if not one.closed]
    if not found or (len(found) > _FEW and len(every) < _CLOSED * len(found)):
        return
    ending = [one for one in found if not _goes_on(document, one)]
    if len(ending) > _FEW:
        return
    wanted = [one for one in ending if _is_speech(document, one)]
    if wanted and not is_fiction(document):
        yield from wanted


def _is_speech(document: Document, quotation: Quotation) -> bool:
    """Whether words behind a mark are sentences up to the end of their paragraph, or the end of the one in which they stand."""
    block = document.blocks[quotation.block]
    words = document.slice(quotation.inner)
    inner = words.strip(_AROUND)
    if block.kind not in _TOLD or not inner or not inner[0].isalpha() or inner[-1] not in _ENDS:
        return False
    before = document.text[block.span.start : quotation.span.start].rstrip(_AROUND)
    if not inner[0].isupper() and (words[0].isspace() or _LOST in inner or before.endswith("=")):
        return False  # a closing mark that is bent as opening ones are, a sign that was misread, or a value
    if before and inner[0].isupper() and not before.endswith(_LEADS):
        return False
    if any(mark in inner for mark in (*_MARKS, *_TYPED)) or _LOOKS_LIKE_CODE.search(inner) is not None:
        return False
    return len(_WORD.findall(inner)) >= _FEWEST


def _goes_on(document: Document, quotation: Quotation) -> bool:
    """Whether the next paragraph opens with a mark, as the paragraphs of one speech do, or the first mark below closes it."""
    right_below = True
    for block in document.blocks[quotation.block + 1 : quotation.block + 1 + _AHEAD]:
        words = document.slice(block.span)
        at = min((place for mark in _MARKS if (place := words.find(mark)) >= 0), default=-1)
        if at < 0:
            right_below = right_below and len(words) < _FURNITURE and words.rstrip()[-1:] not in _ENDS
            continue
        if right_below and not words[:at].strip(_BEFORE_MARK):
            return True
        return _closes(words, at)
    return False


def _closes(words: str, at: int) -> bool:
    """Whether a mark closes: one that is bent so, or one that stands behind a word; "»…«" opens as German books have it."""
    if words[at] == "»":
        return "«" not in words[at:]
    before = words[at - 1 : at]
    return words[at] == "”" or (words[at] in '"“' and bool(before) and not before.isspace() and before not in _OPENING)
