"""Months behind the publication that a text tells as past (DAT205), for information."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.future_date import future_date

from provenance.api import Example, Severity
from tests.found import found_in


def _found(language: str, text: str) -> list[tuple[str, str]]:
    head = '<meta property="article:published_time" content="2023-05-04">'
    page = f'<html lang="{language}"><head>{head}</head><p>{text}</p></html>'
    found = found_in(future_date, Example(page, media_type="text/html", as_of="2026-11-25"))
    return [(one.excerpt, one.severity) for one in found]


@pytest.mark.parametrize(
    ("language", "text", "month"),
    [
        ("en", "In July 2023 the town bought the mill.", "July 2023"),
        ("en", "The ferry was sold in February 2024, the clerk said.", "February 2024"),
        ("es", "En febrero de 2024 el concejo anunció que el molino se cierra.", "febrero de 2024"),
        ("nl", "De molen is sinds januari 2024 in gebruik genomen.", "januari 2024"),
    ],
)
def test_a_later_month_is_told_as_past(language: str, text: str, month: str) -> None:
    assert _found(language, text) == [(month, Severity.INFO)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mill closed in May 2023."),
        ("en", "In March 2023 the town bought the mill."),
        ("en", "The mill will be bought by the town in July 2023."),
        ("en", "The plan was for the mill to be opened in July 2023."),
        ("en", "Her story on the mill appeared in the July 2023 issue."),
        ("en", "Summer update: the mill left its old wheel in July 2023 and turned."),
        ("en", "He was sent to prison until July 2033."),
        ("en", "The fair in July 2023 needs more boats."),
        ("de", "Im Juli 2023 öffnet die Mühle."),
        ("es", "En julio de 2023 se abre el molino."),
    ],
)
def test_what_lies_ahead_is_not(language: str, text: str) -> None:
    assert _found(language, text) == []
