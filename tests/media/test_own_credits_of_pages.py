"""What a page itself calls the credit of a picture, agencies by their full names, stills of players, and images that a script puts in later (MED701)."""

from __future__ import annotations

import pytest
from provenance_plugins.media.uncredited_image import uncredited_image

from provenance.api import Example
from provenance.testing import find

_LEAD = "<p>The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, as the mayor had foreseen.</p>"


def told(inner: str) -> list[str]:
    page = f"<html><body><article><h1>A bridge is closed</h1>{_LEAD}{inner}{_LEAD}</article></body></html>"
    findings, problems = find(uncredited_image, Example(page, media_type="text/html"))
    assert not problems
    return [finding.message for finding in findings]


def _figure(caption: str) -> str:
    return f'<figure><img src="https://example.org/bridge.jpg" width="828" height="530" alt="The bridge in May"><figcaption>{caption}</figcaption></figure>'


@pytest.mark.parametrize(
    "caption",
    [
        '<p>The bridge in May</p><span class="article-full__image-author">DOCUMENT TF 1</span>',
        '<p>The bridge in May</p><span class="photo_credit">2ème Bureau</span>',
        "<span>Hazem Bader Agence France-Presse</span> The bridge is closed in May.",
        "The bridge is closed in May. Adrian Wyld La Presse canadienne",
    ],
)
def test_a_credit_by_the_class_of_its_element_and_an_agency_by_its_full_name(caption: str) -> None:
    assert told(_figure(caption)) == []


def test_other_elements_at_the_end_of_a_caption_are_no_credit() -> None:
    assert len(told(_figure('<p>The bridge in May</p><span class="image-caption">DOCUMENT 1 of 2</span>'))) == 1


def test_the_still_of_a_player_is_no_picture() -> None:
    still = '<img src="https://example.org/bridge-closed-in-may.jpg" width="640" height="360" alt="The bridge in May">'
    assert told(f'<div id="videoplayer">{still}</div>') == []
    assert len(told(f"<div>{still}</div>")) == 1


def test_an_image_that_a_script_puts_in_later_is_called_by_its_own_name() -> None:
    lazy = '<p><img src="https://example.org/grey.jpg" data-src="https://example.org/bridge-may.jpg" class="lazy" width="800" height="600" alt="The bridge in May"></p>'
    (message,) = told(lazy)
    assert "bridge-may.jpg" in message
    (blank,) = told(lazy.replace("grey.jpg", "1x1.trans.gif").replace(' class="lazy"', ""))
    assert "bridge-may.jpg" in blank
