"""Works of which the sentence goes on to name the best known in brackets, and those that an extract of a digest cites."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.answered.signed_extracts import is_in_extract
from provenance_plugins.attribution.wording import NAME

__all__ = ["is_named_in_bracket_or_extract"]

_BRACKET = lazy_pattern(rf"\([^()]{{0,80}}?{NAME} {NAME}[^()]{{0,80}}?\b(?:19|20)\d\d\b[^()]*\)", signs=("(",))
"""Behind studies: the best known of them, with its makers and its year."""


_SEE = lazy_pattern(
    rf"\((?:see(?: also| for example| for instance|, for example,)?|e\.g\.,?|such as|for example,?|among them) {NAME} (?:[A-Z]\. )?{NAME}(?:[’']s?)? [“\"‘*_][^()]{{4,160}}\)",
    signs=("(",),
)
"""The same with its title and without a year: "a number of studies (see Ana Cruz’s “The Ferry”, in the Harbour Reader)"."""


def is_named_in_bracket_or_extract(document: Document, one: Attribution) -> bool:
    """Whether such a bracket follows ("a few studies suggest … (most prominently a paper by Ana Cruz in 2010)"), or an extract has the work."""
    end = sentences(document)[one.sentence].span.end
    start = one.cue.end if one.source is None else min(one.cue.end, one.source.start)
    if _SEE.search(document.text, start, end) is not None:
        return True
    return _BRACKET.search(document.text, one.cue.end, end) is not None or is_in_extract(document, one)
