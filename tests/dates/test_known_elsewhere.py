"""Days that are of something else than the text, years that stand beside a title, and pages on a person; and the same where they are not."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.conflicts.conflicting_dates import conflicting_dates
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.undated.missing_date import missing_date

from tests.found import severities_of

_FACE = "[The Lamp](https://www.facebook.com/lamp)"


@pytest.mark.parametrize(
    ("front", "text", "told"),
    [
        ("title: Demo\n", f"_Posted by {_FACE} on Monday, May 6, 2024_\n\nA thousand people marched to the mill.", False),
        ("title: Demo\n", "_Posted by [The Lamp](https://lamp.example/) on Monday, May 6, 2024_\n\nA thousand people marched to the mill.", True),
        ("title: Talk on lamps\n", "Join us at the mill.\n\nDate: 27 October 2024 (Sunday)\n\nTime: 17:00-18:30\n\nIt is free.", False),
        ("title: Talk on lamps\n", "Join us at the mill.\n\nDate: 27 October 2024 (Sunday)\n\nTime: 17:00 Uhr - 18:30\n\nIt is free.", False),
        ("title: Talk on lamps\n", "Date: 27 October 2024\n\nThe mayor opened the mill, and nobody objected to it.", True),
    ],
)  # fmt: skip
def test_a_day_of_a_post_or_an_event_is_none_of_the_file(front: str, text: str, *, told: bool) -> None:
    found = severities_of(conflicting_dates, f"---\n{front}---\n\n{text}\n", path="_posts/2025-01-08-lamps.md")
    assert ("warning" in found) is told


@pytest.mark.parametrize(
    ("title", "severity"),
    [
        ("Privacy Policy", "info"),
        ("Terms of use of the mill", "info"),
        ("Terms of Participation", "info"),
        ("Terms of the loan", "warning"),
        ("How to trim a lamp", "warning"),
    ],
)
def test_a_policy_may_be_put_out_after_its_last_change(title: str, severity: str) -> None:
    text = f"---\ntitle: {title}\ndate: 2022-11-25\n---\n\nLast updated: August 06, 2022\n\nWe keep what you write to us for a year.\n"
    assert severities_of(conflicting_dates, text) == [severity]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("She wrote Domingo (Sunday is a day of tea) (2006) and other books.", False),
        ("She wrote *Sunday is a day of tea* (2006) and other books.", False),
        ("Elle a écrit *Dimanche, jour de thé* (2006) et d’autres livres.", False),
        ("The fair opens (the mayor comes on Sunday) in 2006.", True),
        ("---\ntitle: Fair of Holm\ndescription: The Fair of Holm 2023 by the club.\n---\n\nThis year we row to the mill again.", False),
        ("---\ntitle: Fair of Holm\n---\n\nThis year we row to the mill again.\n\n![Poster of the Fair of Holm 2023](a.jpg)", False),
        ("---\ntitle: Fair of Holm\ndescription: The Fair of Holm 2022 and the Fair of Holm 2023.\n---\n\nThis year we row to the mill again.", True),
        ("---\ntitle: Fair of Holm\ndescription: The Fair of Holm by the club of 1990.\n---\n\nThis year we row to the mill again.", True),
    ],
)  # fmt: skip
def test_a_time_that_is_settled_beside_the_text(text: str, *, told: bool) -> None:
    assert ("warning" in severities_of(relative_date, text)) is told


_PERSON = (
    "came to the house in 2016 from a school.  For ten years before she managed a house.  She led the clerks of the court.  "
    "She served on the board of the town.\n\nCurrently, Ms. Cruz helps at the fair. She was glad of it. {}\n"
)
_SAID = "“I am here each day, and I smile. I was never so glad,” she says."


@pytest.mark.parametrize(
    ("title", "said", "told"),
    [
        ("Ms. Ana Cruz", _SAID, False),
        ("Ms. Ana Cruz", "I am here each day, and I smile. I was never so glad as on Monday.", True),
        ("Ms. Ana Cruz", "I am here each day, and I smile. I was never so glad as in 1990.", False),
        ("The mill has a new clerk", _SAID, False),
        ("The mill has a new clerk", f"{_SAID} She came last week.", True),
    ],
)
def test_a_page_on_a_person_needs_no_day(title: str, said: str, *, told: bool) -> None:
    text = f"---\nlayout: page\ntitle: {title}\n---\nMs. Cruz {_PERSON.format(said)}"
    found = severities_of(missing_date, text, path="staff/cruz.md")
    assert bool({"warning", "error"} & set(found)) is told
