"""Names at the edges of a text that no writer has: of places and storms, headings, people of whom it tells."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.near_authors import name_at_edge
from provenance_plugins.attribution.authors.offered_names import may_be_author

from provenance.testing import document

_TOLD = (
    "The council voted to close the bridge for repairs that will take most of the summer, its chair said after the meeting. "
    "Traffic will be led through the old town, where the streets are narrow and the market stands on two days of the week."
)
_LONG = f"{_TOLD}\n\n{_TOLD}\n\n{_TOLD}\n\n{_TOLD}\n\n"


@pytest.mark.parametrize(
    ("source", "near"),
    [
        (f"More homes without power after Storm Maud\n\n8 hours ago\n\n{_LONG}", None),
        (f"The bridge is closed\n\n{_LONG}Vans wait at the ferry, reports our New Delhi correspondent.\n", None),
        (f"The bridge is closed\n\n{_LONG}It is in Asia. Further Reading Load-Date: May 30, 2025\n", None),
        (f"{_LONG}Press Resources\n\nAssets\n\nDownload\n", None),
        (f"{_LONG}He tweeted about her work: “My brilliant student @leedsart ana did this one.”", None),
        (f"{_LONG}Write to me on Twitter, I am @anacruz.", "@anacruz"),
        (
            f"Boy held over the death of Leo Roth\n\n8 hours ago\n\n{_LONG}Leo Roth was 12. Roth went to school here. {_LONG}{_LONG}",
            None,
        ),
        (f"{_LONG}Ana Cruz\n", "Ana Cruz"),
    ],
)
def test_offered(source: str, near: str | None) -> None:
    assert name_at_edge(document(source)) == near


@pytest.mark.parametrize(("element", "offered"), [("button", False), ("p", True)])
def test_the_words_of_a_button_are_no_name(element: str, *, offered: bool) -> None:
    page = (
        f"<html><head><title>Lamps</title></head><body><p>The lamp is lit.</p><{element}>AC</{element}></body></html>"
    )
    assert may_be_author(document(page, media_type="text/html"), "AC") is offered
