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
        ("Reporter Xyla Cook March 4, 2021  09:10 am HARBOUR.NEWS, Leeds- ", ["Xyla Cook"], "2021-03-04T09:10:00"),
        ("Reporter Xyla Cook of Harbour News came on March 4, 2021. ", [], None),
        ("Bridge closedBy Ana Cruz", ["Ana Cruz"], None),
        ("ByXyla Cook, h1 4 March 2021 09:10", ["Xyla Cook"], "2021-03-04T09:10:00"),
        ("Presented by ByXyla Cook, h1— Leeds 4 March 2021 09:10", ["Xyla Cook"], "2021-03-04T09:10:00"),
        ("Presented by Xyla Cook, 4 March 2021, the plan was put off. ", [], None),
        ("By Ana Cruz ", ["Ana Cruz"], None),
        ("By Xyla CookSenior Defense ReporterShareHarbour News is a Trust Project member", ["Xyla Cook"], None),
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


@pytest.mark.parametrize(
    ("tail", "authors"),
    [
        ("On the date of publication, Ana Cruz did not have (either directly or indirectly) positions in any of the securities mentioned in this article.", ["Ana Cruz"]),
        ("Ana Cruz has no position in any of the stocks mentioned. The Harbour Fool has positions in and recommends lamps.", ["Ana Cruz"]),
        ("The spokesman Ana Cruz has positions in lamps.", []),
        ("Harbour News' Ana Cruz, Ben Ode and Cy Dee contributed to this report.", []),
        ("Harbour News' Ana Cruz, Ben Ode and Cy Dee reported this.", ["Ana Cruz", "Ben Ode", "Cy Dee"]),
        ("Reporting by Ana Cruz; Editing by Ben Ode", ["Ana Cruz"]),
        ("Reporting by Ana Cruz Editing by Ben Ode", ["Ana Cruz"]),
        ("Ben Ode, Ana Maria Cruz and Cy Dee wrote this.", ["Ben Ode", "Ana Maria Cruz", "Cy Dee"]),
    ],
)  # fmt: skip
def test_notes_at_the_end_of_a_text_in_one_line(tail: str, authors: list[str]) -> None:
    assert [one.value for one in read(f"{PROSE} {PROSE} {tail}").authors] == authors


def test_a_month_that_is_spelled_out_in_the_address() -> None:
    found = read(PROSE, url="https://www.lamp.example/politica/20_aprile_07/ponte-chiuso-1102d142.shtml").date
    assert found is not None
    assert found.value == "2020-04-07"


def test_a_sentence_that_is_a_day_alone_is_no_dateline() -> None:
    text = (
        "Il 4 maggio 2020. Potrebbe essere questa la data della vera ripartenza, come si affannano a ripetere gli scienziati che hanno il compito di "
        "indicare al governo la strada da percorrere per contenere il contagio, e nessuno sa che cosa succederà dopo."
    )
    assert read(text).date is None


def test_the_first_paragraph_describes_nobody_who_wrote_it() -> None:
    assert (
        read(
            "Senate Majority Leader Ana Cruz is pushing for a vote on the bridge next week, but big hurdles remain inside the party."
        ).authors
        == ()
    )


def test_a_month_before_its_day_is_no_surname() -> None:
    found = read(f"By Ana Cruz April 18, 12:20 pm UTC • 9 min\n\n{PROSE}")
    assert [one.value for one in found.authors] == ["Ana Cruz"]


def test_a_title_that_was_cut_from_the_head_does_not_hide_it() -> None:
    head = "By Ana CruzSenior Defense ReporterShareHarbour News is a Trust Project member"
    found = read(f"{head}{PROSE}", title=head)
    assert [one.value for one in found.authors] == ["Ana Cruz"]
