"""The hatred of somebody who is told of (MOD503), and what calls a work and nobody (MOD507)."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.hateful_passage import hateful_passage

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
