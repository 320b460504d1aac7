"""Sentences are laid out as Python's own module lays them out."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from provenance.reporters.wrapping import wrapped


@given(
    text=st.text(alphabet="ab- \t\n\u00a0é", max_size=60),
    width=st.integers(min_value=1, max_value=30),
    first=st.sampled_from(["", "  ", "    - "]),
    rest=st.sampled_from(["", "      "]),
)
@example(text="a longword b", width=4, first="", rest="")
@example(text="  a b  ", width=3, first="", rest="")
def test_lines_are_those_of_textwrap(text: str, width: int, first: str, rest: str) -> None:
    assert wrapped(text, width, first, rest) == textwrap.wrap(
        text, width, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )


def test_a_line_has_room_for_a_character() -> None:
    with pytest.raises(ValueError, match="invalid width 0"):
        wrapped("a", 0, "", "")
