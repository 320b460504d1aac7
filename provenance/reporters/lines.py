"""The lines of a finding in the file that people see, for reports that are shown beside it."""

from __future__ import annotations

from provenance.named_tuples import NamedTuple
from provenance.records import DocumentRecord, Location, Member
from provenance.reporters.words import entry_of, place_in_file, printable

_ROWS = (".jsonl", ".ndjson")
"""Files whose rows are lines."""
_TABLES = (".csv", ".tsv", ".tab", ".parquet")
"""Files whose entries are called rows."""
_NOTEBOOK = "application/x-ipynb+json"
_SEEN = frozenset({"application/xhtml+xml", "application/rtf"})


class Lines(NamedTuple):
    """Lines from 1, both included, and the columns of the first character and behind the last; None where only a line is known."""

    first: int
    last: int
    columns: tuple[int, int] | None = None


def lines_in(location: Location | None) -> Lines:
    """The lines of a place; the first one for a document as a whole."""
    if location is None:
        return Lines(1, 1)
    start, end = location.start, location.end
    return Lines(start.line, end.line, (start.column, end.column))


def lines_of(location: Location | None, record: DocumentRecord) -> Lines:
    """The lines of a place, where it leads into the file as it lies there: not in a feed, a mail, a `.docx`."""
    if record.row is not None:
        return _lines_of_row(record.path, record.row)
    if record.media_type == _NOTEBOOK and location is not None:
        return Lines(location.start.line, location.end.line)  # of which a column is that of the cell's line
    return lines_in(location if record.media_type in _SEEN or record.media_type.startswith("text/") else None)


def lines_of_member(member: Member) -> Lines:
    """The lines of a part of a corpus finding."""
    if member.row is not None:
        return _lines_of_row(member.path, member.row)
    is_of_pages = member.location is not None and member.location.page is not None
    return lines_in(None if is_of_pages or entry_of(member) else member.location)


def _lines_of_row(path: str, row: int) -> Lines:
    line = row if path.lower().endswith(_ROWS) else 1
    return Lines(line, line)


def entry_before(record: DocumentRecord, location: Location | None = None) -> str:
    """Which entry of its file a document is, or which page a place is on, before a message, where no line can say so."""
    if location is not None and location.page is not None:
        return f"page {location.page}: "
    if record.row is None or record.path.lower().endswith(_ROWS):
        return ""
    return f"{'row' if record.path.lower().endswith(_TABLES) else 'entry'} {printable(place_in_file(record))}: "
