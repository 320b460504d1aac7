"""Objects in JSON with which a page told its player or another script what to show, and which were saved as text: `{"type":"video","object":{…}}`."""

from __future__ import annotations

import json
from collections.abc import Iterator

from provenance.analysis import content
from provenance.api import BlockKind, Document, Span, lazy_pattern
from provenance_plugins.boilerplate.residue import in_inline_code

OBJECT = '{"'
"""With what every such object begins."""
_BEGINS = lazy_pattern(r"\{\"[A-Za-z_@$][\w@$:.-]{0,40}\":\s?[\"{\[\dtfn]")
_ADDRESS = lazy_pattern(r"\"(?:https?:)?\\?/\\?/[\w-]+\.")
_LEAST, _MOST = 80, 20_000
"""Characters of such an object, the address of what is shown among them."""
_PAIRS = 4
"""Keys with their values that it has at least, within one another too."""
_MENTIONS = ("json", " api", "payload", "endpoint", "webhook", "schema", "curl ", "config", "settings", "snippet")
"""What a text speaks of that shows such objects to its readers; a colon before one announces it, too."""
_SEVERAL = 5
"""From so many objects on a text is a record of data."""
_BLANKS = 8
"""Characters before an object among which a colon is sought that announces it."""
_READER = json.JSONDecoder()


def data_objects(document: Document) -> Iterator[Span]:
    """The objects in the article, outside code; none of a text that speaks of such data, or is full of it."""
    text = document.text
    if OBJECT not in text:
        return
    spans = []
    at = 0
    while (begun := _BEGINS.search(text, at)) is not None:
        span = _object(text, begun.start())
        at = begun.end() if span is None else span.end
        if span is not None:
            spans.append(span)
    if not spans or len(spans) >= _SEVERAL:
        return
    beside = _without(text, spans).lower()
    if any(_is_announced(text, span) for span in spans) or any(word in beside for word in _MENTIONS):
        return
    if len(beside.split()) < _LEAST // 2:
        return
    yield from (span for span in spans if _is_left(document, span))


def _is_announced(text: str, span: Span) -> bool:
    return text[max(0, span.start - _BLANKS) : span.start].rstrip().endswith(":")


def _object(text: str, at: int) -> Span | None:
    try:
        value, end = _READER.raw_decode(text[at : at + _MOST])
    except (ValueError, RecursionError):
        return None
    if end < _LEAST or _pairs(value) < _PAIRS or _ADDRESS.search(text, at, at + end) is None:
        return None
    return Span(at, at + end)


def _pairs(value: object) -> int:
    """Keys with their values, at any depth: the decoder goes deeper than functions of Python may call themselves."""
    pairs, left = 0, [value]
    while left:
        one = left.pop()
        if isinstance(one, dict):
            pairs += len(one)
            left += one.values()
        elif isinstance(one, list):
            left += one
    return pairs


def _without(text: str, spans: list[Span]) -> str:
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    return " ".join(text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))


def _is_left(document: Document, place: Span) -> bool:
    index = document.block_index(place.start)
    if index is None or document.blocks[index].kind is BlockKind.CODE or not content(document).is_main(index):
        return False
    return not in_inline_code(document, place)
