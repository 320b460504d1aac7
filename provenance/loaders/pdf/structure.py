"""What a tagged file says of the parts of a page: which are headings, items, cells, and which no text at all."""

from __future__ import annotations

from ctypes import create_string_buffer

from provenance.loaders.pdf.pdfium import Handle, raw
from provenance.loaders.pdf.words import Role

_DEEPEST = 60
"""Elements within one another."""
_MOST = 20_000
"""Elements of a page."""
_KINDS = frozenset({
    "Title", "H", "H1", "H2", "H3", "H4", "H5", "H6", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Caption", "Figure",
    "Note", "FENote", "Code", "BlockQuote", "TOC", "TOCI", "BibEntry", "Formula", "Artifact", "Aside", "Index",
})  # fmt: skip
"""Kinds that say something; `Span`, `Link`, `Div` and the names of a program's own styles do not."""
_INNER = frozenset({"P", "Figure"})
"""Kinds that say less than what they stand in: a paragraph in a cell is a cell."""


def roles_of(page: Handle) -> dict[int, Role]:
    """What stands on a page, by the numbers of its pieces of content; empty where the file says nothing."""
    tree = raw.FPDF_StructTree_GetForPage(page)
    if not tree:
        return {}
    roles: dict[int, Role] = {}
    try:
        count = 0
        open_: list[tuple[Handle, Role, int]] = [
            (raw.FPDF_StructTree_GetChildAtIndex(tree, index), Role(), 0)
            for index in reversed(range(raw.FPDF_StructTree_CountChildren(tree)))
        ]
        while open_ and count < _MOST:
            element, above, depth = open_.pop()
            if not element:
                continue
            count += 1
            role = _role(element, above, count)
            for index in range(raw.FPDF_StructElement_GetMarkedContentIdCount(element)):
                roles[raw.FPDF_StructElement_GetMarkedContentIdAtIndex(element, index)] = role
            if depth < _DEEPEST:
                children = raw.FPDF_StructElement_CountChildren(element)
                open_ += (
                    (raw.FPDF_StructElement_GetChildAtIndex(element, index), role, depth + 1)
                    for index in reversed(range(children))
                )
    finally:
        raw.FPDF_StructTree_Close(tree)
    roles.pop(-1, None)
    return roles


def _role(element: Handle, above: Role, number: int) -> Role:
    buffer = create_string_buffer(64)
    size = raw.FPDF_StructElement_GetType(element, buffer, 64)
    kind = buffer.raw[: max(0, min(size, 64) - 2)].decode("utf-16-le", "replace")
    if kind not in _KINDS or (kind in _INNER and above.kind not in {"", "P", "Figure", "L"}):
        return above
    return Role(kind, number)
