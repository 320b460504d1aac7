"""Which documents a fix can be made in."""

from __future__ import annotations

from provenance.records import DocumentRecord


def can_be_written(record: DocumentRecord) -> bool:
    """Whether a fix can be made in the file that a document is: it holds one text, as it is read, and lies here."""
    kind = record.media_type
    return record.row is None and (kind.startswith("text/") or kind.endswith("+xml")) and "://" not in record.path
