"""Images by an address that shows nothing to a reader (MED706)."""

from __future__ import annotations

from pathlib import Path

import pytest
from provenance_plugins.media.missing_image import missing_image

from tests.media.common import CONTEXT, WALK, load

UUID = "baf0f77a-4c00-415c-bf5d-daced17f3da7"


def messages(text: str, path: str = "walk.md") -> list[str]:
    return [hit.message for hit in missing_image(load(text, Path(path)), CONTEXT)]


@pytest.mark.parametrize(
    "address",
    [
        f"attachment:{UUID}:image.png",
        "attachment:image.png",
        "blob:https://notes.harbour.example/2c1a-77aa",
        f"blob:{UUID}",
        "webkit-fake-url://2C1A77AA/image.tiff",
    ],
)
def test_what_only_a_program_held(address: str) -> None:
    [said] = messages(f"{WALK}![The mill in May]({address})\n")
    assert "only the program knows" in said


@pytest.mark.parametrize(
    "address",
    [
        "https://www.google.com/url?sa=i&url=https%3A%2F%2Fharbour.example%2Fmill&psig=AOvVaw1m",
        "https://www.google.co.uk/imgres?imgurl=https%3A%2F%2Fharbour.example%2Fmill.jpg",
        "https://images.app.goo.gl/aB3dEf5gH7",
    ],
)
def test_the_page_of_a_search(address: str) -> None:
    [said] = messages(f'{WALK}<img src="{address}" alt="The mill in May">\n')
    assert "the page on which a search shows it" in said


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("attachment:image.png", "walk.ipynb"),
        ("https://www.google.com/images/branding/googlelogo/1x/googlelogo.png", "walk.md"),
        ("https://www.google.com/maps/vt/data=lamp.png", "walk.md"),
        ("https://encrypted-tbn0.gstatic.com/images?q=tbn:ANd9GcQabc", "walk.md"),
        ("attachment://12", "walk.md"),
        ("https://harbour.example/attachment:image.png", "walk.md"),
        ("data:image/png;base64,iVBORw0KGgo=", "walk.md"),
    ],
)
def test_what_may_be_shown(address: str, path: str) -> None:
    assert messages(f"{WALK}![The mill in May]({address})\n", path) == []


def test_several_of_one_export_are_told_once() -> None:
    text = "\n\n".join(f"![The mill in May](attachment:{UUID}:{name}.png)" for name in ("a", "b", "c"))
    assert len(messages(WALK + text + "\n")) == 1
