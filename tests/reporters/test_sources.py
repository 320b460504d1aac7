"""Sums by the source that documents are from."""

from __future__ import annotations

from provenance.records import DocumentRecord, Finding, Metadata, MetadataValue
from provenance.reporters.folders import Sources


def record(name: str, findings: int, publisher: str | None = None, url: str | None = None) -> DocumentRecord:
    """A record of a document that states that of itself."""
    stated = Metadata(
        publisher=MetadataValue(publisher, "meta", "high") if publisher else None,
        url=MetadataValue(url, "meta", "high") if url else None,
    )
    found = Finding(
        "DAT201", "missing-date", "dates", "warning", "high", "is missing", None, "", None, "0" * 16, None, [], ""
    )
    return DocumentRecord(
        name,
        name,
        None,
        None,
        "",
        "text/html",
        "utf-8",
        "checked",
        None,
        None,
        stated,
        None,
        [found] * findings,
        [],
        [],
    )


def test_documents_are_summed_up_by_publisher_or_site() -> None:
    sources = Sources()
    for made in (
        record("a.html", 1, publisher="The Valley Post", url="https://valley.example/a"),
        record("b.html", 2, publisher="The Valley Post"),
        record("c.html", 5, url="https://www.harbour.example/c"),
        record("d.html", 7),
        record("e.html", 0, url="https://quiet.example/"),
        record("f.html", 1, url="https://[broken/"),
    ):
        sources.document(made)
    assert [(count.name, count.documents, count.found, count.rules) for count in sources.counts()] == [
        ("harbour.example", 1, 5, [("DAT201", 5)]),
        ("The Valley Post", 2, 3, [("DAT201", 3)]),
    ]


def test_one_source_is_no_sum() -> None:
    sources = Sources()
    sources.document(record("a.html", 1, publisher="The Valley Post"))
    assert list(sources.counts()) == []
