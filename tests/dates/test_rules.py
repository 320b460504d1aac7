"""What the rules on dates do beside their examples: grading, options, places, documents of other kinds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from provenance_plugins.dates.ambiguous_date import ambiguous_date
from provenance_plugins.dates.conflicting_dates import conflicting_dates
from provenance_plugins.dates.future_date import future_date
from provenance_plugins.dates.impossible_date import impossible_date
from provenance_plugins.dates.missing_date import missing_date
from provenance_plugins.dates.missing_year import missing_year
from provenance_plugins.dates.stale_currency import stale_currency

from provenance import audit
from provenance.analysis import dates, metadata
from provenance.api import Confidence, Example
from provenance.testing import document
from tests.dates.common import PAGE, PROSE, one, page
from tests.found import found_in


def test_the_right_weekday_is_in_the_message() -> None:
    finding = one(found_in(impossible_date, "They met on Thursday, January 4, 2019."))
    assert "4 January 2019 is a Friday, not a Thursday" in finding.message


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


def test_a_stated_day_in_the_place_of_the_month_is_not_sure() -> None:
    made = document("---\ntitle: Oak\ndate: 2024-13-04\n---\n\nThe oak is old.\n", media_type="text/markdown")
    found = metadata(made).date
    assert found is not None
    assert (found.value, found.confidence) == ("2024-04-13", Confidence.MEDIUM)


def test_an_impossible_date_in_front_matter_has_its_place() -> None:
    text = "---\ntitle: The bridge\ndate: 2023-02-30\n---\n\nIt was opened.\n"
    finding = one(found_in(impossible_date, Example(text, media_type="text/markdown")))
    assert finding.location is not None
    assert text[finding.location.start.offset : finding.location.end.offset] == "2023-02-30"


def test_both_readings_are_in_the_message() -> None:
    message = one(found_in(ambiguous_date, "The town paid its debts on 03/04/2024 after all.")).message
    assert "3 April 2024 or 4 March 2024" in message


def test_a_date_in_an_address_is_compared() -> None:
    head = (
        '<link rel="canonical" href="https://example.org/2024/03/01/bridge">'
        '<meta property="article:published_time" content="2024-05-03T10:00:00Z">'
    )
    finding = one(found_in(conflicting_dates, page("The bridge was opened.", head)))
    assert "1 March 2024" in finding.message
    assert "3 May 2024" in finding.message


def test_the_same_moment_in_two_time_zones_is_no_conflict() -> None:
    head = (
        '<meta property="article:published_time" content="2024-05-03T23:30:00-07:00">'
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-05-04T06:30:00Z"}</script>'
    )
    assert found_in(conflicting_dates, page("The bridge was opened.", head)) == []


def test_published_tomorrow_in_another_time_zone_is_no_future() -> None:
    assert found_in(future_date, Example("It was opened.", date="2024-07-01", as_of="2024-06-30")) == []


def test_a_plan_lies_ahead() -> None:
    text = "The mayor said on 3 June 2024 that the bridge would be opened on 5 July 2024. It closes on 9 July 2024."
    assert found_in(future_date, Example(text, date="2024-06-03")) == []


def test_from_which_age_on_currency_is_stale() -> None:
    example = Example("The town is currently without a mayor.", date="2024-05-01", as_of="2024-06-30")
    assert found_in(stale_currency, example) == []
    assert one(found_in(stale_currency, example, max_age=30)).excerpt == "currently"


def test_age_is_not_known_without_a_date() -> None:
    assert found_in(stale_currency, "The town is currently without a mayor.") == []


@pytest.mark.parametrize(
    "text", ["Ce pays est en crise depuis le 12 juin.", "Der Bahnhof wurde am 12. Juni geschlossen."]
)
def test_missing_year_in_other_languages(text: str) -> None:
    language = "fr" if text.startswith("Ce") else "de"
    source = PAGE.format(text=text, head="").replace('lang="en"', f'lang="{language}"')
    assert one(found_in(missing_year, Example(source, media_type="text/html"))).excerpt.startswith("12")


def test_a_text_that_lay_ready_is_a_remark() -> None:
    text = "---\ndate: 2024-06-13\nlastmod: {}\n---\n\nThe bridge closed.\n"
    for changed, severity in (("2024-06-10", "info"), ("2024-05-10", "warning")):
        example = Example(text.format(changed), media_type="text/markdown")
        assert one(found_in(conflicting_dates, example)).severity == severity


@pytest.mark.parametrize(
    ("address", "severity"),
    [("2024/06/11/vote", "info"), ("2024-06-11-vote", "info"), ("2024/02/11/vote", "warning"), ("vote", "warning")],
)
def test_the_days_of_linked_addresses_speak_for_the_later_reading(address: str, severity: str) -> None:
    text = f"---\ndate: 07-03-2024\n---\n\nThe council [voted](https://harbour.org/{address}).\n"
    example = Example(text, media_type="text/markdown", as_of="2024-12-31")
    assert one(found_in(ambiguous_date, example)).severity == severity


def test_days_told_as_past_speak_for_the_later_reading() -> None:
    text = "---\ndate: 03/06/2024\n---\n\nThe contract {} on 9 April 2024.\n"
    for verb, severity in (("was signed", "info"), ("will be signed", "warning")):
        example = Example(text.format(verb), media_type="text/markdown", as_of="2024-12-31")
        assert one(found_in(ambiguous_date, example)).severity == severity


@pytest.mark.parametrize(
    "filled",
    [
        "{{ page.last_modified_at | date: '%d %B %Y' }}",
        "{% last_modified_at %}",
        "{{< lastmod >}}",
        "<%= page.date.strftime('%d %B %Y') %>",
        "<LastUpdated />",
    ],
)
def test_tags_and_components_that_fill_in_a_day_are_for_information(filled: str) -> None:
    text = f"---\ntitle: Notice\n---\n\nLast updated {filled}\n\n{PROSE}\n"
    finding = one(found_in(missing_date, Example(text, media_type="text/markdown")))
    assert (finding.severity, finding.excerpt) == ("info", filled)
    shown = text.replace(filled, f"`{filled}`")
    assert one(found_in(missing_date, Example(shown, media_type="text/markdown"))).severity == "error"


def test_the_first_entry_of_a_history_is_no_change() -> None:
    text = "---\ndate: 2024-09-03\n---\n\nThe bridge is shut.\n\n## Document history\n\n{}: {}\n"
    created = Example(text.format("3 June 2024", "created"), media_type="text/markdown")
    assert found_in(conflicting_dates, created) == []
    changed = Example(text.format("3 June 2024", "second print"), media_type="text/markdown")
    assert one(found_in(conflicting_dates, changed)).excerpt == "3 June 2024"


def test_a_key_that_agrees_with_the_name_of_a_file_is_named() -> None:
    text = "---\ntitle: Notice\ndate: 2024-09-02\n{}: 2019-10-07\n---\n\nThe minister resigned.\n"
    for key, said in (("printed_date", True), ("issue", False)):
        example = Example(text.format(key), media_type="text/markdown", path="notes/20191007-notice.md")
        assert ("as `printed_date` does" in one(found_in(conflicting_dates, example)).message) is said


def test_a_day_that_a_generator_fills_in_is_for_information() -> None:
    text = "---\ntitle: Notice\n---\n\nLast updated **{{git_revision_date_localized}}**\n\nThe minister resigned.\n"
    finding = one(found_in(missing_date, Example(text, media_type="text/markdown")))
    assert (finding.severity, finding.excerpt) == ("info", "{{git_revision_date_localized}}")


@pytest.mark.parametrize(("day", "count"), [("5 June", 0), ("5 July", 1)])
def test_minutes_of_several_days_are_dated_by_the_first(day: str, count: int) -> None:
    talk = (
        "The members met in the hall of the library. The budget was discussed. The treasurer was asked for figures. "
        * 6
    )
    text = f"# Minutes\n\n## Attendees\n\n- Ana Cruz\n\n## Agenda\n\n{talk}The last session was held on {day} 2024.\n"
    findings = found_in(future_date, Example(text, media_type="text/markdown", date="2024-06-03"))
    assert len(findings) == count


def test_the_dates_of_pages_that_are_listed_do_not_contradict_that_of_the_page() -> None:
    head = '<script type="application/ld+json">{"@type": "Article", "datePublished": "2024-06-03"}</script>'
    card = '<div itemscope itemtype="https://schema.org/Article"><span itemprop="datePublished" content="2024-06-%02d">x</span></div>'
    for days, count in (((7,), 1), ((7, 9), 0)):
        body = "The bridge was closed." + "".join(card % day for day in days)
        findings = found_in(conflicting_dates, page(body, head))
        assert len(findings) == count


@pytest.mark.parametrize(("column", "severity"), [("published_at", "warning"), ("created_at", "info")])
def test_a_conflict_with_a_date_that_is_not_sure_is_for_information(tmp_path: Path, column: str, severity: str) -> None:
    row = {"text": "The bridge was closed.", column: "2024-06-03", "url": "https://lamp.org/2023/05/01/bridge"}
    (tmp_path / "rows.jsonl").write_text(json.dumps(row), encoding="utf-8")
    (document,) = audit(tmp_path, select=["DAT206"]).documents
    assert [finding.severity for finding in document.findings] == [severity]


def _dated(text: str) -> Example:
    return Example(f"---\ndate: 2024-03-12\n---\n\n{text}\n", media_type="text/markdown")


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("A meeting will be held on Monday 12 March at the hall.", ["on Monday 12 March"]),
        ("It was held on Tuesday 5 March, and the fair is on Saturday, March 24.", ["on Saturday, March 24"]),
        ("It was held on Tuesday 5 March. The fair is on Saturday, March 23.", []),
        ("It was held on Thursday 9 November and on Wednesday 19 December.", ["on Wednesday 19 December"]),
        ("In 2018 it was held on Monday 12 March.", []),
        ("Mon 4 June, Tue 7 June, Wed 9 June.", []),
    ],
)
def test_a_weekday_that_falls_on_its_day_in_no_year_near(text: str, wrong: list[str]) -> None:
    findings = found_in(impossible_date, _dated(text))
    assert [finding.excerpt for finding in findings] == wrong


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The hall, which was built in 1902, will close on 4 April.", ["1902", "2024-04-04"]),
        ("The firm, founded in 1987, will open a shop on 20 May.", ["1987", "2024-05-20"]),
        ("She was born in 1990 and is to marry on 8 June.", ["1990", "2024-06-08"]),
        ("In 1902 the hall closed on 4 April.", ["1902", "1902-04-04"]),
        ("It was held on Thursday 9 November.", ["2023-11-09"]),
        ("She never liked the Saturday shoppers or Monday meetings.", []),
    ],
)
def test_the_year_of_something_else_is_not_that_of_a_plan(text: str, values: list[str]) -> None:
    made = document(_dated(text).text, media_type="text/markdown")
    assert [each.value for each in dates(made)] == values


RECORDS = "---\ndate: {date}\n---\n\n## Weir\n\n{label} 3 May 2024\n\nIt is sound.\n\n## Mill\n\n{label} 7 June 2024\n\nIt leaks.\n"


@pytest.mark.parametrize("label", ["Date:", "**Date:**", "Released:", "Posted on"])
def test_dates_of_records_are_no_conflict(label: str) -> None:
    text = RECORDS.format(date="2024-09-01", label=label)
    assert found_in(conflicting_dates, Example(text, media_type="text/markdown")) == []


@pytest.mark.parametrize(
    ("lines", "conflicts"),
    [
        ("Outage date: 3 May 2024", 0),
        ("Visit dates: 3 May 2024 – 5 May 2024", 0),
        ("Event dates:\n\n3 May 2024", 0),
        ("**Lamp week, May 24-28, 2024**", 0),
        ("Date: 3 May 2024", 1),
        ("Post date: 3 May 2024", 1),
        ("Publication date: 3 May 2024", 1),
    ],
)
def test_the_label_of_another_day_is_no_conflict(lines: str, conflicts: int) -> None:
    text = f"---\ndate: 2024-09-01\n---\n\n{lines}\n\nThe lamps were dark for a night.\n"
    assert len(found_in(conflicting_dates, Example(text, media_type="text/markdown"))) == conflicts


def test_a_leap_day_is_not_of_a_year_that_has_none() -> None:
    text = "# Changes\n\n## 2025\n\n- Sessions no longer expire on February 29.\n- It opened on February 31.\n"
    findings = found_in(impossible_date, Example(text, media_type="text/markdown"))
    assert [finding.excerpt for finding in findings] == ["February 31"]


def test_a_year_that_something_is_for_is_not_that_of_a_day() -> None:
    text = "The accounts for 2023 can be seen from 1 March. In 2023 the weir was shut on 4 April."
    assert [item.value for item in dates(document(text, date="2024-02-12"))] == [
        "2023",
        "2024-03-01",
        "2023",
        "2023-04-04",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The fire broke out on 29 December 2025 and was put out by firemen.", ["29 December 2025"]),
        ("The fire was seen on 29 December 2025 by two boys.", ["29 December 2025"]),
        ("The mill closed its books on 29 December 2025 and will be shut.", []),
        ("The mill said it would pay by 29 December 2025.", []),
    ],
)
def test_who_did_it_is_no_plan(text: str, found: list[str]) -> None:
    findings = found_in(future_date, Example(text, date="2024-12-30", as_of="2026-11-25"))
    assert [finding.excerpt.removeprefix("on ") for finding in findings] == found


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


def test_the_entries_of_a_live_page_are_not_the_page() -> None:
    script = (
        '<script type="application/ld+json">{"@type": "LiveBlogPosting", "datePublished": "2023-12-09T06:00:00Z",'
        ' "liveBlogUpdate": [{"@type": "BlogPosting", "datePublished": "2023-12-10T08:00:00Z"}]}</script>'
    )
    entries = "".join(
        f'<article><time datetime="2023-12-{day}Z">{time}</time><p>{text}</p></article>'
        for day, time, text in (
            ("10T08:00:00", "08.00", "The bridge was shut at dawn."),
            ("09T22:00:00", "22.00", "Trains stop at midnight."),
        )
    )
    text = f"<html lang='en'><head><title>The storm</title>{script}</head><body><main><h1>The storm</h1>{entries}</main></body></html>"
    example = Example(text, media_type="text/html", as_of="2026-11-25")
    assert found_in(conflicting_dates, example) == []
    found = metadata(document(text, media_type="text/html")).date
    assert found is not None
    assert found.value.startswith("2023-12-09")


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("---\ndate: 11/12/2024\n---\n\nThe minister resigned.\n", "info"),
        ("---\ndate: 03/04/2024\n---\n\nThe minister resigned.\n", "warning"),
        ("The weir was shut on 11/12/2024.", "info"),
        ("The weir is on 11/12/2024.", "warning"),
    ],
)
def test_a_reading_that_is_still_to_come_is_less_likely(text: str, severity: str) -> None:
    example = Example(text, media_type="text/markdown", as_of="2024-11-25")
    assert one(found_in(ambiguous_date, example)).severity == severity


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("February 7, 2025: Version 23 is released.", []),
        ("The guild will speak at the fair, held in Leeds on 7 February 2025.", []),
        ("The fair was held in Leeds on 7 February 2025.", ["7 February 2025"]),
        ("February 7, 2025: Version 23 was released.", ["February 7, 2025"]),
        ("On 7 February 2025 the guild opened its hall.", ["7 February 2025"]),
    ],
)
def test_a_plan_is_told_as_what_is_done(text: str, found: list[str]) -> None:
    findings = found_in(future_date, Example(text, date="2024-12-30", as_of="2026-11-25"))
    assert [finding.excerpt.removeprefix("On ").removeprefix("on ") for finding in findings] == found


@pytest.mark.parametrize(
    ("shown", "conflicts"),
    [("11/09/2024", 0), ("05/06/2024", 0), ("21/05/2024", 1), ("05/06/2024, by London time, for £4", 1)],
)
def test_a_day_that_nothing_settles_is_no_conflict(shown: str, conflicts: int) -> None:
    text = f"---\ndate: 2024-09-11\n---\n\nPublished: {shown}\n\nThe lamps were dark for a night.\n"
    assert len(found_in(conflicting_dates, Example(text, media_type="text/markdown"))) == conflicts


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
    ("text", "found"),
    [
        ("We call for talks at the second fair to be held in Leeds, West Yorkshire, 4-6 October 2025.", []),
        ("The guild told of a hall to be opened by the mayor on 7 February 2025.", []),
        ("The lamp that will be lit in York, on 7 February 2025, was paid for.", []),
        ("They had hoped to be officially received in Leeds, York, on 7 February 2025.", []),
        ("_A newer version of this post was published on February 7th, 2025._", []),
        ("An updated edition of this guide was released on 7 February 2025.", []),
        ("This article was superseded by one that was published on 7 February 2025.", []),
        ("The fair was held in Leeds, West Yorkshire, 7 February 2025.", ["7 February 2025"]),
        ("A newer version of the lamp was released on 7 February 2025.", ["7 February 2025"]),
        ("The hall had been opened in York on 7 February 2025.", ["7 February 2025"]),
    ],
)
def test_what_was_still_to_come_or_came_out_later(text: str, found: list[str]) -> None:
    findings = found_in(future_date, Example(text, date="2024-12-30", as_of="2026-11-25", media_type="text/markdown"))
    assert [finding.excerpt.removeprefix("on ") for finding in findings] == found


@pytest.mark.parametrize("label", ["#### Deadline", "**Closing date**", "Due date", "### Event date:"])
def test_the_day_below_the_label_of_another_day_is_no_date_of_publication(label: str) -> None:
    stamp = "2024-06-03T10:11:12.345678+00:00"
    text = f"---\ndate: '{stamp}'\nupdated_at: '{stamp}'\n---\n\n#### Place\n\nLeeds\n\n{label}\n\nJuly 8, 2024\n\nThe mill is looking for a clerk who knows its books.\n"
    assert found_in(conflicting_dates, Example(text, media_type="text/markdown")) == []


def test_the_day_below_a_heading_is_one() -> None:
    stamp = "2024-06-03T10:11:12.345678+00:00"
    text = f"---\ndate: '{stamp}'\nupdated_at: '{stamp}'\n---\n\n# The mill\n\nMarch 8, 2024\n\nThe mill was looking for a clerk who knew its books.\n"
    assert len(found_in(conflicting_dates, Example(text, media_type="text/markdown"))) == 1


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The idea goes back to Nash and May (1992), and to others.", 0),
        ("La idea viene de Lind y May (1992), y de otros.", 0),
        ("The bridge was closed in April and May, and nobody objected.", 1),
    ],
)
def test_the_last_of_several_authors_is_no_month(words: str, found: int) -> None:
    assert len(found_in(missing_year, f"{PROSE}\n\n{words}")) >= found
    assert found or not found_in(missing_year, f"{PROSE}\n\n{words}")
