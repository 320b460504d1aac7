"""Trades, most of a group, and what nobody in particular says or holds, in other languages than English (ATT103)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution

from provenance.api import Example
from tests.found import found_in


def _told(language: str, text: str) -> list[tuple[str, str]]:
    page = Example(f'<html lang="{language}"><p>{text}</p></html>', media_type="text/html")
    return [(one.excerpt, one.severity) for one in found_in(weasel_attribution, page)]


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("de", "Zahnärzten zufolge reicht eine weiche Bürste.", "Zahnärzten zufolge"),
        ("es", "Según los pediatras, la siesta ayuda a crecer.", "Según los pediatras"),
        ("fr", "D'après les dentistes, une brosse souple suffit.", "D'après les dentistes"),
        ("it", "Secondo i pediatri il sonnellino fa crescere.", "Secondo i pediatri"),
        ("pt", "De acordo com pediatras, a sesta ajuda a crescer.", "De acordo com pediatras"),
        ("nl", "Volgens kinderartsen helpt een dutje bij de groei.", "Volgens kinderartsen"),
        ("pl", "Według pediatrów drzemka pomaga rosnąć.", "Według pediatrów"),
        ("sv", "Enligt veterinärer mår katter bra av mörker.", "Enligt veterinärer"),
        ("tr", "Veterinerlere göre kediler karanlığı sever.", "Veterinerlere göre"),
        ("es", "La mayoría de los jardineros juran que la ceniza ayuda.", "La mayoría de los jardineros juran"),
        ("fr", "Beaucoup de jardiniers jurent que la cendre aide.", "Beaucoup de jardiniers jurent"),
        ("de", "Viele Gärtner schwören, dass Asche hilft.", "Viele Gärtner schwören"),
        ("nl", "De meeste tuinders zeggen dat as helpt.", "De meeste tuinders zeggen"),
        ("nl", "Vaak wordt gezegd dat de molen spookt.", "wordt gezegd"),
        ("de", "Es wird gern erzählt, dass die Mühle spukt.", "Es wird gern erzählt"),
        ("fr", "On murmure souvent qu'un moine hante le moulin.", "On murmure"),
        ("es", "Aún se comenta que el molino tiene fantasma.", "se comenta"),
        ("it", "Spesso si racconta che il mulino sia stregato.", "si racconta"),
        ("pt", "Murmura-se que o moinho tem fantasma.", "Murmura-se"),
        ("sv", "Det viskas ofta att kvarnen spökar.", "Det viskas"),
        ("pl", "Powiada się, że w młynie straszy.", "Powiada się, że"),
        ("tr", "Değirmende hayaletlerin gezdiği anlatılır.", "gezdiği anlatılır"),
        ("fr", "Le film est souvent décrit comme son plus drôle.", "souvent décrit"),
        ("de", "Der Film wird oft als ihr lustigster bezeichnet.", "wird oft"),
        ("it", "Il film, giudicato dagli esperti il più buffo, torna in sala.", "giudicato dagli esperti"),
        ("es", "La gente dice que la ceniza ayuda.", "La gente dice que"),
        ("fr", "Chacun sait qu'un chat dort le jour.", "Chacun sait qu"),
        ("it", "È risaputo che i gatti dormono di giorno.", "È risaputo che"),
        ("pt", "É sabido que os gatos dormem de dia.", "É sabido que"),
        ("de", "Wie jeder weiß, schlafen Katzen am Tag.", "Wie jeder weiß"),
        ("nl", "Mensen zeggen dat katten overdag slapen.", "Mensen zeggen dat"),
        ("pl", "Ludzie powiadają, że koty śpią w dzień.", "Ludzie powiadają, że"),
        ("sv", "Det är välkänt att katter sover om dagen.", "Det är välkänt att"),
        ("tr", "Kedilerin gündüz uyuduğu bilinir.", "uyuduğu bilinir"),
        ("tr", "Film eleştirmenlerce en komik işi olarak görülüyor.", "eleştirmenlerce"),
        ("es", "La mayoría de la gente considera que el molino gira solo.", "La mayoría de la gente considera"),
        ("es", "Mucha gente también piensa que la ceniza ayuda.", "Mucha gente también piensa"),
        ("es", "Hay gente que considera el molino una ruina.", "Hay gente que considera"),
        ("es", "El molino gira solo y se considera que es el mejor.", "se considera"),
        ("pt", "Muita gente acha que a cinza ajuda.", "Muita gente acha"),
        ("pt", "Considera-se que o moinho é o melhor.", "Considera-se"),
        ("it", "C'è gente che pensa che la cenere aiuti.", "C'è gente che pensa"),
        ("it", "La maggior parte delle persone ritiene che la cenere aiuti.", "La maggior parte delle persone ritiene"),
        ("fr", "Il y a des gens qui pensent que la cendre aide.", "Il y a des gens qui pensent"),
        ("fr", "On pense souvent que la cendre aide.", "On pense souvent que"),
        ("de", "Es gibt Leute, die glauben, dass Asche hilft.", "Es gibt Leute, die glauben"),
        ("nl", "Er zijn mensen die denken dat as helpt.", "Er zijn mensen die denken"),
        ("sv", "Det finns människor som tror att aska hjälper.", "Det finns människor som tror"),
        ("pl", "Większość ludzi uważa, że popiół pomaga.", "Większość ludzi uważa"),
    ],
)  # fmt: skip
def test_nobody_can_be_asked(language: str, text: str, said: str) -> None:
    assert said in [excerpt for excerpt, _ in _told(language, text)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Los historiadores hallaron una carta en el molino."),
        ("it", "Secondo gli storici della scuola di Vega, il ponte è romano."),
        ("tr", "Müze birçok kişi tarafından ziyaret edildi."),
        ("fr", "On dit bonjour au boulanger."),
        ("es", "En la novela se cuenta la vida del molinero."),
        ("es", "El libro en el que se cuenta que el molino ardió es de Ana Cruz."),
        ("de", "Der Film wird oft am Abend gezeigt."),
        ("nl", "De molen wordt vaak gezegend."),
        ("es", "Mucha gente viaja al molino en mayo."),
        ("es", "Hay gente que ve la tele y gente que lee."),
        ("es", "En la mayoría de la gente el sueño dura poco."),
        ("es", "Mucha gente dice adiós al molino."),
        ("es", "Se considera que un paquete es urgente si pesa poco."),
        ("pt", "Considera-se que o pacote é urgente quando pesa pouco."),
        ("fr", "Il y a des gens qui passent le pont à pied."),
        ("it", "C'è gente che pensa ai gatti."),
        ("de", "Es gibt Leute, die die Brücke meiden."),
    ],
)
def test_is_no_such_source(language: str, text: str) -> None:
    assert _told(language, text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Wali kota Ana Cruz menutup jembatan itu. “Kami menunggu kayu dari utara,” katanya.", False),
        ('Wali kota Ana Cruz menutup jembatan itu. "Kami menunggu kayu dari utara", katanya di balai kota.', False),
        ("Katanya jembatan itu dihuni hantu sejak dulu.", True),
        ("Jembatan itu katanya dihuni hantu sejak dulu.", True),
    ],
)
def test_behind_a_quotation_it_is_the_verb_of_its_speaker(text: str, told: bool) -> None:  # noqa: FBT001 - a parameter of the test
    assert any("atanya" in excerpt for excerpt, _ in _told("id", text)) is told
