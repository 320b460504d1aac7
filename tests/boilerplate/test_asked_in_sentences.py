"""Sentences and brackets within a paragraph that say what is to be put there."""

from __future__ import annotations

import pytest

from provenance import check

BAD = [
    "The mill is closed. Insert a short description of the weir here. It is old.",
    "La chiesa è del 1410. Aggiungere qui la didascalia. È chiusa il lunedì.",
    "Die Mühle ist alt. Hier bitte noch ein Zitat des Müllers einfügen. Sie steht am Wehr.",
    "Młyn jest stary. Wstaw tutaj zdjęcie młynarza. Stoi nad rzeką.",
    "Le moulin est vieux. Insérez ici la légende de la carte. Il est au bord de l’eau.",
    "El molino es viejo. Añadir aquí una foto del molinero. Está junto al río.",
    "O moinho é velho. Insira aqui a legenda do mapa. Fica junto ao rio.",
    "De molen is oud. Zet hier een citaat van de molenaar. Hij staat bij de stuw.",
    "Kvarnen är gammal. Infoga ett citat från mjölnaren här. Den står vid dammen.",
    "Değirmen eski. Buraya değirmencinin fotoğrafı eklenecek. Bendin yanında durur.",
    "The mill is old. [citat kommer] It stands by the weir.",
    "The mill is old. <<Jo: check with the miller>> It stands by the weir.",
    "The mill is old, and a visit costs €[amount] for each of us.",
    "The mill has fed more than [quantity] families since 1910.",
    "The mill is old. Duis aute irure dolor in reprehenderit. It stands by the weir.",
]
GOOD = [
    "The miller put the picture here and the lamp there. It is old.",
    "Hier kommt ein Zitat des Müllers zu Ehren. Es ist alt.",
    "The mill is old [see the map here], and it stands by the weir.",
    "Inserire qui la moneta, poi girare la chiave. Il mulino si apre.",
    "Kvarnen är gammal, och en karta finns här. Den står vid dammen.",
    "De molen is oud. Zet hier je fiets neer. Hij staat bij de stuw.",
    "Run `git show [number]` for more than [quantity]. It shows the mill.",
]


def told(text: str) -> list[str]:
    """The severities of what is told of a text as placeholders."""
    return [str(one.severity) for one in check(text).findings if one.rule == "BLP410"]


@pytest.mark.parametrize("text", BAD)
def test_it_is_told(text: str) -> None:
    assert told(text)


@pytest.mark.parametrize("text", GOOD)
def test_it_is_not_told(text: str) -> None:
    assert not told(text)
