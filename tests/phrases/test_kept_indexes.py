"""The index of a set of lexicons is kept while it is asked for, and until one of its packages is read anew."""

from __future__ import annotations

from provenance.api import Phrases
from provenance.phrases import _KEPT, PhraseIndex, forget, index_of

FERRY, LAMP = Phrases.of(en=["the ferry"]), Phrases.of(en=["the lamp"])


def test_it_is_the_same_for_the_same_lexicons() -> None:
    made = index_of([FERRY, LAMP, FERRY])
    assert index_of([FERRY, LAMP]) is made
    assert made.lexicons == (FERRY, LAMP)
    assert index_of([LAMP, FERRY]) is not made  # lexicons are numbered in order


def test_those_that_were_asked_for_last_are_kept() -> None:
    first, second = index_of([FERRY]), index_of([LAMP])
    for number in range(_KEPT - 1):
        index_of([Phrases.of(en=[f"the boat {number}"])])
        assert index_of([FERRY]) is first
    assert index_of([LAMP]) is not second


def test_a_package_that_is_read_anew_has_no_index_of_before() -> None:
    made = index_of([FERRY])
    forget("of_somebody")
    assert index_of([FERRY]) is not made


def test_texts_that_are_expected_are_looked_through_as_any_other() -> None:
    text = "The ferry passed the lamp, and the ferry came back."
    first, second = PhraseIndex((FERRY, LAMP)), PhraseIndex((FERRY, LAMP))
    second.expect("en", 100_000)
    assert first.scan(text) == second.scan(text)
    assert len(second.scan(text)[FERRY]) == 2
