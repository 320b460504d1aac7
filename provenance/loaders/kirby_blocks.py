"""The JSON of blocks or of a layout that Kirby writes into a field (https://getkirby.com/docs/reference/panel/fields/blocks), as HTML of the same length.

Keys, braces and what a block holds beside its words are blanks; there is room among them for the tags of headings, quotations and paragraphs.
"""

from __future__ import annotations

import json

from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_SIGN = '"content"'
_TOKEN = lazy_pattern(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s"{}\[\]:,]+')
_ESCAPE = lazy_pattern(r"<\\/|\\u[dD][89abAB]\w\w\\u[dD][c-fC-F]\w\w|\\u[0-9a-fA-F]{4}|\\[^u]")
_MARKUP = lazy_pattern(r"<(?:\\?/|[a-zA-Z!])[^<>]*>")
_WORDS = frozenset({"text", "citation", "caption"})
"""Keys of the words of a block."""
_LEVELS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_NO_WORDS = frozenset({"code"})
UNSEEN = "\u200b"
"""Where the sign of an escape stood: what nobody sees is no part of the reading text."""


class _String(NamedTuple):
    """A string of a block, with the place of what stands between its quotation marks."""

    start: int
    end: int
    level: str


class _Node:
    """An object or a list while it is read."""

    def __init__(self, key: str, *, is_object: bool) -> None:
        self.key = key
        self.is_object = is_object
        self.name: str | None = None
        """The key whose value comes next."""
        self.kind = ""
        self.level = ""
        self.is_hidden = False
        """Whether whoever wrote it has it left out of the page."""
        self.words: list[_String] = []


def shown_blocks(value: str) -> str | None:
    """The blocks as HTML; None where a value holds none."""
    if not value.startswith("[") or _SIGN not in value:
        return None
    try:
        blocks = json.loads(value, strict=False)
    except (ValueError, RecursionError):
        return None
    if not (
        isinstance(blocks, list)
        and all(isinstance(one, dict) and ("type" in one or "columns" in one) for one in blocks)
    ):
        return None
    page = [sign if sign in "\r\n" else " " for sign in value]
    _read(value, page)
    return "".join(page)


def _read(value: str, page: list[str]) -> None:
    """Write the words of the blocks, each when its object ends: what kind of block it is stands behind them."""
    nodes = [_Node("", is_object=False)]
    for token in _TOKEN.finditer(value):
        sign, node = token[0], nodes[-1]
        if sign in "{[":
            nodes.append(_Node(node.name or node.key, is_object=sign == "{"))
            node.name = None
        elif sign in "}]":
            done = nodes.pop()
            if not nodes:
                return
            if "content" not in {done.key, nodes[-1].key} and done.kind:
                _write(value, page, done)
            else:
                nodes[-1].words += done.words
        elif sign == ",":
            node.name = None
        elif sign == "true" and node.name == "isHidden":
            node.is_hidden = True
        elif sign[0] == '"' and node.is_object and node.name is None:
            node.name = sign[1:-1]
        elif sign[0] == '"' and node.is_object:
            if node.name == "type":
                node.kind = sign[1:-1]
            elif node.name == "level":
                node.level = sign[1:-1]
            elif node.name in _WORDS:
                node.words.append(_String(token.start() + 1, token.end() - 1, node.level))


def _write(value: str, page: list[str], block: _Node) -> None:
    for words in () if block.is_hidden or block.kind in _NO_WORDS else block.words:
        raw = value[words.start : words.end]
        element = words.level if words.level in _LEVELS else "blockquote" if block.kind == "quote" else "p"
        if element != "p" or _MARKUP.match(raw) is None:
            _tag(page, words, element)
        page[words.start : words.end] = unescaped(raw)


def _tag(page: list[str], words: _String, element: str) -> None:
    """Write the tags of an element around words, where there is room for both."""
    opening, closing = f"<{element}>", f"</{element}>"
    first = words.start - len(opening)
    before, behind = page[first : words.start] if first >= 0 else [], page[words.end : words.end + len(closing)]
    if len(before) == len(opening) and len(behind) == len(closing) and not "".join(before + behind).strip(" "):
        page[first : words.start] = opening
        page[words.end : words.end + len(closing)] = closing


def unescaped(raw: str) -> list[str]:
    """The signs of a string without its escapes, as many as before."""
    if "\\" not in raw:
        return list(raw)
    made = list(raw)
    tags = [span for tag in _MARKUP.finditer(raw) for span in range(*tag.span())]
    inside = frozenset(tags)
    for escape in _ESCAPE.finditer(raw):
        start, end = escape.span()
        if escape[0] == "<\\/":
            made[start:end] = " </"
            continue
        sign = _sign(escape[0])
        if not sign:
            continue
        blank = " " if sign.isspace() or start in inside else UNSEEN
        made[start:end] = [blank] * (end - start)
        made[end - 1] = sign if sign.isprintable() or sign.isspace() else "\ufffd"
    return made


def _sign(escape: str) -> str:
    """The sign of an escape; empty for one that JSON has not."""
    try:
        return str(json.loads(f'"{escape}"'))
    except ValueError:
        return ""
