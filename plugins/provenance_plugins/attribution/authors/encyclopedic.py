"""Entries of an encyclopedia that were saved as plain text: their first sentence says what their subject is, nobody is heard in them and no day is near."""

from __future__ import annotations

from provenance.analysis import attributions, dates, language, quotes, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives

__all__ = ["is_entry"]

_DEFINED = lazy_pattern(
    lambda: (
        rf"(?:The |An? )?[A-ZÀ-Þ][\w’'–-]*(?: [\w’'–-]+){{0,5}}(?: ?\([^()\n]{{2,160}}\))?(?:, [^.!?\n]{{3,120}},)? (?:is|are|was|were) (?:an?|one of|the) (?:[\w’'-]+ ){{0,4}}(?:{alternatives('encyclopedic', 'kind')})\b"
    )
)
_NEAR = frozenset({"weekday", "relative", "ago", "coming"})
_SENTENCES, _HEARD = 12, 0.1
"""Sentences of an entry at least, and the share of them that lay something to somebody by name at most: scholars propose something in it."""
_SPOKEN, _PER = 60, 40
"""Characters of a quotation in which somebody says something, and sentences for which an entry has one at most; shorter ones are words and titles."""
_COARSE = frozenset({"year", "decade", "century"})


def is_entry(document: Document) -> bool:
    """Whether a file of plain text is one: who wrote it is in the history of the encyclopedia, for many did."""
    if document.row is not None or document.media_type != "text/plain" or language(document).read_as != "en":
        return False
    if _DEFINED.match(document.text.lstrip()) is None or len(sentences(document)) < _SENTENCES:
        return False
    if any(
        one.form in _NEAR and one.expression.unit not in _COARSE and one.expression.offset != 0
        for one in dates(document)
    ):
        return False
    if any(one.form == "weekday" for one in dates(document)):
        return False
    spoken = sum(one.span.end - one.span.start >= _SPOKEN for one in quotes(document))
    if spoken * _PER > len(sentences(document)):
        return False
    heard = sum(one.kind == "named" and one.lays for one in attributions(document))
    return heard <= max(1, _HEARD * len(sentences(document)))
