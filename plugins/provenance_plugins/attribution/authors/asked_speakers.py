"""Texts at the foot of which readers are sent to somebody whom the text quotes: a house that puts out what its own people say, and names whom to ask."""

from __future__ import annotations

from collections import Counter

from provenance.analysis import attributions
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, holds
from provenance_plugins.attribution.wording import WORD

__all__ = ["is_from_speaker"]

_FOOT = 900
"""Characters at the end of a text in which it says whom to ask."""
_STATEMENTS = 2
"""Statements of whom it names, at least: a report on a fire quotes the one officer once to whom witnesses are to turn."""
_ASKED = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?i:{alternatives('asked_speakers', 'more')})(?!\w)[^\n]{{0,60}}\n?\s?[^\n]{{0,40}}?(?<!\w)(?i:{alternatives('asked_speakers', 'asks')}):?\s(?P<who>(?:{WORD}\s){{1,3}}{WORD})"
        r"[^\n]{0,120}?(?:\d[\d ()./-]{4,}\d|@\w)"
    )
)
"""Whom to call or to write to, and the number or the address: "For more information call Senator Cruz in Leeds on (03) 555 0100"."""


def is_from_speaker(document: Document) -> bool:
    """Whether that is somebody to whom the text lays something by name, as often as to anybody."""
    start = max(0, len(document.text) - _FOOT)
    foot = document.text[start:]
    if not holds(foot.lower(), "asked_speakers", "more"):
        return False
    said = [one.speaker for one in attributions(document) if one.kind == "named" and one.lays and one.speaker]
    last = Counter(name.split()[-1] for name in said)
    most = max(last.values(), default=0)
    return most >= _STATEMENTS and any(
        last[name] == most for found in _ASKED.finditer(foot) for name in found["who"].split()
    )
