"""What ATT105 calls the publisher is one for ATT106, too, and is named without the full stop of its line."""

from __future__ import annotations

from provenance_plugins.attribution.authors.missing_author import missing_author
from provenance_plugins.attribution.credits.missing_origin import missing_origin

from provenance.api import Example
from tests.found import found_in

STORY = (
    "<p>The weir will be opened again in May, said the keeper, Ana Cruz. It was shut for a year when a storm broke its gates, and the town has paid for new ones.</p>"
    * 2
)


def test_the_foot_of_a_page() -> None:
    page = Example(
        f"<!DOCTYPE html><html lang='en'><head><title>Weir</title></head><body><article><h1>Weir opens</h1>{STORY}</article><footer>&copy; 2024 Quay Courier. All rights reserved.</footer></body></html>",
        media_type="text/html",
    )
    assert found_in(missing_origin, page) == []
    (finding,) = found_in(missing_author, page)
    assert "“Quay Courier”" in finding.message
