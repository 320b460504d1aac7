"""A paragraph that is a link called “link”: an author's where it leads elsewhere, a button where it shares the page or stands among others."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.share_prompt import share_prompt

from provenance.api import Example
from provenance.testing import find

ADDRESS = "https://council.example/bridge"
PAGE = (
    f'<link rel="canonical" href="{ADDRESS}">\n'
    "<p>The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it at all.</p>\n"
    "<p>The mayor said that the works would cost four million, and that the ferry goes on until then.</p>"
    "<p>Sign up for our newsletter and never miss a story!</p>%s\n"
    "<footer>© 2024 Vell Post. All rights reserved.</footer>"
)


def told(line: str) -> int:
    """How many findings a line between what a page leaves has."""
    findings, problems = find(share_prompt, Example(PAGE % line, media_type="text/html", path="a.html"))
    assert not problems
    return len(findings)


@pytest.mark.parametrize("words", ["link", "Link", "Link."])
def test_a_link_to_somewhere_else_is_the_authors(words: str) -> None:
    assert not told(f'<p><a href="https://ferry.example/plan">{words}</a></p>')


@pytest.mark.parametrize(
    "line",
    [
        f'<p><a href="{ADDRESS}">Link</a></p>',
        '<p><a href="#">Link</a></p>',
        "<p>Link</p>",
        f'<p><a href="https://www.facebook.com/sharer.php?u={ADDRESS}">Link</a></p>',
        '<p><a href="https://social.example/council">Facebook</a></p>',
        '<p><a href="https://ferry.example/plan">Facebook</a> <a href="https://ferry.example/plan">Link</a></p>',
    ],
)
def test_a_button_is_none_of_them(line: str) -> None:
    assert told(line)
