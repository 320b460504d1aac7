"""Days and months in figures behind a weekday, of which only the year is missing, and what else settles the year or the day of writing."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.missing_year import missing_year

from provenance.analysis import metadata
from provenance.api import Example
from provenance.testing import document
from tests.found import found_in

_TOLD = {
    "en": "The mayor resigned {} after the report, and the council met to choose another one in the old hall.",
    "pt": "O prefeito renunciou {} depois do relatório, e a câmara da cidade se reuniu para escolher outro.",
    "es": "El alcalde dimitió {} después del informe, y el ayuntamiento se reunió para elegir a otro.",
    "fr": "Le maire a démissionné {} après le rapport, et le conseil s'est réuni pour en choisir un autre.",
    "de": "Der Bürgermeister trat {} nach dem Bericht zurück, und der Rat wählte einen anderen.",
    "it": "Il sindaco si è dimesso {} dopo la relazione, e il consiglio ne ha scelto un altro.",
    "nl": "De burgemeester trad {} na het rapport af, en de raad koos een ander in het oude stadhuis.",
}


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en", "on Thursday (5/12)"),
        ("pt", "nesta quinta-feira (05/12)"),
        ("pt", "na quinta e sexta-feira (12 e 13/09)"),
        ("pt", "nesta terça-feira, dia 19/11,"),
        ("es", "el jueves (5/12)"),
        ("es", "el jueves 5/12,"),
        ("fr", "jeudi (05/12)"),
        ("de", "am Dienstag (3.9.)"),
        ("de", "am Dienstag, 3.9.,"),
        ("it", "giovedì (5/12)"),
        ("nl", "donderdag (5/12)"),
    ],
)
def test_only_the_year_of_a_weekday_with_its_day_and_month_is_missing(language: str, day: str) -> None:
    text = Example(f'<html lang="{language}"><p>{_TOLD[language].format(day)}</p></html>', media_type="text/html")
    assert found_in(relative_date, text) == []
    assert [str(one.severity) for one in found_in(missing_year, text)] == ["info"]


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("pt", "nesta quinta-feira (5)"),
        ("pt", "nesta quinta-feira (35/12)"),
        ("pt", "nesta quinta-feira (3/4 dos votos)"),
        ("en", "on Thursday, 3/4 of his party voting against him,"),
        ("de", "am Dienstag (3.500 Stimmen)"),
    ],
)
def test_another_number_behind_a_weekday_is_no_month(language: str, day: str) -> None:
    text = Example(f'<html lang="{language}"><p>{_TOLD[language].format(day)}</p></html>', media_type="text/html")
    assert [str(one.severity) for one in found_in(relative_date, text)] == ["warning"]


def test_the_days_behind_it_can_be_reckoned() -> None:
    text = _TOLD["pt"].format("nesta quinta-feira (05/12)") + " Na sexta-feira, a ponte foi fechada pela polícia."
    assert [str(one.severity) for one in found_in(relative_date, text)] == ["info"]


@pytest.mark.parametrize(
    ("address", "severity"),
    [
        ("https://lamp.example/noticias/2025/fevereiro/a-ponte", "info"),
        ("https://lamp.example/actualites/2025/f%C3%A9vrier/le-pont", "info"),
        ("https://lamp.example/news/marzo-2025/ponte", "info"),
        ("https://lamp.example/news/2025/mai/die-bruecke", "info"),
        ("https://lamp.example/news/2025/festival/a-ponte", "warning"),
    ],
)
def test_the_name_of_a_month_in_an_address_tells_when_a_text_came_out(address: str, severity: str) -> None:
    text = f'<html lang="pt"><head><link rel="canonical" href="{address}"></head><body><p>{_TOLD["pt"].format("na quinta-feira")}</p></body></html>'
    assert [str(one.severity) for one in found_in(relative_date, Example(text, media_type="text/html"))] == [severity]


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("Terça-feira, 19 de novembro de 2019. Boa noite! A ponte foi fechada hoje pela prefeitura.", "2019-11-19"),
        ("Freitag, 3. Mai 2024. Guten Morgen! Die Brücke ist seit gestern gesperrt.", "2024-05-03"),
        ("Friday, 3 May 2024\nGood morning, the bridge is closed.", "2024-05-03"),
        ("Good morning! On Friday, 3 May 2024 the bridge fell.", None),
    ],
)
def test_a_day_before_a_greeting_is_that_of_the_text(opening: str, day: str | None) -> None:
    stated = metadata(document(opening)).date
    assert (None if stated is None else stated.value) == day


def test_the_only_year_of_a_lead_is_last_year() -> None:
    rest = (
        "The miller said that the wheel turned by night and by day, and that nobody in the town had ever asked for less. "
        * 5
    )
    named = f"Mill burns 1,055 tons of coal in 2017; water drives a tenth of it.. The mill is old. Of coal, 1,055 tons were burned in 2017. {rest}The miller said that he had burned more than ever last year. The mill was built in 1925."
    assert [str(one.severity) for one in found_in(relative_date, named)] == ["info"]
    other = named.replace("were burned in 2017", "were burned at once").replace("of coal in 2017", "of coal")
    other = other.replace("in 1925", "long ago")
    assert [str(one.severity) for one in found_in(relative_date, other)] == ["warning"]
