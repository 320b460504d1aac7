"""Steps of a manual that name the buttons of a program (BLP404, BLP409, BLP414)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.script_notice import script_notice

from tests.boilerplate.prose import PROSE, graded

_STEPS = ("Click the New Pier button to add a pier to the list.", "Press the **Save** button when its name is there.")


@pytest.mark.parametrize(
    ("around", "line", "found"),
    [
        (_STEPS, "Click the Map button to view the map.", ["info"]),
        (_STEPS, "Loading the map...", ["error"]),
        (_STEPS, "Click to play video", ["error"]),
        (PROSE[:2], "Click the Map button to view the map.", ["error"]),
        (("Click the Map button.", PROSE[0]), "Click the Map button to view the map.", ["error"]),
    ],
)
def test_a_manual_names_its_buttons(around: tuple[str, str], line: str, found: list[str]) -> None:
    first, second = around
    assert graded(script_notice, "# Piers", first, line, second, *PROSE[2:]) == found
