"""Marks with which git sets off two versions of the same lines that nobody merged: a page shows both."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Document, Hit, SourceSpan, lazy_pattern
from provenance_plugins.boilerplate.markup.left_fences import left_fences

__all__ = ["merge_marks"]

_OURS = "<<<<<<< "
_CONFLICT = lazy_pattern(
    r"(?m)^<{7} [^\n]{1,100}\n(?P<ours>(?:(?!={7}\s*$|>{7} )[^\n]*\n){0,400})(?:\|{7}[^\n]*\n(?:(?!={7}\s*$)[^\n]*\n){0,400})?={7}[ \t]*\r?\n(?P<theirs>(?:(?!<{7} |>{7} )[^\n]*\n){0,400})>{7} [^\n]{1,100}"
)
"""Both versions between the marks: https://git-scm.com/docs/git-merge#_how_conflicts_are_presented."""
_FENCE = lazy_pattern(r"(?m)^[ \t>]*(?:```|~~~)")
_SET_OFF = lazy_pattern(r"(?i)<(/?)(?:pre|code|textarea)\b")
_LONGEST = 60
"""Characters of the line that is told."""


def merge_marks(document: Document) -> Iterator[Hit]:
    """The first line of each conflict in the source, which is all of a file; none in code that a text shows; and fences of Markdown in a page."""
    if document.media_type == "text/html":
        yield from left_fences(document)
    source = document.source
    if document.row is not None or _OURS not in source:
        return
    for match in _CONFLICT.finditer(source):
        if sum(1 for _ in _FENCE.finditer(source, 0, match.start())) % 2:
            continue
        set_off = [tag[1] for tag in _SET_OFF.finditer(source, 0, match.start())]
        if set_off and not set_off[-1]:
            continue
        end = source.find("\n", match.start())
        span = SourceSpan(match.start(), min(end, match.start() + _LONGEST))
        message = f"“{source[span.start : span.end].strip()}” is the first of two versions of the same lines, between marks of git: keep one of them, and delete the marks"
        yield Hit(span, message)
