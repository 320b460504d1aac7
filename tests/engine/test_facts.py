"""Facts that cannot be kept are the fault of their rule, not of the run."""

from __future__ import annotations

import pytest

from provenance.api import Fact, Plain, Span
from provenance.engine.yielded import checked_facts

WHERE = Span(0, 1)


@pytest.mark.parametrize(
    "fact",
    [
        "no fact",
        Fact(5, WHERE),  # type: ignore[arg-type] # what a plugin may do
        Fact("half a pair: \ud800", WHERE),
        Fact("key", Span(0, 9)),
        Fact("key", WHERE, "half a pair: \ud800"),
        Fact("key", WHERE, object()),  # type: ignore[arg-type] # as above
        Fact("key", WHERE, 1 << 70),
        Fact("key", WHERE, None, [object()]),  # type: ignore[list-item] # as above
    ],
)
def test_what_cannot_be_kept(fact: object) -> None:
    with pytest.raises((TypeError, ValueError, OverflowError)):
        list(checked_facts([Fact("key", WHERE), fact], 3))


def test_facts_go_through_as_they_are() -> None:
    shared: Plain = {"words": ["a", "b"]}
    facts = [Fact("", None), Fact("clé", WHERE, 1.5, shared), Fact("\0", WHERE, [None, "x"], shared)]
    assert list(checked_facts(facts, 3)) == facts
