"""Words that a source states beside its text, as front matter and tags do, decoded with the wrong encoding (BLP412)."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.characters import others
from provenance.api import Document, Fix, FixEdit, Hit, SourceSpan, Span
from provenance_plugins.boilerplate.markup.misread import LEADS, RUN, is_private, repaired
from provenance_plugins.boilerplate.mentions import is_shown

__all__ = ["line_at", "misread_in_metadata", "shown_signs"]


def misread_in_metadata(document: Document) -> Iterator[Hit]:
    """What was misread in the words that a source states beside its text."""
    source = document.source
    for start, end in _stated(document):
        rare = others(source[start:end])
        if not any(lead in rare for lead in LEADS):
            continue
        for match in RUN.finditer(source, start, end):
            meant = repaired(match[0])
            if meant is not None and not any(sign == "\ufffd" or is_private(sign) for sign in meant):
                if is_shown(source, Span(*match.span()), meant, line_at(source, match.start())):
                    continue
                edit = FixEdit(match.start(), match.end(), meant)
                message = f"“{shown_signs(match[0])}” is {meant} decoded with the wrong encoding: put in the character, or load the original anew"
                yield Hit(SourceSpan(*match.span()), message, fix=Fix(f"write {meant}", (edit,), safe=True))


def _stated(document: Document) -> list[tuple[int, int]]:
    """The front matter, else each statement that readers do not see, in order and without doubles."""
    if document.has_front_matter and document.blocks:
        return [(0, document.locate(document.blocks[0].span).start)]
    found = {
        (one.source.start, one.source.end)
        for one in document.declared
        if one.source is not None and one.span is None and not one.source.approximate
    }
    stretches: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if not stretches or start >= stretches[-1][1]:
            stretches.append((start, end))
    return stretches


def shown_signs(run: str) -> str:
    """A misread run whose characters can all be seen: those that have no sign by their number."""
    return "".join(sign if sign.isprintable() else f"\\x{ord(sign):02x}" for sign in run)


def line_at(source: str, at: int) -> Span:
    """The line in which a place stands."""
    end = source.find("\n", at)
    return Span(source.rfind("\n", 0, at) + 1, len(source) if end < 0 else end)
