"""The language of a document: what it declares, what its words show, and how the rules read it."""

from __future__ import annotations

from typing import NamedTuple

from provenance.analysis.language.detect import Identified, identify
from provenance.analysis.language.tags import close, primary_subtag
from provenance.api import Confidence, Document, analysis

__all__ = ["Identified", "Language", "close", "identify", "language", "primary_subtag"]


class Language(NamedTuple):
    """The language of a document; codes are ISO 639-1, lower case."""

    code: str | None
    """As detected; None where the text does not settle it."""
    confidence: Confidence
    """Of `code`; low where it is None."""
    declared: str | None
    """As the markup, the front matter or the row says."""
    read_as: str
    """By which the rules read it: declared, else detected, else the first of the document's `languages`."""


@analysis()
def language(document: Document) -> Language:
    """The language of a document, as detected, as declared, and as the rules read it.

    A declaration that is no language tag is passed over. Detection looks at a thousand characters at most.
    """
    codes = (primary_subtag(candidate.value) for candidate in document.declared if candidate.field == "language")
    declared = next((code for code in codes if code is not None), None)
    code, confidence = identify(document.text, document.languages)
    default = document.languages[0] if document.languages else "en"
    return Language(code, confidence, declared, declared or code or default)
