"""A line of one word that is a link to somewhere else: an author's, who did not say where it leads, and no button that copies the page's own address."""

from __future__ import annotations

from provenance.analysis import Boilerplate
from provenance.analysis.addresses import host_of
from provenance.api import Document, Phrases
from provenance_plugins.boilerplate import LEXICON

_WORDS = Phrases.load(LEXICON, "lone_links")


def is_lone_link(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch that would be a button to share is such a link alone."""
    if part.kind != "share" or len(part.blocks) > 1:
        return False
    if document.slice(part.span).strip(" .:").casefold() not in _WORDS.texts("words"):
        return False
    links = document.links_over(*part.span)
    own = document.first("url")
    if len(links) != 1 or not (host := host_of(target := links[0].target)):
        return False
    return (own is None or host != host_of(own.value)) and not any(sign in target for sign in _WORDS.texts("sharers"))
