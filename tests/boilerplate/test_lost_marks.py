"""Marks of sentences that a program turned into blanks, all of a text (BLP412)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.mojibake import mojibake

from tests.found import findings

_WHOLE = (
    "Ana Cruz, the mayor, announced today that the council has closed the old bridge over the river. "
    "The town's engineers found cracks in 14% of the beams, she said, and the repair costs $240,000. "
    "“We did not want to wait,” Cruz said. “Nobody knows how long the beams hold.” "
    "The ferry goes on, and the town pays for it. Drivers cross at the mill, as they did in 1987. "
    "In the spring, the council will vote on a new bridge. The plans are in the hall, and everybody may read them. "
    "Whoever has a question, the mayor said, can write to the clerk. The clerk answers within a week."
)
_LOST = "".join(sign if sign.isalnum() else " " for sign in _WHOLE)


def _told(text: str, media_type: str = "text/plain") -> list[str]:
    return [finding.message for finding in findings(mojibake, text, media_type)]


def test_the_loss_is_told_once() -> None:
    (found,) = findings(mojibake, _LOST, "text/plain")
    assert found.excerpt == "river The"
    assert "blanks stand in 22 places" in found.message


def test_commas_that_were_kept() -> None:
    (message,) = _told(_LOST.replace("mayor  announced", "mayor, announced"))
    assert message.startswith("this text has no full stop, and blanks stand in 21 places where marks were")


def test_apostrophes_that_left_no_blank() -> None:
    assert (
        len(
            _told(
                "".join(sign for sign in _WHOLE if sign not in "'’").translate(dict.fromkeys(map(ord, ".,“”%$"), " "))
            )
        )
        == 1
    )


@pytest.mark.parametrize(
    "text",
    [
        _WHOLE,
        _LOST.replace("  ", " "),  # somebody's data for a program that counts words
        _LOST.lower(),
        _LOST + " The ferry goes on.",
        _LOST.replace("  ", "  \n"),  # verse
        "  ".join(f"{name} {town} {year}" for year in range(1980, 1995) for name, town in (("Ana Cruz", "Leeds"), ("Tom Reed", "Hull"))),
        "  ".join(["Flour and eggs", "Butter", "Salt", "A pinch of mace", "Milk", "Sugar to taste"] * 12),
        # lines of verse, of a notice and of turns that somebody joined
        "  ".join(["We went out to the harbour at night", "The lamps were lit along the quay", "And the wind came in from the sea"] * 6),
        "  ".join(["ATTENTION", "The council has closed the bridge for a year", "Dogs must be held on a lead", "The market is in the hall"] * 6),
        "  ".join(["Q who keeps the ferry", "Ana Cruz keeps it and her son helps", "Q when does it go", "It goes at nine and at noon"] * 6),
        "\n".join(f"{title:<40}{page}" for page, title in enumerate(["How the bridge was closed and why", "What the mill has to do with it"] * 20)),
    ],
)  # fmt: skip
def test_what_has_its_marks_or_never_had_any(text: str) -> None:
    assert _told(text) == []
