"""Fixes in reStructuredText: what is left is read as before."""

from __future__ import annotations

import pytest
from docutils.core import publish_doctree
from docutils.nodes import system_message

from provenance.api import Document, Fix, Span
from provenance.testing import document as text_document


def read(source: str) -> Document:
    return text_document(source, media_type="text/x-rst")


def made(source: str, fix: Fix) -> str:
    [edit] = fix.edits
    return source[: edit.start] + edit.text + source[edit.end :]


def complaints(source: str) -> int:
    settings = {"report_level": 1, "halt_level": 5, "warning_stream": False}
    return sum(1 for _ in publish_doctree(source, settings_overrides=settings).findall(system_message))


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ("A.\n\nGone\n----\n\nB.\n", "A.\n\nB.\n"),
        ("A.\n\n----\nGone\n----\n\nB.\n", "A.\n\nB.\n"),
        ("A.\n\nThe next\n--------\n\nGone\n", "A.\n\nThe next\n--------\n"),
        ("A.\n\n.. note::\n\n   Gone\n\n   B.\n", "A.\n\n.. note::\n\n   B.\n"),
        ("A.\n\n.. note:: A.\n\n   Gone\n", "A.\n\n.. note:: A.\n"),
        (
            "A.\n\n.. figure:: a.png\n   :alt: A mill\n\n   Gone\n\nB.\n",
            "A.\n\n.. figure:: a.png\n   :alt: A mill\n\nB.\n",
        ),
        ("A. [1]_\n\n.. [1] A.\n\n   Gone\n", "A. [1]_\n\n.. [1] A.\n"),
        ("A.\n\n   B.\n\n   -- Gone\n\nC.\n", "A.\n\n   B.\n\nC.\n"),
        ("A.\n\n----\n\nGone\n\nB.\n", "A.\n\n----\n\nB.\n"),
        ("- A.\n- Gone\n- B.\n", "- A.\n- B.\n"),
        ("#. A.\n#. Gone\n#. B.\n", "#. A.\n#. B.\n"),
        ("1. A.\n2. Gone\n\nB.\n", "1. A.\n\nB.\n"),
        ("A.\n\nGone\n\n   B.\n", "A.\n\n   B.\n"),
    ],
)
def test_what_is_deleted_leaves_no_marks_around_nothing(source: str, left: str) -> None:
    document = read(source)
    at = document.text.index("Gone")
    fix = Fix.delete(document, Span(at, at + 4), "delete it")
    assert fix is not None
    assert made(source, fix) == left
    assert complaints(left) <= complaints(source)


@pytest.mark.parametrize(
    "source",
    [
        ".. note::\n\n   Gone\n\nB.\n",
        ".. note::\n   :class: small\n\n   Gone\n",
        "- .. tip::\n\n     Gone\n\n- B.\n",
        "A. [1]_\n\n.. [1] Gone\n\nB.\n",
        "Gone\n   What it means.\n\nB.\n",
        "- A.\n\nGone\n\n  B.\n",
        "1. A.\n2. Gone\n3. B.\n",
        ":Gone: B.\n",
        "A.\n\n----\n\nGone\n",
        "A.\n\n----\n\nGone\n\n----\n\nB.\n",
        "A.\n\n----\n\nGone\n\nThe next\n--------\n\nB.\n",
        "Title\n=====\n\nGone\n\n----\n\nB.\n",
        "+------+---+\n| Gone | b |\n+------+---+\n",
        "====  ====\nGone  b\nc     d\n====  ====\n",
        "A |x| b.\n\n.. |x| replace:: Gone\n",
    ],
)
def test_what_the_markup_needs_is_not_deleted(source: str) -> None:
    document = read(source)
    at = document.text.index("Gone")
    assert Fix.delete(document, Span(at, at + 4), "delete it") is None


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ("A cafe.\n", "A café!.\n"),
        ("+------+---+\n| cafe | b |\n+------+---+\n", None),
        ("====  ====\ncafe  b\n====  ====\n", None),
        ("A |x| b.\n\n.. |x| replace:: cafe\n", None),
        ("A :pep:`8` cafe.\n", "A :pep:`8` café!.\n"),
    ],
)
def test_other_words_keep_columns_and_signs_that_stand_for_words(source: str, left: str | None) -> None:
    document = read(source)
    at = document.text.index("cafe")
    fix = Fix.replace(document, Span(at, at + 4), "café!", "write it")
    assert (fix if fix is None else made(source, fix)) == left


def test_a_word_as_long_may_stand_in_a_column() -> None:
    source = "+------+---+\n| cafe | b |\n+------+---+\n"
    document = read(source)
    at = document.text.index("cafe")
    fix = Fix.replace(document, Span(at, at + 4), "café", "write it")
    assert fix is not None
    assert complaints(made(source, fix)) == complaints(source) == 0
