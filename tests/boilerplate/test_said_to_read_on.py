"""Prompts to read on that a writer says within a paragraph of a file of their own, and those that a page left over (BLP407)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.read_more import read_more

from tests.found import severities_of

_TOLD = "The council of Leeds voted on Monday to close the old bridge for a year, and nobody objected.\n\n" * 4
_SAID = 'Another change was to show only the first lines of a page with a "Continue reading" link. This stops it from being long.'


@pytest.mark.parametrize(
    ("head", "line", "severities"),
    [
        ("---\ntitle: Bridges\n---\n\n", _SAID, ["info"]),
        ("---\ntitle: Bridges\nurl: https://lamp.example/2024/06/bridges-of-leeds\n---\n\n", _SAID, ["warning"]),
    ],
)
def test_a_prompt_within_words_of_the_writer(head: str, line: str, severities: list[str]) -> None:
    assert severities_of(read_more, f"{head}{_TOLD}{line}\n", path="posts/bridges.md") == severities


_WHOLE = "Read the full article on Cruz's website."


@pytest.mark.parametrize(
    ("line", "severities"),
    [
        (f"{_WHOLE}\n- English: [The old bridge](https://cruz.example/bridge)\n- Español: [El puente](https://cruz.example/p)", ["info"]),
        (f"{_WHOLE}\n\n[The old bridge](https://cruz.example/bridge)", ["info"]),
        (f"{_WHOLE}\n\nThe ferry goes on in May, as [the clerk](https://lamp.example/clerk) told the council on Monday.", ["warning"]),
        (f"The mayor said that…\n\n{_WHOLE}\n\n[The old bridge](https://cruz.example/bridge)", ["warning"]),
    ],
)  # fmt: skip
def test_a_prompt_right_over_the_links_that_it_means(line: str, severities: list[str]) -> None:
    head = "---\ntitle: Bridges\nurl: https://lamp.example/2024/06/bridges-of-leeds\n---\n\n"
    assert severities_of(read_more, f"{head}{_TOLD}{line}\n", path="posts/bridges.md") == severities
