"""Blank forms that a text gives its readers to copy, fill in and send."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.citations.placeholder_citation import placeholder_citation

from provenance.analysis.register.blank_forms import is_in_blank_form
from provenance.api import Document, Rule
from provenance.testing import document as made
from tests.found import severities_of

_GAP = "[Name of the lamp]"


def _is_meant(steps: str) -> bool:
    document: Document = made(f"{steps}\n\nThe lamp is called {_GAP}, and it is lit.\n")
    return is_in_blank_form(document, document.text.index(_GAP))


@pytest.mark.parametrize(
    "steps",
    [
        "1. Copy the text below.\n2. Fill out the relevant information.\n3. Wait for the answer.",
        "Please fill in the blanks and send it to the keeper.",
        "Print this page. Then complete the form below.",
        "Kopieren Sie den Text. Füllen Sie die Lücken aus.",
        "Kopiere die Vorlage.\n\nBitte dieses Formular ausfüllen.",
        "Copiez le texte, puis remplissez les champs.",
        "Remplissez ce formulaire et renvoyez-le à la mairie.",
        "Copie el texto. Rellene los espacios en blanco.",
        "Copiate il modulo. Compilate i campi vuoti.",
        "Copie o texto abaixo. Preencha os espaços em branco.",
        "Kopieer de tekst. Vul de lege velden in.",
    ],
)
def test_the_gaps_of_a_form_that_readers_copy_and_fill_in_are_meant(steps: str) -> None:
    assert _is_meant(steps)


@pytest.mark.parametrize(
    "steps",
    [
        "Fill in the form at the desk and send it to the keeper.",
        "Copy the key of the lamp. The relevant information is filled in by the clerk.",
        "She told them to fill in the blanks. He copied the text.",
        "Copy the text below. It is free for all.",
        "Please fill in the blanks.",
    ],
)
def test_the_gap_of_a_text_that_only_speaks_of_forms_is_its_own(steps: str) -> None:
    assert not _is_meant(steps)


def test_a_gap_within_the_steps_themselves_is_left_open() -> None:
    document = made(f"Fill in the blanks and send it to {_GAP} by May.")

    assert not is_in_blank_form(document, document.text.index(_GAP))


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (template_placeholder, "The lamp of [Name of the Client] is lit."),
        (template_placeholder, "The lamp is told of on INSERT LINK HERE"),
        (placeholder_citation, "The bridge was closed in 1987 (INSERT LINK HERE)."),
    ],
)
def test_gaps_of_a_blank_form_are_for_information(rule: Rule, words: str) -> None:
    assert set(severities_of(rule, f"Copy the text below. Fill in the blanks.\n\n{words}")) == {"info"}
    assert "error" in severities_of(rule, f"Fill in the form at the desk and send it to the keeper.\n\n{words}")
