"""Letters and forms that readers are to make their own and to send: their gaps, beside those of the paragraphs that tell of one."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from provenance.api import Severity
from tests.boilerplate.prose import PROSE, marked


@pytest.mark.parametrize(
    ("above", "severity"),
    [
        ("There is an example below that you can use as a template, but please customise your own letter.", "info"),
        ("The mayor has used a letter like this one since the bridge was closed.", "error"),
    ],
)
def test_a_letter_that_readers_are_to_make_their_own(above: str, severity: str) -> None:
    letter = ("Dear …", *PROSE, "Yours sincerely,\n[Your Name]")
    assert {graded for _, graded in marked(template_placeholder, above, *letter)} == {severity}


@pytest.mark.parametrize(
    ("asked", "blank", "severity"),
    [
        ("Complete and return this form only if you wish to withdraw from the contract.", " ........", Severity.INFO),
        ("Dann füllen Sie bitte dieses Formular aus und senden Sie es zurück.", " ……………", Severity.INFO),
        ("Veuillez compléter et renvoyer le présent formulaire.", "……………", Severity.INFO),
        ("Sólo debe cumplimentar y enviar el presente formulario si desea desistir.", " ......", Severity.INFO),
        ("Compilare e restituire il presente modulo solo se si desidera recedere.", " ......", Severity.INFO),
        ("Só deve preencher e devolver o presente formulário se quiser.", " ......", Severity.INFO),
        ("Dit formulier alleen invullen en terugzenden als u wilt herroepen.", " ......", Severity.INFO),
        ("Formularz ten należy wypełnić i odesłać tylko w tym przypadku.", " ......", Severity.INFO),
        ("Fyll i och återsänd denna blankett endast om du vill frånträda avtalet.", " ......", Severity.INFO),
        ("Isi dan kembalikan formulir ini.", " ......", Severity.INFO),
        ("Bu formu doldurup gönderin.", " ......", Severity.INFO),
        ("Complete and return this form only if you wish to withdraw from the contract.", ".", Severity.ERROR),
        ("The form is the one of last year.", " ........", Severity.ERROR),
    ],
)
def test_a_form_that_customers_are_to_send_back(asked: str, blank: str, severity: str) -> None:
    text = f"{PROSE[0]}\n\n{asked}\n\nOn the sale of the goods [Insert name of goods here]{blank}"
    assert [graded for _, graded in marked(template_placeholder, text)] == [severity]


@pytest.mark.parametrize(
    ("above", "below", "severity"),
    [
        ("Residents got a template email from the council last year.", "", "error"),
        ("You can use as a template the letter of last year.", "", "error"),
        ("The template letter of the council was late.", "", "error"),
        ("Here is a template email from the council.", "", "info"),
        ("Residents got a template email from the council:", "", "info"),
        ("Residents got a template email from the council.", "Dear neighbour,\n\n", "info"),
        ("Residents got a template email from the council.", "> Lamps are dear.\n\n", "info"),
    ],
)
def test_a_letter_that_is_told_of_and_not_shown(above: str, below: str, severity: str) -> None:
    gaps = f"{below}The mayor, [NAME], said on [DATE] that the bridge costs [AMOUNT]."
    assert {graded for _, graded in marked(template_placeholder, above, gaps, *PROSE)} == {severity}
