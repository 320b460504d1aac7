"""ATT108 on the editors of an issue of a letter, and on texts whose writers sign at the foot with their first names."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.placeholder_author import placeholder_author

from provenance.api import Example, Severity
from tests.found import found_in


@pytest.mark.parametrize(
    ("title", "foot", "severity"),
    [
        ("Il ponte", "*Ana, Stefano,Carlo*\n, 2011\n\nCoordinatori del ponte", Severity.INFO),
        ("Il ponte", "Stefano e Carlo", Severity.INFO),
        ("Il ponte", "*Stefano*", Severity.WARNING),
        ("Il ponte", "Ponte, fiume, lampada", Severity.WARNING),
        ("Il ponte", "Stefano e Carlo hanno aperto il ponte.", Severity.WARNING),
        ("Una scuola - Newsletter n. 29", "", Severity.INFO),
        ("Rundbrief 4/2020", "", Severity.INFO),
        ("Il ponte e la newsletter", "", Severity.WARNING),
        ("Newsletter: 29 ponti chiusi", "", Severity.WARNING),
    ],
)
def test_editors_of_an_issue_and_first_names_at_the_foot(title: str, foot: str, severity: Severity) -> None:
    said = "Il consiglio ha chiuso il ponte lunedì. La città lo aprirà quando i lavori saranno finiti, dice la sindaca."
    text = f'---\ntitle: "{title}"\nauthor: Redazione\nlang: it\n---\n\n{said}\n{foot}\n'
    (finding,) = found_in(placeholder_author, Example(text, media_type="text/markdown"))
    assert finding.severity == severity
