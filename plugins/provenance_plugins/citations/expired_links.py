"""Signed addresses that were good for a time and say until when, which is over: "https://lamps.s3.example/a.pdf?Expires=1448031768&Signature=…"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from provenance.analysis import content
from provenance.api import (
    BlockKind,
    Document,
    Hit,
    Severity,
    SourceSpan,
    Span,
    lazy_pattern,
    told_together,
)

__all__ = ["expired_links"]

_SIGNS = ("xpires=", "se=", "oe=", "ex=", "e=1")
"""One of these stands in each such address."""
_SIGNED = lazy_pattern(
    r"[?&;]X-(?:Amz|Goog)-Signature=|[?&;]Signature=|[?&;]sig=|[?&;]oh=|[?&;]hm=|[?&;]v=beta&t=",
    signs=("ignature=", "sig=", "oh=", "hm=", "&t="),
)
_FROM = lazy_pattern(r"[?&;]X-(?:Amz|Goog)-Date=(?P<day>\d{8})T\d{6}Z")
_FOR = lazy_pattern(r"[?&;]X-(?:Amz|Goog)-Expires=(?P<seconds>\d{1,7})(?!\d)")
_UNTIL = lazy_pattern(r"[?&;]Expires=(?P<seconds>1\d{9})(?!\d)")
_UNTIL_DAY = lazy_pattern(r"[?&;]se=(?P<day>20\d\d-\d\d-\d\d)")
_OF_PLATFORMS = lazy_pattern(
    r"//[^/\s]{1,80}\.(?:fbcdn\.net|cdninstagram\.com)/[^\s]{1,600}?[?&;]oe=(?P<album>[0-9A-Fa-f]{8})(?![\w])"
    r"|//(?:cdn|media)\.discordapp\.(?:com|net)/[^\s]{1,600}?[?&;]ex=(?P<chat>[0-9a-f]{8})(?![\w])"
    r"|//media(?:-exp\d)?\.licdn\.com/[^\s]{1,600}?[?&;]e=(?P<seconds>1\d{9})(?!\d)"
)
"""Networks sign the addresses of what people post, with the hour at which they end: of pictures, of attachments, of profiles."""
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")  # fmt: skip
_EARLIEST = 2006
"""The year in which the first of these services began."""


def expired_links(document: Document, as_of: date) -> Iterator[Hit]:
    """Links and pictures of the text whose time was over on a day; several together."""
    inside = content(document)
    found: list[tuple[SourceSpan | Span, str, str]] = []
    for link in document.links:
        index = document.block_index(link.span.start)
        if index is None or document.blocks[index].kind is BlockKind.CODE or not inside.is_main(index):
            continue
        if any(sign in link.target for sign in _SIGNS):
            found.append((link.source or link.span, link.target, "link"))
    for image in document.images:
        if image.source is not None and any(sign in image.target for sign in _SIGNS):
            index = document.block_index(image.position) if document.whole_page else None
            if not document.whole_page or (index is not None and inside.is_main(index)):
                found.append((image.source, image.target, "picture"))
    yield from told_together(_told(found, as_of), least=2)


def _told(found: list[tuple[SourceSpan | Span, str, str]], as_of: date) -> Iterator[tuple[str, Hit]]:
    for place, target, kind in found:
        day = good_until(target)
        if day is not None and day.year >= _EARLIEST and day < as_of:
            shown = f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
            message = f"the address of the {kind} says itself that it was good until {shown} alone: give the one of the page on which it stands, or a copy of the file"
            yield kind, Hit(place, message, severity=Severity.WARNING)


def good_until(target: str) -> date | None:
    """The day on which a signed address ends, as it says; None for others."""
    if _SIGNED.search(target) is None:
        return None
    try:
        begun, lasts = _FROM.search(target), _FOR.search(target)
        if begun is not None and lasts is not None:
            first = datetime.strptime(begun["day"], "%Y%m%d").replace(tzinfo=UTC)
            return (first + timedelta(days=1, seconds=int(lasts["seconds"]))).date()
        if (until := _UNTIL.search(target)) is not None:
            return _day(int(until["seconds"]))
        if (named := _UNTIL_DAY.search(target)) is not None:
            return date.fromisoformat(named["day"])
        if (network := _OF_PLATFORMS.search(target)) is not None:
            if network["seconds"] is not None:
                return _day(int(network["seconds"]))
            return _day(int(network["album"] or network["chat"], 16))
    except (ValueError, OverflowError):
        return None
    return None


def _day(seconds: int) -> date:
    return datetime.fromtimestamp(seconds, UTC).date()
