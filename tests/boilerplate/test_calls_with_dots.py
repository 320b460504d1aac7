"""A call to more with dots of its own, left at the end of a line without its link (BLP407)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.read_more import read_more

from tests.found import findings

_A = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it."
_B = "The ferry goes on as it did, since the beams are rotten and the town has no other way over."
_C = "Whoever wants to speak at the next meeting has to write to the clerk of the council beforehand."


@pytest.mark.parametrize("mark", ["[more...]", "[Read more…]", "(more…)", "*[more...]*"])
def test_a_call_with_dots_that_leads_nowhere(mark: str) -> None:
    found = findings(read_more, f"{_A} {mark}\n\n{_B}\n\n{_C}\n", "text/markdown")
    assert [str(one.severity) for one in found] == ["warning"]


@pytest.mark.parametrize(
    "words", ["There is more...", "It costs [more] than it did...", "They want [more... and more] of it."]
)
def test_words_that_are_no_such_call(words: str) -> None:
    assert findings(read_more, f"{_A} {words}\n\n{_B}\n\n{_C}\n", "text/markdown") == []


@pytest.mark.parametrize(
    "title",
    [
        "An Old Bridge by Ana Cruz – a tale of beams and boats",
        "The Old Bridge by Ana Cruz opens to all",
        "Lamps by Ana Cruz – a marvellous light",
    ],
)
def test_a_call_behind_a_title_is_told_with_all_of_it(title: str) -> None:
    (found,) = findings(read_more, f"{_A}\n\n{title} Read more\n\n{_B}\n\n{_C}\n", "text/plain")
    assert found.excerpt == f"{title} Read more"
