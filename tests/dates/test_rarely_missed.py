"""What few readers miss the day of: pages that lay little to anybody, files of sites and drafts without a day near their own, long texts that are no report (DAT201, DAT202)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.api import Example
from provenance.testing import find

_TOLD = "The mill was sold to the town, and its wheel was taken down. The clerk kept the key. Ana Cruz said that she was glad. The hall was painted. Nobody came. "
_LONG = "The boat lay in the bay. We saw the lamps and went home. " * 340


def _severity(text: str, media_type: str) -> str | None:
    findings, problems = find(missing_date, Example(text, media_type=media_type))
    assert not problems
    return findings[0].severity if findings else None


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("", "error"),  # it says in the past what somebody said
        ("The wheel lies in the yard. Children climb on it. It is dry there. ", "info"),
        ("The wheel lies in the yard. Children climb on it. Last week it rained. ", "error"),
    ],
)
def test_the_source_of_a_site_owes_its_day_where_it_has_days_near_its_own(more: str, expected: str) -> None:
    head = "---\nlayout: post\ntitle: The mill\n---\n\n"
    assert _severity(f"{head}{_TOLD}{more}{more}", "text/markdown") == expected


@pytest.mark.parametrize(("said", "expected"), [("", "info"), ("The mayor said that it was late. ", "error")])
def test_a_page_owes_its_day_where_it_lays_things_to_people(said: str, expected: str) -> None:
    story = "I went to the mill last week. I saw the wheel, and I liked it. My boat was in the bay. I rowed home. "
    assert (
        _severity(
            f"<html><body><article><h1>My week</h1><p>{story}{said}{said}</p></article></body></html>", "text/html"
        )
        == expected
    )


@pytest.mark.parametrize(("before", "expected"), [(_LONG, "info"), ("", "warning")])
def test_a_day_in_a_long_text_is_one_within_it_where_it_does_not_report(before: str, expected: str) -> None:
    found, _ = find(
        relative_date, f"{before}On Sunday the town burned, the mayor said. Ana Cruz said that nobody was hurt."
    )
    assert [str(one.severity) for one in found] == [expected]


_NAMES = ("Ana Cruz", "Ben Ode", "Kim Roe", "Tom Lee", "Mira Osei")


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("On Sunday the town burned, the mayor said. ", "info"),
        ("".join(f"{name} said on Sunday that the town had burned. " for name in _NAMES * 2), "error"),
    ],
)
def test_a_long_text_owes_its_day_where_many_say_something_by_name(more: str, expected: str) -> None:
    text = "The boat lay in the bay, and its lamp was lit. We see the lamps and go home. It is dry there. " * 220
    assert _severity(f"{text}{more}The mayor said that nobody was hurt. ", "text/plain") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor spoke to the town. Let this Christmas be another one, she said to all who came.", {"info"}),
        ("The mayor spoke to the town. May next Easter find us at peace.", {"info"}),
        ("We are at the mill this Easter, and there is soup for all.", {"info"}),
        ("Ben Ode shot the clerk this Christmas and fled.", {"warning"}),
        ("The town will close the mill next Easter, the mayor said.", {"warning"}),
        ("The mayor may close the mill next Easter.", {"warning"}),
        ("Let all know that Ben Ode burned the mill this Christmas.", {"warning"}),
    ],
)
def test_a_feast_is_no_day_where_nothing_happens_on_it(text: str, expected: set[str]) -> None:
    found, _ = find(relative_date, text)
    assert {str(one.severity) for one in found} == expected


_ESSAY = "I think that lamps are good. Who lights one has to see it. They may burn for long. "


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("", "I lit one two days ago.", "info"),
        ("", "I lit one two days ago, and another on Monday.", "error"),
        ("", "I lit one two days ago, and 3 June is its birthday.", "error"),
        ("", "The shop opens next week.", "error"),
        ("", "It was lit, said Ana Cruz. It went out, said Ben Ode. I lit one two days ago.", "error"),
        ("The shop burned on Monday. ", "", "error"),
    ],
)
def test_an_essay_owes_its_day_where_it_hangs_on_days(before: str, after: str, expected: str) -> None:
    assert _severity(f"{before}{_ESSAY * 3}{after}", "text/plain") == expected
