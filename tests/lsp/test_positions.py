"""Places as an editor counts them, whatever is in the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol.types import Position

from provenance.lsp.actions import difference
from provenance.lsp.positions import Lines
from tests.lsp.client import applied

UNITS = {"utf-8": 1, "utf-16": 2, "utf-32": 4}
TEXTS = st.text(st.sampled_from("ab é€😀\u2028\x0c\x85\n\r"), max_size=30)


@given(TEXTS, st.sampled_from(sorted(UNITS)), st.data())
def test_there_and_back(text: str, units: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    lines = Lines(text, units)
    back = lines.offset(lines.position(offset))
    within_an_end = text[offset - 1 : offset + 1] == "\r\n"
    assert back == (offset - 1 if within_an_end and offset else offset)


@given(TEXTS, st.sampled_from(sorted(UNITS)))
def test_units_are_those_of_the_encoding(text: str, units: str) -> None:
    line = text.replace("\r", "").replace("\n", "")
    codec = units if units == "utf-8" else f"{units}-le"
    assert Lines(line, units).position(len(line)) == Position(0, len(line.encode(codec)) // UNITS[units])


@pytest.mark.parametrize("units", UNITS)
def test_places_outside_are_the_nearest(units: str) -> None:
    lines = Lines("a😀b\r\nc", units)
    assert lines.offset(Position(0, 99)) == 3
    assert lines.offset(Position(9, 0)) == 6
    assert lines.offset(Position(1, 1)) == 6


@given(TEXTS, TEXTS)
def test_one_edit_leads_to_the_other_text(before: str, after: str) -> None:
    edit = difference(before, after)
    place = Lines(before).range(edit.start, edit.end)
    start, end = ({"line": each.line, "character": each.character} for each in (place.start, place.end))
    assert applied(before, [{"range": {"start": start, "end": end}, "newText": edit.text}]) == after
