"""Bylines over two lines below the menus and buttons of a saved page, in rows."""

from __future__ import annotations

import pytest

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
