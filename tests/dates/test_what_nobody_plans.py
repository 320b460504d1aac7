"""Days told as past that lie behind the publication and have come by now (DAT205): a plan is for information, what nobody plans is not."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.future_date import future_date

from tests.found import severities_of


@pytest.mark.parametrize(
    ("told", "severities"),
    [
        ("Three men died on 7 December 2017 when the crane fell on them.", ["warning"]),
        ("The clerk was arrested on 7 December 2017, the prosecutor said.", ["warning"]),
        ("The meeting was held on 7 December 2017 in the old hall.", ["info"]),
        ("The bridge was closed by the council on 7 December 2017.", ["info"]),
    ],
)
def test_what_nobody_plans(told: str, severities: list[str]) -> None:
    text = f"---\ntitle: The bridge\ndate: 2015-09-05\n---\n\n{told}\n\nThe council met in the hall.\n"
    assert severities_of(future_date, text) == severities
