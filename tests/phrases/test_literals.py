"""Strings inside words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from provenance.api import Literals


def naive(strings: list[str], text: str) -> list[tuple[str, int]]:
    """The longest string at the leftmost place, then on from its end."""
    found, at = [], 0
    while at < len(text):
        here = max((string for string in strings if text.startswith(string, at)), key=len, default=None)
        if here is None:
            at += 1
        else:
            found.append((here, at))
            at += len(here)
    return found


@given(
    st.lists(st.text("abé€", min_size=1, max_size=4), min_size=1, max_size=6, unique=True),
    st.text("abé€ \n", max_size=60),
)
def test_literals_are_found_wherever_they_stand(strings: list[str], text: str) -> None:
    assert Literals(strings).find(text) == naive(strings, text)
    assert Literals(strings).any_in(text.encode()) == bool(naive(strings, text))


@given(
    st.lists(st.text("abé€", min_size=1, max_size=4), min_size=1, max_size=6, unique=True),
    st.text("abé€ \n", max_size=60),
)
def test_those_that_overlap_are_all_found(strings: list[str], text: str) -> None:
    places = [(string, at) for string in strings for at in range(len(text)) if text.startswith(string, at)]
    for long in (text, text + "." * 1200):  # longer texts are searched for all of them at once
        assert sorted(Literals(strings).find_all(long)) == sorted(places)


def test_letters_count_as_written() -> None:
    assert Literals(["AKIA", "sk-"]).find("akia AKIAX task-") == [("AKIA", 5), ("sk-", 13)]


def test_more_strings_than_are_compared_at_once() -> None:
    many = Literals(f"{number:03}x" for number in range(200))
    assert [many.any_in(text) for text in (b"000x", b"--199x", "é150x".encode("latin-1"), b"200x", b"199y", b"")] == [
        True,
        True,
        True,
        False,
        False,
        False,
    ]


@given(
    st.lists(st.sampled_from(["we ", " we ", " I ", " me", "I", "We", "x", " ", "’", "é"]), max_size=20).map("".join)
)
def test_each_place_counts_where_two_share_a_blank(text: str) -> None:
    strings = [" we ", "We ", " I ", "I’", " me "]
    counts = [sum(text.startswith(string, at) for at in range(len(text))) for string in strings]
    for data in (text, text + "." * 1200):  # longer texts are searched for all of them at once
        assert Literals(strings).counts(data.encode()) == counts
