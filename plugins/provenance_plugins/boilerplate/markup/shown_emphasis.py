"""Marks of emphasis in Markdown that readers see (BLP411): a space inside the second of two asterisks and a word at once behind it, a stop alone between both behind a word, a pair in a block of HTML."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.residue import found

__all__ = [
    "loose_pairs",
    "pairs_in_pages",
    "shaped_stops",
    "stands_behind",
    "stands_behind_inline",
    "stands_below_block",
]

_STOPPED = ("*.*", "*,*", "*:*", "*;*", "*!*", "*?*", "_._", "_,_", "_:_", "_;_", "_!_", "_?_")
_STARRED = Phrases.load(LEXICON, "starred_words")
_LOOSE = lazy_pattern(
    r"(?<![^\s(“\"\[])\*(?=[^\W\d_])(?P<words>[^*\n=<>+/\\|{}\[\]^~;$]{2,80}?)(?<!:)[ \xa0]\*(?=[^\W\d_]{2}|(?i:[aiou] ))",
    signs=("*",),
)
_STOPS = lazy_pattern(
    r"(?<=[^\W\d_]{2})(?P<mark>\*{1,2}|_{1,2})[.,;:!?…](?P=mark)(?=[\s“”\"‘’()]|\Z|[^\W\d_a-z])",
)
_LISTED = lazy_pattern(r"\w+(?:,| (?:and|or|und|oder|et|ou|y|o|e|en|of))\Z|[\w.-]+/[\w./-]+\Z")
"""One of several words that begin with the sign: "*nix and *BSD"."""
_OPENS_NAME = lazy_pattern(lambda: rf"(?:{any_of(_STARRED.texts('name'))})(?![^\W\d_])")
_TYPE = lazy_pattern(lambda: rf"(?<![^\W_])(?:{any_of(_STARRED.texts('type'))})\s?\Z")
_RECONSTRUCTED = lazy_pattern(lambda: rf"(?i:{any_of(_STARRED.texts('told'))})")
_NOTE_ENDS = frozenset(".!?)")
_BACK = 40
"""Characters before an asterisk in which the word stands that it may belong to."""


def loose_pairs(document: Document) -> Iterator[Span]:
    """Pairs of asterisks with a space inside the second, and a word at once behind: "she read *Lamp Street *and slept"."""
    text = document.text
    if "*" not in text or document.recall("told of starred words", _tells_of_starred_words):
        return
    for match, span in found(document, _LOOSE):
        words = match["words"]
        if _LISTED.match(words) is not None or _OPENS_NAME.match(words) or _OPENS_NAME.match(text, span.end):
            continue
        if _TYPE.search(words) is not None or _TYPE.search(text, max(0, span.start - _BACK), span.start) is not None:
            continue
        block = document.block_at(span.start)
        if block is None or block.kind is BlockKind.TABLE_CELL:
            continue
        if block.span.start == span.start and (words[-1] in _NOTE_ENDS or text[span.end].isupper()):
            continue
        if _is_written(document, span, "*"):
            yield span


def _tells_of_starred_words(document: Document) -> bool:
    """Whether a text is on words of which nobody has a record, which linguists mark so: "Proto-Slavic *lamъpa and *stolъ"."""
    return _RECONSTRUCTED.search(document.text) is not None


def _is_written(document: Document, span: Span, mark: str) -> bool:
    """Whether both marks stand so in the source, and none is escaped."""
    at = document.locate(span)
    written = document.source[at.start : at.end]
    return (
        not at.approximate
        and written.startswith(mark)
        and written.endswith(mark)
        and not written.endswith(f"\\{mark}")
        and document.source[at.start - 1 : at.start] != "\\"
    )


def shaped_stops(document: Document) -> Iterator[Span]:
    """A stop alone between two marks at once behind a word, where the first cannot open: "the bridge*.* The council"."""
    text = document.text
    if not any(sign in text for sign in _STOPPED):
        return
    for match, span in found(document, _STOPS):
        if _is_written(document, span, match["mark"]):
            yield span


_PAIR = lazy_pattern(
    r"(?<![\w*\\/$])(?P<mark>\*{1,2})(?=[^\W\d_])[^*\n]{1,120}(?<=[^\s*\\])(?P=mark)(?![\w*])", signs=("*",)
)


_READ = ("markdown=", " markdown>", "{% md", "{{% md", "{%- md")
"""With which a text says that Markdown within a block of HTML is to be read."""
_IN_PAGES = frozenset({BlockKind.TEXT, BlockKind.HEADING, BlockKind.TABLE_CELL, BlockKind.CAPTION, BlockKind.LIST_ITEM})


def pairs_in_pages(document: Document) -> Iterator[Span]:
    """Pairs of asterisks in a block of HTML, in which nothing is read as Markdown: "<center>*The end*</center>" (https://spec.commonmark.org/0.31.2/#html-blocks)."""
    source = document.source
    if "*" not in document.text or "<" not in source or document.path.lower().endswith(".mdx"):
        return
    if any(sign in source for sign in _READ):
        return
    for match, span in found(document, _PAIR):
        block = document.block_at(span.start)
        if block is None or block.kind not in _IN_PAGES or not _is_written(document, span, match["mark"]):
            continue
        if _TAG.search(source, max(0, document.locate(block.span).start - _BEFORE), document.locate(span).start):
            yield span


def stands_behind(document: Document, span: Span) -> bool:
    """Whether the line of a pair begins with the last tag of a block of HTML, or has it before any word, and no tag of another block behind it: "</div>The end is **near**"."""
    source, at = document.source, document.locate(span).start
    line = source[source.rfind("\n", 0, at) + 1 : at]
    ended = line.rfind("</div>")
    return ended >= 0 and line.count("<div") <= line.count("</div>") and _BLOCK.search(line, ended + 1) is None


def stands_behind_inline(document: Document, span: Span) -> bool:
    """Whether the paragraph of a pair begins with a tag that stands within lines, outside of any block of HTML: "<img src="lamp.png"> The *end* is near"."""
    source, at = document.source, document.locate(span).start
    gaps = [gap.end() for gap in _GAPS.finditer(source, max(0, at - _PARAGRAPH), at)]
    if not gaps:
        return False
    start = gaps[-1]
    if _INLINE.match(source, start) is None or _BLOCK.search(source, start, at) is not None:
        return False
    return all(source.count(f"<{name}", 0, start) <= source.count(f"</{name}", 0, start) for name in _HOLDING)


def stands_below_block(document: Document, span: Span) -> bool:
    """Whether the paragraph of a pair begins with a block of HTML that ends with one of its lines above, outside of any other: "<h2>The mill</h2>", and below it "The end is **near**"."""
    source, at = document.source, document.locate(span).start
    start = max((gap.end() for gap in _GAPS.finditer(source, max(0, at - _PARAGRAPH), at)), default=-1)
    line = source.rfind("\n", 0, at)
    if not 0 <= start < line or _BLOCK.match(source, at - len(source[start:at].lstrip())) is None:
        return False
    if _ENDED.search(source, start, line) is None or _BLOCK.search(source, line, at) is not None:
        return False
    return all(source.count(f"<{name}", 0, at) <= source.count(f"</{name}", 0, at) for name in _HOLDING)


_PARAGRAPH = 4000
"""Characters of a paragraph before a pair, at most."""
_GAPS = lazy_pattern(r"\n(?:---)?[ \t\r]*\n")
_INLINE = lazy_pattern(
    r"\s*<(?:img|br|a|span|b|i|em|strong|small|sub|sup|u|abbr|cite|kbd|mark|del|ins|time|input|label|q)(?=[\s/>])"
)
"""What kramdown has for tags within lines (https://kramdown.gettalong.org/syntax.html#html-spans), but for those in which it reads no Markdown."""
_HOLDING = ("div", "table", "section", "article", "aside", "figure", "center", "blockquote", "ul", "ol", "p")
_BLOCK = lazy_pattern(r"<(?:div|p|center|table|t[rdh]|ul|ol|li|h[1-6]|section|article|figure|aside|blockquote)\b")
_ENDED = lazy_pattern(
    r"</(?:div|p|center|table|ul|ol|h[1-6]|section|article|figure|aside|blockquote)>[ \t\r]*(?:\n(?![ \t]*<)[^\n]*)*\Z",
)
_TAG = lazy_pattern(r"<[a-zA-Z][^<>\n]{0,200}>")
_BEFORE = 400
"""Characters before a block of HTML in which its tag stands."""
