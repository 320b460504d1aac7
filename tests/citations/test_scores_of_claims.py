"""What a sentence scores as a claim, by whichever way it is counted, and the weights that it is counted by."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.analysis.claims.features import read_sentence, whole_features
from provenance.analysis.claims.model import PAIR_STEP, SMOOTHING, UNIT, Model, load_model
from provenance.analysis.claims.weights import OPENING, PackedNames, PackedWords, Weights, WeightsOf
from provenance.analysis.claims.words import edges_of
from tests.citations.common import UNCITED


def test_a_figure_scores_higher_than_a_wish() -> None:
    figure, wish = load_model().scores(["Unemployment fell by 12 percent.", "I hope so."])
    assert figure > wish


@given(st.lists(st.text(max_size=80), max_size=6))
def test_sentences_together_score_as_each_does_alone(texts: list[str]) -> None:
    assert load_model().scores(texts) == [load_model().scores([text])[0] for text in texts]


_WORDS = st.sampled_from(
    ["He", "voted", "12%", "$5", "1994", "the", "Senate", "would", "think", "we", "cutting", "I'm", "—", "now?"]
)


@given(st.lists(_WORDS, min_size=1, max_size=30))
def test_the_quick_score_is_that_of_the_features(words: list[str]) -> None:
    pairs = {("<", "he"): 70, ("<", "Cap"): 10, ("he", "~ed"): 110, ("the", "Cap"): 30, ("year", ">"): -40}
    openings = {(0, "he"): 900, (0, "$0"): -40, (1, "Cap"): 70, (2, "~ed"): -300, (5, "the"): 20}
    weights = Weights(
        250,
        {"voted": 1500, "think": -1000},
        {"Cap": 500, "0%": 2000},
        {"cutt": 300, "sena": -50},
        {"ted": 70, "12%": 10, "ate": 20},
        pairs,
        openings,
        {"subject he 1 0": 900, "numbers 2": 600, "question": -2000, "length 3": 200},
        ["he", "the", "we", "would", "i'm"],
    )
    sentence = " ".join(words)
    reading = read_sentence(sentence, frozenset(weights.frequent))
    total = sum(weights.words.get(word, 0) for word in reading.words)
    total += sum(weights.shapes.get(kind, 0) for kind in reading.classes)
    edges = [edges_of(word) for word in reading.words]
    total += sum(weights.beginnings.get(first, 0) + weights.endings.get(last, 0) for first, last in edges)
    total += sum(pairs.get(pair, 0) for pair in reading.pairs()) * PAIR_STEP
    whole = sum(weights.sentence.get(feature, 0) for feature in whole_features(reading.whole))
    whole += sum(openings.get(opening, 0) for opening in enumerate(reading.classes[:OPENING]))
    expected = (weights.bias + whole + total / (len(words) + SMOOTHING) ** 0.5) / UNIT
    assert Model(weights.packed()).scores([sentence]) == [pytest.approx(expected)]


_NAMES = st.text(st.characters(codec="utf-8", exclude_characters=" "), min_size=1, max_size=8)


@given(st.dictionaries(_NAMES, st.integers(-9000, 9000)), st.lists(st.text(st.characters(codec=None), max_size=8)))
def test_packed_weights_are_the_weights(weights: dict[str, int], others: list[str]) -> None:
    few, every = WeightsOf(PackedNames.of(weights)), WeightsOf(PackedNames.of(weights))
    every.meet_all()
    assert every == weights
    for name in (*weights, *others):
        few.meet(name)
        assert few.get(name, 0) == weights.get(name, 0)
    every.meet_all()
    assert every == weights


@given(st.dictionaries(_NAMES, st.tuples(st.integers(-(1 << 62), 1 << 62), st.integers(0, 999))))
def test_packed_words_are_the_words(words: dict[str, tuple[int, int]]) -> None:
    packed = PackedWords.of(words)
    names, added, classes = packed.every()
    assert dict(zip(names, zip(added, classes, strict=True), strict=True)) == words
    for word, numbers in words.items():
        names, added, classes = packed.listed(packed.list_of(word))
        assert (added[names.index(word)], classes[names.index(word)]) == numbers


@cache
def _model_that_has_met_many_words() -> Model:
    model = load_model.__wrapped__()
    for first in "abcdefghij":
        for form in (str, str.title):
            model.scores([form(f"{first}{second}{third} ") * 9 + UNCITED for second in "klmn" for third in "uvwxyz"])
            model.scores(
                [
                    form(f"{first}{second}{third}{fourth}s") + UNCITED
                    for second in "klmnop"
                    for third in "uvwx"
                    for fourth in "abcdefghijklmnopqrst"
                ]
            )
    return model


@given(
    st.lists(
        st.sampled_from(
            [*UNCITED.split(), "House)", "“house", "HOUSES", "iPad", "1994's", "12,345", "İzmir", "walked", "Zyqbol"]
        ),
        min_size=1,
    )
)
def test_a_model_that_has_met_many_words_scores_as_a_new_one(words: list[str]) -> None:
    sentence = " ".join(words)
    assert _model_that_has_met_many_words().scores([sentence]) == load_model.__wrapped__().scores([sentence])
