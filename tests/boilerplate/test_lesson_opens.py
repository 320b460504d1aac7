"""A teacher's tone at the head of a section of a lesson, and the same words of a chat assistant around a text (BLP413)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.assistant_residue import assistant_residue

from tests.boilerplate.prose import PROSE
from tests.found import severities_of

_HEAD = "# A lamp that blinks\n\n" + "\n\n".join(PROSE)
_CODE = "```python\nlamp.blink()\n```\n\nThe lamp blinks twice, and then it goes out."


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        (f"{_HEAD}\n\n## The wiring\n\nOkay, let’s start with the cables of our lamp!\n\n{_CODE}", ["info"]),
        (f"{_HEAD}\n\n## The wiring\n\nAlright, let's walk through the plan of the lamp.\n\n{_CODE}", ["info"]),
        (f"{_HEAD}\n\n## The wiring\n\nOkay, let’s start with the draft you sent!\n\n{_CODE}", ["error"]),
        (f"{_HEAD}\n\n## The wiring\n\nOkay, I’ve shortened the section below for you.\n\n{_CODE}", ["error"]),
        (f"{_HEAD}\n\n## The wiring\n\nOkay, let’s start with the cables of our lamp!\n\nIt blinks.", ["error"]),
        (f"{_HEAD}\n\nOkay, let’s start with the cables of our lamp!\n\n{_CODE}", ["error"]),
        (f"## The wiring\n\nOkay, let’s start with the cables of our lamp!\n\n{_HEAD}\n\n{_CODE}", ["error"]),
    ],
)
def test_a_lesson_opens_its_sections(text: str, severities: list[str]) -> None:
    assert severities_of(assistant_residue, text, "text/markdown") == severities
