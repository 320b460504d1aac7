"""What was pasted into a text: an assistant's advice on it, headings of other wikis, marks of the order of bytes."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.assistant_residue import assistant_residue
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.markup.mojibake import mojibake

from tests.boilerplate.prose import PROSE
from tests.found import severities_of


@pytest.mark.parametrize(
    "advice",
    [
        "By organizing your essay in this way, you'll be able to show how lamps work.",
        "Here are some suggestions to structure your report:",
        "İşte tezinizi daha iyi yazmanıza yardımcı olacak bazı öneriler:",
        "Aquí tienes algunas sugerencias para mejorar tu tesis:",
        "Voici quelques suggestions pour structurer votre mémoire :",
        "Hier sind einige Vorschläge, um deine Arbeit zu gliedern:",
    ],
)
def test_advice_to_whoever_writes_the_text(advice: str) -> None:
    assert severities_of(assistant_residue, "\n\n".join((*PROSE[:-1], advice, PROSE[-1]))) == ["error"]


def test_a_guide_gives_advice_to_its_readers() -> None:
    guide = "\n\n".join(
        f"{number}. Write your thesis before you read it to your teacher, and keep your notes."
        for number in range(1, 9)
    )
    text = f"# How to write\n\n{guide}\n\nBy structuring your thesis with these parts, you'll be able to end it.\n"
    assert not severities_of(assistant_residue, text)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("= The bridge (b2) =", ["warning"]),
        ("=== Lamps ===", ["warning"]),
        ("The bridge\n===", []),
        ("a = b = c", []),
        ("    = The bridge =", []),
        ("`= The bridge =`", []),
    ],
)
def test_headings_of_other_wikis_show_their_signs(line: str, found: list[str]) -> None:
    assert severities_of(markup_residue, f"{PROSE[0]}\n\n{line}\n\n{PROSE[1]}\n") == found


def test_marks_of_the_order_of_bytes_within_a_text() -> None:
    assert severities_of(mojibake, f"\ufeff{PROSE[0]}\n\n- \ufeff\ufeffLamps\n- \ufeffPiers\n") == ["info"]
    assert not severities_of(mojibake, f"\ufeff{PROSE[0]}\n\n- Lamps\n- Piers\n")
    assert not severities_of(mojibake, f"<html><body>\ufeff<p>{PROSE[0]}</p></body></html>", "text/html")


def test_what_is_left_of_an_emoji() -> None:
    assert severities_of(mojibake, f"## \ufe0f The bridge\n\n{PROSE[0]}\n\n- **\ufe0f Lamps**\n") == ["info"]
    assert not severities_of(mojibake, f"## \u26a0\ufe0f The bridge\n\n{PROSE[0]}\n\nPress *\ufe0f\u20e3 or ❤\ufe0f.\n")
