"""What the source of a page shows of who made it: an outlet whose page somebody saved, or the site among whose other files it lies."""

from __future__ import annotations

import re

from provenance.api import Document, analysis, lazy_pattern

__all__ = ["is_built", "is_of_outlet", "lies_among_others", "shows_advertisements"]

_ADVERTISED = lazy_pattern(
    r"googletag(?!manager)|doubleclick\.net|adsbygoogle|googlesyndication|taboola|outbrain|amazon-adsystem",
    re.IGNORECASE,
)
"""In the scripts of networks that fill the advertisements of outlets."""
_MANY = 12
"""From so many scripts on a page is one that an outlet made and somebody saved."""
_BUILT = lazy_pattern(
    r"<meta\b(?=[^<>]{0,200}\bname\s*=\s*[\"']?generator)(?=[^<>]{0,200}\bcontent\s*=\s*[\"']?(?:hexo|hugo|jekyll|pelican|gatsby|eleventy|zola|nikola|middleman|mkdocs|sphinx|docusaurus|vuepress|vitepress|astro|gridea|publii|octopress))",
    re.IGNORECASE,
)
_BESIDE = lazy_pattern(r"(?:\.{0,2}/(?!/)|[\w-]{1,60}[./](?!/))[\w./#?=&%-]{0,200}\Z")
"""The address of another file of the same site."""
_ARTICLE = lazy_pattern(
    r"<meta\b[^<>]{0,200}[\"'=]article:published_time\b|<meta\b(?=[^<>]{0,200}\bog:type\b)[^<>]{0,200}\bcontent\s*=\s*[\"']?article\b|\"@type\"\s*:\s*(?:\[\s*)?\"[A-Za-z]{0,20}NewsArticle\"",
    re.IGNORECASE,
)
"""With which a page says that it is an article."""
_STYLE = lazy_pattern(
    r"<link\b(?=[^<>]{0,300}\brel\s*=\s*[\"']?stylesheet)[^<>]{0,300}\bhref\s*=\s*[\"']?(?!(?:https?:)?//|[^\"'<>]{0,200}_files/)[\w./]",
    signs=("<link",),
)
"""A style sheet beside the page; what a browser saves with a page lies in a folder "…_files"."""
_LINKS = 3
"""Links within the site, at least."""


@analysis()
def _scripts(document: Document) -> int:
    return document.source.count("<script")


def shows_advertisements(document: Document) -> bool:
    """Whether a whole page has the scripts of a network of advertisements."""
    return document.whole_page and _ADVERTISED.search(document.source) is not None


def is_built(document: Document) -> bool:
    """Whether a page says that it was made from the files of a site, beside which it lies; who makes one so may show advertisements, too."""
    return _BUILT.search(document.source) is not None


def is_of_outlet(document: Document) -> bool:
    """Whether an outlet made a page that somebody saved, with its many scripts or as an article; or no more than the article is left of it."""
    if not document.whole_page:
        return False
    if _scripts(document) >= _MANY or _ARTICLE.search(document.source) is not None:
        return True
    return not _scripts(document) and not any(_BESIDE.match(link.target) for link in document.links)


@analysis()
def lies_among_others(document: Document) -> bool:
    """Whether a whole page has its style sheet and the pages of its menu beside it, and few scripts.

    Of 23 warnings of BLP401 to BLP409 and BLP414 in such pages six were true and worth one (the samples from the 63rd on), two of these on links that earn.
    """
    if not document.whole_page or _scripts(document) >= _MANY or _STYLE.search(document.source) is None:
        return False
    within = 0
    for link in document.links:
        if _BESIDE.match(link.target) is not None:
            within += 1
            if within >= _LINKS:
                return True
    return False
