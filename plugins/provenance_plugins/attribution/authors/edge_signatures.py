"""Who sent a report or a post, kept the minutes, or is to be written to, by a line at either end of a text."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.metadata.lexicons import Words
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.authors.edge_lines import (
    FOOT,
    HEAD,
    NOTE,
    lines_at_edges,
)
from provenance_plugins.attribution.authors.senders import below_delimiter, sender, signers, with_tilde
from provenance_plugins.attribution.people import is_one_person
from provenance_plugins.attribution.tables import alternatives, forms, holds
from provenance_plugins.attribution.wording import FULL, WORD

__all__ = ["signed"]

_FROM = lazy_pattern(rf"From\s(?P<who>{FULL})(?:,\s|\sin\s|\sat\s){WORD}(?:[\s-]{WORD}){{0,3}}")
"""A line at the head that says who sent the report, and from where: "From Ana Cruz in Leeds"."""
_MAILED = lazy_pattern(rf"(?P<who>{FULL})\s<[^<>\s@]+@[^<>\s]+>")
"""The line of the author in AsciiDoc, below the title: "Ana Cruz <ana@cruz.org>"."""
_HEADERS = ("From:", "Subject:", "Newsgroups:", "Path:", "Message-ID:", "Date:", "Organization:", "Xref:")
_POSTED = lazy_pattern(
    r"(?m)^From:\s(?:(?P<name>[^\n<>()@]{3,50}?)\s<[^<>\s]+@[^<>\s]+>|(?P<who>[^\s<>()]+@[^\s<>()]+(?:\s\([^()\n]{2,40}\))?))\s*$"
)
"""In the head of a post of Usenet or a mail that was saved as text: "From: ana@cruz.org (Ana Cruz)"."""
_KEEPER = lazy_pattern(
    rf"(?:(?<=[.!?”\"\n]\s)|(?<=\n)|\A)(?P<who>{FULL})\s\((?:[Hh]on\.?\s)?(?P<office>[A-Za-z]+(?:\s[A-Za-z]+)?)\)\W*\Z"
)
"""Who kept the minutes, behind their last sentence: "Ana Cruz (secretary)"."""
_CONTACT = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?i:{alternatives('near_authors', 'contact')})(?:\son\sthis\sstory)?\W{{0,3}}(?:at\s|on\s)?(?P<who>[\w.+-]+@[\w-]+\.[\w.-]*\w|@\w{{3,30}}|{WORD}(?:\s{WORD}){{1,2}}(?=\s(?:in|at)\s))"
    )
)
_REACHED = lazy_pattern(
    r"(?m)^(?P<who>[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w.’'-]*){1,3}):\s\(?\d{3}\)?[\s./-]{1,2}\d{3}[\s.-]\d{4}(?:\s(?:or|and|/|\|)\s|,\s|;\s)[\w.+-]{2,40}@[\w-]",
    signs=("@",),
)
"""Who wrote a report, with the number and the address of their desk below it: "Ana Cruz: 555-201-3344 or acruz@harbourtimes.com"."""
_BELOW = 1200
"""Characters at the end of a text in which it stands, above what the page says of itself."""


def signed(document: Document, words: Words) -> Iterator[str]:
    """Who sent a report, by a line above it; whoever kept the minutes; where to write to "the writer"."""
    head, _, _ = lines_at_edges(document)
    yield from signers(document, words)
    yield from below_delimiter(document, words)
    yield from with_tilde(document, words)
    for line in head:
        sent = _FROM.fullmatch(line) or _MAILED.fullmatch(line)
        if sent is not None and is_one_person(sent["who"], words):
            yield sent["who"]
        yield from sender(line, words)
    for declared in document.declared:
        if declared.field == "publisher" and declared.value.lower() in words.agencies:
            yield declared.value
    for match in _POSTED.finditer(document.text, 0, HEAD) if document.text.startswith(_HEADERS) else ():
        yield match["name"] or match["who"]
    text = document.text
    start = max(0, len(text) - FOOT)
    kept = _KEEPER.search(text, max(0, len(text) - NOTE)) if "(" in text[start:] else None
    if kept is not None and not (words.offices | words.occupations | forms("near_authors", "keeper")).isdisjoint(
        kept["office"].lower().split()
    ):
        yield kept["who"]
    reached = (
        _REACHED.search(text, max(0, len(text) - _BELOW)) if text.find("@", max(0, len(text) - _BELOW)) >= 0 else None
    )
    if reached is not None and is_one_person(reached["who"], words):
        yield reached["who"]
    if holds(text[start:].lower(), "near_authors", "contact"):
        for match in _CONTACT.finditer(text, start):
            yield match["who"]
