"""Fixes in Org: what is left is read as before."""

from __future__ import annotations

import pytest

from provenance.api import Document, Fix, Span
from provenance.testing import document as text_document


def read(source: str) -> Document:
    return text_document(source, media_type="text/org")


def made(source: str, fix: Fix | None) -> str | None:
    if fix is None:
        return None
    [edit] = fix.edits
    return source[: edit.start] + edit.text + source[edit.end :]


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ("A.\n\nGone\n\nB.\n", "A.\n\nB.\n"),
        ("* A\n** Gone :lamp:\nB.\n", "* A\nB.\n"),
        ("- A.\n- [ ] Gone\n- B.\n", "- A.\n- B.\n"),
        ("1. A.\n2. *Gone*\n3. B.\n", "1. A.\n3. B.\n"),
        ("[[https://a.example][Gone]]\n\nB.\n", "B.\n"),
        ("| Gone | b |\n", "|  | b |\n"),
        ("A. Gone B.\n", "A.  B.\n"),
        ("* TODO Gone\n:PROPERTIES:\n:A: b\n:END:\n", None),
        ("[fn:1] Gone\n", None),
        ("#+caption: Gone\n[[file:a.png]]\n", None),
        ("A *Gone* b.\n", None),
        ("*Gone b* c\n", None),
        ("A [[https://a.example][Gone]] b.\n", None),
        ("Gone * b\n", None),
        ("A\nGone - b\n", None),
        ("- Gone ::\n\n- B :: c\n", None),
        ("- Gone d ::\n", "-  d ::\n"),
        ("A $Gone + b$ c.\n", None),
        ("\\begin{align}\nGone\n\\end{align}\n\nB.\n", "\\begin{align}\n\\end{align}\n\nB.\n"),
        ("A.\n* Gone\nB.\n", None),
    ],
)
def test_what_is_deleted_leaves_no_marks_around_nothing(source: str, left: str | None) -> None:
    document = read(source)
    at = document.text.index("Gone")
    assert made(source, Fix.delete(document, Span(at, at + 4), "delete it")) == left


@pytest.mark.parametrize(
    ("source", "words", "left"),
    [
        ("A *cafe* b.\n", "cafe", "A *café* b.\n"),
        ("A *cafe* b.\n", "cafe b", None),
        ("A *cafe* b.\n", "A cafe b", "café.\n"),
        ("A [[https://a.example][cafe]] b.\n", "A cafe b", "café.\n"),
        ("* cafe :lamp:\n", "cafe", "* café :lamp:\n"),
        ("#+macro: x cafe\n{{{x}}} b.\n", "cafe", None),
        ("A $c$ b $d$ e.\n", "A $c", None),
        ("A $c$ b $d$ e.\n", "A $c$ b", "café $d$ e.\n"),
        ("A ~c d~ e.\n", "d~ e".replace("~", ""), None),
        ("A.\n\n\\begin{align}\nx + y\n\\end{align}\n", "\\begin{align}\nx", None),
    ],
)
def test_other_words_take_no_half_of_a_mark(source: str, words: str, left: str | None) -> None:
    document = read(source)
    at = document.text.index(words)
    fix = Fix.replace(document, Span(at, at + len(words)), "café", "write it")
    assert made(source, fix) == left


def test_words_with_signs_of_markup_are_not_put_in() -> None:
    document = read("A cafe.\n")
    assert Fix.replace(document, Span(2, 6), "a =x=", "write it") is None
