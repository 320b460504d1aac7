"""Each form of a wording has one of the signs beside it: where a form has none, it is asked of no line, and is never found."""

from __future__ import annotations

import re

import pytest

from provenance.analysis.content.prompt_words import prompts
from provenance.analysis.content.prompt_words.wordings import Frame
from tests.analysis.pattern_samples import samples

_FRAMES: tuple[Frame, ...] = (*prompts._english().frames, *prompts._abroad().frames)
_EACH = 150
"""Texts of each wording."""
_NOT_WRITTEN = re.compile(
    r"^[^\w\n]*\(? ?(?:ads?|more)\b[^\w\n]*$"  # between marks that no page has in this order
    r"|\d:[6-9]\d|\b[6-9]\d:"  # a time of more than 59 minutes or seconds
    r"|  ",  # two blanks
    re.IGNORECASE,
)
"""What a wording takes as well, and nobody writes."""


@pytest.mark.parametrize("number", range(len(_FRAMES)))
def test_each_form_has_a_sign(number: int) -> None:
    _, signs, pattern = _FRAMES[number]
    written = re.compile(pattern.pattern, pattern.flags)
    missed = [
        text
        for text in samples(written, _EACH)
        if not any(sign in text.lower() for sign in signs) and _NOT_WRITTEN.search(text) is None
    ]
    assert not missed, f"no sign of {signs[:3]} is in {missed[:5]}"
