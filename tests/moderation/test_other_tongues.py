"""Words that are bad in the language of a text and ordinary in that of their paragraph (MOD501, MOD502)."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.profanity import profanity
from provenance_plugins.moderation.slur import slur

from tests.found import findings

_ENGLISH = (
    "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it. The ferry goes on until the winter, and the mayor said that it costs less than the works.\n\n"
    * 4
)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Wat betekent het voor de mensen van het dorp dat de brug dicht is? Je kunt op maandag met de pont naar de overkant, en dat is niet duur.",
        "Det är slut på vintern, och färjan går igen varje morgon till den andra sidan av sjön. Det är ingen som vet hur länge det varar.",
        "Le bateau est en retard ce matin, et personne ne sait pourquoi les lampes du port ne sont pas allumées depuis la semaine dernière.",
        "El gato negro duerme en la barca del puerto, y nadie sabe de quién es ni por qué vuelve todas las noches a la misma hora.",
    ],
)
def test_an_ordinary_word_of_the_paragraphs_own_language(paragraph: str) -> None:
    text = f"{_ENGLISH}{paragraph}\n"
    assert findings(profanity, text) == []
    assert findings(slur, text) == []


@pytest.mark.parametrize(
    ("rule", "paragraph"),
    [
        (profanity, "You are a kunt, the clerk wrote to the mayor of the old town, and he meant every word that he said to her on that day."),
        (profanity, "The mayor is a slut, he wrote about the woman who leads the town, and nobody in the hall has answered him yet."),
        (slur, "He called the boy a retard in front of all the others, and I think that every retard should leave the town at once."),
        (profanity, "Het is een fucking brug, en dat weet iedereen die in het dorp woont en die elke dag met de pont naar de overkant moet."),
    ],
)  # fmt: skip
def test_the_same_word_in_the_language_in_which_it_is_bad(rule: object, paragraph: str) -> None:
    assert findings(rule, f"{_ENGLISH}{paragraph}\n") != []  # type: ignore[arg-type]
