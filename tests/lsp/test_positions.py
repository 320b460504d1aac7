"""Places as an editor counts them, whatever is in the text.

What it imports takes a second, so that it is not imported where tests are only collected.
"""

# ruff: noqa: PLC0415

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from tests.lsp.client import applied

UNITS = {"utf-8": 1, "utf-16": 2, "utf-32": 4}
TEXTS = st.text(st.sampled_from("ab é€😀\u2028\x0c\x85\n\r"), max_size=30)


@given(TEXTS, st.sampled_from(sorted(UNITS)), st.data())
def test_lines_end_in_three_ways_and_units_are_those_of_the_encoding(
    text: str, units: str, data: st.DataObject
) -> None:
    from lsprotocol.types import Position

    from provenance.lsp.positions import Lines

    offset = data.draw(st.integers(0, len(text)))
    within_an_end = offset > 0 and text[offset - 1 : offset + 1] == "\r\n"
    *ended, line = re.split(r"\r\n|\r|\n", text[: offset - within_an_end])
    codec = units if units == "utf-8" else f"{units}-le"
    expected = Position(len(ended), len(line.encode(codec)) // UNITS[units])
    assert Lines(text, units).position(offset) == expected


@given(TEXTS, TEXTS)
def test_one_edit_leads_to_the_other_text(before: str, after: str) -> None:
    from provenance.lsp.actions import difference
    from provenance.lsp.positions import Lines

    edit = difference(before, after)
    place = Lines(before).range(edit.start, edit.end)
    start, end = ({"line": each.line, "character": each.character} for each in (place.start, place.end))
    assert applied(before, [{"range": {"start": start, "end": end}, "newText": edit.text}]) == after
