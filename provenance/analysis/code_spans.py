"""Code within lines: as the loader of a text says, and where its kind has no markup by signs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from provenance.documents import Document
from provenance.patterns import lazy_pattern
from provenance.spans import Span

_MARKED = frozenset({"text/html", "application/xhtml+xml", "text/markdown", "text/x-rst", "text/org", "text/asciidoc"})
"""Kinds of texts whose markup says what is code: a backtick that is left in them is a letter."""
_TEX = "$\\"
"""One of these begins a formula."""
_SIGN = lazy_pattern(r"(?P<run>`+)|\n[ \t\r]*\n")


def in_code_span(document: Document, offset: int) -> bool:
    """Whether a character of the text stands in a code span: it shows how something is written."""
    spans = document.code_spans
    if not spans:
        if document.media_type in _MARKED or "`" not in document.text:
            return False
        spans = document.recall("code by its signs", _by_signs)
    return _around(spans, offset) is not None


def in_formula(document: Document, offset: int) -> bool:
    """Whether a character of the text stands in a formula in TeX, which is among the code spans."""
    span = _around(document.code_spans, offset) if document.code_spans else None
    return span is not None and document.text[span.start] in _TEX


def _around(spans: Sequence[Span], offset: int) -> Span | None:
    index = bisect_right(spans, offset, key=_start) - 1
    return spans[index] if index >= 0 and offset < spans[index].end else None


def _start(span: Span) -> int:
    return span.start


def _by_signs(document: Document) -> tuple[Span, ...]:
    """What stands between backticks in one paragraph, as in Markdown: a run of them is closed by one of its length.

    No letter stands before the first one, no white space behind it, and the other way round at the last: so what opens a quotation
    (TeX has two backticks for that, old texts one) closes none.
    """
    text = document.text
    found: list[Span] = []
    runs: list[Span] = []
    for sign in _SIGN.finditer(text):
        if sign["run"]:
            runs.append(Span(*sign.span()))
        elif runs:
            found += _between(text, runs)
            runs = []
    return tuple(found + _between(text, runs))


def _between(text: str, runs: list[Span]) -> list[Span]:
    """The code between the runs of backticks of a paragraph."""
    closing: list[Span | None] = []
    """Of each run the next one of its length that closes, from the last run on."""
    nearest: dict[int, Span] = {}
    for run in reversed(runs):
        length = run.end - run.start
        closing.append(nearest.get(length))
        if text[max(0, run.start - 1)].isspace() or text[run.end : run.end + 1].isalnum():
            continue
        nearest[length] = run
    found: list[Span] = []
    for run, closed in zip(runs, reversed(closing), strict=True):
        if closed is None or (found and run.start <= found[-1].end):
            continue
        if not text[max(0, run.start - 1)].isalnum() and not text[run.end].isspace():
            found.append(Span(run.end, closed.start))
    return found
