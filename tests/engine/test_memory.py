"""What is remembered of words stays small, and what came first stays."""

from __future__ import annotations

import weakref

from provenance.memory import EVERY, Tidy, make_room


def test_a_memo_never_holds_more_than_it_may_and_keeps_what_came_first() -> None:
    memo: dict[int, int] = {}
    for number in range(1000):
        make_room(memo, 100)
        memo[number] = number
        assert len(memo) <= 100
    assert list(memo)[:50] == list(range(50))
    assert 999 in memo


class _Loop:
    """An object that only a collection frees."""

    def __init__(self) -> None:
        self.itself = self


def test_objects_that_hold_each_other_go_while_a_run_goes_on() -> None:
    tidy = Tidy()
    gone = weakref.ref(_Loop())
    for _ in range(EVERY):
        tidy.document()
    assert gone() is None
