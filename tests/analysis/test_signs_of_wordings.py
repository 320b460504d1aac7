"""Each form of an English wording has one of the signs beside it: where a form has none, it is asked of no line, and is never found."""

from __future__ import annotations

import re

import pytest

from provenance.analysis.content.prompt_words import prompts
from provenance.analysis.content.prompt_words.wordings import Frame
from tests.analysis.pattern_samples import samples

_FRAMES: tuple[Frame, ...] = prompts._english().frames
_EACH = 150
"""Texts of each wording."""
_NOT_WRITTEN = re.compile(
    r"^[^\w\n]*\(? ?(?:ads?|more)\b[^\w\n]*$"  # between marks that no page has in this order
    r"|\d:[6-9]\d|\b[6-9]\d:"  # a time of more than 59 minutes or seconds
    r"|  ",  # two blanks
    re.IGNORECASE,
)
"""What a wording takes as well, and nobody writes."""
_GUARDED = frozenset(
    {
        " here|you'll love",
        " our ",
        " our |you may ",
        "(more|more)",
        "a like|a follow",
        "add to cart|add to basket",
        "affiliate|links marked",
        "arrow key|to mute",
        "click through | video here",
        "company number|company no",
        "compare deals|compare prices",
        "continue to page|continue to the next",
        "cookies|your privacy",
        "cookie|not consented",
        "do koszyka|varukorgen",
        "email|newsletter",
        "enjoyed this|enjoyed my",
        "full article|whole article",
        "i was unable|i wasn't able",
        "in the comment|in our comment",
        "ipso|press complaints",
        "javascript|scripts",
        "like this|like our",
        "listen to this|listen to the",
        "läs också|läs även",
        "more |latest ",
        "newslettera|swój e-mail",
        "obserwuj|śledź nas",
        "oczywiście!|jasne!",
        "our list|our mailing list",
        "our weekly|our daily",
        "paid partner|partner content",
        "popular|trending",
        "printausgabe|print-ausgabe",
        "przeglądarka nie|odtwarzacz",
        "przejdź do treści|przejdź do głównej",
        "star rating|rate it",
        "this helps|that helps",
        "to keep reading|to continue reading",
        "truncated|in full on",
        "want me to|would you like me",
        "website by|site by",
        "worth a read:|worth reading:",
        "wszelkie prawa zastrzeżone|med ensamrätt",
        "your first |local news",
        "yourself on|yourself onto",
    }
)
"""The first two signs of those of whose forms some are sentences and headings of articles, manuals and letters ("Our latest piece of research",
"If you make these, leave them to rest overnight"): they are asked only beside a sign that such a sentence seldom has. See
docs/decisions/boilerplate.md."""


def _named(frame: Frame) -> str:
    return "|".join(frame[1][:2])


def _missed(frame: Frame) -> list[str]:
    _, signs, pattern = frame
    written = re.compile(pattern.pattern, pattern.flags)
    return [
        text
        for text in samples(written, _EACH)
        if not any(sign in text.lower() for sign in signs) and _NOT_WRITTEN.search(text) is None
    ]


@pytest.mark.parametrize("number", [number for number, one in enumerate(_FRAMES) if _named(one) not in _GUARDED])
def test_each_form_has_a_sign(number: int) -> None:
    missed = _missed(_FRAMES[number])
    assert not missed, f"no sign of {_FRAMES[number][1][:3]} is in {missed[:5]}"


@pytest.mark.parametrize("number", [number for number, one in enumerate(_FRAMES) if _named(one) in _GUARDED])
def test_what_is_guarded_has_forms_that_need_it(number: int) -> None:
    assert _missed(_FRAMES[number])
