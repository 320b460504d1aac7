"""Wide characters, and marks that take no room, on a line of a terminal."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance import check
from provenance.extensions import ReportOptions
from provenance.records import encode
from provenance.reporters import builtin
from provenance.reporters.cells import cells, first_cells, last_cells


@pytest.mark.parametrize(
    ("text", "room"),
    [("bridge", 6), ("橋", 2), ("🦊", 2), ("e\u0301te\u0301", 3), ("ｆ", 2), ("—", 1), ("", 0), ("क्ष", 2)],
)
def test_cells(text: str, room: int) -> None:
    assert cells(text) == room


@given(st.text(), st.integers(0, 20))
def test_what_is_cut_fits(text: str, room: int) -> None:
    first, last = first_cells(text, room), last_cells(text, room)
    assert text.startswith(first)
    assert text.endswith(last)
    assert max(cells(first), cells(last)) <= room
    assert (first == text) is (cells(text) <= room)


@pytest.mark.parametrize(
    "line", ["東京の橋 🦊 Credits to the owner", "e\u0301te\u0301 Credits to the owner", f"{'橋' * 60} CTTO"]
)
def test_the_marks_stand_below_the_words(line: str) -> None:
    text = next(reporter for reporter in builtin() if reporter.name == "text")
    stream = io.BytesIO()
    record = check(line, path="notes.txt", select=["ATT101"])
    text.begin(stream, ReportOptions(width=80)).document(record, encode(record))
    shown, marks = stream.getvalue().decode("utf-8").splitlines()[-3:-1]
    assert cells(shown) <= 80
    words = record.findings[0].excerpt
    assert cells(shown[: shown.index(words)]) == marks.index("^")
    assert marks.count("^") == len(words)
