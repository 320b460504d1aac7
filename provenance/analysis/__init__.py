"""Shared readings of a document, computed at most once each.

The analyses themselves are here; what else they offer (their types, helpers over plain text) is in their modules.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from provenance.analysis.attributions import Attribution, attributions
from provenance.analysis.citations import Citation, Citations, Identifier, Reference, citations, identifiers
from provenance.analysis.citations.support import cited
from provenance.analysis.claims import Claim, claims
from provenance.analysis.content import STATISTICAL, Boilerplate, Content, content
from provenance.analysis.dates.expression import TimeExpression
from provenance.analysis.dates.reading import dates
from provenance.analysis.images import embedded, images
from provenance.analysis.language import Language, language
from provenance.analysis.metadata import DocumentMetadata, Value, metadata
from provenance.analysis.quotes import Quotation, inside_quotation, quotes
from provenance.analysis.sentences import Sentence, sentence_at, sentence_index, sentences
from provenance.analysis.signs import (
    beyond_ascii,
    days,
    days_or_months,
    declarations,
    digits,
    front_matter,
    leftovers,
    links,
    marks,
    pictures,
    publication,
    references,
    spdx_lines,
    unnamed_works,
    unsourced_claims,
    unsourced_figures,
    vague_sources,
)

if TYPE_CHECKING:
    from provenance.analysis.images import Credit, Embedded, Picture

__all__ = [
    "STATISTICAL",
    "Attribution",
    "Boilerplate",
    "Citation",
    "Citations",
    "Claim",
    "Content",
    "Credit",
    "DocumentMetadata",
    "Embedded",
    "Identifier",
    "Language",
    "Picture",
    "Quotation",
    "Reference",
    "Sentence",
    "TimeExpression",
    "Value",
    "attributions",
    "beyond_ascii",
    "citations",
    "cited",
    "claims",
    "content",
    "dates",
    "days",
    "days_or_months",
    "declarations",
    "digits",
    "embedded",
    "front_matter",
    "identifiers",
    "images",
    "inside_quotation",
    "language",
    "leftovers",
    "links",
    "marks",
    "metadata",
    "pictures",
    "publication",
    "quotes",
    "references",
    "sentence_at",
    "sentence_index",
    "sentences",
    "spdx_lines",
    "unnamed_works",
    "unsourced_claims",
    "unsourced_figures",
    "vague_sources",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a module's attribute may be anything
    """Import the types of images only where they are asked for: few texts have one."""
    if name in {"Credit", "Embedded", "Picture"}:
        return getattr(import_module("provenance.analysis.images"), name)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
