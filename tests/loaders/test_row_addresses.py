"""The address of a row under a name that nobody knows."""

from __future__ import annotations

import pytest

from provenance.loaders.row_addresses import address_of_row

LIST = "https://harbour.example/tag/bridges?page=10"
STORY = "http://harbour.example/read/2022/05/26/120200027/old-bridge-of-leeds-closes"
UNDATED = "https://harbour.example/news/old-bridge-of-leeds-closes"
TITLE = "Old bridge of Leeds closes"


@pytest.mark.parametrize(
    ("cells", "titles", "column"),
    [
        ({"web-scraper-start-url": LIST, "linkk": TITLE, "linkk-href": STORY}, [], "linkk-href"),
        ({"web-scraper-start-url": LIST, "berita-href": UNDATED}, [], "berita-href"),
        ({"web-scraper-start-url": LIST, "go-href": LIST, "link-href": UNDATED}, [], "link-href"),
        ({"web-scraper-start-url": LIST, "pic-src": "https://harbour.example/a.jpg", "a-href": UNDATED}, [], "a-href"),
        (
            {"web-scraper-start-url": LIST, "a-href": UNDATED, "b-href": "https://harbour.example/about"},
            [TITLE],
            "a-href",
        ),
        ({"halaman_berita": STORY}, [TITLE], "halaman_berita"),
        ({"where": UNDATED}, [TITLE], "where"),
        ({"page": STORY}, [TITLE], "page"),
        ({"next_page": STORY}, [TITLE], None),
        ({"web-scraper-start-url": LIST, "a-href": UNDATED, "b-href": "https://harbour.example/about"}, [], None),
        ({"web-scraper-start-url": LIST, "next-href": f"{LIST}1"}, [], None),
        ({"web-scraper-start-url": LIST, "story-href": LIST}, [], None),
        ({"author_page": STORY}, [TITLE], None),
        ({"thumbnail": "https://harbour.example/uploads/2022/05/26/bridge.jpg"}, [TITLE], None),
        ({"place": "https://harbour.example/2022/05/26/bridge.webp?w=300"}, [TITLE], None),
        ({"copy": "https://web.archive.org/web/20220526/https://harbour.example/x"}, [TITLE], None),
        ({"where": "https://mill.example/about-the-mill"}, [TITLE], None),
        ({"spoken_of": STORY}, [], None),  # a post about a page
        ({"one": STORY, "other": "https://mill.example/2022/05/26/mill"}, [TITLE], None),
    ],
)
def test_a_day_or_the_words_of_the_title_show_it(cells: dict[str, str], titles: list[str], column: str | None) -> None:
    found = address_of_row(list(cells.items()), titles)
    assert (found and found[0]) == column
    assert found is None or found[1] == cells[found[0]]
