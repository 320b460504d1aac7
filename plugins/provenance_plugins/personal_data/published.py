"""What an office publishes of itself: the frame of a page, and addresses at its own domain."""

from __future__ import annotations

import re
from functools import cache
from urllib.parse import urlsplit

from provenance.api import Document, Phrases, Region, Span, analysis

_FRAME = frozenset({Region.FOOTER, Region.HEADER, Region.NAV, Region.ASIDE, Region.FORM})


_HEADINGS = Phrases.load(__package__, "contact_headings")
_PUBLIC = Phrases.load(__package__, "public_lines")
_SENTENCE = 160
"""Characters of a sentence, on each side of a contact, at most."""
_STOPS = (". ", "! ", "? ", "\n")
_SHORT = 60
"""Characters of a line that announces something and does not tell it."""
_WRAPS = 3
"""Lines of a sentence before the one with the contact."""
_LINES = 8
"""How many lines a contact may have."""


def published(document: Document, offset: int) -> bool:
    """Whether an outlet, an author or a firm gives its own data there: around the article, or under "Press contact" and the like."""
    return in_frame(document, offset) or _announced(document, offset)


def for_public(document: Document, span: Span) -> bool:
    """Whether the sentence of a contact says that it is for whoever reads it: "Call … with tips", "Anyone with information may call the police at …"."""
    text = document.text
    start = span.start - 1 if text.startswith(". ", span.start - 2) else span.start  # "tel. 555 0119" is one sentence
    for _ in range(_WRAPS):
        start = max(text.rfind(stop, max(0, span.start - _SENTENCE), start) for stop in _STOPS)
        if start < 0 or text[start] != "\n" or start - text.rfind("\n", 0, start) <= _SHORT:
            break  # a line that was broken for want of room goes on
    ends = (text.find(stop, span.end, span.end + _SENTENCE) for stop in _STOPS)
    end = min((at for at in ends if at >= 0), default=span.end + _SENTENCE)
    return _public().search(text, max(start, span.start - _SENTENCE, 0), end) is not None


def _announced(document: Document, offset: int) -> bool:
    index = document.block_index(offset)
    if index is None:
        return False
    lines = document.text[document.blocks[index].span.start : offset].split("\n")[-_LINES:]
    while index > 0 and len(lines) < _LINES:
        index -= 1
        before = document.slice(document.blocks[index].span).split("\n")
        if any(len(line) > _SHORT for line in before):
            break
        lines = [*before, *lines]
    return any(len(line) <= _SHORT and _headings().search(line) for line in lines)


@cache
def _public() -> re.Pattern[str]:
    return _any(_PUBLIC)


@cache
def _headings() -> re.Pattern[str]:
    return _any(_HEADINGS)


def _any(phrases: Phrases) -> re.Pattern[str]:
    words = sorted(phrases.texts(), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)


def in_frame(document: Document, offset: int) -> bool:
    """Whether a place stands around a page's article: there the outlet speaks of itself."""
    block = document.block_at(offset)
    return block is not None and not _FRAME.isdisjoint(block.regions)


@analysis()
def own_domains(document: Document) -> frozenset[str]:
    """The domains of the addresses that the document declares as its own, without their first labels."""
    hosts = (urlsplit(declared.value).hostname for declared in document.declared if declared.field == "url")
    return frozenset(registered(host) for host in hosts if host)


_SECOND_LEVELS = frozenset({"co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "go"})


def registered(host: str) -> str:
    """The part of a host name that somebody registered: `bbc.co.uk` of `news.bbc.co.uk`."""
    labels = host.lower().rstrip(".").split(".")
    under = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVELS else 2
    return ".".join(labels[-under:])
