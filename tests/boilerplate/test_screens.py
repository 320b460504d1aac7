"""What a manual shows: drawn screens and names of keys."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.found import severities_of

PLAIN = "text/plain"
_SCREEN = "The figure shows the lines:\n\n\t+-------------------+\n  H -->\t| text your text here  |\n\t| your text here\t    |\n\t+-------------------+\n\nThat is all.\n"


def test_a_screen_that_is_drawn_holds_what_it_shows() -> None:
    assert severities_of(template_placeholder, _SCREEN, PLAIN) == []
    assert severities_of(template_placeholder, _SCREEN.replace("|", "").replace("+", ""), PLAIN) != []


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("The keys are called <insert>, <delete>, <enter> and <home>.", []),
        ("Dear <insert>, the ferry is late.", ["error"]),
        ("The keys <delete>, <enter> and <home>. The lamp of <insert name> is lit.", ["error"]),
    ],
)
def test_names_of_keys_in_angle_brackets(text: str, severities: list[str]) -> None:
    assert severities_of(template_placeholder, text, PLAIN) == severities


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("1. Go to **Dashboard → [Your Domain] → Rules → Page Rules** and add one.", ["info"]),
        ("Open Settings > [Your Name] > Lamps, and light one.", ["info"]),
        ("Click [Your Domain] → Rules → Lamps, and light one.", ["info"]),
        ("The fair → [Your Domain] is shut, and nobody is told.", ["error"]),
        ("Go to the fair of [Your Domain], which is shut in May.", ["error"]),
        ("Go to [Your Domain], which is shut in May.", ["error"]),
        ("The ferry goes from [Your Company] → Holm at noon.", ["error"]),
    ],
)
def test_places_that_readers_go_through_in_a_program(line: str, told: list[str]) -> None:
    assert severities_of(template_placeholder, f"{line}\n") == told
