"""Comparisons of how likely something is state a measurement; what somebody says of themselves is none."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.uncited_statistic import uncited_statistic

from tests.found import severities_of

_ABOVE = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it."


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Children who live near the road are four times more likely to have asthma.", ["info"]),
        ("Children who live near the road are 40% more likely to have asthma.", ["info"]),
        ("Women are twice as likely as men to ride the ferry.", ["info"]),
        ("I am ten times more likely to fall asleep on the ferry.", []),
        ("You are more likely to win if you row.", []),
    ],
)
def test_how_much_likelier(sentence: str, told: list[str]) -> None:
    assert severities_of(uncited_statistic, f"{_ABOVE}\n\n{sentence}\n\n{_ABOVE}\n") == told
