"""Patterns that are asked at the beginnings of lines find what a search finds."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from provenance.analysis.claims.statistics import beside_letters, may_be_glued
from provenance.analysis.line_beginnings import at_line

_KIND = re.compile(r"(?im)^[\"']?kind\s?[:=]\s*(?:\n- )?[ab]$")


@given(st.text(alphabet='kind:ab\n- "', max_size=40), st.sampled_from(["", "kind: a", "\nkind:\n- b", "Kind=b"]))
def test_a_line_is_found_where_a_search_finds_it(before: str, line: str) -> None:
    for text in (before + line, f"{before}\n{line}\n", line + before):
        for end in (len(text), len(text) - 1, 12):
            found, expected = at_line(_KIND, text, end), _KIND.search(text, 0, end)
            assert (found and found.span()) == (expected and expected.span())


@given(st.text(alphabet="19aB% $€£¥,.é", max_size=12))
def test_figures_that_may_stand_with_words_are_never_missed(text: str) -> None:
    assert beside_letters(text.encode("latin-1", "replace")) or not may_be_glued(text)
