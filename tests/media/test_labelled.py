"""Images of which their words tell nothing or tell who made them: labels, numbers, the name of a photographer or of the house, and those that show a screen by their place."""

from __future__ import annotations

import pytest
from provenance_plugins.media.uncredited_image import uncredited_image

from provenance.extensions import DocumentLoader, Source
from provenance.loaders import builtin
from tests.media.common import CONTEXT, WALK, severities, told_as

LEAD = "The ferry crosses the river every hour, and the last one leaves at ten in the evening from the old quay.\n\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("## Stages of the race\n\n![Stages race](/images/stages-race.jpg)\n\n", "info"),
        ("**Seats and prices**\n\n![Seats and prices](/img/seats-and-prices.jpg)\n\n", "info"),
        ("## Stages of the race\n\n![Stages race](https://other.org/stages-race.jpg)\n\n", "nobody's"),
        ("## Stages of the race\n\n![Stages race](/images/harbour-in-may.jpg)\n\n", "nobody's"),
        ("## Stages of the race\n\n![Runners on the quay](/images/stages-race.jpg)\n\n", "nobody's"),
        ("## Ana Cruz\n\n![Ana Cruz](/images/ana-cruz.jpg)\n\n", "nobody's"),
    ],
)
def test_nothing_but_the_heading_above(text: str, found: str) -> None:
    assert severities(f"# A day at the harbour of the town\n\n{LEAD}{text}{LEAD}") == [found]


@pytest.mark.parametrize(
    ("title", "image", "found"),
    [
        ("How to build your Ferry Storm fleet", "![ferry storm review](/images/ferry-storm-wargame.webp)", "info"),
        ("How to build your Ferry Storm fleet", "![ferry storm review](/images/old-quay.webp)", "nobody's"),
        ("How to build your Ferry Storm fleet", "![ferry storm at sea](/images/ferry-storm-wargame.webp)", "nobody's"),
        ("All you ever wanted to know of the study", '![All you ever wanted to know of the study](/i9.jpg "The study")', "info"),
        ("All you ever wanted to know of the study", '![All you ever wanted to know of the study](/i9.jpg "The quay")', "nobody's"),
    ],
)  # fmt: skip
def test_nothing_but_what_the_title_says(title: str, image: str, found: str) -> None:
    assert severities(f"---\ntitle: {title}\n---\n{image}\n\n{LEAD}{LEAD}") == [found]


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (("IMG20250430111715", "IMG20250502073229", "IMG20250502073310_01"), "info"),
        (("IMG20250430111715", "IMG20250502073229"), "nobody's"),
        (("quay-lamps", "harbour-stairs", "weir-gate"), "nobody's"),
    ],
)
def test_a_numbered_gallery_is_its_house_s(names: tuple[str, ...], found: str) -> None:
    images = "\n\n".join(f"![Rooms of the mill 0{at}](/i/{name}.jpg)" for at, name in enumerate(names, 1))
    assert set(severities(f"{WALK}{images}\n\n{LEAD}")) == {found}


@pytest.mark.parametrize(
    ("image", "found"),
    [
        ("![](/i/photo-2-746x1024.jpg)", "info"),
        ("![](/i/photo-of-the-mill-746x1024.jpg)", "nobody's"),
        ("![The old mill](/i/photo-2-746x1024.jpg)", "nobody's"),
        ("![](/i/harbour+hall.+photo+martin+oster.jpg)", "info"),
        ("![](/i/photo+martin+oster.jpg)", "nobody's"),
        ("![](/i/harbour+hall.+photo+rikard+oster.jpg)", "info"),
        ("![](/i/harbour-hall-photo-rikard-oster.jpg)", "nobody's"),
        ("![](/i/harbour+hall+photo+storm+oster.jpg)", "nobody's"),
        ("![The old mill](/i/mill_martin-oster.webp)", "nobody's"),
        ("![The old mill](/i/mill_martin-oster.webp)\n\nDrawn for [us](https://www.martinoster.org).", "info"),
        ("![The mill in May](/i/fir-1073236_1920-mill.jpg)", "info"),
        ("![The mill in May](/i/fir-1073236-mill.jpg)", "nobody's"),
    ],
)
def test_the_name_of_a_file(image: str, found: str) -> None:
    assert severities(f"{WALK}{image}\n\n{LEAD}") == [found]


@pytest.mark.parametrize(
    ("behind", "found"),
    [
        (
            "The mill turns again in May, and the miller has put new sails on all of its arms. It was shut for a year, for the river had come into the lower room.AFP via Getty Images",
            "info",
        ),
        (
            "The mill turns again in May, and the miller has put new sails on all of its arms. It was shut for a year, for the river had come into the lower room.The quay",
            "nobody's",
        ),
        ("The mill turns again in May", "nobody's"),
    ],
)
def test_an_agency_ends_the_line_behind_an_image(behind: str, found: str) -> None:
    page = f'<article><h1>A walk</h1><p>{LEAD}</p><p><img src="https://a.org/m.jpg" width="900" height="600" alt="The mill by the river in May"> {behind}</p><p>{LEAD}</p></article>'
    assert severities(page, "page.html") == [found]


@pytest.mark.parametrize(
    ("author", "found"), [("Harbour", "info"), ("Ana Cruz", "nobody's"), ("Admin", "nobody's"), ("Harbour News", "nobody's")]
)  # fmt: skip
def test_an_image_that_names_who_publishes(author: str, found: str) -> None:
    text = f"---\ntitle: The new ferry\nauthor: {author}\n---\n\n{LEAD}![Harbour ferry at Admin quay](/i/quay.jpg)\n\n{LEAD}"
    assert severities(text) == [found]


def test_an_image_that_is_called_as_the_author() -> None:
    text = f"---\ntitle: The strike\nauthor: {{}}\n---\n\n{LEAD}![ANA CRUZ](https://i.org/8ytu99Qm.jpg)\n\n{LEAD}"
    assert severities(text.format("Ana Cruz")) == ["info"]
    assert severities(text.format("Ben Ode")) == ["nobody's"]


@pytest.mark.parametrize(
    ("link", "found"),
    [
        ("https://lampsforkids.co.uk/", "info"),
        ("https://lamps.org/kids", "nobody's"),
        ("https://harbour.town/lampsforkids", "nobody's"),
    ],
)
def test_an_image_that_is_called_as_the_site_below(link: str, found: str) -> None:
    text = f"{WALK}5. **Lamps**\n\n   ![Lamps for kids](/images/app-5.jpg)\n\n   They light the way. Link: [{link}]({link})\n\n{LEAD}"
    assert severities(text) == [found]


_STEPS = "Log in to the dashboard of the browser, click on the settings and choose a template for the software.\n\n"


@pytest.mark.parametrize(
    ("lead", "image", "found"),
    [
        (_STEPS, "![The theme of the blog](/images/tutorial/theme-blog.jpg)", "info"),
        (_STEPS, "![The theme of the blog](/images/theme-blog.jpg)", "nobody's"),
        (LEAD, "![The quay in May](/images/tutorial/quay-may.jpg)", "nobody's"),
        ("A webinar of the guild was on Monday.\n\n", "![The talk](/i/talk-of-may.jpg)", "info"),
        ("The guild met via Zoom on Monday.\n\nThe next Zoom call is in June.\n\n", "![The talk](/i/talk-of-may.jpg)", "info"),
        (f"The guild met via Zoom on Monday.\n\n{LEAD}", "![The talk](/i/talk-of-may.jpg)", "nobody's"),
        ("The guild met via Zoom on Monday.\n\nThe next webinar is in June.\n\n", "![The talk](https://a.org/talk-of-may.jpg)", "nobody's"),
    ],
)  # fmt: skip
def test_images_that_show_a_screen_by_their_place(lead: str, image: str, found: str) -> None:
    assert severities(f"# A day at the harbour\n\n{LEAD}{lead}{image}\n\n{LEAD}") == [found]


@pytest.mark.parametrize(
    ("caption", "found"),
    [("Минобороны РФ / кадр видео", []), ("Главный экономист банка", ["nobody's"]), ("Foto tomada de www.quay.mx", [])],
)
def test_credits_of_other_languages(caption: str, found: list[str]) -> None:
    figure = f'<figure><img src="https://a.org/m.jpg" alt="The mill"><figcaption>{caption}</figcaption></figure>'
    assert severities(f"<article><h1>A walk</h1><p>{LEAD}</p>{figure}<p>{LEAD}</p></article>", "page.html") == found


@pytest.mark.parametrize(
    ("path", "found"),
    [("content/about/rooms.md", "info"), ("content/verein/historie.md", "info"), ("content/news/rooms.md", "nobody's")],
)
def test_a_page_on_which_a_house_tells_of_itself(path: str, found: str) -> None:
    text = f"# The rooms of the mill\n\n{LEAD}![The hall in May](/i/hall-may.jpg)\n\n{LEAD}"
    source = Source(path, path, "text/markdown", text)
    loader = next(one for one in builtin() if isinstance(one, DocumentLoader) and "text/markdown" in one.media_types)
    hits = uncredited_image(loader.load(source), CONTEXT)
    assert told_as(hits) == [found]
