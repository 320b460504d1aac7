"""Fixes in Gemtext: each line stays what it is."""

from __future__ import annotations

import pytest

from provenance.api import Fix, Span
from provenance.testing import document


@pytest.mark.parametrize(
    ("text", "words", "by", "expected"),
    [
        ("A.\n=> /gone.jpg\nB.\n", "/gone.jpg", "", "A.\nB.\n"),
        ("A.\n=> /gone.jpg\nB.\n", "gone.jpg", "", None),
        ("A.\n=> /gone.jpg\nB.\n", "/gone.jpg", "A picture", None),
        ("A.\n=> /gone.jpg\nB.\n", "gone.jpg", "lost.jpg", "A.\n=> /lost.jpg\nB.\n"),
        ("=> /a.jpg A picture\n", "picture", "map", "=> /a.jpg A map\n"),
        ("A.\n=> /a.jpg Gone\nB.\n", "Gone", "", "A.\nB.\n"),
        ("=> /a.jpg Gone map\n", "Gone", "", "=> /a.jpg  map\n"),
        ("Gone# b\n", "Gone", "", None),
        ("A b\n", "A b", "> c", None),
        ("# Gone\n\nB.\n", "Gone", "", "B.\n"),
    ],
)
def test_lines_are_what_they_were(text: str, words: str, by: str, expected: str | None) -> None:
    read = document(text, media_type="text/gemini")
    at = read.text.index(words)
    span = Span(at, at + len(words))
    fix = Fix.replace(read, span, by, "write it") if by else Fix.delete(read, span, "delete it")
    if fix is None:
        assert expected is None
        return
    [edit] = fix.edits
    assert text[: edit.start] + edit.text + text[edit.end :] == expected
