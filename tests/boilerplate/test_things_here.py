"""Lines that name the thing that is to stand in their place (BLP410)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.found import severities_of

_TEXT = "The council met in the old school, and the hall was full.\n\n{}\n\nThe mayor thanked the keeper of the mill for her work.\n"


@pytest.mark.parametrize(
    "line",
    [
        "Photo credit here",
        "**Photo:** credit here",
        "- **Contains:** CW here\n- **Place:** Leeds",
        "Author: name here",
        "This is where we will add verbiage about the mill",
        "This is where we will put a map of the harbour.",
        "This is where I’ll add some text.",
    ],
)
def test_things_to_come(line: str) -> None:
    assert severities_of(template_placeholder, _TEXT.format(line), "text/markdown") == ["warning"]


@pytest.mark.parametrize(
    "line",
    [
        "Photo credit: Ana Cruz",
        "Photo source below",
        "**Map:** [link here](https://lampnet.org/map)",
        "**Contains:** lamps and oil",
        "Author: Ana Heredia",
        "This is where we will put up the lamps in May.",
        "This is where we will write history, the mayor said.",
        "Here we will write about the history of the club.",
        "This is where we will add the last stone, and then the bridge is done.",
    ],
)
def test_words_of_the_text(line: str) -> None:
    assert severities_of(template_placeholder, _TEXT.format(line), "text/markdown") == []
