"""Insults on pages of one's own (MOD507), and words with a second sense in articles (MOD501)."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.profanity import profanity

from tests.found import severities_of

_LONG = "The ferry was late, and the keeper of the weir wrote it down in the book of the harbour. " * 20


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("You are an idiot, Ben Ode.", "warning"),
        ("---\ntitle: The ferry\n---\n\nYou are an idiot, Ben Ode.", "warning"),
        ("The miller, Ola Reeve, is a moron and a drunk.", "warning"),
        ("---\ntitle: The ferry\n---\n\nThe miller, Ola Reeve, is a moron and a drunk.", "warning"),
        (f"---\ntitle: The ferry\n---\n\n{_LONG}The miller, Ola Reeve, is a moron and a drunk.", "warning"),
        (f"---\ntitle: The ferry\n---\n\n{_LONG}The miller is a moron and a drunk.", "info"),
        ("---\ntitle: The ferry\n---\n\nEverybody message her and don't stop until she quits.", "warning"),
    ],
)
def test_insults_on_own_pages(text: str, severity: str) -> None:
    assert severities_of(harassment, text) == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("He is a bastard.", "warning"),
        (f"{_LONG}He is a bastard.", "info"),
        (f"{_LONG}Ola Reeve is a bastard.", "warning"),
        (f"{_LONG}We met that bastard, Reeve, at noon.", "warning"),
        (f"{_LONG}They kept bitching about it.", "info"),
        (f"{_LONG}It was a shitty day.", "warning"),
        (f"{_LONG}She is a bitch.", "warning"),
        ("The group r/AmITheAsshole asked it.", "info"),
        ("The forum AmITheAsshole asked it.", "info"),
        ("He is an asshole.", "warning"),
        ("He is an ASSHOLE.", "warning"),
        ("What a ClusterFuck.", "warning"),
    ],
)
def test_words_with_a_second_sense_and_in_names(text: str, severity: str) -> None:
    assert severities_of(profanity, text) == [severity]
