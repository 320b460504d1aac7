"""How much of a source goes when a stretch of its text is deleted: lines that would be left with nothing, and marks around nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.documents import HEADING_KINDS, Document
from provenance.patterns import lazy_pattern
from provenance.rules.asciidoc_layout import MARKER, keeps_blocks
from provenance.rules.kinds_of_lines import gemtext_kind
from provenance.rules.org_layout import keeps_org
from provenance.rules.rst_layout import keeps_layout
from provenance.spans import SourceSpan, Span

_MARKDOWN = "text/markdown"
_ITEM = r"(?:[-*+]|\d{1,9}[.)])[ \t][ \t>]*"
_BEFORE = lazy_pattern(rf"[ \t>]*(?:{_ITEM})*(?:\[[ xX]\][ \t]+)?(?:#{{1,6}}[ \t]+)?[*_~\[]*")
"""What may stand before the first word of a line: a quotation's sign, markers of items, a box to tick, a heading's signs, emphasis, a link."""
_BEHIND = lazy_pattern(
    r"[*_~]*(?:\](?:\([^()\n]*\)|\[[^\]\n]*\])[*_~]*)?[ \t]*(?:#+[ \t]*)?(?:\{(?P<name>#[\w:.-]+)?[^{}\n]*\}[ \t]*)?"
)
"""What may stand behind its last word: emphasis, the address of a link, a heading's signs and its name."""
_RST = "text/x-rst"
_RST_ITEM = r"(?:[-*+•]|\(?(?:\d{1,9}|[a-zA-Z]|#)[.)])[ \t]+"
_RST_BEFORE = lazy_pattern(rf"[ \t]*(?:{_RST_ITEM})*(?:(?:\||---?|—)[ \t]+)?(?:\*{{1,2}}|`)?")
_RST_BEHIND = lazy_pattern(r"(?:[ \t]?<[^<>\n]*>)?(?:\*{1,2}|`_{0,2}|_{1,2})?[ \t]*")
_ORG = "text/org"
_ORG_ITEM = r"(?:[-+]|(?<=[ \t])\*|\d{1,9}[.)])[ \t]+"
_ORG_BEFORE = lazy_pattern(
    rf"[ \t]*(?:{_ORG_ITEM}(?:\[[ X-]\][ \t]+)?)?(?:\*+[ \t]+(?:[A-Z][A-Z-]{{2,20}}[ \t]+)?(?:\[#[A-Z]\][ \t]+)?)?[*/_+=~]*(?:\[\[[^\[\]\n]*\]\[)?[*/_+=~]*"
)
_ORG_BEHIND = lazy_pattern(r"[*/_+=~]*(?:\]\])?[*/_+=~]*[ \t]*(?::(?:[\w@#%]+:)+)?[ \t]*")
_MARKER = lazy_pattern(rf"[ \t>]*{_ITEM}")
_ASCIIDOC = "text/asciidoc"
_ASCIIDOC_BEFORE = lazy_pattern(
    rf"[ \t]*(?:{MARKER})?(?:\[[ xX*]\][ \t]+)?(?:={{2,6}}[ \t]+|#{{2,6}}[ \t]+|(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+)?[*_`]{{0,2}}"
)
_ASCIIDOC_BEHIND = lazy_pattern(r"[*_`]{0,2}[ \t]*(?:=+[ \t]*)?")
_GEMTEXT = "text/gemini"
_LINK_LINE = lazy_pattern(r"=>[ \t]*(?P<target>\S+)")
_AROUND = {
    _MARKDOWN: (_BEFORE, _BEHIND, _MARKER),
    _RST: (_RST_BEFORE, _RST_BEHIND, lazy_pattern(rf"[ \t]*{_RST_ITEM}")),
    _GEMTEXT: (
        lazy_pattern(r"[ \t]*(?:\* |>|#{1,3}|=>[ \t]*(?:\S+(?=[ \t]))?)?[ \t]*"),
        lazy_pattern(r"[ \t]*"),
        lazy_pattern(r"\* "),
    ),
    _ORG: (_ORG_BEFORE, _ORG_BEHIND, lazy_pattern(rf"[ \t]*{_ORG_ITEM}")),
    _ASCIIDOC: (_ASCIIDOC_BEFORE, _ASCIIDOC_BEHIND, lazy_pattern(rf"[ \t]*{MARKER}")),
}
_UNDERLINE = lazy_pattern(r"[ \t>]*(?:=+|-+)[ \t]*$")
_ADORNMENT = lazy_pattern(r"([!-/:-@\[-`{-~])\1*[ \t]*$")
"""The line under a title of reStructuredText, and over some."""
_ADORNED = frozenset({_RST, _ASCIIDOC})
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_WITH_TAGS = _PAGES | {_MARKDOWN}
_OPENING = lazy_pattern(
    r"(?i)<(p|li|ul|ol|h[1-6]|blockquote|em|strong|b|i|u|small|span|a)(?:\s(?!(?:[^<>]*\s)?(?:id|name)\s*=)[^<>]*)?>\s*"
)
"""The tag of an element that is there for its words alone; one with a name may be the target of a link."""
_CLOSING = lazy_pattern(r"\s*</([A-Za-z][A-Za-z1-6]*)\s*>")
_TAG = 400
"""Characters of a tag that is looked at."""
_PART = lazy_pattern(r"(?s)<!--.*?-->|(?P<half><!--|-->)|<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9:-]*)(?:[\s/][^<>]*)?>")
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)
_FENCE = lazy_pattern(r"(?m)^[ \t>]*(?:```|~~~)")


def as_written(document: Document, words: str) -> str:
    """Words as they are written in the source of a document: where it has tags, a sign that could begin one is a reference."""
    if document.media_type in _PAGES:
        words = words.replace("&", "&amp;")
    return words.replace("<", "&lt;") if document.media_type in _WITH_TAGS else words


def keeps_markup(document: Document, span: Span, start: int, end: int, by: str = "") -> bool:
    """Whether what is around source[start:end], where the words of a text span stand, is read as before with `by` in its place: no tag, comment or fence in it has its other half outside."""
    stretch = document.source[start:end]
    if document.stretches is not None and not _is_in_one(document.stretches, start, end, stretch):
        return False
    if document.media_type == _RST:
        return keeps_layout(document, span, start, end, by)
    if document.media_type == _ORG:
        return keeps_org(document, span, start, end, by)
    if document.media_type == _GEMTEXT:
        return _keeps_gemtext(document.source, start, end, by)
    if document.media_type == _ASCIIDOC:
        return keeps_blocks(document, span, start, end, by)
    if document.media_type == _MARKDOWN and len(_FENCE.findall(stretch)) % 2:
        return False
    if ("<" not in stretch and "-->" not in stretch) or document.media_type not in _WITH_TAGS:
        return True
    within: list[str] = []
    for part in _PART.finditer(stretch):
        name = (part["name"] or "").lower()
        if part["half"] or (part["end"] and (not within or within.pop() != name)):
            return False
        if name and not part["end"] and name not in _VOID and not part[0].endswith("/>"):
            within.append(name)
    return not within


def _keeps_gemtext(source: str, start: int, end: int, by: str) -> bool:
    """Whether the lines of Gemtext around source[start:end] are of the kinds as before with `by` in its place, and links have their addresses."""
    line = source.rfind("\n", 0, start) + 1
    if not by and start == line and (end >= len(source) or source[end - 1 : end] == "\n"):
        return True
    last = source.find("\n", end)
    new = source[line:start] + by + source[end : len(source) if last < 0 else last]
    link = _LINK_LINE.match(source, line)
    if link is not None and start < link.end() and (end != link.end("target") or not by or len(by.split()) > 1):
        return False
    return "\n" not in by and bool(new.strip()) and gemtext_kind(new) == gemtext_kind(source[line:])


def _is_in_one(stretches: Sequence[Span], start: int, end: int, words: str) -> bool:
    """Whether words, but for the white space around them, stand in one field of a file: what stands between two is data."""
    first, last = start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip()))
    return any(one.start <= first and last <= one.end for one in stretches)


def emptied(document: Document, span: Span, at: SourceSpan) -> tuple[int, int]:
    """The offsets in the source between which it is cut, so that a text span at `at` goes and nothing is left that held it alone."""
    source = document.source
    if "\r" in source and "\n" not in source:
        source = source.replace("\r", "\n")  # line ends of old Macintoshes
    first, last = (at.start, at.end) if document.media_type not in _PAGES else _with_tags(source, at.start, at.end)
    start = source.rfind("\n", 0, first) + 1
    end = _line_end(source, last)
    before, behind = source[start:first], source[last:end].rstrip("\r\n")
    if before.strip() or behind.strip():
        around = _AROUND.get(document.media_type)
        if around is None or not (around[0].fullmatch(before) and _is_mere(around[1].fullmatch(behind), source)):
            if document.media_type == _ASCIIDOC and not before:  # a line that begins with a blank is code
                last += len(behind) - len(behind.lstrip(" \t"))
            return first, last
        if around[2].match(before) and _holds_more(source, end, len(before) - len(before.lstrip())):
            return at.start, at.end
    if document.is_written and document.media_type != _ORG and _is_underlined(document, span.end - 1, source, end):
        end = _line_end(source, end)
        over = source.rfind("\n", 0, max(0, start - 1)) + 1
        if document.media_type == _RST and start and _ADORNMENT.match(source, over, start - 1) is not None:
            start = over
    return _with_blank_line(source, start, end)


def _is_mere(behind: re.Match[str] | None, source: str) -> bool:
    """Whether what stands behind words is markup alone, to which no link of the same text leads by its name: `{#order}`."""
    name = None if behind is None else behind.groupdict().get("name")
    return behind is not None and (name is None or f"({name})" not in source)


def _with_tags(source: str, start: int, end: int) -> tuple[int, int]:
    """A stretch of a page with the tags of the elements that hold nothing else: `<li><a href="/a">Read next</a></li>`."""
    while True:
        at = source.rfind("<", max(0, start - _TAG), start)
        opening = None if at < 0 else _OPENING.fullmatch(source, at, start)
        closing = None if opening is None else _CLOSING.match(source, end)
        if opening is None or closing is None or opening[1].lower() != closing[1].lower():
            return start, end
        start, end = at, closing.end()


def _is_underlined(document: Document, last: int, source: str, end: int) -> bool:
    """Whether the line that ends at an offset is a heading by the line of signs under it."""
    block = document.block_at(last)
    if (
        block is None
        or block.kind not in HEADING_KINDS
        or (_ADORNMENT if document.media_type in _ADORNED else _UNDERLINE).match(source[end : _line_end(source, end)])
        is None
    ):
        return False
    return not source[source.rfind("\n", 0, end - 1) + 1 : end].lstrip(" \t>").startswith("#")


def _line_end(source: str, start: int) -> int:
    """Behind the line break that ends the line of an offset."""
    return source.find("\n", start) + 1 or len(source)


def _holds_more(source: str, start: int, indent: int) -> bool:
    """Whether the next line with words is indented more than an item's marker: it belongs to the item."""
    while start < len(source):
        end = _line_end(source, start)
        line = source[start:end]
        if line.strip():
            return len(line) - len(line.lstrip(" \t")) > indent
        start = end
    return False


def _with_blank_line(source: str, start: int, end: int) -> tuple[int, int]:
    """Lines that go, with the blank line behind them where one stands before them too; at the end of a file, with the one before."""
    before = source.rfind("\n", 0, max(0, start - 1)) + 1
    blank_before = start > 0 and not source[before:start].strip()
    if end >= len(source):
        return (before if blank_before and before > 0 else start), end
    behind = source.find("\n", end) + 1 or len(source)
    if (blank_before or start == 0) and not source[end:behind].strip():
        return start, behind
    return start, end
