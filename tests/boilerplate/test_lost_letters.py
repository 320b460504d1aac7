"""Letters with marks that decoding dropped without a trace."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.mojibake import mojibake

from provenance.api import Example
from tests.found import found_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Der Rat will die Brücke im Mai öffnen, und alle müssen warten, bis die Träger geprüft sind…", []),
        ("Der Rat will die Brcke im Mai ffentlich zeigen, und alle mssen warten, sagt der Prsident…", ["ffentlich"]),
        ("Der Rat will die Bruecke im Mai oeffnen, und alle muessen warten, sagt der Praesident…", []),
        ("Der Rat hat im Mai die Fhrung der Stadt gelobt, und alle waren froh. Sie gehen nach Hause…", []),
        ("Der Rat hat am Freitag die Führung gelobt, und alle mssen warten, sagt der Prsident…", []),
        ("Alle knnen fhrend sein, und die Mnchstadt ist weit von hier, sagt der Rat der Stadt…", ["knnen"]),
    ],
)
def test_german(text: str, found: list[str]) -> None:
    example = Example(f'<html lang="de"><body><p>{text}</p></body></html>', media_type="text/html")
    assert [one.excerpt for one in found_in(mojibake, example)] == found


def test_another_language() -> None:
    text = "Alle knnen und mssen, said the sign that nobody had mended since the flood of 1911…"
    assert (
        found_in(mojibake, Example(f'<html lang="en"><body><p>{text}</p></body></html>', media_type="text/html")) == []
    )


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("l In his speech, the mayor said that the bridge was open.", ["l"]),
        ("l Mend the bridge and the mill, and ask the council.", ["l"]),
        ("I In his speech, the mayor said that the bridge was open.", []),
        ("l = 3 is the length of the beam, and it is open.", []),
        ("l is the length of the beam, and it is open.", []),
        ("l A and l B are the lengths of the beams.", []),
        ("L In the plan is the length of the beam.", []),
        ("The length l In the plan is that of the beam.", []),
    ],
)
def test_a_bullet_that_became_a_small_l_is_told(line: str, told: list[str]) -> None:
    text = (
        f"The council voted to close the bridge for a year, and nobody objected.\n\n{line}\n\nThe ferry sails at nine."
    )
    assert [one.excerpt for one in found_in(mojibake, text)] == told
