"""Images that a text tells as its writer's own work: added or computed for it, of its app, its event, its dish; and logos."""

from __future__ import annotations

import pytest

from tests.media.common import severities

LEAD = "The path follows the river for six miles, past two mills and a chapel, and ends at the old quay.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        f"# The river\n\n{LEAD}I have added 1 more flowchart for the mill on cold days:\n\n![The whole way to the mill](/images/way.jpg)\n",
        f"# The river\n\n{LEAD}Here, I include a few photos of the quays.\n\n![Quay of the old mill](https://live.staticflickr.com/65535/4927_h.jpg)\n",
        f"# The river\n\n{LEAD}I subtracted the tolls of each year from the wages. The results are below.\n\n![Wages of a ferryman](/wages_less_tolls.png)\n",
        f"# Ferry bread\n\n{LEAD}## Ingredients\n\n- Flour\n- Salt\n\n![The loaf of ferry bread, cut](/images/loaf-2.jpg)\n",
        f"# How to mend a mill\n\n{LEAD}Join the webinar on 4 May.\n\n![How to mend a mill](https://cdn.example.net/c4816/)\n",
        f"# Ferry List\n\n{LEAD}In our app nothing was to be swiped. Our app has changed since.\n\n![Ferry List two](/images/redesign.png)\n",
    ],
)
def test_own_work_is_for_information(text: str) -> None:
    assert severities(text) == ["info"]


@pytest.mark.parametrize(
    "text",
    [
        f"# The river\n\n{LEAD}The guild has added a lock to the mill:\n\n![The lock of the old mill](/images/lock.jpg)\n",
        f"# The river\n\n{LEAD}The guild subtracted the tolls of each year from the wages.\n\n![The ferryman at work](/images/ferryman.jpg)\n",
        f"# Ferry bread\n\n{LEAD}The baker sells it on the quay.\n\n![The loaf of ferry bread, cut](/images/loaf-2.jpg)\n",
        f"# Ferry bread\n\n{LEAD}## Ingredients\n\n- Flour\n- Salt\n\n![The mill at dusk](/images/mill.jpg)\n",
        f"# How to mend a mill\n\n{LEAD}The miller shows how.\n\n![How to mend a mill](https://cdn.example.net/c4816.jpg)\n",
        f"# Ferry bread\n\n{LEAD}## Ingredients\n\n- Flour\n- Salt\n\n![Ferry bread](/images/shutterstock-22131.jpg)\n",
    ],
)
def test_the_work_of_others_is_a_warning(text: str) -> None:
    assert severities(text) == ["nobody's"]


@pytest.mark.parametrize(
    ("alt", "file", "graded"),
    [
        ("Federation of River Ferries", "image001.png", ["info"]),
        ("Northern Council for Mills and Weirs", "image001.png", ["info"]),
        ("The Old Mill Association", "image001.png", ["info"]),
        ("Federation of River Ferries", "image001.jpg", ["nobody's"]),
        ("Council of ferrymen at the quay", "ferrymen.webp", ["nobody's"]),
        ("A vote in the Council", "vote.webp", ["nobody's"]),
    ],
)
def test_the_name_of_a_body_alone_is_of_its_logo(alt: str, file: str, graded: list[str]) -> None:
    assert severities(f"# The river\n\n{LEAD}![{alt}](https://mills.town/2014/{file})\n\n{LEAD}") == graded
