"""Dates at the edges of a text, of which nothing says that they are those of publication."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.conflicts.conflicting_dates import conflicting_dates
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.future_date import future_date
from provenance_plugins.dates.undated.edges import edge_date
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.api import Declared, Example, Source
from provenance.loaders.text import load_text
from provenance.testing import document
from tests.dates.common import PROSE, one
from tests.found import found_in


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("The fair of 3 May 2019 in Leeds", "info"),
        ("The fair in Leeds in May", "error"),
        ("In the May 2019 issue of the Lamp, we look at the fair.", "info"),
        ("In May 2019 the fair was new.", "error"),
        ("It began on 3 May 2019 and went on for a week.", "error"),
        ("It began on 3 May 2019.", "error"),
        ("Date of birth: 3 May 2019", "error"),
        (
            "Profile Cruz-12 was made through the import of our cruz.ged on May 3, 2019 by Ben. "
            + "It was so, Ana Cruz said. " * 40,
            "info",
        ),
        (
            "Profile Cruz-12 was made by a cousin of ours in the mill on May 3, 2019 by Ben. "
            + "It was so, Ana Cruz said. " * 40,
            "error",
        ),
        ("What is said here is correct as at May 2019 and will change.", "info"),
        ("She gave this speech on 3 May 2019 to a full hall of the harbour.", "info"),
        ("All rights reserved. Harbour Library 2019.", "info"),
        ("The library holds rights of 2019 books.", "error"),
        ("Note: As of 2019-May-03", "info"),
        ("REVISION, MAY 2019: it was not closed at all. " + "It was open. " * 50, "info"),
        ("The revision, May 2019: it was not closed at all. " + "It was open. " * 50, "error"),
        ("At noon, today May 3, 2019, it was seven by the old clock. " + "It was open. " * 50, "info"),
        ("At noon, May 3, 2019, it was seven by the old clock. " + "It was open. " * 50, "error"),
        ("Version: 2\nLast updated: 2019", "info"),
        ("Version: 2 Last updated: 2019 Owner: the harbour", "info"),
        ("Version: 2 Last updated: 2019-a Owner: the harbour", "error"),
        ("The best of the year: 2019", "error"),
    ],
)
def test_a_date_at_the_edge_of_a_text_may_be_that_of_publication(line: str, severity: str) -> None:
    findings = found_in(missing_date, Example(f"{PROSE}\n\n" * 12 + line))
    assert [finding.severity for finding in findings] == [severity]


@pytest.mark.parametrize(
    ("heading", "severity"),
    [
        ("2026 Schedule", "info"),
        ("Calendar for 2026", "info"),
        ("The 2026 bridge", "error"),
        ("Schedule", "error"),
    ],
)
def test_the_heading_of_a_schedule_gives_its_year(heading: str, severity: str) -> None:
    days = "\n\n".join(f"{month} 14th @ 2pm" for month in ("January", "February", "March"))
    text = f"# Calls\n\n{PROSE}\n\n### {heading}\n\n{days}\n"
    found = one(found_in(missing_date, Example(text, media_type="text/markdown")))
    assert (found.severity, found.excerpt) == (severity, "2026" if severity == "info" else "")


@pytest.mark.parametrize(
    ("days", "severity"),
    [
        ("- January 14th\n- February 14th\n- March 14th", "info"),
        ("| Day | Hall |\n|---|---|\n| January 14 | A |\n| February 14 | B |\n| March 14 | A |", "info"),
        ("- January 14th\n- February 14th", "error"),
        ("They met on January 14. On February 14 the bridge was shut, and on March 14 it was mended.", "error"),
        ("They met on January 14.\n\nThe bridge was shut on February 14.\n\nIt was mended on March 14.", "error"),
    ],
)
def test_a_schedule_is_a_list(days: str, severity: str) -> None:
    text = f"{PROSE}\n\n# 2026 Dates\n\n{days}\n\n# 2027 Dates\n\nNone is known.\n"
    assert one(found_in(missing_date, Example(text, media_type="text/markdown"))).severity == severity


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("Wed, 20 Ma", "but “Wed, 20 Ma”, which is cut off: state it with its year"),
        ("Mon, 3", "but “Mon, 3”, which is cut off: state it with its year"),
        ("Prior-01-06", "but “Prior-01-06”, which has lost a part: state it in full"),
        ("//2019", "but “//2019”, which has lost a part: state it in full"),
        ("Mill-Street", "date: state it in the metadata or in a line at the top"),
        ("Wed, 20 Market Street", "date: state it in the metadata or in a line at the top"),
        ("Ma", "date: state it in the metadata or in a line at the top"),
    ],
)
def test_a_date_that_was_cut_off_is_called_so(day: str, said: str) -> None:
    found = one(found_in(missing_date, Example("The minister resigned after the report came out.", date=day)))
    assert (found.severity, found.message.endswith(said)) == ("error", True)


def test_what_is_left_of_a_date_at_the_head_is_shown() -> None:
    words = "The minister resigned on Monday after the report came out. “We knew of it,” she said."
    found = one(found_in(missing_date, Example(f"News //2019 The minister resigns. {words}", date="")))
    assert (found.severity, found.excerpt) == ("error", "//2019")
    assert "“//2019” at its head" in found.message
    assert "//2019" not in one(found_in(missing_date, Example(f"{words} See http://2019.example.", date=""))).message


_LEAD = "The harbour has found a way to open the bridge without a keeper, in frost as in summer. " * 2
_REST = f"{PROSE}\n\n" * 12


@pytest.mark.parametrize(
    ("opening", "severity"),
    [
        ("LEEDS, OH – May 2019 – The mill", "info"),
        ("May 3, 2019, Leeds, Harbour Wire, The mill", "info"),
        ("Leeds in May 2019 – The mill", "error"),
        ("May 3, 2019, Ana Cruz", "error"),
    ],
)
def test_a_dateline_may_stand_below_a_lead_and_end_with_a_comma(opening: str, severity: str) -> None:
    found = one(
        found_in(
            missing_date,
            Example(
                f"# The bridge\n\n{_LEAD}\n\n{opening} has opened the bridge again after an inspection that went on for weeks, to the joy of the town and its market.\n\n{_REST}",
                media_type="text/markdown",
            ),
        )
    )
    assert found.severity == severity


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("Article in Studies of Lamps · March 2010 DOI: 10.1000/5", "info"),
        ("Preprint · March 2010 CITATIONS 3", "info"),
        ("The lamp was lit in Leeds · March 2010 was cold", "error"),
        ("This website was generated March 2010. Oil is free to all.", "info"),
        ("The oil was made March 2010. It is free to all.", "error"),
    ],
)
def test_the_head_of_a_paper_or_page_says_when_it_came_out(line: str, severity: str) -> None:
    body = f"{PROSE} " * 6
    assert one(found_in(missing_date, f"# Lamps and those who lit them {line} {body}")).severity == severity


@pytest.mark.parametrize(("line", "severity"), [("2021 Edition", "info"), ("2021 Olympics", "error")])
def test_an_issue_may_be_that_of_a_year(line: str, severity: str) -> None:
    assert one(found_in(missing_date, f"{line}\n\n# The Lamp\n\n{_REST}")).severity == severity


def test_a_month_at_the_head_lacks_its_day() -> None:
    found = one(found_in(missing_date, Example(f"# The bridge\n\n{_LEAD}\n\nLEEDS – May 2019 – {_REST}")))
    assert "“May 2019”" in found.message
    assert "add the day" in found.message


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("Ana Cruz, May 2019", "info"),
        ("— Ana Cruz, Leeds, May 2019", "info"),
        ("May 2019", "info"),
        ("05:57 AM, Monday, May 20, 2019", "info"),
        ("17:30 | May 20, 2019", "info"),
        ("Reviewed and updated May 2019", "info"),
        ("This afternoon on 20th of February 2024, the hall was lit.", "info"),
        ("May 2019 was wet", "error"),
        ("05:57 AM, Monday, May 20, 2019 was the hour", "error"),
        ("Reviewed by Ana Cruz and seen by Ben Ode in May 2019 in Leeds", "error"),
        ("It was so from Leeds on, May 2019", "error"),
    ],
)
def test_a_signature_may_stand_anywhere(line: str, severity: str) -> None:
    prose = "The new bridge was closed, Ana Cruz said.\n\n" * 30
    assert one(found_in(missing_date, Example(f"{prose}{line}\n\n{prose}"))).severity == severity


@pytest.mark.parametrize(
    ("body", "severity"),
    [
        ("<script>var firstPub = '13 Aug 2010';</script>", "info"),
        ("<aside><p>See also</p><p><time datetime='2019-05-03'>Friday</time></p></aside>", "info"),
        ("<div data-article-date='2019-05-03'></div>", "info"),
        ("<!-- date: 2019-05-03 --><!-- title: The bridge -->", "info"),
        ("<div data-width='2019'></div>", "error"),
        ("<script>var postId = 2027630;</script>", "error"),
    ],
)
def test_a_page_may_state_a_day_that_nobody_sees(body: str, severity: str) -> None:
    source = f"<html><body>{body}<p>{PROSE}</p></body></html>"
    assert one(found_in(missing_date, Example(source, media_type="text/html"))).severity == severity


@pytest.mark.parametrize(
    ("entry", "severity"),
    [
        ('intro: "May 2019"', "info"),
        ("nav_title: 2019 stories", "info"),
        ("subtitle: 2019 stories", "error"),
        ("year: 2019", "info"),
        ("works:\n  - year: 2019", "error"),
        ("event: 2019-05-03", "info"),
        ("eventDate: 2019-05-03 14:00:00 +0000", "info"),
        ("expires: 2019-05-03", "error"),
    ],
)
def test_front_matter_may_state_a_day_under_any_name(entry: str, severity: str) -> None:
    for end in ("---", "..."):
        source = f"---\ntitle: The bridge\n{entry}\n{end}\n\n{PROSE}\n"
        assert one(found_in(missing_date, Example(source, media_type="text/markdown"))).severity == severity


@pytest.mark.parametrize(
    ("rights", "severity", "year"),
    [
        ("© 2024 Harbour Media", "info", "2024"),
        ("© 2023-2024 Harbour Media", "info", "2024"),
        ("© 2016 - 2024 Harbour Media", "error", ""),
        ("© 1995–2024 Harbour Media", "error", ""),
    ],
)
def test_the_years_of_a_house_tell_nothing_of_a_text(rights: str, severity: str, year: str) -> None:
    (finding,) = found_in(missing_date, f"{PROSE}\n\n{rights}\n")
    assert (str(finding.severity), finding.excerpt or "") == (severity, year)


def test_the_year_of_a_copyright_settles_no_week() -> None:
    text = "The council met last week, its chair said.\n\nAll rights reserved. Harbour Library 2019."
    assert one(found_in(relative_date, text)).severity == "warning"


@pytest.mark.parametrize(
    ("title", "line", "severity"),
    [
        ("Lamp 2.6 released", "Lamp 2.6, of 389 parts, was released on May 3, 2019.", "info"),
        ("What Lamp 2.6 does", "Lamp 2.6, of 389 parts, was released on May 3, 2019.", "error"),
        ("Lamp 2.6 released", "The wick that was invented on May 3, 2019 burns.", "error"),
    ],
)
def test_an_announcement_may_state_the_day_of_what_it_tells(title: str, line: str, severity: str) -> None:
    text = f"# {title}\n\n{line} It can be had by all who ask for it.\n\nThe council was told last week.\n"
    text += "\nThe bridge was closed for an inspection.\n" * 40
    found = found_in(missing_date, Example(text, media_type="text/markdown"))
    assert one(found).severity == severity


@pytest.mark.parametrize(
    ("block", "severity"),
    [
        ("Key dates<br>\nPosted date: May 3, 2019<br>\nDue date: June 3, 2019", "info"),
        ("Key dates<br>\nOpening date: May 3, 2019<br>\nDue date: June 3, 2019", "error"),
    ],
)
def test_a_label_may_say_anywhere_that_a_day_is_that_of_the_text(block: str, severity: str) -> None:
    prose = "The bridge was closed last week for an inspection.\n\n" * 40
    found = found_in(missing_date, Example(f"# Lamps\n\n{prose}{block}\n\n{prose}", media_type="text/markdown"))
    assert one(found).severity == severity


def test_a_resolution_may_state_the_day_on_which_it_was_adopted() -> None:
    rest = "Section 2 said which data the town had opened. " * 20
    adopted = f"{rest}\n\nADOPTED by the council of Leeds this 5th day of April 2016, by the following vote.\n\n{rest}"
    hit = one(found_in(missing_date, adopted))
    assert hit.severity == "info"
    assert "5th day of April 2016" in hit.message
    told = f"{rest}\n\nThe council of Leeds met on the 5th day of April 2016.\n\n{rest}"
    assert one(found_in(missing_date, told)).severity == "error"


@pytest.mark.parametrize(
    ("published", "changed", "severity"),
    [
        ("2024-06-30T12:00:00+00:00", "2024-06-03T16:56:42+00:00", "info"),
        ("2024-06-30T12:07:31+00:00", "2024-06-03T16:56:42+00:00", "warning"),
        ("2024-06-30T00:00:00+00:00", "2024-06-03T16:56:42+00:00", "warning"),
        ("2024-10-30T12:00:00+00:00", "2024-06-03T16:56:42+00:00", "warning"),
    ],
)
def test_a_page_may_be_set_to_come_out_on_the_hour_of_a_later_day(published: str, changed: str, severity: str) -> None:
    head = "".join(
        f'<meta property="article:{key}_time" content="{value}">'
        for key, value in (("published", published), ("modified", changed))
    )
    source = f"<html><head><title>The bridge</title>{head}</head><body><article><h1>The bridge</h1><p>The minister resigned after the report came out.</p></article></body></html>"
    assert one(found_in(conflicting_dates, Example(source, media_type="text/html"))).severity == severity


@pytest.mark.parametrize(("year", "severity"), [(1922, "info"), (2012, "warning")])
def test_an_old_text_may_be_posted_with_its_day(year: int, severity: str) -> None:
    source = f"---\ndate: 2024-06-03\n---\n\n*May 3, {year}*\n\nDear Ana,\n\nthe minister resigned.\n"
    assert one(found_in(conflicting_dates, Example(source, media_type="text/markdown"))).severity == severity


@pytest.mark.parametrize(("entry", "severity"), [("draft: true", "info"), ("draft: false", "warning")])
def test_a_draft_may_have_the_day_on_which_it_is_to_appear(entry: str, severity: str) -> None:
    source = f"---\ndate: 2031-01-05\n{entry}\n---\n\nThe minister resigned.\n"
    example = Example(source, media_type="text/markdown", as_of="2024-06-30")
    assert one(found_in(future_date, example)).severity == severity


def test_a_text_may_say_anywhere_when_it_was_written() -> None:
    rest = f"{PROSE} " * 6
    said = one(found_in(missing_date, f"{rest}\n\nThis article was written: 13 April 2025.\n\n{rest}"))
    assert (said.severity, "13 April 2025" in said.message) == ("info", True)
    told = one(found_in(missing_date, f"{rest}\n\nThe lamp was made on 13 April 2025.\n\n{rest}"))
    assert told.severity == "error"


def test_a_dateline_may_be_glued_to_its_text() -> None:
    said = found_in(missing_date, "Leeds, UK; 3 May 2019:Lamp Works has a new lamp. " + "It is lit in the hall. " * 20)
    assert one(said).severity == "info"


@pytest.mark.parametrize("field", ["retrieved", "unlabelled"])
def test_a_day_in_another_column_of_a_row_may_be_that_of_its_text(field: str) -> None:
    day = "2024-07-11 16:06:12"
    declared = (Declared(field, day, "row:last_active"),)
    row = load_text(
        Source("rows.jsonl:3", "rows.jsonl", "text/plain", "The minister resigned.", row=3, declared=declared)
    )
    found = edge_date(row)
    assert found is not None
    assert (found.text, found.place) == (day, None)


def test_one_of_several_dates_in_a_list_may_be_said_to_be_that_of_the_text() -> None:
    text = "The bridge was closed.\n\n" * 40 + "- Opened on 4 May 2018.\n- This page was last modified on 3 May 2019.\n"
    seen = edge_date(document(text, media_type="text/markdown"))
    assert seen is not None
    assert seen.text == "3 May 2019"
    assert edge_date(document(text.replace("last modified", "last mended"), media_type="text/markdown")) is None


@pytest.mark.parametrize(
    ("lead", "told"), [("Published", "stands behind “Published”"), ("The mill burned on", "is told as past")]
)
def test_a_day_behind_a_label_is_not_told_of(lead: str, told: str) -> None:
    text = f"{lead} November 17, 2017 A fire killed four at the mill. The council was told of it."
    found = one(found_in(future_date, Example(text, date="2017-11-06")))
    assert told in found.message
