"""What our parser of Markdown makes faster is what markdown-it makes itself."""

from __future__ import annotations

from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.helpers import parseLinkDestination
from markdown_it.rules_block import StateBlock

from provenance.loaders.markdown.destinations import Helpers
from provenance.loaders.markdown.masking import masked
from provenance.loaders.markdown.parser import _Lines


def marks(state: StateBlock) -> dict[str, Any]:
    return {
        name: getattr(state, name)
        for name in ("src", "bMarks", "eMarks", "tShift", "sCount", "bsCount", "lineMax", "line", "_code_enabled")
    }


@given(st.text(alphabet=" \t\nab>-é\x0b", min_size=1, max_size=30))
@example("  \t x\n \t\n\n  ")
@example("a\n")
@example("\n")
def test_lines_are_marked_as_the_stock_state_marks_them(source: str) -> None:
    markdown = MarkdownIt()
    assert marks(_Lines(source, markdown, {}, [])) == marks(StateBlock(source, markdown, {}, []))


@given(st.text(alphabet="ab/()<>\\&; \n\x7f\x01", max_size=20), st.integers(0, 5))
@example("https://a.org/b)c", 0)
@example("a&amp;b)", 0)
@example("<a b>)", 0)
def test_an_address_ends_where_the_stock_helper_ends_it(words: str, start: int) -> None:
    expected = parseLinkDestination(words, min(start, len(words)), len(words))
    found = Helpers.parseLinkDestination(words, min(start, len(words)), len(words))
    assert (found.ok, found.pos, found.str) == (expected.ok, expected.pos, expected.str)


def test_front_matter_is_blank_and_keeps_its_line_ends() -> None:
    head = "---\r\ntitle: ä\r\n---\n"
    text = masked(f"{head}Words.", len(head), jsx=False, generated=True)
    assert text == "   \r\n        \r\n   \nWords."
