"""Weekdays with an article, or what stands for one, between them and their dates."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.impossible_date import impossible_date

from provenance.analysis import dates
from provenance.api import Example
from provenance.testing import document
from tests.found import found_in

_REST = {
    "de": "Die Sitzung war {} im alten Rathaus der Stadt, und es wurde lange geredet, bis alle nach Hause gingen.",
    "es": "El acto fue {} en el ayuntamiento de la ciudad, y nadie quiso hablar con los que esperaban fuera.",
    "fr": "La réunion a eu lieu {} dans la vieille mairie, et personne ne voulait parler aux gens qui attendaient dehors.",
    "it": "La riunione si è tenuta {} nel vecchio municipio, e nessuno voleva parlare con la gente che aspettava fuori.",
    "pt": "A reunião foi {} na velha prefeitura da cidade, e ninguém quis falar com os que esperavam fora.",
    "nl": "De vergadering was {} in het oude stadhuis van de stad, en niemand wilde praten met de mensen die buiten stonden.",
    "da": "Mødet blev holdt {} i det gamle rådhus, og ingen ville tale med dem, der ventede udenfor.",
    "sv": "Mötet hölls {} i det gamla rådhuset, och ingen ville tala med dem som väntade utanför.",
    "pl": "Spotkanie odbyło się w {} roku, w starym ratuszu, i nikt nie chciał rozmawiać z ludźmi, którzy czekali.",
}


@pytest.mark.parametrize(
    ("language", "wrong", "right"),
    [
        ("de", "am Freitag, den 4. Mai 2023,", "am Donnerstag, den 4. Mai 2023,"),
        ("de", "am Freitag, dem 4. Mai 2023,", "am Donnerstag, dem 4. Mai 2023,"),
        ("de", "am Freitag den 04.05.2023", "am Donnerstag den 04.05.2023"),
        ("de", "am Freitagabend, den 4. Mai 2023,", "am Donnerstagabend, den 4. Mai 2023,"),
        ("es", "el viernes día 4 de mayo de 2023", "el jueves día 4 de mayo de 2023"),
        ("es", "el viernes, el 4 de mayo de 2023,", "el jueves, el 4 de mayo de 2023,"),
        ("fr", "vendredi, le 4 mai 2023,", "jeudi, le 4 mai 2023,"),
        ("fr", "le vendredi matin 4 mai 2023", "le jeudi matin 4 mai 2023"),
        ("it", "venerdì, il 4 maggio 2023,", "giovedì, il 4 maggio 2023,"),
        ("pt", "na sexta-feira, dia 4 de maio de 2023,", "na quinta-feira, dia 4 de maio de 2023,"),
        ("nl", "op vrijdag de 4e mei 2023", "op donderdag de 4e mei 2023"),
        ("da", "fredag den 4. maj 2023", "torsdag den 4. maj 2023"),
        ("sv", "fredagen den 4 maj 2023", "torsdagen den 4 maj 2023"),
        ("pl", "piątek, dnia 4 maja 2023", "czwartek, dnia 4 maja 2023"),
    ],
)
def test_an_article_leads_from_a_weekday_to_its_date(language: str, wrong: str, right: str) -> None:
    assert len(found_in(impossible_date, _REST[language].format(wrong))) == 1
    assert found_in(impossible_date, _REST[language].format(right)) == []
    assert found_in(relative_date, _REST[language].format(right)) == []
    assert [one.value for one in dates(document(_REST[language].format(right)))] == ["2023-05-04"]


def test_the_weekday_of_a_dateline_is_no_other_day() -> None:
    text = f"Freitag, den 4. Mai 2023\n\n{_REST['de'].format('lang')}"
    assert [one.value for one in dates(document(text))] == ["2023-05-04"]
    assert len(found_in(impossible_date, text)) == 1


def test_what_a_verb_parts_from_a_weekday_is_another_day() -> None:
    text = f"Am Freitag sah den 4. Mai 2023 niemand als Ende an. {_REST['de'].format('lang')}"
    assert [one.value for one in dates(document(text))] == [None, "2023-05-04"]


@pytest.mark.parametrize(
    ("language", "round_", "once"),
    [
        ("de", "jeden 1. Mittwoch im Monat", "am Mittwoch"),
        ("de", "jeden ersten Mittwoch", "am Mittwoch"),
        ("de", "am 2. Mittwoch im Monat", "am Mittwoch"),
        ("es", "todos los lunes", "el lunes"),
        ("es", "el primer lunes de cada mes", "el lunes"),
        ("fr", "chaque premier mercredi du mois", "mercredi"),
        ("fr", "le premier mercredi du mois", "mercredi"),
        ("it", "il primo lunedì del mese", "lunedì"),
        ("it", "ogni seconda e quarta domenica del mese", "domenica"),
        ("it", "nell'ottava domenica del tempo ordinario", "domenica"),
        ("it", "nell'ultima domenica del mese", "nell'ultima domenica"),
        ("it", "nell'ultima domenica di maggio", "dall'ultimo venerdì"),
        ("pt", "na primeira sexta-feira de cada mês", "na sexta-feira"),
        ("nl", "elke eerste maandag van de maand", "op maandag"),
    ],
)
def test_days_that_come_round_are_none_of_the_calendar(language: str, round_: str, once: str) -> None:
    assert found_in(relative_date, _REST[language].format(round_)) == []
    assert len(found_in(relative_date, _REST[language].format(once))) == 1


def test_every_first_monday_comes_round() -> None:
    told = "The council met {} in the old town hall, and nobody wanted to speak to those who waited outside the gate."
    assert found_in(relative_date, told.format("every first Monday")) == []
    assert len(found_in(relative_date, told.format("on Monday"))) == 1


@pytest.mark.parametrize(
    ("language", "named", "day"),
    [
        ("fr", "Mme Dimanche avait 77 ans. M. Lundi riait. M. Mars était parti.", "Dimanche, on riait."),
        (
            "de",
            "Herr Sonntag saß an der Kasse. Frau Freitag und Herr August kamen. Freitag half.",
            "Am Freitag kam sie.",
        ),
        ("it", "La signora Domenica Bianchi rideva. Domenica Rossi ha vinto.", "Domenica scorsa pioveva."),
        ("es", "El señor Domingo tenía un perro. Don Domingo y la señora Abril reían.", "El domingo llovió."),
        ("pt", "O Sr. Sábado riu. Dona Domingas e a dona Julho riram.", "No domingo choveu."),
        ("nl", "Meneer Zondag kocht een fiets. Mevrouw Maart zong.", "Op zondag regende het."),
    ],
)
def test_persons_bear_the_names_of_days_and_months_in_all_languages(language: str, named: str, day: str) -> None:
    rest = _REST[language].format({"de": "lang", "nl": "lang"}.get(language, "-"))
    assert dates(document(f"{named} {rest}")) == ()
    assert len(dates(document(f"{day} {rest}"))) == 1


_ENGLISH = "The bridge was closed after an inspection, and the works will take a year, as the council wrote in its letter to all."


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("De raad vergadert op vrijdag 11 mei 2026.", "De raad vergadert op maandag 11 mei 2026."),
        ("Der Rat traf sich am Sonntag, den 5. März 2024.", "Der Rat traf sich am Dienstag, den 5. März 2024."),
        ("El consejo se reunió el domingo 5 de marzo de 2024.", "El consejo se reunió el martes 5 de marzo de 2024."),
        ("Le conseil s'est réuni le dimanche 5 mars 2024.", "Le conseil s'est réuni le mardi 5 mars 2024."),
        ("Il consiglio si è riunito domenica 5 marzo 2024.", "Il consiglio si è riunito martedì 5 marzo 2024."),
        (
            "O conselho reuniu-se no domingo, 5 de março de 2024.",
            "O conselho reuniu-se na terça-feira, 5 de março de 2024.",
        ),
    ],
)
@pytest.mark.parametrize("own", ["", "They met on Tuesday, 5 March 2024. "])
def test_weekdays_of_a_part_in_another_language(wrong: str, right: str, own: str) -> None:
    assert len(found_in(impossible_date, f"{_ENGLISH}\n\n{wrong} {own}{_ENGLISH}")) == 1
    assert found_in(impossible_date, f"{_ENGLISH}\n\n{right} {own}{_ENGLISH}") == []


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("They met on Sunday, 24 January 1901.", 1),
        ("They met on Thursday, 24 January 1901.", 0),
        ("They marched on Sunday, 9 January 1905.", 0),
        ("They marched on Sunday, 22 January 1905.", 0),
        ("They marched on Monday, 22 January 1905.", 1),
        ("They met on Sunday, 24 January 1801.", 0),
    ],
)
def test_an_older_weekday_is_held_against_both_calendars(said: str, found: int) -> None:
    assert len(found_in(impossible_date, f"{_ENGLISH} {said}")) == found


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("[11.22.63](https://lamp.example/wiki/11.22.63) is a series on a book.", 0),
        ("Her favourite is *11.22.63*, by King.", 0),
        ("Her favourite is “11.22.63”, by King.", 0),
        ("The bill is dated *31.02.2023* and was paid.", 1),
    ],
)
def test_the_title_of_a_work_is_no_day(said: str, found: int) -> None:
    text = Example(f"# Books\n\n{_ENGLISH} {said}\n", media_type="text/markdown")
    assert len(found_in(impossible_date, text)) == found
