"""Makers that are told around an image in other forms than a credit's."""

from __future__ import annotations

import pytest
from provenance_plugins.media.uncredited_image import uncredited_image

from tests.media.common import CONTEXT, WALK, load, severities, told_as

MILL = "![The old mill in May](/images/mill.jpg)"
MORE = " The mill ground flour for the whole valley then, and its wheel was the largest of the river, as the clerks of the town wrote down in the book of the weir that year, beside the names of the millers."


@pytest.mark.parametrize(
    ("told", "untold"),
    [
        (
            f'{{% figure "The mill. Image courtesy of [Ana Cruz](https://cruz.town/a)", "wide" %}}{MILL}{{% endfigure %}}\n',
            f'{{% figure "The mill from the south", "wide" %}}{MILL}{{% endfigure %}}\n',
        ),
        (
            "![Ana’s winning shot of the mill](/images/mill.jpg)\n",
            "![Ana’s house by the mill](/images/mill.jpg)\n",
        ),
        (
            "![Charge curve by Fastmill: the old mill](/images/curve.jpg)\n",
            "![The house by Fastmill: the old mill](/images/curve.jpg)\n",
        ),
        (
            "![Rain and Tides](/images/rain.jpg)\n\n[See the chart Rain and Tides](https://lampnet.org/?rain)\n",
            "![Rain and Tides](/images/rain.jpg)\n\n[See the mill](https://lampnet.org/?rain)\n",
        ),
        (
            "![Plan of the mill, by Ana Cruz](/images/plan-mill.jpg)\n",
            "![The old mill by the river](/images/mill.jpg)\n",
        ),
        (
            "Our boat was small, and we rowed it to the mill. We met our cousin, who gave us bread.\n\n![At the mill](/images/selfie_at_the_old_mill.jpg)\n",
            "The mayor rowed to the mill.\n\n![The mayor](/images/selfie_at_the_old_mill.jpg)\n\nNobody saw the mayor at the mill.\n",
        ),
        (
            f"Ana has kindly sent the photos.\n\n{MILL}\n",
            f"Ana has kindly sent the flour.\n\n{MILL}\n",
        ),
        (
            f"{MILL}\n_As the others cost $200, here's one of our amateur shots_\n",
            f"{MILL}\n_As the others cost $200, here's one of their amateur shots_\n",
        ),
        (
            f"{MILL}\n\nThis is Ana's sign for the mill. It is blue.\n",
            f"{MILL}\n\nThis is the mill of Ana's uncle. It is blue.\n",
        ),
        (
            f"{MILL}\n\nNext up: this “Night at the Mill” sign by Nacho, on Tuesday.\n",
            f"{MILL}\n\nNext up: this “Night at the Mill” by the river, on Tuesday.\n",
        ),
        (
            f"For a year this has been my small print series.\n\n{MILL}\n",
            f"For a year this has been a print series of the town.\n\n{MILL}\n",
        ),
    ],
)
def test_who_made_it_is_told(told: str, untold: str) -> None:
    assert severities(WALK + told) == ["info"]
    assert severities(WALK + untold) == ["nobody's"]


def test_a_logo_behind_initials_is_a_part_of_the_page() -> None:
    assert severities(WALK + "![The union site](/images/RBClogo.jpg)\n") == []
    assert severities(WALK + "![The union site](/images/dialogo.jpg)\n") == ["nobody's"]


@pytest.mark.parametrize(
    ("alt", "told"),
    [
        ("Photo credit to the inimitable [Ana Cruz](https://cruz.town/a)", True),
        ("Photo credit goes to Ana Cruz", True),
        ("Photo credit to the owner", False),
    ],
)
def test_a_credit_that_is_given_to_somebody(alt: str, told: bool) -> None:  # noqa: FBT001 - a parameter of the test
    assert (severities(WALK + f"![{alt}](/images/mill.jpg)\n") == []) is told


@pytest.mark.parametrize(
    ("site", "alt", "severity"),
    [
        ("Ana Cruz", "mill-of-paper-ana-cruz", "info"),
        ("Ana Cruz", "mill-of-paper", "nobody's"),
        ("Evening Post", "evening-post-mill-of-paper", "nobody's"),
        ("Grace Church", "mill-of-paper-grace-church", "nobody's"),
        ("Ana Cruz Studio", "mill-ana-cruz-studio", "info"),
    ],
)
def test_a_work_signed_on_the_site_of_its_maker(site: str, alt: str, severity: str) -> None:
    page = (
        f'<!doctype html><html><head><title>Mill</title><meta property="og:site_name" content="{site}"></head><body>'
        f'<article><h1>Mill</h1><p>{MORE}</p><p><img src="https://cruz.town/mill.jpg" width="800" height="600" alt="{alt}"></p>'
        f"<p>{MORE}</p></article></body></html>"
    )
    hits = uncredited_image(load(page, "page.html", on_disk=False), CONTEXT)
    assert told_as(hits) == [severity]


@pytest.mark.parametrize(
    ("alt", "severity"),
    [
        ("The President's photo on the wall of the hall", "nobody's"),
        ("Lincoln's last photo", "nobody's"),
        ("Lincoln's painting in the hall", "nobody's"),
        ("Quimby's capture by the guards", "nobody's"),
        ("Ana's shortlisted photo of the mill", "info"),
        ("Ana's photo entry", "info"),
        ("Ana's winning entry", "info"),
        ("Ana's interpretation of the old mill", "info"),
    ],
)
def test_a_picture_of_somebody_is_not_theirs(alt: str, severity: str) -> None:
    assert severities(WALK + f"![{alt}](/images/mill.jpg)\n") == [severity]


def test_covers_in_their_folder() -> None:
    assert severities(WALK + "![The cover of a book on mills](/images/covers/mills.jpg)\n") == []
    assert severities(WALK + "![A mill in a storm](/images/covers/mills.jpg)\n") == ["nobody's"]


@pytest.mark.parametrize(
    ("file", "model"),
    [
        ("fiori-dalle-colline", False),
        ("la-dalle-de-beton", False),
        ("ideogram-founder", False),
        ("leonardo-ai-musei", False),
        ("DALL·E 2024-02-03 mill", True),
        ("dall-e-mill", True),
        ("dalle3-mill", True),
    ],
)
def test_a_name_says_that_a_model_made_it(file: str, model: bool) -> None:  # noqa: FBT001 - a parameter of the test
    text = WALK + f'<img src="/images/{file}.jpg" alt="The mill in May" width="800" height="600">\n'
    [hit] = uncredited_image(load(text, "page.md", on_disk=False), CONTEXT)
    assert ("a model made it" in hit.message) is model
