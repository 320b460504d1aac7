"""A text that an object of JSON has section by section, and one that stands in the frame of a table."""

from __future__ import annotations

import io
import json

import pytest

from provenance.extensions import BrokenEntry, Source
from provenance.loaders import JsonLoader
from provenance.testing import document

TOLD = "Whoever keeps the lamp writes each night into the book at what hour it was lit, and by whom. " * 3


def read(value: object) -> list[Source | BrokenEntry]:
    return list(JsonLoader().entries("rules.json", io.BytesIO(json.dumps(value).encode())))


def test_sections_under_their_headings_are_one_text() -> None:
    [source] = read({f"Article {number}.": f"{TOLD} <{number}" for number in range(1, 5)})
    assert isinstance(source, Source)
    assert str(source.data).startswith(f"<h2>Article 1.</h2>\n<p>{TOLD} &lt;1</p>\n<h2>Article 2.</h2>")


@pytest.mark.parametrize(
    "value",
    [
        {f"article_{number}": TOLD for number in range(1, 5)},
        {f"{TOLD}{number}": TOLD for number in range(1, 5)},
        {f"Article {number}.": "Be kind." for number in range(1, 5)},
        {"Article 1.": TOLD, "Article 2.": TOLD},
    ],
)
def test_the_words_of_a_program_are_none(value: object) -> None:
    [entry] = read(value)
    assert isinstance(entry, BrokenEntry)


def test_the_frame_of_a_page_is_read() -> None:
    row = f"| **|  | | --- | |  |** | {TOLD * 4} | [home](index.html) | The end. |"
    source = f"The lamp\n\n|  |  |\n| --- | --- |\n{row}\n"
    read_ = document(source, media_type="text/markdown")
    assert TOLD.strip() in read_.text
    at = read_.text.index("The end.")
    place = read_.locate(read_.blocks[-1].span)
    assert read_.text[at:].strip().startswith("The end.")
    assert source[place.start : place.end]


def test_a_table_is_still_one() -> None:
    row = f"| {TOLD * 4} | two |"
    read_ = document(f"The lamp\n\n|  |  |\n| --- | --- |\n{row}\n", media_type="text/markdown")
    assert [block.kind.name for block in read_.blocks].count("TABLE_CELL") == 2
