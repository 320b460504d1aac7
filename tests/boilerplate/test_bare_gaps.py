"""Gaps and notes of a draft without marks of their own, and the like that a text means."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from provenance.testing import find
from tests.found import severities_of

_TOLD = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.\n\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("It is told in Additional file XXX for the list.", "Additional file XXX"),
        ("See the supplementary table XXX.", "supplementary table XXX"),
        ("Siehe Abbildung XXX im Anhang.", "Abbildung XXX"),
        ("Veja a Tabela XXX no anexo.", "Tabela XXX"),
        ("Abbildung 4 \tSeite ???", "Seite ???"),
        ("Voir la carte, page ???", "page ???"),
        ("(Wortanzahl)", "(Wortanzahl)"),
        ("(Word count)", "(Word count)"),
        ("(Número de palabras)", "(Número de palabras)"),
        ("2nd reader:\tsupervisor name", "supervisor name"),
        ("Submitted to: the teacher name", "the teacher name"),
        ("TO DO: Name groups", "TO DO: Name groups"),
        ("Abstract TODO", "Abstract TODO"),
        ("Blabla", "Blabla"),
        ("Bla bla bla …", "Bla bla bla …"),
        ("Blah blah blah", "Blah blah blah"),
    ],
)
def test_gaps_of_a_draft(words: str, said: str) -> None:
    findings, problems = find(template_placeholder, f"{_TOLD}{words}\n\nThe mill stays open.")
    assert problems == []
    assert [(one.severity, said in one.message) for one in findings] == [("warning", True)]


@pytest.mark.parametrize(
    "words",
    [
        "The film XXX was shown, and chapter XX of the book was read.",
        "What is the page??? Nobody knew it.",
        "The word count of each text is told (word count: 1,200).",
        "The supervisor name is shown at the head of each form.",
        "What to do: name the groups and their heads.",
        "He said bla bla bla and left the hall, and nobody in it minded at all.",
        "Todo: el puente, la plaza y la casa.",
    ],
)
def test_what_a_text_means(words: str) -> None:
    findings, problems = find(template_placeholder, f"{_TOLD}{words}\n\nThe mill stays open.")
    assert (findings, problems) == ([], [])


@pytest.mark.parametrize(
    ("path", "severity"),
    [("site/spec/fixtures/_posts/bridge.md", "info"), ("site/tests/bridge.md", "info"), ("site/_posts/bridge.md", "")],
)
def test_gaps_of_what_programs_are_tested_with(path: str, severity: str) -> None:
    for words, graver in (("Blah blah", "warning"), ("Dear [Your Name],", "error")):
        text = f"{_TOLD}{words}\n\nThe mill stays open."
        assert severities_of(template_placeholder, text, path=path) == [severity or graver]


@pytest.mark.parametrize(
    ("path", "severity"),
    [
        ("_posts/x2024-05-03-ferry.md", "info"),
        ("_posts/2024/_2024-05-03-ferry.md", "info"),
        ("_posts/2024-05-03-ferry.md", "error"),
        ("posts/x2024-05-03-ferry.md", "error"),
    ],
)
def test_dummies_of_a_post_that_is_set_aside(path: str, severity: str) -> None:
    text = f"{_TOLD}Lorem ipsum dolor sit amet, consectetur adipiscing elit.\n"
    assert severities_of(template_placeholder, text, path=path) == [severity]
