"""Sources that a bracket with "so" puts into a clause: "The bank (so two bankers who deal with it) has promised dollars"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from provenance.analysis.attributions.following import following
from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.readings import placed
from provenance.analysis.attributions.sources import read
from provenance.analysis.attributions.tokens import tokenise
from provenance.analysis.attributions.types import Attribution
from provenance.analysis.attributions.words import AFTER_NOUN, CAPITAL, GROUP, HOLDER, MARK, PREPOSITION, RELATIVE
from provenance.analysis.sentences import sentence_index, sentences
from provenance.api import Document, Span, lazy_pattern

_HANGS: Final = PREPOSITION | RELATIVE | AFTER_NOUN | MARK
"""What begins the words that tell more of somebody."""
_SO: Final = lazy_pattern(r"\((so) (?P<who>[^()\n]{3,100})\)")


def in_brackets(document: Document, spoken: Sequence[Attribution], names: Names) -> list[Attribution]:
    """Who a bracket says has told what its sentence states; a bracket with anything but people, or a name, behind "so" is none: "(so far two)"."""
    found: list[Attribution] = []
    for match in _SO.finditer(document.text):
        index = sentence_index(document, match.start())
        if index is None or any(one.cue[0] == match.start(1) for one in spoken):
            continue
        tokens = tokenise(document.text, *match.span("who"))
        phrase = following(tokens, 0, len(tokens.lower))
        if phrase is None or phrase.first or not tokens.bits[phrase.head] & (HOLDER | GROUP | CAPITAL):
            continue
        behind = tokens.bits[phrase.core_last + 1 : phrase.core_last + 2]
        if phrase.last + 1 < len(tokens.lower) or not all(bit & _HANGS for bit in behind):
            continue  # "(so officials closed it)"
        source = tokens.span(phrase.before, phrase.last)
        whole = sentences(document)[index].span
        cue = Span(*match.span(1))
        found.append(placed(read(tokens, phrase, names), source, cue, whole, index, "according"))
    return found
