"""Sentences are laid out as Python's own module lays them out."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from provenance.reporters.cells import cells
from provenance.reporters.wrapping import in_cells, wrapped


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


@given(text=st.text(alphabet="ab \té桥磨\u0301", max_size=60), width=st.integers(min_value=2, max_value=30))
@example(text="a longword b", width=4)
@example(text="桥磨坊 桥磨坊", width=5)
def test_lines_in_cells_keep_to_them_and_lose_nothing(text: str, width: int) -> None:
    lines = in_cells(text, width)
    assert all(cells(line) <= width and line.strip() for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(text=st.text(alphabet="ab é", max_size=60), width=st.integers(min_value=1, max_value=30))
def test_lines_of_narrow_letters_are_those_of_textwrap(text: str, width: int) -> None:
    text = text.lstrip()
    assert in_cells(text, width) == textwrap.wrap(text, width)
