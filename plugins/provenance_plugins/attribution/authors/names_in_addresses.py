"""Who put a text up, by its address: the account of a network, the name of somebody's own site at a host of sites, an author's folder."""

from __future__ import annotations

from urllib.parse import unquote

from provenance.analysis import metadata
from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import forms

__all__ = ["named_in_address"]

_NETWORK = lazy_pattern(
    r"https?://(?:[\w-]+\.)?(?:facebook\.com|fb\.com|twitter\.com|x\.com|instagram\.com|youtube\.com|t\.me|telegram\.me|vk\.com|ok\.ru|threads\.net|linkedin\.com|reddit\.com|medium\.com(?=/@)|tiktok\.com(?=/@)|bsky\.app|weibo\.com|mastodon\.[a-z]+|truthsocial\.com|gab\.com|rumble\.com)/(?P<path>[^?#\s]+)",
    signs=("http",),
)
_HOSTED = lazy_pattern(
    r"https?://(?P<who>(?!www\.)[a-z0-9][\w-]{2,40})\.(?:wordpress\.com|blogspot\.[a-z.]{2,6}|substack\.com|tumblr\.com|livejournal\.com|over-blog\.com|github\.io|medium\.com|typepad\.com|hatenablog\.com|neocities\.org|bearblog\.dev|ghost\.io|blogg\.se|blog\.hu|canalblog\.com)(?:/|\Z)",
    signs=("http",),
)
_ACCOUNT = lazy_pattern(r"@?[^\W\d_][\w.-]{2,49}")
_OF_AUTHOR = lazy_pattern(
    r"(?i)/(?:authors?|by|byline|writers?|columnists?|reporters?|people|profile|staff|journalist|autor(?:es)?|auteurs?|autore|verfasser|redakteur|skribent|yazar(?:lar)?|penulis|opinion(?:es)?|columnas|tribunes?|blogs?)/(?P<who>[a-z]{2,}(?:[-_.+][a-z]{1,}){1,3})(?=[/?#]|\Z)"
)
"""A folder of the texts of one person: "/author/ana-cruz/"."""
_FOLDER = lazy_pattern(r"https?://[^/]+/(?P<who>[a-z]{2,}[_-][a-z]{2,}(?:[_-][a-z]{2,})?)/(?:19|20)\d\d/")
"""The same before the day: "/ana_cruz/2024/05/03/the-dam/"."""


def named_in_address(document: Document) -> str | None:
    """Who or what is named there, as it is written; None where nobody is."""
    known = metadata(document).url
    if known is None:
        return None
    address = unquote(known.value)
    network = _NETWORK.match(address)
    if network is not None:
        return _account(network["path"])
    hosted = _HOSTED.match(address.lower())
    if hosted is not None:
        return hosted["who"]
    for pattern in (_OF_AUTHOR, _FOLDER):
        found = pattern.search(address.lower())
        if found is not None:
            name = " ".join(
                part.capitalize()
                for part in found["who"].replace("_", "-").replace(".", "-").replace("+", "-").split("-")
            )
            if is_given_name(name.split(maxsplit=1)[0]):
                return name
    return None


def _account(path: str) -> str | None:
    """The first part of a path that is nobody's page of a network, behind "user" or "in"; none where all of it is a post without its account."""
    for part in path.strip("/").split("/")[:3]:
        if part.lower() in forms("names_in_addresses", "leads"):
            continue
        if part.lower() in forms("names_in_addresses", "page") or part.endswith(".php"):
            return None
        return part if _ACCOUNT.fullmatch(part) is not None else None
    return None
