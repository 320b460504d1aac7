"""Dutch has one word for studies and for the inquiry into an accident, and the name of a maker stands right behind a work (ATT104)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from tests.found import severities_of


def _page(code: str, text: str) -> str:
    return f'<html lang="{code}"><p>{text}</p></html>'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Bij een brand in de haven raakten twee gasten gewond. Onderzoek wijst uit dat de deur niet open kon.",
            ["info"],
        ),
        ("Een man is na een aanrijding met een bus overleden. Uit onderzoek blijkt dat hij door rood liep.", ["info"]),
        ("Een man kocht een bus. Uit onderzoek blijkt dat bussen in de stad langer rijden.", ["warning"]),
        (
            "Bij een brand raakten gasten gewond. Uit nieuw onderzoek blijkt dat branden vaker in de winter uitbreken.",
            ["warning"],
        ),
        (
            "Bij een brand raakten gasten gewond. Uit onderzoek blijkt dat 40 procent van de branden begint met een lamp.",
            ["warning"],
        ),
    ],
)
def test_an_inquiry_into_an_event_is_no_study(text: str, told: list[str]) -> None:
    assert severities_of(unnamed_study, _page("nl", text), "text/html") == told


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("nl", "Bijna de helft slaapt slecht, blijkt uit onderzoek van Vonk onder 900 huishoudens.", []),
        ("nl", "Bijna de helft slaapt slecht, blijkt uit onderzoek van hoogleraar Ana Cruz.", []),
        ("nl", "Bijna de helft slaapt slecht, blijkt uit onderzoek van Nederlandse studenten.", ["warning"]),
        ("nl", "Bijna de helft slaapt slecht, blijkt uit onderzoek naar Vonk.", ["warning"]),
        ("id", "Hampir separuh warga kurang tidur, menurut penelitian dari Mercusuar terhadap 900 orang.", []),
        ("id", "Hampir separuh warga kurang tidur, menurut penelitian.", ["warning"]),
    ],
)
def test_whoever_stands_right_behind_a_work_made_it(code: str, text: str, told: list[str]) -> None:
    assert severities_of(unnamed_study, _page(code, text), "text/html") == told
