"""Whether a day without a year is the last one or the next one: the verb that it belongs to decides."""

from __future__ import annotations

import pytest

from provenance.analysis.dates.expression import Clause
from provenance.analysis.dates.reading import dates
from provenance.analysis.dates.tenses import looks_ahead
from provenance.testing import document


def values(text: str, media_type: str = "text/plain") -> list[str | None]:
    """The values in a text of Thursday, 16 October 2025."""
    return [one.value for one in dates(document(text, date="2025-10-16", media_type=media_type))]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Leeds are a point behind Hull, whom they visit on Saturday.", "2025-10-18"),
        ("Hull, who they host on Wednesday, are top.", "2025-10-22"),
        ("Hull, whom they beat on Wednesday, are top.", "2025-10-15"),
        ("The board backed the plan on Tuesday.", "2025-10-14"),
        ("The mill announced plans on Monday to shut a loom.", "2025-10-13"),
        ("The mill announced plans to shut a loom on Monday.", "2025-10-13"),
        ("Ana Cruz said on Monday she will leave.", "2025-10-13"),
        ("The mill said on Monday it expects a loss.", "2025-10-13"),
        ("She told readers at a fair on Monday that the prize will go to Leeds.", "2025-10-13"),
        ("Trains were stopped due to snow on Monday.", "2025-10-13"),
        ("Two divers may have drowned on Monday.", "2025-10-13"),
        ("The owner could not be reached on Monday.", "2025-10-13"),
        ("The owner would not comment on Monday.", "2025-10-13"),
        ("A judge ordered the mill to pay its weavers on Tuesday.", "2025-10-14"),
        ("It had been due to open on Monday.", "2025-10-13"),
        ("Two divers are dead after a fall on Sunday.", "2025-10-12"),
        ("He is accused of taking a boat on Sunday.", "2025-10-12"),
        ("Asked on Monday whether he would stand, he laughed.", "2025-10-13"),
        ("On Monday the board rejected the plan to sell.", "2025-10-13"),
        ("A report out on Monday says rents will rise.", "2025-10-13"),
        ("A merger announced on Monday would make both mills one.", "2025-10-13"),
        ("The mill, which cut two jobs on Monday, will close.", "2025-10-13"),
        ("Votes that were cast on Monday will be counted.", "2025-10-13"),
        ("As of Monday's close, shares were down.", "2025-10-13"),
        ("He lost his lines in a Leeds play on Saturday.", "2025-10-11"),
        ("The library reopens after repairs that began in June.", "2025-06"),
        ("The mill closed in March.", "2025-03"),
        ("The mill has been shut since December.", "2024-12"),
        ("Rents rose from 11 percent in April to 19 percent in August.", "2025-08"),
    ],
)
def test_the_last_one(text: str, value: str) -> None:
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("She insisted that ferries would return in April.", "2026-04"),
        ("He is to be sentenced in January.", "2026-01"),
        ("The council is to vote on Monday.", "2025-10-20"),
        ("The inquest was to open on Tuesday.", "2025-10-21"),
        ("The museum opens on 4 January.", "2026-01-04"),
        ("The fair runs from 4 to 6 January.", "2026-01-06"),
        ("Term begins on Monday.", "2025-10-20"),
        ("Frost is likely on Sunday.", "2025-10-19"),
        ("Leeds face Bolton on Saturday.", "2025-10-18"),
        ("Voters head to the polls on Sunday.", "2025-10-19"),
        ("He was told on Monday to appear in court on Friday.", "2025-10-17"),
        ("Police said on Tuesday the march will be held on Saturday.", "2025-10-18"),
        ("The talks, which began on Monday, will resume on Friday.", "2025-10-17"),
        ("She said the march through Leeds on Saturday will go on.", "2025-10-18"),
        ("Rents rose, and on Monday ministers will meet.", "2025-10-20"),
        ("A vote scheduled for Monday could be close.", "2025-10-20"),
        ("The club is set for a final on Monday.", "2025-10-20"),
        ("The shop may open as soon as Monday.", "2025-10-20"),
        ("The bridge will stay shut until 9 a.m. Monday.", "2025-10-20"),
        ("The case is being heard in Leeds on Monday.", "2025-10-20"),
        ("The weavers did not plan to meet on Monday.", "2025-10-20"),
        ("Talks will go on in Leeds on Monday and Tuesday.", "2025-10-21"),
        ("Shops close on 31 January.", "2026-01-31"),
        ("The hearing continues on Monday.", "2025-10-20"),
        ("New rules come into force in April.", "2026-04"),
        ("Leeds play Bolton on Saturday.", "2025-10-18"),
        ("The mill will cut two jobs on Monday.", "2025-10-20"),
        ("The mill wants to cut two jobs on Monday.", "2025-10-20"),
        ("The mill is to close in March.", "2026-03"),
        ("Voters go to the polls in November.", "2025-11"),
    ],
)
def test_the_next_one(text: str, value: str) -> None:
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He was told on Monday to appear in court on Friday.", ["2025-10-13", "2025-10-17"]),
        ("Police said on Tuesday the march will be held on Saturday.", ["2025-10-14", "2025-10-18"]),
        ("The march will be held on Saturday, police said on Tuesday.", ["2025-10-18", "2025-10-14"]),
        ("The talks, which began on Monday, will resume on Friday.", ["2025-10-13", "2025-10-17"]),
        ("A man who was held in Leeds on Monday will appear in court on Friday.", ["2025-10-13", "2025-10-17"]),
        ("The fair runs from 4 to 6 January.", ["2026-01-04", "2026-01-06"]),
        ("Talks were held on Monday and Tuesday.", ["2025-10-13", "2025-10-14"]),
    ],
)
def test_each_date_has_its_own_verb(text: str, found: list[str]) -> None:
    assert values(text) == found


@pytest.mark.parametrize(
    ("heading", "value"),
    [("Mill to shut a loom on Monday", "2025-10-20"), ("Cruz opens a mill on Monday", "2025-10-13")],
)
def test_headings_tell_the_past_in_the_present(heading: str, value: str) -> None:
    assert values(f"# {heading}\n\nThe mill is old and large.\n", "text/markdown") == [value]


@pytest.mark.parametrize(
    ("language", "text", "day", "ahead"),
    [
        ("de", "Das Spiel wird am Montag in Leipzig sein, sagte die Stadt.", "Montag", True),
        ("de", "Der Rat hat am Montag getagt und wird den Haushalt ändern.", "Montag", False),
        ("es", "La feria será el lunes en Lima.", "lunes", True),
        ("fr", "La ville a fêté lundi une reine qui aura cent ans.", "lundi", False),
    ],
)
def test_in_other_languages(language: str, text: str, day: str, *, ahead: bool) -> None:
    start = text.index(day)
    found = looks_ahead(text, start, start + len(day), Clause(0, len(text), running=True), 0, language)
    assert found is ahead


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("High water is at two tomorrow, and at three on Tuesday.", "2019-02-19"),
        ("Doors: eight tomorrow, nine on Wednesday.", "2019-02-20"),
        ("The weir will be shut tomorrow. It leaked on Tuesday.", "2019-02-12"),
        ("High water was at two yesterday, and at three on Tuesday.", "2019-02-12"),
    ],
)
def test_a_weekday_behind_a_day_to_come(text: str, value: str) -> None:
    found = dates(document(text, date="2019-02-17"))
    assert found[-1].value == value


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("fr", "Le tunnel restera fermé jusqu'en décembre.", "2025-12"),
        ("fr", "Le pont est fermé jusqu'en janvier.", "2026-01"),
        ("fr", "Le pont est resté fermé jusqu'en janvier.", "2025-01"),
        ("fr", "En décembre, le maire votera contre.", "2025-12"),
        ("fr", "Le toit s'effondra en décembre.", "2024-12"),
        ("fr", "Le maire prévint mardi que le pont fermera.", "2025-10-14"),
        ("de", "Die Fachleute tagen am Montag wieder.", "2025-10-20"),
        ("de", "Am Dienstag beginnt der Umbau.", "2025-10-21"),
        ("de", "Am Dienstag begann der Umbau.", "2025-10-14"),
        ("de", "Der Rat hat am Montag getagt.", "2025-10-13"),
        ("es", "La plaza abrirá en diciembre.", "2025-12"),
        ("es", "El alcalde prometió el lunes que no volverá.", "2025-10-13"),
        ("it", "Il ponte è chiuso fino a dicembre.", "2025-12"),
        ("it", "La città era chiusa a dicembre.", "2024-12"),
        ("pt", "O conselho votará na sexta-feira.", "2025-10-17"),
        ("pt", "No verão choveu em dezembro.", "2024-12"),
        ("nl", "Het plein zal in december openen.", "2025-12"),
        ("nl", "De raad stemde maandag.", "2025-10-13"),
    ],
)
def test_verbs_of_other_languages_tell_what_is_to_come(language: str, text: str, value: str) -> None:
    page = f'<html lang="{language}"><p>{text}</p></html>'
    assert values(page, "text/html") == [value]
