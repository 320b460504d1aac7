"""Finding, loading and refusing plugins.

pluggy registers; it does not dispatch: a multicall would stop at the first exception and lose whose result is whose. So each
implementation is called alone, in its own `try`.
"""

from __future__ import annotations

import functools
import importlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, cast

import msgspec

from provenance import hookspecs
from provenance.extensions import ContainerLoader, DocumentLoader, Loader, Reporter
from provenance.hookspecs import Implementations
from provenance.host.distributions import entry_points
from provenance.host.errors import Refused, UsageError, nearest, told_with_place
from provenance.host.index import indexed_rules
from provenance.host.selection import Registered
from provenance.host.storage import legible
from provenance.host.timer import Expired, one_process, pass_callers, time_limit
from provenance.patterns import lazy_pattern
from provenance.phrases import lexicons as lexicon_files
from provenance.records import PluginRecord, Problem
from provenance.rules import Analysis, AnyRule, CorpusRule, Rule

HOST_DISTRIBUTION = "provenance-checker"
HOST_PREFIX = "PRV"
_ID = lazy_pattern(r"[A-Z]{2,8}\d{3}")
_SLUG = lazy_pattern(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_MARK = f"{hookspecs.PROJECT}_impl"


class Plugin(msgspec.Struct, frozen=True):
    """A plugin that was loaded, and what it brought."""

    name: str
    distribution: str
    version: str
    rules: tuple[AnyRule, ...] = ()
    loaders: tuple[Loader, ...] = ()
    reporters: tuple[Reporter, ...] = ()
    code: Path | None = None
    """The file or folder that its code stands in."""
    lexicons: Path | None = None
    """The folder of its lexicons, where its code is a file."""

    @property
    def is_file(self) -> bool:
        """Whether it was named on the command line, and is not installed."""
        return self.version == _OF_A_FILE

    @property
    def files(self) -> tuple[Path, ...]:
        """The files and folders on which it depends what it finds."""
        return tuple(filter(None, (self.code, self.lexicons)))

    def record(self) -> PluginRecord:
        """As it stands in the report."""
        return PluginRecord(self.name, self.distribution, self.version)


class Plugins(msgspec.Struct):
    """What was found."""

    loaded: list[Plugin] = msgspec.field(default_factory=list)
    blocked: list[tuple[str, str]] = msgspec.field(default_factory=list)
    """(name, distribution) of plugins that were not imported because the configuration blocks them."""
    problems: list[Problem] = msgspec.field(default_factory=list)
    """One for each plugin that was refused."""
    notes: list[str] = msgspec.field(default_factory=list)
    """What is odd and keeps nothing from running, a sentence each: a name that the configuration blocks and no plugin has."""

    @property
    def rules(self) -> tuple[Registered, ...]:
        """Every rule with its plugin, in order of id."""
        found = [Registered(rule, plugin.name) for plugin in self.loaded for rule in plugin.rules]
        return tuple(sorted(found, key=lambda item: item.rule.id))

    @property
    def loaders(self) -> tuple[Loader, ...]:
        """Every plugin's loaders."""
        return tuple(loader for plugin in self.loaded for loader in plugin.loaders)

    @property
    def readers(self) -> dict[type, str]:
        """The classes of those loaders, and the plugin that brought each."""
        return {type(loader): plugin.name for plugin in self.loaded for loader in plugin.loaders}


_OF_A_FILE = "local"
"""The version of a plugin that is a file."""


class _Candidate(msgspec.Struct, frozen=True):
    name: str
    distribution: str
    version: str
    load: Callable[[], Any]

    @property
    def title(self) -> str:
        return _title(self)


def _title(plugin: _Candidate | Plugin) -> str:
    version = "" if plugin.version == _OF_A_FILE else f" {plugin.version}"
    return f"plugin {plugin.name!r} of {plugin.distribution}{version}"


def discover(
    *,
    host_rules: Iterable[AnyRule] = (),
    require: Sequence[str] = (),
    block: Sequence[str] = (),
    files: Sequence[Path] = (),
    version: str,
    seconds: float = 10.0,
    indexed: bool = False,
    where: str = "plugins.require",
    where_block: Callable[[], str] = lambda: "plugins.block",
    before_others: Callable[[list[str]], object] | None = None,
) -> Plugins:
    """Load every plugin that is installed and not blocked, and the files named on the command line.

    A plugin that cannot be imported, misspells a hook, or claims an id, slug or prefix that another has, is refused: the rest is
    loaded and `problems` says why. `seconds`: how long each may take to be imported, and to answer a hook. `indexed`: rules of our own
    may come from the index that the build made, without explanation and examples. `where` and `where_block`: the places of `require` and `block`.
    `before_others` is told what code of others is to be imported, before it is.
    Raises UsageError where a required plugin is missing or a named file does not exist.
    """
    found = Plugins()
    found.loaded.append(Plugin(HOST_DISTRIBUTION, HOST_DISTRIBUTION, version, tuple(host_rules)))
    names: dict[str, str] = {}
    once = {os.path.realpath(path): path for path in files}  # a file that a configured command and its caller both name
    candidates = (*_installed(), *map(_from_file, once.values()))
    if before_others is not None and (others := [item.title for item in candidates if _of_others(item, block)]):
        before_others(others)
    for candidate in candidates:
        if candidate.name in block or candidate.distribution in block:
            found.blocked.append((candidate.name, candidate.distribution))
            continue
        try:
            if candidate.name in names:
                of_file = candidate.version == _OF_A_FILE
                way_out = (
                    "leave --plugin out where it is the same, else give its file another name"
                    if of_file
                    else "give its entry point another name"
                )
                message = f"has the name of a plugin of {names[candidate.name]}: {way_out}"
                raise Refused(message)
            names[candidate.name] = candidate.distribution
            with one_process():
                found.loaded.append(_load(candidate, found.loaded, seconds, indexed=indexed))
        except Refused as refusal:
            message = f"{candidate.title} was refused: it {refusal}"
            found.problems.append(Problem("plugin", message, plugin=candidate.name))
    if block:
        there = {name for candidate in candidates for name in (candidate.name, candidate.distribution)}
        found.notes += _blocking_nothing(block, there, where_block)
    present = {name for plugin in found.loaded for name in (plugin.name, plugin.distribution)}
    for name in require:
        if name not in present:
            refused = next((p.message for p in found.problems if p.plugin == name), None)
            if any(name in pair for pair in found.blocked):
                message = f"{where}: {name!r} is blocked by `plugins.block`: take it out of one of both"
                raise UsageError(message)
            message = f"{where}: {name!r} is not there: {refused or 'no installed distribution has a plugin of that name'}{nearest(name, present)}"
            raise UsageError(message)
    return found


def _of_others(candidate: _Candidate, block: Sequence[str]) -> bool:
    return not {candidate.name, candidate.distribution} & {HOST_DISTRIBUTION, *block}


def _blocking_nothing(block: Sequence[str], there: Iterable[str], where: Callable[[], str]) -> Iterator[str]:
    """No error: settings may be shared with a machine on which the plugin is not installed. But where it is, it runs."""
    for name in block:
        if name not in there:
            near = nearest(name, there) or ";"
            yield f"{where()}: {name!r} is neither a plugin that is there nor its distribution, so nothing is blocked by it{near} `provenance plugins` lists them"


def _installed() -> list[_Candidate]:
    candidates = []
    for entry in entry_points(hookspecs.ENTRY_POINT_GROUP):
        load = functools.partial(_import, entry.value)
        candidates.append(_Candidate(entry.name, entry.distribution, entry.version, load))
    # First-party plugins first, so that in a dispute over an id the newcomer is refused; then by name, whatever the file system's order.
    candidates.sort(key=lambda item: (item.distribution != HOST_DISTRIBUTION, item.distribution, item.name))
    return candidates


def _import(value: str) -> object:
    """What an entry point names: a module, or an attribute of one."""
    name, _, attribute = value.partition(":")
    module = name.strip()
    try:
        found: object = importlib.import_module(module)
    except ModuleNotFoundError as error:
        if error.name is None or f"{module}.".startswith(f"{error.name}.") is False:
            raise
        message = f"cannot be imported: its entry point names the module {module!r}, and there is no {error.name!r}: correct the entry point, or what is packed"
        raise Refused(message) from error
    for name in filter(None, attribute.strip().split(".")):
        found = getattr(found, name)
    return found


def _from_file(path: Path) -> _Candidate:
    from provenance.host.plugin_files import code_of_file  # noqa: PLC0415 - only where one is named

    stem, load = code_of_file(path)
    return _Candidate(legible(stem), legible(str(path)), _OF_A_FILE, load)


def _load(candidate: _Candidate, loaded: Sequence[Plugin], seconds: float, *, indexed: bool) -> Plugin:
    try:
        with time_limit(seconds):
            module = candidate.load()
            own = candidate.distribution == HOST_DISTRIBUTION
            hooks = _own(module) if own else _of_another(module, candidate.name)
    except (KeyboardInterrupt, Refused):
        raise
    except Expired:
        message = f"did not finish importing within limits.seconds ({seconds:g} s)"
        raise Refused(message) from None
    except SystemExit as error:
        message = f"ended the program while it was imported (exit {error.code})"
        raise Refused(message) from error
    except BaseException as error:
        pass_callers(error)
        message = f"cannot be imported: {told_with_place(error)}{_to_install(error)}"
        raise Refused(message) from error
    try:
        return _examined(candidate, module, hooks, loaded, seconds, indexed=indexed)
    except (KeyboardInterrupt, Refused):
        raise
    except BaseException as error:  # of a property, of an iterator: to look at what it brought is to run its code
        pass_callers(error)
        message = f"raised while what it brings was looked at: {told_with_place(error)}"
        raise Refused(message) from error


def _to_install(error: BaseException) -> str:
    """What to do where a module is missing; empty where something else is."""
    if not isinstance(error, ModuleNotFoundError) or not error.name:
        return ""
    return "; install what has that module, and name it among the plugin's dependencies"


@functools.cache
def _own_rules(package: str) -> tuple[AnyRule, ...] | None:
    """The rules of a package of ours by its index, looked up once: a process that has imported some of its code does not import what it becomes."""
    known = indexed_rules(package)
    return None if known is None else tuple(known)


def _examined(
    candidate: _Candidate,
    module: object,
    hooks: Implementations,
    loaded: Sequence[Plugin],
    seconds: float,
    *,
    indexed: bool,
) -> Plugin:
    """What a plugin brings, held against what the host asks of it."""
    own = candidate.distribution == HOST_DISTRIBUTION
    known = _own_rules(module.__name__) if own and indexed and isinstance(module, ModuleType) else None
    if known is not None:
        rules: tuple[AnyRule, ...] = known
    else:
        rules = _ask(hooks, "provenance_rules", (Rule, CorpusRule), "a rule made with @rule or @corpus_rule", seconds)
    loaders = _ask(hooks, "provenance_loaders", (DocumentLoader, ContainerLoader), "a loader", seconds)
    reporters = _ask(hooks, "provenance_reporters", (Reporter,), "a reporter", seconds)
    _check_rules(candidate, rules, loaded)
    if not own:  # ours are tested, their lexicons compiled by the build and read when a text needs them
        _check_evidence(rules, loaded)
        _check_lexicons(rules, module)
        _check_brought(loaders, reporters, loaded)
    code, lexicons = _code_of(module), None
    if code is not None and candidate.version == _OF_A_FILE and (beside := code.parent / lexicon_files.FOLDER).is_dir():
        lexicons = None if code.is_dir() else beside
    return Plugin(candidate.name, candidate.distribution, candidate.version, rules, loaders, reporters, code, lexicons)


def _own(module: object) -> Implementations:
    """The hooks of a plugin of our own, whose marks the tests hold against pluggy: it takes 5 ms to import."""
    return {name: [getattr(module, name)] for name in hookspecs.HOOKS if hasattr(getattr(module, name, None), _MARK)}


def _of_another(module: object, name: str) -> Implementations:
    from provenance.host.hooks import registered  # noqa: PLC0415 - only where there is a plugin of somebody else's

    return registered(module, name)


def _code_of(module: object) -> Path | None:
    file = getattr(module, "__file__", None)
    if not isinstance(file, str):
        return None
    folder, name = os.path.split(file)  # pathlib takes ten times as long
    return Path(folder if name == "__init__.py" else file)


def _ask(hooks: Implementations, hook: str, types: tuple[type, ...], what: str, seconds: float) -> tuple[Any, ...]:
    answers: list[Any] = []
    for implementation in hooks.get(hook, ()):
        try:
            with time_limit(seconds):
                answer: object = implementation()
                if answer is None or isinstance(answer, (*types, type, str)) or not isinstance(answer, Iterable):
                    from provenance.host.hook_answers import no_list  # noqa: PLC0415 - only where something is wrong

                    raise Refused(no_list(answer, hook))
                answers.extend(cast("Iterable[object]", answer))
        except Expired:
            message = f"did not answer its hook {hook} within limits.seconds ({seconds:g} s)"
            raise Refused(message) from None
        except (KeyboardInterrupt, Refused):
            raise
        except BaseException as error:
            pass_callers(error)
            message = f"raised in its hook {hook}: {told_with_place(error)}"
            raise Refused(message) from error
    for answer in answers:
        if (isinstance(answer, type) and answer not in types) or not isinstance(answer, types):
            from provenance.host.hook_answers import unfit  # noqa: PLC0415 - only where something is wrong

            raise Refused(unfit(answer, hook, types, what))
    return tuple(answers)


def _check_brought(loaders: Sequence[Loader], reporters: Sequence[Reporter], loaded: Sequence[Plugin]) -> None:
    if not loaders and not reporters:
        return
    from provenance.host.brought import first_fault  # noqa: PLC0415 - few plugins bring any

    taken = {
        reporter.name: f"plugin {plugin.name!r} of {plugin.distribution} {plugin.version}"
        for plugin in loaded
        for reporter in plugin.reporters
    }
    if fault := first_fault(loaders, reporters, taken):
        raise Refused(fault)


def _check_evidence(rules: Sequence[AnyRule], loaded: Sequence[Plugin]) -> None:
    """Raise Refused where two analyses would write evidence under one name: only one of both would be in a record."""
    taken: dict[str, tuple[Analysis[Any], str]] = {}
    for plugin in loaded:
        for rule in plugin.rules:
            taken |= {used.evidence: (used, plugin.name) for used in rule.uses if used.evidence}
    for rule in rules:
        for used in rule.uses:
            if not used.evidence:
                continue
            other, whose = taken.setdefault(used.evidence, (used, ""))
            if other is not used:
                of = f" of plugin {whose!r}" if whose else ""
                message = f"has the analysis {used.name} with the evidence {used.evidence!r} (rule {rule.id} {rule.slug}), which {other.name}{of} has: choose another name"
                raise Refused(message)


def _check_lexicons(rules: Sequence[AnyRule], module: object) -> None:
    from provenance.host.lexicon_faults import first_fault  # noqa: PLC0415 - only where there is a plugin of somebody else's

    if fault := first_fault(rules, getattr(module, "__name__", "")):
        raise Refused(fault)


def _check_rules(candidate: _Candidate, rules: Sequence[AnyRule], loaded: Sequence[Plugin]) -> None:
    taken: dict[str, tuple[str, Plugin | None]] = {}
    prefixes: dict[str, Plugin] = {}
    for plugin in loaded:
        for rule in plugin.rules:
            taken[rule.id] = taken[rule.slug] = (f"{rule.id} {rule.slug}", plugin)
            prefixes[rule.family] = plugin
    of_others = tuple(taken)
    for rule in rules:
        if not _ID.fullmatch(rule.id):
            message = (
                f"has a rule with the id {rule.id!r}: an id is two to eight capitals and three digits, such as ACME101"
            )
            raise Refused(message)
        if not _SLUG.fullmatch(rule.slug):
            message = f"has a rule {rule.id} with the slug {rule.slug!r}: a slug is lower-case words joined by hyphens, such as house-name"
            raise Refused(message)
        if candidate.distribution != HOST_DISTRIBUTION and (fault := _read_otherwise(rule, of_others)):
            raise Refused(fault)
        if rule.family == HOST_PREFIX:
            message = f"claims the id {rule.id}: the prefix {HOST_PREFIX} is the host's own"
            raise Refused(message)
        for name in (rule.id, rule.slug):
            if name in taken:
                other, holder = taken[name]
                whose = "the same plugin" if holder is None else _title(holder)
                own = f"{rule.id} {rule.slug}"
                if (
                    candidate.version == _OF_A_FILE
                    and other == own
                    and holder is not None
                    and holder.version != _OF_A_FILE
                ):
                    message = (
                        f"has {own}, and so has {whose}, which is installed: leave --plugin out, or uninstall that"
                    )
                    raise Refused(message)
                message = f"claims {name!r} (rule {own}), which {other} of {whose} has: choose another"
                raise Refused(message)
        owner = prefixes.get(rule.family)
        if owner is not None and owner.distribution != candidate.distribution:
            message = (
                f"claims the prefix {rule.family} (rule {rule.id} {rule.slug}), which belongs to"
                f" {_title(owner)}: choose other letters"
            )
            raise Refused(message)
        taken[rule.id] = taken[rule.slug] = (f"{rule.id} {rule.slug}", None)


def _read_otherwise(rule: AnyRule, taken: Iterable[str]) -> str | None:
    """What --select takes a rule's name for besides, since it knows beginnings of ids and no capitals; `taken`: ids and slugs of other plugins."""
    meant = rule.slug.upper()
    if meant == "ALL":
        return f"has a rule {rule.id} with the slug 'all', which --select takes for every rule: choose another"
    for other in taken:
        if other.startswith(meant):
            return f"has a rule {rule.id} with the slug {rule.slug!r}, which --select takes for the rules {meant}…: choose another"
        if other.islower() and rule.id.startswith(other.upper()):
            return f"has a rule with the id {rule.id}, which --select takes for one of the slug {other!r}: choose other letters"
    return None
