"""Images that are told as nobody's picture: in dummy text, escaped markup, numbered alike, named by who signed, of a cook's folder; and files that are pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from provenance_plugins.media.missing_image import missing_image

from tests.media.common import CONTEXT, WALK, load, picture, severities

LOREM = "# A style guide\n\nLorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod tempor.\n\n"
SIGNED = "---\ntitle: A cynic\nauthor: Ana Cruz\n---\n\nThe path follows the river for six miles, past two mills and a chapel.\n\n"


@pytest.mark.parametrize(
    ("told", "severity"),
    [
        (LOREM + "![A picture of mountains](/img/mountains.jpg)\n", "info"),
        (SIGNED + "![A cynic](/img/ana-cruz-a-cynic-is-a-man.jpg)\n", "info"),
        (SIGNED + "![A cynic](/img/ben-lou-a-cynic-is-a-man.jpg)\n", "nobody's"),
        (WALK + "![The lamp, dark](img/img_001.jpg)\n\n![The lamp, dark](img/img_002.jpg)\n", "info"),
        (WALK + "![The lamp, dark](img/img_001.jpg)\n\n![The lamp, light](img/img_002.jpg)\n", "nobody's"),
        (WALK + "![A woman in the street](/img/woman-street-123572-pxhere.jpg)\n", "info"),
        (WALK + '<img src=\\"https:\\/\\/example.org\\/mill.jpg\\" width="800" alt="The mill">\n', None),
    ],
)
def test_what_says_that_it_is_nobodys(told: str, severity: str | None) -> None:
    assert set(severities(told)) == ({severity} if severity else set())


def test_a_cook_shows_the_steps() -> None:
    text = "# Chilli\n\nBrown the beef in a pot on the fire, and stir it now and then.\n\n![Low and slow](/images/recipes/steps/pot.jpg)\n"
    assert severities(text) == ["info"]
    assert severities(text.replace("recipes", "news")) == ["nobody's"]


def test_the_poster_of_an_event_is_named_without_umlauts() -> None:
    text = "# Kidical Mass Göttingen\n\nThe workshop begins at the mill and ends at the camp.\n\n![Kidical Mass Goettingen](/img/kidical.jpg)\n"
    assert severities(text, "content/workshop.md") == ["info"]


def test_a_page_in_the_place_of_an_image_is_none(tmp_path: Path) -> None:
    page = '<article><p>The mill in May.</p><img src="page.html" alt="Feed"><img src="IMG/a.jpg" alt="A mill"><img src="IMG/b.jpg" alt="A weir"></article>'
    (tmp_path / "page.html").write_text(page)

    def found() -> list[str]:
        return [str(hit.severity) for hit in missing_image(load(page, tmp_path / "page.html"), CONTEXT)]

    assert found() == ["info"]
    (tmp_path / "IMG").mkdir()
    (tmp_path / "IMG" / "a.jpg").write_bytes(picture("JPEG"))
    assert found() == ["None"]


_TWO = WALK + "![Alms, first](/img/mill.jpg)\n\n![Alms, second](/img/quay.jpg)\n\nThe walk ended at the quay.\n\n"


@pytest.mark.parametrize(
    ("below", "severity"),
    [
        ("See the posts:\n\n- [Photo 1](https://net.example/a/1)\n- [Photo 2](https://net.example/a/2)\n", "info"),
        ("Ver: [Foto 1](https://net.example/a/1), [Foto nº 2](https://net.example/a/2)\n", "info"),
        ("[Original photos](https://net.example/a/1)\n", "info"),
        ("[Fotos originales](https://net.example/a/1)\n", "info"),
        ("- [Photo 1](https://net.example/a/1)\n", "nobody's"),
        ("- [Photo 1](/photos/1)\n- [Photo 2](/photos/2)\n", "nobody's"),
        ("[Original post](https://net.example/a/1)\n", "nobody's"),
        ("Photo 1, Photo 2\n", "nobody's"),
    ],
)
def test_links_by_number_say_where_pictures_are_from(below: str, severity: str) -> None:
    assert set(severities(_TWO + below)) == {severity}
