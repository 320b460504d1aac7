"""Days that lean on the day of writing in Polish, Swedish and Turkish, and seasons in the cases and contractions of others."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.stale_currency import stale_currency

from provenance.api import Example
from provenance.testing import find
from tests.dates.test_expressions import read
from tests.found import found_in


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("pl", "Most zamknięto wczoraj rano.", [("wczoraj rano", "relative")]),
        ("pl", "Spotkali się trzy dni temu.", [("trzy dni temu", "ago")]),
        ("pl", "Otwarcie w przyszły piątek.", [("przyszły piątek", "weekday")]),
        ("pl", "Czynne od poniedziałku do piątku.", []),
        ("pl", "Zaczęło się 4 maja tego samego roku.", []),
        ("sv", "Bron stängdes i går kväll.", [("i går kväll", "relative")]),
        ("sv", "De träffades i måndags.", [("i måndags", "weekday")]),
        ("sv", "De träffades för tre veckor sedan.", [("tre veckor sedan", "ago")]),
        ("sv", "Huset ligger i vår stad.", []),
        ("sv", "Öppet måndag till fredag.", []),
        ("tr", "Köprü dün gece kapatıldı.", [("dün gece", "relative")]),
        ("tr", "Toplantı önümüzdeki hafta yapılacak.", [("önümüzdeki hafta", "relative")]),
        ("tr", "Üç gün önce geldiler.", [("Üç gün önce", "ago")]),
        ("tr", "Seçimden iki hafta önce geldiler.", []),
        ("tr", "Pazar kuruldu, ocak yakıldı.", []),
        ("de", "Der Saal ist seit diesem Herbst offen.", [("diesem Herbst", "relative")]),
        ("es", "Cerró a finales del verano pasado.", [("verano pasado", "relative")]),
        ("it", "Chiuse alla fine della scorsa estate.", [("scorsa estate", "relative")]),
        ("pt", "Fechou no fim do inverno passado.", [("inverno passado", "relative")]),
        ("fr", "Fermé depuis l'été dernier.", [("l'été dernier", "relative")]),
        ("fr", "Le moulin rouvre dans trois semaines.", [("dans trois semaines", "ago")]),
        ("fr", "Il dort dans trois heures de silence.", []),
        ("es", "El molino abre dentro de tres semanas.", [("dentro de tres semanas", "ago")]),
        ("es", "El molino abre mañana.", [("mañana", "relative")]),
        ("es", "El molino muele por la mañana.", []),
        ("it", "Il mulino riapre tra tre settimane.", [("tra tre settimane", "ago")]),
        ("pt", "O moinho abre daqui a três semanas.", [("daqui a três semanas", "ago")]),
        ("sv", "Kvarnen öppnar om tre veckor.", [("om tre veckor", "ago")]),
        ("sv", "Hon läste en bok om tre veckor i Rom.", []),
        ("nl", "De molen gaat morgen open.", [("morgen", "relative")]),
        ("nl", "Op een morgen ging de molen open.", []),
        ("tr", "Köprü geçen cuma kapatıldı.", [("geçen cuma", "weekday")]),
        ("tr", "Bu pazar çok eskidir.", []),
        ("en", "Boats sank in recent days.", [("in recent days", "coming")]),
        ("es", "Hubo lluvia en los últimos días.", [("en los últimos días", "coming")]),
        ("es", "Hubo lluvia en los últimos días de la feria.", []),
        ("de", "Das Boot sank in den letzten Tagen des Jahres.", []),
        ("en", "The rent rose at the start of the month.", [("at the start of the month", "relative")]),
        ("en", "Rent is due at the start of the month.", []),
    ],
)
def test_is_read(language: str, text: str, found: list[tuple[str, str]]) -> None:
    assert read(text, language) == found


@pytest.mark.parametrize(
    ("language", "told", "stands"),
    [
        ("pl", "Dziś otwarto most, a burmistrz przeciął wstęgę.", "Dziś most służy głównie pieszym i rowerzystom."),
        ("tr", "Köprü bugün açıldı, belediye başkanı kurdeleyi kesti.", "Bugün köprü yayalara ve bisikletlilere hizmet ediyor."),
    ],
)  # fmt: skip
def test_is_a_day_where_something_happened(language: str, told: str, stands: str) -> None:
    page = '<html lang="{}"><p>{}</p></html>'
    for text, severity in ((told, "warning"), (stands, "info")):
        findings = found_in(relative_date, Example(page.format(language, text), media_type="text/html"))
        assert [one.severity for one in findings] == [severity], text


@pytest.mark.parametrize(
    "text",
    ["They sang Boats and then Tomorrow by the same band.", "She had written for Coast Today for years."],
)
def test_a_capital_within_a_sentence_makes_a_name_of_a_day(text: str) -> None:
    assert found_in(relative_date, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Boats have sunk in recent days."),
        ("pl", "Most jest obecnie najdłuższy w kraju."),
        ("sv", "Bron är för närvarande den längsta i landet."),
        ("tr", "Köprü şu anda ülkenin en uzunudur."),
    ],
)
def test_what_was_so_then(language: str, text: str) -> None:
    page = Example(
        f'<html lang="{language}"><head><meta property="article:published_time" content="2019-03-01"></head><p>{text}</p></html>',
        media_type="text/html",
    )
    findings, problems = find(stale_currency, page)
    assert len(findings) == 1
    assert not problems


@pytest.mark.parametrize(
    ("language", "told", "habit"),
    [
        ("de", "Am Wochenende kamen viele zur Mühle.", "Am Wochenende ist die Mühle für alle geöffnet."),
        ("it", "Nel fine settimana il mulino ha perso una pala.", "Nel fine settimana il mulino è aperto a tutti."),
        ("nl", "In het weekend kwamen velen naar de molen.", "In het weekend is de molen open voor allen."),
        ("es", "A principios de semana ardió el molino viejo.", "A principios de semana muele el molino viejo."),
    ],
)
def test_a_weekend_is_one_where_something_happened(language: str, told: str, habit: str) -> None:
    page = '<html lang="{}"><p>{}</p></html>'
    for text, severities in ((told, ["warning"]), (habit, [])):
        findings = found_in(relative_date, Example(page.format(language, text), media_type="text/html"))
        assert [one.severity for one in findings] == severities, text
