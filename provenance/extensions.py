"""The protocols of loaders and reporters: what a plugin gives to read another kind of file or to write another kind of report."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, BinaryIO, Protocol, TypeAlias, runtime_checkable

import msgspec

from provenance.documents import Declared, Document, Notice
from provenance.levels import Severity
from provenance.named_tuples import NamedTuple
from provenance.records import CorpusFinding, DocumentRecord, RunRecord
from provenance.rules import RuleFields

if TYPE_CHECKING:
    from typing_extensions import TypeIs


class Source(msgspec.Struct, frozen=True):
    """One text as it was found, not read yet."""

    id: str
    path: str
    media_type: str
    data: bytes | str
    """Bytes of a file, or text that a container had decoded."""
    row: int | None = None
    offset: int | None = None
    """Bytes of the container (as it is stored, packed or not) that stand before the entry, where they are known."""
    declared: tuple[Declared, ...] = ()
    """What the container says of it (the columns of its row)."""
    encoding: str | None = None
    """The encoding that its transport declares."""
    languages: tuple[str, ...] = ("en",)
    whole_page: bool | None = None
    """For HTML: a whole page (True), a fragment (False), or to be found out (None)."""
    file: str | None = None
    seconds: float | None = None
    """How long reading it may take, for parsers that can be made to run long; None: no limit."""
    largest: int | None = None
    """How many bytes it may come to once it is unpacked (`limits.bytes`); None: no limit."""
    notices: tuple[Notice, ...] = ()
    """What the container found wrong with the entry; the loader passes it on."""
    known_as: str | None = None
    """The path by which it is judged, where that is another one: the host puts it in the place of `path` for loaders and rules."""


class BrokenEntry(NamedTuple):
    """An entry of a container that cannot be read, or that is none to read."""

    id: str
    row: int | None
    reason: str
    offset: int | None = None
    """As in `Source`."""
    skipped: bool = False
    """It is no text, and so no failure: of a container that holds many of those, one that counts them."""


class LoadError(Exception):
    """A source that cannot be read: one sentence that says what is wrong, where, and what to do."""


class NothingToRead(LoadError):
    """A source that is no text yet, or none for readers: it is skipped, and the run is complete without it."""


@runtime_checkable
class DocumentLoader(Protocol):
    """Reads one kind of text into a document. Its fields are read and never set, so that those of a class will do."""

    @property
    def name(self) -> str:
        """What it is called, in messages and in the list of plugins."""
        ...

    @property
    def media_types(self) -> Mapping[str, tuple[str, ...]]:
        """Media type -> file name endings with their dot, lower case."""
        ...

    def load(self, source: Source) -> Document:
        """The document; the same source gives the same document. Raises LoadError."""
        ...


@runtime_checkable
class ContainerLoader(Protocol):
    """Reads one kind of file that holds many texts, as a stream."""

    @property
    def name(self) -> str:
        """As of a `DocumentLoader`."""
        ...

    @property
    def media_types(self) -> Mapping[str, tuple[str, ...]]:
        """As of a `DocumentLoader`."""
        ...

    def entries(self, path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
        """The entries in order, without ever holding all. Raises LoadError where the file as a whole cannot be read."""
        ...


Loader: TypeAlias = DocumentLoader | ContainerLoader


@runtime_checkable
class DiscerningLoader(Protocol):
    """A loader whose file name ending others use too: it looks at the beginning of a file before it says that it reads it."""

    def declines(self, head: bytes) -> str | None:
        """Why a file that begins like this (4,096 bytes of it) is none of its kind, as words that follow its name; None: it is."""
        ...


NamedColumns: TypeAlias = Mapping[str, tuple[str, ...]]
"""What a column holds (`text`, `html`, `id`, or a field of `Declared`) -> names of columns; no name: no column holds it."""


@runtime_checkable
class RowLoader(Protocol):
    """A container loader whose entries are rows of columns: the configuration may say which of them hold what (`[columns]`)."""

    def with_columns(self, columns: NamedColumns) -> ContainerLoader:
        """The loader for rows whose columns hold what is said here; what is not said is found as without it."""
        ...


def reads_one(loader: object) -> TypeIs[DocumentLoader]:
    """Whether a loader reads files of one text.

    As `isinstance` says, which from Python 3.12 on imports what reads source code, 10 ms of every start.
    """
    return hasattr(loader, "load")


def reads_many(loader: object) -> TypeIs[ContainerLoader]:
    """Whether a loader reads files of many texts."""
    return hasattr(loader, "entries")


def may_decline(loader: object) -> TypeIs[DiscerningLoader]:
    """Whether a loader looks at a file before it says that it reads it."""
    return hasattr(loader, "declines")


def reads_rows(loader: object) -> TypeIs[RowLoader]:
    """Whether the configuration may say what the columns of a loader hold."""
    return hasattr(loader, "with_columns")


def _unknown(rule: str) -> RuleFields | None:  # noqa: ARG001 - the form of `ReportOptions.rules`
    return None


class ReportOptions(msgspec.Struct, frozen=True):
    """How the command line asks for a report."""

    colour: bool = False
    """Terminal colours; only on a terminal, or with FORCE_COLOR, and without NO_COLOR."""
    width: int = 80
    """Columns of the terminal."""
    rows: int = 0
    """Rows of the terminal; 0 where the report does not go to one."""
    quiet: bool = False
    """Findings only, no summary."""
    statistics: bool = False
    """Counts by rule instead of findings."""
    min_severity: Severity = Severity.INFO
    """The lowest severity of the findings that people are shown; those below are counted."""
    full: bool = True
    """Every finding; else what sums up a folder."""
    every: bool = True
    """Each remark on a whole document, also where many documents have it; else, to people, that of the first few."""
    command: str = "check"
    root: str = ""
    """The folder that paths in records are relative to, for reporters that link to files."""
    fixes: tuple[str, str] = ("", "")
    """The flags that would make the safe fixes and the others; empty where there are none to offer."""
    fail_on: Severity | None = Severity.ERROR
    """The lowest severity that ends the run with 1; None: none does."""
    rules: Callable[[str], RuleFields | None] = _unknown
    """The rule of an id, with its explanation; None for one that no plugin has."""


class RecordSink(Protocol):
    """Takes the records of a run as they are made; `line` is the validated record as JSON, without its line end."""

    def document(self, record: DocumentRecord, line: bytes) -> None:
        """One document, in input order."""
        ...

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:
        """One corpus finding, after all documents."""
        ...

    def finish(self, run: RunRecord, line: bytes) -> None:
        """The end of the run; called once, also when the run was cut short."""
        ...


@runtime_checkable
class LineSink(Protocol):
    """A sink that needs no record: of a document that another process checked, nobody has to read it then."""

    def pass_on(self, line: bytes) -> None:
        """One document, in input order, in place of `document`."""
        ...


def passes_on(sink: object) -> TypeIs[LineSink]:
    """Whether a sink needs no record of a document that another process checked."""
    return hasattr(sink, "pass_on")


@runtime_checkable
class Reporter(Protocol):
    """Writes one kind of report."""

    @property
    def name(self) -> str:
        """As in `--output-format`."""
        ...

    @property
    def binary(self) -> bool:
        """Writes bytes that are no text for a terminal."""
        ...

    def begin(self, stream: BinaryIO, options: ReportOptions) -> RecordSink:
        """Start a report on a stream of bytes (UTF-8 for text)."""
        ...
