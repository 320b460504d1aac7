"""What ATT102, ATT103 and ATT104 say behind the words that they quote, in whichever language the text is."""

from __future__ import annotations

from typing import Final

NO_READER_CAN_IDENTIFY: Final = (
    "is a source that no reader can identify: name the person and their office, or say why they cannot be named"
)
HIDES: Final = "hides who is speaking: say what this source knows, how, and why it cannot be named"
NOBODY_CAN_ASK: Final = "names nobody whom a reader could ask: name who says so, or cite the work that shows it"
NAMES_NOBODY: Final = "names nobody who says so: say who does"
CANNOT_BE_LOOKED_UP: Final = "does not say which work is meant, so that no reader can look it up: name the work, who made it and when, and link to it"
