"""Notices of an event that a house holds or has recorded: its first line or its title says so, its speakers are listed, or the text speaks of "this event"."""

from __future__ import annotations

from provenance.analysis import attributions, metadata, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms, holds

_SIGNS = 2
"""Different signs that a notice has at least: a report of a talk has one of them."""
_LONGEST = 4000
"""Characters of a notice."""
_TITLED = lazy_pattern(lambda: rf"(?i)\W*(?:{alternatives('event_notices', 'titled')})\s?[:|–—-]\s")
"""How the title of one begins: "Recording: Women in Mills"."""
_OF_IT = lazy_pattern(
    lambda: (
        rf"(?i)\b(?:this|the|our) (?:[\w-]+ ){{0,2}}?(?:{alternatives('event_notices', 'event')}) (?:{alternatives('event_notices', 'does')})\b"
    )
)
"""What the text says of it: "this event focused on", "the event will feature"."""


def is_event_notice(document: Document) -> bool:
    """Whether a text is such a notice, for which the house answers: nobody reports there what was said."""
    if len(document.text) > _LONGEST:
        return False
    if _is_from_house(document) or is_open_call(document):
        return True
    title = metadata(document).title
    titled = title is not None and _TITLED.match(title.value) is not None
    listed = any(line.strip(" #*_:.").lower() in forms("event_notices", "list") for line in document.text.split("\n"))
    return (titled or listed) and titled + listed + (_OF_IT.search(document.text) is not None) >= _SIGNS


def _is_from_house(document: Document) -> bool:
    """Whether the first line says that the words are of whoever holds the event: "From the venue:"; it hardly reports what anybody says."""
    first, _, rest = document.text.lstrip().partition("\n")
    if not rest or first.strip(" #*_:.").lower() not in forms("event_notices", "from_house"):
        return False
    return sum(1 for one in attributions(document) if one.kind == "named" and one.lays) <= _SAID


_SAID = 2
"""Statements of people by name in such a notice at most: "according to Cruz", who plays."""


def is_open_call(document: Document) -> bool:
    """Whether a text says at once that readers may enter their names for something, and tells them to: "Estão abertas as inscrições … Inscreva-se"; it reports of nobody who says more than a word."""
    listed = sentences(document)
    if not listed:
        return False
    title = metadata(document).title
    first = document.slice(listed[0].span).lower()
    if not (
        holds(first, "open_calls", "open") or (title is not None and holds(title.value.lower(), "open_calls", "open"))
    ):
        return False
    said = sum(1 for one in attributions(document) if one.kind == "named" and one.lays)
    return said <= 1 and holds(document.text.lower(), "open_calls", "asks")
