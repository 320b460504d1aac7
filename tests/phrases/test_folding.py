"""Texts in their normal form, and the way back from it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.api import Phrases
from provenance.phrases import Entry, PhraseIndex
from provenance.phrases.folding import fold, normal

UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
CREDIT = Phrases.of(en=[Entry("credits to the owner")], any=[])


@given(st.text(f"abé \t\n{UNSEEN}", max_size=30))
def test_what_a_reader_sees_stays_and_leads_to_its_place(text: str) -> None:
    folded = fold(text)
    shown = [(at, character) for at, character in enumerate(folded.text) if character not in " \x00"]
    starts, shifts = folded.starts or [0], folded.shifts or [0]
    places = [
        at + next(shift for start, shift in zip(starts[::-1], shifts[::-1], strict=True) if start <= at)
        for at, _ in shown
    ]
    seen = [(at, character) for at, character in enumerate(text) if not character.isspace() and character not in UNSEEN]
    assert list(zip(places, [character for _, character in shown], strict=True)) == seen
    assert "  " not in folded.text


@pytest.mark.parametrize("mark", UNSEEN)
@pytest.mark.parametrize(
    "written", ["Cred{}its to the owner", "Credits{} to {} the own{}er", "Credits to the{}\nowner"]
)
def test_phrases_are_found_through_what_nobody_sees(written: str, mark: str) -> None:
    shown = written.replace("{}", mark)
    (match,) = PhraseIndex([CREDIT]).scan(f"é {mark}{shown}{mark}, she wrote.").get(CREDIT, ())
    assert f"é {mark}{shown}{mark}, she wrote."[slice(*match.span)] == shown


def test_a_line_of_what_nobody_sees_is_blank() -> None:
    assert not PhraseIndex([CREDIT]).scan("Credits to\n\u200b\nthe owner, é").get(CREDIT, ())


def test_a_joiner_is_part_of_a_word_where_it_is_spelt_so() -> None:
    word = "سه\u200cشنبه"
    assert normal(word) == word
    assert fold(f"a {word} b").text == f"a {word} b"
    assert normal("own\u00ader") == "owner"
