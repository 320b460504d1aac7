"""Lines that say what is to stand in their place, and values without their figures; prose that says of something that it is to come."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.boilerplate.prose import SHORT, graded, marked
from tests.found import severities_of_kinds


@pytest.mark.parametrize(
    "line",
    [
        "Article text to come",
        "Headline TBC",
        "Image caption to follow",
        "Final figures to come from Ana",
        "PULL QUOTE HERE",
        "***QUOTE TO COME***",
        "Start writing here…",
        "Enter a subtitle",
        "Placeholder for the second paragraph",
        "XXX words to come",
        "TK more detail on the bridge",
        "Note to self: check the toll with Ana",
        "Price: $XX.XX",
        "The fair opens on XX/XX/2024, the council said.",
        "By Firstname Lastname",
        "The society was founded in 19__ by two brothers.",
        "Press office: yourname@example.com",
        "Call 555-XXXX for more.",
        "Call 1300-XXX-XXX or book online.",
        "%%BODY%%",
        "<<name of the mayor>>",
        "Hi {{contact.firstname}}, thanks for your letter.",
        "Texto de ejemplo",
        "Aquí va el texto de la noticia",
        "À compléter par le service de presse",
        "Bitte Text einfügen",
        "Texto a inserir",
        "Inserire qui il testo",
        "Vul hier een korte samenvatting in.",
        "Masukkan teks di sini",
    ],
)
def test_a_line_that_keeps_a_place_is_told(line: str) -> None:
    assert {"warning", "error"} >= set(graded(template_placeholder, SHORT[0], line, SHORT[1])) != set()


@pytest.mark.parametrize(
    "line",
    [
        "The text was to follow in the spring edition, but the printer died.",
        "More details to follow.",
        "Photos to come!",
        "Read the full story [here](https://harbour.town/bridge)",
        "[Caption here](https://harbour.town/bridge)",
        "Write the name of the ship here, the clerk said, and turned the page round.",
        "The caption says that the man on the left is her uncle.",
        "XXXX was the mark of the strongest ale.",
        "Order part 500-XXX-XXX for the pump.",
        "Superbowl XXX was played in 1996.",
        "- Add a title\n- Add a caption\n- Add a photo",
    ],
)
def test_prose_is_none(line: str) -> None:
    assert graded(template_placeholder, SHORT[0], line, SHORT[1]) == []


def test_a_text_that_shows_code_has_it_for_information() -> None:
    code = "```python\nprint(text)\n```"
    assert marked(template_placeholder, SHORT[0], "Type something here", code) == [("Type something here", "info")]


@pytest.mark.parametrize(
    ("below", "told"),
    [
        (
            "Coming soon from Lamp Holm Games! The ferry is an old boat that you row with your friends, and there is more of it to come.",
            [],
        ),
        (
            "*Told on Monday*\n\nComing soon from Lamp Holm Games! The ferry is an old boat that you row with your friends, and there is more to come.",
            [],
        ),
        ("The ferry is an old boat that you row with your friends over the river, and there is a mill.", ["warning"]),
        ("Coming soon from Lamp Holm Games!", ["warning", "warning"]),
    ],
)
def test_a_title_that_the_text_takes_up(below: str, told: list[str]) -> None:
    assert severities_of_kinds(template_placeholder, f"# Coming Soon from Lamp Holm Games\n\n{below}\n") == told
