"""Images that are called as their text is, those from a library of pictures, and credits at the foot of a text."""

from __future__ import annotations

import pytest
from provenance_plugins.media.uncredited_image import uncredited_image

from tests.media.common import CONTEXT, WALK, load, severities

LEAD = "The ferry crosses the river every hour, and the last one leaves at ten in the evening from the old quay.\n\n"


@pytest.mark.parametrize(
    ("title", "image", "graded"),
    [
        ("Ferry Times (FT)", "![](/m/Ferry-Times-copy.jpg)", ["info"]),
        ("Ferry Times (FT)", "![](/m/Ferry-Times-FT-300x200.jpg)", ["info"]),
        ("Ferry Times (FT)", "![Ferry times](/m/DSC_0412.JPG)", ["info"]),
        ("Ferry Times (FT)", "![Old ferry](/m/Ferry-Times-copy.jpg)", ["nobody's"]),
        ("Ferry Times (FT)", "![Ferry times](/m/mill-in-may.jpg)", ["nobody's"]),
        ("Ferry Times (FT)", "![Ferry times](/m/photomill0803.jpg)", ["nobody's"]),
        ("Ana Cruz", "![Ana Cruz](/m/ana-cruz.jpg)", ["nobody's"]),
    ],
)
def test_nothing_but_the_title(title: str, image: str, graded: list[str]) -> None:
    sized = (
        image.replace("![](", '<img width="800" height="600" src="').replace(")", '">') if "![](" in image else image
    )
    assert severities(f"# {title}\n\n{LEAD}{sized}\n\n{LEAD}") == graded


@pytest.mark.parametrize(
    ("name", "library"),
    [
        (
            "dreamstime_xxl_83017862.jpg",
            "it is from “dreamstime”, as it is named, so somebody else's: name that and its maker",
        ),
        ("shutterstock_4711.jpg", "it is from “shutterstock”"),
        ("ana-unsplash.jpg", "name its maker or “unsplash” too"),
        ("mill-stock-photo.jpg", "say who made it"),
        ("mill.jpg", "say who made it"),
    ],
)
def test_the_library_is_named(name: str, library: str) -> None:
    document = load(f"{WALK}![The old mill](/m/{name})\n\nIt is long.\n", "page.md", on_disk=False)
    (hit,) = uncredited_image(document, CONTEXT)
    assert library in hit.message


@pytest.mark.parametrize(
    ("foot", "graded"),
    [
        ("Images credit: [Mills](mills). Music credit: the band of the town.", []),
        ("Photos: Ana Cruz", []),
        ("Images credited to nobody are free.", ["nobody's"]),
    ],
)
def test_credits_at_the_foot(foot: str, graded: list[str]) -> None:
    assert severities(f"{WALK}![The old mill](/m/mill.jpg)\n\n{LEAD}{LEAD}\n***\n\n{foot}\n") == graded
