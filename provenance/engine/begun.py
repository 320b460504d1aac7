"""The check of one document while it runs."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from provenance.documents import Document
from provenance.engine.findings import Found
from provenance.engine.interrupts import pass_on
from provenance.engine.outcomes import Outcome, broken, failed
from provenance.engine.places import Places
from provenance.engine.steps import Plan
from provenance.extensions import DocumentLoader, Loader, LoadError, NothingToRead, Source
from provenance.host.errors import told_with_place
from provenance.host.selection import Chosen
from provenance.phrases import Match, Phrases
from provenance.records import Problem, Status
from provenance.rules import Fact
from provenance.spans import SourceSpan, Span

_OWN = "provenance.loaders"


class State(msgspec.Struct, eq=False):
    """The check of one document while it runs."""

    document: Document
    places: Places
    source: Source
    number: int = 0
    """Of its document among those that are read together."""
    matched: Mapping[Phrases, tuple[Match, ...]] = msgspec.field(default_factory=dict)
    """Its phrases by lexicon."""
    passed: int = 0
    """How many findings may be passed over, so that they do not count: for its allow comments, its path and the baseline."""
    asked: bool = False
    """Its rules were asked."""
    plan: Plan | None = None
    """By what its rules are asked, where they are asked of it alone."""
    found: list[Found] = msgspec.field(default_factory=list)
    problems: list[Problem] = msgspec.field(default_factory=list)
    unchecked: dict[str, str] = msgspec.field(default_factory=dict)
    """Rule id -> reason."""
    unsure: set[str] = msgspec.field(default_factory=set)
    """Ids of rules with hits that are less sure than `min-confidence` asks for."""
    hidden: list[Span | SourceSpan] = msgspec.field(default_factory=list)
    """Places of such hits whose words are masked all the same."""
    broken_analyses: set[str] = msgspec.field(default_factory=set)
    facts: list[tuple[Chosen, Fact]] = msgspec.field(default_factory=list)
    reason: str | None = None
    current: str | Chosen = "reading it"
    """What is being done, or the rule that runs, for the sentence about a document that ran out of time."""

    extracting: Chosen | None = None
    """The rule of the corpus that takes its facts; what other rules found stays where it is too slow."""

    @property
    def doing(self) -> str:
        """What is being done, in words."""
        if isinstance(self.current, str):
            return self.current
        return f"rule {self.current.rule.id} {self.current.rule.slug} of plugin {self.current.plugin!r} ran"

    def forget(self) -> None:
        """Be as if no rule had been asked."""
        self.asked, self.current = False, "reading it"
        for noted in (self.found, self.problems, self.unchecked, self.unsure, self.broken_analyses, self.hidden):
            noted.clear()

    def mask(self) -> None:
        """Take sensitive words out of what is said of it; a row's id is not hidden, since the record is known by it."""
        masked = self.places.message
        self.problems = [
            problem if problem.kind == "row" else msgspec.structs.replace(problem, message=masked(problem.message))
            for problem in self.problems
        ]
        self.unchecked = {rule: masked(reason) for rule, reason in self.unchecked.items()}

    def problem(self, kind: str, message: str, chosen: Chosen | None = None) -> None:
        """Note that something went wrong."""
        self.problems.append(
            Problem(
                kind,  # type: ignore[arg-type]
                message,
                plugin=chosen.plugin if chosen else None,
                rule=chosen.rule.id if chosen else None,
                path=self.source.path,
                row=self.source.row,
            )
        )


class Begun(msgspec.Struct):
    """A source whose check has begun: it was loaded, or there is an outcome already."""

    source: Source
    digest: str
    left: float
    """Seconds that are left of its time."""
    state: State | None = None
    outcome: Outcome | None = None

    @property
    def size(self) -> int:
        """The characters of the document that waits to be checked."""
        return 0 if self.state is None else len(self.state.document.source)


def load(begun: Begun, loader: DocumentLoader, plugin: str | None = None, *, in_full: bool = False) -> None:
    """Load the source; what its loader, which a plugin may have brought, raises is its outcome. `in_full`: it is judged as a text for readers wherever it lies."""
    source = begun.source
    known_as = source.known_as
    try:
        document = loader.load(source if known_as is None else msgspec.structs.replace(source, path=known_as))
        if not _is_own(loader):  # ours are held against their types before they are shipped
            from provenance.engine.loaded import check_document  # noqa: PLC0415 - only for loaders of others

            check_document(document)
    except LoadError as error:
        reason = str(error) or f"{called(loader, plugin)} cannot read it, and does not say why"
        status: Status = "skipped" if isinstance(error, NothingToRead) else "failed"
        begun.outcome = failed(source, begun.digest, reason, status=status)
        return
    except BaseException as error:  # noqa: BLE001 - a plugin's loader may raise anything
        pass_on(error)
        message = f"{called(loader, plugin)} raised {told_with_place(error)}"
        begun.outcome = broken(source, begun.digest, message, plugin)
        return
    if _is_blank(document):
        begun.outcome = failed(source, begun.digest, "empty", status="skipped")
    else:
        if in_full:
            document = msgspec.structs.replace(document, in_full=True)
        begun.state = State(document, Places(document), source)


def called(loader: Loader, plugin: str | None) -> str:
    """A loader in a sentence, with the plugin that brought it."""
    return f"the loader {loader.name!r}" if plugin is None else f"the loader {loader.name!r} of plugin {plugin!r}"


def _is_own(loader: DocumentLoader) -> bool:
    module = type(loader).__module__
    return module == _OWN or module.startswith(f"{_OWN}.")


def _is_blank(document: Document) -> bool:
    """Whether there is nothing in it: a byte order mark alone, or white space that is none in ASCII."""
    if document.source and not document.source.isspace():
        return False
    return not document.images and not document.notices
