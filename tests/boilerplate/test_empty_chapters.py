"""Chapters of a draft that have next to nothing (BLP410)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.drafts.empty_chapters import empty_chapters

from provenance.api import Document
from provenance.testing import document
from tests.loaders.docx_files import body, load, p

PROSE = "The ferry sails at nine on weekdays and at ten on Sundays, whatever the tide does."


def told(text: Document) -> list[str]:
    return [hit.message for _, hit in empty_chapters(text, coded=False)]


@pytest.mark.parametrize(
    ("last", "count"),
    [
        ("## Outlook\n\n…\n\n## Sources\n\nThe log of the ferry.\n", 1),
        ("## Outlook\n\n…\n\nThe ferry goes on.\n", 0),
        ("Noch zu schreiben: der Winter, das Eis\n", 1),
        ("To write up:\n\n- the winter\n- the ice\n", 1),
        ("To sail:\n\n- the winter\n- the ice\n", 0),
    ],
)
def test_notes_and_dots(last: str, count: int) -> None:
    text = document(f"# The ferry\n\n{PROSE}\n\n{PROSE}\n\n{PROSE}\n\n{last}", media_type="text/markdown")
    assert len(told(text)) == count


def heading(words: str) -> str:
    return p(words, "<w:outlineLvl w:val='0'/>")


@pytest.mark.parametrize(
    ("parts", "count"),
    [
        ((heading("Abstract"), heading("Introduction"), p(PROSE)), 1),
        ((heading("Abstract"), p("It sails."), heading("Introduction"), p(PROSE)), 0),
        ((heading("Introduction"), p(PROSE), heading("Test"), heading("Test 2")), 2),
        ((heading("Introduction"), p(PROSE), heading("Test"), p("It was tested.")), 0),
    ],
)
def test_headings_of_a_word_file(parts: tuple[str, ...], count: int) -> None:
    text = load(body("".join((heading("The ferry"), *(p(PROSE) for _ in range(3)), *parts))))
    assert len(told(text)) == count
