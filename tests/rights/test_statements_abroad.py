"""Statements of a licence in other languages, with what a text calls itself."""

from __future__ import annotations

import pytest
from provenance_plugins.rights.unknown_licence import unknown_licence

from provenance.api import Example
from provenance.testing import find

_SAID = [
    ("en", "This recipe may be copied. It is under the licence {}."),
    ("de", "Diese Anleitung darf genutzt werden unter {}."),
    ("fr", "Ce manuel est sous licence {}."),
    ("es", "Esta guía está bajo la licencia {}."),
    ("it", "Questa ricetta è sotto licenza {}."),
    ("pt", "Este caderno é da escola. Está sob a licença {}."),
    ("nl", "Dit recept mag je delen onder {}."),
    ("pl", "Ten poradnik jest na licencji {}."),
    ("sv", "Den här guiden har licensen {}."),
    ("tr", "Bu rehber {} ile yayımlanmıştır."),
]


def _found(language: str, words: str) -> list[str]:
    page = f"<html lang='{language}'><p>{words}</p></html>"
    findings, problems = find(unknown_licence, Example(page, media_type="text/html"))
    assert problems == []
    return [one.severity for one in findings]


@pytest.mark.parametrize(("language", "said"), _SAID)
def test_letters_that_no_licence_has_are_told(language: str, said: str) -> None:
    assert _found(language, said.format("CC-BY-NX 4.0")) == ["warning"]


@pytest.mark.parametrize(("language", "said"), _SAID)
def test_a_licence_that_there_is_is_none(language: str, said: str) -> None:
    assert _found(language, said.format("CC BY-SA 4.0")) == []


@pytest.mark.parametrize(
    ("language", "said"),
    [("pl", "Zdjęcie należy do młyna, CC-BY-NX."), ("en", "The mill grinds under the licence of 1904.")],
)
def test_what_is_no_licence_of_the_text_is_none(language: str, said: str) -> None:
    assert _found(language, said) == []
