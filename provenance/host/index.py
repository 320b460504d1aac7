"""The index of rules: what the rules of a package declare, so that their modules are imported only when a text calls them.

The build writes one beside the code (`index.json`), for the plugins of our own distribution. It is passed over where a file of the
package is not as the build saw it, where it is damaged, and where anything in it cannot be found: then the package is asked as any other plugin is.

Annotations are no text here, as they are elsewhere: msgspec would compile each of them again in every start, 30 µs of CPU a field.
"""

import functools
import importlib
import os
import sys
from binascii import crc32
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeAlias

import msgspec

from provenance import packaged
from provenance.documents import Document
from provenance.levels import Severity
from provenance.phrases import Phrases
from provenance.rules import (
    Analysis,
    AnyRule,
    Cluster,
    Condition,
    Context,
    CorpusHit,
    CorpusRule,
    Edge,
    Fact,
    Hit,
    Rule,
    Scope,
    Unread,
)

NAME = "index.json"
_FORM = 4
"""The number of the index's form: one that another version wrote is not read."""
_SUFFIXES = (".py", ".toml")
_CATALOGUE = "catalogue"
"""The module of a family that imports all its rules."""

Lexicon: TypeAlias = tuple[str, str]
"""Package and table."""


class _Text(msgspec.Struct, frozen=True, tag="text"):
    text: str


class _Phrases(msgspec.Struct, frozen=True, tag="phrases"):
    lexicon: Lexicon


class _Analysis(msgspec.Struct, frozen=True, tag="analysis"):
    module: str
    attribute: str


class _Entry(msgspec.Struct, frozen=True):
    """One rule."""

    module: str
    attribute: str
    id: str
    slug: str
    severity: Severity
    summary: str
    scope: Scope
    opt_in: bool
    needs: tuple[str, ...]
    options: bool
    languages: frozenset[str]
    media_types: frozenset[str] | None
    sensitive: bool
    presence: bool
    running_text: bool
    reads_files: bool
    gives_way: tuple[str, ...]
    recurs: bool
    phrases: Lexicon | None
    lexicons: tuple[Lexicon, ...]
    """Of the analyses that it uses."""
    when: tuple[_Text | _Phrases | _Analysis, ...] = ()
    fewest: int | None = None
    """Of a corpus rule; null for a rule over one document."""


class _Index(msgspec.Struct, frozen=True):
    """The file."""

    form: int
    files: dict[str, tuple[int, int]] | None
    """Size, and nanoseconds of the last change, of each file of the package; null in a wheel, whose files do not change."""
    check: int
    """CRC-32 of the rules as they stand in the file."""
    rules: msgspec.Raw
    """Entries, see `_Entry`."""


# -- reading ----------------------------------------------------------------------------------------------------------------

_DECODER = msgspec.json.Decoder(_Index)
_ENTRIES = msgspec.json.Decoder(tuple[_Entry, ...])


def indexed_rules(package: str) -> list[AnyRule] | None:
    """The rules of a package as its index has them; None where there is none, or one that does not fit the code."""
    try:
        data = packaged.data_bytes(package, NAME)
    except OSError:
        return None
    return read(package, data)


def read(package: str, data: bytes) -> list[AnyRule] | None:
    """The rules of a package by these bytes of an index; None where they do not fit the code."""
    try:
        index = _DECODER.decode(data)
        if index.form != _FORM or index.check != crc32(index.rules):
            return None
        if index.files is not None and index.files != _files(package):
            return None
        return [_declared(entry) for entry in _ENTRIES.decode(index.rules)]
    except (msgspec.DecodeError, UnicodeDecodeError, ImportError, AttributeError):
        return None


def _files(package: str) -> dict[str, tuple[int, int]]:
    """Size and time of change of every file that the index depends on."""
    folder = os.path.dirname(sys.modules[package].__file__ or "")  # noqa: PTH120 - pathlib takes ten times as long
    found: dict[str, tuple[int, int]] = {}
    folders = [""]
    for below in folders:  # which grows: also packages within the package, and their lexicons
        with os.scandir(f"{folder}{below}") as entries:
            for entry in entries:
                if entry.name.endswith(_SUFFIXES):
                    status = entry.stat()
                    found[f"{below}/{entry.name}"] = (status.st_size, status.st_mtime_ns)
                elif entry.name != "__pycache__" and entry.is_dir():
                    folders.append(f"{below}/{entry.name}")
    return found


class _LateFunction:
    """A rule's function, imported when it is first called."""

    def __init__(self, load: Callable[[], AnyRule]) -> None:
        self._load = load

    def __call__(self, document: Document, context: Context) -> Iterable[Hit]:
        rule = self._load()
        assert isinstance(rule, Rule)  # noqa: S101 - as the index says
        return rule.function(document, context)


class _LateProgram:
    """A corpus rule's body, imported when it is first called."""

    def __init__(self, load: Callable[[], AnyRule]) -> None:
        self._load = load

    def _rule(self) -> CorpusRule:
        rule = self._load()
        assert isinstance(rule, CorpusRule)  # noqa: S101 - as the index says
        return rule

    def extract(self, document: Document, context: Context) -> Iterable[Fact]:
        return self._rule().program.extract(document, context)

    def conclude(self, key: str, facts: Any, context: Context) -> Iterable[CorpusHit | Edge]:  # noqa: ANN401 - passed on
        return self._rule().program.conclude(key, facts, context)

    def describe(self, cluster: Cluster, context: Context) -> Iterable[CorpusHit]:
        return self._rule().program.describe(cluster, context)


def _attribute(module: str, attribute: str) -> Any:  # noqa: ANN401 - whatever it is
    return getattr(sys.modules.get(module) or importlib.import_module(module), attribute)


def _declared(entry: _Entry) -> AnyRule:
    load: Callable[[], AnyRule] = functools.cache(functools.partial(_attribute, entry.module, entry.attribute))
    uses = (Analysis(entry.id, _nothing, tuple(Phrases(*lexicon) for lexicon in entry.lexicons)),)
    common: dict[str, Any] = {
        "explanation": "",
        "bad": (),
        "good": (),
        "options": Unread if entry.options else None,
        "phrases": None if entry.phrases is None else Phrases(*entry.phrases),
        "uses": uses if entry.lexicons else (),
        "whole": load,
    }
    for name in _SAME:
        common[name] = getattr(entry, name)
    if entry.fewest is not None:
        return CorpusRule(program=_LateProgram(load), fewest=entry.fewest, **common)
    return Rule(function=_LateFunction(load), when=tuple(map(_condition, entry.when)), **common)


_SAME = (
    "id",
    "slug",
    "severity",
    "summary",
    "scope",
    "opt_in",
    "needs",
    "languages",
    "media_types",
    "sensitive",
    "presence",
    "running_text",
    "reads_files",
    "gives_way",
    "recurs",
)
"""Fields that an entry and a rule have in common."""


def _nothing(document: Document) -> None:  # noqa: ARG001 - an analysis that only brings phrases into the pass
    return None


def _condition(stored: _Text | _Phrases | _Analysis) -> Condition:
    if isinstance(stored, _Text):
        return stored.text
    if isinstance(stored, _Phrases):
        return Phrases(*stored.lexicon)
    module, attribute = stored.module, stored.attribute
    if module in sys.modules:
        known: Analysis[Any] = _attribute(module, attribute)
        return known

    found = functools.cache(functools.partial(_attribute, module, attribute))

    def late(document: Document) -> object:
        return found()(document)

    return Analysis(f"{module}.{attribute}", late)


# -- writing ----------------------------------------------------------------------------------------------------------------


class NotIndexed(Exception):
    """A rule that an index cannot hold: the sentence says why."""


def write(package: str, rules: Sequence[AnyRule], *, frozen: bool) -> bytes:
    """The index of a package with these rules. `frozen`: its files will not change any more. Raises NotIndexed."""
    # Sets in order too, so that two builds give the same wheel.
    entries = msgspec.json.encode(tuple(_entry(rule, package) for rule in rules), order="deterministic")
    index = _Index(_FORM, None if frozen else _files(package), crc32(entries), msgspec.Raw(entries))
    return msgspec.json.encode(index, order="deterministic")


def _entry(rule: AnyRule, package: str) -> _Entry:
    module, attribute = _place(rule, package)
    if any(used.evidence for used in rule.uses):
        message = f"{rule.id}: an analysis that it uses gives evidence"
        raise NotIndexed(message)
    return _Entry(
        module=module,
        attribute=attribute,
        options=rule.options is not None,
        languages=rule.read_languages(),
        phrases=None if rule.phrases is None else _lexicon(rule.phrases),
        lexicons=tuple(dict.fromkeys(_lexicon(one) for used in rule.uses for one in used.phrases)),
        when=tuple(_stored(one, package) for one in rule.when) if isinstance(rule, Rule) else (),
        fewest=rule.fewest if isinstance(rule, CorpusRule) else None,
        **{name: getattr(rule, name) for name in _SAME if name != "languages"},
    )


def _lexicon(phrases: Phrases) -> Lexicon:
    if not phrases.package:
        message = "phrases that stand in code"
        raise NotIndexed(message)
    return (phrases.package, phrases.table)


def _stored(condition: Condition, package: str) -> _Text | _Phrases | _Analysis:
    if isinstance(condition, str):
        return _Text(condition)
    if isinstance(condition, Phrases):
        return _Phrases(_lexicon(condition))
    return _Analysis(*_place(condition, package, "provenance.analysis"))


def _place(value: object, *packages: str) -> tuple[str, str]:
    """A module of a package that has a value, and the name that it has there: the module that made it, where it has one."""
    found = [
        (known, name)
        for known, module in sorted(sys.modules.items())
        if known.startswith(packages)
        for name, other in vars(module).items()
        if other is value
    ]
    if not found:
        message = f"{value!r} is in no module"
        raise NotIndexed(message)
    made = getattr(getattr(value, "function", None), "__module__", "")
    return min(found, key=lambda place: (place[0] != made, place[0].endswith(f".{_CATALOGUE}"), place))
