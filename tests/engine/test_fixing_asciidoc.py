"""Fixes in AsciiDoc: what is around words that go is read as before."""

from __future__ import annotations

import pytest

from provenance import check
from provenance.api import Fix, Span
from provenance.testing import document

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


def made(text: str, words: str, by: str) -> str | None:
    read = document(text, media_type="text/asciidoc")
    at = read.text.index(words)
    span = Span(at, at + len(words))
    fix = Fix.replace(read, span, by, "write it") if by else Fix.delete(read, span, "delete it")
    if fix is None:
        return None
    [edit] = fix.edits
    return text[: edit.start] + edit.text + text[edit.end :]


@pytest.mark.parametrize(
    ("text", "by", "expected"),
    [
        ("A.\n\nGone by ferry\n-------------\n\nB.\n", "Went", "A.\n\nWent by ferry\n-------------\n\nB.\n"),
        ("A.\n\nGone by ferry\n-------------\n\nB.\n", "To go", None),
        ("A.\n\nGone by ferry\n-------------\n\nB.\n", "", None),
        ("A Gone by ferry.\n--------------\nls\n--------------\n", "is", None),
        ("Gone:: What is lost.\n", "", None),
        ("What is Gone::\nAll of it.\n", "", None),
        ("Gone:: What is lost.\n", "Lost", "Lost:: What is lost.\n"),
        ("A.\n\n.Gone words\nB.\n", "", None),
        ("* xref:Gone.adoc[]\n* B\n", "", None),
        ("* xref:Gone.adoc[]\n* B\n", "Lost", None),
        ("A <<b,Gone>> c.\n", "", None),
        ("A https://a.example[Gone,window=_blank] c.\n", "", None),
        ("Gone A is here.\n", "", "A is here.\n"),
        ("Gone - A is here.\n", "", None),
        ("A *Gone b* c.\n", "", None),
        ("A Gone c.\n", "*b*", None),
        ("A Gone c.\n", "[b]", "A [b] c.\n"),
        ("Gone\n\nB.\n", "[b]", None),
        ("A link:Gone c.\n", "[b]", None),
        ("A Gone c.\n", "", "A  c.\n"),
    ],
)
def test_what_is_around_other_words_is_read_as_before(text: str, by: str, expected: str | None) -> None:
    assert made(text, "Gone", by) == expected
