"""Gaps of a form of words that a text shows, in a format or a model sentence, are for whoever writes it."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from provenance.api import Severity
from tests.boilerplate.prose import marked


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Format of the title: ‘Meeting with Cruz + [Name of the Client]’", Severity.INFO),
        ("Formato do título: 'Reunião Cruz + [Nome do Cliente]'", Severity.INFO),
        ("You can simply state that the fare rose by [Insert Percentage].", Severity.INFO),
        ("The format of the fair is new: the mayor meets [Name of the Client] on Monday.", Severity.ERROR),
        ("Formato do evento: [Nome do Local]", Severity.ERROR),
        ("The clerk can state that the fare rose by [Insert Percentage].", Severity.ERROR),
        ("You can state it. The fare rose by [Insert Percentage].", Severity.ERROR),
    ],
)
def test_a_gap_of_a_form_of_words_is_for_readers(text: str, severity: str) -> None:
    assert [graded for _, graded in marked(template_placeholder, text)] == [severity]
