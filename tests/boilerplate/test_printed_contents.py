"""BLP405: the contents of a book and its index are no menu of a page."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.navigation import navigation

from provenance.api import Example
from tests.found import found_in

STORY = "\n\nThe long pier is closed since March, and the council wants to open it again in May, said the mayor, Ana Cruz.\n"


def _told(lines: str) -> bool:
    return bool(found_in(navigation, Example(f"{lines}{STORY}", media_type="text/plain")))


CONTENTS = ("The long pier · 3", "How it was built · 21", "Home · 301", "Archive · 309", "All Topics · 317")
INDEX = ("ferry 12", "home 14, 15", "lamp 3, 201", "news 40, 61", "pier 210, 211", "quay 9", "All topics 3, 7")


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("\n\n".join(CONTENTS), False),
        ("\n\n".join(CONTENTS).replace(" · ", " ........ "), False),
        ("\n\n".join(INDEX), False),
        ("\n\n".join(reversed(CONTENTS)), True),  # how many posts each topic has
        ("\n\n".join(CONTENTS).replace(" · ", " "), True),
        ("Home\n\nNews\n\nArchive\n\nAll Topics 3, 7", True),
    ],
)
def test_contents_and_an_index_are_no_menu(lines: str, told: bool) -> None:  # noqa: FBT001 - a case
    assert _told(lines) is told
