"""The loaders and reporters that a plugin brings, held against what the host asks of them: a slip is told where it was made.

A loader with `{"text/x-log": ".log"}` would be asked for files that end in `.`, `l`, `o` and `g`, and one with the ending `log` for none.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from types import MethodType

from provenance.extensions import Loader, Reporter
from provenance.loaders import builtin
from provenance.rules.declaration import check_function

FORMATS = frozenset({"text", "concise", "json", "jsonl", "github", "gitlab", "sarif", "junit", "html", "parquet"})
"""The names of the reporters that come with the program; a test holds them equal."""


def loader_fault(loader: Loader) -> str | None:
    """What is wrong with a plugin's loader, as words that follow the plugin's name."""
    name: object = loader.name
    kinds: object = loader.media_types
    if not isinstance(name, str) or not name:
        return f"has a loader with the name {name!r}, which is no text"
    if name in {own.name for own in builtin()}:
        return f"has a loader with the name {name!r}, which a loader of the program itself has: choose another"
    if fault := _method_fault(f"has the loader {name!r}", loader, {"load": ("source",), "entries": ("path", "stream")}):
        return fault
    where = f"has the loader {name!r} with the media_types {kinds!r}"
    if not isinstance(kinds, Mapping) or not kinds:
        return f'{where}: write {{"text/x-name": (".ending",)}}'
    for media_type, endings in kinds.items():
        if not isinstance(media_type, str) or "/" not in media_type:
            return f'{where}: {media_type!r} is no media type: write {{"text/x-name": (".ending",)}}'
        if isinstance(endings, str) or not isinstance(endings, Iterable):
            return f"{where}: write the endings as a tuple, ({endings!r},)"
        for ending in endings:
            if (
                not isinstance(ending, str)
                or not ending.startswith(".")
                or ending != ending.lower()
                or len(ending) == 1
            ):
                right = (
                    f": write {'.' + ending.lower().lstrip('.')!r}"
                    if isinstance(ending, str) and ending.strip(".")
                    else ""
                )
                return f"{where}: {ending!r} is no ending, which begins with a dot and has no capitals{right}"
    return None


def _method_fault(where: str, given: object, methods: Mapping[str, tuple[str, ...]]) -> str | None:
    """What is wrong with a method that the host calls: with other arguments it would raise in the host's code, at no line of the plugin."""
    for name, arguments in methods.items():
        method = getattr(given, name, None)
        if isinstance(method, MethodType):
            try:
                check_function(where, method, ("self", *arguments))
            except TypeError as error:
                return str(error)
    return None


def reporter_fault(reporter: Reporter, taken: Mapping[str, str]) -> str | None:
    """What is wrong with a plugin's reporter, as words that follow the plugin's name; `taken`: names of reporters -> whose they are."""
    name: object = reporter.name
    if not isinstance(name, str) or not name or not name.isprintable() or " " in name:
        return f"has a reporter with the name {name!r}: it is what people write behind --output-format, one word"
    if fault := _method_fault(f"has the reporter {name!r}", reporter, {"begin": ("stream", "options")}):
        return fault
    binary: object = reporter.binary
    if not isinstance(binary, bool):
        return f"has the reporter {name!r} with binary={binary!r}: write True for a report that no terminal can show, else False"
    if name in FORMATS:
        return f"has a reporter with the name {name!r}, which is a format of the program itself"
    return f"has a reporter with the name {name!r}, which {taken[name]} has" if name in taken else None


def first_fault(loaders: Collection[Loader], reporters: Collection[Reporter], taken: Mapping[str, str]) -> str | None:
    """The first fault of what a plugin brings beside rules."""
    mine = dict(taken)
    for loader in loaders:
        if fault := loader_fault(loader):
            return fault
    for reporter in reporters:
        if fault := reporter_fault(reporter, mine):
            return fault
        mine[reporter.name] = "the same plugin"
    return None
