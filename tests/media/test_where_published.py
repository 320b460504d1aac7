"""Images that are not where their address says, since the text is to stand somewhere else: who made them is asked all the same."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from provenance_plugins.media.missing_image import missing_image
from provenance_plugins.media.uncredited_image import uncredited_image

from provenance.rules import Context
from tests.media.common import load

CONTEXT = Context((), None, date(2026, 6, 30), "en")
_LEAD = "The council voted last spring to close the baths by the river, since two of the pools have cracks and the town cannot pay for their repair."
_IMAGE = "![The baths in May](pictures/baths.jpg)"
_FRONT = "---\ntitle: The baths are closed\n---\n\n"
_PAGE = '<html><head>{}<title>The baths</title></head><body><article><h1>The baths are closed</h1><p>{}</p><img src="pictures/baths.jpg" alt="The baths in May"><p>{}</p></article></body></html>'
_CANONICAL = '<link rel="canonical" href="https://example.org/news/baths">'


@pytest.mark.parametrize(
    ("name", "text", "rules"),
    [
        ("post.md", f"{_FRONT}{_LEAD}\n\n{_IMAGE}\n\n{_LEAD}\n", ["MED701"]),
        ("draft.md", f"# The baths are closed\n\n{_LEAD}\n\n{_IMAGE}\n\n{_LEAD}\n", ["MED706"]),
        ("saved.html", _PAGE.format(_CANONICAL, _LEAD, _LEAD), ["MED701"]),
        ("own.html", _PAGE.format("", _LEAD, _LEAD), ["MED706"]),
    ],
)
def test_one_rule_speaks_of_an_image_that_is_not_there(name: str, text: str, rules: list[str], tmp_path: Path) -> None:
    document = load(text, tmp_path / name)
    found = [
        rule
        for rule, check in (("MED701", uncredited_image), ("MED706", missing_image))
        for _ in check(document, CONTEXT)
    ]
    assert found == rules


def test_a_picture_that_its_site_keeps_in_a_folder_beside_the_text_is_missing(tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    document = load(f"{_FRONT}{_LEAD}\n\n{_IMAGE}\n\n{_LEAD}\n", tmp_path / "post.md")
    assert list(uncredited_image(document, CONTEXT)) == []
    assert len(list(missing_image(document, CONTEXT))) == 1


@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("/home/ana/.cache/lamps/lamp.png", 1),
        ("/Users/ana/Desktop/lamp.png", 1),
        ("C:/Users/ana/lamp.png", 1),
        ("file:///D:/lamps/lamp.png", 1),
        ("/home/lamp.png", 0),
        ("/users/ana/lamp.png", 0),
        ("https://example.org/home/ana/Desktop/lamp.png", 0),
    ],
)
def test_a_path_on_the_writers_machine_is_no_place_for_readers(tmp_path: Path, target: str, found: int) -> None:
    document = load(f"# The baths are closed\n\n{_LEAD}\n\n![The baths](<{target}>)\n", tmp_path / "draft.md")
    assert len(list(missing_image(document, CONTEXT))) == found
