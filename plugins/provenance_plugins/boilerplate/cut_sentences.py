"""Sentences that break off before their stop: "they showed all the." ends with a word that leads on to another."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from provenance.analysis import content, inside_quotation, language
from provenance.analysis.register.said_aloud import is_said
from provenance.api import BlockKind, Document, Hit, Phrases, Severity, Span, any_of, lazy_pattern, quoted
from provenance_plugins.boilerplate.asked_first import may_break_off, may_have_cut_sentences
from provenance_plugins.boilerplate.broken_off import cut_paragraph, cut_row, open_end
from provenance_plugins.boilerplate.signs_within import may_end_open

if TYPE_CHECKING:
    import re

__all__ = ["cut_within"]

_WORDS = Phrases.load(__package__, "leads_on_to_another")
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_LONG = 60
"""Characters of a paragraph, at least: a shorter one may list words."""
_SHOWN = 5
"""Words of the end that are shown."""
_DESCRIBED = 60
"""Characters of a description that was taken from a text, at least."""
_WORD = 24
"""Characters of the word with which a paragraph goes on."""


@cache
def _pattern(code: str) -> re.Pattern[str] | None:
    words = _WORDS.texts(code, "any")
    return lazy_pattern(rf"(?:[^\W\d_]+ ){{2,{_SHOWN}}}(?:{any_of(words)})\.(?=\s*\Z)") if words else None


def cut_within(document: Document) -> Iterator[Hit]:
    """The sentences that break off, the paragraph that a mark cuts, and the end of a text within a bracket, or of a row or a description that a program cut."""
    if any(one.field == "description" and len(one.value) >= _DESCRIBED for one in document.declared):
        from provenance_plugins.boilerplate.cut_descriptions import cut_descriptions  # noqa: PLC0415 - few end so

        yield from cut_descriptions(document)
    if (end := cut_row(document)) is not None:
        message = f"the text was cut at {quoted(document.slice(end))}: put in the rest, or link to the original"
        yield Hit(end, message, severity=Severity.WARNING)
    may_end = document.media_type != "text/html" and may_end_open(document) and not may_break_off(document)
    if may_end and (end := open_end(document)) is not None:
        message = (
            f"the text breaks off at {quoted(document.slice(end))}, within a bracket: put in the rest, or close it"
        )
        yield Hit(end, message, severity=Severity.WARNING)
    for cut_off in _cut_sentences(document):
        message = f"the sentence seems to break off behind {quoted(document.slice(cut_off))}: look whether a word is mistyped there, or put in the rest of it"
        yield Hit(cut_off, message, severity=Severity.INFO)
    if (cut := cut_paragraph(document)) is not None:
        message = f"the paragraph was cut at {quoted(document.slice(cut))}: put in the rest, or take it out"
        yield Hit(cut, message, severity=Severity.WARNING)


def _cut_sentences(document: Document) -> Iterator[Span]:
    """The last words of each paragraph that ends so; not what somebody is quoted to say, who may have been interrupted."""
    pattern = _pattern(language(document).read_as) if may_have_cut_sentences(document) else None
    if pattern is None:
        return
    for index, block in enumerate(document.blocks):
        start, end = block.span
        if block.kind not in _PROSE or end - start < _LONG or not content(document).is_main(index):
            continue
        found = pattern.search(document.text, max(start, end - _LONG), end)
        if (
            found is not None
            and not inside_quotation(document, Span(*found.span()))
            and not is_said(document, found.start())
            and not _goes_on(document, index)
        ):
            yield Span(*found.span())


def _goes_on(document: Document, index: int) -> bool:
    """Whether the next paragraph goes on in the midst of the sentence: what looks like its stop is a speck of a scan; names begin with a small letter before a capital, too ("iPhone")."""
    behind = document.blocks[index + 1] if index + 1 < len(document.blocks) else None
    if behind is None or behind.kind not in _PROSE:
        return False
    word = document.text[behind.span.start : min(behind.span.end, behind.span.start + _WORD)].split(maxsplit=1)[:1]
    return word != [] and word[0][0].isalpha() and word[0].islower()
