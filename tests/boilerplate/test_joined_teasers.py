"""Teasers of other articles and lines of a feed that ran into a paragraph when its lines were joined (BLP401, BLP408)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.api import Rule
from tests.found import excerpts, severities_of

_ARTICLE = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it."


@pytest.mark.parametrize(
    ("rule", "line", "told"),
    [
        (
            related_posts,
            "Read: Harbour crew mends lamps for sailors with broken bottles The lamps, which are of glass, burn all night.",
            ["Read: Harbour crew mends lamps for sailors with broken bottles"],
        ),
        (
            related_posts,
            "Read: Why does nobody row to the old weir any more? Nevertheless, the council sold the boats.",
            ["Read: Why does nobody row to the old weir any more?"],
        ),
        (related_posts, "Read: the letters of Ana Cruz, which tell of the weir, are in the archive of the town.", []),
        (related_posts, "Read: Ana Cruz and Ben Ode on the weir in the spring of that year, before you come.", []),
        (
            related_posts,
            "RELATED Harbour Crew Adds a Lamp to Its Line of Boats",
            ["RELATED Harbour Crew Adds a Lamp to Its Line of Boats"],
        ),
        (related_posts, "RELATED PARTY TRANSACTIONS OF THE HARBOUR", []),
        (related_posts, "RELATED Work on the weir was done by the crew of the mill.", []),
        (
            related_posts,
            "El puente se cerró. Lea aquí: Ana Cruz vende sus barcas",
            ["Lea aquí: Ana Cruz vende sus barcas"],
        ),
        (
            related_posts,
            "El puente se cerró. ENTÉRESE: Los barcos vuelven al río",
            ["ENTÉRESE: Los barcos vuelven al río"],
        ),
        (
            related_posts,
            "La ponte è chiusa. Leggi pure: Le barche tornano sul fiume",
            ["Leggi pure: Le barche tornano sul fiume"],
        ),
        (
            related_posts,
            "Le pont est fermé. À lire également : Le bac reprend en mai",
            ["À lire également : Le bac reprend en mai"],
        ),
        (related_posts, "El cartel decía que lea aquí: los barcos vuelven al río.", []),
        (related_posts, "El puente se cerró. Lea aquí el texto de la ley, dijo Ana Cruz.", []),
        (related_posts, "El puente se cerró. Siga leyendo: no hay nada más.", []),
        (
            site_footer,
            "Photographs courtesy of Ana Cruz The post Lamps burn all night appeared first on Harbour News .",
            ["The post Lamps burn all night appeared first on Harbour News ."],
        ),
        (
            site_footer,
            "He said that the post office appeared first on the map of 1911, and the mill on that of 1921.",
            [],
        ),
    ],
)
def test_joined(rule: Rule, line: str, told: list[str]) -> None:
    text = f"{_ARTICLE}\n\n{line}\n\nThe ferry goes on, the mayor said, and it is free for all who work on the other side.\n"
    assert excerpts(rule, text, "text/plain") == told


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("Read also: Harbour Act § 43", "info"),
        ("Read also: Roads Act Section 12", "info"),
        ("Read also: The council sold 43 boats", "error"),
    ],
)
def test_a_section_of_a_law_is_a_source(line: str, severity: str) -> None:
    assert severities_of(
        related_posts, f"{_ARTICLE}\n\n{line}\n\nThe ferry goes on, the mayor said.\n", "text/plain"
    ) == [severity]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("[^1]: Related posts: [The voyage of the ferry](https://lamp.example/ferry)", ["info"]),
        ("Related posts: [The voyage of the ferry](https://lamp.example/ferry)", ["error"]),
        ("- tags\n- recent_posts", []),
        ("- tags\n- Recent posts", ["error"]),
    ],
)
def test_a_note_and_the_name_of_a_part_are_the_texts_own(line: str, told: list[str]) -> None:
    assert (
        severities_of(related_posts, f"{_ARTICLE[:-1]}.[^1]\n\n{line}\n\nThe ferry goes on, the mayor said.\n") == told
    )
