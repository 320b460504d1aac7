"""Titles that lost an apostrophe which their text has in the same word (BLP412)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.mojibake import mojibake

from tests.found import findings

_BODY = (
    "The harbour says that Holm’s bridge is closed for a year, and that the party’s council knew of it.\n\n"
    "Ana Cruz keeps the ferry of Holm, and the mayor’s clerk said on Monday that Cruz’s boat is too small for the town."
)


def _told(title: str, body: str = _BODY) -> list[str]:
    text = f'---\ntitle: "{title}"\n---\n\n{body}\n'
    return [str(one.severity) for one in findings(mojibake, text) if "in the title" in one.message]


@pytest.mark.parametrize(
    "title",
    [
        "Two firms threaten Holms bridge",
        "Council of the partys next candidate",
        "The countys bridge is closed",
        "Harbour: Cruzs boat is too small",
    ],
)
def test_a_title_that_lost_its_apostrophe(title: str) -> None:
    assert _told(title) == ["warning"]


@pytest.mark.parametrize(
    "title",
    [
        "Two firms threaten Holm’s bridge",
        "Two firms threaten Holm's bridge",
        "What the mayors plan to do with the bridge",
        "Two Holms meet on the bridge",
        "How the Cruzs came to the ferry",
        "Harbours and bridges of the town",
        "Cruzs boat",
        "The firms of Holm threaten Rivers bridge",
        "Who pays Mills",
        "The Kennedys of Holm",
        "The boys play on the bridge",
        "Why the old ttys matter to the town",
        "How the flys drove to the bridge",
        "Four Holms meet on the bridge",
        "Parties of the town and their next candidate",
    ],
)
def test_a_title_that_lost_nothing(title: str) -> None:
    assert _told(title) == []


def test_the_text_writes_the_word_so_too() -> None:
    assert _told("Two firms threaten Holms bridge", f"{_BODY}\n\nThe firm of Holms built it.") == []
