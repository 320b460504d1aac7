"""Texts that somebody took apart and kept as a list: `"sentences": ["…", "…"]`, `"lines": ["…", "…"]`."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.loaders.cells import LONGEST_NAME
from provenance.loaders.columns import telling_name
from provenance.patterns import lazy_pattern
from provenance.word_counts import count_words, has_words

SENTENCES, LINES = "sentences", "lines"
_WORDS = 40
"""Words that such a text has more than …"""
_EACH = 3
"""… and those that a piece has on average, at least: single words are those of a sentence taken apart, names and labels."""
_ENDED = lazy_pattern(r"[.!?…:;,۔।॥؟։။።៕。！？][”\"’'»)\]]{0,2}\Z")
"""How a sentence ends behind which the next one goes on."""


def kind_of_pieces(column: str) -> str:
    """What the list in a column of that name has the text in: `sentences` or `lines`; empty for another name."""
    name = telling_name(column) if len(column) <= LONGEST_NAME else ""
    return name if name in {SENTENCES, LINES} else ""


def joined_pieces(cell: object, kind: str) -> str | None:
    """The text of a list of sentences or lines; None for another cell, and for a list of words.

    Sentences are one paragraph; one without a mark at its end, as a heading has none, is a paragraph of its own.
    """
    if not isinstance(cell, list) or not all(isinstance(one, str) for one in cell):
        return None
    pieces = [one.strip() for one in cell]
    words = "\n".join(pieces).strip("\n") if kind == LINES else _as_sentences([one for one in pieces if one])
    return words if has_words(words, _WORDS + 1) and count_words(words) >= _EACH * len(pieces) else None


def _as_sentences(pieces: Sequence[str]) -> str:
    out: list[str] = []
    ended = False
    for piece in pieces:
        ends = _ENDED.search(piece) is not None
        if out:
            out.append(" " if ended and ends else "\n\n")
        out.append(piece)
        ended = ends
    return "".join(out)
