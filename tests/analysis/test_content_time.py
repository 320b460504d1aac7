"""The time that telling an article from left-overs takes grows with the size of a text, whatever line it repeats."""

from __future__ import annotations

import time

import pytest

from provenance.analysis import content
from provenance.testing import document

PARAGRAPH = "The council voted to close the bridge for repairs that take most of the summer, its chair said after the meeting.\n\n"
SECONDS = 4.0
"""Several times what these take; where each line is looked at for each other one, it is a quarter of a minute."""


@pytest.mark.parametrize(
    ("unit", "characters"),
    [
        ("The ferry is back 14:05\n\n", 50_000),
        ("Subscribe to our newsletter and more of it. ", 750_000),
        ("The ferry is back after a year\n\n12 March 2024\n\n3 comments\n\n", 250_000),
    ],
)
def test_no_line_is_looked_at_for_each_other_one(unit: str, characters: int) -> None:
    text = document(PARAGRAPH + unit * (characters // len(unit)))
    started = time.process_time()
    content(text)
    assert time.process_time() - started < SECONDS


@pytest.mark.parametrize("unit", ["Categories\n\n", "Topics\n\n- Oak\n\n"])
def test_no_line_is_looked_at_for_each_head_above_it(unit: str) -> None:
    text = document(PARAGRAPH * 2 + unit * (150_000 // len(unit)), media_type="text/markdown")
    started = time.process_time()
    content(text)
    assert time.process_time() - started < SECONDS


def test_no_item_of_a_list_is_looked_at_for_each_other_one() -> None:
    items = "- Subscribe to our newsletter\n- Write to the council\n" * 7_500
    text = document("# Take action\n\n" + items, media_type="text/markdown")
    started = time.process_time()
    content(text)
    assert time.process_time() - started < SECONDS


def test_no_element_is_looked_at_for_each_one_in_it() -> None:
    page = document("<html><body>" + "<div><p>The bridge is closed.</p>" * 10_000, media_type="text/html")
    started = time.process_time()
    content(page)
    assert time.process_time() - started < SECONDS
