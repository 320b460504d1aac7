"""Sets of strings that are asked of every document's text: one pass over it answers as each set by itself does."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from provenance.documents import Document
from provenance.phrases import Literals, Together
from provenance.phrases.literals import _ALONE
from provenance.testing import document


def in_utf_8(document: Document) -> bytes:
    """The text of a document."""
    return document.text.encode()


def asked_often(sets: list[Literals]) -> Together:
    """Sets that were asked of so many texts that one pass is made for them."""
    together, before = Together(in_utf_8), document("a")
    for _ in range(_ALONE):
        for one in sets:
            together.any_in(before, one)
    return together


@given(
    st.lists(
        st.lists(st.text("abé€", min_size=1, max_size=4), min_size=1, max_size=5, unique=True), min_size=1, max_size=4
    ),
    st.text("abé€ \n", min_size=1, max_size=60),
)
def test_one_pass_answers_as_each_set_does(strings: list[list[str]], text: str) -> None:
    sets = [*map(Literals, strings)]
    together, found = asked_often(sets), document(f"x{text}x")
    for one in sets:
        assert together.any_in(found, one) == one.any_in(in_utf_8(found))
        assert sorted(together.find_all(found, found.text, one)) == sorted(one.find_all(found.text))


def test_a_pass_that_was_made_ahead_answers_as_one_does() -> None:
    sets = [Literals(["bridge", "é"]), Literals(["road"])]
    for together in (Together(in_utf_8), asked_often(sets)):
        found = document("Café, bridge.")
        together.read_ahead(found)
        assert [together.any_in(found, one) for one in sets] == [True, False]
        assert sorted(together.find_all(found, found.text, sets[0])) == [("bridge", 6), ("é", 3)]


def test_a_set_that_comes_later_is_asked_by_itself() -> None:
    first, later = Literals(["bridge", "brid"]), Literals(["ridg", "é"])
    together = asked_often([first])
    found = document("Café, bridge, brid.")
    assert [together.any_in(found, one) for one in (first, later)] == [True, True]
    assert sorted(together.find_all(found, found.text, first)) == [("brid", 6), ("brid", 14), ("bridge", 6)]
    assert sorted(together.find_all(found, found.text, later)) == [("ridg", 7), ("é", 3)]
    assert not together.any_in(document("A road."), later)


def test_it_counts_where_two_share_a_blank() -> None:
    counted = Literals([" we ", "We ", " I ", "me"])
    found = document("We say we I we said to me")
    for together in (Together(in_utf_8), asked_often([counted])):
        assert together.counts(found, counted) == counted.counts(in_utf_8(found)) == [2, 1, 1, 1]
