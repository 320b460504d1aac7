"""A month and its year as the first words of a text (DAT201), and weekdays on which something usually is (DAT202)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.undated.missing_date import missing_date

from tests.found import severities_of

_TALK = (
    "hatten die Arbeiten am Wehr begonnen. „Wir haben lange gewartet“, sagte Jana Brodin am Montag. Der Rat lehnte einen Umbau ab. "
    "Die Brücke bleibt gesperrt. „Niemand hat uns gefragt“, sagte Ole Tamm. Am Freitag wird abgestimmt.\n\n{}"
)


@pytest.mark.parametrize(
    ("opening", "end", "severities"),
    [
        ("*Mai 2021, am Hafen ", "Mehr weiß niemand.", ["info"]),
        ("Mai 2021, am Hafen ", "Im Jahr 2023 wurde das Wehr gebaut.", ["error"]),
        ("Mai 1962, am Hafen ", "Mehr weiß niemand.", ["error"]),
        ("Am Hafen ", "Mehr weiß niemand.", ["error"]),
    ],
)
def test_a_month_as_the_first_words(opening: str, end: str, severities: list[str]) -> None:
    close = "*" if opening.startswith("*") else ""
    text = f"## Gespräch mit Jana Brodin\n\n{opening}{_TALK.format(end)}{close}\n"
    assert severities_of(missing_date, text.replace("\n\nMehr weiß niemand.*", "*\n\nMehr weiß niemand.")) == severities


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("The dance on the quay usually happens on Friday.", ["info"]),
        ("The dance on the quay happens on Friday.", ["warning"]),
        ("The council, which usually meets in May, will vote on Friday.", ["warning"]),
        ("Usually it is quiet. The council will vote on Friday.", ["warning"]),
    ],
)
def test_on_which_something_usually_is(text: str, severities: list[str]) -> None:
    assert severities_of(relative_date, text) == severities
