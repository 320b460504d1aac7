"""Causes, cures, proofs and laws without a figure that a sentence in English asserts by itself, and comparisons with no other."""

from __future__ import annotations

import pytest

from provenance.analysis import claims
from provenance.testing import document

_FILLER = "The market lies by the river. In the evening people sit before their houses."


def words_of(text: str) -> list[str]:
    made = document(text)
    return [made.slice(one.words) for one in claims(made) if one.words is not None and not one.supported]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Loneliness is the leading cause of early death among widowers.", "the leading cause of"),
        ("Pesticides are the main reason why bees are dying out.", "main reason why"),
        ("Screens are to blame for the poor sleep of the young.", "to blame for"),
        ("The main cause of the decline is the new weir.", "main cause of"),
        ("Nettle tea cures arthritis and lowers blood pressure.", "arthritis"),
        ("Honey heals wounds better than any ointment.", "wounds"),
        ("Cold baths prevent colds and strengthen the heart.", "colds"),
        ("A spoonful a day reduces your risk of dementia.", "dementia"),
        ("Singing in a choir has been shown to lower tension.", "has been shown to"),
        ("It is proven that plants hear music.", "It is proven that"),
        ("The law now forbids landlords to turn families out.", "law now forbids"),
        ("No other breed of sheep gives finer wool.", "No other"),
        ("No other village in the valley has produced so many poets.", "No other"),
        ("Nowhere in Europe are there as many storks as here.", "Nowhere in"),
    ],
)
def test_what_a_sentence_asserts(sentence: str, words: str) -> None:
    assert words_of(f"{_FILLER}\n\n{sentence}") == [words]


@pytest.mark.parametrize(
    "sentence",
    [
        # denied, asked, possible, or of what was told before
        "Nettle tea doesn’t cure arthritis in the least.",
        "Nettle tea may cure arthritis in some people.",
        "Does nettle tea cure arthritis in the old?",
        "This is the main reason for the visit.",
        "He has been shown to the door.",
        "The film has been shown to an audience in Leeds.",
        # nouns, orders, names, and who treats
        "Talk to us about the causes of diabetes.",
        "Cut sugar to prevent diabetes in the family.",
        "Gout ran the distance in the rain.",
        "Nurse Hale treats asthma in the old town.",
        "Cruz is to blame for the mess in the hall.",
        # a law of which the text speaks, and what is no comparison
        "The new bill was read. The law now forbids it.",
        "No other guest has asked for the blue room.",
        "Nowhere in the house was a lamp to be seen.",
    ],
)
def test_what_is_no_such_assertion(sentence: str) -> None:
    assert words_of(f"{_FILLER}\n\n{sentence}") == []


def test_a_source_stands_behind_it() -> None:
    named = "According to the Met Office, damp is the leading cause of mould in old houses."
    assert words_of(f"{_FILLER}\n\n{named}") == []
