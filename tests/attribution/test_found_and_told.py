"""What people of science discover, what papers argue, and what anybody will tell."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Example
from tests.found import found_in


@pytest.mark.parametrize(
    "text",
    [
        "A study discovered that bees count up to four.",
        "A recent paper argues that the toll has no effect.",
        "A paper published in a leading journal argues that the toll has no effect.",
        "The toll has no effect, and research backs this up.",
    ],
)
def test_a_work_without_a_name(text: str) -> None:
    assert found_in(unnamed_study, Example(text))
    assert not found_in(anonymous_source, Example(text))


@pytest.mark.parametrize(
    "text",
    [
        "Scientists have discovered that bees count up to four.",
        "Critics see the toll as a gift to the rich.",
        "Locals will tell you that the water cures a cold.",
    ],
)
def test_a_group_without_bounds(text: str) -> None:
    assert found_in(weasel_attribution, Example(text))


@pytest.mark.parametrize(
    "text",
    [
        "The owners discovered that the door was open.",
        "Two boys discovered the cave in 1940.",
        "Volunteers will tell you where to park.",
        "Staff will tell you more at the desk.",
        "Critics see the play on Monday.",
        "Developers see the land as it is sold.",
        "The Gazette is a recent paper in the town.",
    ],
)
def test_nobody_states_anything(text: str) -> None:
    assert not found_in(unnamed_study, Example(text))
    assert not found_in(weasel_attribution, Example(text))
