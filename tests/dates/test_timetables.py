"""Weekdays of a timetable, and "today" for these days beside an adjective that looks like a verb in the past."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.relative_date import relative_date

from provenance.api import Example
from provenance.testing import find
from tests.found import found_in

_PAGE = '<html lang="es"><head><title>La escuela</title></head><body><h1>La escuela</h1><p>La alcaldesa dijo que la escuela del puerto se abrió y que vinieron cien personas.</p>{}</body></html>'


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("<p>Martes y Jueves</p><p>16:00 - 17:00</p>", 0),
        ("<p>Martes y Jueves, 16:00 - 17:00</p>", 0),
        ("<p>Martes y Jueves</p><p>La escuela del puerto</p>", 1),
        ("<p>La alcaldesa vino el martes.</p><p>16:00 - 17:00</p>", 1),
    ],
)
def test_weekdays_with_their_hours_are_those_of_every_week(body: str, count: int) -> None:
    findings, problems = find(relative_date, Example(_PAGE.format(body), media_type="text/html"))
    assert problems == []
    assert bool(findings) == bool(count)


@pytest.mark.parametrize(
    ("sentence", "severity"),
    [
        ("Today, open-minded keepers of mills use fire to clear the banks.", "info"),
        ("Today, the keepers cleared the banks with fire.", "warning"),
        ("Today, the keepers re-opened the mill after a fire.", "warning"),
    ],
)
def test_what_people_do_as_a_rule_is_of_no_day(sentence: str, severity: str) -> None:
    text = f"The mill\n\nThe mayor said that the mill was closed and that it was sold.\n\n{sentence}\n"
    findings = found_in(relative_date, Example(text))
    assert [one.severity for one in findings] == [severity]
