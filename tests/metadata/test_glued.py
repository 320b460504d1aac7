"""Bylines, datelines and days that ran into the first sentence, as excerpts in feeds have them."""

from __future__ import annotations

import pytest

from provenance.api import Declared, SourceSpan
from tests.metadata.common import PROSE, authors_of, date_of, text


@pytest.mark.parametrize(
    ("opening", "authors", "date"),
    [
        ("By: Ana B. Cruz LEEDS, Ohio (May 3, 2024) —", ["Ana B. Cruz"], "2024-05-03"),
        ("By Ana Cruz and Ben Ode LEEDS, Ohio (May 3, 2024) –", ["Ana Cruz", "Ben Ode"], "2024-05-03"),
        ("By: A.N. Cruz LEEDS, Ohio – (May 3, 2024) –", ["A.N. Cruz"], "2024-05-03"),
        ("By: Ana Cruz LEEDS, Ohio (May 3, 2024)  “It will be closed.”", ["Ana Cruz"], "2024-05-03"),
        ("By Ana Cruz  LEEDS/LILLE, 3 MAY 2024 (HARBOUR.ORG) —", ["Ana Cruz"], "2024-05-03"),
        ("By: Ana Cruz LEEDS, Ohio —", ["Ana Cruz"], None),
        ("By Ana Cruz/ Leeds, OHIO – 3 May 2024:", ["Ana Cruz"], "2024-05-03"),
        ("By Ana Cruz/ Port Leeds, Ohio:", ["Ana Cruz"], None),
        ("By ana Cruz/ Leeds, OHIO – 3 May 2024:", [], "2024-05-03"),
        # Nothing tells where these names end.
        ("By: Ana Cruz Leeds, Ohio (May 3, 2024) –", [], "2024-05-03"),
        ("By ANA CRUZ LEEDS, Ohio (May 3, 2024) –", [], "2024-05-03"),
        ("By Ana Maria CRUZ LEEDS, Ohio (May 3, 2024) –", [], "2024-05-03"),
        ("By Ana Cruz Harbour News LEEDS, Ohio (May 3, 2024) –", [], "2024-05-03"),
        # No dateline stands behind these.
        ("By Ana Cruz NATO has opened the bridge on May 3, 2024 and", [], None),
        ("By Ana Cruz The bridge was opened on May 3, 2024 and", ["Ana Cruz"], None),
        ("LEEDS,3 MAY 2024 (HARBOUR NEWS)—-", [], "2024-05-03"),
    ],
)
def test_a_byline_before_a_dateline(opening: str, authors: list[str], date: str | None) -> None:
    document = text(f"{opening} {PROSE}\n\n{PROSE}\n")
    assert (authors_of(document), date_of(document)) == (authors, date)


@pytest.mark.parametrize(
    ("opening", "date"),
    [
        ("3 May 2024 After a year of repairs the bridge is open.", "2024-05-03"),
        ("May 3, 2024 The bridge is open.", "2024-05-03"),
        ("Harbour Weather Office 9:30AM, May 3, 2024 At 7:33 this morning the storm was near.", "2024-05-03T09:30:00"),
        ("Office of the Harbour 400 AM EST Fri May 3, 2024 This is the last bulletin.", "2024-05-03"),
        ("“All shall cross.” – The Charter. Leeds, OHIO – 3 May 2024: The bridge is open.", "2024-05-03"),
        # A day of history, a name that begins with a day, and days that the sentence goes on with.
        ("3 May 1924 The bridge was opened.", None),
        ("3 May 2024 Square is closed.", None),
        ("3 May 2024 was the day.", None),
        ("Harbour Weather Office May 3, 2024 Storm Ana was near.", None),
        ("The fair was held. On Friday, 3 May 2024: The bridge was closed.", None),
    ],
)
def test_a_day_before_the_first_sentence(opening: str, date: str | None) -> None:
    assert date_of(text(f"{opening} {PROSE}\n\n{PROSE}\n")) == date


@pytest.mark.parametrize(
    ("opening", "date"),
    [
        (
            "HARBOUR MILLS ANSWERS THE FERRYAna Cruz Tells of the Weir(Leeds, OH) May 3rd, 2024- Ana Cruz today told",
            "2024-05-03",
        ),
        ("Harbour Mills Files Its First Report with the Port (Leeds) May 3, 2024 – The mill filed", "2024-05-03"),
        # What a sentence tells of a place and a day.
        ("Harbour Mills shows its lamps (Leeds, OH) May 3, 2024 - and later in Lille, for a year, to all who", None),
        ("Harbour Mills shows its lamps (all of them) May 3, 2024 - The mill is closed and nobody", None),
        ("Harbour Mills opened its bridge (Leeds, OH) on May 3, 2024 - The mill is closed and nobody", None),
    ],
)
def test_a_headline_before_a_dateline(opening: str, date: str | None) -> None:
    assert date_of(text(f"{opening} {PROSE}\n\n{PROSE}\n")) == date


def test_a_chronicle_has_its_days_at_each_paragraph() -> None:
    opened = "3 May 2024 The bridge was opened."
    assert date_of(text(f"{opened} {PROSE}\n\n5 May 2024 The bridge was closed. {PROSE}\n")) is None


@pytest.mark.parametrize(
    ("title", "date"), [("Tides for tomorrow, May 4th", "2024-05-03"), ("Tides for the week to come", None)]
)
def test_a_dateline_behind_the_title_that_an_excerpt_repeats(title: str, date: str | None) -> None:
    declared = (Declared("title", title, "feed:title", SourceSpan(0, 0)),)
    opening = "Tides for tomorrow, May 4th Friday, May 3, 2024 /// Harbour FM -"
    assert date_of(text(f"{opening} {PROSE}\n", declared=declared)) == date


def test_a_run_of_capitals_is_read_at_once() -> None:
    assert authors_of(text(f"By Ana Cruz {'LEEDS' * 40} {PROSE}\n")) == []
