"""Pictures described in brackets and fields of a form for comments, which are no gaps (BLP410), and gaps that look like them."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from provenance.api import Severity
from tests.found import excerpts, severities_of

_MILL = "[Image of an old mill on the river.]"
_LAMP = "[Image of a keeper who lights his lamp.]"
_BOAT = "[Image of two boats in the yellow fog.]"
_FORM = "The ferry is late.\n\nLEAVE A REPLY\n\nYour comment is empty!\n\n"


@pytest.mark.parametrize(
    ("brackets", "told"),
    [
        ((_MILL, _LAMP, _BOAT), []),
        ((_MILL, _LAMP, "[Image of the mayor, Ana Cruz,\nwith a long net.]"), []),
        ((_MILL,), [_MILL]),
        ((_MILL, _LAMP), [_MILL, _LAMP]),
        ((_MILL, _MILL, _MILL), [_MILL] * 3),
        ((_MILL, _LAMP, _BOAT, "[Image: add photo]"), ["[Image: add photo]"]),
        ((_MILL, _LAMP, _BOAT, "[Image of the ferry goes here.]"), ["[Image of the ferry goes here.]"]),
        (
            ("[Image of the mill]", "[Image of the lamp]", "[Image of the boat]"),
            ["[Image of the mill]", "[Image of the lamp]", "[Image of the boat]"],
        ),
    ],
)
def test_described_pictures(brackets: tuple[str, ...], told: list[str]) -> None:
    text = "".join(f"The ferry was late in May, and nobody rowed.\n\n{one}\n\n" for one in brackets)
    assert excerpts(template_placeholder, text, "text/plain") == told


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        (_FORM + "Please enter your name here\n", [Severity.INFO]),
        (_FORM + "Insert quote here\n", [Severity.WARNING]),
        ("The ferry is late.\n\nPlease enter your name here\n", [Severity.ERROR]),
    ],
)
def test_fields_of_a_form_for_comments(text: str, severities: list[Severity]) -> None:
    assert severities_of(template_placeholder, text, "text/plain") == severities
