"""Bylines over two lines below the menus and buttons of a saved page, in rows."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.near_authors import name_at_edge

from provenance.analysis import metadata
from tests.attribution.test_whose_report import TOLD, row

MENU = [
    "Ferries",
    "Lamps",
    "Piers",
    "Mills",
    "Letters",
    "Weather",
    "Quays",
    "Moors",
    "Bells",
    "Boats",
    "Hills",
    "Towers",
    "The Bridge Is Closed",
    "Supported by",
    "SKIP ADVERTISEMENT",
    "Learn more",
    "Share full article",
]
BELOW = ("Reporting from Leeds", "May 6, 2024")
TEXT = [TOLD * 3] * 6


def authors(*lines: str) -> list[str]:
    return [one.value for one in metadata(row("\n".join(lines))).authors]


@pytest.mark.parametrize(
    ("byline", "found"),
    [
        (("By", "Ana E. Cruz"), ["Ana E. Cruz"]),
        (("Credit...", "Ben Ode", "By", "Ana Cruz", "Videos by", "Jo Hall"), ["Ana Cruz"]),
        # A word of a sentence, no person, the label of somebody who helped, and several labels, which are of other texts.
        (("The lamp was made", "by", "Ana Cruz"), []),
        (("By", "the river"), []),
        (("By", "Harbour"), []),
        (("Videos by", "Ana Cruz"), []),
        (("By", "Ana Cruz", "The Ferry Is Back", "By", "Ben Ode"), []),
    ],
)
def test_a_byline_below_a_long_head(byline: tuple[str, ...], found: list[str]) -> None:
    assert authors(*MENU, *byline, *BELOW, *TEXT) == found


def test_none_far_below_the_first_paragraphs() -> None:
    assert authors(*MENU, *TEXT, "By", "Ana Cruz", *BELOW, *TEXT) == []
    assert authors(*MENU, "By", "Ana Cruz", *MENU, *MENU, *TEXT) == []


@pytest.mark.parametrize(
    ("byline", "found"),
    [
        (("By", "Ana Cruz", "Ben Ode"), ["Ana Cruz", "Ben Ode"]),
        (("By", "Social Links for", "Ana Cruz and", "Ben Ode"), ["Ana Cruz", "Ben Ode"]),
        (("Authors:", "Ana Cruz, Editor", "Ben M. Ode", "Peter Hall"), ["Ana Cruz", "Ben M. Ode", "Peter Hall"]),
        # A headline that begins with a first name, a heading, a photographer, a line in which no first name is known.
        (("By", "Ana Cruz", "Rose Garden Opens Again", "Ben Ode"), ["Ana Cruz"]),
        (("By", "Ana Cruz", "Ben Ode Gallery"), ["Ana Cruz"]),
        (("By", "Ana Cruz", "Photos by", "Ben Ode"), ["Ana Cruz"]),
        (("By", "Ana Cruz", "Harbour Lamps"), ["Ana Cruz"]),
    ],
)
def test_every_name_below_one_label_is_an_author(byline: tuple[str, ...], found: list[str]) -> None:
    """As the second line of a text, below a long head, and where it stands too far below to be a byline: for information then (ATT105)."""
    assert authors("The Bridge Is Closed", *byline, *BELOW, *TEXT) == found
    assert authors(*MENU, *byline, *BELOW, *TEXT) == found
    assert name_at_edge(row("\n".join([*MENU, *TEXT, *byline, *BELOW, *TEXT]))) == found[0]


@pytest.mark.parametrize(
    ("prose", "byline", "found"),
    [
        ("El puente fue cerrado el lunes y los autobuses dan la vuelta por el molino. ", ("Por", "Ana Cruz", "Benito Díaz"), ["Ana Cruz", "Benito Díaz"]),
        ("Le pont a été fermé lundi et les autobus font le tour par le moulin. ", ("Auteur :", "Claire Dubois", "Luc Martin"), ["Claire Dubois", "Luc Martin"]),
        ("Die Brücke wurde am Montag gesperrt, und die Busse fahren um die Mühle. ", ("Von", "Anna Kraus und", "Peter Weber"), ["Anna Kraus", "Peter Weber"]),
        ("Il ponte è stato chiuso lunedì e gli autobus girano intorno al mulino. ", ("Di", "Marco Rossi", "Anna Bruni"), ["Marco Rossi", "Anna Bruni"]),
    ],
)  # fmt: skip
def test_labels_of_other_languages(prose: str, byline: tuple[str, ...], found: list[str]) -> None:
    text = [prose * 3] * 6
    assert authors("Title", *byline, *text) == found
    assert name_at_edge(row("\n".join([*text, *byline, *text]))) == found[0]


def test_no_label_of_comments_far_below() -> None:
    assert name_at_edge(row("\n".join([*MENU, *TEXT, "Posted by", "Ana Cruz", *TEXT]))) is None
