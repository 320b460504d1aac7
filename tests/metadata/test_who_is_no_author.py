"""Names beside labels and in last paragraphs that are no authors, and bylines behind what kind of text it is."""

from __future__ import annotations

import io
import json

import pytest

from provenance.analysis import metadata
from provenance.extensions import Source
from provenance.loaders import JsonLinesLoader, TextLoader
from provenance.testing import document

BODY = (
    "The bridge was closed for an inspection on Thursday, the council said. Drivers have to go through the town until it is opened again, "
    "and the work may take several weeks. Nobody was hurt when a part of it fell into the river in the morning."
)


def read(text: str, **columns: object) -> tuple[list[str], str | None]:
    row = json.dumps({"text": text, **columns}).encode()
    entry = next(iter(JsonLinesLoader().entries("rows.jsonl", io.BytesIO(row))))
    assert isinstance(entry, Source)
    found = metadata(TextLoader().load(entry))
    return [one.value for one in found.authors], None if found.date is None else found.date.value[:10]


@pytest.mark.parametrize(
    ("head", "language", "authors", "date"),
    [
        ("News Analysis By Ana Cruz September 19, 2025 Share this article ", "en", ["Ana Cruz"], "2025-09-19"),
        ("Opinion | By Ana Cruz | September 19, 2025 ", "en", ["Ana Cruz"], "2025-09-19"),
        ("Tribune Par Ana Cruz 19 septembre 2025 ", "fr", ["Ana Cruz"], "2025-09-19"),
        ("Opinión Por Ana Cruz 19 de septiembre de 2025 ", "es", ["Ana Cruz"], "2025-09-19"),
        ("Gastbeitrag Von Ana Cruz 19. September 2025 ", "de", ["Ana Cruz"], "2025-09-19"),
        ("Análise Por Ana Cruz 19 de setembro de 2025 ", "pt", ["Ana Cruz"], "2025-09-19"),
        ("Analysis by the council of what was said in September 19, 2025 plans ", "en", [], None),
    ],
)
def test_what_kind_of_text_it_is_before_the_byline(
    head: str, language: str, authors: list[str], date: str | None
) -> None:
    assert read(head + BODY, language=language) == (authors, date)


@pytest.mark.parametrize(
    ("last", "authors"),
    [
        ("Ana Cruz, who leads the society of the mills, previously told the News that the work would take weeks.", []),
        ("Ana Cruz, who leads the society of the mills, previously worked as a teacher in the north.", ["Ana Cruz"]),
    ],
)
def test_whoever_told_the_outlet_is_no_author(last: str, authors: list[str]) -> None:
    assert read(f"{BODY}\n\n{BODY}\n\n{last}")[0] == authors


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Published by Harbour House, October 2023", []),
        ("Published by Mill Lane Press, October 2023", []),
        ("Published by Ana Cruz, October 2023", ["Ana Cruz"]),
    ],
)
def test_a_house_that_publishes_books_is_no_author(line: str, authors: list[str]) -> None:
    found = metadata(document(f"# The bridge\n\n{BODY}\n\n{line}\n", media_type="text/markdown"))
    assert [one.value for one in found.authors] == authors


def test_the_widget_between_by_and_the_name() -> None:
    assert read(f"The bridge\n\nBy\n\nSocial Links for\n\nAna Cruz\n\n{BODY}\n\n{BODY}")[0] == ["Ana Cruz"]


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Belo Horizonte -- MG, 29 de janeiro de 2018  \nAssociação da Ponte -- AP", []),
        ("Porto Velho – RO, 3 de maio de 2019", []),
        ("Ana Cruz -- MG, 29 de janeiro de 2018  \nAssociação da Ponte -- AP", ["Ana Cruz"]),
    ],
)
def test_a_town_with_its_region_and_a_day_is_nobody(line: str, authors: list[str]) -> None:
    found = metadata(document(f"# A ponte\n\n{BODY}\n\n{line}\n", media_type="text/markdown"))
    assert [one.value for one in found.authors if one.value != "Associação da Ponte"] == authors
