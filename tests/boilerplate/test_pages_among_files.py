"""Pages of a site as they lie among its files: what stands around their texts works there, and is for information."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.related_posts import related_posts

from tests.boilerplate.prose import PROSE
from tests.found import severities_of

_MENU = '<nav><a href="/index.html">Home</a><a href="club/board.html">Board</a><a href="../news/">News</a></nav>'
_FAR = _MENU.replace('href="', 'href="https://harbour.example/')
_BESIDE = '<link rel="stylesheet" href="/css/style.css">'
_SAVED = '<link rel="stylesheet" href="The bridge_files/style.css">'
_OUTLET = '<link rel="stylesheet" href="https://cdn.harbour.example/style.css">'
_READ = "<p>Read more: The ferry is full until the end of May</p>"


def _page(style: str, left: str, *, menu: str = _MENU, scripts: int = 2) -> str:
    text = "".join(f"<p>{one}</p>" for one in PROSE)
    more = "<script>let a = 1;</script>" * scripts
    return f"<!doctype html><html lang='en'><head><title>The bridge</title><meta property='og:type' content='article'>{style}{more}</head><body>{menu}<article><h1>The bridge</h1>{text}{left}{text}</article></body></html>"


@pytest.mark.parametrize(
    ("page", "told"),
    [
        (_page(_BESIDE, _READ), ["info"]),
        (_page(_SAVED, _READ), ["error"]),
        (_page(_OUTLET, _READ), ["error"]),
        (_page("", _READ), ["error"]),
        (_page(_BESIDE, _READ, menu=_FAR), ["error"]),
        (_page(_BESIDE, _READ, scripts=12), ["error"]),
    ],
)
def test_a_page_with_its_style_sheet_and_its_menu_beside_it(page: str, told: list[str]) -> None:
    assert severities_of(related_posts, page, "text/html") == told


def test_an_advertisement_between_the_paragraphs_of_such_a_page_was_left_over() -> None:
    page = _page(_BESIDE, "<p>Advertisement - scroll to continue reading</p>")
    assert severities_of(advertisement, page, "text/html") == ["error"]
