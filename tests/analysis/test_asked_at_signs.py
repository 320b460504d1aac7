"""What is asked at its signs alone is what a search through the text finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.analysis import characters
from provenance.analysis.content.first_words import words_of
from provenance.analysis.content.lookup import line_lexicon
from provenance.loaders import unseen


@given(st.text(alphabet="abß,) \n.A", max_size=20))
def test_a_glued_comma_is_found_from_its_sign(text: str) -> None:
    assert characters.has_glued_comma(text) == (
        re.search(r"(?<=[^\W\d_]{2}),(?:[a-zß-ÿ]{3}|[\u0100-\u045f])|(?<=[a-zß-ÿ]{2})\)[a-zß-ÿ]{3}", text) is not None
    )


@given(st.text(alphabet="\u00ad\u200b\u2060\ufeffÂÎÅä\x80€ð az\n", max_size=20))
def test_runs_of_marks_are_found_from_the_marks(text: str) -> None:
    assert list(unseen._runs(text)) == [one.span() for one in re.finditer(unseen._RUN.pattern, text)]


@pytest.mark.parametrize("language", ["en", "fr", "it", "ru", "tr"])
def test_the_name_of_terms_ends_as_one_of_them_does(language: str) -> None:
    lexicon = line_lexicon(language)
    for term in sorted(lexicon._terms):
        for name in (term, f"Harbour {term.title()}", term.upper().replace("'", "’"), f"{term}!"):
            taken = f" {' '.join(words_of(name).words)}"
            assert lexicon.is_named_terms(name) == taken.endswith(lexicon._named_terms)
            assert lexicon.is_of_terms(name) == any(f" {one} " in f"{taken} " for one in lexicon._terms)
