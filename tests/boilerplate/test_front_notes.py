"""Dummy text and notes of what is missing in any field of the front matter."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests import found
from tests.boilerplate.prose import PROSE

PATH = "posts/bridge.md"


def severities_of(text: str) -> list[str]:
    return found.severities_of(template_placeholder, text, path=PATH)


def _text(field: str) -> str:
    return f"---\ntitle: The bridge is closed\n{field}\n---\n\n" + "\n\n".join(PROSE) + "\n"


@pytest.mark.parametrize(
    ("field", "excerpt"),
    [
        ("call_to_action:\n  content: Lorem ipsum dolor sit amet.", "Lorem ipsum dolor sit amet."),
        ("cards:\n  - text: 'Lorem ipsum'", "Lorem ipsum"),
        ("image_alt: lorem-ipsum", "lorem-ipsum"),
        ('image_caption: "Peter Hook. Crédit à compléter."', "Peter Hook. Crédit à compléter."),
        ('image_caption: "Peter Hook. Credit to be completed."', "Peter Hook. Credit to be completed."),
        (
            'verification_status: "facts to be checked before final publication"',
            "facts to be checked before final publication",
        ),
        ("image_credit: por completar", "por completar"),
        ("bildnachweis: Bildquelle noch zu ergänzen", "Bildquelle noch zu ergänzen"),
        ('caption: "Foto: credito da completare"', "Foto: credito da completare"),
        ("image_credit: a completar", "a completar"),
        ("bronvermelding: nog aan te vullen", "nog aan te vullen"),
        ("photo_source: do uzupełnienia", "do uzupełnienia"),
    ],
)
def test_a_field_that_is_not_the_texts_own_yet(field: str, excerpt: str) -> None:
    assert found.excerpts(template_placeholder, _text(field), path=PATH) == [excerpt]
    assert severities_of(_text(field)) == ["warning"]


@pytest.mark.parametrize(
    "field",
    [
        "summary: The bridge is to be completed.",
        "venue: to be confirmed",
        "image: /img/lorem-ipsum.jpg",
        "image_caption: The bridge to be completed in May",
        "tags: [lorem-ipsum]",
        "source: A letter to follow the vote",
    ],
)
def test_what_is_said_of_the_subject_is_none(field: str) -> None:
    assert severities_of(_text(field)) == []


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("(S70-Q008, statut à reverifier)", ["warning"]),
        ("(statut à revérifier)", ["warning"]),
        ("(S70-Q008, notice du musée)", []),
    ],
)
def test_a_note_behind_the_key_of_a_source(note: str, told: list[str]) -> None:
    text = "Le conseil a voté lundi la fermeture du pont pour un an, et personne dans la salle ne s'y est opposé."
    assert severities_of(f"---\nlang: fr\n---\n\n{text}\n\nLe maire a vu le pont {note}.\n") == told
