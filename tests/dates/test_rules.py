"""What the rules on dates do beside their examples: grading, options, places, documents of other kinds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from provenance_plugins.dates.ambiguous_date import ambiguous_date
from provenance_plugins.dates.future_date import future_date
from provenance_plugins.dates.missing_year import missing_year
from provenance_plugins.dates.stale_currency import stale_currency
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance import audit
from provenance.analysis import dates, metadata
from provenance.api import Confidence, Example
from provenance.testing import document
from tests.dates.common import PAGE, PROSE, one
from tests.found import found_in


def test_a_stated_day_in_the_place_of_the_month_is_no_day_of_the_document() -> None:
    made = document("---\ntitle: Oak\ndate: 2024-13-04\n---\n\nThe oak is old.\n", media_type="text/markdown")
    found = metadata(made).date
    assert found is not None
    assert (found.value, found.confidence) == ("2024", Confidence.LOW)


def test_a_stated_day_in_the_place_of_the_month_is_one_where_the_text_has_it_too() -> None:
    text = "---\ntitle: Oak\nauthor: Ana Cruz\ndate: 2024-13-04\n---\n\nPublished 13 April 2024\n\nThe oak is old.\n"
    found = metadata(document(text, media_type="text/markdown")).date
    assert found is not None
    assert found.value == "2024-04-13"


def test_a_change_whose_day_may_be_its_month_is_of_its_year() -> None:
    found = metadata(document("The oak is old, and the mill is shut.\n\nLast updated: 03/04/2024\n")).modified
    assert found is not None
    assert found.value == "2024"


def test_both_readings_are_in_the_message() -> None:
    message = one(found_in(ambiguous_date, "The town paid its debts on 03/04/2024 after all.")).message
    assert "3 April 2024 or 4 March 2024" in message


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


@pytest.mark.parametrize(("column", "severity"), [("published_at", "warning"), ("created_at", "info")])
def test_a_conflict_with_a_date_that_is_not_sure_is_for_information(tmp_path: Path, column: str, severity: str) -> None:
    row = {"text": "The bridge was closed.", column: "2024-06-03", "url": "https://lamp.org/2023/05/01/bridge"}
    (tmp_path / "rows.jsonl").write_text(json.dumps(row), encoding="utf-8")
    (document,) = audit(tmp_path, select=["DAT206"]).documents
    assert [finding.severity for finding in document.findings] == [severity]


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
    made = document(f"---\ndate: 2024-03-12\n---\n\n{text}\n", media_type="text/markdown")
    assert [each.value for each in dates(made)] == values


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
