"""A slip in what a plugin declares is told where it is made, with the way out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec
import pytest

from provenance.documents import Document
from provenance.host.errors import told_with_place
from provenance.levels import Severity
from provenance.phrases import Entry, Phrases
from provenance.rules import Context, CorpusExample, CorpusHit, Fact, Hit, analysis, corpus_rule, rule


class Open(msgspec.Struct, frozen=True):
    """Options that take anything."""

    most: int = 1
    words: object = None


@dataclass(frozen=True)
class OpenWithin:
    """Options of which an item may be anything."""

    words: tuple[Any, ...] = ()


class Closed(msgspec.Struct, frozen=True):
    """Options that say what belongs into them."""

    words: dict[str, tuple[str, ...]] = {}
    most: int | None = None


GIVEN: dict[str, Any] = {
    "id": "TEST001",
    "slug": "test-rule",
    "severity": Severity.ERROR,
    "summary": "A test",
    "bad": ["x"],
    "good": ["y"],
}
SLIPS: dict[str, tuple[dict[str, Any], str]] = {
    "a severity by name": ({"severity": "warning"}, r"has the severity 'warning': write Severity\.WARNING"),
    "a severity in capitals": ({"severity": "ERROR"}, r"has the severity 'ERROR': write Severity\.ERROR"),
    "a severity that is none": ({"severity": "fatal"}, r"'fatal', which is none of Severity\.INFO, Severity\.WARNING"),
    "no severity": ({"severity": None}, "has the severity None"),
    "a scope that is none": ({"scope": "paragraph"}, "has the scope 'paragraph', which is none of sentence, block"),
    "one language": ({"languages": "en"}, r"has the languages 'en': write a list, languages=\['en'\]"),
    "one media type": ({"media_types": "text/html"}, r"write a list, media_types=\['text/html'\]"),
    "one need": ({"needs": "online"}, r"write a list, needs=\['online'\]"),
    "one condition": ({"when": "http"}, r"write a list, when=\['http'\]"),
    "one example": ({"bad": "a text"}, r"write a list, bad=\['a text'\]"),
    "an example that is no text": ({"good": [1]}, "has 1 among its good, which is no text"),
    "phrases as a list": ({"phrases": ["foobar"]}, r"write Phrases\.of\(en="),
    "an analysis that is a function": ({"uses": [len]}, "among its uses, which is no analysis"),
    "a value of the options": ({"options": {}}, "has the options {}: name their class"),
    "an option of no type": (
        {"options": Open},
        "has the options Open, whose field words may be anything: name its type",
    ),
    "a list of options of no type": ({"options": OpenWithin}, "has the options OpenWithin, whose field words may be"),
    "a number for an id": ({"id": 1}, "has the id 1, which is no text"),
}


def function(document: Document, context: Context) -> tuple[Hit, ...]:  # noqa: ARG001 - a rule's form
    """Why."""
    return ()


def test_a_star_stands_for_every_language() -> None:
    assert rule(**GIVEN | {"languages": "*"})(function).languages == frozenset({"*"})


class Program:
    """Why."""

    def extract(self, document: Document, context: Context) -> tuple[Fact, ...]:  # noqa: ARG002 - the protocol's form
        return ()

    def conclude(self, key: str, facts: object, context: Context) -> tuple[CorpusHit, ...]:  # noqa: ARG002
        return ()


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_in_a_rule_is_told(slip: str) -> None:
    wrong, sentence = SLIPS[slip]
    with pytest.raises((TypeError, ValueError), match=f"test-rule: .*{sentence}|^1 test-rule: {sentence}"):
        rule(**GIVEN | wrong)(function)


@pytest.mark.parametrize(
    "slip", [slip for slip in SLIPS if not {"bad", "good", "when", "scope"} & SLIPS[slip][0].keys()]
)
def test_a_slip_in_a_corpus_rule_is_told(slip: str) -> None:
    wrong, sentence = SLIPS[slip]
    given = {name: value for name, value in GIVEN.items() if name not in {"bad", "good"}}
    examples = [CorpusExample(("a",), found=True), CorpusExample(("b",), found=False)]
    with pytest.raises((TypeError, ValueError), match=sentence):
        corpus_rule(**given | {"examples": examples} | wrong)(Program)


@pytest.mark.parametrize(
    ("lexicon", "read"), [({"any": ["CTTO"]}, {"*"}), ({"any": ["CTTO"], "en": ["credit"]}, {"any", "en"})]
)
def test_a_lexicon_of_no_language_is_for_every_language(lexicon: dict[str, list[str]], read: set[str]) -> None:
    phrases = Phrases.of(**lexicon)
    given = {name: value for name, value in GIVEN.items() if name not in {"bad", "good"}}
    examples = [CorpusExample(("a",), found=True), CorpusExample(("b",), found=False)]
    for made in (
        rule(**GIVEN | {"phrases": phrases})(function),
        corpus_rule(**given, examples=examples, phrases=phrases)(Program),
    ):
        assert made.read_languages() == read


def test_a_single_text_is_no_lexicon() -> None:
    single: Any = "foobar"
    with pytest.raises(TypeError, match=r"Phrases\.of\(en='foobar'\): write a list, en=\['foobar'\]"):
        Phrases.of(en=single)
    with pytest.raises(TypeError, match="an analysis: has 'f"):
        analysis(phrases=[single])


def test_the_texts_of_a_lexicon_are_those_of_all_languages_or_of_one() -> None:
    lexicon = Phrases.of(en=["one", Entry("two", ("even",))], any=[Entry("2", ("even", "sign"))])
    assert lexicon.texts() == ("2", "one", "two")
    assert lexicon.texts("even") == ("2", "two")
    assert lexicon.texts("odd") == ()
    assert lexicon.texts(language="en") == ("one", "two")
    assert lexicon.texts("even", "en") == ("two",)
    assert lexicon.texts("even", "de") == ()


@pytest.mark.parametrize(
    ("changed", "without", "told"),
    [
        ({"sevrity": Severity.INFO}, "severity", "'sevrity'; did you mean 'severity'?"),
        ({"zzzz": 1}, "", "'zzzz'; it takes id, slug, severity, "),
        ({}, "bad", "'bad'; write bad (texts in which it finds something)"),
    ],
)
def test_a_slip_in_the_name_of_a_field_is_told(changed: dict[str, Any], without: str, told: str) -> None:
    given = {name: value for name, value in GIVEN.items() if name != without} | changed
    with pytest.raises(TypeError) as raised:
        rule(**given)
    assert told in told_with_place(raised.value)


def test_options_that_name_their_types_are_taken() -> None:
    assert rule(**GIVEN | {"options": Closed})(function).options is Closed
