"""Lists of the tracks of a recording: each line ends with the minute at which its piece begins."""

from __future__ import annotations

from provenance.api import lazy_pattern

__all__ = ["has_tracks"]

_TRACK = lazy_pattern(
    r"(?m)^[ \t]*(?P<number>\d{1,3}[.)]?[ \t]+)?(?P<words>\S[^\n]{0,160}?)[ \t(\[]+(?:(?P<hours>\d{1,2}):)?(?P<minutes>\d{1,3}):(?P<seconds>[0-5]\d)[)\]]?$"
)
_NAMED = lazy_pattern(r"\S: \S|\S [-–—~] \S")
"""Between who plays and what: "Ana Cruz: Under the bridge", "Ana Cruz – Under the bridge"."""
_RISING, _FIRST = 4, 3
"""Lines whose minutes rise, at least, and those of them that begin with the first minute; the lengths of videos rise and fall."""
_APART = 90
"""Characters between two such lines, at most: a long title is broken in two."""


def has_tracks(text: str) -> bool:
    """Whether lines stand one below the other whose minutes rise, each numbered or with who plays before what: a list of tracks, and no videos with their lengths."""
    run, least, second, end = 0, _RISING, -1, 0
    for line in _TRACK.finditer(text):
        if line["number"] is None and _NAMED.search(line["words"]) is None:
            run = 0
            continue
        begins = int(line["hours"] or 0) * 3600 + int(line["minutes"]) * 60 + int(line["seconds"])
        if not run or line.start() - end > _APART or begins <= second:
            run, least = 0, _FIRST if not begins else _RISING
        run, second, end = run + 1, begins, line.end()
        if run >= least:
            return True
    return False
