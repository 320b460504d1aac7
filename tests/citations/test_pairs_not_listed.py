"""Works of two authors that no entry of a list holds, entries whose name differs by a letter, and headings whose place is called otherwise (CIT303)."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.undefined_citation import undefined_citation

from tests.found import findings

_LIST = "\n\n## {}\n\nMoreno, M. (1997). Qué es. Laia.\n\nBrito, H. (1987). Capacidades. La Habana.\n\nCataldo, M. and Herbsleb, J. (2013). Ferries. Oxford.\n\nda Silva, S., & da Costa Maia, N. (2022). Piers. Oxford."


@pytest.mark.parametrize(
    ("said", "heading", "told"),
    [
        ("Las tareas son tres. Resnick y Beck (1976) las distinguen.", "Referencias", ["does not hold: add"]),
        ("Die Kosten sind hoch. Kern und Lang (2018) sagen es.", "Literatur", ["does not hold: add"]),
        ("I costi salgono. Verdi ed Esposito (2018) lo dicono.", "Bibliografia", ["does not hold: add"]),
        ("Les coûts montent (Durand et Petit, 2019).", "Bibliographie", ["does not hold: add"]),
        ("As part, da Silva and da Costa Maia (2012) tell of it.", "References", ["is of another year"]),
        ("As part, da Silva and da Costa Maia (2022) tell of it.", "References", []),
        ("Between April and May, 2025 it fell. Brito (1987) tells of it.", "References", []),
        ("They meet (Catalda and Herbsleb, 2013), says Brito (1987), and (Brito, 1987).", "References", ["has the name “Cataldo”"]),
        ("They meet (Catalda and Herbsleb, 2013) and (Catalda and Herbsleb, 2013), and rest (Brito, 1987), (Moreno, 1997), (da Silva & da Costa Maia, 2022) and (Brito, 1987).", "References", ["the same stands in one more place"]),
    ],
)  # fmt: skip
def test_works_that_the_list_lacks(said: str, heading: str, told: list[str]) -> None:
    found = findings(undefined_citation, f"# Text\n\n{said}{_LIST.format(heading)}\n")
    assert len(found) == len(told), [one.message for one in found]
    assert all(words in one.message for words, one in zip(told, found, strict=True))


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("See [it](#studnia_potencjału) and [it](#the-mill).\n\n# Studnia potencjału\n\n# The mill", ["warning"]),
        ("See [it](#studnia_potencjału).\n\n# Studnia potencjału\n\n# The mill", ["info"]),
        ("See [it](#studnia-potencjału) and [it](#lost).\n\n# Studnia potencjału", []),
        ('See [it](#the_mill) and [it](#piers).\n\n<a id="the_mill"></a>\n\n# The mill\n\n# Piers', []),
    ],
)
def test_headings_whose_place_is_called_otherwise(text: str, severities: list[str]) -> None:
    assert [str(one.severity) for one in findings(undefined_citation, text)] == severities
