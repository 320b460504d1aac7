"""Images of other articles within a page, and stills of players."""

from __future__ import annotations

import pytest

from tests.media.common import severities

_TEXT = "The path follows the river for six miles, past two mills and a chapel, and the ferry goes on until the lamps of the harbour are lit."
_CARD = '<div><img src="/{0}.jpg" alt="The old {0} in May"><p><a href="/{0}">The {0} is closed for a year</a></p></div>'


def _page(inner: str) -> str:
    text = f"<p>{_TEXT}</p>"
    return f"<html><body><article><h1>A walk</h1>{text}{inner}{text}</article></body></html>"


def test_pictures_of_a_row_of_links_are_of_other_articles() -> None:
    row = f"<p>Most read</p><div>{_CARD.format('mill')}{_CARD.format('weir')}</div>"
    assert severities(_page(row), "page.html") == []


def test_a_picture_above_a_line_that_is_no_link_is_shown() -> None:
    row = f"<p>Most read</p><div>{_CARD.format('mill')}{_CARD.format('weir')}</div>".replace("a href", "b title")
    assert severities(_page(row), "page.html") == ["nobody's", "nobody's"]


@pytest.mark.parametrize(
    ("attributes", "told"),
    [
        ('onclick="javascript:video_play();"', []),
        ('onclick="playVideo(3)"', []),
        ('onclick="enlarge(3)"', ["nobody's"]),
    ],
)
def test_what_plays_a_video_is_its_still(attributes: str, told: list[str]) -> None:
    image = f'<div><img src="/mill.jpg" width="640" height="360" alt="The old mill" {attributes}></div>'
    assert severities(_page(image), "page.html") == told
