"""Comments of readers that a file has one below the other, each with its name: no one person wrote them."""

from __future__ import annotations

from provenance.api import Document, lazy_pattern

__all__ = ["is_of_comments"]

_NAME = lazy_pattern(r"[A-ZÀ-Þ][\w.’'-]*(?: (?:d[aeo]s? |de |van |von |el )?[A-ZÀ-Þ][\w.’'-]*){1,3}")
_NAMES, _SHARE, _LONG = 8, 0.2, 25
"""Lines that are a name alone, the part of all lines that they are, at least, and characters of a comment below one."""
_READ = 60_000


def is_of_comments(document: Document) -> bool:
    """Whether many lines of a file of plain text are names alone, some of them several times or indented as answers are, with what they write below."""
    if document.row is not None or document.media_type != "text/plain":
        return False
    raw = [line for line in document.text[:_READ].split("\n") if line.strip()]
    lines = [line.strip() for line in raw]
    named = [at for at, line in enumerate(lines) if _NAME.fullmatch(line) is not None]
    signed = [at for at in named if at + 1 < len(lines) and len(lines[at + 1]) >= _LONG and at + 1 not in named]
    if len(signed) < max(_NAMES, _SHARE * len(lines)):
        return False
    # A list of people has each once, and at the same place of its line.
    again = len({lines[at] for at in signed}) < len(signed)
    depths = {len(raw[at]) - len(raw[at].lstrip()) for at in signed}
    return again or len(depths) > 1
