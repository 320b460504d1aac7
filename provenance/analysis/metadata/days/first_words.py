"""The day among the first words of a text whose lines ran together: behind its title, behind a motto, or right before its first sentence."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.metadata.datelines import candidate, dateline
from provenance.analysis.metadata.lexicons import Words, labels
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.stated_dates import date_in, stated
from provenance.analysis.metadata.values import Candidate
from provenance.api import BlockKind, Document, lazy_pattern

_FIRST = 3
"""Blocks of which one is the first paragraph."""
_LEAST, _HEAD = 80, 400
"""Characters of that paragraph at least, and those of it that are read."""
_OPENING = 130
"""Characters in which the day stands that is right before the first sentence."""
_TITLE = 12
"""Characters of a title that is looked for at the head."""
_RECENT = "1990"
"""A text that opens with a day of earlier years tells of history."""
_FORCE = 5.0
_BODY = lazy_pattern(
    r"(?:[A-ZÀ-Þ][\w.&'’-]*(?:\s(?:of|for|the|and|&|[A-ZÀ-Þ][\w.&'’-]*)){1,7}\s)?\d{1,2}[:.]?\d\d\s?(?:[AaPp]\.?[Mm]\.?)?(?:\s[A-Z]{2,4})?,?(?:\s(?:on\s)?[A-Z][a-z]{2,8},?)?\s*"
)
"""Who issued a bulletin and at which hour: "Harbour Weather Office 9:30AM, ", "Harbour Weather Office 400 AM EST Fri "."""
_FIRST_WORD = lazy_pattern(r",?\s+(?P<word>[A-ZÀ-Þ][a-zà-þ]*)\s")
_SENTENCE = lazy_pattern(r"[.!?”\"]\s+(?=[A-ZÀ-Þ])")
_SENTENCES = 3
"""So many sentences of a motto are passed over."""
_CAPITALS = lazy_pattern(r"[^.!?\n\d]{0,40}?\b[A-ZÀ-Þ]{3,}")
"""Of a dateline within a paragraph: its place or its region is in capitals."""
_FOLLOWING = 4
_DAY = 30


def opened_by(document: Document, words: Words) -> Iterator[Candidate]:
    """The day of such an opening."""
    if document.whole_page:
        return
    for index, block in enumerate(document.blocks[:_FIRST]):
        start, end = block.span
        if block.kind is BlockKind.PARAGRAPH and end - start > _LEAST:
            line = Line(
                document.text[start : min(end, start + _HEAD)].replace("\xa0", " "), start, Place.OPENING, index
            )
            yield from (
                list(_behind_title(document, line, words))
                or list(_before_sentence(document, line, words))
                or list(_behind_motto(line, words))
            )
            return


def _behind_title(document: Document, line: Line, words: Words) -> Iterator[Candidate]:
    """The dateline behind the title, with which excerpts begin: "The bridge is closed Friday, May 3, 2024 /// Harbour FM - The …"."""
    for declared in document.declared:
        title = declared.value.strip() if declared.field == "title" else ""
        if len(title) > _TITLE and line.text.startswith(title):
            yield from dateline(_from(line, len(title)), words)
            return


def _before_sentence(document: Document, line: Line, words: Words) -> Iterator[Candidate]:
    """The day alone, or whoever issued a bulletin with the hour and the day, before a word that can only begin a sentence: "3 May 2024 After years of …"."""
    parsed = date_in(line.text[:_OPENING], words.languages)
    if (
        parsed is None
        or parsed.granularity != "day"
        or (parsed.start and not _BODY.fullmatch(line.text, 0, parsed.start))
    ):
        return
    word = _FIRST_WORD.match(line.text, parsed.end)
    parsed = date_in(line.text[: parsed.end], words.languages) or parsed  # "… 3 May 2024 At 7:33 this morning"
    found = stated(parsed, words.languages)
    if word is None or word["word"].lower() not in (*labels("subject"), *labels("opening")) or found is None:
        return
    if found.value[:4] >= _RECENT and not _is_of_chronicle(document, line.block, words):
        yield from candidate(line, parsed, words, _FORCE, None)


def _is_of_chronicle(document: Document, first: int, words: Words) -> bool:
    """Whether another paragraph begins with a day, too."""
    for block in document.blocks[first + 1 : first + 1 + _FOLLOWING]:
        begins = document.text[block.span.start : block.span.start + _DAY]
        parsed = date_in(begins, words.languages)
        if parsed is not None and not parsed.start and parsed.granularity == "day":
            return True
    return False


def _behind_motto(line: Line, words: Words) -> Iterator[Candidate]:
    """A dateline with capitals behind a sentence or two: "“All shall cross.” – The Charter. Tarn, OHIO – 3 May 2024: The …"."""
    for _, end in zip(range(_SENTENCES), _SENTENCE.finditer(line.text), strict=False):
        if _CAPITALS.match(line.text, end.end()) is not None:
            found = list(dateline(_from(line, end.end()), words))
            if found:
                yield found[0]
                return


def _from(line: Line, start: int) -> Line:
    """What a line says from a place on."""
    text = line.text[start:]
    left = len(text) - len(text.lstrip())
    return Line(text[left:], line.start + start + left, line.place, line.block)
