"""Labels of minutes and forms behind which nothing but a bracket of the template stands, in small letters too."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.found import severities_of

_SAID = {
    "fr": "La réunion a commencé à six heures, et le président a ouvert la séance devant onze membres.",
    "de": "Die Sitzung begann um sechs Uhr, und der Vorsitzende eröffnete sie vor elf Mitgliedern.",
    "it": "La riunione è iniziata alle sei, e la presidente ha aperto la seduta davanti a undici soci.",
    "en": "The meeting began at six, and the chair opened it before eleven members of the club.",
}


def _found(text: str, language: str, head: str = "") -> list[str]:
    return severities_of(template_placeholder, f"{head}# Minutes\n\n{text}\n\n{_SAID[language]}\n", "text/markdown")


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("fr", "**Lieu** : [lieu]  \n**Excusés** : [le cas échéant]", 2),
        ("fr", "**Présents :** [liste des membres]\n\n**Date :** [à définir]", 2),
        ("de", "**Ort:** [Ort]\n\n**Anwesend:** [Liste der Mitglieder]", 2),
        ("it", "**Luogo:** [luogo]\n\n**Presenti:** [elenco dei presenti]", 2),
        ("en", "**Place:** [place]\n\n**Present:** [list of members]", 2),
    ],
)
def test_brackets_behind_labels(language: str, text: str, count: int) -> None:
    assert _found(text, language) == ["error"] * count


def test_those_of_a_draft_are_for_information() -> None:
    text = "**Lieu** : [lieu]\n\n**Présents** : [liste des membres]"
    assert set(_found(text, "fr", "---\nstatus: draft\n---\n\n")) == {"info"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "**Place:** The hall [place of the old mill] by the river."),
        ("en", "**Anna:** [laughs]\n\n**Ben:** [sings a song]"),
        ("en", "**Type:** [string]\n\n**Default:** [none]"),
        ("fr", "**Lieu** : [lieu-dit du moulin](https://harbour.example/moulin)"),
    ],
)
def test_what_stands_in_brackets_all_the_same(language: str, text: str) -> None:
    assert _found(text, language) == []
