"""What the record of attributions has of a text that lays no statement to anybody."""

from __future__ import annotations

from provenance.analysis import attributions
from provenance.testing import document


def held(text: str) -> list[tuple[str | None, str]]:
    """(source, cue) of each attribution of a text that lays no statement to anybody."""
    made = document(text)
    found = attributions(made)
    assert not any(one.lays for one in found)
    return [(None if one.source is None else made.slice(one.source), made.slice(one.cue)) for one in found]
