"""Rules over a corpus."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from types import FunctionType
from typing import Any, Protocol

import msgspec

from provenance.documents import Document
from provenance.levels import Confidence, Severity
from provenance.named_tuples import NamedTuple
from provenance.phrases import Phrases
from provenance.records import Member
from provenance.rules.analyses import Analysis
from provenance.rules.declaration import check_fields, check_function, several, texts_or_none
from provenance.rules.results import Plain
from provenance.rules.single import Context, Example, ExampleLike, RuleFields, explanation
from provenance.spans import Span


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
    """Null in the clusters that `describe` gets. Several facts may have the same object, so it is not to be changed."""
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
        message = "its conclude yields an Edge, and it has no describe: write def describe(self, cluster, context)"
        raise TypeError(message)


class CorpusRule(RuleFields, frozen=True, kw_only=True):
    """A rule over a corpus."""

    program: CorpusProgram
    corpora: tuple[CorpusExample, ...] = ()
    fewest: int = 1
    """Keys with fewer facts are not concluded."""


class CorpusExample(msgspec.Struct, frozen=True):
    """A little corpus, and whether the rule finds something in it."""

    texts: tuple[ExampleLike, ...]
    found: bool


_STEPS = {
    "extract": ("document", "context"),
    "conclude": ("key", "facts", "context"),
    "describe": ("cluster", "context"),
}


def _check_program(where: str, program: object) -> None:
    """Raise TypeError for what has not the steps of a `CorpusProgram`."""
    if not isinstance(program, type):
        message = f"{where}: {program!r} is no class: a corpus rule is made of one with extract and conclude"
        raise TypeError(message)
    for name, given in _STEPS.items():
        step = getattr(program, name, None)
        if step is None and name != "describe":
            message = f"{where}: {program.__name__} has no {name}: write def {name}(self, {', '.join(given)})"
            raise TypeError(message)
        if isinstance(step, FunctionType) and not isinstance(vars(program).get(name), staticmethod):
            check_function(where, step, ("self", *given))


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
    must be found and one not. Raises ValueError for a declaration that lacks something, TypeError for one that gives something else than
    its types say.
    """
    where = f"{id} {slug}"
    corpora = several(where, "examples", examples, CorpusExample, "CorpusExample")
    for example in corpora:
        several(where, "texts", example.texts, (str, Example), "text and no Example")
    if not any(example.found for example in corpora) or all(example.found for example in corpora):
        message = f"{where}: a corpus rule needs an example that is found and one that is not"
        raise ValueError(message)
    texts: dict[str, object] = {"id": id, "slug": slug, "summary": summary}
    switches: dict[str, object] = {"opt_in": opt_in, "sensitive": sensitive}
    check_fields(where, texts, switches, severity=severity, phrases=phrases, options=options, scope="corpus")

    def decorate(program: type[Any]) -> CorpusRule:
        _check_program(where, program)
        body = program if hasattr(program, "describe") else type(program.__name__, (program, _WithoutEdges), {})
        try:
            made = body()
        except TypeError as error:
            message = f"{where}: the class {program.__name__} is made without arguments: {error}"
            raise TypeError(message) from error
        return CorpusRule(
            id=id,
            slug=slug,
            severity=severity,
            summary=summary,
            explanation=explanation(where, program.__doc__),
            bad=(),
            good=(),
            phrases=phrases,
            scope="corpus",
            opt_in=opt_in,
            languages=texts_or_none(where, "languages", languages),
            media_types=texts_or_none(where, "media_types", media_types),
            needs=several(where, "needs", needs, str, "text"),
            sensitive=sensitive,
            presence=False,
            running_text=False,
            reads_files=False,
            options=options,
            uses=several(where, "uses", uses, Analysis, "analysis"),
            program=made,
            corpora=corpora,
            fewest=fewest,
        )

    return decorate
