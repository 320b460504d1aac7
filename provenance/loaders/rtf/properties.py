"""What a file in RTF says of itself."""

from __future__ import annotations

from datetime import datetime

from provenance.documents import Declared
from provenance.loaders.rtf.states import Words
from provenance.spans import SourceSpan

FIELDS = {"title": "title", "author": "author", "company": "publisher", "doccomm": "description"}
MOMENTS = {"creatim": "date", "revtim": "modified"}
PARTS_OF_MOMENTS = ("yr", "mo", "dy", "hr", "min", "sec")


class Stated:
    """Takes the group `info`."""

    def __init__(self) -> None:
        self.declared: list[Declared] = []
        self.saved = 0
        """How often it was saved."""
        self._moment: dict[str, int] = {}

    def say(self, word: str, words: Words) -> None:
        """One of the fields ends."""
        said = words.line
        # Word writes the names of several authors into one property.
        values = [part.strip() for part in said.split(";")] if word == "author" else [said]
        for value in values:
            if value:
                self.declared.append(Declared(FIELDS[word], value, f"rtf:{word}", words.place()))

    def begin_moment(self) -> None:
        """A moment begins."""
        self._moment.clear()

    def part(self, word: str, value: int) -> None:
        """A part of a moment."""
        self._moment[word] = value

    def end_moment(self, word: str, start: int, end: int) -> None:
        """A moment ends; LibreOffice writes noughts for one that it does not know."""
        year, month, day, hour, minute, second = (self._moment.get(part, 0) for part in PARTS_OF_MOMENTS)
        try:
            moment = datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - the file says no zone
        except (ValueError, OverflowError):
            return
        self.declared.append(
            Declared(MOMENTS[word], moment.isoformat(timespec="seconds"), f"rtf:{word}", SourceSpan(start, end))
        )
