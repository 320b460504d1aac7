"""Weekdays of a timetable, and "today" for these days beside an adjective that looks like a verb in the past."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date

from provenance.api import Example
from provenance.testing import find
from tests.found import found_in

_PAGE = '<html lang="es"><head><title>La escuela</title></head><body><h1>La escuela</h1><p>La alcaldesa dijo que la escuela del puerto se abrió y que vinieron cien personas.</p>{}</body></html>'


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("<p>Martes y Jueves</p><p>16:00 - 17:00</p>", 0),
        ("<p>Martes y Jueves, 16:00 - 17:00</p>", 0),
        ("<p>Martes y Jueves</p><p>La escuela del puerto</p>", 1),
        ("<p>La alcaldesa vino el martes.</p><p>16:00 - 17:00</p>", 1),
    ],
)
def test_weekdays_with_their_hours_are_those_of_every_week(body: str, count: int) -> None:
    findings, problems = find(relative_date, Example(_PAGE.format(body), media_type="text/html"))
    assert problems == []
    assert bool(findings) == bool(count)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("<h3>Puerto</h3><p>Viernes 18:00</p><p>Casa del faro</p><h3>Molino</h3><p>Martes, 20.00 h</p>", ["info"] * 2),
        ("<h3>Puerto</h3><p>Viernes 18:00</p><p>Casa del faro</p><h3>Molino</h3><p>Viernes 20:00</p>", ["warning"]),
        ("<h3>Puerto</h3><p>Viernes 18:00</p><p>Casa del faro</p>", ["warning"]),
        ("<h3>Puerto</h3><p>El viernes 18:00 se abrió</p><h3>Molino</h3><p>Martes 20:00</p>", ["warning"]),
    ],
)
def test_days_and_hours_below_names_of_places_are_those_of_every_week(body: str, told: list[str]) -> None:
    findings, problems = find(relative_date, Example(_PAGE.format(body), media_type="text/html"))
    assert problems == []
    assert [finding.severity for finding in findings][: len(told)] == told


@pytest.mark.parametrize(
    ("head", "items", "count"),
    [
        ("Training", ("Hall of the mill — Monday & Wednesday", "Boat house — Friday"), 0),
        ("Unser Kurse und Trainingszeiten", ("Turnhalle: Montag und Mittwoch", "Bootshaus: Freitag"), 0),
        ("What comes", ("Hall of the mill — Monday & Wednesday", "Boat house — Friday"), 1),
        ("Training", ("The hall was closed — Monday it will be open",), 1),
    ],
)
def test_days_of_training_are_those_of_every_week(head: str, items: tuple[str, ...], count: int) -> None:
    listed = "\n".join(f"- {item}" for item in items)
    text = f"---\ntitle: The club\n---\n\nThe mayor said that the club was closed and that it was sold.\n\n## {head}\n\n{listed}\n"
    findings, problems = find(relative_date, Example(text, media_type="text/markdown"))
    assert problems == []
    assert bool(findings) == bool(count)


@pytest.mark.parametrize(
    ("sentence", "severity"),
    [
        ("Today, open-minded keepers of mills use fire to clear the banks.", "info"),
        ("Today, the keepers cleared the banks with fire.", "warning"),
        ("Today, the keepers re-opened the mill after a fire.", "warning"),
    ],
)
def test_what_people_do_as_a_rule_is_of_no_day(sentence: str, severity: str) -> None:
    text = f"The mill\n\nThe mayor said that the mill was closed and that it was sold.\n\n{sentence}\n"
    findings = found_in(relative_date, Example(text))
    assert [one.severity for one in findings] == [severity]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Los días Lunes, Viernes y Sábados de 8.30 a.m. a 1.30 p.m. menos feriados se revisa la dentadura.", 0),
        ("Los lunes y viernes de 9 a 13 se atiende.", 0),
        ("Se atiende lunes, miércoles y viernes de 9 a 13 horas.", 0),
        ("We see patients Monday and Friday, 9 am to 1 pm, except holidays.", 0),
        ("Die Praxis ist Montag, Mittwoch und Freitag von 8 bis 12 Uhr geöffnet.", 0),
        ("Montag und Freitag von 8.30 bis 12 Uhr werden Zähne geprüft.", 0),
        ("Le cabinet est ouvert lundi, mercredi et vendredi de 8h30 à 13h30.", 0),
        ("Les jours lundi, vendredi et samedi de 8h à 13h, on examine les dents.", 0),
        ("Nei giorni lunedì, venerdì e sabato dalle 8.30 alle 13.30 si visitano i denti.", 0),
        ("Lo studio è aperto lunedì e venerdì dalle 9 alle 13.", 0),
        ("Nos dias segunda, sexta e sábado das 8h30 às 13h30 examinam-se os dentes.", 0),
        ("The council met on Monday and voted on Friday from 9 to 11.", 2),
        ("It rained Monday and Friday from 9 am to 1 pm, the mayor said.", 2),
        ("The mayor spoke Monday and Friday of 40 bridges.", 2),
    ],
)
def test_days_on_which_a_house_is_open_each_week(said: str, found: int) -> None:
    text = "The association helps patients who cannot pay, and the help is free for all who ask for it in the house."
    code = next((code for word, code in _WORDS_OF if word in said), "en")
    page = f"<html lang='{code}'><p>{text}</p><p>{said}</p></html>"
    assert len(found_in(relative_date, Example(page, media_type="text/html"))) == found


_WORDS_OF = (
    ("Los ", "es"),
    ("Se atiende", "es"),
    ("Uhr", "de"),
    ("ouvert", "fr"),
    ("Les jours", "fr"),
    ("giorni", "it"),
    ("aperto", "it"),
    ("Nos dias", "pt"),
)


@pytest.mark.parametrize(
    ("code", "said", "found"),
    [
        ("nl", "De winkel is open op maandag en donderdag. Op zaterdag leest Ana Cruz voor.", 0),
        ("fr", "Le moulin ouvre le lundi et le jeudi. Le samedi, Ana Cruz y lit des contes.", 0),
        ("it", "Il mulino è aperto lunedì e giovedì. Sabato legge Ana Cruz.", 0),
        ("es", "El molino abre lunes y jueves.", 0),
        ("en", "The mill is open on Monday and Thursday. On Saturday it burned down.", 1),
        ("en", "The mill opened on Monday and Thursday.", 1),
        ("fr", "Le moulin a fermé lundi et jeudi.", 1),
    ],
)
def test_days_on_which_a_house_opens_are_those_of_every_week(code: str, said: str, found: int) -> None:
    page = f'<html lang="{code}"><head><title>A</title></head><body><p>{said}</p></body></html>'
    assert bool(found_in(relative_date, Example(page, media_type="text/html"))) == bool(found)


@pytest.mark.parametrize(
    ("language", "lines", "count"),
    [
        ("de", "<h2>Öffnungszeiten</h2><p>Amt des Müllers:<br>Montag im Haus am Wehr: 18:15 - 19:15 Uhr</p>", 0),
        ("de", "<h2>Konzerte</h2><p>Chor der Müller:<br>Montag im Haus am Wehr: 18:15 - 19:15 Uhr</p>", 1),
        ("de", "<h2>Öffnungszeiten</h2><p>Der Müller trat am Montag im Haus am Wehr zurück.</p>", 1),
        ("en", "<h2>Office hours</h2><p>Monday in the mill: 9:00 - 11:00</p>", 0),
        ("en", "<h2>Office hours</h2><p>Monday in the mill: the keeper resigned at 9:00</p>", 1),
        ("en", "<h2>The fair</h2><p>Monday in the mill: 9:00 - 11:00</p>", 1),
    ],
)
def test_a_weekday_with_its_place_and_its_hours_below_opening_hours(language: str, lines: str, count: int) -> None:
    page = f'<html lang="{language}"><body>{lines}</body></html>'
    assert len(found_in(relative_date, Example(page, media_type="text/html"))) == count
