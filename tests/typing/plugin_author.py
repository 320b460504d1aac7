"""What the author of a plugin may rely on. Type checkers read this file; nothing runs it.

A line with `type: ignore` is a promise too: strict mypy complains when the mistake in it is no longer one.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO, ClassVar, assert_type

from provenance import audit, check, testing
from provenance.api import (
    Analysis,
    AnyRule,
    Block,
    BlockKind,
    BrokenEntry,
    Confidence,
    Context,
    CorpusExample,
    CorpusFinding,
    CorpusHit,
    CorpusRule,
    Document,
    DocumentRecord,
    Edge,
    Example,
    Fact,
    Finding,
    Fix,
    Hit,
    Loader,
    Match,
    Phrases,
    Plain,
    RecordSink,
    Reporter,
    ReportOptions,
    Rule,
    RunRecord,
    Seen,
    Severity,
    Source,
    SourceMap,
    SourceSpan,
    Span,
    analysis,
    corpus_rule,
    hookimpl,
    matches,
    quoted,
    rule,
)

# -- rules --------------------------------------------------------------------------------------------------------------

WORDS = Phrases.of(en=["foobar"], any=["CTTO"])


@dataclass(frozen=True)
class Options:
    """Settings of `placeholder_name`."""

    allowed: tuple[str, ...] = ()


@rule(
    id="EXA101",
    slug="placeholder-name",
    severity=Severity.WARNING,
    summary="A name that stands for any name",
    phrases=WORDS,
    options=Options,
    bad=["Call foobar now.", Example("foobar", media_type="text/markdown", date="2024-05-01")],
    good=["Call Ana Cruz now."],
)
def placeholder_name(document: Document, context: Context) -> Iterator[Hit]:
    """Nobody is called foobar."""
    assert_type(context.matches, tuple[Match, ...])
    assert_type(context.as_of, date)
    assert_type(context.language, str)
    for match in context.matches:
        assert_type(match.span, Span)
        assert_type(document.slice(match.span), str)
        fix = Fix.replace(document, match.span, "…", "put a name there")
        assert_type(fix, Fix | None)
        yield Hit(
            match.span,
            message=f"{quoted(match.phrase)} is a placeholder: fill it in",
            confidence=Confidence.MEDIUM,
            fix=fix,
        )


assert_type(placeholder_name, Rule)
assert_type(placeholder_name.severity, Severity)
assert_type(placeholder_name.bad, tuple[Example, ...])
assert_type(placeholder_name.family, str)


@rule(id="EXA102", slug="wrong-yield", severity=Severity.INFO, summary="…", bad=["x"], good=["y"])  # type: ignore[arg-type]
def wrong_yield(document: Document, context: Context) -> Iterator[Span]:
    """A rule yields hits, not spans."""
    yield Span(0, len(document.text) + len(context.matches))


rule(id="EXA103", slug="no-examples", severity=Severity.INFO, summary="…")  # type: ignore[call-arg]
rule(id="EXA104", slug="severity", severity="error", summary="…", bad=["x"], good=["y"])  # type: ignore[arg-type]


# -- analyses -----------------------------------------------------------------------------------------------------------


@analysis(phrases=WORDS, evidence="placeholders")
def placeholders(document: Document) -> list[str]:
    """The placeholders of a document."""
    return [match.phrase for match in matches(document, WORDS)]


assert_type(placeholders, Analysis[list[str]])


def read(document: Document) -> None:
    """What a document offers."""
    assert_type(placeholders(document), list[str])
    assert_type(document.blocks, tuple[Block, ...])
    assert_type(document.block_at(0), Block | None)
    assert_type(document.blocks[0].kind, BlockKind)
    assert_type(document.locate(Span(0, 1)), SourceSpan)
    document.blocks[0].level = 2  # type: ignore[misc]


# -- corpus rules -------------------------------------------------------------------------------------------------------


class RepeatedOpening:
    """The same first words in several documents."""

    def extract(self, document: Document, context: Context) -> Iterator[Fact]:
        """The first words."""
        yield Fact(document.text[: 20 + len(context.matches)], Span(0, 20), {"length": len(document.text)})

    def conclude(self, key: str, facts: Iterator[Seen], context: Context) -> Iterator[CorpusHit | Edge]:
        """One hit for each opening that returns."""
        members = list(facts)
        if len(members) > 1 and context.language:
            yield CorpusHit(f"{len(members)} documents begin with {key!r}", members)


repeated_opening = corpus_rule(
    id="EXA401",
    slug="repeated-opening",
    severity=Severity.INFO,
    summary="Documents that begin alike",
    examples=[CorpusExample(("One and the same beginning. A", "One and the same beginning. B"), found=True)],
)(RepeatedOpening)
assert_type(repeated_opening, CorpusRule)

payload: Plain = {"nested": ["values", 1, 2.0, None]}


# -- loaders and reporters ----------------------------------------------------------------------------------------------


class LinesLoader:
    """Reads a text as it is."""

    name = "lines"
    media_types: Mapping[str, tuple[str, ...]] = {"text/x-lines": (".lines",)}

    def load(self, source: Source) -> Document:
        """One block for the whole text."""
        text = source.data if isinstance(source.data, str) else source.data.decode()
        return Document(
            id=source.id,
            path=source.path,
            media_type=source.media_type,
            source=text,
            text=text,
            blocks=(Block(Span(0, len(text)), BlockKind.PARAGRAPH),),
            source_map=SourceMap.identity(len(text)),
        )


class PairsLoader:
    """Gives its fields as ruff asks for those of a class."""

    name: ClassVar[str] = "pairs"
    media_types: ClassVar[dict[str, tuple[str, ...]]] = {"text/x-pairs": (".pairs",)}

    def entries(self, path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
        """One row."""
        yield Source(path, path, "text/plain", stream.read(), row=1)


class WordsLoader:
    """Says nothing of the types of its fields, which are found out."""

    name = "words"
    media_types = {"text/x-words": (".words",)}  # noqa: RUF012 - as people write it

    def load(self, source: Source) -> Document:
        """As lines."""
        return LinesLoader().load(source)


class CountSink:
    """Counts findings."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream, self.count = stream, 0

    def document(self, record: DocumentRecord, line: bytes) -> None:
        """Add the findings of a document."""
        self.count += len(record.findings) if line else 0

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:
        """Add one."""
        self.count += 1 if finding.rule and line else 0

    def finish(self, run: RunRecord, line: bytes) -> None:
        """Write the count."""
        self.stream.write(f"{self.count} {run.summary.documents} {len(line)}\n".encode())


class CountReporter:
    """Writes the number of findings."""

    name = "count"
    binary = False

    def begin(self, stream: BinaryIO, options: ReportOptions) -> RecordSink:
        """Start to count."""
        assert_type(options.width, int)
        return CountSink(stream)


@dataclass(frozen=True)
class NamedReporter(CountReporter):
    """Cannot be changed."""

    name: str = "named"
    binary: bool = False


# -- hooks --------------------------------------------------------------------------------------------------------------


@hookimpl
def provenance_rules() -> Iterable[AnyRule]:
    """Both kinds of rules."""
    return [placeholder_name, repeated_opening]


@hookimpl
def provenance_loaders() -> Iterable[Loader]:
    """A loader."""
    return [LinesLoader(), PairsLoader(), WordsLoader()]


@hookimpl
def provenance_reporters() -> Iterable[Reporter]:
    """A reporter."""
    return [CountReporter(), NamedReporter()]


# -- programs and tests -------------------------------------------------------------------------------------------------


def use() -> None:
    """What programs and the tests of plugins call."""
    assert_type(check("Credits to the owner", media_type="text/markdown"), DocumentRecord)
    assert_type(audit("seeds").documents, list[DocumentRecord])
    assert_type(testing.document("# One", media_type="text/markdown"), Document)
    assert_type(testing.find(placeholder_name, "Call foobar now."), tuple[list[Finding], list[str]])
    assert_type(testing.report(CountReporter(), ["Call foobar now."], [placeholder_name]), bytes)
    assert_type(testing.corpus_findings(repeated_opening, ["One", "Two"]), list[CorpusFinding])
    testing.check_examples([placeholder_name, repeated_opening])
