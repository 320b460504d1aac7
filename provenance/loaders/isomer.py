"""Pages that Isomer Next keeps as JSON: a head under `page`, and under `content` blocks in whose prose stand nodes of ProseMirror (https://github.com/opengovsg/isomer, `packages/components/src/interfaces`).

A page is read as a row with its title, its day and its text as HTML, so that headings, items, links and pictures are what they are on the site.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

__all__ = ["row_of_page"]

_ELEMENTS = {
    "paragraph": "p",
    "listItem": "li",
    "unorderedList": "ul",
    "orderedList": "ol",
    "blockquote": "blockquote",
    "table": "table",
    "tableRow": "tr",
    "tableHeader": "th",
    "tableCell": "td",
}
_LINES = (("title", "h2"), ("summary", "h3"), ("subtitle", "p"), ("description", "p"), ("quote", "blockquote"), ("source", "p"), ("value", "p"), ("label", "p"), ("caption", "p"))  # fmt: skip
"""What a block says in strings, in the order in which it shows them, and the element of each."""
_WITHIN = ("content", "details", "cards", "infoBoxes", "statistics", "items", "steps", "images")
"""Under which keys other blocks stand in a block."""
_HEADERS = ("articlePageHeader", "contentPageHeader")
_LEVELS = frozenset("123456")
_DEPTH = 40
_SHORTEST = 80
"""Characters of a page that is a text; a list of other pages has none of its own."""


def row_of_page(value: object) -> Mapping[str, object] | None:
    """The row of a page; None for what is none, or has next to no words of its own."""
    if not isinstance(value, dict) or not isinstance(value.get("layout"), str):
        return None
    page, content = value.get("page"), value.get("content")
    if not isinstance(page, dict) or not isinstance(content, list) or not isinstance(page.get("title"), str):
        return None
    lead = next((page[key].get("summary") for key in _HEADERS if isinstance(page.get(key), dict)), None)
    summary = lead if isinstance(lead, list) else [lead]
    html = "\n".join(
        (*(f"<p>{escape(one, quote=False)}</p>" for one in summary if isinstance(one, str)), *_blocks(content))
    )
    if len(html) < _SHORTEST:
        return None
    row = {"title": page["title"], "html": html}
    if isinstance(page.get("date"), str):
        row["date"] = page["date"]
    return row


def _blocks(nodes: object, depth: int = 0) -> Iterator[str]:
    for node in nodes if isinstance(nodes, list) else [nodes]:
        if not isinstance(node, dict) or depth > _DEPTH:
            continue
        kind = str(node.get("type"))
        if kind in {"text", "hardBreak"}:
            yield _words(node)
        elif kind == "heading":
            yield _element(f"h{_level(node)}", node, depth)
        elif kind == "image":
            yield _image(node)
        elif kind in _ELEMENTS:
            yield _element(_ELEMENTS[kind], node, depth)
        else:
            yield from _block(node, depth)


def _block(node: Mapping[str, object], depth: int) -> Iterator[str]:
    """What is no node of an editor: prose, a callout, an accordion, a row of cards."""
    for key, name in _LINES:
        if isinstance(said := node.get(key), str) and said.strip():
            yield f"<{name}>{escape(said, quote=False)}</{name}>"
    for key in _WITHIN:
        if isinstance(inner := node.get(key), list | dict):
            yield from _blocks(inner, depth + 1)


def _element(name: str, node: Mapping[str, object], depth: int) -> str:
    within = "".join(_blocks(node.get("content"), depth + 1))
    quoted = node.get("quote") if name == "blockquote" else None
    return f"<{name}>{escape(quoted, quote=False) if isinstance(quoted, str) else ''}{within}</{name}>"


def _level(node: Mapping[str, object]) -> int:
    attributes = node.get("attrs")
    level = str(node.get("level", attributes.get("level") if isinstance(attributes, dict) else None))
    return int(level) if level in _LEVELS else 2


def _words(node: Mapping[str, object]) -> str:
    if node.get("type") == "hardBreak":
        return "<br>"
    said = node.get("text")
    words = said if isinstance(said, str) else ""  # HTML, as the site puts it into its page
    marks = node.get("marks")
    for mark in marks if isinstance(marks, list) else ():
        link = mark if isinstance(mark, dict) and mark.get("type") == "link" else {}
        attributes = link["attrs"] if isinstance(link.get("attrs"), dict) else link
        if isinstance(target := attributes.get("href"), str):
            words = f'<a href="{escape(target)}">{words}</a>'
    return words


def _image(node: Mapping[str, object]) -> str:
    source, said, caption = (node.get(key) for key in ("src", "alt", "caption"))
    if not isinstance(source, str):
        return ""
    alt = escape(said) if isinstance(said, str) else ""
    told = f"<figcaption>{escape(caption, quote=False)}</figcaption>" if isinstance(caption, str) and caption else ""
    return f'<figure><img src="{escape(source)}" alt="{alt}">{told}</figure>'
