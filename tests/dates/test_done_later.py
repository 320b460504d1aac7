"""What a text tells as done on a day behind its own (DAT205): verbs that come second, and passives with who did it."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.future_date import future_date

from provenance.api import Example
from tests.found import found_in


def _found(language: str, text: str) -> list[str]:
    head = '<meta property="article:published_time" content="2023-05-04">'
    page = f'<html lang="{language}"><head>{head}</head><p>{text}</p></html>'
    return [one.excerpt for one in found_in(future_date, Example(page, media_type="text/html", as_of="2026-11-25"))]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "The mill was bought by the town on 9 July 2023 and painted red.", "9 July 2023"),
        ("de", "Am 9. Juli 2023 kaufte die Gemeinde die Mühle.", "9. Juli 2023"),
        ("nl", "Op 9 juli 2023 opende de gemeente de molen.", "9 juli 2023"),
        ("sv", "Den 9 juli 2023 öppnade kommunen kvarnen.", "9 juli 2023"),
    ],
)
def test_was_done_behind_the_day_of_writing(language: str, text: str, day: str) -> None:
    assert _found(language, text) == [day]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The vote was planned by the town for weeks; the mill closes on 9 July 2023."),
        ("en", "The mill is to be bought by the town on 9 July 2023."),
        ("de", "Am 9. Juli 2023 möchte die Gemeinde die Mühle kaufen."),
        ("de", "Am 9. Juli 2023 öffnet die Mühle, die Ana Cruz einst kaufte."),
        ("nl", "Op 9 juli 2023 start de markt, die Ana Cruz ooit opende."),
        ("sv", "Den 9 juli 2023 öppnar kvarnen, som Ana Cruz grundade."),
    ],
)
def test_is_still_to_come(language: str, text: str) -> None:
    assert _found(language, text) == []


def test_a_day_that_is_told_of_twice_is_told_once_with_its_places() -> None:
    text = "On 5 July 2024 a fire destroyed the mill. {} The mill was burnt down on {}."
    once = found_in(future_date, Example(text.format("It is a pity.", "5 July 2024"), date="2024-06-03"))
    assert [(one.excerpt, len(one.related)) for one in once] == [("5 July 2024", 1)]
    twice = found_in(future_date, Example(text.format("It is a pity.", "6 July 2024"), date="2024-06-03"))
    assert [(one.excerpt, len(one.related)) for one in twice] == [("5 July 2024", 0), ("6 July 2024", 0)]
