"""Straight quotation marks without their other half (BLP418)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from provenance.api import Severity
from tests.found import excerpts, findings, severities_of

_FIRST = "The council met on Monday in the old hall, and the mayor read out what the town owes for the bridge."
_LAST = "Nobody in the hall objected to it, and the ferry goes on as it did."
_CLOSES = 'In those years the lower Oars" were the only club that rowed on the river, and nobody had a better boat.'


def _told(words: str, media_type: str = "text/markdown") -> list[str]:
    return [" ".join(told.split()) for told in excerpts(doubled_text, f"{_FIRST}\n\n{words}\n\n{_LAST}\n", media_type)]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (_CLOSES, 'In those years the lower Oars"'),
        (
            'The young rowers of our club "Harbour Oars went to the upper lakes in May, and came back in June.',
            '"Harbour Oars went to the upper lakes in May, and came back',
        ),
        (
            'They had what the law calls an "old right of way, and so nobody could shut the path to the "lower mill".',
            '"old right of way, and so nobody could shut the path to the',
        ),
        (
            'Die Ruderer unseres Vereins "Hafenwacht fuhren im Mai auf die oberen Seen. Im Juni kamen sie zurück.',
            '"Hafenwacht fuhren im Mai auf die oberen Seen. Im Juni',
        ),
        (
            '- They rowed for "The Weir", the paper of the town, and for The Oar" (of which nobody has a copy).',
            'for "The Weir", the paper of the town, and for The Oar"',
        ),
    ],
)
def test_the_other_half_is_lost(words: str, told: str) -> None:
    for media_type in ("text/markdown", "text/plain"):
        assert _told(words, media_type) == [told], media_type


@pytest.mark.parametrize(
    "words",
    [
        # the paragraphs of a long speech, of which the last alone ends with a mark
        '"We have no money for new beams, and the town has none either.\n\n"We will have some in May," said Ana Cruz.',
        'Ana Cruz said: "We have no money for new beams, and the town has none either.\n\nWe will have some in May."',
        'The mayor then said of the beams "we have no money for them.\n\nBut we will have some in May", and left.',
        '"We have no money for new beams, and the town has none." And then: "We will have some in May, I am sure.',
        # those that ran together
        'Cruz spoke. "We have no money for new beams of the bridge. "We will have some in May," said Ana Cruz.',
        # inches, degrees of an angle, feet
        'The beams of the bridge are 5" wide, and nobody in the town has the money for new ones of that width.',
        'The hall says "no" to beams of 2¾" in the old part, where nobody has seen any for a hundred years.',
        # the other half is of another kind
        'In those years the “Oars" were the only club that rowed on the river, and nobody had a better boat.',
        "In those years the ''Oars\" were the only club that rowed on the river, and nobody had a better boat.",
        # programs, and the attributes of tags
        'Set lamp="on and then call lamp("off") or lamp[“a”], which shuts it off for the rest of the night.',
        'In those years `"Oars` was the only name of it, and nobody had a better one for it on the river.',
        # short, a label
        'Oars" of the lower river',
        # nobody can tell what it does
        'In those years the Oars"were the only club that rowed on the river, and nobody had a better boat.',
        # whole ones
        'In those years the "Oars" were the only club ("the best") that rowed, and nobody had a "better boat".',
        '"We have no money," said Cruz. "The town has none." She left, "for a while", and "came back" in May.',
    ],
)
def test_the_other_half_is_there(words: str) -> None:
    for media_type in ("text/markdown", "text/plain"):
        assert findings(doubled_text, f"{_FIRST}\n\n{words}\n\n{_LAST}\n", media_type) == [], media_type


def test_code_tables_and_many() -> None:
    for words in (
        f"```\n{_CLOSES}\n```",
        f"| Club |\n|---|\n| {_CLOSES} |",
        "\n\n".join(_CLOSES.replace("lower", name) for name in ("one", "two", "three", "four", "five")),
    ):
        assert _told(words) == [], words


def test_it_is_for_information() -> None:
    assert severities_of(doubled_text, f"{_FIRST}\n\n{_CLOSES}\n\n{_LAST}\n", "text/plain") == [Severity.INFO]
