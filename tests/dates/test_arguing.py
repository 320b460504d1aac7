"""Texts that argue and texts that list, introduce or define."""

from __future__ import annotations

import pytest

from tests.dates.common import undated

_LISTED = " ".join(
    f"The {name} column of the table has a number that is red, and the {name} field of the form is as blue as the list of Ana Cruz."
    for name in ("depth", "width", "length", "height", "weight", "price")
)
_ARGUED = " ".join(
    f"Ana Cruz gave up the {name} because it was of less use than it might seem, though those without it often paid more."
    for name in ("table", "list", "form", "column", "field")
)


def _severity(text: str, path: str = "lamps.md") -> str:
    return undated(f"{text}\n\nBy Ana Cruz, who wrote it last week\n", path=path)


def test_what_lists_is_for_information() -> None:
    assert _severity(_LISTED) == "info"


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (_ARGUED, "lamps.md"),
        (_LISTED, "news/lamps.md"),
        (f'{_LISTED} "It is loud," said Ana Cruz. "It is dear," said Ben Ode.', "lamps.md"),
        (" ".join(_LISTED.split()[:70]), "lamps.md"),
    ],
)
def test_what_argues_or_reports_is_an_error(text: str, path: str) -> None:
    assert _severity(text, path) == "error"


_LINE = "The line is fifteen miles long, from the station to the mills in the north of the town. Trams run every ten minutes from the station in Mill Street to the fair. The fare is three pounds, and the first ride is free for visitors. The timetable is on the page of the company, and tickets are on sale at the station and in all shops near the line. At the fair they show lamps of all sizes."
_FIRE = "The fire destroyed the old mill on Canal Street. Millers fought the flames for six hours. The roof collapsed in the morning and smoke spread over the town. The police closed two bridges and the school. Nobody was hurt. The owners left the mill to the town years before the fire, and the town put a fence around the site and a guard at the gate. The guard called the police. They found a lamp by the gate and took it to the station in the town."


@pytest.mark.parametrize(
    ("sentence", "severity"),
    [
        ("The new line to the fair opens on Monday, with the mayor.", "error"),
        ("The new line to the fair opened yesterday, with the mayor.", "error"),
        ("The new line to the fair runs from Monday to Friday, with the mayor.", "info"),
    ],
)
def test_what_names_a_day_is_news(sentence: str, severity: str) -> None:
    assert _severity(f"{sentence} {_LINE}") == severity


def test_a_few_sentences_that_tell_what_happened_are_news() -> None:
    assert _severity(_FIRE) == "error"


def test_other_languages_are_not_judged() -> None:
    text = " ".join(
        f"Kolumna {name} tabeli zawiera liczbę, która znajduje się na liście i jest podana." for name in "abcdefghijk"
    )
    assert _severity(text) == "error"
