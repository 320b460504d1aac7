"""HTML that is indented behind a blank line: code in CommonMark, but an element that is still open there goes on in kramdown, and in the mind of whoever wrote it."""

from __future__ import annotations

from collections.abc import Sequence

from markdown_it.token import Token

from provenance.loaders.markdown import tags
from provenance.patterns import lazy_pattern

_HOLDERS = frozenset({
    "article", "aside", "center", "details", "div", "figure", "footer", "header", "main", "picture", "section", "table", "tbody", "td", "tr", "video",
})  # fmt: skip
"""Elements around others; those whose end is often left out (`p`, `li`) hold none here."""
_BEGINS = lazy_pattern(r"\s*</?[A-Za-z][\w-]*(?=[\s/>])")
_DEEPEST = 100
"""Open elements that are looked back to."""


def indented_html(tokens: Sequence[Token]) -> frozenset[int]:
    """Which tokens of indented code are the content of an element, as it begins above, ends below, and no heading stands between."""
    if not any(token.type == "code_block" and _BEGINS.match(token.content) for token in tokens):
        return frozenset()
    shown: set[int] = set()
    open_: list[tuple[str, list[int]]] = []
    """Elements that are open, each with the code that stands in it."""
    for index, token in enumerate(tokens):
        if token.type == "heading_open":
            open_.clear()
        is_code = token.type == "code_block"
        if is_code and open_ and _BEGINS.match(token.content):
            open_[-1][1].append(index)
        elif token.type not in {"html_block", "inline"}:
            continue
        written = token.content if token.type != "inline" else _tags_of(token)
        for piece in tags.pieces(written) if written else ():
            if piece.kind != "break" or piece.text not in _HOLDERS:
                continue
            if written[piece.start + 1] != "/":
                open_.append((piece.text, []))
                del open_[:-_DEEPEST]
                continue
            at = next((at for at in range(len(open_) - 1, -1, -1) if open_[at][0] == piece.text), None)
            if at is not None:
                shown.update(code for _, inside in open_[at:] for code in inside)
                del open_[at:]
    return frozenset(shown)


def _tags_of(token: Token) -> str:
    """The tags within the words of a paragraph, as behind a line break: `<br><div>`."""
    return "".join(child.content for child in token.children or () if child.type == "html_inline")
