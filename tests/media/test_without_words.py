"""Images of whose page nothing but the name of a file is known, and those whose maker a library names a click away."""

from __future__ import annotations

import pytest
from provenance_plugins.media.missing_alt_text import missing_alt_text
from provenance_plugins.media.uncredited_image import uncredited_image

from provenance.analysis.images import images
from tests.media.common import CONTEXT, WALK, load, severities

COMMONS = "https://upload.wikimedia.org/wikipedia/commons/a/ab/Old_Mill.jpg"
LEAD = "<p>The path follows the river for six miles, past two mills and a chapel, and ends at the old quay of the town.</p>"


@pytest.mark.parametrize(
    ("image", "severity"),
    [
        ("![](/images/flooded-mill.jpg)", "info"),
        ("![](/images/DSC_0412.JPG)", "info"),
        ("![The mill](/images/DSC_0412.JPG)", "nobody's"),
        ("![Mill](/images/flooded-mill.jpeg)", "info"),
    ],
)
def test_a_paragraph_of_markdown(image: str, severity: str) -> None:
    assert severities(f"{WALK}{image}\n\nIt is long.\n") == [severity]


@pytest.mark.parametrize("image", ["![](/images/mill.png)", "![](/images/logo.jpg)", "![](/images/mill-150x150.jpg)"])
def test_no_photograph_by_its_name(image: str) -> None:
    assert severities(f"{WALK}{image}\n\nIt is long.\n") == []


def test_inside_a_sentence() -> None:
    assert severities(f"{WALK}It is ![](/images/mill.jpg) long, and nobody walks it in winter.\n") == []


@pytest.mark.parametrize(
    ("name", "found"),
    [("old-mill-1024x683.jpg", ["info"]), ("IMG_2041.jpg", ["info"]), ("old-mill.jpg", [])],
)
def test_an_empty_alternative_text_in_html(name: str, found: list[str]) -> None:
    page = f'<article><h1>A walk</h1>{LEAD}<p><img src="/images/{name}" alt=""></p>{LEAD}</article>'
    assert severities(page, "page.html") == found


@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("https://sites.example/draw/shapes.dll?CMD=GetRectangleGif&amp;r=27", []),
        ("https://sites.example/draw/photos.dll?CMD=GetMillJpeg&amp;r=27", ["info"]),
        ("https://sites.example/draw/shapes/rectanglegif-mill.jpg", ["nobody's"]),
    ],
)
def test_the_ground_of_a_page_that_a_program_draws(target: str, found: list[str]) -> None:
    page = f'<article><h1>A walk</h1>{LEAD}<p><img src="{target}" width="340" height="550" alt=""></p>{LEAD}</article>'
    assert severities(page, "page.html") == found


@pytest.mark.parametrize(
    "image",
    [f"![The old mill]({COMMONS})", "[![The old mill](/m/mill.jpg)](https://en.wikipedia.org/wiki/File:Old_Mill.jpg)"],
)
def test_of_a_library(image: str) -> None:
    assert severities(f"{WALK}{image}\n\nIt is long.\n") == ["info"]


def test_an_agency_is_written_in_small_letters_or_capitals() -> None:
    for agency in ("dpa", "DPA"):
        (picture,) = images(
            load(
                f"{WALK}![The old mill](/m/mill.jpg)\n\nThe mill burned for two days | Ana Cruz/{agency}\n",
                "page.md",
                on_disk=False,
            )
        )
        assert picture.credit is not None


def test_my_photo() -> None:
    assert severities(f"{WALK}![The old mill](/m/mill.jpg)\n\n*My photo of the mill*\n") == []
    assert severities(f"{WALK}![The old mill](/m/mill.jpg)\n\n*A photo of the mill*\n") == ["nobody's"]


def gallery(count: int) -> str:
    return "\n".join(f"![The mill](https://example.org/DSC0{number}.JPG)" for number in range(960, 960 + count))


def test_a_text_of_nothing_but_an_image() -> None:
    assert severities(f"{gallery(1)}\n") == ["nobody's"]


def test_a_gallery_is_one_fault_with_its_places() -> None:
    document = load(f"{WALK}{gallery(7)}\n", "page.md", on_disk=False)
    (hit,) = uncredited_image(document, CONTEXT)
    assert hit.message.endswith("; 6 more images have none either")
    assert len(hit.related) == 6
    nothing_said = load(f"{WALK}{gallery(7).replace('The mill', '')}\n", "page.md", on_disk=False)
    (hit,) = missing_alt_text(nothing_said, CONTEXT)
    assert hit.message.endswith("; the same goes for 6 more images")


def test_a_few_images_are_told_each() -> None:
    assert severities(f"{WALK}{gallery(3)}\n") == ["nobody's"] * 3
