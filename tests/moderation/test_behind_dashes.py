"""Bad words that somebody says in talk behind dashes (MOD501, MOD502)."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.profanity import profanity
from provenance_plugins.moderation.slur import slur

from tests.found import severities_of

_PLAIN = "text/plain"
_BRIDGE = "Le pont était fermé depuis le matin, et personne sur le quai ne savait pourquoi."
_TALK = f"""{_BRIDGE}

— Il est fermé ? demanda Ana.

Le passeur haussa les épaules et regarda la rivière.

— Depuis ce matin, dit-il.

— {{}}

Elle reprit la rame sans un mot."""
_SPANISH = """El puente estaba cerrado desde la mañana, y nadie en el muelle sabía por qué.

—¿Está cerrado? —preguntó Ana.

El barquero miró el río.

—Desde esta mañana.

—{}"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (_TALK.format("Quel connard, ce maire, fit Ana."), ["info"]),
        (_SPANISH.format("Qué cabrón es el alcalde."), ["info"]),
        # what is told between, talk that nobody speaks, and points of a list
        (_TALK.format("Encore lui.") + "\n\nCe maire est un connard.", ["warning"]),
        (f"{_BRIDGE}\n\n— Quel connard, ce maire, dit-elle.", ["warning"]),
        (f"{_BRIDGE}\n\n— Le pont est fermé.\n\n— Le maire est un connard.\n\n— Le passeur est parti.\n\n{_BRIDGE}", ["warning"]),
        (f"{_BRIDGE}\n\n— Pourquoi est-il fermé ?\n\n— Le maire est un connard.\n\n— Le passeur est parti.", ["warning"]),
    ],
)  # fmt: skip
def test_a_vulgar_word(text: str, told: list[str]) -> None:
    assert severities_of(profanity, text, _PLAIN) == told


def test_a_slur() -> None:
    said = _TALK.format("T'es un pédé, toi ? lança le passeur.")
    assert severities_of(slur, said, _PLAIN) == ["info"]
    assert severities_of(slur, f"{_TALK.format('Encore lui.')}\n\nLe maire est un pédé.", _PLAIN) == ["error"]


def test_points_of_a_list_in_english() -> None:
    points = "The mayor met people on the quay.\n\n– Why is it shut?\n\nThe ferry waits.\n\n– The bridge is shut, – and it leaks.\n\n– All of them are faggots.\n\nThe bridge is old."
    assert severities_of(slur, points, _PLAIN) == ["error"]
