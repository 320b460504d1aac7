"""The HTML in Markdown, read lightly: text, line ends, comments, images, links; positions are those of the string given."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.loaders.references import unescape
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_TOKEN = lazy_pattern(
    r"""
    <!--(?P<comment>.*?)(?:-->|\Z)
    |<(?P<close>/?)(?P<name>[a-zA-Z][\w:.-]*)(?P<attributes>(?:[^<>"']++|"[^"]*+"|'[^']*+')*+)>
    |<[!?][^>]{0,4000}>
    |&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\w{1,31});
    """,
    re.DOTALL | re.VERBOSE,
)
_ATTRIBUTE = lazy_pattern(r"([^\s/>=\"']+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+))")
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "img",
        "ins",
        "kbd",
        "label",
        "mark",
        "q",
        "ruby",
        "rb",
        "rp",
        "rt",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ]
)
_DROPPED = frozenset(
    {
        *("script", "style", "template", "noscript", "svg", "iframe", "textarea"),
        *("audio", "video", "object", "canvas", "select"),
    }
)
"""Elements whose words readers do not see: those of players are for browsers that have none."""


class Piece(NamedTuple):
    """Some of the markup and what it is: `text`, `reference`, `comment`, `open`, `close`, `break` (a block begins or ends)."""

    kind: str
    start: int
    end: int
    text: str
    """The words, or the name of the element."""


def pieces(markup: str) -> Iterator[Piece]:
    """In order; elements that readers do not see are left out with what is in them."""
    at = 0
    dropped = ""
    for match in _TOKEN.finditer(markup):
        if match.start() > at and not dropped:
            yield Piece("text", at, match.start(), markup[at : match.start()])
        at = match.end()
        if match["comment"] is not None:
            if not dropped:
                yield Piece("comment", match.start(), match.end(), match["comment"])
            continue
        name = (match["name"] or "").lower()
        if dropped:
            if name == dropped and match["close"]:
                dropped = ""
            continue
        if match[0][0] == "&":
            yield Piece("reference", match.start(), match.end(), unescape(match[0]))
        elif name in _DROPPED and not match["close"]:
            if not match["attributes"].endswith("/"):
                dropped = name
        elif name:
            kind = "close" if match["close"] else "open"
            yield Piece(kind if name in _INLINE or name == "br" else "break", match.start(), match.end(), name)
    if at < len(markup) and not dropped:
        yield Piece("text", at, len(markup), markup[at:])


def dropped(tag: str) -> str:
    """The name of the element that begins with a tag, where readers do not see it; else nothing."""
    match = _TOKEN.match(tag)
    name = "" if match is None or match["close"] or tag.endswith("/>") else (match["name"] or "").lower()
    return name if name in _DROPPED else ""


def ended(tag: str) -> str:
    """The name of such an element, of which this is the end tag; else nothing."""
    name = tag[2:-1].strip().lower() if tag.startswith("</") else ""
    return name if name in _DROPPED else ""


def attributes(tag: str) -> dict[str, tuple[str, int, int]]:
    """The attributes of a start tag: value, unescaped, and its place in the tag. The first of a name counts."""
    found: dict[str, tuple[str, int, int]] = {}
    for match in _ATTRIBUTE.finditer(tag):
        group = match.lastindex or 1
        if group > 1:
            found.setdefault(match[1].lower(), (unescape(match[group]), *match.span(group)))
    return found
