"""Vulgar words in a poem by its place and in the title of a book in a list; an insult to one of the kin of whoever tells a story."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.profanity import profanity

from tests.found import severities_of

TOLD = "I think of the ferry and of the shit in the bilge,\nof the lamp that nobody lit."


@pytest.mark.parametrize(
    ("path", "layout", "severity"),
    [
        ("_poems/ferry.md", "default", "info"),
        ("_poems__ferry.md", "default", "info"),
        ("pages/ferry.md", "poem_wide", "info"),
        ("pages/ferry.md", "poetry-review", "warning"),
        ("pages/ferry.md", "default", "warning"),
    ],
)
def test_a_poem_by_its_collection_or_layout(path: str, layout: str, severity: str) -> None:
    text = f"---\ntitle: The ferry\nlayout: {layout}\n---\n\n{TOLD}\n"
    assert severities_of(profanity, text, path=path) == [severity]


_BOOKS = (
    "The Lamp of the Ferry (2011, Ana Cruz)",
    "Slower, Drier, Later: Rowing as It Was (2016, Ben Ode)",
    "The Weir and the Mill (1999, Ines Roth and Ana Cruz)",
)


@pytest.mark.parametrize(
    ("item", "beside", "severity"),
    [
        ("The Fine Art of Not Giving a Fuck: A Rower's Approach to Rain (2016, Ana Cruz)", _BOOKS, "info"),
        ("I do not give a fuck about this one, it is all rain (2016, Ana Cruz)", ("Ropes", "Oars", "Nets"), "warning"),
        ("You can fuck off and read this one twice (2016, Ana Cruz)", _BOOKS, "warning"),
        ("Rowing in Rain (2016, Ana Cruz), of which I understood fuck all", _BOOKS, "warning"),
    ],
)
def test_a_book_in_a_list_of_books(item: str, beside: tuple[str, ...], severity: str) -> None:
    items = "\n".join(f"- {each}" for each in (*beside[:2], item, beside[2]))
    assert severities_of(profanity, f"What I read in the year of the flood:\n\n{items}\n") == [severity]


@pytest.mark.parametrize(
    ("said", "severity"),
    [
        ("My mother was ill at the time, and she's a terrible person even so.", "info"),
        ("My mother, Ana Cruz, was ill at the time, and she's a terrible person even so.", "warning"),
        ("The neighbour was ill at the time, and she's a terrible person even so.", "warning"),
        ("My mother is rich, and she's a terrible person.", "warning"),
    ],
)
def test_what_somebody_tells_of_kin_without_a_name(said: str, severity: str) -> None:
    text = f"This happened when I was ten, and the ferry was shut. {said} We rowed to the mill on our own.\n"
    assert severities_of(harassment, text) == [severity]
