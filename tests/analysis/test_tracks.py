"""Lists of the tracks of a recording, which are no videos with their lengths."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.related_posts import related_posts

from provenance.analysis.content.tracks import has_tracks
from tests.boilerplate.prose import PROSE
from tests.found import findings

ARTISTS = ("Ana Cruz: Under the bridge", "The Ferrymen: Ropes", "Ola Berg: Weir at night (live)", "Mill: Oak and stone")


def listed(form: str, times: tuple[str, ...]) -> str:
    return "\n".join(
        form.format(words, time, n=n) for n, (words, time) in enumerate(zip(ARTISTS, times, strict=True), 1)
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (listed("0{n}. {} {}", ("00:00", "04:18", "07:00", "09:26")), True),
        (listed("{} {}", ("03:11", "04:18", "07:00", "1:09:26")), True),
        (listed("{} ({})", ("0:00", "4:18", "7:00", "9:26")), True),
        (listed("{} {}", ("04:18", "01:02", "07:00", "05:26")), False),
        ("Bridge closed for a year 01:12\nFerry runs again 02:30\nMayor speaks 03:40\nMill burns 05:01", False),
    ],
)
def test_minutes_that_rise_are_those_of_tracks(text: str, *, expected: bool) -> None:
    assert has_tracks(text) is expected


@pytest.mark.parametrize("form", ["0{n}. {} {}", "- {} {}", "{} {}  "])
def test_a_list_of_tracks_leads_to_no_other_articles(form: str) -> None:
    def told(times: tuple[str, ...]) -> int:
        return len(findings(related_posts, "\n\n".join((*PROSE, listed(form, times)))))

    assert told(("00:00", "04:18", "07:00", "09:26")) == 0
    assert told(("04:18", "01:02", "07:00", "05:26")) > 0 or not form.startswith("-")
