"""The outlets that the columns of a row name in another form than that of a name: by a small word, as the address does, by the title of a feed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.documents import Declared
from provenance.loaders.cells import LONGEST_NAME, origin_of, plain_name, without_surrogates
from provenance.loaders.column_languages import is_of_papers
from provenance.loaders.column_names import COLLECTORS, NO_OUTLETS
from provenance.patterns import lazy_pattern

__all__ = ["outlets_by_slug", "outlets_of_address", "outlets_of_feeds"]

_OUTLET = 60
"""Characters of the name of an outlet, at most."""


def outlets_by_slug(cells: Sequence[tuple[str, object]]) -> Iterator[Declared]:
    """The outlet that a column `source`, or one of newspapers, calls by one small word, in a row that has the title and the day of a report: "harbourgazette"; not the kind of thing it was taken from."""
    for column, value in cells:
        if len(column) > LONGEST_NAME or not (plain_name(column) in _SOURCES or is_of_papers(column)):
            continue
        if not isinstance(value, str) or value in NO_OUTLETS:
            continue
        if _SLUG.fullmatch(value) is not None:
            yield Declared("publisher", value, f"column:{origin_of(column)}")


def outlets_of_address(cells: Sequence[tuple[str, object]], found: Sequence[Declared]) -> Iterator[Declared]:
    """The outlet that a column `source` calls as the row's address does, whatever it calls the feed: "rss_harbour_news" at harbournews.example."""
    hosts = {host[1] for declared in found if declared.field == "url" and (host := _HOST.match(declared.value.lower()))}
    for column, value in cells if hosts else ():
        if plain_name(column) not in _SOURCES or not isinstance(value, str) or len(value) > _OUTLET:
            continue
        words = [word for word in _APART.split(value.lower()) if word]
        while words and words[0] in _FEEDS and "".join(words) not in hosts:
            del words[0]
        named = "".join(words)
        if named in hosts and named not in NO_OUTLETS:
            said = " ".join(words)
            own = " ".join(value.split())
            yield Declared("publisher", own if own.lower() == said else said, f"column:{origin_of(column)}")


_HOST = lazy_pattern(r"https?://(?:www\.)?([a-z\d-]{4,60})\.")
_APART = lazy_pattern(r"[\s_-]+")
_FEEDS = frozenset({"rss", "feed", "atom", "site", "news", "scraper", "crawler"})
"""What a collector puts before the name of the site whose feed it reads."""
_SOURCES = frozenset({"source"})
_SLUG = lazy_pattern(r"[a-z]{4,30}(?:[-_][a-z]{2,30})?")


def outlets_of_feeds(cells: Sequence[tuple[str, object]]) -> Iterator[Declared]:
    """The one outlet that a column `sources` names beside an address, as digests of feeds have it: the name, a site, or the title of a feed with what it promises behind a dash."""
    for column, value in cells if any(plain_name(name) in _LINKS for name, _ in cells) else ():
        if plain_name(column) not in _PLURAL or not isinstance(value, str) or len(value) > _FEED:
            continue
        named = _TITLED.fullmatch(" ".join(value.split()))
        if named is not None and plain_name(named[1]) not in COLLECTORS and named[1].lower() not in NO_OUTLETS:
            yield Declared("publisher", without_surrogates(named[1]), f"column:{origin_of(column)}")


_FEED = 200
"""Characters of the longest title of a feed."""
_PLURAL = frozenset({"sources", "outlets", "feeds", "fuentes", "fontes", "fonti", "quellen", "bronnen", "kilder", "medios", "periodicos", "zrodla"})  # fmt: skip
_LINKS = frozenset({"url", "link", "lien", "enlace", "permalink", "articleurl", "sourceurl"})
_TITLED = lazy_pattern(
    r"((?:\d{1,3}\s?)?[^\W\d_][^,;|\[\]{}\"/:\n]{1,58}?|[\w-]{2,40}(?:\.[\w-]{2,20}){1,2})(?:\s[|–—-]\s.*)?"
)
"""A name, and what the title of a feed has behind it: "Harbour News - All that happens on the coast"."""
