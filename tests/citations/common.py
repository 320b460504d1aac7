"""What the tests of citations share."""

from __future__ import annotations

from provenance.api import Example, Rule
from provenance.testing import find

UNCITED = "Unemployment in the region fell by 12 percent in three years."


def places(rule: Rule, text: str, media_type: str = "text/plain") -> list[str]:
    """The words that a rule marks in a text."""
    found, problems = find(rule, Example(text, media_type=media_type))
    assert not problems
    starts = [finding.location for finding in found]
    return [text[at.start.offset : at.end.offset] for at in starts if at is not None]
