"""What one mending makes good is told once: spellings of one wrong decoding, lost apostrophes, a list of dead links."""

from __future__ import annotations

from provenance_plugins.boilerplate.markup.mojibake import mojibake
from provenance_plugins.boilerplate.navigation import navigation

from provenance.api import Example
from tests.found import found_in

ARTICLE = (
    "The council voted on Monday to close the bridge for a year, and nobody in the hall objected.\n\n"
    "The mayor said that the works would cost four million, and that the ferry goes on.\n\n"
)


def test_spellings_of_one_decoding() -> None:
    four = "The mayorâ€™s cafÃ© is shutâ€¦ and she called it â€œa wonder”."
    (hit,) = found_in(mojibake, Example(four))
    assert "3 more places" in hit.message
    (two,) = found_in(mojibake, Example("The mayorâ€™s cafÃ© is shut."))
    assert "one more place" in two.message


def test_apostrophes_that_were_lost() -> None:
    (hit,) = found_in(mojibake, Example("You can?t cross the bridge, and they don?t say why, so we?re late."))
    assert "2 more places" in hit.message


def test_a_list_of_dead_links() -> None:
    lines = "Click [here](#) for Sunday May 15, 2022\n\ntap [here](#) for Monday June 6, 2022\n\n"
    source = f"Skip to content\n\n{ARTICLE}{lines}"
    told = found_in(navigation, Example(source, media_type="text/markdown"))
    assert sum("here for" in one.message for one in told) <= 1
    alive = lines.replace("#", "https://lamp.org/1", 1)
    assert found_in(navigation, Example(f"Skip to content\n\n{ARTICLE}{alive}", media_type="text/markdown"))
