"""What is remembered of words stays small, and what came first stays."""

from __future__ import annotations

from provenance.memory import make_room


def test_a_memo_never_holds_more_than_it_may_and_keeps_what_came_first() -> None:
    memo: dict[int, int] = {}
    for number in range(1000):
        make_room(memo, 100)
        memo[number] = number
        assert len(memo) <= 100
    assert list(memo)[:50] == list(range(50))
    assert 999 in memo
