"""The hatred of somebody who is told of (MOD503), and what calls a work and nobody (MOD507)."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.hateful_passage import hateful_passage
from provenance_plugins.moderation.profanity import profanity
from provenance_plugins.moderation.self_harm import self_harm

from tests.found import severities_of


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("The court heard of the preacher's deep hatred of women, to the point of beating them.", []),
        ("He wrote of his hatred of Muslims, and was tried for it.", []),
        ("My hatred of Muslims grows every day.", ["error"]),
    ],
)
def test_the_hatred_of_somebody_who_is_told_of(text: str, severities: list[str]) -> None:
    assert severities_of(hateful_passage, text) == severities


@pytest.mark.parametrize(
    ("text", "warns"),
    [
        ("That this loony column was written by a mayor shows how old the town is.", False),
        ("That this loony mayor spoke shows how old the town is.", True),
    ],
)
def test_what_calls_a_work_insults_nobody(text: str, *, warns: bool) -> None:
    assert ("warning" in severities_of(harassment, text)) is warns


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("It made me cry over a dumb robot, and you may laugh at that.", []),
        ("You are a dumb robot, and you may laugh at that.", ["warning"]),
        ("Ana Cruz is a dumb robot, and you may laugh at that.", ["warning"]),
        ("I painted my riders in red, and the wash made them look dark and filthy.", []),
        ("Your lies made them look filthy, you filthy thief.", ["warning"]),
    ],
)
def test_words_for_the_stupid_and_the_dirty_of_things(text: str, severities: list[str]) -> None:
    assert severities_of(harassment, text) == severities


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("Who follows the king? Ben, even as a bastard, has a better claim to the throne than she has.", []),
        ("Who follows the mayor? Ben, even as a bastard, has a better claim to the seat than she has.", ["warning"]),
    ],
)
def test_what_somebody_is_by_birth_where_heirs_are_weighed(text: str, severities: list[str]) -> None:
    assert severities_of(profanity, text) == severities


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("You can cut yourself badly with a sharp knife, but every cook keeps several.", False),
        ("You should cut yourself badly with a sharp knife.", True),
        ("You can cut yourself on the edge of the tin.", False),
        ("You can cut yourself on the inside of your wrist.", True),
        ("You could cut yourself badly, and nobody would care.", True),
    ],
)
def test_what_befalls_whoever_works_with_a_knife(text: str, *, told: bool) -> None:
    assert bool(severities_of(self_harm, text)) is told
