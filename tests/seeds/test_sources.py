"""seeds/SOURCES.toml says of every document under seeds/ where it comes from and on what terms, and of no other."""

import hashlib
import tomllib
from datetime import date
from pathlib import Path
from typing import TypeGuard

import pytest

SEEDS = Path(__file__).parents[2] / "seeds"
SOURCES = SEEDS / "SOURCES.toml"
TEXT_KEYS = ("file", "title", "origin", "licence", "licence_note", "sha256")
OPTIONAL_KEYS = ("url", "author", "author_note")


def is_table(value: object) -> TypeGuard[dict[str, object]]:
    return isinstance(value, dict)


def tables(name: str) -> list[dict[str, object]]:
    content: dict[str, object] = tomllib.loads(SOURCES.read_text(encoding="utf-8"))
    rows = content[name]
    assert isinstance(rows, list)
    return [row for row in rows if is_table(row)]


DOCUMENTS = tables("document")
NAMES = [str(document["file"]) for document in DOCUMENTS]


def test_every_file_is_listed_once_and_every_entry_has_a_file() -> None:
    found = sorted(
        path.relative_to(SEEDS).as_posix() for path in SEEDS.rglob("*") if path.is_file() and path != SOURCES
    )
    assert sorted(NAMES) == found


@pytest.mark.parametrize("document", DOCUMENTS, ids=NAMES)
def test_the_entry_says_what_is_needed_and_the_bytes_are_those_that_were_taken(document: dict[str, object]) -> None:
    for key in TEXT_KEYS:
        value = document[key]
        assert isinstance(value, str), key
        assert value.strip(), key
    assert isinstance(document["retrieved"], date)
    assert set(document) <= {*TEXT_KEYS, *OPTIONAL_KEYS, "retrieved"}
    content = (SEEDS / str(document["file"])).read_bytes()
    assert hashlib.sha256(content).hexdigest() == document["sha256"]


def test_every_licence_that_must_be_passed_on_stands_with_its_documents() -> None:
    # Public domain, 0BSD and the unknown ask for no notice; each other document is named by exactly one.
    no_notice = ("0BSD", "unknown")
    needed = {
        (str(document["file"]), str(document["licence"]))
        for document in DOCUMENTS
        if document["licence"] not in no_notice and not str(document["licence"]).startswith("LicenseRef-")
    }
    given: list[tuple[str, str]] = []
    for licence in tables("licence"):
        files = licence["files"]
        assert isinstance(files, list)
        assert str(licence["text"]).strip()
        given.extend((str(name), str(licence["spdx"])) for name in files)
    assert sorted(given) == sorted(needed)
