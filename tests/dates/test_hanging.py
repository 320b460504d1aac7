"""Texts in which nothing hangs on the day of writing."""

from __future__ import annotations

import pytest

from tests.dates.common import undated

_ESSAY = " ".join(
    f"The lamp of the {hall} was made by hand. Whoever lit it was fond of the glass, and I liked to look at it."
    for hall in ("hall", "mill", "inn", "school", "quay", "yard", "barn", "tower")
)


def _severity(text: str, path: str = "lamps.txt", media_type: str = "text/plain") -> str:
    return undated(text, media_type, path)


def test_an_essay_that_leans_on_no_day_is_for_information() -> None:
    assert _severity(_ESSAY) == "info"


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (_ESSAY, "blog/lamps.txt"),
        (f"{_ESSAY} The last of them was sold two years ago.", "lamps.txt"),
        (f"We are delighted that our new hall has lamps.\n\n{_ESSAY}", "lamps.txt"),
        (f"{_ESSAY} {'“It is loud,” said Ana Cruz. ' * 3}", "lamps.txt"),
        (f"{_ESSAY} {'It is still new now. ' * 4}", "lamps.txt"),
        (_ESSAY[:400], "lamps.txt"),
    ],
)
def test_what_a_reader_would_ask_the_day_of_is_an_error(text: str, path: str) -> None:
    assert _severity(text, path) == "error"


def test_a_page_is_judged_by_its_markup() -> None:
    page = (
        f"<html><head><title>Lamps</title></head><body><article><h1>Lamps</h1><p>{_ESSAY}</p></article></body></html>"
    )
    assert _severity(page, "lamps.html", "text/html") == "error"
