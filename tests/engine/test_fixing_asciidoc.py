"""Fixes in AsciiDoc: what is around words that go is read as before."""

from __future__ import annotations

import pytest

from provenance import check

SHARE = "Share this page on Facebook"


def fixed(text: str) -> str | None:
    (found,) = check(text, path="a.adoc", select=["BLP402"]).findings
    if found.fix is None:
        return None
    for edit in sorted(found.fix.edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"* {SHARE}\n* The dam is open.\n", "* The dam is open.\n"),
        (f"The dam.\n\n{SHARE}\n\nEnd.\n", "The dam.\n\nEnd.\n"),
        (f"*{SHARE}*\n\nIt is open.\n", "It is open.\n"),
        (f"The dam.\r\n\r\n{SHARE}\r\n\r\nEnd.\r\n", "The dam.\r\n\r\nEnd.\r\n"),
    ],
)
def test_goes_with_its_line(text: str, expected: str) -> None:
    assert fixed(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"* A\n+\n{SHARE}\n\nEnd is here.\n",
        f"[NOTE]\n{SHARE}\n\nEnd.\n",
        f"====\n{SHARE}\n====\n\nEnd.\n",
        f".{SHARE}\nimage::dam.jpg[a]\n\nEnd.\n",
        f"= {SHARE}\nAna Cruz\n\nThe dam is open.\n",
        f"The dam footnote:[{SHARE}] is open.\n",
    ],
)
def test_stays_where_the_markup_needs_words(text: str) -> None:
    found = check(text, path="a.adoc", select=["BLP402"]).findings
    assert all(one.fix is None for one in found)
