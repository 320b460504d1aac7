"""What stands between quotation marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.analysis import inside_quotation, quotes
from provenance.api import Span
from provenance.testing import document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “one” and “two”.", ["one", "two"]),
        ('He said "one" and "two".', ["one", "two"]),
        ("«Un», dit-il.", ["Un"]),
        ("„Eins“, sagte er.", ["Eins"]),
        ("»Eins«, sagte er, »und zwei.«", ["Eins", "und zwei."]),
        ("« Un » ou «deux» »trois", [" Un ", "deux"]),
        ("Start » News »Brücke", []),
        ("She said ‘one thing’ and left.", ["one thing"]),
        ("It’s the dogs’ dinner.", []),
        (
            "Ana Cruz ‘s picks of the ‘60s were safe, and nobody spoke of a test’ then. Ben said ‘it is old’.",
            ["it is old"],
        ),
        ("A 6' 2\" man left.", []),
        ("'It's late,' said Ana Cruz, 'and we go home.' She left.", ["It's late,", "and we go home."]),
        ("She said: 'It is the workers' own fault.' He left.", ["It is the workers' own fault."]),
        ("The 'Big Bang' came. She said: 'We go there.'", ["We go there."]),
        ("'He called it \"late\" and left,' she said.", ['He called it "late" and left,']),
        ("\"He said 'We go now,' and left,\" she said.", ["He said 'We go now,' and left,"]),
        ("'Tell 'em we go,' she said.", []),
        ("The '90s were the dogs' own. They sang rock 'n' roll.' It's 'fine'.", []),
        ("‘One thing,’ she said. 'It is late,' he said.", ["One thing,"]),
        ("He called it “the ‘big’ one” again.", ["the ‘big’ one"]),
    ],
)
def test_marks_pair(text: str, expected: list[str]) -> None:
    made = document(text)
    assert [made.slice(quotation.inner) for quotation in quotes(made)] == expected
    assert all(quotation.closed for quotation in quotes(made))


def test_a_speech_over_paragraphs_is_a_quotation_in_each() -> None:
    made = document("“The first part of the speech was long.\n\n“The second part of it was short,” she said.")
    first, second = quotes(made)
    assert not first.closed
    assert second.closed
    assert second.block == first.block + 1


def test_inside() -> None:
    made = document("He said “many believe it” and left.")
    at = made.text.index("many")
    assert inside_quotation(made, Span(at, at + 4))
    assert not inside_quotation(made, Span(0, 2))


@given(st.text(alphabet='ab .,"“”‘’«»„\n', max_size=80))
def test_quotations_never_cross_blocks_or_one_another(text: str) -> None:
    made = document(text)
    last = 0
    for quotation in quotes(made):
        assert quotation.span.start >= last
        assert quotation.span.contains(quotation.inner)
        assert made.blocks[quotation.block].span.contains(quotation.span)
        last = quotation.span.end


def test_a_double_mark_may_be_typed_as_two_single_ones() -> None:
    made = document("''It's over,'' he said. ``It is so.''")
    assert [made.slice(one.inner) for one in quotes(made)] == ["It's over,", "It is so."]
