"""Parts of a text that are still to be done (BLP410)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from provenance.api import Example
from tests.found import found_in, severities_of

_TEXT = "The ferry is old and goes on for a year, since nobody has built the bridge that the council wants by the mill."


@pytest.mark.parametrize(
    "words",
    [
        "This section remains to be written.",
        "The list of sources is still to be completed.",
        "La vérification des sources du tableau reste à compléter.",
        "Dieser Abschnitt muss noch geschrieben werden.",
        "La lista de fuentes está por completar.",
        "Esta seção falta escrever.",
        "Questa parte è ancora da scrivere.",
        "De bronnenlijst moet nog worden aangevuld.",
    ],
)
def test_parts_that_are_not_done(words: str) -> None:
    page = Example(f"# The ferry\n\n{_TEXT}\n\nIt is red. {words}\n", media_type="text/markdown")
    assert [str(one.severity) for one in found_in(template_placeholder, page)] == ["warning"]


@pytest.mark.parametrize(
    "words",
    [
        "The bridge remains to be completed.",
        "The final chapter of the war has yet to be written.",
        "La construction du pont reste à compléter.",
        "Die Brücke muss noch vervollständigt werden.",
        "This section is still to be completed by the builders in May.",
    ],
)
def test_what_is_to_be_built(words: str) -> None:
    page = Example(f"# The ferry\n\n{_TEXT}\n\nIt is red. {words}\n", media_type="text/markdown")
    assert found_in(template_placeholder, page) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("À rédiger", True),
        ("Por completar.", True),
        ("A terminer.", True),
        ("K doplnění", True),
        ("Будет дополнено.", True),
        ("Nog af te maken", True),
        ("À venir", False),
        ("A terminer le quai, il faut un an.", False),
        ("В разработке", False),
    ],
)
def test_a_heading_with_nothing_but_that_below_it(words: str, *, told: bool) -> None:
    page = Example(
        f"# Le bac\n\n{_TEXT}\n\n## Les quais\n\n{words}\n\n## Les lampes\n\n{_TEXT}\n", media_type="text/markdown"
    )
    assert bool(found_in(template_placeholder, page)) == told


_LONG = "The mill stands by the river, and its wheel has turned since the year in which the bridge was built by the town, as a plate on its wall says to all who pass by on their way to the fair."


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("<h1>UNDER CONSTRUCTION</h1><p>The mill stands by the river.</p>", ["warning"]),
        ("<h1>Page under construction</h1><p>The mill stands by the river.</p>", ["warning"]),
        ("<h1>Diese Seite ist im Aufbau</h1><p>Die Mühle steht am Fluss.</p>", ["warning"]),
        ("<h1>Under Construction</h1><p>Nail by nail</p><p>the house grows</p>", ["info"]),
        (f"<h1>UNDER CONSTRUCTION</h1><p>{_LONG}</p><p>{_LONG}</p><p>{_LONG}</p>", []),
        ("<h1>The mill under construction</h1><p>The mill stands by the river.</p>", []),
        (
            "<h1>Towers</h1><p>It lists all towers.</p><p>They are tall.</p><h2>Under construction</h2><p>The mill.</p>",
            [],
        ),
    ],
)
def test_a_page_that_says_that_it_is_not_done(text: str, severities: list[str]) -> None:
    assert severities_of(template_placeholder, text, "text/html") == severities
