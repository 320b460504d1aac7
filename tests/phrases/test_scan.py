"""The one pass finds the same by its automaton as by looking for one phrase after the other, as short texts are read at first."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from provenance.api import Phrases
from provenance.phrases import Entry, PhraseIndex

WORDS = st.text("mMé1 -'©", min_size=1, max_size=4).filter(lambda word: bool(word.strip()))
ENTRIES = st.lists(st.builds(Entry, WORDS, st.sampled_from([(), ("one",), ("two", "one")]), st.booleans()), max_size=6)
MANY = 40
"""Scans after which an automaton is worth it."""
LONG = "m- é5 " * 120
"""Of a long text only the phrases are looked for whose first word it has."""


@given(st.lists(st.tuples(ENTRIES, ENTRIES), min_size=1, max_size=3), st.text("mMé1_ -'©,\n", max_size=40))
@example([([Entry("m"), Entry("5 m")], [Entry("M", ("one",), case=True)])], "5 m, m M mm m")
@example([([Entry("m", ("one",)), Entry("m", ("two",))], [Entry("m", ("one", "three"))])], "m")
@example([([Entry("Mm", case=True), Entry("MM", case=True)], [])], "MM")
def test_an_automaton_finds_what_one_phrase_after_the_other_does(
    lexicons: list[tuple[list[Entry], list[Entry]]], text: str
) -> None:
    index = PhraseIndex(Phrases.of(en=english, any=all_) for english, all_ in lexicons)
    long = f"{text} {LONG}"
    first, first_long = index.scan(text), index.scan(long)
    for _ in range(MANY):
        index.scan("m")
    assert index.scan(text) == first
    assert index.scan(long) == first_long
