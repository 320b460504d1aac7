"""Images whose maker nobody asks for: a screen that a guide shows, a drawing that its caption calls so, a certificate, the logo of a sponsor."""

from __future__ import annotations

import pytest
from provenance_plugins.media.uncredited_image import uncredited_image

from provenance.api import Example
from provenance.testing import find

_TOLD = "The ferry to Quayside has run since 1903, and in winter it takes the island's post as well as its children."


def _severities(*blocks: str) -> list[str]:
    text = "\n\n".join(("# The ferry", _TOLD, *blocks, _TOLD))
    return [finding.severity for finding in find(uncredited_image, Example(text, media_type="text/markdown"))[0]]


@pytest.mark.parametrize(
    ("caption", "warned"),
    [
        ("An example screenshot of the list", False),
        ("The way of a letter. The diagram sums it up", False),
        ("Gallery view of the crew in May", False),
        ("The crew in May", True),
    ],
)
def test_a_caption_outside_of_a_figure_says_what_it_shows(caption: str, warned: bool) -> None:  # noqa: FBT001 - a parameter of the test
    image = '<center><img src="/img/ferry-list.png" width="600px" height="400"></a><figcaption>'
    assert _severities(f"{image}{caption}</figcaption></center>").count("warning") == warned


def test_a_step_that_ends_with_a_colon_shows_a_screen() -> None:
    image = '<img width="300" height="500" src="/img/{}/delete-task.png"/>'
    steps = ("## Delete a task", "Tap the icon:", image.format("a").replace("delete", "update"))
    assert _severities(*steps, "Now tap the item to bring up the Delete screen:", image.format("a"))[1:] == ["info"]
    assert _severities("## Delete a task", image.format("user-guide")) == []


def test_a_certificate_is_a_document_of_those_who_give_it() -> None:
    image = "![Quayside certificate{}](/img/course-day.jpg)"
    assert _severities(image.format(" for completing the course")) == []
    assert _severities(image.format("s in a frame on the wall")) == ["warning"]


def test_below_thanks_to_sponsors_stand_logos() -> None:
    logos = "![Harbour, Inc.](/img/harbour.png)\n![The Quayside Bank](/img/quay.png)"
    assert _severities("### Thank you to our sponsors!", "Without you there would be no boat.", logos) == []
    assert _severities("### Thank you to our guests!", "Without you there would be no boat.", logos) != []
    assert _severities("### Our sponsors", "![The crew on the pier in May, before the storm](/img/crew.png)") != []
