"""The HTML in Markdown, read lightly: text, line ends, comments, images, links; positions are those of the string given."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from markdown_it.token import Token

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
    """Some of the markup and what it is: `text`, `reference`, `comment`, `open`, `close`, `break` (a block begins or ends), `picture` (one of Markdown)."""

    kind: str
    start: int
    end: int
    text: str
    """The words, or the name of the element."""


def pieces(markup: str) -> Iterator[Piece]:
    """In order; elements that readers do not see are left out with what is in them."""
    at = 0
    dropped = ""
    marked = False
    for match in _TOKEN.finditer(markup):
        if match.start() > at and not dropped:
            yield from _words(markup, at, match.start(), marked=marked)
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
            marked = marked or _MARKED.search(match["attributes"]) is not None
            kind = "close" if match["close"] else "open"
            yield Piece(kind if name in _INLINE or name == "br" else "break", match.start(), match.end(), name)
    if at < len(markup) and not dropped:
        yield from _words(markup, at, len(markup), marked=marked)


_MARKED = lazy_pattern(r"(?:\A|\s)markdown(?:[\s=/]|\Z)")
"""The attribute with which Python-Markdown and MkDocs read Markdown within an element: `<figure markdown="span">`."""
_PICTURE = lazy_pattern(
    r"!\[(?P<alt>[^\[\]\n]{0,500})\]\((?P<address>[^\s()<>]{1,1000})(?:\s(?:\"(?P<title>[^\"\n]{0,300})\"|'[^'\n]{0,300}'))?\)"
)


def _words(markup: str, start: int, end: int, *, marked: bool) -> Iterator[Piece]:
    """A stretch of text, and where Markdown is read within an element the pictures in it."""
    if marked and "![" in markup:
        for match in _PICTURE.finditer(markup, start, end):
            if match.start() > start:
                yield Piece("text", start, match.start(), markup[start : match.start()])
            yield Piece("picture", *match.span(), match[0])
            start = match.end()
    if end > start:
        yield Piece("text", start, end, markup[start:end])


def picture(words: str) -> tuple[str, str, str, int, int]:
    """Alternative text, title and address of a piece that is a picture, and the place of the address in it."""
    match = _PICTURE.match(words)
    if match is None:
        return "", "", "", 0, 0
    return match["alt"], match["title"] or "", match["address"], *match.span("address")


def dropped(tag: str) -> str:
    """The name of the element that begins with a tag, where readers do not see it; else nothing."""
    match = _TOKEN.match(tag)
    name = "" if match is None or match["close"] or tag.endswith("/>") else (match["name"] or "").lower()
    return name if name in _DROPPED else ""


def ended(tag: str) -> str:
    """The name of such an element, of which this is the end tag; else nothing."""
    name = tag[2:-1].strip().lower() if tag.startswith("</") else ""
    return name if name in _DROPPED else ""


def seen(children: Sequence[Token]) -> Iterator[Token]:
    """The tokens of a block without elements that readers do not see, each of which ends in the same block."""
    ends: dict[str, list[int]] = {}
    for index in range(len(children) - 1, -1, -1):
        if children[index].type == "html_inline" and (name := ended(children[index].content)):
            ends.setdefault(name, []).append(index)
    behind = 0
    for index, child in enumerate(children):
        if index < behind:
            continue
        if ends and child.type == "html_inline" and (of_name := ends.get(dropped(child.content))):
            while of_name and of_name[-1] < index:
                of_name.pop()
            if of_name:
                behind = of_name[-1] + 1
                continue
        yield child


def attributes(tag: str) -> dict[str, tuple[str, int, int]]:
    """The attributes of a start tag: value, unescaped, and its place in the tag. The first of a name counts."""
    found: dict[str, tuple[str, int, int]] = {}
    for match in _ATTRIBUTE.finditer(tag):
        group = match.lastindex or 1
        if group > 1:
            found.setdefault(match[1].lower(), (unescape(match[group]), *match.span(group)))
    return found
