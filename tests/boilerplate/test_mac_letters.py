"""Letters of Windows that were read as those of the old Macintosh."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.mojibake import mojibake

from tests.found import excerpts, findings


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


def _twice(text: str, codec: str) -> str:
    """As a text of a Macintosh stands that was read as one of Windows, and once more."""
    return text.encode("mac_roman").decode("cp1252").encode().decode(codec)


@pytest.mark.parametrize("codec", ["latin-1", "cp1252"])
def test_marks_of_the_macintosh_that_were_read_twice(codec: str) -> None:
    text = _twice("The “older” boats of the quay didn’t sail, and “Ana, too,” stayed.", codec)
    meant = [finding.message.split(" decoded")[0][-1] for finding in findings(mojibake, text)]
    assert meant[0] == "“"
    (fix,) = [finding.fix for finding in findings(mojibake, text) if finding.fix is not None][:1]
    assert {edit.text for edit in fix.edits} == {"“", "”", "’"}


@pytest.mark.parametrize("text", ["Era UNITÒ e PERÒ, disse.", "O CORAÇÃO e as CANÇÕES dela."])
def test_letters_that_were_read_once(text: str) -> None:
    told = findings(mojibake, text.encode().decode("cp1252", "ignore"))
    assert told
    assert not any(mark in finding.message for finding in told for mark in ("is “", "is ”", "is ’"))
