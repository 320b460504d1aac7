"""Whether a whole page is that of an article, or one that a site is made of: its front, a list of posts, a form, a firm's cards and prices, a manual."""

from __future__ import annotations

import re

from provenance.analysis import content, metadata
from provenance.analysis.addresses import path_of
from provenance.analysis.markup import live_markup
from provenance.analysis.metadata import Value
from provenance.api import HEADING_KINDS, Confidence, Document, lazy_pattern

__all__ = ["is_of_article"]

_LATER = ("modified", "updated")
"""What a day is called that says when a page was changed, and not that it is an article."""
_OF_GOODS = lazy_pattern(
    r"<meta\b(?=[^<>]{0,300}\bog:type\b)(?=[^<>]{0,300}\bcontent\s*=\s*[\"']?(?:og:)?(?:product|profile)\b)",
    re.IGNORECASE,
)
"""The page of something that is sold, or of somebody: a day in its title is that of the course, or of a new model."""
_OWN_ADDRESS = frozenset({"link:canonical", "meta:og:url"})
"""Where a page says its own address, and not that of whoever runs the site."""
_OF_PAGES = lazy_pattern(
    r"<body\b(?=[^<>]{0,2000}\bclass\s*=\s*[\"'](?:[^\"'<>]*\s)?(?:page-id-\d|(?:home|archive|blog|search-results|error404)(?=[\s\"'])))",
    re.IGNORECASE,
)
"""The class that a system for blogs gives to its pages and its lists of posts, and not to the posts: who wrote them when is kept, and is no byline."""
_OF_POSTS = lazy_pattern(
    r"<body\b(?=[^<>]{0,2000}\bclass\s*=\s*[\"'](?:[^\"'<>]*\s)?(?:single-post|postid-\d))", re.IGNORECASE
)
"""The class that it gives to a post."""
_TYPED = lazy_pattern(
    r"\"@type\"\s*:\s*\[?\s*\"(?:[A-Z][a-z]+)?(?:Article|BlogPosting|Reportage|LiveBlogPosting)\"|\bschema\.org/(?:[A-Z][a-z]+)?(?:Article|BlogPosting)\b"
)
"""What machines are told that a page holds."""
_OF_LISTS = lazy_pattern(
    r"(?:\A|/)(?:tags?|categor(?:y|ies|ia|ie)|kategorien?|authors?|autor|archives?|topics?|page/\d+)(?:/|\Z)",
    re.IGNORECASE,
)
"""Folders in the address of a list of posts."""
_OF_SITE = lazy_pattern(
    r"<meta\b(?=[^<>]{0,300}\bog:type\b)(?=[^<>]{0,300}\bcontent\s*=\s*[\"']?(?:website|business)\b)", re.IGNORECASE
)
"""What the pages of a site say of themselves that are no articles, and not a few articles too."""
_OF_ARTICLE = lazy_pattern(
    r"<meta\b(?=[^<>]{0,300}\bog:type\b)(?=[^<>]{0,300}\bcontent\s*=\s*[\"']?article\b)", re.IGNORECASE
)
"""What pages of sites say of themselves too; so an element has to say it as well."""
_OTHER_TYPED = lazy_pattern(
    r"\"@type\"\s*:\s*\[?\s*\"(?:CollectionPage|ProfilePage|SearchResultsPage|ContactPage|AboutPage|DiscussionForumPosting)\""
)
"""What machines are told that a page of a site holds, or each of the posts of a list."""
_MIRRORED = 4
"""Folders above a file that may be those of a list of posts, where a saved page does not say its address."""
_LISTED, _SHARE = 5, 0.5
"""Headings that are links, at least, and their share of all headings, from which on a page is a list of others."""


def is_of_article(document: Document) -> bool:
    """Whether a whole page is that of something that somebody wrote on a day; asked once."""
    return document.recall("page of an article", _is_of_article)


def _is_of_article(document: Document) -> bool:
    markup = live_markup(document)
    own = [path_of(one.value) for one in document.declared if one.origin in _OWN_ADDRESS]
    folders = "/".join(document.path.replace("\\", "/").split("/")[-_MIRRORED:-1])
    if any(path == "/" for path in own) or any(map(_OF_LISTS.search, own or [folders])):
        return False
    if _OF_PAGES.search(markup) is not None or _OF_GOODS.search(markup) is not None:
        return False
    if _OF_POSTS.search(markup) is not None or _TYPED.search(markup) is not None:
        return True
    if _lists(document) or _OTHER_TYPED.search(markup) is not None:
        return False
    stated = metadata(document)
    signed = [one for one in stated.authors if one.confidence is not Confidence.LOW]  # else a body, as the site itself
    day = stated.date
    dated = [day] if day is not None and not day.origin.lower().endswith(_LATER) else []
    if content(document).is_scattered or _OF_SITE.search(markup) is not None:
        return any(map(_is_told_of_page, dated)) or bool(signed and dated)
    return bool(signed or dated) or (content(document).is_named and _OF_ARTICLE.search(markup) is not None)


def _is_told_of_page(value: Value) -> bool:
    """Whether a page says something of itself where readers do not see it: what they see may be of one entry in a list."""
    return value.declared is not None and value.declared.span is None


def _lists(document: Document) -> bool:
    """Whether most headings of a page are links: the titles of what it lists."""
    headings = [
        document.blocks[index].span for index in content(document).main if document.blocks[index].kind in HEADING_KINDS
    ]
    linked = sum(any(one.start <= link.span.start < one.end for link in document.links) for one in headings)
    return linked >= _LISTED and linked >= _SHARE * len(headings)
