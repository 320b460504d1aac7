"""Answers below the note that interviews were shortened (MOD501)."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.profanity import profanity

from provenance.analysis.register.transcripts import is_in_turns
from provenance.testing import document
from tests.found import severities_of

_NOTE = "These interviews have been edited for length and clarity."


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (
            f"{_NOTE}\n\nAna Cruz (rower)\n\nI row with friends who call me on my bullshit, and I thank them for it.\n",
            "info",
        ),
        ("Ana Cruz (rower)\n\nI row with friends who call me on my bullshit, and I thank them for it.\n", "warning"),
        (f"{_NOTE}\n\nThe council of the town is full of bullshit, and its bridge is closed.\n", "warning"),
    ],
)
def test_answers_below_the_note(text: str, severity: str) -> None:
    assert severities_of(profanity, text) == [severity]


_PROSE = (
    "The council of the town met in the hall, and it spoke of the bridge and the ferry until the lamps went out.\n" * 8
)
_TURNS = "Berta: Were you asked about it?\nAnna: Yes, at school. I was called a retard there.\nBerta: And how did you feel?\nAnna: Unhappy, as I always was.\nBerta: Who helped you?\nAnna: My mother did.\n"


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        (f"{_PROSE}\n{_TURNS}\n{_PROSE}", True),
        (f"{_PROSE}\n{_TURNS.replace('Berta:', '**Berta:**').replace('Anna:', '**anna9:**')}\n{_PROSE}", True),
        (f"{_PROSE}\n{_TURNS.replace('Berta:', '**Berta:**').replace('Anna:', 'anna9 did:')}\n{_PROSE}", False),
        (f"{_PROSE}\nThat retard of a mayor shut it.\n{_TURNS.replace('a retard', 'names')}\n{_PROSE}", False),
        (
            f"{_PROSE}\nName: Anna\nTown: Leeds\nJob: that retard of a clerk\nTel: none\nAge: 30\nSex: f\n{_PROSE}",
            False,
        ),
    ],
)
def test_turns_of_an_interview_within_a_longer_text(text: str, *, spoken: bool) -> None:
    assert is_in_turns(document(text), text.index("retard")) is spoken


_LONG = " ".join(["The boats of the town go out at night, and they come back when the lamps are lit on the pier."] * 6)


@pytest.mark.parametrize(
    ("asks", "severity"),
    [("Why is that so?", "info"), ("That is so.", "warning")],
)
def test_who_speaks_goes_on_over_paragraphs(asks: str, severity: str) -> None:
    turns = "\n\n".join(
        f"Berta: {asks}\n\nAnna: {_LONG}\n\n{_LONG} It is all bullshit.\n\n{_LONG}\n\n{_LONG}" for _ in range(5)
    )
    assert severity in severities_of(profanity, f"{turns}\n\nBerta: {asks}")
