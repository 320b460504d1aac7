"""What the styles above a block of AsciiDoc make of it."""

from __future__ import annotations

from collections.abc import Callable

from provenance.loaders.asciidoc.listed import Attributes

COMMENT = frozenset({"comment"})
RAW = frozenset({"pass"})
VERSE = frozenset({"verse"})
QUOTED = frozenset({"quote"})
_FORMULAS = frozenset({"stem", "latexmath", "asciimath"})
_DIAGRAMS = frozenset({
    "a2s", "actdiag", "aafigure", "barcode", "blockdiag", "bpmn", "bytefield", "d2", "dbml", "diagrams", "ditaa", "dpic", "erd", "excalidraw",
    "gnuplot", "graphviz", "lilypond", "meme", "mermaid", "msc", "nomnoml", "nwdiag", "packetdiag", "pikchr", "plantuml", "rackdiag",
    "salt", "seqdiag", "shaape", "smcat", "structurizr", "svgbob", "symbolator", "syntrax", "tikz", "umlet", "vega", "vegalite", "wavedrom",
})  # fmt: skip
"""Blocks from which asciidoctor-diagram draws a picture: https://docs.asciidoctor.org/diagram-extension/latest/."""
_VERBATIM = frozenset({"source", "listing", "literal"}) | _FORMULAS | _DIAGRAMS
_TABLES = "|,:!"
_LETTERED = {"a": "a.", "1": "1."}


def is_shown_as_it_is(above: Attributes) -> bool:
    """Whether the words below are code, a formula or the source of a picture."""
    return above.style in _VERBATIM or (
        not above.style
        and len(above.positional) > 1
        and not above.positional[0].text
        and bool(above.positional[1].text)
    )


def content_of(line: str, above: Attributes) -> str:
    """What a block between lines of signs holds: `comment`, `raw`, `code`, `table`, `verse`, `quote` or `blocks`."""
    sign, style = line[0], above.style
    if sign == "/" or style in COMMENT:
        return "comment"
    if sign in _TABLES:
        return "table"
    if sign == "+":
        return "code" if style in _FORMULAS else "raw"
    if sign == "_":
        return "verse" if style in VERSE else "quote"
    if sign in ".`" or line.startswith("----"):
        return "verse" if style in VERSE else "code"
    if sign == "-":
        if is_shown_as_it_is(above):
            return "code"
        if style in RAW:
            return "raw"
        if style in VERSE or style in QUOTED:
            return style
    return "blocks"


def mark_of(written: str) -> str:
    """The marker of an item as those of one list have it in common: the kind of its number."""
    if written[0] == "<":
        return "<1>"
    if written.endswith(")"):
        return "i)"
    if written[0].isdigit():
        return _LETTERED["1"]
    return _LETTERED["a"] if written[0].isalpha() else written


def is_hard(above: Attributes, value: Callable[[str], str | None]) -> bool:
    """Whether each line of a paragraph is one for readers."""
    return "hardbreaks" in above.options or any(value(name) is not None for name in ("hardbreaks", "hardbreaks-option"))
