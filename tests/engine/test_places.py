"""Lines and columns, whatever ends a line."""

from __future__ import annotations

import re

import pytest

from provenance.engine.places import Places
from provenance.extensions import Source
from provenance.loaders.text import load_text
from provenance.spans import SourceSpan, Span

WORDS = ["The", "mill", "", "stands", "by", "", "", "the weir."]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\r", " \n"])
@pytest.mark.parametrize("other", ["\n", "\r\n", "\r"])
def test_lines_and_columns(end: str, other: str) -> None:
    text = end.join(WORDS) + other + other.join(WORDS) + end
    places = Places(load_text(Source("a", "a", "text/plain", text)))
    ends = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]
    for at in range(len(text)):
        start = places.location(SourceSpan(at, at + 1)).start
        line = sum(place <= at for place in ends)
        assert (start.offset, start.line, start.column) == (at, line, at - ends[line - 1] + 1)


def test_figures_of_a_hidden_number_mask_no_year() -> None:
    text = "Call 202-555-0123 on August 19, 2026."
    places = Places(load_text(Source("a", "a", "text/plain", text)))
    places.hide([SourceSpan(5, 17)])
    assert places.message("in 2026, behind 202, 0123 and 2025550123") == "in 2026, behind •••, ••• and 2•••"


@pytest.mark.parametrize("span", [Span(6, 10), Span(5, 10), Span(6, 11), Span(5, 11), Span(5, 12)])
def test_words_stand_apart_from_what_is_around_them(span: Span) -> None:
    text = "It is very  cold here."
    places = Places(load_text(Source("a", "a", "text/plain", text)))
    around = places.context(span)
    assert around is not None
    assert (around.before, places.excerpt(span), around.after) == ("It is ", "very", " cold here.")
