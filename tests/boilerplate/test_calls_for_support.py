"""Calls of papers for the support of their readers, counts of buttons and bare pointers to more (BLP402, BLP403, BLP407)."""

from __future__ import annotations

import pytest

from provenance.analysis import content
from provenance.testing import document

_ABOVE = (
    "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, the mayor said."
)
_BELOW = "The ferry goes on as before, and the masons begin in May, when the river is low and the nights are short."


def _left(words: str, parted: str = "\n\n") -> list[str]:
    read = document(f"{_ABOVE}{parted}{words}{parted}{_BELOW}\n\n{_BELOW} {_ABOVE}\n")
    return [one.kind for one in content(read).boilerplate]


@pytest.mark.parametrize(
    "words",
    [
        "More people are reading the Harbour Journal than ever before, but advertising revenues for all media are falling fast.",
        "Unlike many news organisations, we haven’t put up a paywall.",
        "Unlike many, we do not use a pay wall, because we want to bring the news to all.",
        "If everyone who reads our reporting, who likes it, helps fund it, our future would be much more secure.",
        "Please consider joining us as a valued member, or make a one-time contribution.",
        "Please consider supporting our work with a donation.",
        "Since you’re here, we’d like to ask you for a small favour.",
    ],
)
def test_calls_for_support(words: str) -> None:
    assert _left(words) == _left(words, " ") == ["newsletter"]


@pytest.mark.parametrize(
    ("words", "kind"),
    [("Like18", "share"), ("Tweet 4", "share"), ("Share1204", "share"), ("Click for more info", "readmore")],
)
def test_buttons(words: str, kind: str) -> None:
    assert _left(words) == [kind]


@pytest.mark.parametrize(
    "words",
    [
        "More people are reading novels than ever before, but few buy them in shops, the bookseller said.",
        "Unlike many papers, the Journal has no paywall, and it lives on what its readers give to it.",
        "Unlike many, we have no wall around the garden, and the deer come in at night.",
        "If everyone who reads this book learns one thing, its author will be glad of it.",
        "Please consider the environment of the lake before you build a pier.",
        "Please consider becoming quieter after ten in the evening.",
        "Before you go to the island, we would like to ask for the weather at the pier.",
        "Like 18 other towns on the lake, Harbour has a ferry of its own.",
        "The mayor asked for their support, and she had it before the evening was over.",
        "Click on the mill for more information on the people who worked there.",
    ],
)
def test_what_is_none(words: str) -> None:
    assert _left(words) == _left(words, " ") == []
