"""BLP402: a line whose links lead to a show, and one of which the links were lost."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.share_prompt import share_prompt

from tests.found import findings

STORY = "We talk with Ana Cruz about the lamps on the long pier, and why they went out in March.\n\n"
SPOTIFY, APPLE = "https://open.spotify.com/show/4BKM", "https://podcasts.apple.com/us/podcast/lamps/id15"


def _of_line(text: str) -> list[str]:
    return [str(one.severity) for one in findings(share_prompt, text) if one.excerpt.startswith("Listen")]


@pytest.mark.parametrize(
    ("line", "severities"),
    [
        (f"Listen now: [Spotify]({SPOTIFY}) · [Apple Podcasts]({APPLE}) · YouTube · RSS", ["info"]),
        (f"Listen now: [Spotify]({SPOTIFY}) · [Apple Podcasts](https://podcasts.apple.com/) · YouTube", ["error"]),
        ("Listen now: [Spotify](https://open.spotify.com/) · [Apple Podcasts](#) · YouTube · RSS", ["error"]),
        ("Listen now: Spotify · Apple Podcasts · YouTube · RSS", ["error"]),
    ],
)
def test_links_to_a_show_are_for_information(line: str, severities: list[str]) -> None:
    text = f"{STORY}{line}\n\n{STORY}\n\nShare on Facebook\n"
    assert _of_line(text) == severities
