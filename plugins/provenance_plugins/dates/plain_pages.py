"""Pages that nothing calls an article: neither their markup, their address nor a byline, and of which no day leans on the day of writing."""

from __future__ import annotations

from provenance.analysis import metadata, sentences
from provenance.analysis.metadata.declarations import ARTICLES
from provenance.analysis.register import share_of_past
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.lasting import has_news, leans, told_of
from provenance_plugins.dates.site_pages import is_dated_section

_ARTICLE = lazy_pattern(
    r"(?i)<meta\b[^<>]{0,200}\barticle\b[^<>]{0,200}>|\bclass\s?=\s?[\"'][^\"'<>]{0,200}\bh-?entry\b"
)
"""Markup by which a page calls itself an article or a post: https://ogp.me/#type_article, https://microformats.org/wiki/h-entry."""
_PAST, _FEW, _ANY = 0.3, 6, 0.01
"""From this share of sentences in the past on a page tells of events; sentences below which one is enough."""
_HEAD = 60_000
"""Characters of the source in which such markup is looked for."""


def is_plain_page(document: Document) -> bool:
    """Whether a page stands by itself: what is published on a day says so in its markup, its address or a byline, is news by its title, tells of events or of what somebody said, or says "last week"."""
    if not document.whole_page or document.row is not None or metadata(document).authors:
        return False
    if is_dated_section(document) or leans(document) or has_news(document) or told_of(document):
        return False
    past = share_of_past(document, 1)
    if past is None or past >= (_PAST if len(sentences(document)) >= _FEW else _ANY):
        return False
    if any(one.scope in ARTICLES for one in document.declared):
        return False
    return _ARTICLE.search(document.source, 0, _HEAD) is None
