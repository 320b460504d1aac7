"""Provenance as a function: what `provenance.check` and `provenance.audit` are, and what the test helpers stand on."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path

import msgspec

from provenance import loaders
from provenance.documents import Document
from provenance.engine.baseline import read_baseline
from provenance.engine.check import Checker, Options
from provenance.engine.local import READING, outcomes
from provenance.engine.outcomes import Outcome
from provenance.engine.run import Heading, run
from provenance.engine.suppressions import HOST_RULES
from provenance.extensions import Loader, Source
from provenance.host.configuration import load_settings, place
from provenance.host.distributions import version_of
from provenance.host.errors import UsageError
from provenance.host.files import Finder
from provenance.host.kinds import Kinds
from provenance.host.plugins import HOST_DISTRIBUTION, Plugins, discover
from provenance.host.selection import ARGUMENT, Registered, choose, none_left
from provenance.host.settings import Settings
from provenance.host.storage import is_address
from provenance.records import CorpusFinding, DocumentRecord, Report, RunRecord, Tool
from provenance.rules import AnyRule, CorpusRule
from provenance.rules.wording import shortly

_SHOWN = 4
"""Rules that a sentence names."""
GIVEN = "given"
"""In place of the plugin, of rules that are given in the code of whoever calls."""


def version() -> str:
    """The version of the installed distribution."""
    return version_of(HOST_DISTRIBUTION)


def find_plugins(
    settings: Settings,
    files: Sequence[Path] = (),
    *,
    indexed: bool = False,
    before_others: Callable[[list[str]], object] | None = None,
) -> Plugins:
    """The plugins that the settings ask for; `indexed`: our own rules by their index; `before_others`: see `discover`. Raises UsageError."""
    found = discover(
        host_rules=HOST_RULES,
        require=settings.require,
        block=settings.block,
        files=files,
        version=version(),
        seconds=settings.limits.seconds,
        indexed=indexed,
        where=place(settings, "plugins", "require") if settings.require else "",
        where_block=functools.partial(place, settings, "plugins", "block"),
        before_others=before_others,
    )
    for plugin in found.loaded if files else ():
        if plugin.is_file:
            from provenance.host.unasked import never_asked  # noqa: PLC0415 - only where one is named

            found.notes += never_asked(plugin, all_kinds(found.loaders))
    return found


def all_kinds(extra: Iterable[Loader] = ()) -> Kinds:
    """Which loader reads what; the host's own loaders come first."""
    further = tuple(extra)
    return Kinds((*loaders.builtin(), *further)) if further else _own_kinds()


@functools.cache
def _own_kinds() -> Kinds:
    """Those of a run to which no plugin adds any, made once: a test that asks for many little texts spent a tenth of its time on them."""
    return Kinds(loaders.builtin())


class Recipe(msgspec.Struct, frozen=True):
    """What a checker is made of, as plain values: another process can make the same one."""

    settings: Settings
    options: Options
    plugin_files: tuple[Path, ...] = ()
    corpus: bool = False
    sources: Path | None = None
    online: bool = False

    @property
    def flags(self) -> frozenset[str]:
        """The needs of rules that this run meets."""
        return frozenset(name for name, met in (("sources", self.sources), ("online", self.online)) if met)

    def make(self) -> tuple[Checker, Kinds]:
        """The checker and the kinds of files. Raises UsageError."""
        plugins = find_plugins(self.settings, self.plugin_files)
        return self.checker(plugins), all_kinds(plugins.loaders)

    def asked(self, plugins: Plugins) -> frozenset[str]:
        """The ids of the rules that are asked, without those that lack what they need. Raises UsageError."""
        selection = choose(plugins.rules, self.settings, flags=self.flags, corpus=self.corpus)
        return frozenset(chosen.rule.id for chosen in selection.rules if not chosen.unmet)

    def checker(self, plugins: Plugins) -> Checker:
        """A checker with these plugins. Raises UsageError."""
        selection = choose(plugins.rules, self.settings, flags=self.flags, corpus=self.corpus)
        baseline = read_baseline(self.settings)
        if baseline.digest != self.options.baseline_digest:
            message = f"{self.settings.baseline}: the baseline is another one than when the run began"
            raise UsageError(message)
        own = frozenset(plugin.name for plugin in plugins.loaded if plugin.distribution == HOST_DISTRIBUTION)
        readers = plugins.readers
        if self.sources is None:
            return Checker(self.settings, selection, self.options, baseline=baseline, own=own, readers=readers)
        from provenance.engine.sources import read_sources  # noqa: PLC0415 - few runs have sources

        found = read_sources(self.sources, plugins.loaders, self.settings)
        options = msgspec.structs.replace(self.options, sources_digest=found.digest)
        return Checker(self.settings, selection, options, found.documents, baseline, own, readers)


class Made(msgspec.Struct, frozen=True):
    """What was made already, for processes that share this one's memory."""

    checker: Checker
    kinds: Kinds

    def make(self) -> tuple[Checker, Kinds]:
        """It is there."""
        return self.checker, self.kinds


class Program(msgspec.Struct, frozen=True):
    """Plugins, kinds of files and a checker, made once for many documents."""

    plugins: Plugins
    kinds: Kinds
    checker: Checker

    def check(
        self,
        text: str | bytes,
        *,
        media_type: str | None = None,
        path: str = "<text>",
        file: str | None = None,
        encoding: str | None = None,
    ) -> Outcome:
        """Check one text, of a media type that is given, or that the ending of its path says, or else plain. Raises UsageError where nothing reads it."""
        media_type = self._of_path(path) if media_type is None else media_type
        loader = self.kinds.document_loader(media_type)
        if loader is None:
            message = self.kinds.no_document(media_type)
            raise UsageError(message)
        settings = self.checker.settings
        source = Source(
            path,
            path,
            media_type,
            text,
            encoding=encoding,
            languages=settings.languages,
            file=file,
            seconds=settings.limits.seconds * READING,
            largest=settings.limits.bytes,
        )
        return self.checker.check(source, loader)

    def _of_path(self, path: str) -> str:
        """The media type of one text with a path: that of its ending, if a text can be of it."""
        known = self.kinds.by_name(path.rpartition("/")[2])
        return known[1] if known is not None and self.kinds.document_loader(known[1]) is not None else "text/plain"


def program(
    *,
    settings: Settings | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] = (),
    as_of: date | None = None,
    document: bool = False,
    rules: Iterable[AnyRule] | None = None,
    corpus: bool = False,
    sources: tuple[Document, ...] = (),
    online: bool = False,
    evidence: bool = True,
) -> Program:
    """Make a program from settings (default: none read from any file).

    `rules` given: these and no plugin's. `document`: ask the rules of presence of fragments as well. Raises UsageError.
    """
    chosen = settings or load_settings(config=None, isolated=True, start=Path.cwd())
    if select is not None:
        chosen = msgspec.structs.replace(chosen, select=tuple(select), origins={**chosen.origins, "select": ARGUMENT})
    if ignore:
        chosen = msgspec.structs.replace(
            chosen, ignore=(*chosen.ignore, *ignore), origins={**chosen.origins, "ignore": ARGUMENT}
        )
    plugins = find_plugins(chosen) if rules is None else Plugins()
    registered = plugins.rules if rules is None else tuple(Registered(rule, GIVEN) for rule in (*HOST_RULES, *rules))
    today = as_of or date.today()  # noqa: DTZ011 - the date where the caller is
    options = Options(as_of=today, document_mode=document, inline_allow=not corpus, evidence=evidence)
    flags = frozenset(name for name, met in (("sources", sources), ("online", online)) if met)
    selection = choose(registered, chosen, flags=flags, corpus=corpus)
    if rules is None and not selection.rules:
        raise UsageError(none_left(chosen, corpus=corpus))
    own = frozenset(plugin.name for plugin in plugins.loaded if plugin.distribution == HOST_DISTRIBUTION)
    return Program(
        plugins,
        all_kinds(plugins.loaders),
        Checker(chosen, selection, options, sources, own=own, readers=plugins.readers),
    )


def check(
    text: str | bytes,
    *,
    media_type: str | None = None,
    path: str | os.PathLike[str] = "<text>",
    select: Sequence[str] | None = None,
    ignore: Sequence[str] = (),
    as_of: date | None = None,
    document: bool = False,
) -> DocumentRecord:
    """Check one text and give its record.

    `media_type` is `text/plain`, `text/markdown`, `text/html` or another that is read, also as a server sends it (`text/html; charset=latin-1`);
    without one the ending of `path` decides, as it does for files; `select` and `ignore` take ids, slugs, prefixes and `ALL`; `as_of` is what
    counts as today; `document` asks a short text for date, author and origin as well. It may be called from any thread: one text is checked at
    a time, and a limit of time holds in the main thread alone. Raises UsageError.
    """
    from provenance.engine.turns import turn  # noqa: PLC0415 - the command line has a process for itself

    named, left = _names("select", select), _names("ignore", ignore)
    _look_at(as_of)
    given, place = _text_of(text), _path_of(path)
    kind, charset = (None, None) if media_type is None else _kind_of(media_type)
    today = as_of or date.today()  # noqa: DTZ011 - the date where the caller is
    with turn():
        made = _program(named, left or (), today, document)
        if kind is None:
            _look_at_ending(place, made.kinds)
        return made.check(given, media_type=kind, path=place, encoding=charset).record


def _text_of(text: object) -> str | bytes:
    """What is to be checked. Raises UsageError for what is neither text nor bytes, with what to write."""
    if isinstance(text, (str, bytes)):
        return text
    way_out = "give what the file holds, text.read_bytes()" if isinstance(text, os.PathLike) else "give a str, or bytes"
    message = f"text is {shortly(text)}, which is neither text nor bytes: {way_out}"
    raise UsageError(message)


def _path_of(path: object) -> str:
    """The name of a text. Raises UsageError for what is none."""
    if isinstance(path, (str, os.PathLike)):
        name = os.fspath(path)
        if isinstance(name, str):
            return name
    message = f"path is {shortly(path)}, which is no path: give a str, or a Path"
    raise UsageError(message)


def _look_at_ending(path: str, kinds: Kinds) -> None:
    """Raise UsageError for the name of a file of many texts: taken for one in plain words, none of them would be read as what it is."""
    known = kinds.by_name(path.rpartition("/")[2])
    if known is not None and kinds.document_loader(known[1]) is None:
        message = (
            f"path is {shortly(path)}, which is called as a file of many texts is: give one of them, with the media_type"
            " that it is of, such as 'text/plain'; provenance.audit(folder) reads such files"
        )
        raise UsageError(message)


def _kind_of(media_type: object) -> tuple[str, str | None]:
    """The media type and the encoding of what a server sends as `Content-Type`. Raises UsageError for what is no text."""
    if not isinstance(media_type, str):
        message = f"media_type is {shortly(media_type)}, which is no text: write one such as 'text/html'"
        raise UsageError(message)
    kind, *parameters = media_type.split(";")
    named = dict(parameter.strip().partition("=")[::2] for parameter in parameters)
    charset = next((value.strip('"') for name, value in named.items() if name.lower() == "charset"), None)
    return kind.strip().lower(), charset


def _names(argument: str, given: object) -> tuple[str, ...] | None:
    """The names of rules that are given, None where none are. Raises UsageError for one name where several are taken, whose letters would be names too, and for what is none."""
    if given is None:
        return None
    if isinstance(given, str):
        message = f"{argument} is {given!r}: write a list, {argument}=[{given!r}]"
        raise UsageError(message)
    names = tuple(given) if isinstance(given, Iterable) and not isinstance(given, bytes) else None
    if names is None:
        message = f"{argument} is {shortly(given)}, which is no list: write ids, slugs or prefixes of rules in one, {argument}=['ATT101']"
        raise UsageError(message)
    for name in names:
        if not isinstance(name, str):
            message = f"{argument} holds {shortly(name)}, which is no text: write ids, slugs or prefixes of rules, {argument}=['ATT101']"
            raise UsageError(message)
    return names


def _folder_of(folder: object) -> str:
    """The folder that is to be checked. Raises UsageError for what is none, and for what no file can be called."""
    if isinstance(folder, (str, os.PathLike)):
        name = os.fspath(folder)
        if name == "":
            message = "folder is '', which is an empty path: `.` is the folder you are in"
            raise UsageError(message)
        if isinstance(name, str):
            from provenance.host.odd_files import within_reach  # noqa: PLC0415 - few programs call this

            within_reach(Path(name), "folder")
            return name
    message = f"folder is {shortly(folder)}, which is no path: give a str, or a Path"
    raise UsageError(message)


def _look_at(as_of: object) -> None:
    """Raise UsageError for what is no date."""
    if as_of is not None and (not isinstance(as_of, date) or isinstance(as_of, datetime)):
        message = f"as_of is {as_of!r}: write a date without a time, such as datetime.date(2024, 6, 30)"
        raise UsageError(message)


@functools.lru_cache(maxsize=4)
def _program(select: tuple[str, ...] | None, ignore: tuple[str, ...], as_of: date, document: bool) -> Program:  # noqa: FBT001
    """One program for many calls of `check`: finding the plugins and building the phrase index takes longer than a text."""
    made = program(select=select, ignore=ignore, as_of=as_of, document=document)
    chosen = [one.rule for one in made.checker.selection.rules]
    if all(isinstance(rule, CorpusRule) for rule in chosen):
        which = ", ".join(rule.id for rule in chosen[:_SHOWN]) + (" …" if len(chosen) > _SHOWN else "")
        message = f"select: no rule is left to ask of one text: {which} {'compares' if len(chosen) == 1 else 'compare'} the documents of a corpus, as provenance.audit(folder) does"
        raise UsageError(message)
    return made


class _Collector:
    def __init__(self) -> None:
        self.documents: list[DocumentRecord] = []
        self.findings: list[CorpusFinding] = []
        self.end: RunRecord | None = None

    def document(self, record: DocumentRecord, line: bytes) -> None:  # noqa: ARG002 - the protocol's form
        self.documents.append(record)

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:  # noqa: ARG002
        self.findings.append(finding)

    def finish(self, run: RunRecord, line: bytes) -> None:  # noqa: ARG002
        self.end = run


def audit(
    folder: str | os.PathLike[str],
    *,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] = (),
    as_of: date | None = None,
) -> Report:
    """Check a folder as a corpus and give the report, which holds every record: for large folders use the command line.

    The folder may be an address (`s3://bucket/folder/`). Raises UsageError where there is no such folder or no document in it, and KeyboardInterrupt.
    """
    from provenance.engine.turns import in_turn, turn  # noqa: PLC0415 - as above

    named, left = _names("select", select), _names("ignore", ignore)
    _look_at(as_of)
    elsewhere = isinstance(folder, str) and is_address(folder)
    root = Path.cwd() if elsewhere else Path(_folder_of(folder)).resolve()
    settings = msgspec.structs.replace(load_settings(config=None, isolated=True, start=root), root=root)
    with turn():
        made = program(settings=settings, select=named, ignore=left or (), as_of=as_of, corpus=True)
    candidates = Finder(made.checker.settings, made.kinds).find([str(folder if elsewhere else root)])
    if not candidates:
        message = f"{folder}: there is no document in it; “Formats” in the documentation lists what is read"
        raise UsageError(message)
    sink = _Collector()
    tool = Tool("provenance", version(), [plugin.record() for plugin in made.plugins.loaded[1:]])
    heading = Heading(tool, made.checker.options.as_of.isoformat(), [], made.checker.settings.digest())
    found = in_turn(outcomes(candidates, made.kinds, made.checker))
    if not run(found, made.checker, sink, heading, problems=made.plugins.problems).ended:
        raise KeyboardInterrupt  # whoever calls a function and interrupts it has no use for a part of what it gives
    end = sink.end
    assert end is not None  # noqa: S101 - a run always ends with it
    return Report(
        schema_version=end.schema_version,
        tool=end.tool,
        run=end.run,
        documents=sink.documents,
        corpus=sink.findings,
        problems=end.problems,
        summary=end.summary,
    )
