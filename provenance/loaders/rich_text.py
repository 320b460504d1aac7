"""Texts that a system keeps as a tree of what was set in its editor: paragraphs, and the runs of letters in them.

The forms are those that the makers document: Portable Text of Sanity (https://github.com/portabletext/portabletext), rich text of Contentful
(https://www.contentful.com/developers/docs/concepts/rich-text/), blocks of Strapi and Slate, documents of ProseMirror and Tiptap, the state of Lexical, blocks of
Draft.js and of Editor.js, the operations of Quill, and the elements of Arc XP (https://github.com/washingtonpost/ans-schema), which the collection of the
Washington Post has, too (https://trec.nist.gov/data/wapost/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

_INNER = ("children", "content", "root", "blocks")
"""Keys of a node under which those within it stand."""
_DEPTH = 40
"""Nodes within one another that are followed."""
_OF_ARC = (
    "text",
    "sanitized_html",
    "header",
)  # no sets: a type in a file of strangers may be a list, which has no hash
"""Types of elements whose `content` is a paragraph or a heading; others hold the byline, the day, pictures and links."""
_BREAKS = ("hardBreak", "hard_break", "linebreak")
"""Nodes that begin a line within a paragraph."""


def rich_text(cell: object) -> tuple[str, str] | None:
    """The media type and the text of a tree; None where a cell is none that an editor makes."""
    if isinstance(cell, dict):
        if isinstance(cell.get("ops"), list):
            return _of_operations(cell["ops"])
        if isinstance(cell.get("blocks"), list) and any(_data(block) is not None for block in cell["blocks"]):
            return _of_editor(cell["blocks"])
        if not any(isinstance(cell.get(key), list | dict) for key in _INNER):
            return None
    elif isinstance(cell, list) and any(map(_is_of_arc, cell)):
        html = "\n".join(f"<p>{one['content']}</p>" for one in cell if _is_of_arc(one))
        return "text/html", html
    elif not (isinstance(cell, list) and any(isinstance(item, dict) and _within(item) for item in cell)):
        return None
    text = "\n\n".join(paragraph for paragraph in _paragraphs(cell) if paragraph.strip())
    return ("text/plain", text) if text else None


def _is_of_arc(element: object) -> bool:
    return isinstance(element, dict) and element.get("type") in _OF_ARC and isinstance(element.get("content"), str)


def _within(node: Mapping[object, object]) -> list[object]:
    """The nodes within another one."""
    for key in _INNER:
        inner = node.get(key)
        if isinstance(inner, list | dict):
            return inner if isinstance(inner, list) else [inner]
    return []


def _letters(node: object) -> str | None:
    """The letters of a run; None for a node that is none."""
    if not isinstance(node, dict) or _within(node):
        return None
    if node.get("type") in _BREAKS:
        return "\n"
    said = node.get("text", node.get("value") if node.get("nodeType") == "text" else None)
    return said if isinstance(said, str) else None


def _paragraphs(node: object, depth: int = 0) -> Iterator[str]:
    if depth > _DEPTH:
        return
    nodes = node if isinstance(node, list) else _within(node) if isinstance(node, dict) else []
    if isinstance(node, dict) and any(_letters(one) is not None for one in nodes) and not _are_blocks(node):
        yield "".join(_runs(nodes, depth))
        return
    for one in nodes:
        if isinstance(node, dict) and _are_blocks(node) and (letters := _letters(one)) is not None:
            yield letters
        else:
            yield from _paragraphs(one, depth + 1)


def _are_blocks(node: Mapping[object, object]) -> bool:
    """Whether what stands within a node is a paragraph each, as in Draft.js, and no run of one."""
    return isinstance(node.get("blocks"), list)


def _runs(nodes: list[object], depth: int) -> Iterator[str]:
    for one in nodes:
        letters = _letters(one)
        if letters is not None:
            yield letters
        elif isinstance(one, dict) and depth <= _DEPTH:
            yield from _runs(_within(one), depth + 1)


def _data(block: object) -> Mapping[object, object] | None:
    """What a block of Editor.js holds."""
    data = block.get("data") if isinstance(block, dict) and isinstance(block.get("type"), str) else None
    return data if isinstance(data, dict) and ("text" in data or "items" in data) else None


def _of_editor(blocks: list[object]) -> tuple[str, str] | None:
    """The text of Editor.js, whose paragraphs are HTML."""
    lines: list[str] = []
    for block in blocks:
        data = _data(block)
        if data is None:
            continue
        if isinstance(said := data.get("text"), str):
            lines.append(said)
        elif isinstance(items := data.get("items"), list):
            found = (item.get("content") if isinstance(item, dict) else item for item in items)
            lines.extend(item for item in found if isinstance(item, str))
    html = "\n".join(f"<p>{line}</p>" for line in lines if line.strip())
    return ("text/html", html) if html else None


def _of_operations(operations: list[object]) -> tuple[str, str] | None:
    inserted = (one.get("insert") for one in operations if isinstance(one, dict))
    text = "".join(said for said in inserted if isinstance(said, str))
    return ("text/plain", text) if text.strip() else None
