"""What says who wrote a text, where and when, in one block with buttons (BLP402, BLP409)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.share_prompt import share_prompt

from provenance.api import Rule
from tests.found import excerpts

_ABOVE = "<p>The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, the mayor said.</p>"


@pytest.mark.parametrize(
    ("rule", "block", "told"),
    [
        (
            share_prompt,
            "Leeds 10:01 6 July 2022 Share on Facebook Share on Twitter Print",
            "Share on Facebook Share on Twitter Print",
        ),
        (
            share_prompt,
            "abc, Ben Ode Share on Facebook Share on Twitter Print",
            "Share on Facebook Share on Twitter Print",
        ),
        (comment_section, "30.6.2012 JOIN THE DISCUSSION", "JOIN THE DISCUSSION"),
        (share_prompt, "Share on Facebook Share on Twitter Print", "Share on Facebook Share on Twitter Print"),
    ],
)
def test_names_and_days_stay(rule: Rule, block: str, told: str) -> None:
    page = f"<html lang='en'><h1>Bridge closed</h1>{_ABOVE}<p>{block}</p>{_ABOVE}</html>"
    assert excerpts(rule, page, "text/html") == [told]
