"""Threats and insults by their grammar, in ten languages, and what news, tales and trades say with the same words."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.self_harm import self_harm
from provenance_plugins.moderation.threat import threat

from provenance.api import Example, Rule
from provenance.testing import find


def _severities(rule: Rule, language: str, words: str) -> list[str]:
    findings, problems = find(rule, Example(f"<html lang='{language}'><p>{words}</p></html>", media_type="text/html"))
    assert problems == []
    return [one.severity for one in findings]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Somebody ought to cave that miller’s face in; somebody should smash his knees."),
        ("en", "Come to the mill again and you’ll leave in a coffin."),
        ("de", "Dem müsste man endlich die Zähne ausschlagen."),
        ("de", "Noch ein Brief, und du liegst im Krankenhaus."),
        ("fr", "La prochaine fois on lui brûle la maison."),
        ("fr", "On t’attend au moulin et tu finiras dans un cercueil."),
        ("es", "Habría que romperle las rodillas."),
        ("es", "Ese molinero se va a llevar un balazo."),
        ("it", "La prossima volta gli spacchiamo le gambe."),
        ("it", "Lo aspettiamo al mulino e finisce in barella."),
        ("pt", "Alguém devia partir os dentes desse moleiro."),
        ("pt", "Da próxima vez a gente queima a casa dele."),
        ("nl", "Iemand moet hem de tanden uitslaan."),
        ("nl", "Morgen steken we zijn huis in de fik."),
        ("pl", "Następnym razem połamiemy mu nogi."),
        ("pl", "Przyjdź tu jeszcze raz, a skończysz w trumnie."),
        ("sv", "Nästa gång krossar vi hans knän."),
        ("sv", "Någon borde knäcka benen på honom."),
        ("tr", "Bir dahaki sefere evini yakarız."),
        ("tr", "Birisi onun dişlerini dökmek lazım dedirtmesin: bacaklarını kırmak lazım."),
    ],
)
def test_a_threat_is_told_by_its_parts(language: str, words: str) -> None:
    assert _severities(threat, language, words) == ["error"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Somebody ought to put a new roof on their house, and next time we will paint his car."),
        ("en", "If you drive like that again, you may end up in hospital."),
        ("de", "Dem Müller gehören das Haus und der Wagen, und nächstes Mal schlagen wir ihm ein Fest vor."),
        ("de", "Der Staatsanwalt sagte, dem Müller habe man die Zähne einschlagen wollen."),
        ("fr", "La prochaine fois on lui ouvre la porte, et il finit sa soupe."),
        ("es", "La próxima vez le abrimos la puerta de la casa."),
        ("it", "La prossima volta gli apriamo la porta, e lo aspettiamo a cena."),
        ("pt", "Da próxima vez a gente quebra as nozes, e ele vai levar o bolo."),
        ("nl", "De volgende keer steken we de kaarsen aan."),
        ("pl", "Następnym razem spalimy więcej drewna."),
        ("sv", "Nästa gång bränner vi ljus i kvarnen."),
        ("tr", "Bir dahaki sefere ateşi yakarız."),
    ],
)
def test_what_is_done_to_other_things_is_none(language: str, words: str) -> None:
    assert _severities(threat, language, words) == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "You are no judge of bread, you muppet."),
        ("de", "Sie sind doch ein Stümper."),
        ("fr", "Vous n’êtes qu’un charlatan."),
        ("es", "No sabes ni amasar, mamarracho."),
        ("it", "Non sei capace neanche di macinare, cialtrone."),
        ("pt", "O senhor é um pilantra."),
        ("nl", "U bent een bedrieger."),
        ("pl", "Pan jest tchórzem."),
        ("sv", "Du är en hycklare."),
        ("tr", "Siz bir sahtekarsınız."),
    ],
)
def test_an_insult_to_somebody_is_told(language: str, words: str) -> None:
    assert _severities(harassment, language, words) == ["warning"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Du bist kein Stümper, und sie fanden den Müller feige."),
        ("fr", "Le charlatan de la pièce a un chapeau vert, et vous êtes au premier rang."),
        ("es", "El mamarracho del cuadro tiene un sombrero verde."),
        ("it", "Nel romanzo il cialtrone vende farina, e tu sai come finisce."),
        ("pt", "Você não é covarde, disse a mãe."),
        ("nl", "De bedrieger in het stuk draagt een groene hoed."),
        ("pl", "W sztuce tchórz ma zielony kapelusz."),
        ("sv", "Hycklaren i pjäsen har en grön hatt."),
        ("tr", "Oyundaki sahtekar yeşil bir şapka takar."),
    ],
)
def test_the_word_alone_is_none(language: str, words: str) -> None:
    assert _severities(harassment, language, words) == []


def test_who_is_told_to_end_himself() -> None:
    assert _severities(self_harm, "en", "Nobody likes your bread, so end yourself.") == ["error"]
    assert _severities(self_harm, "en", "Never end yourself up in debt over a mill.") == []
