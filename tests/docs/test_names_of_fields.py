"""The names of columns and of front matter that the page on formats shows are read as what it says."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

import provenance
from provenance.records import DocumentRecord
from tests.commands import call

PAGE = (Path(__file__).parents[2] / "docs" / "formats.md").read_text("utf-8")
BODY = (
    "The bridge over the river will close on Monday, the council said in a letter to all households of the town. " * 3
)
VALUES = {"title": "A bridge closes", "authors": "Ana Cruz", "date": "2024-05-01", "modified": "2024-05-02"}
"""By the names of a record, in the order of the table of front matter."""
FIELDS = {"author": "authors", "date of the last change": "modified"}
"""Names of the record where the page has another word."""


def rows(heading: str) -> list[list[str]]:
    """The cells of the first table below a heading, without its head."""
    (table, *_) = re.findall(r"^\|.*?(?=\n\n)", PAGE.partition(f"\n## {heading}\n")[2], re.MULTILINE | re.DOTALL)
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()[2:]]


def names(cell: str) -> list[str]:
    return re.findall(r"`([\w-]+)`", cell)


def of_columns() -> Iterator[tuple[str, str, str]]:
    """Field, column and value; what no record shows, or only a message has, is left out."""
    for what, cell in rows("The columns of a row"):
        for name in names(cell):
            if what == "licence, language, description":
                if "licen" in name or name == "rights":
                    yield "licence", name, "CC BY 4.0"
            elif what == "publisher, site":
                yield "publisher", name, "gazette.org" if name in {"site", "website", "domain"} else "The Gazette"
            elif what == "address":
                if "-" not in name:
                    yield "url", name, "https://gazette.org/2024/bridge"
            elif name != "from":
                field = FIELDS.get(what, what)
                yield field, name, VALUES[field]


def found(record: DocumentRecord, field: str) -> list[str]:
    """What a record has of a field."""
    held = getattr(record.metadata, field)
    return [value.value for value in (held if isinstance(held, list) else [held]) if value is not None]


def test_columns(tmp_path: Path) -> None:
    wanted = list(of_columns())
    assert len(wanted) > 40
    lines = [json.dumps({"text": BODY, name: value}) for _, name, value in wanted]
    (tmp_path / "rows.jsonl").write_text("\n".join(lines), "utf-8")
    done = call(tmp_path, "check", "rows.jsonl", "--isolated", "--exit-zero", "--output-format", "jsonl")
    records = [msgspec.json.decode(line, type=DocumentRecord) for line in done.stdout.splitlines()[:-1]]
    told = [(field, name, found(record, field)) for record, (field, name, _) in zip(records, wanted, strict=True)]
    assert told == [(field, name, [value]) for field, name, value in wanted]


def test_front_matter() -> None:
    languages = rows("Front matter in other languages")
    assert len(languages) == 6
    for language, *cells in languages:
        for cell, (field, value) in zip(cells, VALUES.items(), strict=True):
            for name in names(cell):
                text = f"---\n{name}: {value}\n---\n\nWords.\n"
                record = provenance.check(text, media_type="text/markdown", select=["PRV"])
                assert found(record, field) == [value], (language, name)
