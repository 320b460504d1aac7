"""Characters that show as pages and programs write them: entities and escapes."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from html import unescape
from html.entities import html5

from provenance.analysis.files.made_of import is_written_in_tags
from provenance.api import Document, Fix, Hit, Severity, SourceSpan, Span, lazy_pattern
from provenance_plugins.boilerplate.asked_first import may_have_entities_in_title
from provenance_plugins.boilerplate.markup.named_tags import reads_markup
from provenance_plugins.boilerplate.mentions import (
    holds,
    is_named_entity,
    speaks_of_encodings,
    speaks_of_markup,
    stands_alone,
)
from provenance_plugins.boilerplate.residue import found
from provenance_plugins.boilerplate.shown_samples import is_quoted_alone, is_told_of

__all__ = ["entities", "escapes", "stated_entities"]

_ENTITY = lazy_pattern(r"&(?:amp;)?(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,8}\d{0,2});")
_DATA = lazy_pattern(r"[\"“”][\w -]{1,40}[\"“”]\s?:\s?[\"“”\[{\d]")
"""A field of JSON, also where its quotation marks were curled."""
_ESCAPE = lazy_pattern(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u(?![dD][89a-fA-F])[0-9a-fA-F]{4}"
    r"|u(?P<half>[dD][89a-fA-F][0-9a-fA-F]{2})|r?\\n(?:\\r?\\n)+|x[0-9a-f]{2}(?=[^0-9a-f\\]))"
)
"""Characters beyond the first 65,536 are two escapes, of which neither means anything alone."""

_WINDOWS = range(0x80, 0xA0)
"""Codes that show as nothing in Latin-1, and are characters in Windows-1252: a dash of its own is `\\x96`."""


def escapes(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each escape as programs write it, with its kind: a whole one, or the half of a pair."""
    for match, span in found(document, _ESCAPE):
        block = document.block_at(span.start)
        if block is not None and holds(_DATA, document.text, *block.span):
            continue  # what a program answered, as it is written
        if is_quoted_alone(document.text, span) or (
            match[0][1] == "x" and (is_told_of(document, span) or _is_of_bytes(document.text, span))
        ):
            continue
        if not match["half"]:
            yield "escape", _replaced(document, span, match[0], _character(match[0]))
        elif not _is_about_halves(document, span):
            message = f"“{match[0]}” is half of the escape for one character, and the other half was lost: put in the character that was meant"
            yield "half", Hit(span, message)


def _is_of_bytes(text: str, span: Span) -> bool:
    r"""Whether an escape stands in bytes as Python prints them: "b'the miller\x92s'"."""
    line = text.rfind("\n", 0, span.start) + 1
    opened = _BYTES.search(text, max(line, span.start - _LONGEST_BYTES), span.start)
    return opened is not None and opened[1] in text[span.end : span.end + _LONGEST_BYTES].partition("\n")[0]


_BYTES = lazy_pattern(r"(?<![\w'\"])b([\"'])(?:(?!\1)[^\n])*\Z", signs=("b'", 'b"'))
_LONGEST_BYTES = 1000
"""Characters of such bytes on each side of an escape, at most."""


def _is_about_halves(document: Document, span: Span) -> bool:
    """Whether half an escape that belongs to no word stands in a paragraph about encodings or markup."""
    block = document.block_at(span.start)
    return (
        block is not None
        and stands_alone(document.text, span.start, span.end)
        and (speaks_of_encodings(document.text, *block.span) or speaks_of_markup(document, span))
    )


def entities(document: Document, tags: list[Span]) -> Iterator[Hit]:
    """References to characters as pages write them; what stands in one of the tags goes with it."""
    starts = [tag.start for tag in tags]
    severity = Severity.INFO if reads_markup(document) or _is_piece_of_page(document) else None
    for match, span in found(document, _ENTITY):
        name = match[0].removeprefix("&amp;").removeprefix("&") or "amp;"
        if (at := bisect_right(starts, span.start)) and span.end <= tags[at - 1].end:
            continue
        if is_named_entity(document.text, span) or _is_escaped(document, span):
            continue
        if name[0] == "#" or name in html5:
            if document.media_type == "text/html" and _is_source(document, span, match[0]):
                continue
            lesser = (
                None if match[0].startswith("&amp;") and match[0] != "&amp;" else severity
            )  # what was escaped twice shows to every reader
            yield _replaced(document, span, match[0], unescape(unescape(match[0])))._replace(severity=lesser)


def _is_escaped(document: Document, span: Span) -> bool:
    """Whether somebody put a backslash before a reference in Markdown that belongs to no word, so that it shows as it is written; a program that turned a page into Markdown puts one into words, too."""
    if document.media_type != "text/markdown" or not stands_alone(document.text, span.start, span.end):
        return False
    at = document.locate(span).start
    return document.source.startswith(("\\&", "&"), at) and "\\" in document.source[max(0, at - 1) : at + 1]


def _is_piece_of_page(document: Document) -> bool:
    """Whether a plain text is a piece of a page from its first sign to its last: one that is full of tags, begins with one and ends with one."""
    whole = document.source.strip("\ufeff \t\r\n")
    return whole.startswith("<") and whole.endswith(">") and is_written_in_tags(document)


def _is_source(document: Document, span: Span, written: str) -> bool:
    """Whether a page has the reference in its source as it shows: in a tag that never ends, which is shown as it is written."""
    place = document.locate(span)
    return document.source[place.start : place.end] == written


_TITLE = lazy_pattern(
    r"(?m)^[ \t]{0,8}[\"']?(?:[a-z]{1,12}[_-])?(?:title|headline|subtitle|description|excerpt|summary|lead|teaser|abstract|intro)[\"']?[ \t]{0,4}[:=][^\n]{0,800}",
    signs=("title", "headline", "description", "excerpt", "summary", "lead", "teaser", "abstract", "intro"),
)
"""What a field of the front matter states for readers."""
_NUMBER = lazy_pattern(r"&#(?:\d{2,6}|[xX][0-9a-fA-F]{2,5});", signs=("&#",))
_FENCE = 3
"""Signs of the line that begins and ends front matter."""


def stated_entities(document: Document) -> Iterator[tuple[str, Hit]]:
    """Numbers of characters in the titles and descriptions of the front matter: "title: Lamps out&#x3f;"; for information, since many generators put titles into the page as they are, where the sign shows, and “&#58;” keeps a colon apart from those of YAML."""
    if not may_have_entities_in_title(document):
        return
    source = document.source
    fence = source.lstrip("\ufeff")[:_FENCE]
    end = max(source.find(f"\n{fence}", _FENCE, _FRONT), 0)
    for title in _TITLE.finditer(source, 0, end):
        for match in _NUMBER.finditer(source, *title.span()):
            message = (
                f"“{match[0]}” in the front matter is markup for {unescape(match[0])}: put in the character itself"
            )
            yield "stated", Hit(SourceSpan(*match.span()), message, severity=Severity.INFO)


_FRONT = 10_000
"""Characters at the start of a source in which its front matter stands."""


def _replaced(document: Document, span: Span, written: str, meant: str) -> Hit:
    """Safe where the text does not speak of markup, or the sign stands within a word."""
    shown = meant if meant.strip() else "a space" if meant.isspace() and "\n" not in meant else "a line break"
    safe = meant not in {"<", ">", "&"} and not (
        stands_alone(document.text, span.start, span.end) and speaks_of_markup(document, span)
    )
    if meant in _UNSEEN:
        said = f"“{written}” is markup for a sign that nobody sees: delete it"
        return Hit(span, said, fix=Fix.replace(document, span, "", "delete it", safe=safe))
    if len(meant) == 1 and unicodedata.category(meant) == "Cc" and not meant.isspace():
        return Hit(
            span,
            f"“{written}” is the code of a control character, which tells programs something and readers nothing: delete it, and what belongs to it",
        )
    return Hit(
        span,
        f"“{written}” is markup for {shown}: put in the character itself",
        fix=Fix.replace(document, span, meant.replace("\xa0", " "), f"write {shown}", safe=safe),
    )


_UNSEEN = frozenset("\u200b\u2060\ufeff")


def _character(escape: str) -> str:
    if (
        escape[1] == "x" and (code := int(f"0{escape[1:]}", 0)) in _WINDOWS
    ):  # as Windows writes dashes and quotation marks
        return bytes([code]).decode("cp1252", "replace")
    if escape[1] in "ux":  # two halves of a pair are one character
        return escape.encode().decode("unicode_escape").encode("utf-16", "surrogatepass").decode("utf-16")
    return "\n" * escape.count("n")
