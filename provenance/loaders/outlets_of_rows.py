"""The outlet of a row whose column `source` names it by one word, or as the address does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.documents import Declared
from provenance.loaders.cells import origin_of, plain_name
from provenance.loaders.column_names import NO_OUTLETS
from provenance.patterns import lazy_pattern

__all__ = ["outlets_by_slug", "outlets_of_address"]

_OUTLET = 60
"""Characters of the name of an outlet, at most."""


def outlets_by_slug(cells: Sequence[tuple[str, object]]) -> Iterator[Declared]:
    """The outlet that a column `source` calls by one small word, in a row that has the title and the day of a report: "harbourgazette"; not the kind of thing it was taken from."""
    for column, value in cells:
        if plain_name(column) not in _SOURCES or not isinstance(value, str) or value in NO_OUTLETS:
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
