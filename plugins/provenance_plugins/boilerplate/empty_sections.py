"""Sections of a draft that end it with nothing in them: "Results", "Discussion" as the last lines, or "Conclusion" alone."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from provenance.api import HEADING_KINDS, Block, Document, Hit, Phrases, Severity, lazy_pattern, quoted
from provenance_plugins.boilerplate.gaps_in_source import ends_with_heading
from provenance_plugins.boilerplate.sources import is_layout

__all__ = ["empty_sections", "parts_of_papers"]

_LEXICON = Phrases.load(__package__, "empty_sections")
_FEWEST = 2
"""Headings with nothing below them, where none is a conclusion."""
_NUMBER = lazy_pattern(r"\A\W*(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4})?[.)]?\s*")


def empty_sections(document: Document) -> Iterator[Hit]:
    """The first of the headings with which a text ends, where all are those of parts of a paper; no list of works alone, which a program may put in."""
    if document.row is not None or document.media_type == "text/html" or not ends_with_heading(document):
        return
    last: list[Block] = []
    for block in reversed(document.blocks):
        if block.kind not in HEADING_KINDS:
            break
        last.append(block)
    named = [_named(document, block) for block in last]
    ends = _LEXICON.texts("end")
    if not parts_of_papers().issuperset(named):
        return
    if (len(last) < _FEWEST and named[0] not in ends) or is_layout(document) or _goes_on(document, last[0]):
        return
    heading = last[-1]
    more = ", and neither does the one behind it" if len(last) == _FEWEST else ""
    more = f", and neither do the {len(last) - 1} behind it" if len(last) > _FEWEST else more
    message = f"{quoted(document.slice(heading.span).strip())} heads nothing{more}: write the section, or take the heading out"
    yield Hit(heading.span, message, severity=Severity.WARNING)


@cache
def parts_of_papers() -> frozenset[str]:
    """What the sections of a paper are called in small letters, those at its end among them."""
    return frozenset((*_LEXICON.texts("part"), *_LEXICON.texts("end")))


def _named(document: Document, block: Block) -> str:
    return _NUMBER.sub("", document.slice(block.span)).strip(" :.*_#").lower()


def _goes_on(document: Document, block: Block) -> bool:
    """Whether a picture, or something that no reader sees, stands below the last heading: a tag that a program replaces."""
    if any(image.position >= block.span.start for image in document.images):
        return True
    if not document.is_written:
        return False
    at = document.locate(block.span)
    line = document.source.find("\n", at.end)
    return line >= 0 and bool(document.source[line:].strip("\n\r\t =-#"))
