"""BLP410: what a writer of a draft tells himself to write, outside brackets."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from provenance.api import Example, Severity
from tests.found import found_in, severities_of

_TIDES = "The tide at the weir turned twice a day, and the keepers wrote down each of them.\n\n"
WARNING, INFO = Severity.WARNING, Severity.INFO


@pytest.mark.parametrize(
    ("note", "severities"),
    [
        ("Describe here how I measured the tide", [WARNING]),
        ("Write here about the neap tides.", [WARNING]),
        ("Maybe write something about ferries", [INFO]),
        ("- Write here about the neap tides", [INFO]),
        ("Beskriv här vad vi mätte vid slussen", [WARNING]),
        ("Skriv här om springflod", [WARNING]),
        ("Hier noch die Messwerte beschreiben", [WARNING]),
        ("Décrire ici comment la marée est mesurée", [WARNING]),
        ("Explicar aquí cómo se midió la marea", [WARNING]),
        ("Descrever aqui como a maré foi medida", [WARNING]),
        ("Descrivere qui come si misura la marea", [WARNING]),
        ("Hier nog de metingen uitleggen", [WARNING]),
        ("Opisać tutaj, jak mierzono pływ", [WARNING]),
        ("Jelaskan di sini bagaimana pasang diukur", [WARNING]),
        ("Buraya ölçülen gelgitleri yaz", [WARNING]),
        ("(aquí irían los mapas de la esclusa)", [WARNING]),
        ("(The maps of the lock would go here)", [WARNING]),
        ("(hier kommt noch die Karte der Schleuse)", [WARNING]),
        ("Maybe write something about ferries\n\nDescribe here how I measured the tide", [WARNING, WARNING]),
        ("Skriv här om springflod\n\nSkriv ett avsnitt om grundvattnet", [WARNING, WARNING]),
    ],
)
def test_a_note_of_what_is_to_be_written(note: str, severities: list[Severity]) -> None:
    found = found_in(template_placeholder, Example(f"{_TIDES}{note}\n\n{_TIDES}", media_type="text/markdown"))
    assert sorted(one.severity for one in found) == sorted(severities)


@pytest.mark.parametrize(
    "line",
    [
        "Describe here how you measured the tide",
        "Here they describe how the tide is measured",
        "Maybe the keepers wrote about ferries",
        "Skriv ett avsnitt om grundvattnet",
        "Describe the tide, and write here about it; we answer in May.",
        "Hier beschreiben die Wärter, wie sie messen.",
        "(if you want to see them you will go here)",
        "(aquí irán todos)",
    ],
)
def test_other_lines_are_none(line: str) -> None:
    assert found_in(template_placeholder, Example(f"{_TIDES}{line}\n\n{_TIDES}", media_type="text/markdown")) == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("TO BE FILLED", 1),
        ("To be filled in later.", 1),
        ("Noch auszufüllen", 1),
        ("Reste à remplir", 1),
        ("Por completar", 1),
        ("Doldurulacak", 1),
        ("To be filled in by the owner:\n\n- Name\n- Street", 0),
        ("The form is to be filled in by the owner.", 0),
    ],
)
def test_a_part_of_which_its_only_line_says_that_it_is_empty(line: str, told: int) -> None:
    text = f"# The weir\n\nThe weir was mended in May, and nobody in the hall objected to what it cost.\n\n## Data\n\n{line}\n\n## Sources\n\nThe ledger of the mill is in the town hall, where all may read it.\n"
    assert len(severities_of(template_placeholder, text)) == told
