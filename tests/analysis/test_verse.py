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


_BROKEN = (
    "the ferryman has never asked me  \nwhat i carry in the basket, or whom  \nmy mother waits for at the lock,  \n"
    "nor why the lamp goes out  \nbefore the tide has turned  \n"
)
_PROSE = "and then one night he says that the river knows all of it anyway. it has read the letters. it has counted the oars, and the gulls, and the coins in my hem. so keep it, he says, keep your basket."


@pytest.mark.parametrize(
    ("text", "verse"),
    [
        (f"{_BROKEN}\n{_BROKEN}\n{_PROSE}\n\n{_BROKEN}\n{_BROKEN}", True),
        (f"{_BROKEN}\n{_PROSE}\n\n{_PROSE}\n\n{_PROSE}", False),
        (f"{(_BROKEN * 4).title()}\n{_PROSE}", False),
        ("\n\n".join(["Ana Cruz,  \nowner of the mill,  \nHarbour Lane 4  \nLeeds"] * 20) + f"\n\n{_PROSE}", False),
    ],
)
def test_lines_that_are_broken_before_small_letters_are_verse(text: str, *, verse: bool) -> None:
    assert is_verse(document(text, media_type="text/markdown")) is verse
