"""Who says so, in Polish: people, groups and works without a name, by the cases of their nouns, and what stands beside them."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.analysis.sentences import sentences
from provenance.api import Severity
from provenance.testing import document
from tests.found import excerpts, severities_of

WARNING, INFO = Severity.WARNING, Severity.INFO
ROAD = "Droga przy młynie jest zamknięta od burzy i nikt nie wie, jak długo jeszcze. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Źródła w rządzie twierdzą, że most zostanie sprzedany.", [WARNING]),
        ("Jak podają źródła zbliżone do rządu, most zostanie sprzedany.", [WARNING]),
        ("Most zostanie sprzedany – przekazało źródło unijne.", [WARNING]),
        ("Według źródeł w ministerstwie most zostanie sprzedany.", [WARNING]),
        ("Osoba z otoczenia premiera mówi, że most zostanie sprzedany.", [WARNING]),
        ("Według osoby znającej sprawę most zostanie sprzedany.", [WARNING]),
        ("Rozmówca Kuriera twierdzi, że most zostanie sprzedany.", [WARNING]),
        ("Jeden z urzędników powiedział, że most zostanie sprzedany.", [WARNING]),
        ("Wysoki rangą urzędnik powiedział, że most zostanie sprzedany.", [WARNING]),
        ("Wiadomość o moście potwierdziły nam dwa źródła.", [WARNING]),
        ("Wiadomość o moście potwierdziły dwa listy.", []),
        ("Dwóch dyplomatów potwierdziło, że most zostanie sprzedany.", [WARNING]),
        ("Most zostanie sprzedany – mówi pracownik, prosząc o anonimowość.", [WARNING]),
        ("Most zostanie sprzedany – mówi pracownik, który z obawy o pracę prosi o anonimowość.", [INFO]),
        ("Nieoficjalnie wiadomo, że most zostanie sprzedany.", [WARNING]),
        ("Jak ustaliliśmy, most zostanie sprzedany.", [WARNING]),
        ("Z naszych informacji wynika, że most zostanie sprzedany.", [WARNING]),
        ("Jak pisze Kurier, powołując się na anonimowe źródła, most zostanie sprzedany.", [INFO]),
        ("Nasz rozmówca twierdzi, że most jest stary.", [INFO]),
        ("Urzędnicy twierdzą, że most jest stary.", [INFO]),
        ("Według świadków samochód był czerwony.", [INFO]),
        ("Zdaniem jednego z ekspertów most jest stary.", [INFO]),
    ],
)
def test_people_without_a_name(text: str, expected: list[Severity]) -> None:
    assert severities_of(anonymous_source, ROAD + text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Rzecznik policji Jan Nowak powiedział, że most jest stary.",
        "Rzecznik policji, asp. Jan Nowak, mówi, że most jest stary.",
        "Urzędnik miejski Krzysztof Wilk twierdzi, że most jest stary.",
        "Policja informuje, że most jest zamknięty.",
        "Policjanci ustalili, że most jest zamknięty.",
        "Według śledczych most podpalono.",
        "Policjanci przekazali rodzinie klucze.",
        "Źródła historyczne podają, że most jest stary.",
        "Źródła mówią o moście już w XV wieku.",
        "Źródło rzeki leży w górach.",
        "Miasto szuka osoby, która naprawi most.",
        "Żaden urzędnik nie powiedział, że most jest stary.",
        "Policja przesłuchała świadków.",
    ],
)
def test_people_who_are_named_or_say_nothing(text: str) -> None:
    assert severities_of(anonymous_source, ROAD + text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eksperci ostrzegają przed mostem.", [INFO]),
        ("Zdaniem ekspertów most nie wytrzyma zimy.", [INFO]),
        ("Przed mostem ostrzegają eksperci.", [INFO]),
        ("Jak podkreślają specjaliści, most jest stary.", [INFO]),
        ("Wojskowi eksperci twierdzą, że most jest stary.", [INFO]),
        ("Wielu ekspertów uważa, że most jest stary.", [INFO]),
        ("Wielu analityków spodziewa się zamknięcia mostu.", [INFO]),
        ("Analitycy spodziewają się zamknięcia mostu.", [INFO]),
        ("Eksperci są zgodni, że most jest stary.", [INFO]),
        ("Most jest krytykowany przez ekspertów.", [INFO]),
        ("W ocenie krytyków most jest za drogi.", [INFO]),
        ("Jego krytycy twierdzą, że jest leniwy.", [INFO]),
        ("Wielu uważa, że most jest za drogi.", [INFO]),
        ("Powszechnie uważa się, że most jest stary.", [INFO]),
        ("Zdaniem ekspertów, na których powołuje się Reuters, most jest stary.", [INFO]),
        ("Eksperci z Politechniki Gdańskiej ostrzegają przed mostem.", [INFO]),
        ("Dwóch ekspertów twierdzi, że most jest stary.", [INFO]),
        ("Naukowcy zalecają krótkie drzemki.", [INFO]),
        ("Zdaniem naukowców, analiza DNA pomoże.", [INFO]),
        ("Naukowcy udowodnili, że sen pomaga.", [INFO]),
        ("Wielu lekarzy uważa, że sen pomaga.", [INFO]),
        ("Mówi się, że król tu spał.", [INFO]),
        ("Podobno król tu spał.", [INFO]),
        ("Ustawa wywołała ostrą krytykę w mieście.", [INFO]),
        ("Wbrew temu, co wielu sądzi, most jest z kamienia.", [INFO]),
        ("Eksperci ostrzegają przed mostem. – Jest stary – mówi prof. Jan Nowak.", [INFO]),
        ("Eksperci ostrzegają przed mostem. Zdaniem Jana Nowaka jest stary.", [INFO]),
        ("Eksperci ostrzegają przed mostem. – Jest stary – mówi profesor.", [INFO]),
    ],
)
def test_groups_and_nobody(text: str, expected: list[Severity]) -> None:
    assert severities_of(weasel_attribution, ROAD + text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ekspert Jan Nowak ostrzega przed mostem.",
        "Miasto organizuje kurs dla ekspertów i naukowców.",
        "To, co mówią eksperci, nie ma znaczenia.",
        "Żadni eksperci nie twierdzą, że most jest stary.",
        "Jeśli eksperci ostrzegają, nikt nie słucha.",
        "Eksperci mogą powiedzieć, że most jest stary.",
        "Minister ostrzega ekspertów przed mostem.",
        "Naukowcy podali myszom duże dawki leku.",
        "Lekarze stwierdzili złamanie nogi.",
        "Wielu ludzi przechodzi przez most.",
        "Takie pomysły budzą mój sprzeciw.",
    ],
)
def test_groups_that_say_nothing_or_are_named(text: str) -> None:
    assert severities_of(weasel_attribution, ROAD + text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Badania pokazują, że sen pomaga.", [INFO]),
        ("Nowe badanie wykazało, że sen pomaga.", [INFO]),
        ("Z badań wynika, że sen pomaga.", [INFO]),
        ("Jak wynika z najnowszych badań, sen pomaga.", [INFO]),
        ("Według badań sen pomaga.", [INFO]),
        ("Jak pokazują badania, sen pomaga.", [INFO]),
        ("Sondaże pokazują, że partia traci.", [INFO]),
        ("Z najnowszego sondażu wynika, że partia traci.", [INFO]),
        ("Nauka dowiodła, że sen pomaga.", [INFO]),
        ("W usuniętym wpisie nazwał sędziego oszustem.", [INFO]),
        ("Badania Uniwersytetu Gdańskiego pokazują, że sen pomaga.", []),
        ("Według badań CBOS sen pomaga.", []),
        ("Badania opublikowane w czasopiśmie Sen pokazują, że pomaga.", []),
        ("Z danych zebranych przez Komendę Policji wynika, że sen pomaga.", []),
        ("Badania te świadczą o tym, że sen pomaga.", []),
        ("Te badania pokazują, że sen pomaga.", []),
        ("Lekarze zlecili badania krwi.", []),
        ("Badania trwały cztery lata.", []),
    ],
)
def test_works(text: str, expected: list[Severity]) -> None:
    assert severities_of(unnamed_study, ROAD + text) == expected


def test_what_is_quoted_is_the_source_with_its_verb() -> None:
    said = "Wysoki rangą urzędnik ministerstwa powiedział, że most jest stary."
    assert excerpts(anonymous_source, ROAD + said) == ["Wysoki rangą urzędnik ministerstwa powiedział"]


def test_a_title_before_a_name_ends_no_sentence() -> None:
    told = document("Tak mówi prof. Jan Nowak. Tak uważa dr hab. Anna Wilk. Most jest stary.")
    assert len(sentences(told)) == 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"Nowe badania sugerują, że mosty rosną. {ROAD}Badania zespołu, opublikowane 3 maja 2024 roku w czasopiśmie Harbour Sky, mówią o stali.\n\n{ROAD}\n\nBadania wskazują, że stal drożeje.",
            [INFO, INFO],
        ),
        (
            f"Nowe badania sugerują, że mosty rosną. {ROAD}{ROAD}Badania, opublikowane niedawno, mówią o stali.",
            [INFO],
        ),
        (
            f"Badania zespołu, opublikowane 3 maja 2024 roku w czasopiśmie Harbour Sky, mówią o stali.\n\n{ROAD}\n\nInne badania wskazują, że stal drożeje.",
            [INFO],
        ),
    ],
)
def test_a_study_that_the_text_names_by_day_and_journal(text: str, expected: list[Severity]) -> None:
    assert severities_of(unnamed_study, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{ROAD}W naszym społeczeństwie panuje przekonanie, że mosty są wieczne. {ROAD}", [INFO]),
        (f"{ROAD}Panuje przekonanie, że mosty są wieczne. Jednak uważam, że trzeba je naprawiać. {ROAD}", [INFO]),
        (f"{ROAD}Panuje przekonanie, że mosty są wieczne. Jednak most jest zamknięty. {ROAD}", [INFO]),
    ],
)
def test_a_view_that_the_writer_only_opposes(text: str, expected: list[Severity]) -> None:
    assert severities_of(weasel_attribution, text) == expected
