"""Whom a line at the head of a text names beside what kind of text it is: the body that announces, who writes of an event while it lasts."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.metadata.lexicons import Words
from provenance.api import lazy_pattern
from provenance_plugins.attribution.people import is_one_person

_WORD = r"[A-ZÀ-Þ](?:\.|[\w'’-]*[^\W\d_])?"
_DATED = r"(?:\s(?:Last\s(?:modified|updated)|Published|Posted|Issued|Updated|Date|To)\b[^\n]*)?"
"""What Markdown joins to a line: the next one, with the date."""
_BODY = lazy_pattern(
    rf"[*_]{{0,2}}(?:From|Issued by|Published by)\s?:[*_]{{0,2}}\s(?P<who>[A-ZÀ-Þ][^\n:.]{{3,80}}?){_DATED}"
)
"""The body whose announcement a text is: "From: Department for Roads"."""
_LIVE = lazy_pattern(
    rf"[^.\n]{{0,60}}?\b(?:[Ll]ive|[Uu]pdates|[Cc]overage)\b[^.\n]{{0,60}}?\swith\s(?P<who>{_WORD}(?:\s{_WORD}){{1,2}}){_DATED}"
)
"""Who writes of an event while it lasts: "Live updates from Leeds with Ana Cruz"."""


def sender(line: str, words: Words) -> Iterator[str]:
    """Who sends a text, by a line at its head."""
    body = _BODY.fullmatch(line) if ":" in line else None
    if body is not None and not words.organisations.isdisjoint(body["who"].lower().split()):
        yield body["who"]
    live = _LIVE.fullmatch(line) if " with " in line else None
    if live is not None and is_one_person(live["who"], words):
        yield live["who"]
