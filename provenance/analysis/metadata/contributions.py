"""Who wrote a text, by notes in its last paragraphs: who reported it, who is to be reached, and whose office is told."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.names import Kind, names_of

_BLOCKS = 4
"""Paragraphs at the end of a text among which such a note stands."""
_LONGEST = 320
"""Characters of such a note."""
_OPENING = 60
"""Characters within which somebody's name and the comma behind it stand."""
_FORCE = 4.0


def contributed(reader: Reader) -> Iterator[Credit]:
    """The names in such a note: "(Reporting by Ana Cruz; editing by …)", "Ana Cruz contributed to this report.", "Reach Ana Cruz at …".

    A person who is described in the last paragraph is the writer where the text says nothing else of them.
    """
    document, patterns = reader.document, reader.words.patterns
    if document.whole_page:
        return
    for index in range(len(document.blocks) - 1, max(-1, len(document.blocks) - 1 - _BLOCKS), -1):
        start, end = document.blocks[index].span
        if end - start > _LONGEST:
            continue
        text = document.text[start:end]
        match = None
        if any(hint in text for hint in _HINTS):
            match = patterns.reported.match(text)
        if match is None and any(sign in text for sign in _SIGNS):
            match = patterns.asked.match(text)
        if match is None and ", " in text[:_OPENING] and index == len(document.blocks) - 1:
            match = patterns.holding.match(text)
        if match is None or _is_known(reader, match["names"], start):
            continue
        line = Line(text, start, Place.FOOT, index)
        byline = names_of(match["names"], reader.words, reader.sites)
        people = [name for name in byline.names if name.kind is Kind.PERSON]
        for name in people:
            yield credit(line, name, "description", _FORCE, match.start("names"), clean=byline.clean)
        if people:
            return


_HINTS = ("report", "Report", "contribut", "wrote")
"""What notes on who reported a text hold: most texts end without."""
_SIGNS = ("@", " at ")


def _is_known(reader: Reader, names: str, before: int) -> bool:
    """Whether the text speaks of somebody before: a person of its story, not its writer."""
    surname = names.partition(",")[0].partition(" and ")[0].split()[-1]
    return reader.document.text.find(surname, 0, before) >= 0
