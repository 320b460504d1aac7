"""The writer as the heading above the labelled day and the title, as whoever gathers the columns of one person writes them: "# Ana Cruz", "### Published: 3 May 2024", "# The bridge is closed"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.analysis.metadata.bylines.headings import names_no_person
from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.date_labels import label_before
from provenance.analysis.metadata.lines import Line
from provenance.analysis.metadata.naming.names import Kind, fold, names_of
from provenance.analysis.metadata.stated_dates import date_in
from provenance.analysis.proper_names import is_given_name
from provenance.api import HEADING_KINDS, Document

_FORCE = 5.5
_LONGEST, _WORDS = 50, (2, 3, 4)
"""Characters of such a name, and how many words it has."""


def above_day(reader: Reader, lines: Sequence[Line]) -> Iterator[Credit]:
    """The one name there: its first name is known, or the file is called by it."""
    document = reader.document
    kinds = [block.kind for block in document.blocks[:3]]
    if len(kinds) < len("abc") or kinds[0] not in HEADING_KINDS or kinds[2] not in HEADING_KINDS:
        return
    first, day = (next((line for line in lines if line.block == number), None) for number in (0, 1))
    if first is None or day is None or len(first.text) > _LONGEST or not _is_labelled_day(reader, day):
        return
    byline = names_of(first.text, reader.words, reader.sites)
    if len(byline.names) != 1 or not byline.clean or names_no_person(byline, reader.words):
        return
    (name,) = byline.names
    said = name.text.split()
    if name.kind is not Kind.PERSON or len(said) not in _WORDS:
        return
    if _names_file(document, name.text) or is_given_name(said[0]) or is_given_name(fold(said[0]).title()):
        yield credit(first, name, "byline", _FORCE, 0, clean=True)


def _is_labelled_day(reader: Reader, line: Line) -> bool:
    """Whether a line is a day behind the label of its publication, and nothing else."""
    parsed = date_in(line.text, reader.words.languages)
    if parsed is None or parsed.granularity != "day" or line.text[parsed.end :].strip(" .:0123456789"):
        return False
    label = label_before(line.text[: parsed.start], reader.words)
    return label is not None and not label.start() and label.lastgroup == "published"


def _names_file(document: Document, name: str) -> bool:
    """Whether the file begins with somebody's name: `ana-cruz-2024-05-03.md`, where the dotless ı of Turkish is an i."""
    file = document.path.replace("\\", "/").rpartition("/")[2].partition(".")[0]
    return fold(name).replace("ı", "i") in fold(file).replace("ı", "i")
