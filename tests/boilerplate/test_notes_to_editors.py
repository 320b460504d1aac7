"""Notes of a draft to those who write it, and words and brackets that are none."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.boilerplate.prose import SHORT, graded
from tests.found import excerpts, severities_of


@pytest.mark.parametrize(
    "line",
    [
        "(Add photo of the mill.)",
        "(Insert table of results.)",
        "Screenshots and field photos to be added.",
        "References to be added.",
        "(Placeholders for upload)",
        "(Placeholder — Add quotes/screenshots)",
        "[À VÉRIFIER le jour de l'envoi]",
        "[NOCH ZU ERGÄNZEN]",
        "[DA VERIFICARE prima dell'invio]",
        "We reach many communities including () on the platform.",
        "Prices start at ( ) per night.",
        "@Tom can you fill in the figures?",
        "@ben can you add a source here",
        "It is the oldest bridge in the county – need source for this",
        "The toll rose by 4% – NEED SOURCE",
        "Add a short bio… (max. 80 words)",
    ],
)
def test_a_note_is_told(line: str) -> None:
    assert {"warning", "error"} >= set(graded(template_placeholder, SHORT[0], line, SHORT[1])) != set()


@pytest.mark.parametrize(
    "line",
    [
        "(Add 2 cups of water.)",
        "(Add your own photos on the form.)",
        "Add the figures in the second column.",
        "The photos are to be added to the archive next year.",
        "(Placeholders keep a place in a query.)",
        "Call it with () and no arguments.",
        "It prints () when the list is empty.",
        "@Tom wrote that the bridge is closed.",
        "We need a source of water for this.",
        "Write a bio of at most 80 words and send it to the club.",
        "[UPDATE] The bridge is open",
    ],
)
def test_what_readers_are_told_is_none(line: str) -> None:
    assert graded(template_placeholder, SHORT[0], line, SHORT[1]) == []


@pytest.mark.parametrize(("field", "told"), [("summary: test", ["warning"]), ("title: test", []), ("tags: test", [])])
def test_what_somebody_typed_to_try_a_field(field: str, told: list[str]) -> None:
    text = f"---\nauthor: Ana Cruz\n{field}\n---\n\n{SHORT[0]}\n\n{SHORT[1]}\n"
    assert severities_of(template_placeholder, text, path="bridge.md") == told


def test_a_component_between_brackets_puts_words_there() -> None:
    text = 'He wrote a book (<cite><BookLink id="1" words="Lamps" /></cite>) on it.\n\nShe wrote another one ( ) on it.'
    assert excerpts(template_placeholder, text) == ["( )"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Ana Cruz (; 1879 – 1955) was a mason of the town, and built the bridge.", "(;"),
        ("Ana Cruz ( , ; born in May 1879) was a mason of the town, and built the bridge.", "( , ;"),
        ("The town of Holm ( , ) lies at the weir, and has a bridge of its own.", "( , )"),
        ("The money for the Lamp House (, and the way of it into the mill) was told to nobody.", "(,"),
        # signs that are shown, and code
        ("The names of the boats are parted by a comma (,) or by a semicolon (;) in the list.", ""),
        ("The program runs (; lamp < 3; lamp++) until the lamp is lit, as it is told to.", ""),
        ("We rowed home in the rain (; and nobody was there at the weir to greet us.", ""),
        ("The parameters of the function (, lamp) are told in the list of the program.", ""),
        ("The list of the town (1879; 1955) has no mason of that name, and no bridge.", ""),
    ],
)
def test_the_first_words_in_brackets_are_lost(words: str, told: str) -> None:
    found = excerpts(template_placeholder, words)
    assert found == ([told] if told else [])
