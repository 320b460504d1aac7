"""Which lines are verse."""

from __future__ import annotations

import pytest

from provenance.analysis.register import is_fiction, is_verse
from provenance.testing import document

_STANZA = "Row me over, ferryman, row me slow,\nthe lamps are lit and I have far to go,\nthe tide comes in and then the tide goes out\nand nobody will hear a drowned man shout."
_HOURS = "Monday the hall is open from ten to six\nTuesday the hall is open from 10 to 6\nWednesday the hall is open from 10 to 6\nThursday the hall is closed all day long"


@pytest.mark.parametrize(
    ("text", "verse"),
    [
        (f"The ferryman\n\nAna Cruz\n\n{_STANZA}\n\n{_STANZA}", True),
        (_STANZA, True),
        (f"{_STANZA}\n\n{_STANZA.replace(chr(10), ' ')}", False),
        (_HOURS, False),
        ("Ana Cruz\nHarbour Lane\nLeeds\nEngland", False),
        ("The bridge is closed.\nThe ferry is full.\nThe mayor is away today.\nThe council has not met.", False),
    ],
)
def test_lines_in_stanzas_are_verse(text: str, *, verse: bool) -> None:
    assert is_verse(document(text)) is verse
    assert is_fiction(document(text)) is verse
