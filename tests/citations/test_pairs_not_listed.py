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


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("They meet (Holm & Zander 2017).", ["has no year: add it there"]),
        ("They meet, as Holm and Zander (2017) say.", ["has no year: add it there"]),
        ("They meet (Holm & Lund 2017).", ["does not hold: add"]),
        ("They meet (Zander & Holm 2017).", ["does not hold: add"]),
        ("They meet (Cataldo & Zander 2017).", ["is of 2013: mend the year"]),
        ("The Harbour Planning and Control Act (1977) rules it.", []),
        ("Read The Keeper's Lamp and The Ferry's End (1983) again.", []),
        ("Read Lamp’s Wick and Ferry’s End (1983) again.", []),
        ("The Harbour Planning and Control Acton (1977) rule it.", ["does not hold"]),
    ],
)
def test_entries_without_a_year_and_statutes(said: str, told: list[str]) -> None:
    text = f"# Text\n\nAll meet (Brito, 1987). {said}{_LIST.format('References')}\n\nN Holm, and LK Zander. “Piers and their uses”. Journal of Piers, 3(5): 408–20.\n\nAna Lind, “Mills” (2011) in: Cruz, Ben, Works. Oxford.\n"
    found = findings(undefined_citation, text)
    assert len(found) == len(told), [one.message for one in found]
    assert all(words in one.message for words, one in zip(told, found, strict=True)), [one.message for one in found]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("| CTRL | Bit[7:N], N < 6 |\n|---|---|\n| MASK | 32 |", 0),
        ("The mask is held in CTRL[15:0].", 0),
        ("The mask is held in bits [17:14].", 0),
        ("The mill is by the weir[7].", 1),
    ],
)
def test_bits_of_a_register_are_no_marks(said: str, told: int) -> None:
    text = f"# Text\n\nThe mill is old[1], and the weir is older[2].\n\n{said}\n\n## References\n\n[1] Hall, A. On mills. 2018.\n\n[2] Lind, B. On weirs. 2019.\n"
    assert len(findings(undefined_citation, text)) == told
