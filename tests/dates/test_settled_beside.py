"""Days that something beside them settles, or that are another's (DAT202, DAT203, DAT206)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.ambiguous_date import ambiguous_date
from provenance_plugins.dates.conflicts.conflicting_dates import conflicting_dates
from provenance_plugins.dates.floating.relative_date import relative_date

from tests.found import severities_of

SAID = "The lamp went out, said Ana Cruz, the mayor. The council refused to pay for the oil. The mayor left the hall. "


@pytest.mark.parametrize(
    ("said", "severities"),
    [
        ("The bridge is shut as of the time of writing this (April 8, 2017).", ["info"]),
        ("The bridge is shut at the time of writing this post (8 April 2017).", ["info"]),
        ("The bridge is shut at the time of writing (and so is the mill).", ["warning"]),
        ("Opinion pieces reflect the author's own view at the time of writing.", ["info"]),
        ("Our posts on oil reflect what Ana Cruz knew at the time of writing.", ["info"]),
        ("Our posts reflect 12 percent of the views at the time of writing.", ["warning"]),
        ("Reviews represent half of all visits at the time of writing.", ["warning"]),
        ("The bridge is shut at the time of writing this (the mayor may resign).", ["warning"]),
        ("I think that these prices reflect the market at the time of writing.", ["warning"]),
    ],
)
def test_the_day_of_writing(said: str, severities: list[str]) -> None:
    assert severities_of(relative_date, f"{SAID}{said} {SAID}", "text/plain") == severities


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("La mairie est ouverte au public : le lundi de 09h00 à 12h30, le jeudi de 09h00 à 12h30.", 0),
        ("La mairie est ouverte au public : le lundi de 09h00 à 12h30.", 1),
        ("L’exposition est ouverte au public samedi de 10h00 à 12h30 et dimanche de 14h00 à 18h30.", 1),
        ("Le maire a parlé lundi de 09h00 à 12h30 et jeudi de 14h00 à 16h00 devant le conseil.", 2),
    ],
)
def test_hours_of_a_week_in_french(said: str, count: int) -> None:
    text = f"La lampe s’est éteinte, a dit la maire, Ana Cruz. {said} Le conseil a refusé de payer."
    assert len(severities_of(relative_date, text, "text/plain")) >= count
    assert (len(severities_of(relative_date, text, "text/plain")) == 0) is (count == 0)


@pytest.mark.parametrize(
    ("title", "body", "severity"),
    [
        ("Nov. update", "The lamp burns.", "info"),
        ("Nov. Lamp Update", "The lamp burns.", "info"),
        ("A lamp", "The lamp burns.", "warning"),
        ("Nov. update for August 2023", "The lamp burns.", "warning"),
        ("Power is out in Leeds for November", "The lamp burns.", "warning"),
        ("Set it by `TZ` of America/Chicago", "The log is kept in America/Chicago.", "warning"),
        ("A lamp", '<iframe src="https://cal.example/embed?ctz=Europe%2FLondon"></iframe>', "info"),
        (
            "A lamp",
            '<iframe src="https://cal.example/embed?ctz=Europe%2FLondon&b=America%2FChicago"></iframe>',
            "warning",
        ),
    ],
)
def test_a_month_of_the_title_or_a_zone(title: str, body: str, severity: str) -> None:
    text = f"---\ntitle: {title}\ndate: 11/8/23\n---\n\n{body}\n"
    assert severities_of(ambiguous_date, text, "text/markdown") == [severity]


@pytest.mark.parametrize(
    ("said", "severities"),
    [
        ("*Recipe Last Updated: 2018-02-10*", []),
        ("*Last Updated: 2018-02-10*", ["warning"]),
        ("*Page Last Updated: 2018-02-10*", ["warning"]),
        ("*Press release last updated: 2018-02-10*", ["warning"]),
        ("*Review last updated: 2018-02-10*", ["warning"]),
        ("Ana Cruz. Ten Ways to Burn a Lamp. Published March 17, 2016 Read time 3 min", ["warning"]),
        ("## Changelog\n\n- 2018-02-10 - First draft.", []),
        ("Ana Cruz. Ten Ways to Burn a Lamp. Created March 17, 2016. Available in two forms.", []),
    ],
)
def test_the_day_of_a_thing_or_another_work(said: str, severities: list[str]) -> None:
    text = f"---\ntitle: The lamp\ndate: 2018-06-06\n---\n\nThe lamp burns in the hall.\n\n{said}\n"
    assert severities_of(conflicting_dates, text, "text/markdown") == severities


@pytest.mark.parametrize(
    ("foot", "severity"),
    [("Every dispatch is fiction, written by a machine.", "info"), ("Every dispatch is read by a machine.", "warning")],
)
def test_the_day_of_an_invented_report(foot: str, severity: str) -> None:
    page = f'<html><body><p class="dateline">LEEDS, 25 February 2059</p><h1>The lamp</h1><p>{SAID}</p><footer><p>{foot}</p></footer></body></html>'
    assert severities_of(conflicting_dates, page, "text/html", "2026-08-03.html") == [severity]


@pytest.mark.parametrize(
    ("title", "day"),
    [
        ("Mayor may resign over the lamp", "05/08/2023"),
        ("Workers march on Leeds", "03/08/2023"),
        ("A trip to Mars", "03/08/2023"),
        ("April Cruz leaves the mill", "04/09/2023"),
        ("Prices after the August update", "08/09/2023"),
        ("Power is out in Leeds", "10/3/2023"),
    ],
)
def test_words_of_a_title_that_settle_no_month(title: str, day: str) -> None:
    text = f"---\ntitle: {title}\ndate: {day}\n---\n\nThe lamp burns.\n"
    assert severities_of(ambiguous_date, text, "text/markdown") == ["warning"]
