"""Days that no calendar has, and weekdays that are not those of their days, beside the examples of the rule (DAT204)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.impossible_date import impossible_date

from provenance.api import Example
from tests.dates.common import one
from tests.found import found_in, severities_of


def _dated(text: str) -> Example:
    return Example(f"---\ndate: 2024-03-12\n---\n\n{text}\n", media_type="text/markdown")


def test_the_right_weekday_is_in_the_message() -> None:
    finding = one(found_in(impossible_date, "They met on Thursday, January 4, 2019."))
    assert "4 January 2019 is a Friday, not a Thursday" in finding.message


def test_a_day_that_each_caption_repeats_is_told_once() -> None:
    caption = "on Thursday, January 4, 2019. @benode\n\n"
    text = f"Ana Cruz at the mill {caption}Guests by the weir {caption}It was opened on 30 February 2020."
    weekday, none = found_in(impossible_date, text)
    assert "30 February" in none.message
    assert weekday.message.endswith("the same stands in one more place")
    assert [place.location.start.line for place in weekday.related] == [3]


def test_a_weekday_that_opens_a_bracket_is_that_of_the_date_behind_it() -> None:
    assert found_in(impossible_date, "Sent 2024-05-03 (Thu, 2 May 2024 23:10:05 -0800).") == []
    finding = one(found_in(impossible_date, "Sent 2024-05-03 (Fri, 2 May 2024 23:10:05 -0800)."))
    assert "2 May 2024 is a Thursday, not a Friday" in finding.message
    assert "3 May 2024 is a Friday" in one(found_in(impossible_date, "Sent 2024-05-03 (Thu), at 9.")).message


def test_a_weekday_of_another_calendar_is_left_alone() -> None:
    assert found_in(impossible_date, "The winter palace was taken on Wednesday, 25 October 1917.") == []


@pytest.mark.parametrize(
    ("text", "message"),
    [("It was 30 February 2019.", "February 2019 has only 28 days"), ("It was June 31.", "June has only 30 days")],
)
def test_the_length_of_the_month_is_in_the_message(text: str, message: str) -> None:
    assert message in one(found_in(impossible_date, text)).message


@pytest.mark.parametrize(
    ("date", "remedy"),
    [
        ("2024-13-04", "write 2024-04-13, if that day is meant"),
        ("2024/31/12", "write 2024-12-31, if that day is meant"),
        ("2024-00-10", "leave out what is not known"),
        ("2024-05-00", "leave out what is not known"),
        ("2024-02-30", "correct it"),
    ],
)
def test_a_stated_date_that_no_calendar_has_is_told_with_its_remedy(date: str, remedy: str) -> None:
    text = f"---\ntitle: Oak\ndate: {date}\n---\n\nThe oak is old.\n"
    finding = one(found_in(impossible_date, Example(text, media_type="text/markdown")))
    assert (finding.excerpt, finding.message.endswith(remedy)) == (date, True)


def test_an_impossible_date_in_front_matter_has_its_place() -> None:
    text = "---\ntitle: The bridge\ndate: 2023-02-30\n---\n\nIt was opened.\n"
    finding = one(found_in(impossible_date, Example(text, media_type="text/markdown")))
    assert finding.location is not None
    assert text[finding.location.start.offset : finding.location.end.offset] == "2023-02-30"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("A meeting will be held on Monday 12 March at the hall.", ["on Monday 12 March"]),
        ("It was held on Tuesday 5 March, and the fair is on Saturday, March 24.", ["on Saturday, March 24"]),
        ("It was held on Tuesday 5 March. The fair is on Saturday, March 23.", []),
        ("It was held on Thursday 9 November and on Wednesday 19 December.", ["on Wednesday 19 December"]),
        ("In 2018 it was held on Monday 12 March.", []),
        ("Mon 4 June, Tue 7 June, Wed 9 June.", []),
        ("The fair is on Saturday 6th - 9th August 2016.", []),
        ("The fair is on Monday 6th - 10th August 2016.", ["on Monday 6th - 10th August 2016"]),
    ],
)
def test_a_weekday_that_falls_on_its_day_in_no_year_near(text: str, wrong: list[str]) -> None:
    findings = found_in(impossible_date, _dated(text))
    assert [finding.excerpt for finding in findings] == wrong


def test_a_leap_day_is_not_of_a_year_that_has_none() -> None:
    text = "# Changes\n\n## 2025\n\n- Sessions no longer expire on February 29.\n- It opened on February 31.\n"
    findings = found_in(impossible_date, Example(text, media_type="text/markdown"))
    assert [finding.excerpt for finding in findings] == ["February 31"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("It was heard on Friday 04/05/2022.", "neither is a Friday"),
        ("It was heard on Wednesday 04/05/2022.", ""),
        ("It was heard on Tuesday 04/05/2022.", ""),
    ],
)
def test_a_weekday_of_neither_reading(text: str, message: str) -> None:
    findings = found_in(impossible_date, text)
    assert "".join(finding.message for finding in findings).count(message or "is a") == bool(message)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The form is wrong: there's no April 31, for example.", []),
        ("The form is wrong: there’s never a February 30.", []),
        ("There was no 31 June in that calendar either.", []),
        ("Our calendar does not have a 31 November.", []),
        ("It refuses an invalid date such as 31 June, and there is no such day as 30 February.", []),
        ("The file says 2023-02-30, which does not exist.", []),
        ('The programme took "31 April" and knew that it isn\'t a valid date.', ["31 April"]),
        ("There is no doubt that they met on 31 April.", ["31 April"]),
        ("They met on 31 April, and the minutes do not exist.", ["31 April"]),
        ("There is no news of 30 February.", ["30 February"]),
    ],
)
def test_a_day_of_which_a_text_says_that_it_is_none(text: str, found: list[str]) -> None:
    findings = found_in(impossible_date, text)
    assert [finding.excerpt for finding in findings] == found


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("Source: the office of statistics, Table 36-10-0434.", []),
        ("Source: the office of statistics, [Table 36-10-0434](https://example.org/t).", []),
        ("Source : l’office, tableau n° 36-10-0434.", []),
        ("The counts are in Table 31-02-2024, and the port has them.", ["error"]),
        ("See the table 31-04-2024 of the port.", ["error"]),
        ("Tableau 30-02-1998 du port", ["error"]),
        ("See Table 31-10-2104 of the port.", []),
        ("They sat at the table on 36-10-2023.", ["error"]),
        ("Timetable 36-10-2023.", ["error"]),
        ("On the table: 31-11-2023.", ["error"]),
        ("Dates: `Monday, January 4, 2019`; drop the year in lists.", ["info"]),
        ("Dates: Monday, January 4, 2019, and the day after.", ["error"]),
        ("They met on `Monday, January 4, 2019`.", ["error"]),
    ],
)
def test_numbers_of_tables_and_forms_of_dates(text: str, severities: list[str]) -> None:
    assert [str(finding.severity) for finding in found_in(impossible_date, _dated(text))] == severities


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("She kept a network of 25 machines with Lampos 95/98/2000 in the hall.", 0),
        ("The mill was closed on 31/98/2000.", 1),
        ("The mill was closed on 95/98/2000.", 1),
        ("The mill runs Lampos 32/33/2025.", 1),
        ("The mill was closed on 34-10-0205, opened on 31-02-0205 and closed on 30-02-0206.", 3),
        ("The mill was closed on 45/45/2000.", 1),
        ("The mill was closed on 98/95/2000.", 1),
        ("| Lamps | 34-10-0066 |\n| Wicks | 34-10-0175 |\n| Oil | 36-10-0434 |", 0),
        ("| Lamps | 34-10-0066 |\n| Wicks | 34-10-0175 |", 2),
        ("| Lamps | 34-10-2066 |\n| Wicks | 34-10-2175 |\n| Oil | 36-10-2134 |", 3),
    ],
)
def test_versions_and_numbers_of_tables_are_no_days(text: str, told: int) -> None:
    assert len(found_in(impossible_date, text)) == told


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2024-06-03 20:04:00 +", ["warning"]),
        ("2024-06-03 20:04:00+", ["warning"]),
        ("2024-06-03T20:04:00 -", ["warning"]),
        ("2024-06-03 20:04:00 +0100", []),
        ("2024-06-03T20:04:00+01:00", []),
        ("2024-06-03 20:04:00 +1", []),
        ("2024-06-03 20:04:00", []),
        ("2024-06-03 -", []),
    ],
)
def test_a_day_that_breaks_off_at_its_zone(day: str, told: list[str]) -> None:
    text = f"---\ntitle: The bridge\ndate: {day}\n---\n\nThe bridge is closed, and nobody knows why.\n"
    assert severities_of(impossible_date, text) == told


@pytest.mark.parametrize(
    ("path", "severity"),
    [
        ("forms/Charter-Template.docx.txt", "error"),
        ("forms/charter-template.md", "info"),
        ("forms/mill_plantilla_v2.md", "info"),
        ("forms/charter.md", "error"),
        ("forms/contemplate.md", "error"),
    ],
)
def test_noughts_hold_the_place_of_a_day_in_a_template(path: str, severity: str) -> None:
    text = "The charter of the mill. Approved: 00/00/0000 by the council of the town."
    assert severities_of(impossible_date, text, path=path) == [severity]
    told = severities_of(impossible_date, text.replace("00/00/0000", "31/02/2024"), path=path)
    assert told == ["error"]
