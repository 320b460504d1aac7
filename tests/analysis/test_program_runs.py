"""Words between the signs of a script that was saved as text."""

from __future__ import annotations

import pytest

from provenance.analysis.program_runs import is_in_program, run_around
from provenance.api import Span
from provenance.testing import document


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("It ends here. v(i)),l&&!o){let r=document.querySelector(p) and so on.", "l&&!o", True),
        ("It ends here. r=parseInt(rgb[1]),g=parseInt(rgb[2]); and so on.", "[1]", True),
        ("The works of Cruz[1],[2] and of Reeve[3] agree.", "[1]", False),
        ("The bridge (see f(x),g(x)[1]) is closed.", "[1]", False),
        ("That is f&&king slow.", "f&&king", False),
        ("Alone it is code .", "code", False),
    ],
)
def test_runs_of_programs(text: str, word: str, *, expected: bool) -> None:
    start = text.index(word)
    assert is_in_program(document(text), Span(start, start + len(word))) is expected


@pytest.mark.parametrize(
    ("ends", "run"),
    [("", "(see=example.org/a-word-b)"), ("()", "see=example.org/a-word-b"), ("()-", "word")],
)
def test_the_run_around_a_word(ends: str, run: str) -> None:
    text = "It ends (see=example.org/a-word-b) here."
    start = text.index("word")
    assert document(text).slice(run_around(document(text), Span(start, start + 4), ends)) == run
