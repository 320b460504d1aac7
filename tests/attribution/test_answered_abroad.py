"""Sources in other languages for which somebody of the same sentence answers, and a list of reviews that leads to each (ATT102)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from tests.found import excerpts, severities_of


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("El puente se cerrará en mayo, según aseguran al diario El Faro fuentes de la obra.", ["info"]),
        ("El puente se cerrará en mayo, según aseguran fuentes de la obra.", ["warning"]),
        ("El puente se cerró ayer, según han informado fuentes municipales.", ["warning"]),
        ("El puente se cerró ayer, y el alcalde ha tenido fuentes de agua.", []),
        ("Il sindaco gli ha scritto di aver appreso da fonti romane che il ponte chiude a maggio.", ["info"]),
        ("Abbiamo appreso da fonti romane che il ponte chiude a maggio.", ["warning"]),
        (
            "Una fonte della procura di Torino ha fatto sapere che il ponte chiude: lo ha confermato oggi il vicesindaco, Luca Bini.",
            ["info"],
        ),
        ("Una fonte della procura di Torino ha fatto sapere che il ponte chiude a maggio.", ["warning"]),
    ],
)
def test_somebody_of_the_sentence_answers(text: str, severities: list[str]) -> None:
    assert severities_of(anonymous_source, text, "text/plain") == severities


@pytest.mark.parametrize(
    ("end", "severity"),
    [
        ("on [Lampreviews](https://reviews.example/mill/3).", "info"),
        ("on [Lampreviews](https://reviews.example/).", "warning"),
        ("of [Lampreviews](https://reviews.example/mill/3).", "warning"),
    ],
)
def test_a_review_and_where_it_stands(end: str, severity: str) -> None:
    text = f"# Lamps\n\n- A senior harbour official said the “light is bright and steady at night” {end}\n"
    assert severities_of(anonymous_source, text, "text/markdown") == [severity]


@pytest.mark.parametrize(
    ("text", "excerpt"),
    [
        ("Según las fuentes consultadas llegar a tiempo ha sido difícil.", "Según las fuentes consultadas"),
        ("El puente se cerró, según fuentes militares consultadas.", "según fuentes militares consultadas"),
    ],
)
def test_an_infinitive_is_no_part_of_a_source(text: str, excerpt: str) -> None:
    assert excerpts(anonymous_source, text, "text/plain") == [excerpt]


@pytest.mark.parametrize(
    ("text", "severities"),
    [("El acero pesa, y otros estudios hacen hincapié en ello.", ["info"]), ("Los estudios hacen falta.", [])],
)
def test_works_that_lay_stress_on_something(text: str, severities: list[str]) -> None:
    assert severities_of(unnamed_study, text, "text/plain") == severities


def test_a_starting_point_is_nobodys_saying() -> None:
    text = "They gather what is possible and provide residents with an effective starting point to their ways."
    assert severities_of(anonymous_source, text, "text/plain") == []
