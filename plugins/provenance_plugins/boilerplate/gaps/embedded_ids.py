"""Addresses of players and of films whose place for the film was never filled in: `youtube.com/embed/VIDEO_ID`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import BlockKind, Document, Hit, Severity, SourceSpan, lazy_pattern, quoted
from provenance_plugins.boilerplate.gaps.program_variables import shows_code

__all__ = ["embedded_ids"]

_PLAYED = lazy_pattern(
    r"(?P<where>(?:src|href)\s?=\s?[\"']|\]\()(?P<address>(?:https?:)?//(?:www\.|player\.|m\.)?(?:youtube(?:-nocookie)?\.com/(?:embed/|watch\?v=|shorts/)|youtu\.be/|vimeo\.com/(?:video/)?|(?:geo\.)?dailymotion\.com/(?:embed/video/|video/|player\.html\?video=)|bilibili\.com/(?:video/|player\.html\?(?:[\w=&]{0,40}&)?bvid=)|ixigua\.com/(?:iframe/)?|open\.spotify\.com/embed/(?:track|episode|playlist|show)/|w\.soundcloud\.com/player/\?url=)(?P<id>(?:your|the|my|insert)?[-_]?(?:youtube|vimeo|yt|bilibili)?[-_]?(?:video|episode|track|playlist|show)?[-_]?(?:id|vid|video[-_]?code|video[-_]?key|here)(?:[-_]here|\d)?|x{5,}|[^\x00-\x7f]{2,12}id)(?=[\"'?&/)\s]))",
    re.IGNORECASE,
)
_KEPT = frozenset({BlockKind.CODE, BlockKind.QUOTE})


def embedded_ids(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each of them, outside of code; in a text that shows code it is for information."""
    code = [document.locate(block.span) for block in document.blocks if block.kind in _KEPT]
    for match in _PLAYED.finditer(document.source):
        start, end = match.span("address")
        if any(one.start <= start < one.end for one in code) or _is_in_backticks(document.source, start):
            continue
        shown = document.recall("shows code", shows_code)
        message = f"{quoted(match['id'])} stands in {quoted(match['address'])} where the film is to be named, so that none is played: put its own in"
        yield "embedded", Hit(SourceSpan(start, end), message, severity=Severity.INFO if shown else Severity.WARNING)


def _is_in_backticks(source: str, at: int) -> bool:
    line = source.rfind("\n", 0, at) + 1
    return source.count("`", line, at) % 2 == 1
