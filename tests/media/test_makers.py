"""Makers that are told around an image in other forms than a credit's."""

from __future__ import annotations

import pytest
from provenance_plugins.media.uncredited_image import uncredited_image

from tests.media.common import load
from tests.media.test_kinds import CONTEXT, WALK

MILL = "![The old mill in May](/images/mill.jpg)"
MORE = " The mill ground flour for the whole valley then, and its wheel was the largest of the river, as the clerks of the town wrote down in the book of the weir that year, beside the names of the millers."


def severities(text: str) -> list[str]:
    return [str(hit.severity or "warning") for hit in uncredited_image(load(text, "page.md", on_disk=False), CONTEXT)]


@pytest.mark.parametrize(
    ("told", "untold"),
    [
        (
            f'{{% figure "The mill. Image courtesy of [Ana Cruz](https://cruz.town/a)", "wide" %}}{MILL}{{% endfigure %}}\n',
            f'{{% figure "The mill from the south", "wide" %}}{MILL}{{% endfigure %}}\n',
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
            f"{MILL}\n\nThe photo above was taken in 1912, and the Library of Congress holds it." + MORE + "\n",
            f"{MILL}\n\nThe mill was built in 1912, and the Library of Congress holds its plans." + MORE + "\n",
        ),
        (
            f"Ana has kindly sent the photos.\n\n{MILL}\n",
            f"Ana has kindly sent the flour.\n\n{MILL}\n",
        ),
        (
            f"For a year this has been my small print series.\n\n{MILL}\n",
            f"For a year this has been a print series of the town.\n\n{MILL}\n",
        ),
    ],
)
def test_who_made_it_is_told(told: str, untold: str) -> None:
    assert severities(WALK + told) == ["info"]
    assert severities(WALK + untold) == ["warning"]


def test_a_logo_behind_initials_is_a_part_of_the_page() -> None:
    assert severities(WALK + "![The union site](/images/RBClogo.jpg)\n") == []
    assert severities(WALK + "![The union site](/images/dialogo.jpg)\n") == ["warning"]
