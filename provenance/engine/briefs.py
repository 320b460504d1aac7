"""What a run counts of a document, apart from its record: whoever passes a record on as it came need not read it."""

from __future__ import annotations

from urllib.parse import urlsplit

import msgspec

from provenance.records import DocumentRecord, Metadata, SeverityName, Status


class Brief(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What a run counts of a document. It is small, and travels beside the record's line."""

    path: str
    row: int | None
    status: Status
    source: str
    """The publisher or site that the document names; empty where it names none."""
    findings: list[tuple[str, SeverityName]]
    """Rule and severity of each."""
    suppressed: int
    unchecked: int


def brief_of(record: DocumentRecord) -> Brief:
    """What is counted of a record."""
    return Brief(
        record.path,
        record.row,
        record.status,
        "" if record.metadata is None else _source(record.metadata),
        [(finding.rule, finding.severity) for finding in record.findings],
        len(record.suppressed),
        len(record.unchecked),
    )


def _source(stated: Metadata) -> str:
    if stated.publisher is not None:
        return stated.publisher.value
    try:
        return (urlsplit(stated.url.value).hostname or "").removeprefix("www.") if stated.url is not None else ""
    except ValueError:
        return ""
