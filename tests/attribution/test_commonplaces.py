"""ATT103 outside English: what everybody knows is conceded, and what everybody holds is an opinion of nobody."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution

from provenance.api import Example, Severity
from tests.found import found_in


@pytest.mark.parametrize(
    ("language", "text", "severity"),
    [
        ("pl", "Wszyscy wiedzą, że wiosło pływa, jednak to tonie.", Severity.INFO),
        ("pl", "Powszechnie wiadomo, że wiosło pływa.", Severity.INFO),
        ("pl", "Powszechnie uważa się, że wiosło pływa.", Severity.INFO),
        ("nl", "Iedereen weet dat een riem drijft, maar deze zinkt.", Severity.INFO),
        ("id", "Semua orang tahu bahwa dayung itu terapung, tetapi yang ini tenggelam.", Severity.INFO),
        ("sv", "Det är allmänt känt att en åra flyter.", Severity.INFO),
        ("sv", "Det anses allmänt att en åra flyter.", Severity.INFO),
        ("tr", "Küreğin yüzdüğü herkes tarafından biliniyor.", Severity.INFO),
    ],
)
def test_everybody(language: str, text: str, severity: Severity) -> None:
    page = f"<html lang='{language}'><body><p>{text}</p></body></html>"
    assert [one.severity for one in found_in(weasel_attribution, Example(page, media_type="text/html"))] == [severity]
