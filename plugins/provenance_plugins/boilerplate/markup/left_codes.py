"""Codes of a feed, of a template or of a page that stand among the words (BLP411): "!@COPYRIGHT=©", "&;", "B[#x430]b", the line with which a template takes in another, a tag that lost its first bracket."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Document, Fix, Hit, Span, lazy_pattern, quoted
from provenance_plugins.boilerplate.residue import found, in_inline_code

__all__ = ["left_codes"]

_CONTROL = lazy_pattern(r"(?<!\S)!@[A-Z]{3,20}=", signs=("!@",))
"""With which a feed of agencies begins a field."""
_NAMELESS = lazy_pattern(r"(?<=\s)&;(?=\s)", signs=("&;",))
_BRACKETED = lazy_pattern(
    r"(?<=[^\W\d_]|\.)\[#x(?P<after>[0-9a-fA-F]{2,5})\]|(?<![^\s“\"‘'(-])\[#x(?P<before>[0-9a-fA-F]{2,5})\](?=[^\W\d_])",
    signs=("[#x",),
)
"""The code of a character within a word, as archives of the press put those that they had no sign for: "Al[#x430]ke"."""
_MISREAD = ("â", "Â", "Ã")
_TAKEN_IN = lazy_pattern(
    r"[*_]{0,2}(?:include|extends|import|embed|partial) (?P<quote>['\"])[\w./-]{2,80}\.(?:twig|njk|liquid|hbs|ejs|pug|jinja2?|j2|html?|php)(?P=quote)(?: %)?[*_]{0,2}"
)
_TYPESET = lazy_pattern(
    r"(?<![\w~])~[A-Z]{2,6}~(?:\d{1,4}~){1,4}|(?<![\w<])<(?:z-?\d{1,3}(?:\.\d{1,2})?[a-z\d.\"%-]{0,24}|\\(?:[a-z]|@[\w.-]{1,12})|\*[A-Z]{1,3}\d?[\w.,\" -]{0,30})>|<%-?\d{1,3}>",
    signs=("~", "<"),
)
"""How systems of newspapers and programs that set pages write a bullet, a size, a style: "~HOA~128~128~", "<z12f>", "<\\c>", "<%-2>"."""
_LINE = 120
_TAG = lazy_pattern(
    r"(?<![<\w/`\"'“‘(])(?:script|iframe) (?:async |defer )?(?:type|src|language)=[\"'][^\"'\n<>]{4,300}[\"']",
    signs=("script ", "iframe "),
)
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM, BlockKind.CAPTION, BlockKind.QUOTE})


def left_codes(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each kind with its place, in a text that shows no code."""
    if document.media_type != "text/plain" and any(block.kind is BlockKind.CODE for block in document.blocks):
        return
    text = document.text
    if "!@" in text:
        for match, span in found(document, _CONTROL, everywhere=True):
            yield (
                "control",
                Hit(
                    span,
                    f"{quoted(match[0])} is a code of the feed, which readers were not to see: delete it with what it states",
                ),
            )
    if document.media_type == "text/plain" and ("~" in text or "<" in text):
        for match, span in found(document, _TYPESET, everywhere=True):
            message = f"{quoted(match[0])} is a code of the system that set the page, which readers were not to see: put in the bullet or the mark that it stood for, or delete it"
            yield "typeset", Hit(span, message)
    if "[#x" in text:
        yield from _bracketed(document)
    if "&;" in text:
        for _, span in found(document, _NAMELESS):
            yield "nameless", Hit(span, "“&;” is an entity that lost its name: write “&”, or the sign that stood here")
    if "script " in text or "iframe " in text:
        yield from _half_tags(document)
    for block in document.blocks:
        start, end = block.span
        if end - start > _LINE or block.kind not in _PLACES:
            continue
        if _TAKEN_IN.fullmatch(text, start, end) is not None and not in_inline_code(document, Span(start, end)):
            message = f"{quoted(document.slice(block.span).strip())} is the line with which a template takes in another, and shows since it lost its signs: put them around it, or delete it"
            yield "taken in", Hit(block.span, message)


def _half_tags(document: Document) -> Iterator[tuple[str, Hit]]:
    for match, span in found(document, _TAG, everywhere=True):
        if not in_inline_code(document, span):
            name = match[0].split(maxsplit=1)[0]
            yield (
                "tag",
                Hit(span, f"a tag “{name}” lost its first bracket, so that readers see it: delete it to its end"),
            )


def _bracketed(document: Document) -> Iterator[tuple[str, Hit]]:
    for match, span in found(document, _BRACKETED):
        yield "bracketed", _of_code(document, span, match["after"] or match["before"])


def _of_code(document: Document, span: Span, code: str) -> Hit:
    """What is told of the code of a character in brackets: the sign that it stands for, but behind the first byte of one that was decoded with the wrong encoding before."""
    said = quoted(document.slice(span))
    if document.text[: span.start].endswith(_MISREAD):
        return Hit(
            Span(span.start - 1, span.end),
            f"{said} is the code of a part of a sign that was decoded with the wrong encoding, such as a dash: look it up in the original",
        )
    sign = chr(int(code, 16))
    if not sign.isprintable() or sign.isspace():
        return Hit(span, f"{said} is the code of a character, which readers see: look up what stood here")
    fix = Fix.replace(document, span, sign, f"write {sign}", safe=False)
    return Hit(
        span, f"{said} is the code of the character {sign}, which readers see: put in the character itself", fix=fix
    )
