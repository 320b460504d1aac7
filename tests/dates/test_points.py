"""Dates between full stops: the day comes first, unless something else shows that the month does."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.conflicts.conflicting_dates import conflicting_dates
from provenance_plugins.dates.impossible_date import impossible_date

from provenance.analysis import dates, metadata
from provenance.api import Example
from provenance.testing import document
from tests.found import found_in


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The lamp was lit on 09.10.2019 in the hall.", "2019-10-09"),
        ("The lamp was lit on 09.10.2019 08:00 AM in the hall.", "2019-09-10"),
        ("The lamp was lit on 09.10.2019, 8:00 A.M. in the hall.", "2019-09-10"),
        ("The lamp was lit on 09.10.2019 08:00 in the hall.", "2019-10-09"),
        ("The lamp was lit on 09.21.2019 in the hall.", "2019-09-21"),
        ("The lamp was lit on 21.09.2019 in the hall.", "2019-09-21"),
        ("The lamp was lit on 09.10.2019 and put out on 09.21.2019 by the mayor.", "2019-09-10"),
        ("The lamp was lit on 09.10.2019 and put out on 21.10.2019 by the mayor.", "2019-10-09"),
        ("The lamp was lit on Wednesday, 09.10.2019 in the hall.", "2019-10-09"),
        ("The lamp was lit on Tuesday, 09.10.2019 in the hall.", "2019-09-10"),
        ("The lamp was lit on Tue. 09.10.2019 in the hall.", "2019-09-10"),
    ],
)
def test_what_is_beside_a_date_tells_which_number_is_the_month(text: str, value: str) -> None:
    assert dates(document(text))[0].value == value


@pytest.mark.parametrize(
    ("tag", "said", "value"),
    [
        ("en-us", "09.10.2019", "2019-09-10"),
        ("en-US", "09.10.2019 08:00 AM", "2019-09-10"),
        ("en-gb", "09.10.2019", "2019-10-09"),
        ("en", "09.10.2019", "2019-10-09"),
        ("en", "09.10.2019 08:00 AM", "2019-09-10"),
        ("de", "09.10.2019", "2019-10-09"),
    ],
)
def test_a_page_may_be_american(tag: str, said: str, value: str) -> None:
    source = f'<html lang="{tag}"><body><article><h1>The lamp</h1><p>{said}</p><p>It was lit in the hall by the people of Leeds, and nobody has put it out.</p></article></body></html>'
    found = metadata(document(source, media_type="text/html")).date
    assert found is not None
    assert found.value[:10] == value


@pytest.mark.parametrize(
    ("tag", "declared", "said", "messages"),
    [
        ("en", "2019-09-10", "09.10.2019", 0),
        ("en", "2019-10-09", "09.10.2019", 0),
        ("en-us", "2019-10-09", "09.10.2019", 0),
        ("en-us", "2019-09-10", "09.10.2019 08:00 AM", 0),
        ("de", "2019-10-09", "09.10.2019", 0),
        ("en", "2019-06-01", "09.10.2019", 1),
        ("en", "2019-09-10", "9 October 2019", 1),
    ],
)
def test_a_day_that_the_markup_reads_the_other_way_is_no_conflict(
    tag: str, declared: str, said: str, messages: int
) -> None:
    source = (
        f'<html lang="{tag}"><head><meta property="article:published_time" content="{declared}"></head><body><article><h1>The lamp</h1>'
        f"<p>Published: {said}</p><p>It was lit in the hall by the people of Leeds, and nobody has put it out.</p></article></body></html>"
    )
    findings = found_in(conflicting_dates, Example(source, media_type="text/html"))
    assert len(findings) == messages


@pytest.mark.parametrize(
    ("tag", "said", "messages"),
    [("en", "08.21.2018", 0), ("en-us", "08.21.2018", 0), ("de", "08.21.2018", 1), ("en", "32.01.2018", 1)],
)
def test_a_second_number_over_twelve_is_the_day_in_english_alone(tag: str, said: str, messages: int) -> None:
    words = {"de": "Die Lampe wurde am {} im Saal von den Leuten der Stadt angezündet, und niemand hat sie gelöscht."}
    text = words.get(tag, "The lamp was lit on {} in the hall by the people of the town, and nobody put it out.")
    source = f'<html lang="{tag}"><body><article><p>{text.format(said)}</p></article></body></html>'
    findings = found_in(impossible_date, Example(source, media_type="text/html"))
    assert len(findings) == messages
