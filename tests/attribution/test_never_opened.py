"""Quotation marks that close what was never opened (ATT107)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.unattributed_quote import unattributed_quote

from tests.found import findings

_BEFORE = "The council voted on Monday. “The bridge is closed for a year,” said the mayor, Ana Cruz, behind the doors of the hall.\n\n"


def _told(text: str) -> list[str]:
    return [
        finding.message
        for finding in findings(unattributed_quote, f"{_BEFORE}{text}\n")
        if "never opened" in finding.message
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The beams are rotten and nobody wants to pay for them,” said Ms Cruz.",
        "She told the hall of it in May: the beams are rotten and the town has to pay for them.” It did not.",
        "“It is old,” she said, and the town has to pay for it in the end,” said Ms Cruz.",
        "Ms Cruz said: ‘The beams are rotten, and the town has to pay for them in the end,” and left.",
    ],
)
def test_a_mark_that_closes_nothing(text: str) -> None:
    (message,) = _told(text)
    assert message.endswith("put the mark where they do")


@pytest.mark.parametrize(
    "text",
    [
        "“The beams are rotten and nobody wants to pay for them,” said Ms Cruz.",
        "“The beams are rotten, she said.\n\n“The town has to pay for them in the end.”",
        "“The beams are rotten, she said.\n\nThe town has to pay for them in the end.”",
        "“She calls it “the old one” and has to pay for it in the end,” said Ms Cruz.",
        'She said that "the beams are rotten and the town has to pay for them in the end” and left.',
        "The new beam of the bridge over the weir is 5” wide.",
        "The new beam of the bridge over the weir is 5 ½” wide.",
        "Ms Cruz said,”The beams are rotten and the town has to pay for them in the end.”",
        "Ms Cruz said: ”The beams are rotten and the town has to pay for them in the end.”",
        "It is old.”",
        "„The beams are rotten and the town has to pay for them in the end,” said Ms Cruz.",
        ",,The beams are rotten and nobody wants to pay for them,” said Ms Cruz.",
        "The beams are rotten, and it pays,” she said. The mill is old, and it pays,” he said.",
    ],
)
def test_marks_that_close_something_or_measure(text: str) -> None:
    assert _told(text) == []


def test_a_text_that_lost_its_marks_is_not_told_of_each() -> None:
    line = "The beams are rotten and nobody wants to pay for them,” said Ms Cruz.\n\n"
    assert _told(line * 3) == []
