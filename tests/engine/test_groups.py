"""Sums by folder, and by the source that documents are from."""

from __future__ import annotations

import msgspec
import pytest

from provenance.engine.groups import LISTED, Folders, Sources
from provenance.engine.outcomes import brief_of
from provenance.records import CorpusFinding, DocumentRecord, Finding, Groups, Member, Metadata, MetadataValue


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
        "0" * 64,
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


def told(groups: Groups) -> list[tuple[str, int, int]]:
    """What is told of each group."""
    return [(count.name, count.documents, count.findings) for count in groups.listed]


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
        sources.document(brief_of(made))
    groups = sources.groups()
    assert told(groups) == [("harbour.example", 1, 5), ("The Valley Post", 2, 3), ("quiet.example", 1, 0)]
    assert groups.listed[0].by_severity == {"info": 0, "warning": 5, "error": 0}
    assert groups.listed[0].by_rule == {"DAT201": 5}
    assert (groups.left_out, groups.left_out_with_findings) == (0, 0)


def test_a_corpus_finding_counts_once_in_each_folder_or_table_with_a_part_in_it() -> None:
    folders = Folders()
    for name in ("a/1.txt", "a/2.txt", "b/c/3.txt", "4.txt"):
        folders.document(brief_of(record(name, 0)))
    for row in (1, 2):
        made = msgspec.structs.replace(record("a/rows.jsonl", 1), row=row, id=f"a/rows.jsonl:{row}")
        folders.document(brief_of(made))
    members = [
        Member(name, path, None, "")
        for name, path in (
            ("a/1.txt", "a/1.txt"),
            ("2.txt", "a/2.txt"),
            ("a/rows.jsonl:1", "a/rows.jsonl"),
            ("of-its-own", "a/rows.jsonl"),
        )
    ]
    folders.corpus(CorpusFinding("DUP901", "s", "p", "error", "high", "m", "0" * 16, members, 4, "h"))
    groups = folders.groups()
    assert told(groups) == [("a/rows.jsonl", 2, 3), ("a", 2, 1), (".", 1, 0), ("b/c", 1, 0)]
    assert groups.listed[0].by_severity == {"info": 0, "warning": 2, "error": 1}


@pytest.mark.parametrize("limit", [1, 7, 100_000])
def test_sums_are_exact_however_few_groups_are_held_in_memory(limit: int) -> None:
    folders = Folders(limit)
    for round_ in range(3):
        for number in range(2 * LISTED):
            folders.document(brief_of(record(f"f{number:03d}/{round_}.txt", number % 3)))
    groups = folders.groups()
    assert len(groups.listed) == LISTED
    assert (groups.left_out, groups.left_out_with_findings) == (200, 66)
    assert told(groups)[:2] == [("f002", 3, 6), ("f005", 3, 6)]
    assert told(groups)[-1] == ("f199", 3, 3)
