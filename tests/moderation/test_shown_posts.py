"""Posts of others that a text shows, a creed that an essay treats, and sayings with words between."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.profanity import profanity
from provenance_plugins.moderation.self_harm import self_harm
from provenance_plugins.moderation.slur import slur

from provenance.api import Rule
from tests.found import severities_of
from tests.moderation.common import ARTICLE

_SIGNED = "Dock hands deserve better! — DockHands (@dockhands) July 18, 2020"


@pytest.mark.parametrize(
    ("rule", "text", "told"),
    [
        (
            profanity,
            f"The union tweeted of the raid.\n\nWE ARE SO FUCKING ANGRY!\n\nNobody asked us.\n\n{_SIGNED}",
            ["info"],
        ),
        (profanity, f"The raid was long.\n\nWE ARE SO FUCKING ANGRY!\n\nNobody asked us.\n\n{_SIGNED}", ["warning"]),
        (
            profanity,
            "There were many reactions from fans: Ben @benode @harbour It is the funniest shit ever Ad",
            ["info"],
        ),
        (profanity, "The mayor, Ben @benode of the harbour, said no. It is the funniest shit ever", ["warning"]),
        (profanity, "Write $$f: A \\to B$$ for it. He is an a$$ and a fool.", ["warning"]),
        (profanity, "The ass umpire was late.", ["info"]),
        (slur, "Ben and Kike walked home to the harbour.", []),
        (slur, "He called the Kike walking home a thief.", ["error"]),
        (self_harm, "You would shoot yourself in your own stubborn foot with that law.", []),
        (self_harm, "You should shoot yourself in your own stubborn head.", ["error"]),
        (
            harassment,
            f"Ana Cruz is a fascist. {ARTICLE} Fascism, the fascism of the port, is more than old fascism.",
            ["info"],
        ),
        (harassment, f"Ana Cruz is a fascist. {ARTICLE}", ["warning"]),
    ],
)
def test_words_that_others_posted_or_that_are_treated(rule: Rule, text: str, told: list[str]) -> None:
    assert severities_of(rule, text) == told
