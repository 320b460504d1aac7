"""Code within lines: in plain text by its signs."""

from __future__ import annotations

import pytest

from provenance.analysis.code_spans import in_code_span
from provenance.testing import document

SHOWN = [
    "Write `@` here.",
    "Write `one\n@ two` here.",
    "Write ``a ` @`` here.",
    "(`@`)",
    "A ` is a sign; write `@` here.",
]
READ = [
    "A ` alone, and @ behind it.",
    "Write `a\n\n@` here.",
    "`tis @ and `twas so.",
    "She said ``so @'' and ``no''.",
    "Don`t write @ when you can`t.",
    "Write `a` and @ and `b` here.",
]


@pytest.mark.parametrize("text", SHOWN)
def test_between_signs_it_is_code(text: str) -> None:
    read = document(text)
    assert in_code_span(read, read.text.index("@"))


@pytest.mark.parametrize("text", READ)
def test_else_it_is_text(text: str) -> None:
    read = document(text)
    assert not in_code_span(read, read.text.index("@"))


def test_in_markup_a_sign_that_is_left_is_a_letter() -> None:
    read = document("Write \\`@\\` here.", media_type="text/markdown")
    assert not in_code_span(read, read.text.index("@"))


def test_what_never_closes_costs_no_more_than_a_look() -> None:
    read = document("".join(f"{'`' * (number % 7 + 1)}a " for number in range(40_000)) + "@")
    assert not in_code_span(read, read.text.index("@"))
