"""Feasts that are always on one weekday, beside a date that is another (DAT204)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.impossible_date import impossible_date

from tests.found import severities_of

_AROUND = '<html lang="{}"><p>{{}}</p><p>{{}}</p><p>{{}}</p></html>'
_REST = {
    "en": "The council met in the hall and talked for a long time about the mill and its wheel.",
    "pl": "Rada zebrała się w ratuszu i długo rozmawiała o młynie i o jego kole.",
    "de": "Der Rat tagte im Rathaus und sprach lange über die Mühle und über ihr Rad.",
    "es": "El consejo se reunió en la sala y habló mucho del molino y de su rueda.",
    "fr": "Le conseil a siégé dans la salle et a parlé longtemps du moulin et de sa roue.",
    "it": "Il consiglio si è riunito nella sala e ha parlato a lungo del mulino e della sua ruota.",
    "nl": "De raad kwam bijeen in de zaal en sprak lang over de molen en over het rad.",
}


def _told(language: str, said: str) -> list[str]:
    page = _AROUND.format(language).format(_REST[language], said, _REST[language])
    return severities_of(impossible_date, page, "text/html")


@pytest.mark.parametrize(
    ("language", "said", "severity"),
    [
        ("en", "Palm Sunday – 29 March 2021", "error"),
        ("en", "Palm Sunday – 27 March 2021", "warning"),
        ("pl", "VI Niedziela Wielkiego Postu – Niedziela Palmowa – 29 marca 2021", "error"),
        ("pl", "V Niedziela Wielkiego Postu, 20 marca 2021", "warning"),
        ("de", "Karfreitag, 3. April 2021", "error"),
        ("de", "3. April 2021 (Karfreitag)", "error"),
        ("es", "Domingo de Ramos: 29 de marzo de 2021", "error"),
        ("fr", "Dimanche des Rameaux (29 mars 2021)", "error"),
        ("it", "Mercoledì delle Ceneri – 18 febbraio 2021", "error"),
        ("nl", "Goede Vrijdag, 3 april 2021", "error"),
        ("en", "Homily for Palm Sunday – 26 March 2021", "info"),
        ("en", "The fair was shut on Good Friday, 3 April 2021", "error"),
        ("en", "The mill is shut after dusk on Good Friday, 3 April 2021", "error"),
    ],
)
def test_a_feast_is_on_its_weekday(language: str, said: str, severity: str) -> None:
    assert _told(language, said) == [severity]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Palm Sunday – 28 March 2021"),
        ("pl", "Niedziela Palmowa – 28 marca 2021"),
        ("en", "Palm Sunday – 27 March 2021, 18:00 vigil"),
        ("en", "Palm Sunday\n29 March 2021"),
        ("en", "29 March 2021, Palm Sunday of the others"),
        ("en", "She saw the mill after Palm Sunday 29 March 2021 being past."),
        ("en", "Ascension – 16 May 2021"),
        ("en", "Thursday after Ash Wednesday, 15 February 2024"),
        ("en", "The week after Palm Sunday: 27 March 2024"),
        ("en", "We met again the day before Good Friday, 28 March 2024."),
        ("en", "27 March 2024 (week of Palm Sunday)"),
        ("de", "Dienstag nach Ostersonntag, 2. April 2024"),
        ("fr", "Le lundi après le dimanche des Rameaux, 25 mars 2024"),
        ("pl", "Wtorek po Niedzieli, po Niedziela Palmowa, 26 marca 2024"),
        ("en", "The Palm Sundays, 29 March 2021"),
        ("en", "Easter, 5 April 2021"),
        ("en", "From Good Friday, 2 April 2021, to Easter Monday, 5 April 2021, the mill is shut."),
    ],
)
def test_no_feast_is_moved(language: str, said: str) -> None:
    assert _told(language, said) == []


def test_the_day_on_which_a_text_came_out_is_its_own() -> None:
    text = "---\ntitle: Of palms\ndate: 2021-03-29\n---\n\nThe mill.\n\nPalm Sunday – 29 March 2021\n"
    assert severities_of(impossible_date, text) == ["info"]
    assert severities_of(impossible_date, text.replace("date: 2021-03-29", "date: 2021-03-20")) == ["error"]
