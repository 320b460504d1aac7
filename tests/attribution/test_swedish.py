"""Who says so, in Swedish: people, groups and works without a name, and what stands beside them."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Severity
from tests.found import excerpts, severities_of

WARNING, INFO = Severity.WARNING, Severity.INFO
ROAD = "Vägen vid kvarnen har varit avstängd sedan stormen, och ingen vet hur länge till. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("En källa med insyn säger att bron ska säljas.", [WARNING]),
        ("Enligt en källa på departementet ska bron säljas.", [WARNING]),
        ("Bron ska säljas, uppger flera källor för Kvarnbladet.", [WARNING]),
        ("Bron ska säljas, uppgav regeringskällor på torsdagen.", [WARNING]),
        ("Kvarnbladets källor uppger att bron ska säljas.", [WARNING]),
        ("Enligt uppgifter till Kvarnbladet ska bron säljas.", [WARNING]),
        ("En högt uppsatt tjänsteman i regeringen säger att bron ska säljas.", [WARNING]),
        ("Bron ska säljas, säger en person med insyn i förhandlingarna.", [WARNING]),
        ("Bron ska säljas, säger en anställd som vill vara anonym.", [WARNING]),
        ("Bron ska säljas, säger en anställd som av rädsla inte vill framträda med namn.", [INFO]),
        ("Två tjänstemän har bekräftat att bron ska säljas.", [WARNING]),
        ("Enligt våra uppgifter ska bron säljas.", [WARNING]),
        ("En talesperson för kommunen säger att bron är gammal.", [INFO]),
        ("Enligt ett vittne var bilen röd.", [INFO]),
        ("Ögonvittnen berättar att bilen var röd.", [INFO]),
        ("Källan säger att bron är gammal.", [INFO]),
        ("Enligt en av experterna är bron gammal.", [INFO]),
    ],
)
def test_people_without_a_name(text: str, expected: list[Severity]) -> None:
    assert severities_of(anonymous_source, ROAD + text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kommunens talesperson Anna Berg säger att bron är gammal.",
        "En talesperson för kommunen, Anna Berg, säger att bron är gammal.",
        "Kommunen säger att bron är gammal.",
        "Enligt Polisen är bron avstängd.",
        "Tjänstemannen säger att bron är gammal.",
        "Ingen talesperson säger att bron är gammal.",
        "Vatten är en energikälla, säger Anna Berg.",
        "Källan till floden ligger i bergen.",
        "Kommunen söker en person som kan laga bron.",
        "På torget väntade två vittnen.",
    ],
)
def test_people_who_are_named_or_say_nothing(text: str) -> None:
    assert severities_of(anonymous_source, ROAD + text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Experter varnar för att öppna bron för tidigt.", [INFO]),
        ("Bron är för dyr, menar kritiker.", [INFO]),
        ("Nu varnar experter för bron.", [INFO]),
        ("I staden hävdar kritiker att bron är för dyr.", [INFO]),
        ("Det säger analytiker till Kvarnbladet.", [INFO]),
        ("Enligt oberoende experter är bron gammal.", [INFO]),
        ("De flesta bedömare väntar sig att bron stängs.", [INFO]),
        ("Experter som arbetar med broar menar att den är gammal.", [INFO]),
        ("Bron beskrivs av kritiker som ett misstag.", [INFO]),
        ("Säkerhetsexperter har länge varnat för bron.", [INFO]),
        ("Många anser att bron är för dyr.", [INFO]),
        ("Det anses allmänt att bron håller.", [INFO]),
        ("Experterna är överens om att bron håller.", [INFO]),
        ("Enligt experterna är bron gammal.", [INFO]),
        ("Två experter säger att bron är gammal.", [INFO]),
        ("Experter vid Lunds universitet varnar för bron.", [INFO]),
        ("Partiets experter varnar för bron.", [INFO]),
        ("Kritiker fruktar att bron rasar.", [INFO]),
        ("Forskare har länge varnat för stormar.", [INFO]),
        ("Många forskare menar att bron är äldre.", [INFO]),
        ("Bron räknas av många som stadens vackraste.", [INFO]),
        ("Det sägs att kungen har sovit här.", [INFO]),
        ("Förslaget väcker skarp kritik i staden.", [INFO]),
        ("Tvärtemot vad många tror är bron av sten.", [INFO]),
        ("Experter varnar för bron. Den är gammal, säger ingenjören Anna Berg.", [INFO]),
        ("Experter varnar för bron. Den är gammal, säger ingenjören.", [INFO]),
        ("Experter varnar för bron. Jag håller inte med.", [INFO]),
    ],
)
def test_groups_and_nobody(text: str, expected: list[Severity]) -> None:
    assert severities_of(weasel_attribution, ROAD + text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Experten Anna Berg varnar för bron.",
        "Experter som Anna Berg varnar för bron.",
        "Kommunen ordnar en kurs för experter och forskare.",
        "Det finns många experter i staden.",
        "Inga experter varnar för bron.",
        "Vad experter säger om bron är en annan fråga.",
        "Experter som säger så har fel.",
        "När experter varnar lyssnar ingen.",
        "Han varnade experter för bron.",
        "Psykoanalytiker hävdar att bron är en dröm.",
        "Filmkritiker hyllar filmen om bron.",
        "Förslaget väcker kritik. Det är fel, säger Anna Berg, som bor vid bron.",
    ],
)
def test_groups_that_say_nothing_or_are_named(text: str) -> None:
    assert severities_of(weasel_attribution, ROAD + text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("En ny studie visar att sömn hjälper.", [INFO]),
        ("Studier har visat att sömn hjälper.", [INFO]),
        ("Forskning visar att sömn hjälper.", [INFO]),
        ("Enligt en ny undersökning hjälper sömn.", [INFO]),
        ("Det finns studier som visar att sömn hjälper.", [INFO]),
        ("Sömn hjälper, visar en ny studie.", [INFO]),
        ("Nya siffror visar att barn sover mindre.", [INFO]),
        ("Enligt en opinionsmätning sover de flesta gott.", [INFO]),
        ("Vetenskapen säger att sömn hjälper.", [INFO]),
        ("I ett raderat inlägg kallade han domaren för fuskare.", [INFO]),
        ("En ny studie från Lunds universitet visar att sömn hjälper.", []),
        ("Enligt en undersökning av Kvarnfonden hjälper sömn.", []),
        ("Enligt beräkningar som Kvarnfonden har gjort hjälper sömn.", []),
        ("En studie i tidskriften Sömn visar att den hjälper.", []),
        ("Socialstyrelsens rapport visar att sömn hjälper.", []),
        ("Studien visar att sömn hjälper.", []),
        ("Studien tog fyra år.", []),
        ("Kommunen betalar för studier om sömn.", []),
    ],
)
def test_works(text: str, expected: list[Severity]) -> None:
    assert severities_of(unnamed_study, ROAD + text) == expected


def test_what_is_quoted_is_the_source_with_its_verb() -> None:
    said = "Det tar tid, sade en anonym syrisk säkerhetskälla."
    assert excerpts(anonymous_source, ROAD + said) == ["sade en anonym syrisk säkerhetskälla"]
