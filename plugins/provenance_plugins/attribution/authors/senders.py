"""Whom a line at the head of a text names beside what kind of text it is, or one at its foot: the body that announces, who writes of an event while it lasts, who signs in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from provenance.analysis import metadata
from provenance.analysis.metadata.lexicons import Words
from provenance.api import BlockKind, Document, lazy_pattern
from provenance_plugins.attribution.people import is_one_person
from provenance_plugins.attribution.tables import forms, spaced_alternatives
from provenance_plugins.attribution.wording import WORD

_of = partial(spaced_alternatives, "senders")


def _dated() -> str:
    """What Markdown joins to a line: the next one, with the date."""
    return rf"(?:\s(?:{_of('dated')})\b[^\n]*)?"


_BODY = lazy_pattern(
    lambda: rf"[*_]{{0,2}}(?:{_of('issued')})\s?:[*_]{{0,2}}\s(?P<who>[A-ZÀ-Þ][^\n:.]{{3,80}}?){_dated()}"
)
"""The body whose announcement a text is: "From: Department for Roads"."""
_LIVE = lazy_pattern(
    lambda: rf"[^.\n]{{0,60}}?\b(?:{_of('live')})\b[^.\n]{{0,60}}?\swith\s(?P<who>{WORD}(?:\s{WORD}){{1,2}}){_dated()}"
)
"""Who writes of an event while it lasts: "Live updates from Leeds with Ana Cruz"."""


_HANDLED = lazy_pattern(rf"(?P<who>(?:{WORD}(?:\s{WORD}){{1,2}}\s)?@\w{{3,30}})")
"""A name with a handle, or that alone: "Ana Cruz @anacruz"."""
_REPORTS = lazy_pattern(lambda: rf"(?P<who>{WORD}(?:\s{WORD}){{1,2}})\s(?:{_of('reports')})\s[^\n]{{3,160}}")
"""The words below a headline: "Ana Cruz reports from Leeds"."""
_DESK = lazy_pattern(lambda: rf"(?:{_of('desk')})\s(?P<who>{WORD}(?:\s{WORD}){{1,2}})[^\n]{{0,60}}")
_OF_BODY = lazy_pattern(r"[Bb]y\s(?P<who>[Tt]he\s[A-ZÀ-Þ][^\n.!?]{3,80})")
_LAST, _LONGEST = 3, 60
"""The last blocks, of which one may be a signature, and its characters."""
_IN_BRACKETS = lazy_pattern(rf"\((?P<who>{WORD}(?:\s{WORD}){{1,2}})\)")
_DASHED = lazy_pattern(
    rf"(?<=\n)[–—-]{{1,2}}\s(?P<who>(?:[Tt]he\s)?{WORD}(?:\s{WORD}){{1,6}})(?=\s[·•|]\s[^\n]{{1,120}}(?:\n|\Z)|\n|\Z)"
)
_DASHES = ("\n-", "\n–", "\n—")
_FOOTER = 1200
"""Characters at the end of a page, among which the signature of its text stands above the footer of the site."""
_ABOUT = lazy_pattern(lambda: rf"(?:{_of('about')})\s(?P<who>{WORD}(?:\s{WORD}){{1,2}})")


def sender(line: str, words: Words) -> Iterator[str]:
    """Who sends a text, by a line at its head."""
    body = _BODY.fullmatch(line) if ":" in line else None
    if body is not None and not words.organisations.isdisjoint(body["who"].lower().split()):
        yield body["who"]
    live = _LIVE.fullmatch(line) if " with " in line else None
    if live is not None and is_one_person(live["who"], words):
        yield live["who"]
    handled = _HANDLED.fullmatch(line) if "@" in line else None
    if handled is not None:
        yield handled["who"]
    for match in (_REPORTS.fullmatch(line), _DESK.fullmatch(line)):
        if match is not None and is_one_person(match["who"], words):
            yield match["who"]
    own = _OF_BODY.fullmatch(line)
    if own is not None and not words.organisations.isdisjoint(own["who"].lower().split()):
        yield own["who"]


def signers(document: Document, words: Words) -> Iterator[str]:
    """Who signs a text, by a short block at its foot that is a name in brackets, or stands above what is said of them: "About Ana Cruz"; the desk behind a dash: "— The Harbour News Data Desk · 3 May 2024"; or whose name the title begins with."""
    for block in document.blocks[-_LAST:]:
        if block.span.end - block.span.start > _LONGEST:
            continue
        line = document.slice(block.span).strip()
        for match in (_IN_BRACKETS.fullmatch(line), _ABOUT.fullmatch(line)):
            if match is not None and is_one_person(match["who"], words):
                yield match["who"]
    text = document.text
    first = max(0, len(text) - _FOOTER)
    foot = text[max(0, first - 1) :]
    for signed in _DASHED.finditer(text, first) if any(map(foot.__contains__, _DASHES)) else ():
        if _is_titled(document, signed):
            yield signed["who"]
        *named, last = signed["who"].lower().split()
        if last in words.groups and not (words.groups | words.sections | {"the"}).issuperset(named):
            yield signed["who"]


def _is_titled(document: Document, signed: re.Match[str]) -> bool:
    """Whether the title begins with the name that signs, as that of a column does: "Aunt Cruz: the bridge"; what stands above is nobody's words in quotation marks."""
    title = metadata(document).title
    if title is None or not title.value.strip(" *_“”\"'").startswith(
        (f"{signed['who']}:", f"{signed['who']}’s ", f"{signed['who']}'s ")
    ):
        return False
    block = document.block_at(signed.start("who"))
    above = document.text[: signed.start()].rstrip()[-1:]
    return (block is None or block.kind is not BlockKind.QUOTE) and above not in _QUOTED


_QUOTED = frozenset('”"»“’')


_TILDED = lazy_pattern(
    rf"(?m)^[ \t]*~[ \t]?(?P<office>{WORD}(?:\s{WORD}){{0,2}})\s(?P<who>{WORD}\s{WORD})[ \t]*$", signs=("~",)
)
"""A line that signs what stands above it, wherever that ends, with an office: "~Market Master Ana Cruz"; a name alone is that of somebody who is quoted."""


def with_tilde(document: Document, words: Words) -> Iterator[str]:
    """Who signs a letter above what is added to it, a list or dates."""
    if "~" not in document.text:
        return
    offices = words.offices | words.occupations | forms("senders", "master")
    for signed in _TILDED.finditer(document.text):
        if not offices.isdisjoint(signed["office"].lower().split()) and is_one_person(signed["who"], words):
            yield signed["who"]


_DELIMITER = lazy_pattern(r"(?m)^--[ \t]?$\n(?P<lines>(?:[^\n]*\n?){1,4})", signs=("--",))
"""Above the signature of a mail or a post: https://www.rfc-editor.org/rfc/rfc3676#section-4.3."""
_DECORATED = lazy_pattern(rf"[^\w\n]{{0,12}}(?P<who>{WORD}(?:\s{WORD}){{1,2}})(?=[^\w\n]{{0,6}}(?:\n|\Z|\s{{2}}|<|\())")
"""A name between signs, alone on its line or before what stands further right: "-* Ana Cruz *-      // Lamps for ever"."""
_SIGNATURE = 900
"""Characters at the end of a text in which the signature of a post stands."""


def below_delimiter(document: Document, words: Words) -> Iterator[str]:
    """Who signs a mail or a post, below two hyphens."""
    start = max(0, len(document.text) - _SIGNATURE)
    if document.media_type != "text/plain" or document.text.find("--", start) < 0:
        return
    for match in _DELIMITER.finditer(document.text, start):
        for line in match["lines"].split("\n"):
            named = _DECORATED.match(line)
            if named is not None and is_one_person(named["who"], words):
                yield named["who"]


def signed_with_hyphen(document: Document) -> int | None:
    """The last block where it is the only item of a list, as a text without markup is signed: "- Ana Cruz, Harbour News"."""
    blocks = document.blocks
    if document.media_type != "text/plain" or len(blocks) < _LAST or blocks[-1].kind is not BlockKind.LIST_ITEM:
        return None
    return None if blocks[-2].kind is BlockKind.LIST_ITEM else len(blocks) - 1
