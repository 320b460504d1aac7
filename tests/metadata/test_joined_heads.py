"""Heads of articles whose lines were joined before their first sentence."""

from __future__ import annotations

import io
import json

import pytest

from provenance.analysis import DocumentMetadata, metadata
from provenance.extensions import Source
from provenance.loaders import JsonLinesLoader, TextLoader

PROSE = (
    "The bridge was closed for an inspection on Thursday, the council said. Drivers have to go through the town until it is opened again, "
    "and the work may take several weeks. Nobody was hurt when a part of it fell into the river in the morning."
)


def read(text: str, **columns: object) -> DocumentMetadata:
    row = json.dumps({"text": text, "title": "Bridge closed", **columns}).encode()
    entry = next(iter(JsonLinesLoader().entries("rows.jsonl", io.BytesIO(row))))
    assert isinstance(entry, Source)
    return metadata(TextLoader().load(entry))


@pytest.mark.parametrize(
    ("head", "authors", "date"),
    [
        ("Bridge closedPublished: 4 March 2021 09:10 ESTBy Ana Cruz", ["Ana Cruz"], "2021-03-04T09:10:00"),
        ("Old bridge is shutPublished 4 March 2021", [], "2021-03-04"),
        ("By Ana Cruz | March 4, 2021 at 9:10 a.m. ", ["Ana Cruz"], "2021-03-04T09:10:00"),
        ("Ana Cruz | March 4, 2021 ", ["Ana Cruz"], "2021-03-04"),
        ("ANA CRUZ March 4, 2021 ", ["ANA CRUZ"], "2021-03-04"),
        ("By Ana CruzHarbour News, LeedsPublished4 March 2021 ", ["Ana Cruz"], "2021-03-04"),
        ("By Ana Cruz, CNNUpdated 9:10 PM EST, Thu March 4, 2021 ", ["Ana Cruz"], "2021-03-04"),
        ("Written by Ana CruzUpdated: March 4, 2021 09:10 IST ", ["Ana Cruz"], "2021-03-04T09:10:00"),
        ("March 4, 20219:10 AM ET ", [], "2021-03-04"),
        ("Mar 4, 20219:10 AM GMTUpdated Mar 5, 2021 ", [], "2021-03-04"),
        ("Thu 4 Mar 2021 09.10 GMT ", [], "2021-03-04"),
        ("March 4, 2021 by Ana Cruz ", ["Ana Cruz"], "2021-03-04"),
        ("Bridge closedBy Ana Cruz", ["Ana Cruz"], None),
        ("By Ana Cruz ", ["Ana Cruz"], None),
        # A sentence, a dateline, a log, and names that end nowhere.
        ("March 4, 2021 Leeds was a town without a bridge. ", [], None),
        ("Ana Cruz, March 4, 2021, Mayor of Leeds, opened it. ", [], None),
        ("By Ana Cruz Leeds City Council has decided. ", [], None),
        ("By Ana Cruz, ", [], None),
        ("The ferry was built in Leeds. Published 4 March 2021 was the report on it. ", [], None),
    ],
)
def test_the_head_before_the_first_sentence(head: str, authors: list[str], date: str | None) -> None:
    found = read(head + PROSE)
    assert ([one.value for one in found.authors], found.date and found.date.value) == (authors, date)


def test_lines_that_all_begin_with_a_day_are_a_log() -> None:
    assert read(f"2024-06-03 07:11 {PROSE}\n2024-06-04 07:12 {PROSE}").date is None


def test_labels_of_the_language_of_the_text() -> None:
    text = (
        "RB: Zamknięcie mostuData:2024-05-07Firma:PORT SPÓŁKA AKCYJNASpis tresci:1.RAPORT BIEŻĄCY Zarząd spółki informuje, że most został zamknięty "
        "z powodu kontroli, a kierowcy muszą jeździć przez miasto, dopóki nie zostanie znowu otwarty. Prace mogą potrwać kilka tygodni."
    )
    found = read(text).date
    assert found is not None
    assert found.value == "2024-05-07"


def test_a_row_that_was_made_later_has_the_day_of_its_address_or_its_text() -> None:
    made = "2021-06-01 08:00:00"
    for columns in ({"url": "https://lamp.example/2021/03/04/bridge"}, {}):
        found = read(f"Published: 4 March 2021 {PROSE}" if not columns else PROSE, created_at=made, **columns).date
        assert found is not None
        assert found.value == "2021-03-04"
