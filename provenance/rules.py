"""What a plugin declares: rules over one document, rules over a corpus, and analyses that rules share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Generic, Literal, NamedTuple, Protocol, TypeAlias, TypeVar

import msgspec

from provenance.documents import Document, SourceSpan, Span
from provenance.levels import Confidence, Severity
from provenance.phrases import Match, Phrases, matches
from provenance.records import Member

T = TypeVar("T")
Scope: TypeAlias = Literal["sentence", "block", "document", "corpus"]
Plain: TypeAlias = "str | int | float | bool | list[Plain] | dict[str, Plain] | None"
"""What may travel between processes and onto disk: JSON values."""


# -- what a rule gives back -------------------------------------------------------------------------------------------------


class FixEdit(NamedTuple):
    """Replace source[start:end] by `text`."""

    start: int
    end: int
    text: str


class Fix(msgspec.Struct, frozen=True):
    """A change to the source that mends the finding; `safe` where it can change no meaning."""

    description: str
    edits: tuple[FixEdit, ...]
    safe: bool = False

    @classmethod
    def replace(cls, document: Document, span: Span, text: str, description: str, *, safe: bool = False) -> Fix | None:
        """Put `text` in the place of a text span; None where the place in the source is only approximate."""
        at = document.locate(span)
        return None if at.approximate else cls(description, (FixEdit(at.start, at.end, text),), safe)

    @classmethod
    def delete(cls, document: Document, span: Span, description: str, *, safe: bool = False) -> Fix | None:
        """Delete a text span; a line of the source that it leaves blank goes with it. None as for `replace`."""
        at = document.locate(span)
        if at.approximate:
            return None
        source = document.source
        line_start = source.rfind("\n", 0, at.start) + 1
        line_end = source.find("\n", at.end)
        line_end = len(source) if line_end < 0 else line_end + 1
        if not source[line_start : at.start].strip() and not source[at.end : line_end].strip():
            return cls(description, (FixEdit(line_start, line_end, ""),), safe)
        return cls(description, (FixEdit(at.start, at.end, ""),), safe)


class RelatedPlace(NamedTuple):
    """Another place that a finding speaks of, with what it has to do with it."""

    message: str
    span: Span | SourceSpan


class Hit(NamedTuple):
    """What a rule found: a place, and a sentence that says what is wrong and what to do.

    `span` is a text span, a source span (for what readers do not see, such as an address), or None for the document as a whole.
    `severity` only where the rule grades its findings.
    """

    span: Span | SourceSpan | None
    message: str
    confidence: Confidence = Confidence.HIGH
    severity: Severity | None = None
    fix: Fix | None = None
    related: tuple[RelatedPlace, ...] = ()


class Example(msgspec.Struct, frozen=True):
    """A text for `bad` or `good`, with what else the rule needs to know of it."""

    text: str
    media_type: str = "text/plain"
    date: str | None = None
    """Publication date, ISO 8601, as if the document declared it."""
    path: str = ""
    as_of: str = "2024-06-30"
    folder: str = ""
    """A folder on disk in which the text stands, for rules that look at files beside the document."""
    sources: tuple[str, ...] = ()
    """Plain texts of the works that are supplied, for rules that need `sources`."""


ExampleLike: TypeAlias = str | Example


class Context(msgspec.Struct, frozen=True):
    """What a rule may know beside the document."""

    matches: tuple[Match, ...]
    """The rule's own phrases in the document, in order of place."""
    options: Any
    """An instance of the rule's options class; None where it has none."""
    as_of: date
    """Today, for the purpose of this run."""
    language: str
    """The language by which the document is read."""
    sources: tuple[Document, ...] = ()
    """The works that were supplied with `--sources`, for rules that need them; read once a run."""
    documents: int = 0
    """How many documents the corpus has, for `conclude` and `describe`; 0 while documents are read."""


RuleFunction: TypeAlias = Callable[[Document, Context], Iterable[Hit]]


# -- rules ------------------------------------------------------------------------------------------------------------------


class RuleFields(msgspec.Struct, frozen=True, kw_only=True):
    """What every rule declares."""

    id: str
    slug: str
    severity: Severity
    summary: str
    """One line, as in a table of rules."""
    explanation: str
    """Why it matters and what to do; from the docstring."""
    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    scope: Scope
    opt_in: bool
    needs: tuple[str, ...]
    """`sources`, `online`, or the name of an extra."""
    options: type[Any] | None
    """A frozen dataclass; configuration is validated against it."""
    languages: frozenset[str] | None
    """None: those of its lexicon; `{"*"}`: any."""
    media_types: frozenset[str] | None
    """None: all."""
    sensitive: bool
    """The host masks what this rule finds wherever it would be shown."""
    presence: bool
    """Flags that something is missing, so it is not asked of fragments."""
    reads_files: bool
    """Looks at files beside the document, so what it finds is not kept for the next run."""

    @property
    def family(self) -> str:
        """The letters of the id."""
        return self.id.rstrip("0123456789")


class Rule(RuleFields, frozen=True, kw_only=True):
    """A rule over one document: callable like the function it was made from."""

    phrases: Phrases | None
    """The rule is only called where one of them occurs; None: always called."""
    uses: tuple[Analysis[Any], ...]
    """Analyses with phrases of their own, so that these are found in the same pass."""
    function: RuleFunction

    def __call__(self, document: Document, context: Context) -> Iterable[Hit]:
        """The hits of the rule in a document."""
        return self.function(document, context)

    def read_languages(self) -> frozenset[str]:
        """The languages it can read; `{"*"}` for any. Raises LexiconError."""
        if self.languages is not None:
            return self.languages
        if self.phrases is None:
            return frozenset({"*"})
        found = self.phrases.languages
        return frozenset({"*"}) if found == {"any"} else found


class _RuleDecorator(Protocol):
    def __call__(self, function: RuleFunction, /) -> Rule: ...


def _examples(given: Iterable[ExampleLike]) -> tuple[Example, ...]:
    return tuple(example if isinstance(example, Example) else Example(example) for example in given)


def _explanation(name: str, doc: str | None) -> str:
    if not doc or not doc.strip():
        message = f"{name}: a rule needs a docstring that says why it matters and what to do"
        raise ValueError(message)
    lines = doc.strip().splitlines()
    return "\n".join((lines[0], *(line.strip() for line in lines[1:])))


def rule(
    *,
    id: str,  # noqa: A002 - the field's name in the report and on the command line
    slug: str,
    severity: Severity,
    summary: str,
    bad: Sequence[ExampleLike],
    good: Sequence[ExampleLike],
    phrases: Phrases | None = None,
    scope: Scope = "sentence",
    opt_in: bool = False,
    languages: Iterable[str] | None = None,
    media_types: Iterable[str] | None = None,
    needs: Iterable[str] = (),
    sensitive: bool = False,
    presence: bool = False,
    reads_files: bool = False,
    options: type[Any] | None = None,
    uses: Iterable[Analysis[Any]] = (),
) -> _RuleDecorator:
    """Make a `Rule` of a function from (document, context) to hits. Its docstring is the rule's explanation.

    `bad` and `good` are compulsory and are run as tests. Raises ValueError for a declaration that lacks something.
    """
    if not bad or not good:
        message = f"{id} {slug}: a rule needs at least one bad and one good example"
        raise ValueError(message)

    def decorate(function: RuleFunction, /) -> Rule:
        return Rule(
            id=id,
            slug=slug,
            severity=severity,
            summary=summary,
            explanation=_explanation(f"{id} {slug}", function.__doc__),
            bad=_examples(bad),
            good=_examples(good),
            phrases=phrases,
            scope=scope,
            opt_in=opt_in,
            languages=None if languages is None else frozenset(languages),
            media_types=None if media_types is None else frozenset(media_types),
            needs=tuple(needs),
            sensitive=sensitive,
            presence=presence,
            reads_files=reads_files,
            options=options,
            uses=tuple(uses),
            function=function,
        )

    return decorate


# -- corpus rules -----------------------------------------------------------------------------------------------------------


class Fact(NamedTuple):
    """What a corpus rule notes of one document: small, plain values. Facts of one key meet in `conclude`."""

    key: str
    span: Span | None
    payload: Plain = None
    shared: Plain = None
    """What several facts of the document have in common: the same object in each of them, kept once."""
    shown: int | None = None
    """Code points of its words that a report may show; None: as many as of any other finding."""


class Seen(NamedTuple):
    """A fact as it comes back: its payload, and the place that the host resolved when it was noted."""

    order: int
    """The document's number in the run, from 0."""
    member: Member
    payload: Plain
    shared: Plain = None
    """Null in the clusters that `describe` gets."""
    handle: tuple[int, int] = (0, 0)
    """The host's own: where it keeps the rest of the fact."""


class CorpusHit(NamedTuple):
    """A fault that several documents show together."""

    message: str
    members: Sequence[Seen]
    confidence: Confidence = Confidence.HIGH
    severity: Severity | None = None
    member_count: int | None = None
    """Where not all members are given."""


class Edge(NamedTuple):
    """Two facts that belong together; the host unites edges into clusters for `describe`."""

    a: Seen
    b: Seen
    score: float


class Cluster(NamedTuple):
    """Places that edges connect, in document order, and the edges between them, in order of their places."""

    members: Sequence[Seen]
    edges: Sequence[Edge]


class CorpusProgram(Protocol):
    """The body of a corpus rule: map, group and reduce, so that no step ever holds a corpus."""

    def extract(self, document: Document, context: Context) -> Iterable[Fact]:
        """Once a document."""
        ...

    def conclude(self, key: str, facts: Iterator[Seen], context: Context) -> Iterable[CorpusHit | Edge]:
        """Once a key; the facts can be read once, in document order, and may be millions."""
        ...

    def describe(self, cluster: Cluster, context: Context) -> Iterable[CorpusHit]:
        """Once a cluster, for rules that yield edges."""
        ...


class _WithoutEdges:
    def describe(self, cluster: Cluster, context: Context) -> Iterable[CorpusHit]:  # noqa: ARG002 - the protocol's form
        return ()


class CorpusRule(RuleFields, frozen=True, kw_only=True):
    """A rule over a corpus."""

    phrases: Phrases | None
    uses: tuple[Analysis[Any], ...]
    program: CorpusProgram
    corpora: tuple[CorpusExample, ...] = ()
    fewest: int = 1
    """Keys with fewer facts are not concluded."""

    def read_languages(self) -> frozenset[str]:
        """The languages it can read; `{"*"}` for any. Raises LexiconError."""
        if self.languages is not None:
            return self.languages
        return frozenset({"*"}) if self.phrases is None else self.phrases.languages


class CorpusExample(msgspec.Struct, frozen=True):
    """A little corpus, and whether the rule finds something in it."""

    texts: tuple[ExampleLike, ...]
    found: bool


def corpus_rule(
    *,
    id: str,  # noqa: A002 - as for `rule`
    slug: str,
    severity: Severity,
    summary: str,
    examples: Sequence[CorpusExample],
    phrases: Phrases | None = None,
    opt_in: bool = False,
    languages: Iterable[str] | None = None,
    media_types: Iterable[str] | None = None,
    needs: Iterable[str] = (),
    sensitive: bool = False,
    options: type[Any] | None = None,
    uses: Iterable[Analysis[Any]] = (),
    fewest: int = 1,
) -> Callable[[type[Any]], CorpusRule]:
    """Make a `CorpusRule` of a class with `extract`, `conclude` and, for rules that yield edges, `describe`.

    `fewest`: keys with fewer facts are not concluded, which spares most of the work of rules that compare. At least one example
    must be found and one not. Raises ValueError for a declaration that lacks something.
    """
    if not any(example.found for example in examples) or all(example.found for example in examples):
        message = f"{id} {slug}: a corpus rule needs an example that is found and one that is not"
        raise ValueError(message)

    def decorate(program: type[Any]) -> CorpusRule:
        body = program if hasattr(program, "describe") else type(program.__name__, (program, _WithoutEdges), {})
        return CorpusRule(
            id=id,
            slug=slug,
            severity=severity,
            summary=summary,
            explanation=_explanation(f"{id} {slug}", program.__doc__),
            bad=(),
            good=(),
            phrases=phrases,
            scope="corpus",
            opt_in=opt_in,
            languages=None if languages is None else frozenset(languages),
            media_types=None if media_types is None else frozenset(media_types),
            needs=tuple(needs),
            sensitive=sensitive,
            presence=False,
            reads_files=False,
            options=options,
            uses=tuple(uses),
            program=body(),
            corpora=tuple(examples),
            fewest=fewest,
        )

    return decorate


AnyRule: TypeAlias = Rule | CorpusRule


# -- analyses ---------------------------------------------------------------------------------------------------------------


class AnalysisError(Exception):
    """An analysis raised; rules that need it cannot read this document. The cause is what it raised."""

    def __init__(self, analysis: str, cause: Exception) -> None:
        super().__init__(f"the analysis {analysis} raised {type(cause).__name__}: {cause}")
        self.analysis = analysis
        self.cause = cause


class Analysis(msgspec.Struct, Generic[T], frozen=True, eq=False):
    """A reading of a document that rules share: computed at most once a document, also when it fails."""

    name: str
    function: Callable[[Document], T]
    phrases: tuple[Phrases, ...] = ()
    evidence: str | None = None
    """Its value appears in the record under `evidence.plugins.<evidence>`; it must be made of plain values then."""
    doc: str = ""

    def __call__(self, document: Document) -> T:
        """The reading of a document. Raises AnalysisError where the analysis raised."""
        outcome = document.recall(self, self._run)
        if isinstance(outcome, AnalysisError):
            raise outcome
        return outcome

    def _run(self, document: Document) -> T | AnalysisError:
        try:
            return self.function(document)
        except AnalysisError as error:
            return error
        except Exception as error:  # noqa: BLE001 - a plugin's code may raise anything; the engine reports it
            return AnalysisError(self.name, error)

    def matches(self, document: Document) -> tuple[Match, ...]:
        """The matches of its first lexicon, in order of place."""
        return matches(document, self.phrases[0])


def analysis(
    *, phrases: Phrases | Iterable[Phrases] = (), evidence: str | None = None
) -> Callable[[Callable[[Document], T]], Analysis[T]]:
    """Make an `Analysis` of a function from a document to a value."""
    lexicons = (phrases,) if isinstance(phrases, Phrases) else tuple(phrases)

    def decorate(function: Callable[[Document], T]) -> Analysis[T]:
        name = f"{function.__module__}.{function.__name__}"
        return Analysis(name, function, lexicons, evidence, function.__doc__ or "")

    return decorate
