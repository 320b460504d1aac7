"""Texts whose shape, place or title tells that they owe no day, or have one: lists, old books, events in lists, days of titles, times that lean on something else."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.api import Example
from tests.dates.common import PROSE, undated
from tests.found import found_in

_NEWS = "The mill burned on Friday, its owner Ana Cruz said. “Nobody asked us,” said Ben Ode. The council refused to buy it. A vote was put off. "


def _severities(text: str, media_type: str = "text/markdown") -> set[str]:
    return {str(one.severity) for one in found_in(missing_date, Example(text, media_type=media_type))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("".join(f"{n}. The mill burned on Friday and {n} lamps were lost.\n" for n in range(1, 40)), "info"),
        ("### || The letter of the mill\n\n" + _NEWS * 3, "info"),
        (_NEWS * 3, "error"),
    ],
)
def test_lists_and_old_books(text: str, expected: str) -> None:
    assert undated(text, "text/plain", "a.txt") == expected


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("# Lamps\n\n## When\n\n- Tuesday 29 January\n- 6.30 pm\n- 3 pounds\n\n", ""),
        ("# Lamps\n\n- 29 January\n- By Ana Cruz\n\n", "29 January"),
        ("# Lamps\n\n29 January\n\n", "29 January"),
    ],
)
def test_the_day_of_an_event_in_a_list_is_not_that_of_the_text(text: str, place: str) -> None:
    (found,) = found_in(missing_date, Example(f"{text}{_NEWS}\n", media_type="text/markdown"))
    assert (place in found.message) if place else ("own date" not in found.message)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Minutes of the meeting on March 5, 2013", "info"),
        ("Protokoll der Sitzung vom 5. März 2013", "info"),
        ("The meeting", "error"),
        ("The Lamp bulletin of March 5, 2013", "info"),
        ("A song for the fire of March 5, 2013", "error"),
        ("The issue of the fire of March 5, 2013", "error"),
        ("March 5, 2013 was a day of fire for the mill", "error"),
    ],
)
def test_the_day_that_ends_a_declared_title(title: str, expected: str) -> None:
    assert _severities(f'---\ntitle: "{title}"\n---\n\n{_NEWS}{PROSE}\n') == {expected}


@pytest.mark.parametrize(
    ("language", "said", "expected"),
    [
        ("es", "Entre octubre de 2019 y el pasado abril murieron cien gatos.", "info"),
        ("es", "Murieron cien gatos el pasado abril.", "warning"),
        ("en", "Between October 2019 and last April a hundred cats died.", "info"),
        ("en", "A hundred cats died last April.", "warning"),
        ("de", "Zwischen Oktober 2019 und letztem April starben hundert Katzen.", "info"),
        ("pt", "Aconteceu no fim de semana anterior ao dia de São Patrício.", "info"),
        ("es", "Ocurrió el fin de semana.", "warning"),
        ("tr", "Son günlerde yüz kedi öldü.", "info"),
        ("tr", "Geçen hafta yüz kedi öldü.", "warning"),
    ],
)
def test_times_that_lean_on_something_else(language: str, said: str, expected: str) -> None:
    page = f"<html lang='{language}'><p>{said} Ana Cruz {'dijo' if language == 'es' else 'said'} so.</p></html>"
    found = [str(one.severity) for one in found_in(relative_date, Example(page, media_type="text/html"))]
    assert found[:1] == [expected]
