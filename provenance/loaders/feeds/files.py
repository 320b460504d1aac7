"""Files in XML: feeds, and others as far as they hold texts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from provenance.extensions import BrokenEntry, Source
from provenance.loaders.feeds.reading import HEAD, no_feed, read_rest, root_of
from provenance.loaders.gzipped import unpacked

_OTHERS = frozenset(
    {
        *(
            "urlset",
            "sitemapindex",
            "svg",
            "html",
            "rdf",
            "project",
            "plist",
            "kml",
            "gpx",
            "osm",
            "xliff",
            "resources",
            "manifest",
            "opml",
            "relationships",
            "types",
            "package",
            "container",
            "ncx",
        ),
        *(
            "stylesheet",
            "transform",
            "schema",
            "definitions",
            "configuration",
            "config",
            "beans",
            "web-app",
            "assembly",
            "metadata",
            "dictionary",
            "ts",
            "tmx",
            "svn",
            "testsuite",
            "testsuites",
            "coverage",
            "module",
            "component",
        ),
    }
)
"""Roots of XML that is about something else than texts: maps of sites, drawings, settings of programs."""


def read_xml(path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
    """The entries of a feed, or the texts that other XML holds. Raises LoadError as `read_feed` does."""
    whole = unpacked(path, stream)
    head = whole.read(HEAD)
    root = root_of(head)
    if root is None or no_feed(head) is None:
        yield from read_rest(path, head, whole)
        return
    from provenance.loaders.corpora.reading import read_texts  # noqa: PLC0415 - few files are such

    yield from read_texts(path, root, head, whole)


def no_texts(head: bytes) -> str | None:
    """Why XML that begins like this is no feed and no list of texts, as a clause; None where it may be one."""
    root = root_of(head)
    return no_feed(head) if root is None or root.lower() in _OTHERS else None
