"""Groups whose members, or whose works, a bracket right behind them names, and sentences that cite the decision of a court: "critics (Cruz, Ode) say", "experts (Ana Cruz among them) say", "… (Cruz et al., 2019)"."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.analysis.rulings import cites_ruling
from provenance.api import Document, Span, lazy_pattern

__all__ = ["is_named_in_brackets"]

_NAMED = lazy_pattern(
    r"\s\((?:[Ll]ike |[Ee]\.g\.,? |[Ss]uch as |wie |como |comme |come |zoals )?[A-ZÀ-Þ][\w’'-]*[a-zß-ÿ][\w’'-]*(?:\s[A-ZÀ-Þ]|,\s[A-ZÀ-Þ]|\s(?:and|&|und|et|y|e|en)\s[A-ZÀ-Þ])[^()\n]{1,120}\)"
)
"""Behind a group: one or several names in brackets."""
_CITED = lazy_pattern(
    r"\((?:[^()\n]{1,60}[;,] )?[A-ZÀ-Þ][\w’'-]+(?:(?:,? (?:&|and|und|et|y|e|en)|,) [A-ZÀ-Þ][\w’'-]+| et al\.?)*,? (?:19|20)\d\d[a-z]?(?:[;,:][^()\n]{1,120})?\)"
)
"""A work by its author and its year, in brackets."""


def is_named_in_brackets(document: Document, one: Attribution) -> bool:
    """Whether brackets name who they are, or the works of the sentence."""
    if one.source is not None and "(" in document.text[one.source.start : one.source.end + 2]:
        found = _NAMED.search(document.text, one.source.start, one.source.end + _REACH)
        if found is not None and found.start() <= one.source.end:
            return True
    return document.recall(("cites somebody", one.sentence), lambda given: _cites(given, one.sentence))


def _cites(document: Document, sentence: int) -> bool:
    """Whether a sentence, in which very many may be told of, cites a work or the decision of a court."""
    span: Span = sentences(document)[sentence].span
    return _CITED.search(document.text, *span) is not None or cites_ruling(
        document.text, span.start, _closed(document, span)
    )


def _closed(document: Document, span: Span) -> int:
    """The end of a sentence, or of a bracket that a full stop in it seemed to end: "(BGH, Urteil vom 3.10.2018, Az. I ZR 12/18)"."""
    opened = document.text.rfind("(", *span)
    if opened < 0 or document.text.find(")", opened, span.end) >= 0:
        return span.end
    return max(span.end, document.text.find(")", span.end, span.end + _REACH))


_REACH = 160
"""Characters of such a bracket behind a group, at most."""
