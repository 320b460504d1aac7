"""The day from which a rule holds, in a title, is not the one on which the text came out."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.future_date import future_date
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.api import Example
from tests.found import found_in
from tests.metadata.common import PROSE, date_of, markdown

_HELD = [
    "Harbour Guideline 4 — Lamps (2025 Final, Effective May 1, 2027)",
    "Harbour Guideline 4, effective May 1, 2027",
    "Harbour Guideline | Harbour Board | In force from 1 May 2027",
    "Die neue Hafenordnung – gültig ab 1. Mai 2027",
    "Règlement du port (en vigueur au 1er mai 2027)",
    "Reglamento del puerto (en vigor desde el 1 de mayo de 2027)",
]


@pytest.mark.parametrize("title", _HELD)
def test_a_rule_holds_from_a_day(title: str) -> None:
    for source in (f"# {title}\n\n{PROSE}\n", f"---\ntitle: '{title}'\n---\n\n{PROSE}\n"):
        assert date_of(markdown(source)) is None
        assert found_in(future_date, Example(source, media_type="text/markdown", as_of="2026-12-01")) == []


@pytest.mark.parametrize(
    "title",
    [
        "Minutes of the council, May 1, 2027",
        "Harbour Guideline 4 — May 1, 2027",
        "Harbour News | 1 May 2027",
        "Die neue Hafenordnung – Hafenblatt, 1. Mai 2027",
        "The lamps are cost-effective, May 1, 2027",
    ],
)
def test_other_days_are_those_of_the_text(title: str) -> None:
    source = f"---\ntitle: '{title}'\n---\n\n{PROSE}\n"
    assert date_of(markdown(source)) == "2027-05-01"
    (found,) = found_in(future_date, Example(source, media_type="text/markdown", as_of="2026-12-01"))
    assert str(found.severity) == "warning"


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("Effective May 1, 2027", None),
        ("in force from 1 May 2027", None),
        ("Tritt am 1. Mai 2027 in Kraft", None),
        ("2027-05-01", "2027-05-01"),
        ("Saturday, May 1, 2027", "2027-05-01"),
        ("May 1, 2027", "2027-05-01"),
        ("Published May 1, 2027", "2027-05-01"),
    ],
)
def test_a_field_for_the_date(value: str, date: str | None) -> None:
    assert date_of(markdown(f"---\ntitle: Lamps\ndate: '{value}'\n---\n\n{PROSE}\n")) == date


def test_it_stands_for_a_date_where_there_is_none() -> None:
    source = f"---\ntitle: 'Harbour Guideline 4 (Effective May 1, 2024)'\n---\n\nThe minister resigned on Monday, said Ana Cruz. {PROSE}\n"
    (found,) = found_in(missing_date, Example(source, media_type="text/markdown"))
    assert str(found.severity) == "info"
    assert "May 1, 2024" in found.message
