"""The plan by which a text was written, and notes on it, that were left in (BLP410)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.navigation import navigation

from tests.boilerplate.prose import PROSE, graded
from tests.found import excerpts

_LONG = tuple(f"{line} {line}" for line in PROSE)


@pytest.mark.parametrize(
    ("head", "found"),
    [
        ("> **Target keyword**: “a bridge”\n> **Word count**: ~2,400\n> **Meta description**: The bridge is shut.", 1),
        ("**Length**: ~950 words\n**Target Outlets**: Harbour Gazette, The Quay", 1),
        ("Primary Keyword: bridges\nSearch Intent: informational", 1),
        ("**Palabra clave principal**: el puente\n**Meta descripción**: El puente está cerrado.", 1),
        ("**Fokus-Keyword**: Brücke\n**Wortanzahl**: 900", 1),
        ("**Mot-clé principal** : pont\n**Méta-description** : Le pont est fermé.", 1),
        ("**Parola chiave principale**: ponte\n**Meta descrizione**: Il ponte è chiuso.", 1),
        ("**Palavra-chave principal**: ponte\n**Meta descrição**: A ponte está fechada.", 1),
        ("**Length**: 40 metres\n**Tone**: low", 0),
        ("A target keyword: that is what the trade calls a word for which a page is to be found.", 0),
    ],
)
def test_a_brief_is_left_in(head: str, found: int) -> None:
    assert graded(template_placeholder, "# The bridge", head, *_LONG) == ["warning"] * found


@pytest.mark.parametrize(
    ("head", "found"),
    [
        ("## Writing Notes", 1),
        ("## Draft summary", 1),
        ("### Notes for the editor", 1),
        ("## Redaktionsnotizen", 1),
        ("## Notas de redacción", 1),
        ("## Notes on the bridge", 0),
        ("## Notes to editors", 0),
    ],
)
def test_a_section_of_notes_is_left_in(head: str, found: int) -> None:
    assert graded(template_placeholder, "# The bridge", *_LONG, head, "- Opens with the vote") == ["warning"] * found


def test_a_brief_alone_is_for_whoever_writes_by_it() -> None:
    brief = "**Target keyword**: bridge\n\n**Word count**: 900\n\n## Writing notes\n\n- Opens with the vote"
    assert graded(template_placeholder, "# The bridge", brief) == []


def test_a_plan_of_many_texts_is_for_information() -> None:
    entry = "**Target keyword**: bridge\n**Word count**: 900"
    apart = "\n\n".join(_LONG * 3)
    found = graded(template_placeholder, "# Plan", *([entry, apart] * 3))
    assert set(found) == {"info"}


@pytest.mark.parametrize(
    "line", ["Oct 5, 2024 • 4 min read", "*Published on Medium • 8 min read*", "5 October 2024 · 4 min read"]
)
def test_minutes_stand_behind_the_day_or_the_outlet(line: str) -> None:
    found = excerpts(navigation, "\n\n".join(("# The bridge", line, *PROSE)))
    assert len(found) == 1
    assert "min read" in found[0]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("> “[Quote from host about the conversation]” — Host Name, Podcast Name", 1),
        ("[Testimonial from a client]", 1),
        ("The mayor read it out [statement from Monday], and left.", 0),
    ],
)
def test_words_of_somebody_are_to_come(line: str, found: int) -> None:
    assert graded(template_placeholder, *PROSE, line) == ["error"] * found
