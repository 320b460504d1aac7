"""What a text is asked before a rule on citations is, apart from words and signs: these conditions stand here by themselves, since every text is asked them."""

from __future__ import annotations

from provenance.api import Document, analysis

__all__ = ["may_link_to_headings"]


@analysis()
def may_link_to_headings(document: Document) -> bool:
    """Whether Markdown has a link to a place of its own text."""
    return document.media_type == "text/markdown" and "](#" in document.source
