"""Names that one text spells in two ways (ATT111)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.spellings.name_spelled_two_ways import name_spelled_two_ways
from provenance_plugins.attribution.spellings.near_names import Edit, edit_between

from tests.found import excerpts, findings, severities_of

_MORE = "\n\nThe bridge over the lake is closed, and the people of the town go round it by the mill.\n\n"

_FAMILY = (
    "Oakes",
    "Brook",
    "Miller",
    "Fisher",
    "Walker",
    "Lantern",
    "Gull",
    "Harbour",
    "Renton",
    "Weaver",
    "Cooper",
    "Mason",
)


def _two(first: str, second: str) -> str:
    return f"{first}{_MORE}{second}"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (_two("The plan is that of Clara Halder.", "At noon Clara Haldar spoke to the mayor."), "Clara Haldar"),
        (
            _two("Clara Halder spoke. Then Clara Haldar went home.", "The plan is by Clara Halder."),
            "Clara Haldar",
        ),  # the rarer one, not the later
        (_two("Rushiyah Narker came first.", "The mayor thanked Rushdiyah Narker for it."), "Rushdiyah Narker"),
        (_two("The house in Wensum Drive is empty.", "A lamp burns in Wesnum Drive."), "Wesnum Drive"),
        (_two("Donald Lantern came first.", "The mayor thanked Donlad Lantern for it."), "Donlad Lantern"),
        (_two("Captain Arturo Roja, on the left.", "Arturo Rojas said that it is late."), "Arturo Rojas"),
        (_two("The plan is that of Marion J. Halder.", "At noon Marion Haldar spoke."), "Marion Haldar"),
        (_two("The Harbour Committee met.", "The mayor told the Harbour Committe of it."), "Harbour Committe"),
        (_two("Kellie Brook came first.", "Kelli Brook came to the mill."), "Kelli Brook"),
        (_two("Clara Lelliott rowed.", "Clara Lelliot won the race on the lake."), "Clara Lelliot"),
        (_two("Stacey Lantern rowed.", "Stacy Lantern won the race on the lake."), "Stacy Lantern"),
    ],
)
def test_one_name_in_two_spellings_is_told(text: str, told: str) -> None:
    assert excerpts(name_spelled_two_ways, text) == [told]
    assert severities_of(name_spelled_two_ways, text) == ["warning"]


@pytest.mark.parametrize(
    "text",
    [
        _two("Marie Lantern came first.", "The mayor thanked Maria Lantern for it."),
        _two("Daniel Lantern came first.", "The mayor thanked Daniela Lantern for it."),
        _two("Eric Lantern came first.", "The mayor thanked Erica Lantern for it."),
        _two("Clara Renton came first.", "The mayor thanked Clara Denton for it."),
        _two("José Lantern came first.", "The mayor thanked Jose Lantern for it."),
        _two("Clara Macdonald came first.", "The mayor thanked Clara MacDonald for it."),
        _two("Steve Lantern wrote a book.", "Steve Lanterns book is on the shelf."),
        _two("Steve Lantern wrote a book.", "There are many Steve Lanterns in the town."),
        _two("The Supreme Court met.", "Both states have Supreme Courts of their own."),
        _two("South Korea sent a ship.", "The South Korean captain went home."),
        _two("The Harbour Universalist Society met.", "The roots of Harbour Universalism are old."),
        _two("The North Koreans went home.", "There are two North Koreas in the book."),
        _two("The Harbour Centre is open.", "The Harbour Center of the other town is not."),
        _two("The Labour Party met.", "The Labor Party of the other country did not."),
        _two("The Club Chairman spoke.", "Both Club Chairmen went home."),
        _two("Intermediate Macroeconomics is full.", "Intermediate Microeconomics has a seat."),
        _two("The Lamp Walk is open.", "The Lamp Wall beside it is a wall of oak."),
        _two("The plan is by Clara Halder.", "Clara Haldar, as it is also spelled, came from the mill."),
        "The plan was drawn by Denis Brook, Dennis Brook and Clara Lantern." + _MORE,
        _two("Clara Halder was born in May.", "Clara Haldar was born in June.")
        + " ".join(f"Clara {name} rowed." for name in _FAMILY),  # a list of so many of one name
    ],
)
def test_two_names_are_not_told(text: str) -> None:
    assert excerpts(name_spelled_two_ways, text) == []


@pytest.mark.parametrize(
    "second",
    [
        "```\nauthor = Clara Haldar\n```",
        "## References\n\n- Clara Haldar: The bridge, 2019.",
        "| Name | Boat |\n|---|---|\n| Clara Haldar | Gull |",
        "See https://example.org/Clara Haldar/",
    ],
)
def test_what_is_no_text_is_left(second: str) -> None:
    text = f"# The bridge\n\nThe plan is that of Clara Halder.{_MORE}{second}\n"
    assert findings(name_spelled_two_ways, text) == []


def test_within_a_quotation_it_is_for_information() -> None:
    text = _two(
        "The plan is that of Clara Halder.", "The mayor wrote: “We thank Clara Haldar for the plan of the bridge.”"
    )
    assert severities_of(name_spelled_two_ways, text) == ["info"]


def test_the_message_names_the_other_spelling_and_its_lines() -> None:
    text = _two("Clara Halder rowed.\n\nClara Halder won.", "At noon Clara Haldar spoke.")
    (found,) = findings(name_spelled_two_ways, text)
    assert "“Clara Haldar” is spelled “Clara Halder” elsewhere in the text (lines 1 and 3)" in found.message
    assert [other.location.start.line for other in found.related] == [1, 3]


def test_of_two_that_stand_once_each_an_address_tells_which_is_the_slip() -> None:
    text = _two("Harbor Lampp says that the hall is closed.", "See the [place](https://lamp.example/3) on Harbor Lamp.")
    assert excerpts(name_spelled_two_ways, text) == ["Harbor Lampp"]


def test_many_of_a_scan_are_told_together() -> None:
    names = ("Bonnie Halder", "Nancy Brooker", "Wanda Lantern", "Paula Miller", "Carla Fisher", "Diana Walker")
    text = (
        " ".join(f"{name} rowed." for name in names)
        + _MORE
        + " ".join(f"{name[:-2]}q{name[-1]} won." for name in names)
    )
    assert len(excerpts(name_spelled_two_ways, text)) == 1


def test_a_list_of_names_that_are_alike_is_left() -> None:
    names = [f"{first} Ha{letter}der" for first in ("Bonnie", "Clara") for letter in "bcdfgklmnprs"]
    assert excerpts(name_spelled_two_ways, _MORE.join(f"{name} rowed over the lake." for name in names)) == []


@pytest.mark.parametrize(
    ("one", "other", "edit"),
    [
        ("Halder", "Haldar", Edit("other", 4, "ea")),
        ("Roja", "Rojas", Edit("more", 4, "s")),
        ("Wensum", "Wesnum", Edit("turned", 2, "ns")),
        ("Renton", "Denton", None),
        ("Halder", "Halder", None),
        ("Wensum", "Wescum", None),
        ("Halder", "Haldersen", None),
    ],
)
def test_words_differ_by_one_letter(one: str, other: str, edit: Edit | None) -> None:
    assert edit_between(one, other) == edit


_LINKED = "The mayor read out what the town owes for the bridge, and the people went home.\n\n{}\n"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The plan is that of [Clara Haldar](https://lamp.example/people/clara-halder) alone.", "Haldar"),
        ("The talk of [Clara Haldero](https://lamp.example/talks/clara-halder-may.mp3) is long.", "Haldero"),
        ("The [Battle of Lantren](https://lamp.example/wiki/Battle_of_Lantern) was lost.", "Lantren"),
        ("The [Harbor Comittee](https://lamp.example/a/harbor-committee-2019/) met.", "Comittee"),
        ("See the [Lamp Walkr Guide](https://lamp.example/lamp+walker-guide).", "Walkr"),
        ("See [Sovereignity Papers](https://lamp.example/sovereignty_papers).", "Sovereignity"),
        ("Francis Fukayama called it [the end](https://lamp.example/2018/francis-fukuyama-on-it).", "Fukayama"),
    ],
)
def test_the_address_of_its_link_spells_it_otherwise(words: str, told: str) -> None:
    found = excerpts(name_spelled_two_ways, _LINKED.format(words), "text/markdown")
    assert found == [told]


@pytest.mark.parametrize(
    "words",
    [
        # the address has the slip, since the text writes it so twice
        "[Clara Haldar](https://lamp.example/clara-halder) came, and Haldar spoke.",
        # an owner, several, a first letter, and two given names
        "[Clara Halder’s](https://lamp.example/clara-halders) plan is old.",
        "[Clara Halders](https://lamp.example/clara-halder) are many.",
        # what may be cut off at the end of an address
        "[Clara Haldero](https://lamp.example/clara-halder) came.",
        "[Clara Kolder](https://lamp.example/clara-holder) came.",
        "[Marie Lantern](https://lamp.example/maria-lantern) came.",
        # nothing beside it is the same, or not beside it
        "[Haldar](https://lamp.example/clara-halder) came.",
        "[Clara Haldar](https://lamp.example/halder/of/clara/people) came.",
        # both spellings in the address, and another language
        "[Clara Haldar](https://lamp.example/clara-haldar/clara-halder) came.",
        # the name before a link is that of no person, or further away
        "The Harbor Comittee has [a page](https://lamp.example/harbor-committee).",
        # as two countries spell it
        "The [Harbour Organisation](https://lamp.example/harbour-organization) met.",
    ],
)
def test_the_address_spells_it_so_too_or_means_another(words: str) -> None:
    assert excerpts(name_spelled_two_ways, _LINKED.format(words), "text/markdown") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (_two("View Bryce Oakes and his boats.", "View Bruce Renton and his mill."), []),
        (_two("Meet Bryce Oakes and his boats.", "Meet Bruce Renton and his mill."), []),
        (_two("View Clara Halder and her boats.", "View Clara Haldar and her mill."), ["warning"]),
        (_two("Harbour Bruder is closed.", "The gate of Harbour Brudar is open."), ["warning"]),
    ],
)
def test_what_a_button_does_is_no_part_of_a_name(text: str, told: list[str]) -> None:
    assert severities_of(name_spelled_two_ways, text, "text/plain") == told


def test_a_list_that_a_program_made_spells_as_its_source_does() -> None:
    names = "\n".join(f"{name} Union" for name in _FAMILY)
    text = f"{names}\nUnione Sindacale Lanterna\n{names}\nUnione Sindicale Lanterna\n{names}\n"
    assert severities_of(name_spelled_two_ways, text, "text/plain") == []
    prose = text.replace("\n", " met in May, and nobody went.\n")
    assert severities_of(name_spelled_two_ways, prose, "text/plain") == ["warning"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            _two(
                "Get the Harbour Haldar Toolbox.",
                "Harbour Halder has it.\n\nThe mill is old.\n\nGet the Harbour Haldar Toolbox.",
            ),
            [],
        ),
        (_two("Get the Harbour Haldar Toolbox.", "Harbour Halder spoke. So did Harbour Halder’s aunt."), ["warning"]),
        (
            _two(
                "Get the Harbour Haldar Toolbox.",
                "Harbour Halder spoke. Harbour Halder has it. Get the Harbour Haldar Lamp.",
            ),
            ["warning"],
        ),
        (
            _two(
                "Get the Harbour Haldar Toolbox. Read of it.",
                "Harbour Halder Toolbox is not Harbour Halder.\n\nThe mill is old, and the lake is deep.\n\nGet the Harbour Haldar Toolbox.",
            ),
            ["warning"],
        ),
        (
            _two("Get the Harbour Haldar Foundation. See the Harbour Haldar Foundation.", "So Harbour Halder spoke."),
            ["warning"],
        ),
        (
            _two(
                "In Harbour Haldar Monday it was cold. On Harbour Haldar Monday it was hot.", "So Harbour Halder spoke."
            ),
            ["warning"],
        ),
        (_two("So Clara Haldar Toolbox spoke. Then Clara Haldar Toolbox left.", "So Clara Halder spoke."), ["warning"]),
        (_two("So Clara Haldar Jr spoke. Then Clara Haldar Jr left.", "So Clara Halder spoke."), ["warning"]),
    ],
)
def test_a_spelling_that_is_part_of_a_longer_name(text: str, told: list[str]) -> None:
    assert severities_of(name_spelled_two_ways, text, "text/plain") == told


def test_a_person_in_a_list_is_spelled_as_in_the_text() -> None:
    rows = "Per Lund\nTom Mills\nIda Berg\nEva Holm\nMax Stein\nJon Bull\nLea Roth\nKim Park"
    text = f"The council heard Clara Halder for an hour. Clara Halder said no.\n\n{rows}\nKim Moor\nClara Haldar\n{rows}\nKim Moor\n"
    assert severities_of(name_spelled_two_ways, text, "text/plain") == ["warning"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (_two("The plan is that of Mohamed Fatah al-Holm.", "At noon Mohamed Fattah el-Brook spoke."), 0),
        (_two("The plan is that of Clara Halder Monday.", "At noon Clara Haldar Tuesday spoke."), 1),
        (_two("The plan is that of Mohamed Fatah al-Holm.", "At noon Mohamed Fattah al-Holm spoke."), 1),
        (_two("The plan is that of Mohamed Fatah al-Holm.", "At noon Mohamed Fattah al-Hollm spoke."), 1),
        (_two("The plan is that of Mohamed Fatah al-Holm.", "At noon Mohamed Fattah spoke."), 1),
    ],
)
def test_two_persons_have_surnames_of_their_own_behind_the_same_names(text: str, told: int) -> None:
    assert len(excerpts(name_spelled_two_ways, text)) == told
