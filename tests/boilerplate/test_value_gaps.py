"""Gaps that name values, notes for whoever sends a text, and what Word puts in for a form."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.value_gaps import asks_for_value

from tests.found import excerpts, severities_of

_TEXT = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it."


@pytest.mark.parametrize(
    "words",
    [
        "Email/Phone to be added", "Institution/Affiliation", "CITY, COUNTRY", "DAY MONTH 2026", "PAPER URL", "Research Profile Link",
        "Ciudad, País", "Nombre de la empresa", "Nom de l'entreprise", "Ville, date", "Ort, Datum", "E-Mail/Telefon bitte ergänzen",
        "Nome da empresa", "Città, data", "Nome azienda", "Plaats, datum", "Imię i nazwisko", "Miasto, data",
    ],
)  # fmt: skip
def test_words_of_gaps(words: str) -> None:
    assert asks_for_value(words)


@pytest.mark.parametrize(
    "words",
    [
        "time and again", "State Department", "City Council", "date to be announced", "name changed", "the city", "Time Magazine", "of the town and country",
        "Institution", "Email", "Contact Us", "city name withheld", "See the date", "Name: Ana", "der Ort der Tat",
    ],
)  # fmt: skip
def test_words_of_remarks(words: str) -> None:
    assert not asks_for_value(words)


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("Checklist (delete before sending)", ["warning"]),
        ("*Not part of the release. Delete before sending, or keep it.*", ["warning"]),
        ("Hinweis: vor dem Versand löschen", ["warning"]),
        ("(Borrar antes de publicar)", ["warning"]),
        ("(à supprimer avant envoi)", ["warning"]),
        ("Please delete your data before sending the machine to us.", []),
        ("The clerk had it removed before publication.", []),
        ("Top of Form\n\nAll may come.\n\nBottom of Form", ["warning"]),
        ("Principio del formulario", ["warning"]),
        ("The top of form 12 is blue.", []),
        ("The paper is at `[PAPER URL]`.", ["error"]),
        ("- [ ] `[PAPER URL]` filled in", []),
        ("The paper is at `[PAPER URL]`.\n\n```\ncurl it\n```", []),
        ("Everything in `[BRACKETS]` is put in by a program.", []),
    ],
)
def test_what_is_left_for_whoever_finishes_a_text(text: str, severities: list[str]) -> None:
    assert severities_of(template_placeholder, f"{_TEXT}\n\n{text}\n\n{_TEXT}") == severities


def test_a_gap_for_a_source_is_told_by_the_rule_on_sources() -> None:
    text = f"{_TEXT} It cost half [Insert citation here] of it [Link to paper]."
    assert excerpts(template_placeholder, text) == ["[Link to paper]"]
