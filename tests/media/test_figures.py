"""Figures that show what a text is on: parts of a design, boards of a game; and images of who releases something, or whose house is named."""

from __future__ import annotations

import pytest

from tests.media.common import severities

LEAD = "The path follows the river for six miles, past two mills and a chapel, and ends at the old quay.\n\n"
GAME = "A pawn moves one step, a rook as far as it will. Who captures the last of the pieces wins; checkmate ends the game on this board.\n\n"


@pytest.mark.parametrize(
    ("alt", "address", "graded"),
    [
        ("Urgent callout", "https://mills.town/assets/components/callout/urgent.png", ["info"]),
        ("Twelve column grid", "https://mills.town/assets/units/grid.png", ["info"]),
        ("Twelve column grid", "https://mills.town/assets/units/grid.jpg", ["warning"]),
        ("The miller at dusk", "https://mills.town/assets/units/miller.png", ["warning"]),
        ("The miller's grid", "https://mills.town/assets/people/miller.png", ["warning"]),
    ],
)
def test_parts_of_a_design_are_its_own(alt: str, address: str, graded: list[str]) -> None:
    assert severities(f"# The river\n\n{LEAD}![{alt}]({address})\n\n{LEAD}") == graded


@pytest.mark.parametrize(
    ("lead", "address", "graded"),
    [
        (GAME, "https://github.com/mills/river-chess/blob/master/static/mill.png", ["info"]),
        (GAME, "https://github.com/mills/river-chess/blob/master/static/mill.jpg", ["warning"]),
        (GAME, "https://mills.town/static/mill.png", ["warning"]),
        (LEAD, "https://github.com/mills/river-chess/blob/master/static/mill.png", ["warning"]),
    ],
)
def test_boards_in_the_repository_of_a_game_are_its_own(lead: str, address: str, graded: list[str]) -> None:
    assert severities(f"# The river\n\n{lead}![The mill and the quay]({address})\n\n{lead}") == graded


@pytest.mark.parametrize(
    ("alt", "graded"),
    [
        ("Mills.com : The path of the river", ["info"]),
        ("Quays.com : The path of the river", ["warning"]),
        ("Mills: The path of the river", ["warning"]),
    ],
)
def test_a_house_that_is_named_is_its_maker(alt: str, graded: list[str]) -> None:
    assert severities(f"# The river\n\n{LEAD}![{alt}](https://www.mills.com/river-min-1.png)\n\n{LEAD}") == graded


@pytest.mark.parametrize(
    ("alt", "begins", "graded"),
    [
        ("ORION heavy events", "The ORION Collaboration has released its first data.", ["info"]),
        ("Two heavy events", "The ORION Collaboration has released its first data.", ["warning"]),
        ("ORION heavy events", "The ORION Collaboration has lost its first data.", ["warning"]),
    ],
)
def test_who_releases_something_has_made_what_shows_it(alt: str, begins: str, graded: list[str]) -> None:
    assert severities(f"{begins}\n\n{LEAD}![{alt}](https://mills.town/orion-events.jpg)\n\n{LEAD}") == graded
