"""Code within lines as markup sets it off: which elements do, and their stretches of the text put together."""

from __future__ import annotations

from collections.abc import Iterable

from provenance.spans import Span

ELEMENTS = frozenset({"code", "kbd", "samp", "tt"})
"""Elements of HTML whose words are shown as they are typed."""
LONGEST = 1_500
"""Characters of such an element: more stands in one that was never closed, or sets a whole page in letters of one width."""


def united(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """The stretches in order and apart, without white space at their ends; those within one another are one."""
    made: list[Span] = []
    for start, end in sorted(spans):
        words = text[start:end]
        stripped = words.lstrip()
        first = end - len(stripped)
        last = first + len(stripped.rstrip())
        if last <= first:
            continue
        if made and first < made[-1].end:
            made[-1] = Span(made[-1].start, max(last, made[-1].end))
        else:
            made.append(Span(first, last))
    return tuple(made)
