"""Lists of authors into which a style sheet, captions, links and counters of time ran, as a program took them from a page."""

from __future__ import annotations

import pytest

from provenance.loaders.scraped_names import named_in, without_city


@pytest.mark.parametrize(
    ("names", "left"),
    [
        (["Ana Cruz", "File", "Shut Bridge. Picture", "Hours Ago", "One Hour Ago"], ["Ana Cruz"]),
        (["Ana Cruz", "In Cape Reef", "Which Is Shut For The Feast. Picture", "Ana Cruz Lamp."], ["Ana Cruz"]),
        (["Ana Cruz", "Reefprovince Twitter", "Google Maps.", "One Day Ago"], ["Ana Cruz"]),
        (
            ["Ana Cruz", "Ola Berg", "Left", "Ben Ode", "Right", "Are Two Millers. Picture"],
            ["Ana Cruz", "Ola Berg", "Ben Ode"],
        ),
        (["Margin-Bottom", "Important", "Media", "Min-Width", "Important Font-Size", ".Tdb-Author-Name Color"], []),
        (["Ana Cruz", "Important", "Display Inline-Block .Lamp-Name", "Line-Height"], ["Ana Cruz"]),
        (["Ana Cruz", "hace 2 horas"], ["Ana Cruz"]),
        (["vor 3 Stunden"], []),
        (["Ana Cruz", "Ola Font-Berg"], ["Ana Cruz", "Ola Font-Berg"]),
        (["Ana Cruz", "Ola Left"], ["Ana Cruz", "Ola Left"]),
        (["Ana Cruz", "File"], ["Ana Cruz", "File"]),  # without a picture it may be a body
        (["In Sook Kim"], ["In Sook Kim"]),
        (["Ana Cruz Is A Reporter For The Lamp. You Can Reach Her At"], ["Ana Cruz"]),
        (["The Lamp Is A Paper Of The Town"], []),
        (["Ben Ode", "Ana Cruz Is A Reporter For The Lamp"], ["Ben Ode"]),
        (["Wikipedia"], ["Wikipedia"]),
        (["Ana Cruz", "Ana Cruz Berg"], ["Ana Cruz", "Ana Cruz Berg"]),
    ],
)
def test_what_stood_beside_a_picture_names_nobody(names: list[str], left: list[str]) -> None:
    assert named_in(names) == left


def test_an_outlet_stands_without_the_city_of_its_office() -> None:
    assert without_city("Lantern - Lima") == "Lantern"
    assert without_city("Ana Cruz - Ola Berg") == "Ana Cruz - Ola Berg"
