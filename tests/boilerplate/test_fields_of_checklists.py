"""Fields of which a list says what is to be done with them before a letter goes."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.found import severities_of

TOLD = "# The letters of the mill\n\nThe clerk sends one to each of the shops on the river, and looks at all of them again.\n\n"


@pytest.mark.parametrize(
    ("line", "severities"),
    [
        ("1. {first_name} substituted, and the name of the shop", ["info"]),
        ("1. For {first_name}, with new flour of the mill", ["error"]),
        ("1. {first_name}, replaced lamps are in the shop", ["error"]),
    ],
)
def test_a_field_that_is_to_be_filled_in_is_spoken_of(line: str, severities: list[str]) -> None:
    assert severities_of(template_placeholder, TOLD + line) == severities
