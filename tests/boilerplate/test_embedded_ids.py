"""Players whose place for the film was never filled in (BLP410)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from provenance.api import Example
from tests.found import found_in

_PROSE = "The council of Leeds voted on Monday to close the old bridge for a year, and nobody in the hall objected to it, the mayor said."


@pytest.mark.parametrize(
    ("line", "severities"),
    [
        ('<iframe src="https://www.youtube.com/embed/VIDEO_ID?autoplay=1"></iframe>', ["warning"]),
        ('<iframe src="https://www.youtube-nocookie.com/embed/YouTubeVID" title="Film"></iframe>', ["warning"]),
        ('<iframe src="https://player.vimeo.com/video/YOUR_VIDEO_ID"></iframe>', ["warning"]),
        ('<iframe src="https://www.ixigua.com/iframe/西瓜视频ID?autoplay=0"></iframe>', ["warning"]),
        ("The [film](https://www.youtube.com/watch?v=VIDEO_ID) was shown.", ["warning"]),
        ('<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>', []),
        ('<iframe src="https://www.youtube.com/embed/videoseries?list=PL12"></iframe>', []),
        ("Write `[film](https://www.youtube.com/watch?v=VIDEO_ID)` for it.", []),
        ('    <iframe src="https://www.youtube.com/embed/VIDEO_ID"></iframe>', []),
        ('<iframe src="https://player.vimeo.com/video/76979871?h=VIDEO_ID"></iframe>', []),
        ("The [film](https://vimeo.com/channels/VIDEO_ID_7) was shown.", []),
    ],
)
def test_the_place_of_a_film(line: str, severities: list[str]) -> None:
    found = found_in(template_placeholder, Example(f"{_PROSE}\n\n{line}\n\n{_PROSE}\n", media_type="text/markdown"))
    assert [one.severity for one in found] == severities
