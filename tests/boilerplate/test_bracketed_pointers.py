"""Pointers of papers to their other texts, in brackets between two sentences (BLP401)."""

from __future__ import annotations

import pytest

from provenance.analysis import content
from provenance.testing import document

_ABOVE = (
    "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, the mayor said."
)
_BELOW = "The ferry goes on as before, and the masons begin in May, when the river is low and the nights are short."


def _left(words: str) -> list[str]:
    within = document(f"{_ABOVE} {words} {_BELOW}\n\n{_BELOW} {_ABOVE}\n")
    alone = document(f"{_ABOVE}\n\n{words}\n\n{_BELOW} {_ABOVE}\n")
    return [one.kind for read in (within, alone) for one in content(read).boilerplate]


@pytest.mark.parametrize(
    "words",
    [
        "[For full coverage of the race, check out Harbour Sports]",
        "[For complete regatta coverage, visit Harbour Sports Online]",
        "[Related: Ten ferries that sank in the lake]",
        "[More from Harbour: Ten ferries that sank]",
        "[WATCH: Mayor falls off the new ferry]",
    ],
)
def test_pointers(words: str) -> None:
    assert _left(words) == ["related", "related"]


@pytest.mark.parametrize(
    "words",
    [
        "[For the whole of the week the bridge was shut.]",
        "[For more of the mayor’s coverage see page 12]",
        "[Related to him by marriage, she kept silent.]",
        "[Watch for the tide here.]",
        "[More from fear than from love, he adds.]",
        "[For full effect, read it aloud.]",
        "[He laughs.]",
        "[Read: the mayor.]",
        "[clock: a small watch]",
        "[Related costs: 12 and 14 euro]",
    ],
)
def test_remarks_in_brackets(words: str) -> None:
    assert "related" not in _left(words)
