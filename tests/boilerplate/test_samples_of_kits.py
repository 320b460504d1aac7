"""What kits of design and themes have in their cards and posts, left in a page (BLP410)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.found import severities_of

_PROSE = "The council closed the old bridge over the harbour for a year, and the ferry takes its place until May."


def _told(line: str) -> list[str]:
    return severities_of(template_placeholder, f"# The bridge\n\n{_PROSE}\n\n{line}\n\nThe mill has bread.\n")


@pytest.mark.parametrize(
    "line",
    [
        "Some quick example text to build on the card title and make up the bulk of the card's content.",
        "This is a wider card with supporting text below as a natural lead-in to additional content.",
        "This is a simple hero unit, a simple jumbotron-style component for calling extra attention to featured content.",
        "The Arctic Ocean freezes every winter and much of the sea-ice then thaws every summer, and that goes on.",
        "Argon is a great free UI package based on Angular.",
        "[hermit xiami=songlist:3352297]",
        "Add another source or aside here.",
        "Modify me to see changes!",
    ],
)
def test_the_sample_of_a_kit(line: str) -> None:
    assert _told(line) == ["error"]


@pytest.mark.parametrize(
    "line",
    [
        "The Arctic Ocean freezes in winter, and the harbour with it.",
        "She has some quick examples to build on, and a card for each of them.",
        "Argon is a noble gas, and great lamps are filled with it.",
        "An essay on typography by Eric Gill is in the library of the mill.",
        "He lives as a hermit [in the old mill].",
        "Add another source of light here, said the mason, and another aside.",
        "Here is an example of a flow diagram, which the clerk may modify.",
        "They modify me, she said, to see changes in the mill.",
        "The supporting text below is a natural lead-in to the second part.",
    ],
)
def test_words_like_it(line: str) -> None:
    assert _told(line) == []


def test_the_description_of_a_theme() -> None:
    described = (
        "An Essay on Typography by Eric Gill takes the reader back to the year 1930. The year when two worlds met."
    )
    text = "---\ntitle: The bridge\ndescription: {}\n---\n\n" + _PROSE + "\n"
    assert severities_of(template_placeholder, text.format(described), path="posts/bridge.md") == ["warning"]
    assert severities_of(template_placeholder, text.format("An essay on it by Ana Cruz."), path="posts/bridge.md") == []
