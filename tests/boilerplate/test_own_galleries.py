"""Ways to the pictures of the text itself (BLP401)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.related_posts import related_posts

from tests.found import findings

_STORY = "<p>Zastupitelé v pondělí odhlasovali uzavření mostu na jeden rok, uvedla starostka Anna Křížová, a nikdo v sále nebyl proti.</p>"


@pytest.mark.parametrize(
    ("address", "own"),
    [
        ("https://pristav.holm.cz/most-je-zavreny/foto", True),
        ("https://pristav.holm.cz/most-je-zavreny/foto?page=2", True),
        ("https://pristav.holm.cz/privoz-zdrazi/foto", False),
        ("https://pristav.holm.cz/most-je-zavreny-2", False),
    ],
)
def test_a_gallery_of_this_text_and_of_another(address: str, *, own: bool) -> None:
    page = (
        "<html lang='cs'><head><link rel='canonical' href='https://pristav.holm.cz/most-je-zavreny'></head>"
        f"<body><h1>Most je zavřený</h1>{_STORY}<p><a href='{address}'>Zobrazit fotogalerii</a></p>{_STORY}</body></html>"
    )
    (found,) = findings(related_posts, page, "text/html")
    assert ("this very text" in found.message) is own
