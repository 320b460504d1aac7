"""Stops that stand twice (BLP418)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from tests.found import excerpts, findings, severities_of

_FIRST = "The council met on Monday in the old hall, and the mayor read out what the town owes for the bridge."
_LAST = "Nobody in the hall objected to it, and the ferry goes on as it did."


def _told(words: str, media_type: str = "text/markdown") -> list[str]:
    return excerpts(doubled_text, f"{_FIRST}\n\n{words}\n\n{_LAST}\n", media_type)


@pytest.mark.parametrize(
    ("words", "told", "severity"),
    [
        ("The town pays for the lamps.. The ferry goes on.", "lamps..", "info"),
        ("The town pays for the lamps of the mill..", "mill..", "info"),
        ("Die Stadt zahlt die Lampen.. Die Fähre fährt weiter.", "Lampen..", "info"),
        ("The ferry runs,, and the mill is closed.", "runs,,", "warning"),
        ("La mairie paie,, et le bac continue de passer.", "paie,,", "warning"),
        ("It was a milestone for his town,. It was a long way.", "town,.", "warning"),
    ],
)
def test_a_stop_stands_twice(words: str, told: str, severity: str) -> None:
    for media_type in ("text/markdown", "text/plain"):
        assert _told(words, media_type) == [told]
        assert severities_of(doubled_text, f"{_FIRST}\n\n{words}\n\n{_LAST}\n", media_type) == [severity]


@pytest.mark.parametrize(
    "words",
    [
        # dots that lead on, or are written so for three
        "The town pays for the lamps.. or so it says.",
        "The town pays.. The ferry goes on.. Nobody objects.",
        "Well.. maybe. The town pays for the lamps.. The ferry goes on.",
        "The town pays for the lamps... The ferry goes on....",
        # an abbreviation, a folder, low marks, a list of values
        "The masons, carpenters etc., and the firm of Oak Inc., are paid. See ibid., 12.",
        "Go to ../mill or to the one at .. and back.",
        "The masons call it ,,Drei Ruder'' and left; the rest is a,,b,,c in the list.",
        "Write `lamps..` and `runs,, and` nowhere.",
        "“The town pays for the lamps..” said Ana Cruz.",
    ],
)
def test_what_a_text_may_have(words: str) -> None:
    assert _told(words) == []


def test_the_second_is_taken_out() -> None:
    (finding,) = findings(doubled_text, f"{_FIRST}\n\nThe ferry runs,, and the mill is closed.\n\n{_LAST}\n")
    assert finding.fix is not None
    assert [edit.text for edit in finding.fix.edits] == [""]
    assert not finding.fix.safe
