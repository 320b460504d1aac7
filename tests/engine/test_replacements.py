"""Words that are masked: each where it stands, and of many only those looked for that may stand there."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from provenance.engine.places import MASK, Places, mask
from provenance.engine.replacements import Replacements
from provenance.spans import Span
from provenance.testing import document

ADDRESSES = [f"ana.cruz{number}@harbour{number % 7}.example" for number in range(1000)]
LETTERS = st.text("abc1• ", max_size=8)


def _hidden(words: list[str]) -> Replacements:
    hidden = Replacements(MASK)
    for each in words:
        hidden.add(each, mask(each))
    return hidden


@given(st.lists(LETTERS.filter(bool), max_size=40, unique=True), st.lists(LETTERS).map("".join))
def test_the_same_as_one_after_the_other(words: list[str], text: str) -> None:
    expected = text
    for each in words:
        expected = expected.replace(each, mask(each))
    assert _hidden(words).apply(text) == expected


def test_few_of_many_words_are_looked_for() -> None:
    hidden = _hidden(ADDRESSES)
    looked_for = [len(list(hidden.candidates(f"Write to {address} or come."))) for address in ADDRESSES]
    assert min(looked_for) > 0
    assert sum(looked_for) < 20 * len(ADDRESSES)
    assert list(hidden.candidates("The mill stands by the weir.")) == []


def test_as_much_as_may_be_of_words_that_were_cut() -> None:
    hidden = _hidden(["ana.reed@lamp.example", "14 Elm Street, Ana", "reed"])
    assert hidden.cut_off("Write to ana.reed@la") == (11, "a•••")
    assert hidden.cut_off("Write to 14 Elm Street, Ana") is None
    assert hidden.cut_off("Write to an") is None
    assert hidden.cut_off("14 Elm Street, An") == (17, "1•••")


def test_what_is_masked_in_a_line_of_many() -> None:
    made = document(" ".join(ADDRESSES))
    places = Places(made)
    starts = [made.text.index(address) for address in ADDRESSES]
    spans = [Span(start, start + len(address)) for start, address in zip(starts, ADDRESSES, strict=True)]
    places.hide(reversed(spans))
    assert [places.excerpt(span) for span in spans] == [mask(address) for address in ADDRESSES]
    assert places.message(f"“{ADDRESSES[417][:-3]}…” is one of {ADDRESSES[5]}") == "“a••• …” is one of a•••"
    around = places.context(spans[500])
    assert around is not None
    assert around.before.endswith("a••• ")
    assert "harbour" not in around.before + around.after
