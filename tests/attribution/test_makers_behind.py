"""The name of a maker stands right behind a work in Dutch and Indonesian (ATT104)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from tests.found import severities_of


def _page(code: str, text: str) -> str:
    return f'<html lang="{code}"><p>{text}</p></html>'


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("nl", "Bijna de helft slaapt slecht, blijkt uit onderzoek van Vonk onder 900 huishoudens.", []),
        ("nl", "Bijna de helft slaapt slecht, blijkt uit onderzoek van hoogleraar Ana Cruz.", []),
        ("nl", "Bijna de helft slaapt slecht, blijkt uit onderzoek van Nederlandse studenten.", ["info"]),
        ("nl", "Bijna de helft slaapt slecht, blijkt uit onderzoek naar Vonk.", ["info"]),
        ("id", "Hampir separuh warga kurang tidur, menurut penelitian dari Mercusuar terhadap 900 orang.", []),
        ("id", "Hampir separuh warga kurang tidur, menurut penelitian.", ["info"]),
    ],
)
def test_whoever_stands_right_behind_a_work_made_it(code: str, text: str, told: list[str]) -> None:
    assert severities_of(unnamed_study, _page(code, text), "text/html") == told
