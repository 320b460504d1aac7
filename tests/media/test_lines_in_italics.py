"""A line in italics below an image is its caption (MED701)."""

from __future__ import annotations

import pytest

from provenance.analysis import images
from tests.media.common import load

_ABOVE = "The old bridge was closed in May after the flood, the council said, and it will stay closed until the summer."


def _is_credited(below: str, *, html: bool) -> bool:
    if html:
        text = f'<html lang="en"><body><p>{_ABOVE}</p><p><img src="a.png" alt="A bridge"></p>{below}<p>{_ABOVE}</p></body></html>'
        return images(load(text))[0].credit is not None
    text = f"# The bridge\n\n{_ABOVE}\n\n![A bridge](a.png)\n\n{below}\n\n{_ABOVE}\n"
    return images(load(text, "page.md"))[0].credit is not None


@pytest.mark.parametrize(
    "below",
    [
        "<p><em>The bridge in May. (Ana Cruz)</em></p>",
        "<p><i>The bridge in May, by Ana Cruz</i></p>",
        "<p><em>The bridge, drawn by Ana Cruz.</em></p>",
        '<p><em><a href="https://museum.example/b">Harbour Museum</a></em></p>',
        "<div><small>The bridge in May. Ana Cruz</small></div>",
    ],
)
def test_a_page(below: str) -> None:
    assert _is_credited(below, html=True)


@pytest.mark.parametrize(
    "below",
    [
        "<p><em>The bridge in May.</em></p>",
        "<p><em>Never</em> say never to Ana Cruz</p>",
        "<p><em>New York</em></p>",
        "<p><em>Ana Cruz</em></p>",
    ],
)
def test_a_page_with_no_credit(below: str) -> None:
    assert not _is_credited(below, html=True)


@pytest.mark.parametrize(
    "below",
    ["_The bridge in May, by Ana Cruz_", "*[Harbour Museum](https://museum.example/b)*", "*(Ana Cruz)*"],
)
def test_markdown(below: str) -> None:
    assert _is_credited(below, html=False)


@pytest.mark.parametrize(
    "below",
    [
        "*The Bridge*",
        "*Ana Cruz*",
        "*Never* say never.",
        "Ana Cruz came.",
        "*The bridge, passed by Ana Cruz every day.*",
    ],
)
def test_markdown_with_no_credit(below: str) -> None:
    assert not _is_credited(below, html=False)
