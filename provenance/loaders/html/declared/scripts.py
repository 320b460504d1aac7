"""The day of publication in what a page gives its own scripts: `"pubDate": "2014-12-24T17:45:15+00:00"`, `data-published="2014-12-24"`; also in statements for search engines that lost their braces."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.documents import Declared
from provenance.loaders.html.attributes import place, value
from provenance.loaders.html.declared.json_ld import is_broken, is_json_ld
from provenance.loaders.html.nodes import Node
from provenance.loaders.html.reading import Page
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan

_KEY = r"(?:first|date|original|article)?[-_]?(?:pub(?:lish(?:ed)?|lication)?[-_]?(?:date|time|at|on)|published|datepublished)(?:[-_]?(?:gmt|utc|iso))?"
_DAY = r"(?P<day>(?:19|20)\d\d-\d\d?-\d\d?)(?:[T ][^\"'\n<>]{0,30})?"
_STATED = lazy_pattern(
    rf"(?<![\w-])[\"']?(?P<key>{_KEY})[\"']?\s*[:=]\s*[\"'](?P<date>{_DAY})[\"']", re.IGNORECASE | re.ASCII
)
_ATTRIBUTE = lazy_pattern(rf"\s(?:data-)?(?P<key>{_KEY})\s*=\s*[\"'](?P<date>{_DAY})[\"']", re.IGNORECASE | re.ASCII)
_HINTS = ("ublish", "ubDate", "ubdate", "ub_date", "ublication")
"""One of these is in every such key; most scripts have none."""
_STEMS = ("pub", "Pub", "PUB")
"""One of these is in every such key, too."""
_BEFORE_STEM = 16
"""Characters of a key before it, and of `data-`, at most."""
_SYSTEM = "parsely-page"
"""The name of the one `meta` element whose content is an object of such keys."""


def scripts(page: Page) -> Iterator[Declared]:
    """The candidate from the page's scripts and attributes; none where they give several days, as a page with a list of articles does."""
    found = list(_found(page))
    if len({day for day, _ in found}) == 1:
        yield found[0][1]


def _found(page: Page) -> Iterator[tuple[str, Declared]]:
    source = page.tree.source
    if not any(hint in source for hint in _HINTS):
        return
    for tag in page.head:
        if tag.name == "meta" and value(tag, "name") == _SYSTEM:
            yield from _in_attribute(page, tag)
        if tag.name != "script":
            continue
        extent = page.tree.extent(tag.contents)
        if extent is None or not any(source.find(hint, *extent) >= 0 for hint in _HINTS):
            continue
        if is_json_ld(tag) and not is_broken(tag):
            continue
        for match in _STATED.finditer(source, *extent):
            yield _declared(match, SourceSpan(*match.span("date")))
    for start in _attributes(source):
        stated = _ATTRIBUTE.match(source, start)
        if stated is not None:
            yield _declared(stated, SourceSpan(*stated.span("date")))


def _attributes(source: str) -> list[int]:
    """Where an attribute with such a key may begin, with the space before it: a pattern that tries every space of a page takes ten times as long."""
    starts = set()
    for stem in _STEMS:
        at = source.find(stem)
        while at >= 0:
            before = source[max(0, at - _BEFORE_STEM) : at]
            words = before.split()
            starts.add(max(0, at - 1 - (len(words[-1]) if words and not before[-1].isspace() else 0)))
            at = source.find(stem, at + len(stem))
    return sorted(starts)


def _in_attribute(page: Page, tag: Node) -> Iterator[tuple[str, Declared]]:
    for match in _STATED.finditer(value(tag, "content") or ""):
        yield _declared(match, place(page.tree, tag, "content"))


def _declared(match: re.Match[str], where: SourceSpan | None) -> tuple[str, Declared]:
    return match["day"], Declared("date", match["date"], f"script:{match['key'].lower()}", where)
