"""Somebody of whom no more is said than that they were there or know, and those within a house, in other languages than English."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source

from provenance.api import Severity
from tests.found import severities_of

ROADS = {
    "de": "Die Straße zur Mühle ist seit dem Sturm gesperrt, und niemand weiß, wie lange noch. ",
    "fr": "La route du moulin est fermée depuis la tempête, et personne ne sait pour combien de temps. ",
    "es": "La calle del molino está cerrada desde la tormenta, y nadie sabe por cuánto tiempo. ",
    "pt": "A rua do moinho está fechada desde a tempestade, e ninguém sabe por quanto tempo. ",
    "it": "La strada del mulino è chiusa dalla tempesta, e nessuno sa per quanto tempo ancora. ",
    "nl": "De weg naar de molen is sinds de storm dicht, en niemand weet voor hoelang nog. ",
    "sv": "Vägen till kvarnen har varit stängd sedan stormen, och ingen vet hur länge det blir så. ",
    "pl": "Droga do młyna jest zamknięta od burzy i nikt nie wie, jak długo jeszcze to potrwa. ",
    "tr": "Değirmen yolu fırtınadan beri kapalı ve ne kadar süreceğini kimse bilmiyor. ",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Jemand, der den Kaufvertrag kennt, sagt, die Brücke sei schon verkauft."),
        ("de", "„Es wurde laut“, erzählt eine, die mit am Tisch saß."),
        ("fr", "Quelqu'un qui a lu le contrat assure que le pont est déjà vendu."),
        ("es", "Alguien que estuvo en la reunión cuenta que el puente ya está vendido."),
        ("es", "Gente del partido asegura que el puente ya está vendido."),
        ("pt", "Alguém que viu o contrato conta que a ponte já foi vendida."),
        ("it", "Qualcuno che ha letto il contratto assicura che il ponte è già venduto."),
        ("nl", "Iemand die het contract las, zegt dat de brug al verkocht is."),
        ("nl", "Mensen binnen de partij zeggen dat de brug al verkocht is."),
        ("sv", "Någon som läst avtalet säger att bron redan är såld."),
        ("sv", "Folk i partiet säger att bron redan är såld."),
        ("pl", "Ktoś, kto widział umowę, mówi, że most jest już sprzedany."),
        ("tr", "Toplantıya katılan biri, köprünün satıldığını söyledi."),
        ("de", "Eine Person, die den Vertrag gelesen hat, sagt dem Boten, dass die Brücke verkauft ist."),
        ("fr", "Le pont est déjà vendu, assurent des gens du club."),
        ("es", "“El puente es de otro”, cuenta gente de la casa."),
        ("de", "Leute im Verein sagen: Die Brücke ist verkauft."),
        ("de", "Die Brücke ist verkauft, erzählt jemand, der den Vertrag kennt."),
        ("es", "Alguien que leyó el contrato dice: “El puente ya está vendido”."),
        ("nl", "Iemand die het contract las, zegt “de brug is al verkocht”."),
        ("de", "Dem Klub nahestehende Personen sagten, die Brücke sei verkauft."),
        ("pt", "Segundo informações não oficiais, a ponte foi vendida."),
        ("es", "Según información extraoficial, el puente ya está vendido."),
        ("tr", "Kulübe yakın isimler, köprünün satıldığını söyledi."),
        ("tr", "Kulübe yakın isimlere göre köprü satıldı."),
        ("tr", "Partiden bir isim, köprünün satıldığını anlattı."),
    ],
)
def test_who_was_there_and_has_no_name(language: str, text: str) -> None:
    assert severities_of(anonymous_source, ROADS[language] + text) == [Severity.WARNING]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Jemand, der so etwas sagt, kennt die Brücke nicht."),
        ("de", "Wie jemand, der den Weg kennt, ging sie voran und sagte nichts."),
        ("fr", "Quelqu'un qui a lu ce livre le garde longtemps."),
        ("es", "Alguien que conoce el puente lo cruzó de noche."),
        ("es", "La gente del pueblo cruza el puente a pie."),
        ("pt", "Alguém que viu a ponte tirou uma fotografia."),
        ("it", "Qualcuno che conosce il ponte lo attraversa di notte."),
        ("nl", "Iemand die de weg kent, loopt eromheen."),
        ("sv", "Någon som känner vägen går runt bron."),
        ("pl", "Ktoś, kto zna drogę, obejdzie most."),
        ("tr", "Yolu bilen biri köprünün çevresinden dolaşır."),
        # What somebody named is called.
        ("fr", "Ana Cruz, une personne qui connaît le pont, dit que la vague est haute."),
        ("de", "Ana Cruz, eine Person, die den Fluss kennt, sagt, dass das Wasser steigt."),
        ("de", "„Es steigt“, sagte eine Person, die im Saal saß, nämlich Ana Cruz."),
        ("es", "Ana Cruz, una persona que conoce el mar, dice que la ola es alta."),
        ("pt", "Ana Cruz, uma pessoa que conhece o mar, diz que a onda é alta."),
        ("it", "Ana Cruz, una persona che conosce il mare, racconta che l'onda è alta."),
        ("nl", "Ana Cruz, iemand die de zee kent, zegt dat de golf hoog is."),
        ("sv", "Ana Cruz, någon som känner havet, säger att vågen är hög."),
        ("pl", "Ana Cruz, ktoś, kto zna morze, mówi, że fala jest wysoka."),
        ("tr", "Ana Cruz, köyü bilen biri, çocuklara masal anlattı."),
        # Without a claim.
        ("de", "Eine Person, die viel gelesen hat, beschreibt einen Ort genauer."),
        ("de", "Jemand, der den Fluss kennt, nennt die Furt nicht tief."),
        ("de", "Ein Kind fragte, ob einer, der den Fluss kennt, sagt, dass er tief ist."),
        ("de", "Leute im Haus sagen Bescheid."),
        ("fr", "Quelqu'un qui était au quai dit bonjour."),
        ("fr", "Quelqu'un qui a lu le livre ne dit pas la fin."),
        ("es", "Alguien que conoce el mar describe las olas de otra manera."),
        ("es", "Una persona que vivió en el campo cuenta las horas de otra manera."),
        ("es", "Gente de la casa cuenta los platos."),
        ("es", "Gente del equipo explica las reglas a los niños."),
        ("es", "¿Alguien que conoce el mar dice que es azul?"),
        ("es", "Cuando cae la noche, cuenta alguien que conoce el monte historias de lobos."),
        ("es", "Por la noche, cuenta gente de la casa los platos."),
        ("tr", "Oyunu bilen biri, kimin kazandığını söyledi."),
        ("nl", "Iemand die Fries kent, zegt “bûter”."),
        ("nl", "Mensen in de club zeggen elkaar gedag."),
        ("tr", "İskelede bulunan biri, çaycıya günaydın dedi."),
        ("tr", "Kulüpten biri çocuklara masal anlattı."),
        # Words for those near by, and for what is not official.
        ("de", "Nahestehende Personen sagen oft zu wenig."),
        ("de", "Nach dem Gesetz sind nahestehende Personen Ehegatten und Kinder."),
        ("de", "Patienten dürfen zwei nahestehende Personen mitbringen."),
        ("pt", "O site reúne informações não oficiais sobre o jogo."),
        ("pt", "As fontes não oficiais da marca são gratuitas."),
        ("es", "La página reúne información extraoficial sobre el juego."),
        ("tr", "Cruz, kulübe yakın bir isim olarak tanınır."),
    ],
)
def test_who_says_nothing(language: str, text: str) -> None:
    assert severities_of(anonymous_source, ROADS[language] + text) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Laut örtlichen Medien wird die Brücke verkauft.", Severity.INFO),
        ("fr", "Selon la presse locale, le pont sera vendu.", Severity.INFO),
        ("es", "Según medios locales, el puente se venderá.", Severity.INFO),
        ("pt", "De acordo com a imprensa local, a ponte será vendida.", Severity.INFO),
        ("it", "Secondo la stampa locale, il ponte sarà venduto.", Severity.INFO),
        ("nl", "Volgens lokale media wordt de brug verkocht.", Severity.INFO),
        ("sv", "Enligt lokala medier ska bron säljas.", Severity.INFO),
        ("pl", "Jak podają lokalne media, most zostanie sprzedany.", Severity.INFO),
        ("tr", "Yerel basına göre köprü satılacak.", Severity.INFO),
        ("es", "“El puente es viejo”, relató un periodista.", Severity.INFO),
        ("it", "Un banchiere ha detto che il ponte sarà venduto.", Severity.INFO),
        ("es", "Versiones extraoficiales señalan que el puente se venderá.", Severity.WARNING),
        ("it", "Secondo indiscrezioni, il ponte sarà venduto.", Severity.WARNING),
    ],
)
def test_papers_without_a_name_and_what_is_not_official(language: str, text: str, expected: Severity) -> None:
    assert severities_of(anonymous_source, ROADS[language] + text) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Según medios locales como El Correo del Puerto, el puente se venderá."),
        ("fr", "Selon la presse locale (Le Courrier du Port), le pont sera vendu."),
        ("es", "Circulan versiones de la canción en toda la comarca."),
    ],
)
def test_papers_that_are_named(language: str, text: str) -> None:
    assert severities_of(anonymous_source, ROADS[language] + text) == []
