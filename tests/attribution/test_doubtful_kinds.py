"""ATT105: kinds of texts that mostly need no byline, or have one that was not read, are for information."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author

from provenance import audit
from provenance.api import Example
from tests.found import found_in

_REPORT = (
    "The mayor, Ana Cruz, said on Monday that the dock was closed. Ben Ode of the council said that it leaked. "
    "Nobody was hurt, the police said. The dock was built of oak. "
)


_LAKE = (
    "Deep in the hills of the north lies a lake that is called the Eye, and a path leads down to it. Its water is green, "
    "and its shores are white. In spring the ice opens in the middle of it, which makes it look like a great eye."
)


def _of_row(folder: Path, **row: str) -> list[str]:
    (folder / "rows.jsonl").write_text(json.dumps(row), encoding="utf-8")
    (document,) = audit(folder, select=["ATT105"]).documents
    return [str(one.severity) for one in document.findings]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{_LAKE} Legend makes it the eye of a giant.", "info"),
        (f"{_LAKE} Our correspondent Ana Cruz reports on what is at stake for those who live there.", "info"),
        (f"{_LAKE} The town has drained it, said Ben Ode of the council. “Nobody asked us,” said Ana Cruz.", "warning"),
        (
            f"{_LAKE} It is deep, according to the Guild of Millers. Ben Ode of the council said that it was drained.",
            "warning",
        ),
        (f"{_LAKE} The town has drained it, said Ben Ode of the council, who bought it.", "info"),
        (f"{_LAKE} I go there every day, and it is a disgrace that nobody else does.", "info"),
        (f"{_REPORT * 3} The dock was [&#8230;] The post about it came first.", "info"),
        (f"{_REPORT * 3} The dock was... Read More &#8220;The dock&#8221;", "info"),
        (f"{_REPORT} “I […] will ask again,” said Ana Cruz. {_REPORT * 3}", "warning"),
    ],
)
def test_a_teaser_says_what_something_is_about(tmp_path: Path, text: str, severity: str) -> None:
    assert _of_row(tmp_path, title="The dock", text=text) == [severity]


@pytest.mark.parametrize(
    ("address", "severity"),
    [
        ("https://www.dock.gov.example/a", "warning"),
        ("https://www.leeds.gov.uk/news/dock", "info"),
        ("https://www.council.leg.br/news/dock", "info"),
        ("https://docks.int/news/dock", "info"),
        ("https://docks.org/news/dock", "warning"),
        ("https://www.govan-news.co.uk/dock", "warning"),
        ("https://lamp.example/gov/dock", "warning"),
    ],
)
def test_what_an_office_puts_out_on_its_own_site(tmp_path: Path, address: str, severity: str) -> None:
    assert _of_row(tmp_path, title="The dock", text=_REPORT * 4, url=address) == [severity]


@pytest.mark.parametrize(
    ("around", "severity"),
    [
        ("Copy Link Subscribe {}", "info"),
        ("{} Your feedback is welcome.", "info"),
        ("{} All Content by Harbour News Agency is licensed under a licence.", "info"),
        ("{} All content by hand.", "warning"),
        ("The dock is closed Ana Cruz 12:34 PM {}", "info"),
        ("{}", "warning"),
        ("The dock\n\nCopy Link\n\n{}", "warning"),
        ("The dock is closed Staff Photographerby Ana Cruz {}", "info"),
        ("The dock is closed {} It was bought by Harbour Mills last year.", "warning"),
        ("The dock is closed. People watched from nearby Lamp Yard. {}", "warning"),
        ("The dock is closed, said Grimsby Town Hall. {}", "warning"),
        ("The dock is closed. By Monday Night it was dry. {}", "warning"),
    ],
)
def test_a_page_run_into_one_line_may_have_its_byline_anywhere(tmp_path: Path, around: str, severity: str) -> None:
    assert _of_row(tmp_path, text=around.format((_REPORT * 12).strip())) == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (
            "# The dock\n\n"
            + "They said that the dock leaked. Nobody was hurt, it was said. One said that it would be shut. " * 4,
            "info",
        ),
        ("# The dock\n\n" + _REPORT * 4, "warning"),
    ],
)
def test_a_file_of_words_alone_reports_where_it_names_speakers(text: str, severity: str) -> None:
    example = Example(text, media_type="text/markdown")
    assert [str(one.severity) for one in found_in(missing_author, example)] == [severity]


_DARSENA = (
    "La darsena è stata chiusa lunedì, ha detto la sindaca, Anna Bini. Il ponte è vecchio e nessuno lo ha riparato. "
    "Il consiglio ha votato ieri sera, ha detto Pietro Landi, e la folla ha applaudito a lungo davanti alla sala, dove una banda ha suonato fino a notte."
)


@pytest.mark.parametrize(
    ("last", "address", "severity"),
    [
        ("Alle Lampade offriamo luci.", "", "info"),
        ("La folla offre luci.", "", "warning"),
        ("Il nostro ponte offre luci.", "", "info"),
        ("«Ora offriamo luci», ha detto Bini.", "", "warning"),
        ("La folla offre luci.", "https://www.lampade.org/notizie", "info"),
        ("La folla offre luci.", "https://www.lampade.example/org", "warning"),
    ],
)
def test_a_body_speaks_on_its_own_site(tmp_path: Path, last: str, address: str, severity: str) -> None:
    assert _of_row(tmp_path, title="La darsena", text=f"{_DARSENA} {last}", url=address) == [severity]


@pytest.mark.parametrize(
    ("head", "severity"),
    [
        ("<?php $title = 'A'; include '../inc/header.php'; ?>", "info"),
        ("<?php get_header(); ?>", "info"),
        ("<?php include 'menu.php'; ?>", "warning"),
        ("", "warning"),
    ],
)
def test_a_page_that_takes_its_head_from_another_file(tmp_path: Path, head: str, severity: str) -> None:
    page = f"{head}\n<div><h2>The dock</h2><p>{_REPORT * 4}</p></div><?php include 'footer.php'; ?>"
    (tmp_path / "dock.php").write_text(page, encoding="utf-8")
    (document,) = audit(tmp_path, select=["ATT105"]).documents
    assert [str(one.severity) for one in document.findings] == [severity]


@pytest.mark.parametrize(
    ("head", "severity"),
    [
        ("REPORT OF THE PROCEEDINGS OF THE HARBOUR CONFERENCE", "info"),
        ("R EPORT OF THE P ROCEEDINGS OF THE H ARBOUR C ONFERENCE", "info"),
        ("A report on the harbour conference", "warning"),
        ("The court stayed the proceedings", "warning"),
    ],
)
def test_proceedings_of_a_body_name_who_answers_for_them(head: str, severity: str) -> None:
    text = f"{head}\n\n{_REPORT * 3}"
    assert [str(one.severity) for one in found_in(missing_author, Example(text, path="conference.txt"))] == [severity]


_FIGURES = ("$1.61", "35 miles", "$19 billion", "1,070")
_MEALS = "Meal {n}\n\nEaten at noon by whoever rows\n\nOat salad [1 cup oats, {n} tsp. oil, ½ cup peas]\n\nBoxes: 1 green\n\n"


def _of_figures(figures: tuple[str, ...]) -> str:
    said = (
        "That is what the harbour earned in May, Ana Cruz of the council said on Monday, and others say it lost more."
    )
    return "\n\n".join(f"{figure}\n\n{said}" for figure in figures)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (_of_figures(("1905", "1932", "1950", "2019")), "warning"),
        (_of_figures(("10:30", "11:45", "12:10", "13:50")), "warning"),
        (_of_figures(_FIGURES), "info"),
        (_of_figures(("1", "2", "3", "4")), "warning"),
        (_of_figures(("The fee", "The pipes", "The price", "The meals")), "warning"),
        (f"{_REPORT * 6}\n\n{_of_figures(_FIGURES[:3])}", "warning"),
        ("".join(_MEALS.format(n=n) for n in range(1, 12)) + "The rowers left the dock in May and came back.", "info"),
        ("".join(_MEALS.format(n=n) for n in range(1, 12)) + _REPORT * 2, "warning"),
    ],
)
def test_digests_of_figures_and_lists_of_meals(text: str, severity: str) -> None:
    found = found_in(missing_author, Example(text, path="harbour.txt"))
    assert [str(one.severity) for one in found] == [severity]
