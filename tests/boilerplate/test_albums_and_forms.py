"""What a section of a page opens elsewhere, and what a form says of its fields and of what it is told."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer

from tests.found import severities_of, severities_of_kinds

HTML = "text/html"
_ALBUM = "http://albums.lamp.example/?id=7"
_SECTION = (
    '<a href="{0}"><img src="https://lamp.example/quay.jpg" alt="The quay" width="180" height="119"></a>\n'
    '<h2>{1}</h2>\n<a href="{2}">more &raquo;</a>\n<p>Photography by Ana Cruz</p>\n'
)
_TOLD = (
    "<p>The ferry goes from the quay to the island in the morning, and it comes back in the evening with whoever has missed it.</p>"
    * 3
)
_PAGE = "<!DOCTYPE html><html><head><title>Photos</title><meta name='author' content='Ana Cruz'></head><body><h1>Photos</h1>\n<p>Click on the images to see the album, which opens in another window.</p>\n{}{}</body></html>"


def _photos(image: str, heading: str, target: str) -> str:
    return _PAGE.format(
        "".join(_SECTION.format(image, heading.format(day), target) for day in ("May", "June", "July")), _TOLD
    )


@pytest.mark.parametrize(
    ("image", "heading", "target", "severity"),
    [
        (_ALBUM, "The quay in {}", _ALBUM, "info"),
        ("/quay", "The quay in {}", "/quay", "error"),  # on the page's own site
        (_ALBUM, '<a href="/quay">The quay in {}</a>', _ALBUM, "error"),
        ("http://other.example/a", "The quay in {}", _ALBUM, "error"),
    ],
)
def test_a_link_right_under_a_heading_opens_what_the_section_shows(
    image: str, heading: str, target: str, severity: str
) -> None:
    assert set(severities_of_kinds(related_posts, _photos(image, heading, target), HTML)) == {severity}


_FORM = "<!DOCTYPE html><html><head><title>Lamps</title><meta name='author' content='Ana Cruz'></head><body><{0}>{1}</{0}></body></html>"


def test_what_a_form_says_of_what_it_is_told() -> None:
    said = f"<h1>An account</h1><p>Your privacy is important to us. <a href='/privacy'>View our privacy policy.</a></p>{_TOLD}"
    assert severities_of(site_footer, _FORM.format("form", said), HTML)[:1] == ["info"]
    assert severities_of(site_footer, _FORM.format("div", said), HTML)[:1] == ["warning"]


def test_labels_of_a_form_are_no_buttons() -> None:
    cells = "".join(
        f"<tr><td><div>{label}</div></td><td><input></td></tr>" for label in ("*Email:", "*Name:", "Phone:")
    )
    labels = (
        f"{_TOLD}<p>Contact Us</p><table><tr><td><p>Lamps, LLC<br>602 Quay Blvd.<br>Tarpon, FL 34689<br></p><span>Prices are given upon request</span></td></tr>"
        f"<tr><td>Fields marked (*) are required</td></tr>{cells}</table><p>Home | Lamps of Oil | Quay Lanterns | Wick Care</p><p>Powered by Lamp Consulting</p>"
    )
    assert severities_of(share_prompt, _FORM.format("form", labels), HTML) == ["info"]
    assert severities_of(share_prompt, _FORM.format("div", labels), HTML) == ["error"]
