"""BLP410: what a writer of a draft tells himself to write, outside brackets."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from provenance.api import Example, Severity
from tests.found import found_in

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
