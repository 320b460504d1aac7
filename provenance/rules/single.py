"""Rules over one document."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, Literal, Protocol, TypeAlias

import msgspec

from provenance.documents import Document
from provenance.levels import Severity
from provenance.phrases import Match, Phrases
from provenance.rules.analyses import Analysis
from provenance.rules.declaration import check_fields, check_function, several, texts_or_none
from provenance.rules.results import Hit

_NO_DOCSTRINGS = 2
"""The level of optimization from which on Python keeps none."""
Scope: TypeAlias = Literal["sentence", "block", "document", "corpus"]
Condition: TypeAlias = Analysis[Any] | Phrases | str
"""What must be there for a rule to find something: an analysis whose value is not empty, a phrase, a string in the reading text."""


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
    severity: Severity = Severity.ERROR
    """The highest that a hit without a severity of its own has, as it is configured for any path: at `info` nothing has to be graded."""
    listed: int = sys.maxsize
    """So many of the rule's hits are told at most: a rule that is `sensitive` need not judge those behind, of which the place alone is read, to be masked."""


RuleFunction: TypeAlias = Callable[[Document, Context], Iterable[Hit]]


class Unread:
    """Stands for the options of a rule whose module was not imported: the rule itself (`whole`) has them."""


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
    running_text: bool
    """Judges sentences and lines of a text, so it is not asked of a file that holds none: code, data, a list of words; what it finds in a file for those who build a site is for information."""
    reads_files: bool
    """Looks at files beside the document, so what it finds is not kept for the next run."""
    gives_way: tuple[str, ...] = ()
    """Ids of rules that say better what is wrong where they find the same words: one fault is told once."""
    recurs: bool = False
    """One cause makes many of its faults, as a page that was saved whole: of one kind the first in a document is as severe as it is, the others are for information."""
    phrases: Phrases | None
    """The rule is only called where one of them occurs; None: always called."""
    uses: tuple[Analysis[Any], ...]
    """Analyses with phrases of their own, so that these are found in the same pass."""
    whole: Callable[[], RuleFields] | None = None
    """Where an index was read and not the rule's module: gives the rule itself, with its examples and options."""

    @property
    def family(self) -> str:
        """The letters of the id."""
        return self.id.rstrip("0123456789")

    def read_languages(self) -> frozenset[str]:
        """The languages it can read; `{"*"}` for any. Raises LexiconError."""
        if self.languages is not None:
            return self.languages
        if self.phrases is None:
            return frozenset({"*"})
        found = self.phrases.languages
        return frozenset({"*"}) if found == {"any"} else found


class Rule(RuleFields, frozen=True, kw_only=True):
    """A rule over one document: callable like the function it was made from."""

    when: tuple[Condition, ...]
    """The rule is only called where one of them is there; empty: always."""
    function: RuleFunction

    def __call__(self, document: Document, context: Context) -> Iterable[Hit]:
        """The hits of the rule in a document."""
        return self.function(document, context)


class _RuleDecorator(Protocol):
    def __call__(self, function: RuleFunction, /) -> Rule: ...


def _examples(where: str, name: str, given: Iterable[ExampleLike]) -> tuple[Example, ...]:
    listed = several(where, name, given, (str, Example), "text and no Example")
    return tuple(example if isinstance(example, Example) else Example(example) for example in listed)


def explanation(name: str, doc: str | None) -> str:
    """The explanation of a rule from its docstring. Raises ValueError where there is none."""
    if doc is None and sys.flags.optimize >= _NO_DOCSTRINGS:
        return "Its explanation is left out, as Python was told to (-OO, PYTHONOPTIMIZE=2)."
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
    running_text: bool = False,
    reads_files: bool = False,
    gives_way: Iterable[str] = (),
    recurs: bool = False,
    options: type[Any] | None = None,
    uses: Iterable[Analysis[Any]] = (),
    when: Iterable[Condition] = (),
) -> _RuleDecorator:
    """Make a `Rule` of a function from (document, context) to hits. Its docstring is the rule's explanation.

    `when` spares calls: where none of them is there (an analysis whose value is not empty, a phrase of a lexicon, a string in the
    reading text) the rule finds nothing.

    `bad` and `good` are compulsory and are run as tests. Raises ValueError for a declaration that lacks something, TypeError for one that
    gives something else than its types say.
    """
    where = f"{id} {slug}"
    if not bad or not good:
        message = f"{where}: a rule needs at least one bad and one good example"
        raise ValueError(message)
    texts: dict[str, object] = {"id": id, "slug": slug, "summary": summary}
    switches: dict[str, object] = {
        "opt_in": opt_in,
        "sensitive": sensitive,
        "presence": presence,
        "running_text": running_text,
        "reads_files": reads_files,
        "recurs": recurs,
    }
    check_fields(where, texts, switches, severity=severity, phrases=phrases, options=options, scope=scope)

    def decorate(function: RuleFunction, /) -> Rule:
        check_function(where, function, ("document", "context"))
        return Rule(
            id=id,
            slug=slug,
            severity=severity,
            summary=summary,
            explanation=explanation(where, function.__doc__),
            bad=_examples(where, "bad", bad),
            good=_examples(where, "good", good),
            phrases=phrases,
            scope=scope,
            opt_in=opt_in,
            languages=texts_or_none(where, "languages", languages),
            media_types=texts_or_none(where, "media_types", media_types),
            needs=several(where, "needs", needs, str, "text"),
            sensitive=sensitive,
            presence=presence,
            running_text=running_text,
            reads_files=reads_files,
            gives_way=several(where, "gives_way", gives_way, str, "text"),
            recurs=recurs,
            options=options,
            uses=several(where, "uses", uses, Analysis, "analysis"),
            when=several(where, "when", when, (Analysis, Phrases, str), "analysis, lexicon or text"),
            function=function,
        )

    return decorate
