"""The day or the month that the first words of a text, or a line at its head, tell outright."""

from __future__ import annotations

import pytest

from provenance.analysis.metadata import metadata
from provenance.testing import document

BODY = (
    "A session on loans was held yesterday at the centre for farmers. It was attended by the minister and by owners of"
    " small firms from the north of the island, who asked questions about the new scheme.\n\nIt went on for three hours."
)


def stated(text: str, media_type: str = "text/plain") -> str | None:
    found = metadata(document(text, media_type=media_type)).date
    return None if found is None else found.value


@pytest.mark.parametrize(
    ("opening", "date"),
    [
        ("Today, Wednesday, June 26, 2024, in the hall of the college, the course was opened. ", "2024-06-26"),
        ("Today 10th of September 2024, in the office of the college, the course was opened. ", "2024-09-10"),
        ("The course\n\nToday, 26 June 2024, the course was opened. ", "2024-06-26"),
        ("“Today, June 26, 2024, we open,” she said. ", None),
        ("The college opened today, June 26, 1924, as it has always done. ", None),
        ("Today in 2019, 26 June 2019 was a hot day. ", None),
        ("Today, 26 June 2024 the college opened its course for the whole of the valley. ", "2024-06-26"),
        ("Today, 26 June 2024 Ana Cruz opened a course for the whole of the valley. ", "2024-06-26"),
        ("Today, 26 June 1994 is remembered as the day on which the mill was shut. ", None),
        ("Today, 3 May 1998 still divides the town and all the farms around it. ", None),
        ("Today, 11 September 2001 seems far away to those who keep the mill. ", None),
        ("Today, 26 June 1924, the mill was opened, as a plate says. ", None),
    ],
)
def test_a_text_that_says_which_day_is_today(opening: str, date: str | None) -> None:
    assert stated(opening + BODY) == date


@pytest.mark.parametrize(
    ("opening", "date"),
    [
        (
            "Issued by: Harbour Wire  For immediate release:    25 September 2006    TEETH OPEN DOORS   LEEDS – ",
            "2006-09-25",
        ),
        ("FOR IMMEDIATE RELEASE Monday, 25 September 2006 LEEDS – ", "2006-09-25"),
        ("He asked for immediate release, 25 September 2006 being his last day in the cell. ", None),
        ("Issued by: Harbour Wire  For immediate release: BEST OF 25 September 2006   LEEDS – ", None),
    ],
)
def test_a_release_whose_first_lines_ran_into_its_text(opening: str, date: str | None) -> None:
    assert stated(opening + BODY) == date


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Recorded on 6 April 2026", "2026-04-06"),
        ("Recorded: Monday, 6 April 2026.", "2026-04-06"),
        ("First recorded 2026-04-06.", "2026-04-06"),
        ("Recorded on 6 April 2026 at the mill by Ana", None),
        ("Recorded on 6 April 1926", None),
        ("Recorded in the rain", None),
    ],
)
def test_a_line_that_says_when_something_was_recorded(line: str, date: str | None) -> None:
    assert stated(f"The lamp of Leeds\n\n{line}\n\n{BODY}") == date


def test_another_day_comes_before_that_of_the_recording() -> None:
    assert stated(f"The lamp of Leeds\n\nRecorded on 6 April 2026\n\nPublished 3 May 2026\n\n{BODY}") == "2026-05-03"


@pytest.mark.parametrize(
    ("line", "date"),
    [
        (
            "The Leeds Observer · July 2026 · Leeds, Ohio · Every claim is drawn from a document, listed at the end.",
            "2026-07",
        ),
        ("The Leeds Observer | July 2026", "2026-07"),
        ("July 2026 — Leeds Gazette", "2026-07"),
        ("The Leeds Review · July 2026", "2026-07"),
        ("Album Review · June 1969", None),
        ("Peer Review / March 2019 / Ana Cruz", None),
        ("Council Bulletin · June 1969", None),
        ("The Review · June 1969", None),
        ("The Leeds Festival · July 2026", None),
        ("We read the observer · July 2026", None),
        ("Observer · July 2026", None),
        ("The Leeds Observer · Leeds · July 2026", None),
        ("The Leeds Observer · Between March and July 2026", None),
    ],
)
def test_the_month_beside_the_outlet(line: str, date: str | None) -> None:
    assert stated(f"The lamp of Leeds\n\n{line}\n\n{BODY}") == date


def test_the_month_beside_the_site() -> None:
    page = '<html><head><meta property="og:site_name" content="The Harbour"><title>The lamp</title></head><body><h1>The lamp</h1><div>{} · July 2026</div>{}</body></html>'
    body = "".join(f"<p>{part}</p>" for part in BODY.split("\n\n"))
    assert stated(page.format("The Harbour", body), "text/html") == "2026-07"
    assert (
        stated(page.replace('"The Harbour"', '"Harbour Review"').format("Harbour Review", body), "text/html")
        == "2026-07"
    )
    assert stated(page.format("The Mountain", body), "text/html") is None


@pytest.mark.parametrize(
    ("first", "date"),
    [
        ("<p><b>Report – </b><b>27 June 2003</b></p>", "2003-06-27"),
        ("<p>Newsletter: 27 June 2003</p>", "2003-06-27"),
        ("<p>Report of 27 June 2003 on the mill</p>", None),
        ("<p>Club night – 27 June 2003</p>", None),
        ("<p>Report – June 2003</p>", None),
        ("<p>Report – 27 June 2003: the lamps of the mill</p>", None),
    ],
)
def test_the_first_line_of_a_page_without_a_heading(first: str, date: str | None) -> None:
    told = "".join(f"<p>{part}</p>" for part in BODY.split("\n\n"))
    page = f"<html lang='en'><head><title>Club</title></head><body>{first}{told * 3}</body></html>"
    assert stated(page, "text/html") == date
