"""Pages that nothing calls an article or a post: neither their markup, their address nor their front matter."""

from __future__ import annotations

from provenance.analysis import sentences
from provenance.analysis.metadata.declarations import ARTICLES
from provenance.analysis.register import share_of_past
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.lasting import has_news, has_past, told_of
from provenance_plugins.dates.site_pages import is_dated_section
from provenance_plugins.dates.stamps import front_matter_end

_ARTICLE = lazy_pattern(
    r"(?i)<meta\b[^<>]{0,200}\barticle\b[^<>]{0,200}>|\bclass\s?=\s?[\"'][^\"'<>]{0,200}\bh-?entry\b"
)
"""Markup by which a page calls itself an article or a post: https://ogp.me/#type_article, https://microformats.org/wiki/h-entry."""
_PAST, _FEW, _ANY = 0.3, 6, 0.01
"""From this share of sentences in the past on a page tells of events; sentences below which one is enough."""
_POST = lazy_pattern(
    r"(?im)^(?:layout|type|post_?type|kind|template)\s?[:=]\s?[\"']?(?:[\w/-]*[/-])?(?:blog|news|(?:blog)?posts?|articles?|story|stories|press)(?:[/_-][\w/-]*)?(?:\.\w+)?[\"']?\s*$"
)
"""Front matter by which a file is a post: https://jekyllrb.com/docs/step-by-step/08-blogging/, https://gohugo.io/methods/page/type/."""
_SELF = lazy_pattern(r"(?<![\w’'“\"])(?:I|[Mm]y)(?![\w.)])")
_OFTEN = 2
"""Times from which on an author speaks in a text."""
_MARKDOWN = "text/markdown"
_HEAD = 60_000
"""Characters of the source in which such markup is looked for."""


def is_plain_page(document: Document) -> bool:
    """Whether nothing calls a page an article: it tells of no events, and neither its markup nor the folder or the address in which it stands is that of one.

    What such pages are (fronts, services, portfolios, questions and answers, catalogues) is changed as their site is, whoever signs them and whatever they
    call "this year". What that is worth is counted in `docs/accuracy/grading.md`.
    """
    if not document.whole_page or document.row is not None or is_dated_section(document) or _is_of_events(document):
        return False
    if any(one.scope in ARTICLES for one in document.declared):
        return False
    return _ARTICLE.search(document.source, 0, _HEAD) is None


def is_page_source(document: Document) -> bool:
    """Whether front matter makes a file a page of a site, which tells neither of events nor of what somebody said, and in which nobody speaks as "I".

    A post has its day in its name or its front matter; such a page is changed as its site is. Not where the front matter calls it a post, it stands in a
    folder of what has a day, or its title or its first lines tell of something that is new.
    """
    if not document.has_front_matter or document.media_type != _MARKDOWN or document.row is not None:
        return False
    few = len(sentences(document)) < _FEW
    if is_dated_section(document) or has_news(document) or len(_SELF.findall(document.text)) >= (1 if few else _OFTEN):
        return False
    source = document.source
    if _POST.search(source, 0, front_matter_end(source)) is not None:
        return False
    return not _is_of_events(document) and not told_of(document)


def _is_of_events(document: Document) -> bool:
    """Whether a text tells of events; one in whose language nobody can tell is taken for one that does."""
    past = share_of_past(document, 1)
    few = len(sentences(document)) < _FEW
    return past is None or past >= (_ANY if few else _PAST) or (few and has_past(document))
