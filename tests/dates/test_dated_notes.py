"""Notes in brackets that open with a day of their own, and a day in brackets that the text tells of (DAT205)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.future_date import future_date

from tests.found import severities_of


@pytest.mark.parametrize(
    ("line", "severities"),
    [
        ("[2017-12-07: This has been updated in a big way.]", []),
        ("(7 December 2017 – edited: the ferry is back.)", []),
        ("[2017-12-07: The bridge was closed by the council.]", ["info"]),
        ("[2017-12-07: The bridge was closed, as it was written in the paper.]", ["info"]),
        ("The bridge [2017-12-07: it was updated] was closed by the council, and nobody objected.", ["info"]),
    ],
)
def test_a_note_that_was_added_with_its_day(line: str, severities: list[str]) -> None:
    text = f"---\ntitle: The bridge\ndate: 2015-09-05\n---\n\n{line}\n\nThe council met in the hall.\n"
    assert severities_of(future_date, text) == severities


@pytest.mark.parametrize(
    ("line", "severities"),
    [
        ("**Update added on December 7, 2017:**\n\nThe bridge was closed by the council.", []),
        ("Correction made December 7, 2017: the bridge was closed by the council.", []),
        ("The bridge was closed on December 7, 2017: the council feared for it.", ["info"]),
        ("Update added confusion when the bridge was closed on December 7, 2017: nobody knew.", ["info"]),
        ("The update added on December 7, 2017 was praised by the council.", ["info"]),
    ],
)
def test_a_label_that_says_when_the_update_was_added(line: str, severities: list[str]) -> None:
    text = f"---\ntitle: The bridge\ndate: 2015-09-05\n---\n\n{line}\n\nThe council met in the hall.\n"
    assert severities_of(future_date, text) == severities


@pytest.mark.parametrize(
    ("line", "severities"),
    [
        ("Update: the bridge was closed on March 9, 2032, the council said.", ["warning"]),
        ("Correction - the council voted on March 9, 2032, as it had voted before.", ["warning"]),
        ("The bridge was closed, as the clerk says (this part was added on March 9, 2032).", ["warning"]),
        ("Update: the bridge was closed on March 9, 2018, the council said.", []),
        ("Update: the bridge will be closed on March 9, 2032, the council said.", []),
    ],
)
def test_a_note_is_not_later_than_the_day_of_the_check(line: str, severities: list[str]) -> None:
    text = f"---\ntitle: The bridge\ndate: 2015-09-05\n---\n\n{line}\n\nThe council met in the hall.\n"
    assert severities_of(future_date, text) == severities
