"""A weekday of which a text says at once that it was as any other leans on no day (DAT202)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date

from tests.found import severities_in


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        (
            "en",
            "This Monday — just like every Monday before it — the rowers found a new list of lamps at the quay.",
            [],
        ),
        ("en", "This Monday, like every Monday, the rowers found a new list of lamps at the quay.", []),
        ("de", "Diesen Montag – wie jeden Montag – fanden die Ruderer eine neue Liste am Kai.", []),
        ("fr", "Ce lundi, comme chaque lundi, les rameurs ont trouvé une liste de lampes sur le quai.", []),
        # one day of them all
        ("en", "This Monday the rowers found a new list of lamps at the quay.", ["warning"]),
        ("en", "On Monday, like every Monday, the council met and closed the bridge.", ["warning"]),
        ("en", "This Monday, unlike every Monday before it, the rowers found no list at the quay.", ["warning"]),
        ("en", "This Monday — the rowers like every list — they found a new one at the quay.", ["warning"]),
        ("en", "This Monday the council met. Like every Monday before it, the day was cold.", ["warning"]),
    ],
)
def test_a_day_as_any_other(language: str, words: str, told: list[str]) -> None:
    assert [one for one in severities_in(language, relative_date, words) if one != "info"] == told
