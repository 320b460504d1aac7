"""The words of a source that name nobody, where others stand before them: a body that the text names, or a clause that lost its comma."""

from __future__ import annotations

from provenance.analysis import Attribution
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.tables import alternatives
from provenance_plugins.attribution.wording import NAME

_BESIDE_BODY = lazy_pattern(
    lambda: (
        rf"(?:[Tt]he )?(?P<before>(?:{NAME} (?:(?:of|for|and) )?){{0,4}})(?P<body>{alternatives('source_phrases', 'body')})\b"
        rf"(?P<behind>(?: (?:of|for|on)(?: {NAME}){{1,4}})?),? and (?P<people>.+)"
    )
)
"""A body and people without a name: "the Observatory and Kurdish officials"."""
_BEHIND_CLAUSE = lazy_pattern(
    r"(?:(?:[Tt]he|[Aa]n?|[Mm]ore than|[Aa]t least) )?(?:[\w’'-]+ ){1,6}?[a-z]{3,}ed (?:(?:about|some|nearly|almost|over|to|by) )?[$£€]?\d[\d.,]*%?"
    r"(?: (?:overnight|today|yesterday|people|dead|points?|percent|dollars|on [A-Z][a-z]+day))?,? (?P<people>[a-z][\w’' -]+)"
)
"""A clause whose comma is lost: "The death toll reached 330 overnight civil defence sources"."""
_FEW = 4
"""Words of people behind such a clause at most."""


def unnamed_part(document: Document, one: Attribution) -> Span | None:
    """The part of a source in which its people stand, where more is read as the source; None where it names nobody else."""
    if one.source is None:
        return None
    said = document.slice(one.source)
    found = _BESIDE_BODY.fullmatch(said)
    if found is not None:
        named = found["before"] or found["behind"] or _is_named_before(document, found["body"], one.source.start)
        start = found.start("people") if named else 0
    else:
        found = _BEHIND_CLAUSE.fullmatch(said)
        start = found.start("people") if found is not None and len(found["people"].split()) <= _FEW else 0
    if not start or one.head not in said[start:].lower():
        return None
    return Span(one.source.start + start, one.source.end)


def _is_named_before(document: Document, body: str, end: int) -> bool:
    """Whether the text has told of the body by more of its name: "the Lamp Observatory … the Observatory", "the Observatory for Lamps"."""
    return any(
        found["body"] == body and (found["before"] or found["behind"])
        for found in _FULLER.finditer(document.text, 0, end)
    )


_FULLER = lazy_pattern(
    lambda: (
        rf"(?P<before>\b{NAME} (?:(?:of|for) )?)?\b(?P<body>{alternatives('source_phrases', 'body')})\b(?P<behind> (?:of|for|on) {NAME})?"
    )
)
