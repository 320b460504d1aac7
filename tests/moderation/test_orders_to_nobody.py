"""Orders in an article that are shouted at somebody, and those to nobody, behind which something else is cried out."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment

from provenance.api import Example
from tests.found import found_in

_ARTICLE = (
    "The play is about a war and the men who came home from it. It seems no good place to raise children in. " * 14
)


@pytest.mark.parametrize(
    ("said", "severity"),
    [
        ("Shut your mouth - there is a boat in it! On stage!", "info"),
        ("Shut your mouth!", "warning"),
        ("Go home - shut your mouth!", "warning"),
        ("Shut your mouth - you clown.", "warning"),
    ],
)
def test_an_order_in_an_article(said: str, severity: str) -> None:
    assert [str(one.severity) for one in found_in(harassment, Example(_ARTICLE + said))] == [severity]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Drop dead gorgeous dresses are worn at the fair.", []),
        ("He is a dumb waiter of the old school, made of oak.", []),
        ("This guide is for dummies and for complete idiots.", []),
        ("Walk to the mill. Go to hell and back on the steps.", []),
        ("Drop dead, you fool.", ["warning"]),
        ("You are complete idiots.", ["warning"]),
    ],
)
def test_words_that_insult_nobody(said: str, told: list[str]) -> None:
    assert [str(one.severity) for one in found_in(harassment, Example(f"The town has tips for all.\n\n{said}"))] == told
