"""Rules that give what their types forbid: each costs its own findings, and is named; nothing else is lost."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from provenance import testing
from provenance.api import (
    Context,
    CorpusExample,
    CorpusHit,
    Document,
    Edge,
    Fact,
    Fix,
    FixEdit,
    Hit,
    RelatedPlace,
    Seen,
    Severity,
    SourceSpan,
    Span,
    corpus_rule,
    rule,
)
from provenance.engine.corpus import conclude
from provenance.engine.facts import Facts
from provenance.engine.program import program
from provenance.extensions import Source
from provenance.records import Problem
from provenance.rules import CorpusRule


def raises_itself(_: object) -> str:
    raise RuntimeError


UnspeakableError = type("UnspeakableError", (Exception,), {"__str__": raises_itself, "__doc__": "Its own words raise."})


BeyondError = type("BeyondError", (BaseException,), {"__doc__": "As panics of libraries in Rust are raised."})


def ends() -> None:
    sys.exit(0)


def closes() -> None:
    raise GeneratorExit


def panics() -> None:
    raise BeyondError


def raises() -> None:
    raise UnspeakableError


def halves() -> None:
    raise ValueError("\ud800")


UNTYPED: Any = None
SCORE: Any = "1"
LIES: dict[str, Any] = {
    "no hit": lambda: "a hit",
    "a message that is no text": lambda: Hit(None, UNTYPED),
    "a message that nothing can write": lambda: Hit(None, "\ud800"),
    "an empty message": lambda: Hit(None, ""),
    "a blank message": lambda: Hit(None, " \n"),
    "no confidence": lambda: Hit(None, "x", confidence=UNTYPED),
    "no severity": lambda: Hit(None, "x", severity="error"),  # type: ignore[arg-type]
    "a related place that is none": lambda: Hit(None, "x", related=("there",)),  # type: ignore[arg-type]
    "a related place beyond the end": lambda: Hit(None, "x", related=(RelatedPlace("there", Span(0, 999)),)),
    "a span of words": lambda: Hit(Span("a", "b"), "x"),  # type: ignore[arg-type]
    "a span beyond the end": lambda: Hit(Span(0, 999), "x"),
    "a span to half a character": lambda: Hit(Span(0, 1.5), "x"),  # type: ignore[arg-type]
    "a span of the source from half a character": lambda: Hit(SourceSpan(0.5, 1), "x"),  # type: ignore[arg-type]
    "a related place at half a character": lambda: Hit(None, "x", related=(RelatedPlace("there", Span(0, SCORE)),)),
    "a fix of nothing": lambda: Hit(None, "x", fix=Fix(UNTYPED, UNTYPED)),
    "a fix that is none": lambda: Hit(None, "x", fix="a fix"),  # type: ignore[arg-type]
    "a fix without a text": lambda: Hit(None, "x", fix=Fix("d", (FixEdit(0, 1, UNTYPED),))),
    "a fix at half a place": lambda: Hit(None, "x", fix=Fix("d", (FixEdit(0.5, 1, "x"),))),  # type: ignore[arg-type]
    "a fix before the beginning": lambda: Hit(None, "x", fix=Fix("d", (FixEdit(-1, 1, "x"),))),
    "a fix beyond the end": lambda: Hit(None, "x", fix=Fix("d", (FixEdit(0, 999, "x"),))),
    "a fix that changes nothing": lambda: Hit(None, "x", fix=Fix("d", (FixEdit(0, 1, "A"), FixEdit(2, 3, "l")))),
    "a fix without edits": lambda: Hit(None, "x", fix=Fix("d", ())),
    "a fix whose edits overlap": lambda: Hit(None, "x", fix=Fix("d", (FixEdit(2, 4, "x"), FixEdit(0, 3, "y")))),
    "a fix that nothing can write": lambda: Hit(None, "x", fix=Fix("d", (FixEdit(0, 1, "\ud800"),))),
    "the end of the program": ends,
    "the end of a generator": closes,
    "what is no Exception": panics,
    "an exception without words": raises,
    "an exception that nothing can write": halves,
}


@pytest.mark.parametrize("lie", LIES)
def test_a_rule_costs_its_own_findings(lie: str) -> None:
    def liar(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the rule's form
        """Why."""
        yield LIES[lie]()

    def honest(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001
        """Why."""
        yield Hit(None, "is told")

    rules = [
        rule(id=f"LIE10{n}", slug=f"lie-{n}", severity=Severity.INFO, summary="s", bad=["x"], good=["y"])(function)
        for n, function in enumerate((liar, honest))
    ]
    outcome = program(rules=rules).check("A line.", path="a.txt")
    assert outcome.seal()
    assert outcome.fault is None
    assert [finding.rule for finding in outcome.record.findings] == ["LIE101"]
    assert [(problem.rule, "LIE100" in problem.message) for problem in outcome.problems] == [("LIE100", True)]


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"severity": "error"}, "its hit has the severity 'error': write Severity.ERROR"),
        ({"confidence": "High"}, "its hit has the confidence 'High': write Confidence.HIGH"),
        ({"confidence": "sure"}, "which is none of Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH"),
    ],
)
@pytest.mark.parametrize("corpus", [False, True])
def test_the_name_of_a_level_is_told_with_the_way_out(given: dict[str, Any], sentence: str, *, corpus: bool) -> None:
    if corpus:
        problems = concluded(lambda facts: CorpusHit("x", facts, **given))
    else:

        def named(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the rule's form
            """Why."""
            yield Hit(None, "x", **given)

        made = rule(id="LIE100", slug="lie", severity=Severity.INFO, summary="s", bad=["x"], good=["y"])(named)
        problems = program(rules=[made]).check("A line.", path="a.txt").problems
    assert [sentence in problem.message for problem in problems] == [True]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda document: setattr(document, "text", "x"), "immutable type: 'Document'"),
        (lambda document: setattr(document, "blocks", ()), "immutable type: 'Document'"),
        (
            lambda document: Fix.replace(document, Span(0, 99), "x", "d"),
            "Fix.replace is given the span 0:99, outside the document (0:15)",
        ),
        (
            lambda document: Fix.delete(document, Span(-1, 2), "d"),
            "Fix.delete is given the span -1:2, outside the document (0:15)",
        ),
        (lambda document: Fix.delete(document, Span(5, 2), "d"), "Fix.delete is given the span 5:2, outside"),
    ],
)
def test_no_rule_changes_what_the_next_one_reads(change: Callable[[Document], object], told: str) -> None:
    def changing(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the rule's form
        """Why."""
        change(document)
        yield Hit(None, "x")

    def reading(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001
        """Why."""
        yield Hit(None, document.text)

    rules = [
        rule(id=f"LIE10{n}", slug=f"lie-{n}", severity=Severity.INFO, summary="s", bad=["x"], good=["y"])(function)
        for n, function in enumerate((changing, reading))
    ]
    outcome = program(rules=rules).check("Photo: CTTO ok.", path="a.txt")
    assert [finding.message for finding in outcome.record.findings] == ["Photo: CTTO ok."]
    assert [told in problem.message for problem in outcome.problems] == [True]


def test_a_loader_may_raise_what_is_no_exception() -> None:
    loader: Any = type("Loading", (), {"name": "loading", "load": lambda *_: panics()})()
    outcome = program(select=["ATT101"]).checker.check(Source("a.txt", "a.txt", "text/plain", "A line."), loader)
    assert outcome.record.status == "failed"
    (problem,) = outcome.problems
    assert problem.message.startswith("the loader 'loading' raised BeyondError (")
    assert re.search(r"test_lying_plugins\.py, line \d+, in panics\)$", problem.message)


class Facing:
    """Facts and hits that are none."""

    fact: Any = Fact("key", None)
    hit: Any = None

    def extract(self, document: Document, context: Context) -> Iterator[Fact]:  # noqa: ARG002
        """One."""
        yield self.fact

    def conclude(self, key: str, facts: Iterator[object], context: Context) -> Iterator[CorpusHit]:  # noqa: ARG002
        """One."""
        yield self.hit


@pytest.mark.parametrize("fact", [None, "fact", Fact("key", Span(0, 999)), BeyondError], ids=str)
def test_a_corpus_rule_that_takes_no_facts(fact: object) -> None:
    taking = {"extract": lambda *_: panics()} if fact is BeyondError else {"fact": fact}
    made = corpus_of(type("Taking", (Facing,), {**taking, "__doc__": "Why."}))
    outcome = program(rules=[made], corpus=True).check("A line.", path="a.txt")
    assert (outcome.facts, [problem.rule for problem in outcome.problems]) == ([], ["LIE400"])


@pytest.mark.parametrize(
    "hit",
    [None, CorpusHit("x", []), CorpusHit(UNTYPED, []), CorpusHit("x", [UNTYPED]), CorpusHit("x", [], UNTYPED)],
    ids=str,
)
def test_a_corpus_rule_that_concludes_nothing_that_can_be_told(hit: object) -> None:
    made = program(rules=[corpus_of(type("Concluding", (Facing,), {"hit": hit, "__doc__": "Why."}))], corpus=True)
    checker, facts = made.checker, Facts()
    facts.add(0, made.check("A line.", path="a.txt").facts)
    findings, problems = conclude(checker.selection.corpus, facts, checker.options.as_of, ("en",), 1)
    facts.close()
    assert (findings, [problem.rule for problem in problems]) == ([], ["LIE400"])


def concluded(hit: Callable[[list[Seen]], Any], documents: int = 1) -> list[Problem]:
    """The problems of a run in which a corpus rule yields that."""

    def conclude_it(self: object, key: str, facts: Iterator[Seen], context: Context) -> Iterator[CorpusHit]:  # noqa: ARG001
        yield hit(list(facts))

    made = program(
        rules=[corpus_of(type("Naming", (Facing,), {"conclude": conclude_it, "__doc__": "Why."}))], corpus=True
    )
    facts = Facts()
    for order in range(documents):
        facts.add(order, made.check("A line.", path=f"{order}.txt").facts)
    _, problems = conclude(made.checker.selection.corpus, facts, made.checker.options.as_of, ("en",), 1)
    facts.close()
    return problems


SEVERAL = "its hit has the member_count {} and 2 members: give how many take part in all, or None"


@pytest.mark.parametrize(
    ("result", "sentence"),
    [
        (lambda facts: CorpusHit("", facts), "its hit has an empty message: say what is wrong and what to do"),
        (lambda facts: CorpusHit("\ud800", facts), "raised UnicodeEncodeError"),
        (lambda facts: CorpusHit("x", facts, member_count=-5), SEVERAL.format(-5)),
        (lambda facts: CorpusHit("x", facts, member_count=0), SEVERAL.format(0)),
        (lambda facts: CorpusHit("x", facts, member_count=1), SEVERAL.format(1)),
        (lambda facts: CorpusHit("x", facts, member_count=UNTYPED or "2"), SEVERAL.format("'2'")),  # type: ignore[arg-type]
        (lambda facts: Edge(facts[0], facts[1], float("nan")), "its edge has the score nan, which is no finite number"),
        (lambda facts: Edge(facts[0], facts[1], float("inf")), "its edge has the score inf, which is no finite number"),
        (
            lambda facts: Edge(facts[0], facts[1], SCORE),
            "its edge has the score '1', which is no finite number",
        ),
        (lambda facts: Edge(facts[0], facts[0], 1.0), "its edge leads from a fact to itself"),
        (lambda facts: Edge(facts[0], UNTYPED, 1.0), "give two of the facts that it got"),
    ],
)
def test_what_a_corpus_rule_gives_is_looked_at(result: Callable[[list[Seen]], Any], sentence: str) -> None:
    (problem,) = concluded(result, documents=2)
    assert sentence in problem.message
    assert re.search(r"test_lying_plugins\.py, line \d+, in conclude_it\)$", problem.message)


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (lambda _: None, "its conclude returns None: yield each CorpusHit or Edge, or return a list of them"),
        (lambda facts: CorpusHit("x", facts), "its conclude returns a CorpusHit: yield each"),
        (lambda facts: Edge(facts[0], facts[-1], 1.0), "its conclude returns an Edge: yield each"),
        (lambda _: "x", "its conclude returns 'x'"),
        (lambda facts: [Edge(facts[0], facts[-1], 1.0)], "has no describe: write def describe(self, cluster, context)"),
        (lambda _: [Hit(None, "x")], "which is no CorpusHit: write CorpusHit(message, members)"),
    ],
)
def test_a_corpus_rule_that_does_not_yield(answer: Callable[[list[Seen]], Any], sentence: str) -> None:
    def conclude_it(self: object, key: str, facts: Iterator[Seen], context: Context) -> object:  # noqa: ARG001
        return answer(list(facts))

    rule_of_it = corpus_of(type("Returning", (Facing,), {"conclude": conclude_it, "__doc__": "Why."}))
    with pytest.raises(RuntimeError) as caught:
        testing.corpus_findings(rule_of_it, ["A line.", "Another line."])
    assert sentence in str(caught.value)
    assert re.search(
        r"(test_lying_plugins\.py, line \d+, in conclude_it\)|self, cluster, context\))$", str(caught.value)
    )
    with pytest.raises(AssertionError) as listed:
        testing.check_examples([rule_of_it])
    assert "LIE400 bad: " in str(listed.value)
    assert " raised " in str(listed.value)


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (lambda: None, "its extract returns None: yield each Fact, or return a list of them"),
        (lambda: Fact("k", None), "its extract returns a Fact: yield each Fact"),
        (lambda: ["fact"], "which is no Fact: write Fact(key, span)"),
        (lambda: ["fact" * 90], "factfac…, which is no Fact"),
        (lambda: [Fact("k", (0, 3))], "its fact has the span (0, 3), which is neither Span nor None: write Span(0, 3)"),  # type: ignore[arg-type]
        (
            lambda: [Fact("k", SourceSpan(0, 3))],  # type: ignore[arg-type]
            "which is neither Span nor None: write None for what stands outside of the text",
        ),
        (
            lambda: [Fact("k", Span(0, SCORE))],
            "its fact has the span 0:'1', which is none of whole numbers: write int(…)",
        ),
        (lambda: [Fact("k", None, {"of": [{"b", "a"}]})], "which has another order in each run: write sorted(…)"),  # type: ignore[list-item]
        (lambda: [Fact("k", None, shared=frozenset("ab"))], "its fact has a set in the shared frozenset("),  # type: ignore[arg-type]
        (lambda: [Fact("k", Span(0, 2), shown="5")], "its fact has shown='5': it is a number of characters, from 1"),  # type: ignore[arg-type]
        (lambda: [Fact("k", Span(0, 2), shown=0)], "its fact has shown=0: it is a number of characters, from 1"),
        (lambda: [Fact("k", Span(4, 2))], "its fact has the span 4:2, which ends before it begins"),
        (lambda: [Fact("k", Span(0, 99))], "its fact has the span 0:99, outside the document (0:7)"),
        (lambda: [Fact(UNTYPED or 5, None)], "its fact has the key 5, which is no text: write str(…)"),  # type: ignore[arg-type]
        (lambda: [Fact("k", None, payload=UNTYPED or [1], shared=object)], "its fact has the shared"),  # type: ignore[arg-type]
    ],
)
def test_a_corpus_rule_that_extracts_no_facts(answer: Callable[[], Any], sentence: str) -> None:
    def extract(self: object, document: Document, context: Context) -> object:  # noqa: ARG001 - the rule's form
        return answer()

    made = program(
        rules=[corpus_of(type("Returning", (Facing,), {"extract": extract, "__doc__": "Why."}))], corpus=True
    )
    (problem,) = made.check("A line.", path="a.txt").problems
    assert sentence in problem.message
    assert re.search(r"test_lying_plugins\.py, line \d+, in extract\)$", problem.message)


def test_the_line_of_a_fact_that_is_none_is_told() -> None:
    made = program(rules=[corpus_of(type("Taking", (Facing,), {"fact": "fact", "__doc__": "Why."}))], corpus=True)
    (problem,) = made.check("A line.", path="a.txt").problems
    assert re.search(r"\(\S*test_lying_plugins\.py, line \d+, in extract\)$", problem.message)


def test_where_an_object_lies_is_no_part_of_a_report() -> None:
    """The same input, the same bytes."""
    problems = concluded(lambda _: object())
    assert "raised TypeError: it yields <object object>, which is no CorpusHit: write" in problems[0].message


def corpus_of(program_class: type[Any]) -> CorpusRule:
    examples = [CorpusExample(("a",), found=True), CorpusExample(("b",), found=False)]
    made = corpus_rule(id="LIE400", slug="lie", severity=Severity.INFO, summary="s", examples=examples)
    return made(program_class)


def test_halves_of_surrogate_pairs_are_read_as_lost_characters() -> None:
    outcome = program(select=["ATT101"]).check("Credits to the owner \ud800 CTTO", path="a.txt")
    assert outcome.seal()
    assert [finding.location.start.column for finding in outcome.record.findings if finding.location] == [1, 24]
