"""Two relative days side by side, weekdays that are counted on from another, ranges that no month has, days of the short forms."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.ambiguous_date import ambiguous_date
from provenance_plugins.dates.future_date import future_date
from provenance_plugins.dates.impossible_date import impossible_date

from provenance.analysis import dates
from provenance.api import Example
from provenance.testing import document
from tests.found import found_in

_FRONT = "---\ntitle: The mill\ndate: 2023-05-04\n---\n{} The council met in the old hall, and its owner said that nobody had asked her about the mill.\n"


def _values(text: str) -> list[tuple[str, str | None]]:
    read = document(_FRONT.format(text), media_type="text/markdown")
    return [(read.slice(one.span), one.value) for one in dates(read)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("They met last Friday, this morning.", [("last Friday", "2023-04-28"), ("this morning", "2023-05-04")]),
        ("It opens next Monday, tomorrow.", [("next Monday", "2023-05-08"), ("tomorrow", "2023-05-05")]),
        ("They met last Friday, yesterday.", [("last Friday", "2023-04-28"), ("yesterday", "2023-05-03")]),
        ("They met on Wednesday, yesterday.", [("on Wednesday, yesterday", "2023-05-03")]),
        ("They met on Friday of last week.", [("on Friday of last week", "2023-04-28")]),
        ("They met in June last year.", [("June last year", "2022-06")]),
        (
            "It shut at 5 p.m. Wednesday and two days later, on Friday, it burned.",
            [("Wednesday", "2023-05-03"), ("on Friday", "2023-05-05")],
        ),
        (
            "It shut on Monday. A week later, on Monday, it burned.",
            [("on Monday", "2023-05-01"), ("on Monday", "2023-05-08")],
        ),
        (
            "It shut on Monday and on Wednesday, two days later, it burned.",
            [("on Monday", "2023-05-01"), ("on Wednesday", "2023-05-03")],
        ),
        (
            "It shut on Wednesday, and two days later, on Saturday, it burned.",
            [("on Wednesday", "2023-05-03"), ("on Saturday", "2023-04-29")],
        ),
        ("The mill will open in a fortnight.", [("in a fortnight", "2023-W20")]),
        ("The mill was built in a fortnight.", []),
    ],
)
def test_each_day_has_its_own_value(text: str, values: list[tuple[str, str | None]]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The meeting ran from 30 to 32 May 2019.", "32 May 2019"),
        ("The meeting ran from 30 May to 32 May 2019.", "32 May 2019"),
        ("The meeting ran 30–32 May 2019.", "32 May 2019"),
        ("The meeting ran between the 30th and the 32nd of May 2019.", "32nd of May 2019"),
        ("The meeting ran from May 30 to 32, 2019.", "May 30 to 32, 2019"),
        ("The meeting ran May 30-32, 2019.", "May 30-32, 2019"),
        ("The vote on Feb. 30 was lost.", "Feb. 30"),
        ("The vote on June 31 was lost.", "June 31"),
    ],
)
def test_a_day_of_no_month_is_told_of_a_range_and_behind_a_short_month(text: str, wrong: str) -> None:
    assert [one.excerpt for one in found_in(impossible_date, text)] == [wrong]


@pytest.mark.parametrize(
    "text",
    [
        "From 30 to 32 March 2024 graduates came.",
        "It is told in lines 30 to 32 March 2024.",
        "The Harbour Review 30–32 March 2024",
        "In Feb. 30 people came.",
        "In June 31 people were killed.",
        "The meeting ran from 29 to 31 May 2019.",
    ],
)
def test_numbers_that_count_are_no_days(text: str) -> None:
    assert found_in(impossible_date, text) == []


def test_short_numbers_with_hyphens_are_a_date_behind_a_word_that_says_so() -> None:
    assert len(found_in(ambiguous_date, "The lease was signed on 05-06-19.")) == 1
    assert len(found_in(ambiguous_date, "Dated 05-06-23, the lease is void.")) == 1
    assert _values("The lease was signed on 25-06-19.") == [("25-06-19", "2019-06-25")]
    assert _values("The part has the number 05-06-19.") == []


def _page(head: str, language: str = "en") -> Example:
    text = "The lease was signed on 05/06/2019. The council met in the old hall."
    return Example(
        f'<html lang="{language}"><head><title>The mill</title>{head}</head><body><p>{text}</p></body></html>',
        media_type="text/html",
    )


def test_the_locale_that_a_page_gives_settles_the_order() -> None:
    assert len(found_in(ambiguous_date, _page(""))) == 1
    assert found_in(ambiguous_date, _page('<meta property="og:locale" content="en_US">')) == []
    assert found_in(ambiguous_date, _page('<meta property="og:locale" content="en_GB"/>')) == []
    for other in ("fr_FR", "en_CA"):
        assert len(found_in(ambiguous_date, _page(f'<meta property="og:locale" content="{other}">'))) == 1


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("On 9 September 2023 a fire destroyed the mill, and two men died.", 1),
        ("On 9 September 2023 the old mill on the river Aire burned down.", 1),
        ("On 9 September 2023 the mayor of Leeds and her deputy resigned.", 1),
        ("On 9 September 2023 a new mill opens, and two men said so.", 0),
        ("On 9 September 2023 a planned strike begins.", 0),
        ("On 9 September 2023 the renovated mill opens its doors.", 0),
        ("On 9 September 2023 the court hears the case of two men killed in the mill.", 0),
        ("On 9 September 2023 a show begins, with two men who died in 1901 as its heroes.", 0),
        ("On 9 September 2023 a new mill will be opened.", 0),
    ],
)
def test_a_sentence_that_begins_with_a_later_day_tells_of_it_by_its_verb(text: str, count: int) -> None:
    assert len(found_in(future_date, Example(text, date="2023-05-04"))) == count


def test_the_number_of_a_version_is_no_date() -> None:
    assert found_in(impossible_date, "The lamp has the version 03.00.0001 since May.") == []
    assert len(found_in(impossible_date, "The lamp was lit on 03.00.2001 by the clerk.")) == 1
