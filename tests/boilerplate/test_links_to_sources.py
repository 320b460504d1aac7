"""Titles between paragraphs that lead to this text, to a file or to a book, which are no titles of other articles of the site (BLP401)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.related_posts import related_posts

from tests.found import severities_of

_PROSE = "<p>The council voted on Monday to close the weir for a year, and nobody in the hall objected to it, the mayor said.</p>"
_PAGE = (
    '<html lang="en"><head><title>Weir closed</title><link rel="canonical" href="https://harbour.org/weir"><meta name="date" content="2024-05-06">'
    "</head><body><article><h1>Weir closed</h1>{0}{0}{1}{0}{0}</article></body></html>"
)
_ENTRY = '<h3><a href="{}">How the council came to vote on the weir</a></h3><p>12 March 2021</p>'
_BRACKETED = '<p>[<a href="{}">The minutes of the council on the lamp{}</a>]</p>'
_TOLD = "There is one book on ferries that I can recommend to all of you in the town."
_POINTER = "{}\n\nRead\n\n[The lamp and the sea, a novel]({})\n\nIt tells of a keeper who rows to the weir, and of his sister, who has the ferry.\n"


@pytest.mark.parametrize(
    ("between", "severities"),
    [
        (_ENTRY.format("/vote"), ["error"]),
        (_ENTRY.format("https://www.harbour.org/vote"), ["error"]),
        (_ENTRY.format("#vote"), []),
        (_ENTRY.format("https://harbour.org/weir#vote"), []),
        (_ENTRY.format("/reports/weir.pdf"), []),
        (_ENTRY.format("https://mill.org/vote"), []),
        (_BRACKETED.format("/lamp", " and the old pier"), ["warning"]),
        (_BRACKETED.format("/lamp.html?a=1", " and the old pier"), ["warning"]),
        (_BRACKETED.format("/lamp.pdf?a=1", " and the old pier"), []),
        (_BRACKETED.format("/lamp", " and the old pier, p. 12"), []),
    ],
)
def test_in_a_page(between: str, severities: list[str]) -> None:
    assert severities_of(related_posts, _PAGE.format(_PROSE, between), "text/html") == severities


@pytest.mark.parametrize(
    ("front", "target", "severity"),
    [
        ("author: Ana Cruz", "https://books.test/lamp", "info"),
        ("url: https://harbour.org/books", "https://books.test/lamp", "info"),
        ("url: https://harbour.org/books", "https://harbour.org/lamp", "warning"),
        ("url: https://harbour.org/books", "/lamp", "warning"),
    ],
)
def test_read_above_a_linked_title(front: str, target: str, severity: str) -> None:
    text = f"---\n{front}\n---\n\n{_POINTER.format(_TOLD, target)}"
    assert severities_of(related_posts, text) == [severity]
