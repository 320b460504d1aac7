"""Letters of Windows that were read as those of the old Macintosh."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.mojibake import mojibake

from tests.found import excerpts


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("Der Sch¸ler sang das Lied vom Kˆnig, und es war sp‰t.", ["¸"]),  # told once, with the others
        ("It is called ìOld Millî by all.", ["ì"]),
        ("It was f¸r them.", ["¸"]),
        ("Franc¸ois is the maˆıtre of the hoˆtel, and the tax is 3‰ of it.", []),
        ("Here xˆn and xˆ2 are small.", []),
        ("Così è, e lì ci sono le îles.", []),
    ],
)
def test_letters_of_the_macintosh(text: str, signs: list[str]) -> None:
    assert excerpts(mojibake, text)[: len(signs) or None] == signs
