"""What helps authors of plugins with their tests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest

from provenance import testing
from provenance.analysis import metadata
from provenance.api import (
    Context,
    CorpusExample,
    CorpusHit,
    Document,
    Example,
    Fact,
    Fix,
    Hit,
    Seen,
    Severity,
    Source,
    Span,
    corpus_rule,
    rule,
)


def test_a_fix_that_mends_nothing_is_a_failure() -> None:
    @rule(id="KILN102", slug="hot", severity=Severity.INFO, summary="s", bad=["It was 90 F."], good=["It was 30 C."])
    def hot(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
        """Why."""
        at = document.text.find(" F.")
        if at >= 0:
            span = Span(at, at + 3)
            yield Hit(span, "in Fahrenheit", fix=Fix.replace(document, span, "  F.", "set it apart", safe=True))

    with pytest.raises(AssertionError) as told:
        testing.check_examples([hot])
    left = "in which as much is found as before"
    assert str(told.value) == f"KILN102 fix: 'It was 90 F.' becomes 'It was 90  F.' by its fix “set it apart”, {left}"


def test_what_does_not_hold_is_told_in_plain_words() -> None:
    """Once as a list of Python within a sentence, with a plugin 'given' that nobody has."""

    @rule(id="KILN106", slug="warm", severity=Severity.INFO, summary="s", bad=["warm!"], good=["cold", "odd"])
    def warm(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
        """Why."""
        if document.text == "odd":
            raise ValueError("none")
        fix = Fix.replace(document, Span(0, 4), "odd", "cool it", safe=True) if document.text == "warm!" else None
        yield Hit(Span(0, 4), "warm: open it", fix=fix)
        if document.text == "odd!":
            raise ValueError("none")

    with pytest.raises(AssertionError) as told:
        testing.check_examples([warm])
    fixed, good, odd = str(told.value).splitlines()
    assert fixed.startswith(
        "KILN106 fix: 'warm!' becomes 'odd!' by its fix “cool it”, where something goes wrong: rule KILN106 warm raised ValueError: none ("
    )
    assert good == "KILN106 good: 'cold' gave “warm: open it”"
    assert odd.startswith("KILN106 good: 'odd' could not be tried: rule KILN106 warm raised ValueError: none (")


@pytest.mark.parametrize(
    ("bad", "note"),
    [
        (
            "---\ntitle: Fares\n---\nThey rise.",
            ": it was read as plain text; write Example(…, media_type='text/markdown')",
        ),
        ("<h1>Fares</h1>", ": it was read as plain text; write Example(…, media_type='text/html')"),
        ("They rise.", ""),
        (Example("# Fees\n\nThey rise.", media_type="text/markdown"), ""),
    ],
)
def test_an_example_in_markup_that_was_read_as_plain_text(bad: str | Example, note: str) -> None:
    """The commonest reason why nothing is found where a rule reads what a document says of itself."""

    @rule(id="KILN103", slug="fares", severity=Severity.INFO, summary="s", bad=[bad], good=["Fares."])
    def fares(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
        """Why."""
        title = metadata(document).title
        if title is not None and title.value == "Fares":
            yield Hit(None, "fares")

    class Same:
        """Why."""

        def extract(self, document: Document, context: Context) -> Iterator[Fact]:  # noqa: ARG002 - the protocol's form
            title = metadata(document).title
            if title is not None and title.value == "Fares":
                yield Fact("fares", None)

        def conclude(self, key: str, facts: Iterator[Seen], context: Context) -> Iterator[CorpusHit]:  # noqa: ARG002
            yield CorpusHit("fares", list(facts))

    examples = [CorpusExample((bad,), found=True), CorpusExample(("Fares.",), found=False)]
    same = corpus_rule(id="KILN403", slug="same", severity=Severity.INFO, summary="s", examples=examples)(Same)
    for given in (fares, same):
        with pytest.raises(AssertionError) as told:
            testing.check_examples([given])
        assert str(told.value).partition("gave nothing")[2].startswith(note)
        assert note or str(told.value).endswith("gave nothing")


GERMAN = "Die Brücke wurde gestern geschlossen, weil der Fluss über die Ufer getreten war, und niemand weiß, wann sie öffnet."


def test_a_document_that_was_not_read_whole_is_no_clean_one() -> None:
    """What stands in its record alone: that it took too long, or that too much was found."""

    @rule(id="KILN104", slug="endless", severity=Severity.INFO, summary="s", bad=["hot"], good=["cold " * 1100])
    def endless(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
        """Why."""
        for at in range(0, len(document.text), 5):
            yield Hit(Span(at, at + 1), "hot: wait")

    findings, problems = testing.find(endless, "hot " * 1300)
    assert len(findings) == 1000
    assert [problem.partition(":")[0] for problem in problems] == [
        "has more than limits.findings (1,000) findings, 1,001 of them of KILN104"
    ]


def test_why_a_rule_was_not_asked_of_its_example() -> None:
    @rule(id="KILN105", slug="said", severity=Severity.INFO, summary="s", bad=[GERMAN], good=["x"], languages=["en"])
    def said(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
        """Why."""
        if len(document.text) > 1:
            yield Hit(None, "said: take it back")

    with pytest.raises(AssertionError, match=r"gave nothing: it was not asked \(.*de.*\)$"):
        testing.check_examples([said])


def test_what_went_wrong_is_told_once() -> None:
    class Log:
        name = "log"
        media_types: Mapping[str, tuple[str, ...]] = {"text/x-log": (".log",)}

        def load(self, source: Source) -> Document:
            raise LookupError(source.path)

    @rule(id="KILN104", slug="log", severity=Severity.INFO, summary="s", bad=["x"], good=["y"])
    def log(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
        """Why."""
        yield Hit(None, "log")

    _, problems = testing.find(log, Example("x", media_type="text/x-log"), loaders=[Log()])
    assert len(problems) == 1
    assert "LookupError" in problems[0]

    class Fails:
        """Why."""

        def extract(self, document: Document, context: Context) -> Iterator[Fact]:  # noqa: ARG002
            raise LookupError("none")

        def conclude(self, key: str, facts: Iterator[Seen], context: Context) -> Iterator[CorpusHit]:  # noqa: ARG002
            return iter(())

    examples = [CorpusExample(("a",), found=True), CorpusExample(("b",), found=False)]
    fails = corpus_rule(id="KILN404", slug="fails", severity=Severity.INFO, summary="s", examples=examples)(Fails)
    with pytest.raises(RuntimeError) as told:
        testing.corpus_findings(fails, ["a", "b"])
    assert str(told.value).count("LookupError") == 1
