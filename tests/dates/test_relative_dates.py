"""What times that lean on the day of writing (DAT202) are, beside the rule's examples: grading, quotations, tales, forms."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.api import Example
from provenance.testing import find
from tests.dates.common import one
from tests.found import found_in, severities_of


def test_a_quoted_relative_date_is_for_information() -> None:
    findings, problems = find(relative_date, "“We met yesterday,” said Ana Cruz last week.")
    assert [(finding.excerpt, finding.severity) for finding in findings] == [
        ("yesterday", "info"),
        ("last week", "warning"),
    ]
    assert not problems


_MILL = "The mill by the harbour is old, and nobody was there to see it, for the road is long and the gates were shut. "


@pytest.mark.parametrize(
    "opening", ["The mayor resigned last month.", "Last month the mayor resigned.", "Two mayors resigned last month."]
)
def test_days_of_something_else_give_no_last_month(opening: str) -> None:
    text = f"{opening} The law was passed on 3 May 1998 and changed on 4 June 1998."
    assert [finding.severity for finding in found_in(relative_date, text)] == ["warning"]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Despite winning the 2024-25 cup, Leeds lost often throughout this season, Ana Cruz said.", "info"),
        ("Leeds lost often throughout this season, Ana Cruz said.", "warning"),
        ("Leeds, champions in 2009-10, have lost every game this season, Ana Cruz said.", "warning"),
        ("The cup is old. The 2009-10 champions have lost every game this season, Ana Cruz said.", "warning"),
        ("Despite winning the 2014-15 cup, Leeds lost the final last season, Ana Cruz said.", "warning"),
        ("This year she lit the lamp at home, Ana Cruz said. Prices are as of August 2025.", "info"),
        ("This year she lit the lamp at home, Ana Cruz said. The mill was shut in August 1915.", "warning"),
        (f"Exports rose this year, Ana Cruz said. {_MILL * 5}Mills matter in the 2024 election cycle.", "info"),
        (f"Exports rose this year, Ana Cruz said. {_MILL * 5}Mills mattered in the 1920 election.", "warning"),
        (
            f"Exports rose this year, Ana Cruz said. {_MILL * 5}Mills mattered in the 1920 election cycle, but not in 1922.",
            "warning",
        ),
        ("Ana Cruz told the press that she will win tonight.\n\nELECTION DAY 2024: LIVE UPDATES\n\nShe left.", "info"),
        (f"Tides\n\n{_MILL}\n\n{_MILL}\n\nRegattas of 2024\n\nThe club rows often this year, Ana Cruz said.", "info"),
        (
            f"Tides\n\n{_MILL}\n\n{_MILL}\n\nRegattas and cups\n\nThe club rows often this year, Ana Cruz said.",
            "warning",
        ),
        ("Ana Cruz told the press that she will win tonight.\n\nWHO WON THE VOTE OF 1924\n\nShe left.", "warning"),
    ],
)
def test_what_stands_beside_a_season_or_a_year_gives_it(text: str, severity: str) -> None:
    findings, problems = find(relative_date, text)
    assert not problems
    assert [finding.severity for finding in findings] == [severity]


@pytest.mark.parametrize(
    ("source", "severity"),
    [
        ("The heads of both firms said: “We signed it 18 weeks ago. “Now we stay,” they said.", "info"),
        ("The heads of both firms said: “We signed it.” It began 18 weeks ago. “Now we stay,” they said.", "warning"),
        ("The “big firm signed it 18 weeks ago with the “small” one, the mayor said.", "warning"),
    ],
)
def test_a_speech_whose_paragraphs_stand_on_one_line_is_quoted(source: str, severity: str) -> None:
    assert [finding.severity for finding in found_in(relative_date, source)] == [severity]


def test_a_month_of_publication_is_a_publication_date() -> None:
    findings = found_in(
        relative_date, Example("---\ndate: 2024-06\n---\n\nThe two met last week.\n", media_type="text/markdown")
    )
    assert findings == []


def test_the_month_of_an_issue_settles_months_and_leaves_days_for_information() -> None:
    source = "The two met on Sunday. Exports rose last year.\n\nPublished in Issue 12 of The Lamp, May 1999"
    finding = one(found_in(relative_date, source))
    assert (finding.excerpt, finding.severity) == ("on Sunday", "info")
    assert found_in(missing_date, source) == []


@pytest.mark.parametrize(
    ("last", "severity"),
    [
        ("This talk was recorded in 2006.", "info"),
        ("This homily was given in December 2011.", "info"),
        ("The talk was recorded in 2006.", "warning"),
    ],
)
def test_a_recording_of_a_known_year_tells_its_listeners_of_days_before_it(last: str, severity: str) -> None:
    text = f"A couple of weeks ago the council told us that the bridge was closed, the mayor said.\n\n{last}"
    assert one(found_in(relative_date, text)).severity == severity


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The choir meets weekly on Tuesday's for two hours.", "info"),
        ("The choir met on Tuesday for two hours.", "warning"),
        (
            "In this picture Ana Cruz of the choir sang on Tuesday, June 4, 2019 in Leeds.\n\n## Choirs\n\nIt is old. The hall is too.\n\nThe choir met on Tuesday.",
            "info",
        ),
        (
            "In this picture Ana Cruz of the choir sang on Monday, June 3, 2019 in Leeds.\n\n## Choirs\n\nIt is old. The hall is too.\n\nThe choir met on Tuesday.",
            "warning",
        ),
        ("Our need of rest is no less than it was last week or last month or last year.", "info"),
        ("The choir sang last week, and it was quieter than last year.", "warning"),
        ("We welcome all, from the master of forty years to the person who took up the lute last week.", "info"),
        ("The prize from the city went to Ana Cruz, the person who took up the lute last week.", "warning"),
        ("# Choirs\n\n## The archive\n\nA choir recorded a song one year ago. It can sing it again.", "warning"),
    ],
)
def test_a_time_that_comes_again_or_stands_for_any_is_for_information(text: str, severity: str) -> None:
    findings = found_in(relative_date, Example(text, media_type="text/markdown"))
    assert findings[0].severity == severity


def test_code_and_menus_are_not_read() -> None:
    text = "# Log\n\n```\nlast week\n```\n\nThe two met on 12 June 2019.\n"
    assert found_in(relative_date, Example(text, media_type="text/markdown")) == []


@pytest.mark.parametrize(
    "text",
    [
        "The council announced today that the bridge would close.",
        "The council will vote today on the bridge.",
        "Today, the council voted to close the bridge.",
        "Shares of the mill fell sharply today.",
        "The bridge was closed under a plan released today by the council.",
        "Both councils have today signed the treaty.",
        "The council is meeting today in Leeds.",
        "At a meeting in Leeds today, the chair underscored the need for a bridge.",
        "Today’s meeting of the council ended without a vote.",
        "Today, the mayor closed the bridge, which is used every day.",
        "Today two boats sank, as one does every year.",
        "The mayor told the council today is the last day of the fair, and closed it.",
        "The council will give lamps to the pupils who won today.",
        "The mayor of Leeds spoke to students today and opened a school.",
        "The mayor of Leeds will speak to farmers today.",
        "The police said that traffic today is blocked by protests.",
        "The mayor said that the council today is expected to vote on it.",
    ],
)
def test_today_with_an_event_is_a_day(text: str) -> None:
    assert [finding.severity for finding in found_in(relative_date, text)] == ["warning"]


@pytest.mark.parametrize(
    "text",
    [
        "The work went on for decades, and today visitors are confronted with a copy.",
        "A towpath is one along which horses pulled the barges, and which walkers use today.",
        "The town that was burned in 1911 is hardly recognized today, except for a few streets.",
        "Both sides took aim at mills, actions that today might be regarded as crimes.",
        "However, today the rights of tenants are enshrined in the statute of 2007.",
        "Remembered today as a disaster, the flood also showed what a dam is for.",
        "The ruling, which is more frequently cited today, was signed in Leeds.",
        "Ms Cruz will argue that today’s hybrid steel bridge kits will help.",
        "Mills are expected to grow over the coming years.",
        "The old hymns will sound strange to folks today after they have heard the new ones.",
        "The neglect of the old mills has brought it about that our trade today is too often shallow.",
        "The mills agreed that the voice of millers in Leeds today is not as strong as it could be.",
        "If you were just charged for your next month of service, ask for it back.",
        "The lecture was held on Thursday, 22 May 2025. The theme for this year’s lecture was bridges.",
        "The example would delete all reports that were made more than three years ago.",
    ],
)
def test_what_hardly_leans_on_the_day_of_writing_is_a_remark(text: str) -> None:
    assert {finding.severity for finding in found_in(relative_date, text)} <= {"info"}


@pytest.mark.parametrize(
    "text",
    [
        "Today, both of the mills that were bought are kept by the council.",
        "The trust must support not only this year’s pupils but every year’s pupils.",
        "Today, designated hours are spent by the boy every afternoon solving a puzzle.",
    ],
)
def test_these_days_behind_a_clause_and_any_year(text: str) -> None:
    assert {finding.severity for finding in found_in(relative_date, text)} <= {"info"}


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Better some data now than all of it in six months' time.", "info"),
        ("The mayor will do better than he did in six months' time.", "warning"),
        ("The bridge was open in six months' time.", "warning"),
        ("It is better to have a rough map now than a fine one next month.", "info"),
        ("The firm did better than planned and opens two mills next month.", "warning"),
    ],
)
def test_a_length_of_time_in_a_maxim_is_for_information(text: str, severity: str) -> None:
    assert one(found_in(relative_date, text)).severity == severity


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The mayor faces two challengers on Tuesday. Polling stations close at 9 p.m. on May 9.", "info"),
        ("The council votes on Tuesday, when the mills close. The hearing of 5 March 2024 was the last one.", "info"),
        (
            "The council votes on Tuesday, when the mills close. The hearing of 6 March 2024 was the last one.",
            "warning",
        ),
        ("The ministers met on Sunday. Their first meeting was on May 9.", "warning"),
        ("As of today (May 2022), four bridges are shut.", "info"),
        ("As of this writing (2016-03), four bridges are shut.", "info"),
        ("The ministers met yesterday, and not as in June 2020.", "warning"),
    ],
)
def test_a_weekday_whose_date_stands_beside_it_is_for_information(text: str, severity: str) -> None:
    assert one(found_in(relative_date, text)).severity == severity


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Exports fell by a tenth from 1 December 1869 on. They had risen last year.", "info"),
        (
            "Exports as of 1 July 1926 were small.\n\nThe port was closed for long. Nobody came.\n\nThey had risen last year.",
            "info",
        ),
        ("The port in 1926\n\nExports had risen last year, and they fell again.", "info"),
        ("Exports fell from 1 December 1869 on. They had risen last week.", "warning"),
        ("Exports fell in 1869. They had risen last year.", "warning"),
        ("A ship came in on Monday, 29 days late. Ships leave on June 30, they were told.", "warning"),
        ("The council voted last month, said Ana Cruz, born on 3 June 1950.", "warning"),
        ("The plan of October 22, 2003, was dropped last week.", "warning"),
        (f"The port shut on Monday 23 and stays so, Ana Cruz said. {_MILL * 5}They vote on Sunday 22 October.", "info"),
        (
            f"The port shut on Monday 24 and stays so, Ana Cruz said. {_MILL * 5}They vote on Sunday 22 October.",
            "warning",
        ),
    ],
)
def test_what_the_text_lets_be_reckoned_is_for_information(text: str, severity: str) -> None:
    assert one(found_in(relative_date, text)).severity == severity


def test_the_times_of_a_tale_are_for_information() -> None:
    tale = "She took the lamp and went down to him. “Who is there?” he called, and nobody answered. " * 20
    report = "The lamp was sold, Ana Cruz said. “It is lit,” said Ben Ode, who bought it. It rained. " * 20
    for text, severity in (
        (f"# Chapter One\n\nHe had come last week.\n\n{tale}", "info"),
        (f"He had come last week.\n\n{report}", "warning"),
    ):
        assert one(found_in(relative_date, Example(text, media_type="text/markdown"))).severity == severity


def test_relative_dates_are_for_information_in_what_does_not_report() -> None:
    essay = "The lamp is lit in the evening. It is a sign of the house. Nobody knows who made it. " * 5
    assert one(found_in(relative_date, f"It was mended three years ago. {essay}")).severity == "info"
    assert one(found_in(relative_date, f"It was mended last week. {essay}")).severity == "info"
    assert one(found_in(relative_date, "It was mended three weeks ago.")).severity == "warning"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("LEEDS, July 27 – Ana Cruz said that a train ran late on Sunday.", "info"),
        ("Talks to go on next week\n\nLEEDS, July 27 – Ana Cruz said that the talks would go on in Leeds.", "info"),
        ("Ana Cruz died on January 25 of what befell her earlier this week, the police said.", "info"),
        ("Ana Cruz said on Friday (27 July) that the train is new. It ran late on Sunday, she said.", "info"),
        ("Ana Cruz said that a train ran late on Tuesday. Below: the train on Tuesday, November 10, 2020.", "info"),
        ("Ana Cruz said that a train ran late on Monday. Below: the train on Tuesday, November 10, 2020.", "warning"),
        ("Ana Cruz said that a train ran late on Sunday. " + "It is new. " * 40 + "It runs from July 27.", "warning"),
    ],
)
def test_a_day_beside_it_lets_a_weekday_be_reckoned_but_for_the_year(text: str, severity: str) -> None:
    found = [one for one in found_in(relative_date, text) if one.severity == "warning"]
    assert bool(found) is (severity == "warning")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("This year, 2025, the club came second.", []),
        ("The club came second last year (2024).", []),
        ("This year, 2025-26 members joined the club.", ["This year"]),
        ("This year 12 members joined.", ["This year"]),
    ],
)
def test_a_year_may_stand_beside_the_words_for_it(text: str, found: list[str]) -> None:
    assert [one.excerpt for one in found_in(relative_date, text)] == found


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The speech is often a map of what is in store for the coming year.", "info"),
        ("The speech is a map of what is in store for the coming year.", "warning"),
        ("The mayor, who is often late, opened the map for the coming year.", "warning"),
        ("The road will usually be shut in the coming year.", "warning"),
    ],
)
def test_a_year_ahead_of_what_is_done_every_year_is_for_information(text: str, severity: str) -> None:
    assert one(found_in(relative_date, text)).severity == severity


@pytest.mark.parametrize(
    ("when", "severity"), [("three years ago", "info"), ("more than a decade ago", "info"), ("last month", "warning")]
)
def test_a_year_at_the_foot_settles_years(when: str, severity: str) -> None:
    told = f"The mayor said that the bridge was closed {when}. The council told her that nobody had asked. She was shown the mill."
    findings, problems = find(relative_date, f"{told}\n\nAll rights reserved. Harbour Library 2019.\n")
    assert problems == []
    assert [finding.severity for finding in findings] == [severity]


CAPTION = """<!doctype html><html lang="en"><head><title>The fair</title></head><body><article><h1>The fair</h1>
<figure><img src="hen.jpg" alt="A hen"><figcaption>{}</figcaption></figure></article></body></html>"""


@pytest.mark.parametrize(
    ("caption", "severity"),
    [
        ("A hen at the fair on July 1, 2025. Ana Cruz sold it at Tuesday's auction.", "info"),
        ("Troopers stand in the meadow April 25, 2024, in Leeds. They were called in on Thursday.", "info"),
        ("A hen at the fair on July 1, 2025. Ana Cruz sold it at Wednesday's auction.", "warning"),
        (
            "A hen at the fair on July 1, 2025, and one on July 8, 2025. Ana Cruz sold it at Tuesday's auction.",
            "warning",
        ),
        ("A hen at the fair on July 1, 2025. Ana Cruz sold it last week.", "warning"),
        ("A hen at the fair on July 1. Ana Cruz sold it at Tuesday's auction.", "warning"),
    ],
)
def test_the_one_day_of_a_caption_names_its_weekday(caption: str, severity: str) -> None:
    finding = one(found_in(relative_date, Example(CAPTION.format(caption), media_type="text/html")))
    assert finding.severity == severity


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("There is the young couple who came for the first time six weeks ago, and who know nobody.", "info"),
        ("There was a young couple who came for the first time six weeks ago, and who know nobody.", "warning"),
        ("The person who has grown knows how much they missed five years ago.", "info"),
        ("The person who met Ana Cruz five weeks ago has left the town.", "warning"),
    ],
)
def test_a_span_in_the_life_of_a_kind_of_person_is_nobodys_day(text: str, severity: str) -> None:
    assert severities_of(relative_date, text) == [severity]


NOVEL = (
    "# The tower\n\n"
    + "The keeper climbed the stairs and lit the lamp. Nobody had seen the ship. The wind was cold. " * 5
    + "On Wednesday he left the house, and the lamp went out. "
)


def test_a_day_in_a_text_that_needs_none_of_its_own_is_one_within_it() -> None:
    assert severities_of(relative_date, NOVEL) == ["info"]
    page = f"<html><body><article>{NOVEL}</article></body></html>"
    assert severities_of(relative_date, page, "text/html") == ["info"]
    report = (
        NOVEL
        + "“We saw nothing,” said Ana Cruz. Ben Ode told the council that it had been dark. The lamp was old, said Rosa Lind. The council said no more."
    )
    assert severities_of(relative_date, report)[0] == "warning"
    assert severities_of(relative_date, NOVEL + "At the time of writing, two ships are lost.")[-1] == "warning"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Where nothing stays, yesterday's lamp has nothing to do with today's, and no keeper learns.", "info"),
        ("Yesterday's vote was closer than today's, and the mayor has left the town.", "warning"),
        ("The council waits for what yesterday's vote means for the mill.", "warning"),
    ],
)
def test_what_any_day_has_against_the_next_is_no_day_of_the_writers(text: str, severity: str) -> None:
    assert severities_of(relative_date, text)[0] == severity


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The weir will be opened next week (late June), the council said.", "info"),
        ("La esclusa se abrirá la próxima semana (finales de junio), dijo el ayuntamiento.", "info"),
        ("Das Wehr wird nächste Woche (Ende Juni) geöffnet.", "info"),
        ("The weir will be opened next week (at the old mill), the council said.", "warning"),
    ],
)
def test_words_in_brackets_that_say_which_month_is_meant(text: str, severity: str) -> None:
    assert severities_of(relative_date, text) == [severity]


@pytest.mark.parametrize(
    ("behind", "severity"),
    [
        ("That leaves the yard with all of 2024 to find a helmsman.", "info"),
        ("The yard has the rest of 2024 to find a helmsman.", "info"),
        ("That leaves the yard without a helmsman.", "warning"),
        ("The yard was built in 2024 by two brothers.", "warning"),
        ("\n\nThe yard had all of 2019 to find a helmsman.", "warning"),
    ],
)
def test_a_season_of_which_the_year_is_counted(behind: str, severity: str) -> None:
    text = f"Ana Cruz surprised the harbour when she said that she would leave at the end of this season. {behind}"
    assert severities_of(relative_date, text)[:1] == [severity]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("Laws are read by what their words meant to those who made them at the time of writing.", []),
        ("The statute takes its meaning from how a keeper spoke at the time of writing.", []),
        ("A clause is read as it was understood at the time of writing.", []),
        ("What the law means for the mill is unclear at the time of writing.", ["warning"]),
        ("What the law meant to the mill was unclear at the time of writing.", ["warning"]),
        ("The law was read twice in the council at the time of writing.", ["warning"]),
        ("The treaty, by whose meaning the mill stops, had not been signed at the time of writing.", ["warning"]),
        ("The law on lamps is not in force at the time of writing.", ["warning"]),
        ("The word meant a lamp at the time of writing.", ["warning"]),
        ("Laws are read by what they meant. The mill is closed at the time of writing.", ["warning"]),
        ("Laws are read by what they meant, and at the time of writing the mill is closed.", ["warning"]),
    ],
)
def test_the_writing_of_a_law_is_not_that_of_the_text(text: str, severities: list[str]) -> None:
    assert severities_of(relative_date, text) == severities
