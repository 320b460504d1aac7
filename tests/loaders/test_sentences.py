"""Lists of sentences or lines beside a title are the text of a row, in one piece."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from provenance.extensions import BrokenEntry, Source
from provenance.loaders import JsonLinesLoader, JsonLoader
from tests.commands import call_for_text

TITLE = "The bridge is closed"
SENTENCES = [
    "The bridge was closed on Monday after an inspection of its piers.",
    "Buses go round by the mill until the end of the week.",
    "“We found rust in both piers,” said Ana Cruz of the council.",
    "The works cost 40,000 euros and are paid by the county.",
]
BARE = [one.rstrip(".") for one in SENTENCES]
"""Without the stops at their ends, as some collections keep sentences."""


def entries_of(value: object) -> list[Source | BrokenEntry]:
    return list(JsonLoader().entries("a.json", io.BytesIO(json.dumps(value).encode())))


def texts(entries: Sequence[Source | BrokenEntry]) -> list[str]:
    return [str(one.data) for one in entries if isinstance(one, Source)]


@pytest.mark.parametrize(
    ("name", "pieces", "wanted"),
    [
        ("sentences", SENTENCES, " ".join(SENTENCES)),
        ("Sentences", SENTENCES, " ".join(SENTENCES)),
        ("article_sentences", SENTENCES, " ".join(SENTENCES)),
        ("sentences", [f" {one}\n" for one in SENTENCES], " ".join(SENTENCES)),
        ("sentences", BARE, "\n\n".join(BARE)),
        ("lines", SENTENCES, "\n".join(SENTENCES)),
        ("lines", [*SENTENCES[:2], "", *SENTENCES[2:]], "\n".join([*SENTENCES[:2], "", *SENTENCES[2:]])),
        ("paragraphs", SENTENCES, "\n\n".join(SENTENCES)),
        ("body", SENTENCES, "\n\n".join(SENTENCES)),
    ],
)
def test_a_list_of_pieces_is_the_text(name: str, pieces: list[str], wanted: str) -> None:
    row = {"title": TITLE, "length": len(pieces), name: pieces, "summaries": [0, 2]}
    assert texts(entries_of(row)) == [wanted]
    assert texts(entries_of([row, row])) == [wanted] * 2
    assert texts(entries_of({"articles": [row, row]})) == [wanted] * 2
    lines = "\n".join([json.dumps(row)] * 2).encode()
    assert texts(list(JsonLinesLoader().entries("a.jsonl", io.BytesIO(lines)))) == [wanted] * 2


@pytest.mark.parametrize(
    "row",
    [
        {"title": TITLE, "sentences": 12},
        {"title": TITLE, "sentences": ["The bridge", "The mill"]},
        {"title": TITLE, "sentences": [["The", "bridge"], ["The", "mill"]] * 20},
        {"title": TITLE, "lines": ["Red", "Blue", "Green"] * 20},
        {"title": TITLE, "lines": [{"amount": 4, "of": "planks of oak for the bridge by the mill"}] * 9},
        {"at": 4, "sentences": SENTENCES},  # nothing beside it
    ],
)
def test_other_things_under_such_a_name_are_none(row: Mapping[str, object]) -> None:
    (entry,) = entries_of(row)
    assert isinstance(entry, BrokenEntry)
    assert entry.skipped
    assert "it has neither a column `text` nor `html`" in entry.reason


def test_a_column_of_running_text_comes_before_its_sentences() -> None:
    row = {"title": TITLE, "konten_bersih": " ".join(SENTENCES), "sentences": SENTENCES[:3] * 2, "lines": SENTENCES}
    assert texts(entries_of([row])) == [" ".join(SENTENCES)]
    row = {"title": TITLE, "content": " ".join(SENTENCES), "sentences": SENTENCES[:3] * 2}
    assert texts(entries_of([row])) == [" ".join(SENTENCES)]


def test_a_fault_in_such_a_list_is_told_at_its_place(tmp_path: Path) -> None:
    row = {"title": TITLE, "sentences": [*SENTENCES, "Write to ana.cruz@harbour-mail.net to see the report."]}
    (tmp_path / "a.json").write_text(json.dumps(row), "utf-8")
    done = call_for_text(
        tmp_path, "check", "--isolated", "--no-cache", "--select", "PII601", "a.json", "--output-format", "json"
    )
    (document,) = json.loads(done.stdout)["documents"]
    (finding,) = document["findings"]
    whole = " ".join(row["sentences"])
    assert finding["location"]["start"]["offset"] == whole.index("ana.cruz@")
