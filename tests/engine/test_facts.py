"""Facts that cannot be kept are the fault of their rule, not of the run."""

from __future__ import annotations

import pytest

from provenance.api import Fact, Plain, Span
from provenance.engine.facts import Facts
from provenance.engine.outcomes import StoredFact
from provenance.engine.yielded import checked_facts
from provenance.records import Member

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


def test_what_long_documents_share_is_read_once() -> None:
    """A book has thousands of facts, one a key, and each of them has all of its words."""
    words = "w" * 100_000
    asked: list[int] = []

    class Asked(Facts):
        def __init__(self) -> None:
            super().__init__()
            get = self._get

            def counted(place: int) -> bytes:
                data = get(place)
                asked.append(len(data))
                return data

            self._get = counted

    with Asked() as facts:
        member = Member(id="a", path="a", location=None, excerpt="")
        for order in range(3):
            shared: Plain = [words, order]
            facts.add(order, [StoredFact("DUP903", f"{key:04}", member, None, shared) for key in range(200)])
        found = [
            seen for _, keys in facts.by_rule({}) for _, members in keys for seen in members if seen.shared is not None
        ]
    assert [seen.shared for seen in found] == [[words, order] for _ in range(200) for order in range(3)]
    assert sum(size > len(words) for size in asked) == 3
