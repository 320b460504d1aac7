"""What is planted is found, and nothing else: a small version of `bench/duplicates.py`; and what the findings say."""

# ruff: noqa: S311 - planted texts are no secret

from __future__ import annotations

import random
import re
from types import SimpleNamespace
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from provenance_plugins.duplicates.copied_passage import CopiedPassageOptions, copied_passage
from provenance_plugins.duplicates.duplicate_document import duplicate_document
from provenance_plugins.duplicates.fingerprints import winnow
from provenance_plugins.duplicates.inconsistent_copy import inconsistent_copy
from provenance_plugins.duplicates.naming import earliest, names
from provenance_plugins.duplicates.near_duplicate import near_duplicate
from provenance_plugins.duplicates.wording import words_of

from provenance.api import Context, CorpusRule, Example, Seen
from provenance.records import CorpusFinding, Member
from provenance.testing import corpus_findings, document

WORDS = [f"{first}{second}" for first in ("ba", "lo", "mi", "ster", "tu", "fran") for second in ("n", "ling", "tor", "kes", "ra", "dom", "vy")]  # fmt: skip
PHRASE = "nobody was hurt but the road along the river had to be closed until the evening"


def paragraph(rng: random.Random, count: int) -> str:
    """Words at random in sentences."""
    words = [rng.choice(WORDS) for _ in range(count)]
    return ". ".join(" ".join(words[at : at + 12]).capitalize() for at in range(0, count, 12)) + "."


def text(rng: random.Random) -> list[str]:
    """Paragraphs with a phrase that all texts have."""
    return [f"{paragraph(rng, 30)} {PHRASE.capitalize()}. {paragraph(rng, 40)}" for _ in range(4)]


def changed(words: str, share: float, rng: random.Random) -> str:
    return " ".join(rng.choice(WORDS) if rng.random() < share else word for word in words.split(" "))


def pairs(found: list[CorpusFinding]) -> set[tuple[str, ...]]:
    return {tuple(member.id.split("-")[0] for member in finding.members) for finding in found}


def planted(seed: int) -> tuple[list[str], dict[str, set[tuple[str, ...]]]]:
    rng = random.Random(seed)
    texts = [text(rng) for _ in range(30)]
    wanted: dict[str, set[tuple[str, ...]]] = {"copy": set(), "version": set(), "passage": set()}
    for number in range(5):
        texts.append([part.upper() for part in texts[number]])
        wanted["copy"].add((str(number + 1), str(len(texts))))
    for number in range(5, 15):
        share = rng.uniform(0.05, 0.18)
        texts.append([changed(part, share, rng) for part in texts[number]])
        wanted["version"].add((str(number + 1), str(len(texts))))
    for number in range(15, 20):
        words = " ".join(texts[number]).split()
        at = rng.randrange(len(words) - 60)
        texts[number + 10].insert(rng.randrange(4), " ".join(words[at : at + 60]))
        wanted["passage"].add((str(number + 1), str(number + 11)))
    return ["\n\n".join(parts) for parts in texts], wanted


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize(
    ("kind", "rule"), [("copy", duplicate_document), ("version", near_duplicate), ("passage", copied_passage)]
)
def test_what_is_planted_is_found_and_nothing_else(kind: str, rule: CorpusRule, seed: int) -> None:
    texts, wanted = planted(seed)
    assert pairs(corpus_findings(rule, texts)) == wanted[kind]


def test_one_passage_over_paragraphs_is_one_finding_at_its_beginning() -> None:
    rng = random.Random(3)
    passage = "\n\n".join(paragraph(rng, 50) for _ in range(4))
    texts = [f"{paragraph(rng, 200)}\n\n{passage}\n\n{paragraph(rng, 300)}" for _ in range(3)]
    (finding,) = corpus_findings(copied_passage, texts)
    assert "200 words" in finding.message
    for member, words in zip(finding.members, texts, strict=True):
        assert member.location is not None
        assert member.location.start.offset == words.index(passage)


def test_the_earliest_is_named() -> None:
    words = paragraph(random.Random(4), 100)
    texts = [Example(words, date="2021-05-06"), Example(words, date="2020-01-02"), Example(words)]
    (finding,) = corpus_findings(duplicate_document, texts)
    assert "2-example.txt" in finding.message
    assert "(2020-01-02)" in finding.message
    (finding,) = corpus_findings(inconsistent_copy, texts)
    assert "2020-01-02" in finding.message
    assert "2021-05-06" in finding.message


def test_scripts_without_spaces_are_read_by_character() -> None:
    assert words_of("今日は、Tokyo 2020。") == ["今", "日", "は", "tokyo", "2020"]
    assert words_of("Ärger, naïve – ПРИВЕТ!") == ["ärger", "naïve", "привет"]


@given(st.text(alphabet="aZ_0 -éßЯन。’", max_size=30))
def test_words_are_what_word_characters_make(text: str) -> None:
    assert words_of(text) == re.findall(r"\w+", text.casefold())


@given(st.lists(st.integers(0, 9), max_size=60), st.integers(1, 12))
def test_every_window_has_a_fingerprint_that_depends_on_it_alone(hashes: list[int], window: int) -> None:
    chosen = winnow(hashes, window)
    assert chosen == sorted(set(chosen))
    for start in range(len(hashes) - window + 1):
        stretch = hashes[start : start + window]
        last = start + window - 1 - stretch[::-1].index(min(stretch))
        assert last in chosen


def test_documents_whose_ids_are_numbers_are_named_with_their_file() -> None:
    def seen(identity: str, path: str) -> Seen:
        return Seen(0, Member(id=identity, path=path, location=None, excerpt=""), None)

    assert names([seen("0", "ferry/a.jsonl"), seen("a.txt", "a.txt")]) == "ferry/a.jsonl (0) and a.txt"
    assert (
        names([seen("quay-7", "ferry/a.jsonl"), seen("ferry/a.jsonl:3", "ferry/a.jsonl")])
        == "quay-7 and ferry/a.jsonl:3"
    )
    assert names([seen("7", "posts/7")]) == "posts/7 (7)"
    several = earliest(
        [
            ("2020-05-03", seen("a.txt", "a.txt")),
            ("2020-05-03", seen("b.txt", "b.txt")),
            ("2021-01-01", seen("c.txt", "c.txt")),
        ]
    )
    assert several == "; a.txt and b.txt are the earliest by their own dates (2020-05-03)"


def test_a_word_that_is_repeated_without_end_has_few_facts_and_what_stands_beside_it_is_found() -> None:
    rng = random.Random(3)
    passage, noise = paragraph(rng, 60), "word " * 20_000
    texts = [f"{paragraph(rng, 60)}\n\n{noise}\n\n{passage}", f"{paragraph(rng, 60)}\n\n{passage}"]
    context = cast("Context", SimpleNamespace(options=CopiedPassageOptions()))
    assert len(list(copied_passage.program.extract(document(texts[0]), context))) < 200
    assert [len(found.members) for found in corpus_findings(copied_passage, texts)] == [2]
