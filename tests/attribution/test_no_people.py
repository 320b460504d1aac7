"""What looks like a source without a name in other languages than English: data that are taken so, old writings (ATT102); and pictures in general (ATT101)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.credits.vague_credit import vague_credit

from provenance.api import Example
from tests.found import found_in


@pytest.mark.parametrize(
    ("language", "text", "severities"),
    [
        ("it", "Questi cookie raccolgono dati in forma anonima sul numero delle visite al museo.", []),
        ("it", "Un pescatore ha raccontato in forma anonima che il ponte era chiuso da un anno.", ["warning"]),
        ("fr", "Au XIVe siècle, des sources de la côte témoignent de la présence d’un pont à cet endroit.", ["info"]),
        (
            "fr",
            "Lundi, des sources de la mairie témoignent de la colère qui règne dans le conseil du port.",
            ["warning"],
        ),
        ("fr", "Des sources proches du dossier affirment que le pont sera fermé pendant une année.", ["warning"]),
    ],
)
def test_sources_that_are_no_people(language: str, text: str, severities: list[str]) -> None:
    example = Example(f'<html lang="{language}"><p>{text}</p></html>', media_type="text/html")
    assert [one.severity for one in found_in(anonymous_source, example)] == severities


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Sorting old photos found on the Internet can take a whole day.", 0),
        ("Bridge over the weir. Photo downloaded from the Internet.", 1),
    ],
)
def test_pictures_of_which_a_sentence_speaks_in_general(text: str, count: int) -> None:
    assert len(found_in(vague_credit, text)) == count
