"""Insults that a title passes on, and swindlers whom a text on fraud warns of: nobody in particular is called so in the text's own voice."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment

from tests.found import severities_of

FRAUD = "A scam begins with a call. Fraud is a crime, and impostors ask for money. Report each scam to the office."


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{FRAUD} You do not know what these scammers are gathering during the call.", "info"),
        (f"{FRAUD} As with most scams, these charlatans are banking on your fear.", "info"),
        ("Those scammers in the town hall are robbing us.", "warning"),
        ("Cruz responds to the mayor’s plan: He’s a pathological liar", "info"),
        ("Cruz on the mayor: He is a liar and a fraud", "info"),
        ("Cruz hits back at the council: You’re a liar", "info"),
        ("The mayor: he is a liar", "warning"),
        ("Look at the mayor: he is a liar.", "warning"),
    ],
)
def test_whose_words_they_are(text: str, severity: str) -> None:
    assert severities_of(harassment, text, "text/plain") == [severity]
