"""What stands beside a film or a sound of the page itself, and works there: its label, and the button of a frame that loads it once somebody agrees."""

from __future__ import annotations

import re
from bisect import bisect_left

from provenance.analysis import Boilerplate
from provenance.analysis.addresses import path_of
from provenance.api import Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.own_words.written_links import is_one_link

__all__ = [
    "follows_recording",
    "is_link_to_watch",
    "labels_player",
    "leads_to_own_recording",
    "loads_recording",
    "opens_frame",
]

_LEXICON = Phrases.load(LEXICON, "beside_players")
_PLAYED = lazy_pattern(
    lambda: rf"\W*(?:{any_of(_LEXICON.texts('played'))})\b(?!\W{{1,3}}(?:{any_of(_LEXICON.texts('others'))})(?!\w))",
    re.IGNORECASE,
)
_PLAYER = r"video|audio|iframe|object|embed|lite-youtube|youtube"
_SHORTCODE = r"(?:youtube|vimeo|video|audio|podcast|embed|peertube|dailymotion|soundcloud|spotify)"
_BETWEEN = r"(?:\s|[*_>]|</?(?:p|div|figure|figcaption|section|center|span|em|strong|b|i|small|br|h[1-6])\b[^<>]{0,300}>|\.\. (?:only|raw):: ?html\b)*"
"""Marks and tags between a label and what it labels."""
_BEFORE = lazy_pattern(
    rf"(?:</(?:{_PLAYER})\s*>|<a\s[^<>]{{0,80}}\bdata-[a-z]+-embed\b[^<>]{{0,500}}>\s*<img\b[^<>]{{0,500}}>\s*</a>(?:\s*<script\b[^<>]{{0,300}}></script>)?|<(?:{_PLAYER})\b[^<>]{{0,800}}/>|(?:\{{\{{[<%]?|\{{%)\s*(?:include\s+)?[^{{}}\n]{{0,80}}{_SHORTCODE}[^{{}}\n]{{0,300}}[%}}]\}}){_BETWEEN}\Z",
    re.IGNORECASE,
)
_BEHIND = lazy_pattern(
    rf"{_BETWEEN}(?:<(?:{_PLAYER})\b|(?:\{{\{{[<%]?|\{{%)\s*(?:include\s+)?[^{{}}\n]{{0,80}}{_SHORTCODE})",
    re.IGNORECASE,
)
_NEAR = 1200
"""Characters of the source on each side in which the player stands."""
_LABEL = 160
"""Characters of a label, at most."""


def labels_player(document: Document, part: Boilerplate) -> bool:
    """Whether a line without a link that begins with a word for watching or hearing ("Watch: …") stands right beside the element that plays: it leads to no other text."""
    start, end = part.span
    words = document.slice(part.span)
    if len(words) > _LABEL or _PLAYED.match(words) is None:
        return False
    if document.links_over(start, end):
        return False
    place = document.locate(part.span)
    source = document.source
    return (
        _BEFORE.search(source, max(0, place.start - _NEAR), place.start) is not None
        or _BEHIND.match(source, place.end, place.end + _NEAR) is not None
    )


def loads_recording(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is no more than links to the recording that the element right beside it plays: "Download the episode (MP3)" under a podcast's player. It asks nobody to subscribe."""
    links = [link for link in document.links_over(*part.span) if part.span.start <= link.span.start]
    if len(part.blocks) > 1 or not links or document.slice(part.span).count("\n"):
        return False
    if not all(_RECORDING.search(path_of(link.target)) for link in links):
        return False
    place, source = document.locate(part.span), document.source
    start = source.rfind("<a", max(0, place.start - _TAG), place.start)
    start = place.start if start < 0 or "</a" in source[start : place.start] else start
    closed = _CLOSED.match(source, place.end)
    end = place.end if closed is None else closed.end()
    return (
        _BEFORE.search(source, max(0, start - _NEAR), start) is not None
        or _BEHIND.match(source, end, end + _NEAR) is not None
    )


def leads_to_own_recording(document: Document, part: Boilerplate) -> bool:
    """Whether a line with an arrow names a recording and is nothing but a link to what the paragraph or the heading right above it tells of: "You can watch the recording now." and "[WATCH THE RECORDING >>](…)" in what somebody wrote."""
    words = document.slice(part.span).strip(" *_\n")
    if part.kind != "advertisement" or not document.is_written or not words.endswith(_ARROWS):
        return False
    links = [link for link in document.links if link.span.overlaps(part.span) and "://" in link.target]
    if len(links) != 1 or document.slice(links[0].span).strip(" *_\n") != words:
        return False
    recorded = _LEXICON.texts("recorded")
    if set(_WORD.findall(words.lower())).isdisjoint(recorded) and _PLAYED.match(words) is None:
        return False
    above = document.blocks[max(0, part.blocks.start - 1)]
    said = set(_WORD.findall(document.slice(above.span)[-_TOLD:].lower())) if part.blocks.start else set[str]()
    return not said.isdisjoint(recorded)


_ARROWS = (">>", "»", "→")
_TOLD = 400
"""Characters at the end of the block right above such a line in which the recording is told of."""
_WORD = lazy_pattern(r"[^\W\d_]+")
_CLOSED = lazy_pattern(r"\s*(?:</a>|\]\([^()\s]{1,300}\))")
"""How the element of a link ends, and its address in Markdown."""
_RECORDING = lazy_pattern(r"\.(?:mp3|m4a|m4b|aac|ogg|oga|opus|wav|flac|mp4|m4v|webm)\Z", re.IGNORECASE)
_PRESSED = lazy_pattern(r"<(?:button\b|(?:a|div|span|p|label)\b[^<>]{0,300}?\bonclick\s*=)[^<>]{0,300}>", re.IGNORECASE)
_HELD_BACK = lazy_pattern(
    r"<(?:iframe|video|audio|embed|object|script|div|template)\b[^<>]{0,600}?\bdata-(?:[\w-]{0,30}-)?(?:src|url|iframe|embed|video|videoid|video-id|youtube|content)\s*=",
    re.IGNORECASE,
)
"""An element whose address stands in an attribute of the page's own script, so that nothing is loaded before somebody agrees."""
_TAG = 400
_FRAME = 1500
"""Characters of the source around a button in which the frame stands."""


def opens_frame(document: Document, span: Span) -> bool:
    """Whether words are those of a button beside a frame that is held back until somebody presses it: `<button onclick="…">Load video</button><iframe data-src="…">`."""
    source = document.source
    if "data-" not in source:
        return False
    place = document.locate(span)
    at = source.rfind("<", max(0, place.start - _TAG), place.start)
    while at > 0 and source.startswith(("<span", "<b>", "<i", "<em", "<strong", "<svg", "</"), at):
        at = source.rfind("<", max(0, place.start - _TAG), at)
    if at < 0 or _PRESSED.match(source, at) is None:
        return False
    return _HELD_BACK.search(source, max(0, place.start - _FRAME), place.end + _FRAME) is not None


def follows_recording(document: Document, span: Span) -> bool:
    """Whether a link to the file of a recording stands right before words that say with what to play it: nothing is missing there. An embedded player leaves such a link, too, and says that it did not run."""
    if _PROGRAM.search(document.text, *span) is None or _EMBEDDED.search(document.text, *span) is not None:
        return False
    at = bisect_left(document.links, span.start, key=lambda link: link.span.start)
    return any(
        span.start - link.span.end <= _HINT and path_of(link.target).lower().endswith(_FILES)
        for link in document.links[max(0, at - _LAST) : at]
    )


def is_link_to_watch(document: Document, span: Span) -> bool:
    """Whether words are those of the author's own link to a recording, and begin with a word for watching it: "[Watch on YouTube](https://…)"."""
    return _PLAYED.match(document.text, *span) is not None and is_one_link(document, span)


_PROGRAM = lazy_pattern(lambda: rf"\b(?:{any_of(_LEXICON.texts('program'))})\b", re.IGNORECASE)
_EMBEDDED = lazy_pattern(lambda: rf"\b(?:{any_of(_LEXICON.texts('embedded'))})\b", re.IGNORECASE)
_HINT, _LAST = 120, 3
"""Characters between such a link and the words, and links before them that are asked."""
_FILES = (
    ".mp4",
    ".m4v",
    ".mov",
    ".avi",
    ".mpg",
    ".mpeg",
    ".wmv",
    ".webm",
    ".ogv",
    ".mp3",
    ".m4a",
    ".ogg",
    ".wav",
    ".flac",
)
