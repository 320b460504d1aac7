"""HTML that passes through AsciiDoc as it is: its words are those of the page, and are read as HTML is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from provenance.documents import Comment, Document
from provenance.extensions import LoadError, Source
from provenance.loaders.asciidoc.emitting import Emitter
from provenance.loaders.asciidoc.tokens import TAG
from provenance.loaders.writing import Writer
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan, Span

_WORD = lazy_pattern(r"\S+")


def put_html(markup: str, base: int, writer: Writer, out: Emitter) -> list[Comment]:
    """Write the blocks of a stretch of HTML that begins at `base` in the source, with its links and images; its comments."""
    if "<" not in markup or ("<!--" not in markup and not any(map(str.isalnum, TAG.sub("", markup)))):
        return []
    from provenance.loaders.html.document import load_html  # noqa: PLC0415 - imports Beautiful Soup

    try:
        page = load_html(Source("", "", "text/html", markup, whole_page=False))
    except LoadError:
        return []
    out.images += [
        msgspec.structs.replace(
            image,
            position=writer.map.length,
            source=None if image.source is None else _moved(image.source, base),
            caption=None,
            element=None,
        )
        for image in page.images
    ]
    comments = [Comment(writer.map.length, one.text, _moved(one.source, base)) for one in page.comments]
    for block in page.blocks:
        writer.begin(block.kind, block.regions, block.level)
        _put_words(page, block.span, base, writer, out)
        writer.close()
    return comments


def _put_words(page: Document, span: Span, base: int, writer: Writer, out: Emitter) -> None:
    """Write the words of a block, with the links and the code among them."""
    text = page.text
    links = [link.span for link in page.links]
    edges = sorted({edge for one in (*links, *page.code_spans) for edge in one})
    opened: dict[int, int] = {}
    """The number of each link of the page that has begun."""
    code: dict[int, Span] = {}
    at = span.start
    for word in _WORD.finditer(text, *span):
        if word.start() > at:
            (writer.line_end if "\n" in text[at : word.start()] else writer.space)()
        at = word.end()
        within = edges[bisect_right(edges, word.start()) : bisect_left(edges, at)]
        for first, last in pairwise([word.start(), *within, at]):
            number = _around(links, first)
            if number is not None and number not in opened:
                link = page.links[number]
                opened[number] = len(out.links)
                out.links.append((link.target, None if link.source is None else _moved(link.source, base)))
                writer.links.append([-1, writer.map.length])
            writer.link = None if number is None else opened[number]
            shown = _around(page.code_spans, first)
            for start, end in _runs(page, first, last):
                place = page.locate(Span(start, end))
                put = writer.put(text[start:end], place.start + base, place.end + base, approximate=place.approximate)
                if shown is not None:
                    code[shown] = Span(code.get(shown, put).start, put.end)
    writer.link = None
    out.code += code.values()


def _around(spans: Sequence[Span], offset: int) -> int | None:
    """The number of the stretch, of some in order, that holds a place."""
    index = bisect_right(spans, offset, key=lambda one: one.start) - 1
    return index if index >= 0 and offset < spans[index].end else None


def _runs(page: Document, start: int, end: int) -> list[tuple[int, int]]:
    """A word, or its characters one by one where the source has signs for some of them."""
    place = page.locate(Span(start, end))
    if place.end - place.start == end - start or place.approximate:
        return [(start, end)]
    return [(at, at + 1) for at in range(start, end)]


def _moved(place: SourceSpan, base: int) -> SourceSpan:
    return SourceSpan(place.start + base, place.end + base, place.approximate)
