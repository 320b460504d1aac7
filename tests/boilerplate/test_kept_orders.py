"""What stays of an order to a program that writes, or of its answer on an output that readers do not see (BLP413)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.assistant_residue import assistant_residue

from provenance.api import Example
from tests.found import found_in

_PROSE = "The council of Leeds voted on Monday to close the old bridge for a year, and nobody in the hall objected to it, the mayor said. The ferry goes on as it did."


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("The bridge of the town is shut for a year, and the ferry goes on. (129 characters)", ["(129 characters)"]),
        ("Podul este închis timp de un an. (64 caractere)", ["(64 caractere)"]),
        ("La passerelle est fermée pour un an. (98 caractères, avec espaces)", ["(98 caractères, avec espaces)"]),
        ("Die Brücke ist für ein Jahr zu. (118 Zeichen inkl. Leerzeichen)", ["(118 Zeichen inkl. Leerzeichen)"]),
        ("A headline may be short (60 characters), the mayor said.", []),
        ("The title is short. It has so many characters (60 characters).", []),
        ("The sign is small. (129 boats passed it in May.)", []),
        ("They wrote a novel in short messages (140 characters)", []),
        ("Ton calm, empatic, accesibil — fără alarmism.", ["Ton calm, empatic, accesibil — fără alarmism."]),
        ("Tone: calm, warm and plain — without alarm.", ["Tone: calm, warm and plain — without alarm."]),
        ("Tono cercano, claro, sencillo — sin alarmismo.", ["Tono cercano, claro, sencillo — sin alarmismo."]),
        ("- Tone: factual, concise, no hyperbole.", []),
        ("Tone deaf, self-important, and without a song that stays.", []),
        ("His tone was calm, warm and plain, without alarm.", []),
        ("Tom came, ate and left without a word to the mayor.", []),
        ("Style is what stays, without a doubt.", []),
        (
            "The provided output shows how the pier was built. Here's a breakdown of what's being shown:",
            ["The provided output shows how the pier was built. Here's a breakdown"],
        ),
        (
            "El código proporcionado muestra cómo se cierra el puente. Aquí tienes un desglose de las partes.",
            ["El código proporcionado muestra cómo se cierra el puente. Aquí tienes un desglose"],
        ),
        ("The code that the clerk provided shows how it is done. Here is the mayor’s analysis of it.", []),
        ("The provided text shows what the council wants.", []),
        ("Here’s a breakdown of what the bridge costs.", []),
    ],
)
def test_what_is_left_of_an_order_and_of_an_answer(line: str, told: list[str]) -> None:
    text = f"{_PROSE}\n\n{line}\n\n{_PROSE}\n"
    found = found_in(assistant_residue, Example(text, media_type="text/markdown"))
    assert [one.excerpt for one in found] == told
