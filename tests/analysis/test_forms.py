"""Forms of sentences as lexicons write them, sign by sign."""

from __future__ import annotations

import re

import pytest

from provenance.analysis.forms import any_form, any_line, words_of_class
from provenance.api import Entry, Phrases

_WORDS = Phrases.of(en=[Entry("mill", ("mill",))], de=[Entry("die Mühle", ("mill",)), Entry("d'Mühle", ("mill",))])


def _pattern(form: str) -> re.Pattern[str]:
    return re.compile(any_form([form], {"mill": "(?:mill|water\\smill)"}.__getitem__), re.IGNORECASE)


@pytest.mark.parametrize(
    ("form", "fits", "not_so"),
    [
        ("the <mill>", "The\nwater mill", "the millstone"),
        ("(a|the) mill[s]", "the mills", "my mill"),
        ("it's [very ]*old", "it’s very very old", "it's too old"),
        ("so [very ]2old", "so very very old", "so very very very old"),
        ("{we;will} grind", "will we grind", "we grind"),
        ("_ the mill", "beside the mill", "!! the mill"),
        ("by ~2 mill", "by Ana's old mill", "by the very old mill"),
        ("by ...9mill", "by my, oh mill", "by oh. mill"),
        ("by ...3-9mill", "by the mill", "by a mill"),
        ("by ...9+mill", "by it! A mill", "by i\nt mill"),
        ("[very ]+old", "very very old", "old"),
        ("mill*", "millstones", "windmill"),
        ("mill*+", "mills", "mill"),
        ("*mill", "windmill", "millstone"),
        ("mill*2", "mills", "millstones"),
        ("mill*1-2", "mills", "mill"),
        ("mill/...9stone", "mill of stone", "millstone"),
        ("mill<stop>", "mill, and", "mill and"),
        ("mill!( by/)", "mill bypass", "mill by it"),
        ("mill=( by/|$)", "mill", "mill bypass"),
        ("mill-(by|of)?", "mill-by?", "mill-by"),
    ],
)
def test_a_form_fits(form: str, fits: str, not_so: str) -> None:
    assert _pattern(form).search(fits) is not None
    assert _pattern(form).search(not_so) is None


_LINES = Phrases.of(en=[Entry("<mill> for <number>[ ](£|\\$)#1-2<stop>", ("sale",)), Entry("mill", ("mill",))], de=[Entry("<capital>...9 (zu|auf) <mill>", ("sale",)), Entry("mühle", ("mill",))])  # fmt: skip


@pytest.mark.parametrize(
    ("line", "fits"),
    [
        ("mill for 1,200 $5!", True),
        ("mill for 1,200 £123", False),
        ("mill\nfor 1,200 $5", False),
        ("Ana auf mühle", True),
        ("ana auf mühle", False),
        ("Ana auf mill", False),
    ],
)
def test_the_forms_of_lines_have_the_words_of_their_languages(line: str, fits: bool) -> None:  # noqa: FBT001
    pattern = re.compile(rf"^{any_line(_LINES, 'sale')}", re.IGNORECASE | re.MULTILINE)
    assert (pattern.match(line) is not None) is fits
    with pytest.raises(ValueError, match="no forms of loan in de, en"):
        any_line(_LINES, "loan")


def test_the_words_of_a_class_are_those_of_its_language() -> None:
    assert words_of_class(_WORDS, "mill", "de") == r"(?:die\sMühle|d['’]Mühle)"
    with pytest.raises(ValueError, match="no words of mill in fr"):
        words_of_class(_WORDS, "mill", "fr")
