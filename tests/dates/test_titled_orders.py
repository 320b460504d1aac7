"""Numeric dates in the title of the front matter (DAT203)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.ambiguous_date import ambiguous_date

from tests.found import excerpts, severities_of

_BODY = "The council met in the old hall and the ferry was late. Nobody in the hall objected to it.\n"


@pytest.mark.parametrize(
    ("front", "body", "told"),
    [
        ("title: Trip, day 11 (10/03/2005)", _BODY, ["warning"]),
        ("title: Trip, day 11 (10/03/2005)\ndate: 2008-11-25", _BODY, ["warning"]),
        ("title: Trip, day 11 (10/03/2005)\ndate: 2005-10-04", _BODY, []),
        ("title: Trip, day 11 (10/03/2005)", f"It began on 9/21/2005. {_BODY}", []),
        ("title: Trip, day 11 (10/03/2005)", f"It rained on the 5th of October. {_BODY}", ["info"]),
        ("title: Trip, day 11 (10/23/2005)", _BODY, []),
        ("title: Trip, day 11 (10/10/2005)", _BODY, []),
        ("title: Trip, day 11 (10/03/2005)\nlanguage: de", _BODY, []),
        ("title: Release 10.3.2005-4", _BODY, []),
    ],
)
def test_a_title_of_the_front_matter(front: str, body: str, told: list[str]) -> None:
    assert severities_of(ambiguous_date, f"---\n{front}\n---\n\n{body}", "text/markdown") == told


def test_its_place_is_the_date_in_the_source() -> None:
    text = f"---\ntitle: Trip, day 11 (10/03/2005)\n---\n\n{_BODY}"
    assert excerpts(ambiguous_date, text, "text/markdown") == ["10/03/2005"]
