"""Pictures of the house whose page it is, in a text that tells of it in the third person."""

from __future__ import annotations

import pytest
from provenance_plugins.media.uncredited_image import uncredited_image

from provenance.api import Example
from tests.found import found_in
from tests.media.common import severities, told_as

_PAGE = """<html lang="en"><head><title>{title}</title><link rel="canonical" href="https://{host}/club/may"></head><body><main><h1>{title}</h1>
<p>The Harbour Rowing crew won the race on the lake in May, in front of some two hundred people who had come from the three villages.</p>
<p><img src="/img/{name}" width="800" height="600" alt="{alt}"></p>
<p>The boat came home in the evening, and the mayor met it on the pier with the band of the school and a speech about the weather.</p>
</main></body></html>"""


@pytest.mark.parametrize(
    ("host", "alt", "name", "severity"),
    [
        ("www.harbourrowing.example", "The crew of Harbour Rowing", "may.jpg", "info"),
        ("www.harbourrowing.example", "The girls of Rowing on the lake", "may.jpg", "info"),
        ("www.harbourrowing.example", "The girls from Harbour on the lake", "may.jpg", "nobody's"),
        ("www.harbourrowing.example", "", "harbourrowing-race.jpg", "info"),
        ("www.quaysidenews.example", "The crew of Quaysidenews", "may.jpg", "nobody's"),
        ("www.lanternpost.example", "", "lanternpost-race.jpg", "nobody's"),
        ("harbourrowing.github.io", "The crew of Harbour Rowing", "may.jpg", "info"),
        ("ana.github.io", "The boat by Github", "may.jpg", "nobody's"),
    ],
)
def test_words_that_name_the_house(host: str, alt: str, name: str, severity: str) -> None:
    page = _PAGE.format(title="A race in May on the lake and its end", host=host, alt=alt, name=name)
    assert severities(page, "page.html") == [severity]


_PEOPLE = """<html lang="en"><head><title>{title}</title></head><body><main><h1>{title}</h1>
<div><figure><img src="/img/cruz-819x1024.jpg" alt="Portrait of Ana Cruz"></figure><div><h2>{name}, PhD<br>{role}</h2>
<p>Eleven years of experience in the design of lamps, of which she spent four in the lighthouse of the island and two at sea on the ferry.</p></div></div>
</main></body></html>"""


@pytest.mark.parametrize(
    ("title", "name", "severity"),
    [
        ("Board of Directors", "Ana Cruz", "info"),
        ("Our Team", "Ana M. Cruz", "info"),
        ("Ten to watch", "Ana Cruz", "nobody's"),
        ("Our Team", "Ben Reeve", "nobody's"),
    ],
)
def test_portraits_of_members(title: str, name: str, severity: str) -> None:
    assert severities(_PEOPLE.format(title=title, name=name, role="Founder"), "page.html") == [severity]


_LIST = """# A day on the lake

{lead}

- **Ana Cruz** (48 kg)
- **Zora Quimby** (52 kg)

![{alt}](/img/{name})

The boat came home in the evening, and the band of the school played on the pier until the lamps were lit.
"""


@pytest.mark.parametrize(
    ("lead", "alt", "severity"),
    [
        ("Some rowers of the Harbour Club were on the lake:", "Ana Cruz, silver", "info"),
        ("Erano in gara alcuni nuotatori della Canottieri Lamp, per i giovani:", "Zora Quimby", "info"),
        ("Some rowers of the Harbour Club were on the lake:", "Rosa Lind, silver", "nobody's"),
        ("Some rowers of the Harbour Club were on the lake:", "Ana Cruz on the pier with the mayor", "nobody's"),
        ("The prizes of the county went to four rowers:", "Ana Cruz, silver", "nobody's"),
    ],
)
def test_members_whom_the_text_lists(lead: str, alt: str, severity: str) -> None:
    assert severities(_LIST.format(lead=lead, alt=alt, name="2024-05-03_race.jpg")) == [severity]


_TEXT = "# {title}\n\nThe race begins at nine at the pier, and whoever wants to may come and see it from there.\n\n![{alt}](/img/{name})\n"


@pytest.mark.parametrize(
    ("title", "alt", "name", "severity"),
    [
        ("The Race of the Quay", "Race Quay", "2025-05-09-race-quay.1.jpeg", "info"),
        ("Ferry, Ana Maier", "Ferry Maier", "maier-ferry.jpg", "nobody's"),
        ("Review: The long ferry", "Long ferry", "long-ferry.jpg", "nobody's"),
        (
            "The ferry of the island has hit the pier again at night",
            "Ferry pier",
            "ferry-pier.jpg",
            "nobody's",
        ),
        ("Lampionix – Harbour Ventures", "Lampionix feature", "Lampionix-feature-744x472.jpg", "info"),
    ],
)
def test_some_words_of_the_title(title: str, alt: str, name: str, severity: str) -> None:
    assert severities(_TEXT.format(title=title, alt=alt, name=name)) == [severity]


@pytest.mark.parametrize(("folder", "severity"), [("content/event", "info"), ("content/news", "nobody's")])
def test_a_folder_of_events_holds_banners(folder: str, severity: str) -> None:
    title = "Night Race on the Quay"
    text = _TEXT.format(title=title, alt=title, name="NightNo4.jpg")
    example = Example(text, media_type="text/markdown", path=f"{folder}/a.md")
    assert told_as(found_in(uncredited_image, example)) == [severity]
