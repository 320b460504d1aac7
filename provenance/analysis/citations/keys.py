r"""Citations by key, as writing tools have them: `[@key]` of Pandoc, `\cite{key}` of LaTeX, and the shortcodes and tags by which site generators cite."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from re import Pattern

from provenance.analysis.citations.citation import Citation
from provenance.api import BlockKind, Document, Span, analysis, lazy_pattern

__all__ = ["keyed_citations", "unseen_citations"]

_KEY = lazy_pattern(r"\[[^\[\]@\n]{0,80}?-?@([A-Za-z0-9_][\w:.#$%&+?<>~/-]*)[^\[\]\n]{0,200}\]")
"""The key may have words before it, and a page or further keys behind: `[see @key, p. 3; @other]`."""
_TAG = lazy_pattern(r"\{(?:\{[<%]|%) *[\w-]*\bcit(?:e|es|ep|et|ation)\b[^{}\n]{1,200}\}\}?")
"""`{{< cite "key" >}}` of Hugo and Quarto, `{% cite key %}` of Jekyll. Readers do not see them, so they stand in the source alone."""
_COMPONENT = lazy_pattern(
    r"<d-cite\s[^<>]{0,200}?\b(?:bibtex-)?key\s*=[^<>]{1,300}>|<(?:(?:[A-Z][a-z]+)?(?:Cite|Cites|Citep|Citet|Citation|FootnoteRef|FootnoteReference)(?=[\s/])[^<>]{0,300}/?>"
    r"|cite\s[^<>]{0,200}?\bdata-(?:key|cite|citation|ref|id)\s*=[^<>]{1,200}>)"
)
"""`<Cite id="key" />` of MDX, and `<cite data-key="key">`, which scripts of the page fill in; `<d-cite key="key">` of Distill."""
_LATEX = lazy_pattern(
    r"\\(?!nocite)[A-Za-z]*[Cc]ite[A-Za-z]*\*?(?:\[[^\[\]\n]{0,80}\]){0,2}\{(?P<key>[^{}\n]{1,400})\}"
)
"""`\\cite{key}`, `\\citep[p. 3]{key,other}` of LaTeX, whose sources collections of papers keep as text."""
_KEYS = lazy_pattern(r"(?<![\w])-?@([A-Za-z0-9_](?:[\w:.#$%&+?<>~/-]*[\w])?)")
_NARRATIVE = lazy_pattern(
    r"(?<![\w@./\[\\;(,-])@([A-Za-z_](?:[\w:.-]*\w)?)(?![\w@/.]*\.(?:com|org|net)\b)(?: \[[^\[\]@\n]{1,60}\](?!\())?"
)
"""`@smith2020 [p. 3]`, which Pandoc reads as the author's name: only in a text that cites by key elsewhere, since people are called so, too."""
_CROSS_REFERENCES = (
    "fig-",
    "tbl-",
    "eq-",
    "sec-",
    "lst-",
    "thm-",
    "lem-",
    "def-",
    "exm-",
    "fig:",
    "tbl:",
    "eq:",
    "sec:",
    "tab:",
)
_BIBLIOGRAPHY = "\nbibliography:"
_INLINE_NOTE = lazy_pattern(r"\^\[(?=[^\[\]\n]*[^\W\d_]{2})((?:[^\[\]\n]|\[[^\[\]\n]{0,200}\]){3,800})\](?!\^)")
"""`^[A note of its own.]` of Pandoc."""
_ROLE = lazy_pattern(
    r"\{(?:foot|paren|text|auto)?cite[\w:]{0,12}\}(?P<key>[\w:-](?:[\w:.-]*\w)?(?:,[\w:-](?:[\w:.-]*\w)?)*)"
)
"""`` {cite:p}`key,other` `` of MyST and Jupyter Book, as it is read: without the marks of code around its keys."""
_OPENINGS = ("[@", "[-@", " @")
_TAGS = ("{{<", "{{%", "{%")
_COMPONENTS = ("Cit", "FootnoteRef", "<cite ", "<d-cite")
_EMBED = lazy_pattern(
    r"\{% *(?:twitter|tweet|x|youtube|vimeo|instagram|mastodon|bluesky|facebook|linkedin|gist|embed|link|linkpreview|bookmark)"
    r" +[\"']?https?://[^\s%{}]{3,300}[^%{}\n]{0,80}%\}"
)
"""`{% twitter https://… %}`: the post that is spoken of is shown by it."""
_EMBEDDED = "http"
_ORG = "text/org"
_OF_ORG_REF = lazy_pattern(
    r"(?<![\w:/@])(?:foot|paren|text|auto)?[Cc]ite[a-z]{0,8}:(?P<key>&?[A-Za-z][\w:.-]{1,80}\w(?:[,;]&?[A-Za-z][\w:.-]{1,80}\w)*)"
)
"""https://github.com/jkitchin/org-ref: `cite:cruz-2020,lee-2021`, `citep:&cruz2020`."""
_WITH_LATEX = frozenset({"text/plain", "text/markdown", "text/org"})


def keyed_citations(document: Document) -> Iterator[Citation]:
    """The citations by key of a Markdown document or of LaTeX; they are looked up where it is made, so they are never lost."""
    if document.media_type in _WITH_LATEX and "\\" in document.text and "cite" in document.text.lower():
        for found in _LATEX.finditer(document.text):
            yield Citation(Span(*found.span()), "author-year", found["key"])
    text = document.text
    if document.media_type != "text/markdown":
        yield from _of_org(document) if document.media_type == _ORG else ()
        return
    if "@" in text and any(opening in text for opening in _OPENINGS):
        grouped = [found for found in _KEY.finditer(text) if _is_prose(document, found.start())]
        for found in grouped:
            yield Citation(Span(*found.span()), "author-year", ", ".join(_KEYS.findall(found[0])) or found[1])
        if grouped or _BIBLIOGRAPHY in document.source:
            ends = [0, *(found.end() for found in grouped)]
            for found in _NARRATIVE.finditer(text):
                begun = bisect_right(grouped, found.start(), key=_start)
                if (
                    found.start() >= ends[begun]
                    and not found[1].startswith(_CROSS_REFERENCES)
                    and _is_prose(document, found.start())
                ):
                    yield Citation(Span(*found.span()), "author-year", found[1])
    if "{" in text and "cite" in text:
        for found in _ROLE.finditer(text):
            yield Citation(Span(*found.span()), "author-year", found["key"].replace(",", ", "))
    if "^" in text and "^[" in text:
        for found in _INLINE_NOTE.finditer(text):
            if _is_prose(document, found.start()):
                yield Citation(Span(*found.span()), "footnote", None)
    yield from unseen_citations(document)


def _of_org(document: Document) -> Iterator[Citation]:
    """`[cite:@key]`, of which the loader leaves the first word out, and `cite:key` of org-ref."""
    for found in _KEY.finditer(document.text) if "[cite" in document.source else ():
        place = document.locate(Span(found.start(), found.start() + 1)).start
        if document.source.startswith("[cite", place):
            yield Citation(Span(*found.span()), "author-year", ", ".join(_KEYS.findall(found[0])) or found[1])
    for found in _OF_ORG_REF.finditer(document.text) if "cite" in document.text else ():
        if _is_prose(document, found.start()):
            yield Citation(Span(*found.span()), "author-year", found["key"])


def _start(found: re.Match[str]) -> int:
    return found.start()


def _is_prose(document: Document, offset: int) -> bool:
    block = document.block_at(offset)
    return block is not None and block.kind is not BlockKind.CODE


@analysis()
def unseen_citations(document: Document) -> tuple[Citation, ...]:
    """The citations that stand in the source of a Markdown document alone, each at the last character before it, in order."""
    source = document.source
    if document.media_type != "text/markdown":
        return ()
    found: list[Citation] = []
    if "{" in source:  # one character is found in a twentieth of the time that two take
        if any(opening in source for opening in _TAGS) and "cit" in source:
            found.extend(_unseen(document, _TAG))
        if _TAGS[-1] in source and _EMBEDDED in source:
            found.extend(_unseen(document, _EMBED))
    if "<" in source and any(name in source for name in _COMPONENTS):
        found.extend(_unseen(document, _COMPONENT))
    return tuple(sorted(found, key=lambda one: one.span))


def _unseen(document: Document, pattern: Pattern[str]) -> Iterator[Citation]:
    """Citations that stand in the source alone; those in inline code are shown, not made."""
    source = document.source
    for found in pattern.finditer(source):
        place = found.start()
        at = _text_offset(document, place)
        if at is None:
            continue
        from provenance.analysis.code_spans import in_code_span  # noqa: PLC0415 - few texts have keys out of sight

        if document.text[at] != source[place] or not in_code_span(document, at):
            yield Citation(Span(at, at + 1), "author-year", None)


def _text_offset(document: Document, place: int) -> int | None:
    """The text offset of the last character that a reader sees before a place of the source; None where there is none in its block."""

    def source_start(offset: int) -> int:
        return document.locate(Span(offset, offset + 1)).start

    blocks = document.blocks
    index = bisect_right(blocks, place, key=lambda block: source_start(block.span.start)) - 1
    if index < 0 or blocks[index].kind is BlockKind.CODE:
        return None
    start, end = blocks[index].span
    at = bisect_right(range(start, end), place, key=source_start) - 1
    if at < 0 or "\n\n" in document.source[source_start(start + at) : place]:
        return None
    return start + at
