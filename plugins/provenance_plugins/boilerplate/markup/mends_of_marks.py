"""What is told of marks of Markdown that no program reads, and how each is mended (BLP411): a space or a stop that stands inside a pair, a letter or another pair at once behind it."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Document, Hit, Severity, Span
from provenance_plugins.boilerplate.markup.flanked_marks import (
    half_closed_pairs,
    headings_below_tags,
    pairs_between_letters,
    unopened_pairs,
)
from provenance_plugins.boilerplate.markup.loose_readers import LOOSE, joins_headings, reads_bold
from provenance_plugins.boilerplate.markup.shown_emphasis import (
    loose_pairs,
    pairs_in_pages,
    shaped_stops,
    stands_behind,
    stands_behind_inline,
    stands_below_block,
)
from provenance_plugins.boilerplate.markup.unread_marks import (
    crossed_bold,
    is_for_pandoc,
    is_read_loosely,
    links_over_gaps,
    unread_bold,
    unread_headings,
    unread_italics,
)

__all__ = ["SEVERITIES", "unread_markdown"]

SEVERITIES = {LOOSE: Severity.INFO}
_SIGNS = 7
"""Characters in which the signs of a heading stand, with what parts them from its words."""
_LONGEST = 40
"""Characters of a mark that a message shows."""
_CLOSED = {")": "(", "]": "[", "”": "“", "’": "‘", "»": "«"}
"""Signs that end what another begins."""


def unread_markdown(document: Document) -> Iterator[tuple[str, Hit]]:
    """Marks of Markdown that readers see, each with its kind."""
    for kind, span, fault in _unread(document):
        words = document.slice(span)
        shown = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
        yield kind, Hit(span, f"“{shown}” {fault}", severity=SEVERITIES.get(kind))


def _unread(document: Document) -> Iterator[tuple[str, Span, str]]:
    """Marks of Markdown that readers see: their kind, where they stand, and what a message says of them."""
    if document.media_type != "text/markdown":
        return
    for span in unread_bold(document):
        written = document.locate(span)
        reader = reads_bold(document)
        if reader and is_read_loosely(document.source[written.start : written.end]):
            yield (
                LOOSE,
                span,
                f"is bold for {reader}, and shows its asterisks wherever else the text is read: move the stop inside them out of them",
            )
            continue
        yield "bold", span, f"was to be bold, but its asterisks show: {_mend(document, span)}"
    for span in unread_italics(document):
        yield "italics", span, "was to be in italics, but its marks show: move the space inside them out of them"
    yield from _shown_emphasis(document)
    for span in crossed_bold(document):
        yield (
            "bold",
            span,
            "was to be bold, but its asterisks show: put both pairs around the link, or both into its words",
        )
    for span in unread_headings(document):
        if joins_headings(document) and "#\xa0" not in document.slice(span)[:_SIGNS]:
            yield (
                LOOSE,
                span,
                "is a heading for the program that makes this site, and shows its signs wherever else the text is read: put a space behind them",
            )
            continue
        yield (
            "heading",
            span,
            "was to be a heading, but the space behind its signs is one at which no line breaks, and most programs show them: put in a plain one"
            if "#\xa0" in document.slice(span)[:_SIGNS]
            else "was to be a heading, but has no space behind its signs, and most programs show them: put one in",
        )
    yield from _flanked(document)
    for span in links_over_gaps(document):
        yield (
            "gap",
            span,
            "ends a link whose words hold a line without any, so its brackets show: put the words and the address into one paragraph",
        )


def _shown_emphasis(document: Document) -> Iterator[tuple[str, Span, str]]:
    """Marks of emphasis of which one stands where none is looked for."""
    for span in loose_pairs(document):
        yield "italics", span, "was to be in italics, but its marks show: move the space inside them out of them"
    reader = "Pandoc" if is_for_pandoc(document) else reads_bold(document)
    for span in shaped_stops(document):
        if reader:
            yield (
                LOOSE,
                span,
                f"is emphasis for {reader}, and shows its marks elsewhere: delete the marks around the stop",
            )
            continue
        yield (
            "stop",
            span,
            "was to be a stop alone, but shows the marks around it, since a word stands before them: delete them",
        )
    for span in pairs_in_pages(document):
        if reader == "kramdown" and (stands_behind(document, span) or stands_below_block(document, span)):
            yield (
                LOOSE,
                span,
                "is emphasis for kramdown, for which the block of HTML ends before it, and shows its marks elsewhere: put a blank line behind the tag",
            )
            continue
        if reader == "kramdown" and stands_behind_inline(document, span):
            yield (
                LOOSE,
                span,
                "is emphasis for kramdown, for which the tag before it stands within a line, and shows its marks elsewhere: put a blank line behind the tag",
            )
            continue
        yield (
            "page",
            span,
            "stands in a block of HTML, in which nothing is read as Markdown, so its asterisks show: write <em> or <strong>",
        )


def _flanked(document: Document) -> Iterator[tuple[str, Span, str]]:
    """Marks that stand where CommonMark does not look for them."""
    reader = reads_bold(document)
    elsewhere = f"for {reader}, and shows its signs wherever else the text is read"
    for span in pairs_between_letters(document):
        if reader:
            yield LOOSE, span, f"is bold {elsewhere}: put the sign at its edge outside of its asterisks"
        else:
            fault = "was to be bold, but shows its asterisks, since a bracket or a stop stands inside them and a letter outside: put the sign outside of the asterisks, or write <strong>"
            yield "bold", span, fault
    for span in unopened_pairs(document):
        yield "pair", span, "at the end of this heading closes nothing, so it shows: delete it"
    for span in half_closed_pairs(document):
        yield (
            "pair",
            span,
            "opens a paragraph that was to be bold, of which one asterisk alone closes what two open, so it shows: write two at its end",
        )
    for span in headings_below_tags(document):
        if reader:
            yield LOOSE, span, f"is a heading {elsewhere}: put a blank line above it"
        else:
            yield (
                "heading",
                span,
                "was to be a heading, but stands at once below a tag, so its signs show: put a blank line above it",
            )


def _mend(document: Document, span: Span) -> str:
    """How a pair that is no bold becomes it."""
    at = document.locate(span)
    source = document.source
    if source[at.end - 2 : at.end + 3].startswith("****") and source[at.end + 2 : at.end + 3].strip():
        return "another pair begins at once behind them: delete the four asterisks between the two"
    if _ends_in_link(document, span) or _ends_in_brackets(document.slice(span)):
        return "a letter stands at once behind them: put a space there"
    return "move the space or the stop inside them out of them"


def _ends_in_brackets(words: str) -> bool:
    """Whether a sign stands last in a pair that ends what begins in it: neither can be moved out of it alone."""
    last = words[-3:-2]
    return last in _CLOSED and _CLOSED[last] in words


def _ends_in_link(document: Document, span: Span) -> bool:
    """Whether the bracket of a link stands before the second pair, as written, and a letter behind it."""
    at = document.locate(span)
    return document.source[at.start : at.end].endswith(")**") and document.source[at.end : at.end + 1].isalnum()
