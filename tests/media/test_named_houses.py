"""Images of who releases something, or whose house is named."""

from __future__ import annotations

import pytest

from tests.media.common import severities

LEAD = "The path follows the river for six miles, past two mills and a chapel, and ends at the old quay.\n\n"


@pytest.mark.parametrize(
    ("alt", "graded"),
    [
        ("Mills.com : The path of the river", ["info"]),
        ("Quays.com : The path of the river", ["warning"]),
        ("Mills: The path of the river", ["warning"]),
    ],
)
def test_a_house_that_is_named_is_its_maker(alt: str, graded: list[str]) -> None:
    assert severities(f"# The river\n\n{LEAD}![{alt}](https://www.mills.com/river-min-1.webp)\n\n{LEAD}") == graded


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
