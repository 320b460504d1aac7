"""Days counted ahead in German, Dutch, Polish and Turkish, the beginning of a month, and terms (DAT202)."""

from __future__ import annotations

import pytest

from provenance import check

_AFTER = {
    "en": "The lamp by the door is red, and it was painted by hand.",
    "de": "Die Lampe an der Tür ist rot und von Hand bemalt.",
    "nl": "De lamp bij de deur is rood en met de hand geschilderd.",
    "pl": "Lampa przy drzwiach jest czerwona i ręcznie malowana.",
    "tr": "Kapının yanındaki lamba kırmızı ve elle boyandı.",
    "fr": "La lampe près de la porte est rouge et peinte à la main.",
    "es": "La lámpara de la puerta es roja y está pintada a mano.",
    "pt": "A lâmpada ao lado da porta é vermelha e foi pintada à mão.",
    "it": "La lampada vicino alla porta è rossa e dipinta a mano.",
}


def told(language: str, words: str) -> list[str]:
    """What is told as depending on the day of writing."""
    return [one.excerpt for one in check(f"{words} {_AFTER[language]}", select=["DAT202"]).findings]


@pytest.mark.parametrize(
    ("language", "words", "time"),
    [
        ("de", "Der Markt öffnet in zwei Wochen.", "in zwei Wochen"),
        ("de", "In vierzehn Tagen kommen die Boote.", "In vierzehn Tagen"),
        ("nl", "Over vier weken komt de nieuwe veerman.", "Over vier weken"),
        ("pl", "Za cztery tygodnie rusza prom.", "Za cztery tygodnie"),
        ("tr", "Feribot beş gün sonra kalkacak.", "beş gün sonra"),
        ("de", "Zu Monatsbeginn kam das neue Boot.", "Zu Monatsbeginn"),
        ("fr", "Le bac est arrivé au début du mois.", "au début du mois"),
        ("it", "Il traghetto è arrivato all’inizio del mese.", "all’inizio del mese"),
        ("pt", "O barco chegou no início do mês.", "no início do mês"),
        ("es", "El barco llegará en la próxima quincena.", "en la próxima quincena"),
        ("en", "The new crew came at the beginning of this term.", "at the beginning of this term"),
    ],
)
def test_it_depends_on_the_day_of_writing(language: str, words: str, time: str) -> None:
    assert told(language, words) == [time]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Das Boot wurde in zwei Wochen gebaut."),
        ("nl", "De lading was verdeeld over vier weken."),
        ("nl", "Het boek gaat over drie weken op zee."),
        ("pl", "Zapłacił za cztery tygodnie."),
        ("tr", "Beş gün sonra öldü."),
    ],
)
def test_a_length_of_time_does_not(language: str, words: str) -> None:
    assert told(language, words) == []
