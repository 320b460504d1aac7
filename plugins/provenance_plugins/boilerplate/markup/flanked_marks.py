"""Marks of Markdown that stand where CommonMark does not look for them: two asterisks between a bracket and a letter of a script without blanks, a pair that nothing opens, headings in the lines below a tag (BLP411)."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Document, Span, lazy_pattern
from provenance_plugins.boilerplate.residue import found, in_inline_code

__all__ = ["half_closed_pairs", "headings_below_tags", "pairs_between_letters", "unopened_pairs"]

_LETTERS = "\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3"
_OPEN, _CLOSED = "「『（〈《【“‘(\\[", "」』）〉》】”’)\\]。、！？，：；,.!?%"
_BETWEEN = lazy_pattern(
    rf"(?<=[{_LETTERS}])\*\*[{_OPEN}][^*\n]{{1,120}}\*\*(?!\*)|(?<!\*)\*\*(?=[^\s*])[^*\n]{{1,200}}(?<=[{_CLOSED}])\*\*(?=[{_LETTERS}])",
    signs=("**",),
)
"""With a letter before the first pair and a sign behind it, or a sign before the second and a letter behind it: neither can open, or close (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run)."""


def pairs_between_letters(document: Document) -> Iterator[Span]:
    """Pairs of two asterisks in Chinese, Japanese or Korean that are no bold: "街の**大通り（北）**の一部", "店の**「灯台」**が"."""
    if document.media_type != "text/markdown" or "**" not in document.text or document.text.isascii():
        return
    for _, span in found(document, _BETWEEN):
        at = document.locate(span)
        written = document.source[at.start : at.end]
        if (
            not at.approximate
            and written[:2] == "**" == written[-2:]
            and document.source[at.start - 1 : at.start] != "\\"
        ):
            yield span


_END = lazy_pattern(r"[^\W_*][)\]”’\"'.!?]?(?P<pair>\*\*)\s*\Z", signs=("**",))
_NOTE = lazy_pattern(r"(?m)^[ \t>]*(?:\*\*|\\\*\\\*)[ \t]?[^\s*]", signs=("*",))


def unopened_pairs(document: Document) -> Iterator[Span]:
    """Two asterisks at the end of a heading that has no others: "The bridge - II**". Where a line begins with two, they may lead to a note."""
    if document.media_type != "text/markdown" or "**" not in document.text:
        return
    for block in document.blocks:
        if block.kind is not BlockKind.HEADING or not document.text.endswith("**", block.span.start, block.span.end):
            continue
        words = document.slice(block.span)
        end = _END.search(words)
        if end is None or words.count("*") != len("**"):
            continue
        span = Span(block.span.start + end.start("pair"), block.span.start + end.end("pair"))
        at = document.locate(span)
        if (
            document.source[at.start : at.end] == "**"
            and document.recall("notes of two asterisks", _has_notes) is False
        ):
            yield span


def half_closed_pairs(document: Document) -> Iterator[Span]:
    """The asterisk that shows at the head of a paragraph that two open and one closes: "**Note: the ferry leaves at nine.*"."""
    if document.media_type != "text/markdown" or "*" not in document.text:
        return
    for block in document.blocks:
        if block.kind not in _PARAGRAPHS or _SHOWS.match(document.text, *block.span) is None:
            continue
        at = document.locate(block.span)
        written = document.source[at.start : at.end].rstrip()
        behind = document.source[at.start + len(written) : at.start + len(written) + 2]
        if _HALF.fullmatch(written + ("*" if behind[:1] == "*" != behind[1:] else "")) is not None:
            yield Span(block.span.start, block.span.start + 1)


_PARAGRAPHS = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM})
_SHOWS = lazy_pattern(r"\*[^\W_]")
_HALF = lazy_pattern(r"\*\*[^\s*](?:[^*\\]){8,2000}[^\s*\\]\*")


def _has_notes(document: Document) -> bool:
    """Whether a line begins with two asterisks and none behind them closes: "** while stocks last"."""
    text = document.text
    for match in _NOTE.finditer(text):
        end = text.find("\n", match.start())
        if "**" not in text[match.end() : len(text) if end < 0 else end]:
            return True
    return False


_HEADING = lazy_pattern(r"(?m)^##{1,5} [^\W\d_][^#\n]{1,100}", signs=("#",))
_TAG = lazy_pattern(r"[ \t]*</?[a-zA-Z][^\n]*>[ \t\r]*")
_MDX = lazy_pattern(r"(?m)^(?:import [^\n]{1,200} from [\"']|sidebar_(?:position|label)[ \t]*:)")
"""Signs of MDX, which reads the lines between tags."""
_BACK = 600
"""Characters before a heading in which the line of the tag stands."""


def headings_below_tags(document: Document) -> Iterator[Span]:
    """Lines that begin as a heading does, at once below the line of a tag: the block of HTML goes on to the next blank line, so the signs show (https://spec.commonmark.org/0.31.2/#html-blocks)."""
    source = document.source
    if document.media_type != "text/markdown" or "##" not in document.text or "<" not in source:
        return
    if document.path.lower().endswith(".mdx") or _MDX.search(source) is not None:
        return
    for _, span in found(document, _HEADING):
        block = document.block_at(span.start)
        if block is None or block.kind not in {BlockKind.TEXT, BlockKind.PARAGRAPH} or block.span.start != span.start:
            continue
        at = document.locate(span).start
        above, _, line = source[max(0, at - _BACK) : at].rpartition("\n")
        tag = above.rpartition("\n")[2]
        if line.strip() or _TAG.fullmatch(tag) is None or "markdown" in tag or in_inline_code(document, span):
            continue
        yield span
