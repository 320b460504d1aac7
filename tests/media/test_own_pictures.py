"""Credits that say what is shown before whose it is, and pictures that are their writer's own by their words."""

from __future__ import annotations

import pytest

from provenance.analysis.images import images
from tests.media.common import WALK, load, severities

MILL = "![The old mill in May](/images/mill.jpg)\n\n"


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("*Photo of the mill in May, by Ana Cruz*", "Ana Cruz"),
        ("Picture: the mill from the south, by Ben Ode", "the mill from the south, by Ben Ode"),
        ("*Image of the mill, taken by me.*", "me"),
        ("Image of the mill – by the author", "the author"),
        ("Snapped by Ana Cruz on day one.", "Ana Cruz on day one"),
        ("*The mill in May (Ana Cruz)*", "Ana Cruz"),
    ],
)
def test_credits(line: str, credit: str) -> None:
    (picture,) = images(load(WALK + MILL + line + "\n", "page.md", on_disk=False))
    assert picture.credit is not None
    assert picture.credit.text == credit


@pytest.mark.parametrize(
    "text",
    [
        WALK + MILL + "*The mill in May. I took this from the bridge.*\n",
        WALK + "Photos are mine unless I say otherwise.\n\n" + MILL,
        WALK + "![The mill](/images/lady.jpg)\n\n*Jan Smit, The Mill, 1644, oil on panel.*\n",
        WALK + "![Poster for the dance](/images/dance-poster.jpg)\n",
    ],
)
def test_nothing_is_missing(text: str) -> None:
    assert severities(text) == []


@pytest.mark.parametrize(
    "text",
    [
        WALK + "![Our new workshop](/images/workshop.jpg)\n",
        WALK + "![The workshop from the street](/images/workshop.png)\n\n*Our workshop in Church Row*\n",
        WALK + "I took some photos of the roof as well:\n\n![Roof of the mill](/images/roof.jpg)\n",
        WALK + "![Hover to calculate the tides](/images/tides.png)\n",
        WALK + "![The list of boats in dark mode](/images/boats.webp)\n",
        WALK + "![Share of tickets by age, in percent](/images/tickets.png)\n",
    ],
)
def test_the_writers_may_have_made_it(text: str) -> None:
    assert severities(text) == ["info"]


@pytest.mark.parametrize(
    "text",
    [
        WALK + MILL + "*Photo of the mill by Lake Como*\n",
        WALK + "![Click of heels on a bridge](/images/heels.jpg)\n",
        WALK + "![The town of our fathers](/images/town.jpg)\n",
        WALK + "“We took the train and ate well,” says the miller.\n\n" + MILL,
        WALK + "After World War I the workshop was shut.\n\n" + MILL,
    ],
)
def test_somebody_took_it(text: str) -> None:
    assert severities(text) == ["nobody's"]


def test_the_caption_of_the_image_before_is_its_own() -> None:
    text = WALK + MILL + "*Photo: Ana Cruz*\n\n![The chapel](/images/chapel.jpg)\n\n*The chapel in June*\n"
    assert severities(text) == ["nobody's"]


@pytest.mark.parametrize(
    "line",
    [
        "![US soldiers on the harbour road](/images/road.jpg)",
        "![Ma Long at the harbour](/images/ma-long.jpg)",
        "![A farmer walks through his wheat field](/images/wheat.webp)",
        "![Fallen logs block the road](/images/road.webp)",
        "![The panel of judges, selected by the mayor](/images/fair.webp)",
        "![A number of riders wait for the ferry](/images/pier.webp)",
        "![The bridge opened ahead of schedule](/images/bridge.jpg)",
    ],
)
def test_other_peoples_pictures_are_not_the_writers(line: str) -> None:
    assert severities(WALK + line + "\n") == ["nobody's"]
