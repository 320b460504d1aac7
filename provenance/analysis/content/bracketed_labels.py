"""Menus whose buttons stand in brackets side by side, as browsers without pictures showed them: "[ Harbour Home ] [ back to top ]"."""

from __future__ import annotations

from provenance.analysis.content.first_words import words_of
from provenance.analysis.content.line import STRONG, Line
from provenance.analysis.content.lookup import LineLexicon
from provenance.analysis.content.marking import BAR
from provenance.api import lazy_pattern

__all__ = ["mark_bracketed"]

_LABEL = lazy_pattern(r"\[[ \t]?([^\[\]\n]{2,40}?)[ \t]?\][ \t|]*")
_KIND, _ATOM = "navigation", "atom"
_FEWEST = 2


def mark_bracketed(line: Line, lexicon: LineLexicon) -> None:
    """Mark a line that is nothing but labels in brackets, one of which only a menu has."""
    if line.text[0] != "[" or line.count > BAR or line.mark == STRONG or _LABEL.sub("", line.text).strip():
        return
    labels = _LABEL.findall(line.text)
    for label in labels if len(labels) >= _FEWEST else ():
        known = lexicon.whole(words_of(label))
        if known is not None and known.kind == _KIND and known.form != _ATOM:
            line.known, line.mark = known, STRONG
            return
