"""Days that stand beside what leans on them, and days that are those of a meeting, an event or a listed text (DAT202, DAT204 to DAT206)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.conflicts.conflicting_dates import conflicting_dates
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.future_date import future_date
from provenance_plugins.dates.impossible_date import impossible_date
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.api import Example, Severity
from provenance.testing import find
from tests.found import found_in

_TOLD = "Ana Cruz, the mayor, resigned on Friday, she told the paper."


@pytest.mark.parametrize(
    ("text", "media_type", "severities"),
    [
        ("19850106\tMillers tonight show how a wick is cut\n19850107\tThe mayor resigned yesterday", "text/plain", []),
        ("https://lamp.example/the-edition-of-this-friday was sold out, Ana Cruz said.", "text/plain", []),
        (f"<html lang='en'><body><h1>Lamps</h1><p>{_TOLD}</p></body></html>", "text/html", ["warning"]),
        (
            f"<html lang='en'><body><h1>Lamps</h1><p>{_TOLD}</p><ul><li>by Ben</li><li>07/18/2021</li></ul><h2>Oil</h2><p>The mill was sold.</p><ul><li>by Eva</li><li>07/16/2021</li></ul></body></html>",
            "text/html",
            ["info"],
        ),
        (
            "<html lang='en'><body><h1>Lamps</h1><p>Ana Cruz said that it was dark.</p><p>Lamps 2 days ago</p></body></html>",
            "text/html",
            [],
        ),
        ("Ana Cruz said that she saw them next week. -Ben, Jan 23", "text/plain", ["info"]),
        ("Ana Cruz wrote [HAL78] 38 years ago that it was dark.", "text/plain", ["info"]),
        ("# Ana Cruz resigned on Friday\n\nShe said that it was dark.\n", "text/markdown", ["info"]),
        ("Ana Cruz chose ten lamps that you need to see today.", "text/plain", ["info"]),
        ("Ana Cruz said that if you were to try this very old lamp today it would burn.", "text/plain", ["info"]),
        ("Ana Cruz chose ten lamps today.", "text/plain", ["warning"]),
        ("On this August evening Ana Cruz, the mayor, said that it was dark.", "text/plain", []),
        ("He was found guilty, Ana Cruz said, and had a week's time allowed.", "text/plain", []),
        ("He was found guilty, Ana Cruz said, and will go in a week's time.", "text/plain", ["warning"]),
        ("thing\ntoday\nlater\nmoney", "text/plain", []),
        ("Tonight's costume hangs from the wall. It is dark.", "text/plain", ["info"]),
        (
            "The mayor, Ana Cruz, told the paper of the harbour for an hour.\n\nA boat that had a lamp on July 30, 2016, stood there, and six were sold last summer, she said.\n\nShe said so.",
            "text/plain",
            ["info"],
        ),
        (
            '<html lang="es"><p>El alcalde habló y dijo que la lámpara era buena. La luz del río y de los molinos hoy continúa vigente en las casas del pueblo.</p></html>',
            "text/html",
            ["info"],
        ),
        (
            '<html lang="es"><p>El alcalde habló y dijo que la lámpara era buena. La luz del río y de los molinos se apagó hoy en las casas del pueblo.</p></html>',
            "text/html",
            ["warning"],
        ),
    ],
)
def test_what_leans_on_a_day_may_have_it_beside(text: str, media_type: str, severities: list[str]) -> None:
    found, problems = find(relative_date, Example(text, media_type=media_type))
    assert not problems
    assert [finding.severity for finding in found] == severities


@pytest.mark.parametrize(
    ("path", "severity"),
    [
        ("2025/0603/mill.md", "info"),
        ("2017/October.txt", "info"),
        ("APW19981130_0743.txt", "info"),
        ("part/mill.md", "warning"),
    ],
)
def test_a_path_may_give_the_day(path: str, severity: str) -> None:
    found = found_in(relative_date, Example("LEEDS - Ana Cruz, the mayor, resigned on Friday, she said.", path=path))
    assert [finding.severity for finding in found] == [severity]


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("---\ndate: 2024-06-03\n---\n\n## Wann?\n\n**Официальная дата**: 5 июля 2023\n", "a.md"),
        ("---\ndate: 2024-06-03\n---\n\n### Du 18 au 20 septembre 2024\n\nLe stage est ouvert à tous.\n", "a.md"),
        ("---\ndate: 2024-06-03\n---\n\n*Original: Publicado el 17 Diciembre 2006*\n\nLa luz es nuestra.\n", "a.md"),
        (
            "---\ndate: 2024-06-03\n---\n\nEscrito por Ana el Miércoles, 18 Febrero 2009\n\nLa luz volvió a las casas del pueblo.\n",
            "a.md",
        ),
    ],
)
def test_days_of_works_of_events_and_of_first_publication_are_no_conflict(text: str, path: str) -> None:
    assert found_in(conflicting_dates, Example(text, media_type="text/markdown", path=path)) == []


@pytest.mark.parametrize(
    ("path", "title", "severities"),
    [
        ("posts/2010/12/3-lamps/index.md", "3 lamps", []),
        ("posts/2010/12/03-lamps/index.md", "Lamps", [Severity.INFO]),
        ("daily/2010/12/03.md", "2010-12-03", [Severity.INFO]),
    ],
)
def test_numbers_in_a_path_may_be_of_the_title(path: str, title: str, severities: list[Severity]) -> None:
    text = f"---\ntitle: {title}\ndate: 2010-12-22\n---\n\nThe lamps of the mill are sold.\n"
    found = found_in(conflicting_dates, Example(text, media_type="text/markdown", path=path))
    assert [finding.severity for finding in found] == severities


def test_days_that_a_dash_joins_are_of_an_event() -> None:
    page = '<title>Mill</title><meta property="article:published_time" content="2019-10-10T21:13:10Z"><h1>Mill</h1><p>December 2, 2019 – December 2, 2019</p><p>All may come.</p>'
    assert found_in(conflicting_dates, Example(page, media_type="text/html")) == []


def test_a_day_ahead_that_a_page_shows_is_of_an_event() -> None:
    page = '<!doctype html><html><head><title>Fair</title><meta property="article:modified_time" content="2020-03-04T16:13:21Z">{}</head><body><h1>Fair</h1><p><time datetime="2020-08-04">August 4, 2020</time></p><p>All may come to the fair, said Ana Cruz.</p></body></html>'
    said = '<script type="application/ld+json">{"@type": "WebPage", "datePublished": "2020-03-04T16:13:19Z"}</script>'
    for stated, told in ((said, False), ("", True)):
        found = found_in(conflicting_dates, Example(page.format(stated), media_type="text/html"))
        assert any("was changed on" in finding.message for finding in found) == told


def test_the_day_of_a_meeting_in_its_title_is_for_information() -> None:
    text = "---\ntitle: Reunión de 11.11.2025\ndate: {}\n---\n\n## Reunión de 11.11.2025\n\nEl molino es nuestro, dijo el alcalde.\n"
    for date, severity in (("2026-07-11", Severity.INFO), ("2026-11-11", Severity.INFO)):
        found = found_in(conflicting_dates, Example(text.format(date), media_type="text/markdown"))
        assert [finding.severity for finding in found] == [severity]


@pytest.mark.parametrize(("clock", "severity"), [("", Severity.INFO), ("T08:53:46Z", Severity.WARNING)])
def test_bare_days_of_a_text_that_lay_ready_are_for_information(clock: str, severity: Severity) -> None:
    page = f'<title>Mill</title><meta property="article:published_time" content="2026-07-02{clock}"><meta property="article:modified_time" content="2026-06-17{clock}"><h1>Mill</h1><p>The mill was sold.</p>'
    found = found_in(conflicting_dates, Example(page, media_type="text/html"))
    assert [finding.severity for finding in found] == [severity]


@pytest.mark.parametrize(
    "text",
    [
        "Ein nächstes Treffen wurde für den 1. Juli 2022 verabredet.",
        "Als Umschaltzeitpunkt haben wir Freitag, den 1. Juli 2022 festgelegt.",
        "Die Hoffnung auf ein Treffen am 11. und 12. September 2022 wurde geteilt.",
        "Der Eintritt zum Fest am 27. August 2022 ist frei.",
        "Bis zum 15. August 2022 ist dem Verein die Nutzung zu bestätigen.",
    ],
)
def test_german_tells_of_what_is_ahead(text: str) -> None:
    page = f'<html lang="de"><p>{text}</p></html>'
    assert found_in(future_date, Example(page, media_type="text/html", date="2022-05-13")) == []


def test_german_tells_of_what_was() -> None:
    page = '<html lang="de"><p>Der Müller ist am 27. August 2022 in Leeds gestorben.</p></html>'
    assert len(found_in(future_date, Example(page, media_type="text/html", date="2022-05-13"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The clerk announced that hearings start May 4, 2026.",
        "Lamp day 2026-08-16 (the thirtieth, it was founded in Leeds).",
    ],
)
def test_english_tells_of_what_is_ahead(text: str) -> None:
    assert found_in(future_date, Example(text, date="2024-02-07")) == []


@pytest.mark.parametrize("path", ["_drafts/2042-12-01-mill.md", "mill.md"])
def test_the_day_of_a_draft_and_of_an_event_may_lie_ahead(path: str) -> None:
    keys = "" if path.startswith("_drafts") else "event: Mill fair\n"
    found = found_in(
        future_date,
        Example(
            f"---\ntitle: Mill\ndate: 2042-12-01\n{keys}---\n\nIt is ours.\n", media_type="text/markdown", path=path
        ),
    )
    assert [finding.severity for finding in found] == [Severity.INFO]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("The choir may meet on Saturday 5/12/19 or later.", []),
        ("On Fri, 2007-30-11 at 09:10 Ana Cruz wrote of the mill.", []),
        ("They met on Thu, 2007-30-11 at the mill.", [Severity.ERROR]),
        ('<html lang="ru"><p>Встреча была 06.19.2015 в школе.</p></html>', [Severity.INFO]),
        ("Outliers are due to mistyped dates (e.g., June 31st).", [Severity.INFO]),
    ],
)
def test_days_that_are_none_of_a_calendar(text: str, severities: list[Severity]) -> None:
    found = found_in(impossible_date, Example(text, media_type="text/html" if text.startswith("<") else "text/plain"))
    assert [finding.severity for finding in found] == severities


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("The miller died on Sunday, June 30, in Leeds.", [Severity.WARNING]),
        ("The miller died on Sunday, June 30, in Leeds. The mill was sold on 3 May 2002.", []),
        (
            "The miller died on Sunday, June 30, in Leeds. The mill was sold on 3 May 1996.",
            [Severity.WARNING],
        ),
    ],
)
def test_a_weekday_of_a_day_without_a_year(text: str, severities: list[Severity]) -> None:
    found = found_in(impossible_date, Example(f"---\ndate: 2006-08-12\n---\n\n{text}\n", media_type="text/markdown"))
    assert [finding.severity for finding in found] == severities


@pytest.mark.parametrize(
    ("day", "swapped"),
    [("2024-04-07", True), ("2024-04-17", False), ("2023-04-07", False)],
)
def test_a_day_that_is_the_other_with_its_month_in_front(day: str, swapped: bool) -> None:  # noqa: FBT001 - a table
    text = f"---\ndate: {day}\n---\n\nThe minister resigned after the report came out.\n"
    found = found_in(conflicting_dates, Example(text, media_type="text/markdown", path="_posts/2024-07-04-minister.md"))
    assert ["swapped" in one.message for one in found] == [swapped]


@pytest.mark.parametrize(
    ("language", "text", "severity"),
    [
        (
            "es",
            "El consejo cerró el faro en mayo de este año. El 3 de junio de 2019 lo reabrió, dijo Ana Cruz.",
            "info",
        ),
        (
            "de",
            "Der Rat schloss im Mai dieses Jahres den Turm. Am 3. Juni 2019 war er wieder offen, sagte Ana Cruz.",
            "info",
        ),
        (
            "en",
            "The council shut the tower in May of this year. On 3 June 2019 it was open again, Ana Cruz said.",
            "info",
        ),
        (
            "en",
            "The council shut the tower in May of this year. On a Monday it was open again, Ana Cruz said.",
            "warning",
        ),
    ],
)
def test_a_month_of_this_year_beside_a_day_with_its_year(language: str, text: str, severity: str) -> None:
    page = f"<html lang='{language}'><body><p>{text}</p></body></html>"
    found = found_in(relative_date, Example(page, media_type="text/html"))
    assert found[0].severity == severity


_LONG = "Nobody at the station would say more about it when they were asked, and the mayor left by the back door. " * 10


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("Harbour News: The Vote November 4, 2014, 10 PM hour BEN ODE: What is the mood?", "info"),
        ("Harbour News: The Vote November 5, 2014, 10 PM hour BEN ODE: What is the mood?", "warning"),
        ("The old mill broke on November 4, 2014, 10 PM, and nobody slept.", "warning"),
        ("Harbour News: The Vote November 4, 2014 BEN ODE: What is the mood?", "warning"),
    ],
)
def test_the_line_over_a_transcript_gives_the_day_of_its_weekday(line: str, severity: str) -> None:
    text = f"In its coverage on Tuesday night, the host Ana Cruz said that nobody had won. {_LONG}\n\n{line}\n\n{_LONG}"
    assert [str(one.severity) for one in found_in(relative_date, text)] == [severity]


@pytest.mark.parametrize(
    "days", [("2 May", "8 May", "10 June"), ("2 mai", "8 mai", "10 juin"), ("2. Mai", "8. Mai", "10. Juni")]
)
def test_the_days_of_a_table_are_those_of_its_rows(days: tuple[str, ...]) -> None:
    rows = "".join(f"<tr><td>{day}</td><td>Mill {at}</td></tr>" for at, day in enumerate(days))
    (one,) = found_in(
        missing_date, Example(f"<h1>Boats</h1><table>{rows}</table><p>Boat, gate.</p>", media_type="text/html")
    )
    assert str(one.severity) == "info"
    assert "own date" not in one.message


def test_a_day_alone_at_the_head_is_the_texts_own() -> None:
    (one,) = found_in(missing_date, f"2 May\n\n{_LONG}")
    assert "own date" in one.message
