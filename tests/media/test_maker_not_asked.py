"""Images whose maker nobody asks for: a screen that a guide shows, a drawing that its caption calls so, a certificate, the logo of a sponsor."""

from __future__ import annotations

import pytest
from provenance_plugins.media.uncredited_image import uncredited_image

from provenance.api import Example
from tests.found import found_in
from tests.media.common import told_as

_TOLD = "The ferry to Quayside has run since 1903, and in winter it takes the island's post as well as its children."


def _severities(*blocks: str) -> list[str]:
    text = "\n\n".join(("# The ferry", _TOLD, *blocks, _TOLD))
    return told_as(found_in(uncredited_image, Example(text, media_type="text/markdown")))


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
    image = '<center><img src="/img/ferry-list.webp" width="600px" height="400"></a><figcaption>'
    assert _severities(f"{image}{caption}</figcaption></center>").count("nobody's") == warned


def test_a_step_that_ends_with_a_colon_shows_a_screen() -> None:
    image = '<img width="300" height="500" src="/img/{}/delete-task.png"/>'
    steps = ("## Delete a task", "Tap the icon:", image.format("a").replace("delete", "update"))
    assert _severities(*steps, "Now tap the item to bring up the Delete screen:", image.format("a"))[1:] == ["info"]
    assert _severities("## Delete a task", image.format("user-guide")) == []


def test_a_certificate_is_a_document_of_those_who_give_it() -> None:
    image = "![Quayside certificate{}](/img/course-day.jpg)"
    assert _severities(image.format(" for completing the course")) == []
    assert _severities(image.format("s in a frame on the wall")) == ["nobody's"]


def test_below_thanks_to_sponsors_stand_logos() -> None:
    logos = "![Harbour, Inc.](/img/harbour.png)\n![The Quayside Bank](/img/quay.png)"
    assert _severities("### Thank you to our sponsors!", "Without you there would be no boat.", logos) == []
    assert _severities("### Thank you to our guests!", "Without you there would be no boat.", logos) != []
    assert _severities("### Our sponsors", "![The crew on the pier in May, before the storm](/img/crew.png)") != []


_HOUSE = """<html lang="en"><head><title>Roofs</title>{head}</head><body><main><h1>Slate roofs</h1>
<p>{subject} repair slate and lead roofs in the valley, and {own} slaters have done so for years. {subject} come within a day, bring the slate from the old quarry above the village and leave the yard as it was.</p>
<p><img src="https://example.org/roof.jpg" width="800" height="600" alt="A slate roof in the rain"></p>
<p>Call {them} before the winter: {subject_small} look at every roof without cost, and {subject_small} tell you what it takes.</p>
</main></body></html>"""
_WE = {"subject": "We", "own": "our", "them": "us", "subject_small": "we"}
_THEY = {"subject": "They", "own": "their", "them": "them", "subject_small": "they"}


@pytest.mark.parametrize(
    ("head", "words", "severity"),
    [
        ("", _WE, "info"),
        ("", _THEY, "nobody's"),
        ('<meta property="article:published_time" content="2024-06-03">', _WE, "info"),
    ],
)
def test_a_house_speaks_of_itself(head: str, words: dict[str, str], severity: str) -> None:
    page = Example(_HOUSE.format(head=head, **words), media_type="text/html")
    assert told_as(found_in(uncredited_image, page)) == [severity]
