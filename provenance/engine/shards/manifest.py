"""What a run is: its settings as plain values, and the program that began it. Another one does not continue it."""

from __future__ import annotations

import functools
import hashlib
import platform
import re
from collections.abc import Iterable, Iterator
from datetime import date
from importlib import metadata
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

import provenance
from provenance.engine.program import Recipe, version
from provenance.host.errors import UsageError
from provenance.host.plugins import HOST_DISTRIBUTION, Plugins

FORMAT = 2
"""Of the folder; another number is another format."""
BUILT = frozenset({"compiled.bin", "index.json", "patterns.bin"})
"""What the build makes of the rest."""


class Program(msgspec.Struct, frozen=True):
    """What checks: the same on every machine, else the results would not be those of one run."""

    version: str
    python: str
    code: str
    """Digest of the program's and its plugins' code."""
    libraries: dict[str, str]
    plugins: dict[str, str]


class Manifest(msgspec.Struct, frozen=True):
    """What stands in `run.json`."""

    format: int
    program: Program
    recipe: dict[str, Any]
    shard_size: int
    shards: int
    partitions: int
    """Of the facts; 0 without corpus rules."""
    files: int
    bytes: int
    """Of the input."""

    def made_of(self) -> Recipe:
        """The recipe. Raises UsageError where it is damaged."""
        return msgspec.convert(self.recipe, Recipe, dec_hook=_from_text)


def plain(recipe: Recipe) -> dict[str, Any]:
    """A recipe as plain values, with paths that hold wherever it is read. Raises UsageError where one cannot be written down."""
    values = msgspec.to_builtins(recipe, enc_hook=_to_text, str_keys=True)
    assert isinstance(values, dict)  # noqa: S101 - of a dataclass
    try:
        return msgspec.json.decode(msgspec.json.encode(values), type=dict[str, Any])
    except UnicodeEncodeError as error:
        message = "--run-folder: the name of the folder you are in, or of a file among the settings, is not in UTF-8: a run in shards cannot write it down"
        raise UsageError(message) from error


def _to_text(value: object) -> object:
    if isinstance(value, Path):
        return str(value.absolute())
    message = f"a setting of the type {type(value).__name__} cannot be written"
    raise NotImplementedError(message)


def _from_text(kind: type, value: object) -> object:
    if kind is Path and isinstance(value, str):
        return Path(value)
    message = f"{value!r} is no {kind.__name__}"
    raise NotImplementedError(message)


def with_date_of(manifest: Manifest, recipe: Recipe) -> Recipe:
    """The recipe with the date that counts as today in a run: one that goes on after midnight is that of the day it began."""
    began = date.fromisoformat(manifest.recipe["options"]["as_of"])
    return replace(recipe, options=replace(recipe.options, as_of=began))


_DOES_NOT_MATTER = ("settings.origins", "settings.file", "settings.fail_on", "settings.explicit_fail_on")
_NAMES = {
    "options.as_of": "--as-of",
    "options.document_mode": "--document",
    "options.evidence": "evidence (`--no-evidence`)",
    "options.inline_allow": "heeding allow comments (`--no-inline-allow`, and `audit`, which heeds none)",
    "options.baseline_digest": "the digest of the baseline",
    "sources": "--sources",
    "online": "--online",
    "plugin_files": "--plugin",
}


def other_settings(before: dict[str, Any], now: dict[str, Any]) -> str | None:
    """The first setting that differs, as words; None where all are the same."""
    was, is_now = dict(_leaves(before)), dict(_leaves(now))
    for name in dict.fromkeys((*was, *is_now)):
        if was.get(name) != is_now.get(name) and not name.startswith(_DOES_NOT_MATTER):
            called = _NAMES.get(name, name.removeprefix("settings.").replace("_", "-"))
            return f"{called} was {_shown(was.get(name))} and is {_shown(is_now.get(name))} now"
    return None


def _leaves(values: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, object]]:
    for name, value in values.items():
        if isinstance(value, dict) and value:
            yield from _leaves(value, f"{prefix}{name}.")
        else:
            yield prefix + name, value


def _shown(value: object) -> str:
    words = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return f"`{words[:80]}`" if words and value is not None and value != {} else "not set"


# -- the program ----------------------------------------------------------------------------------------------------------


def program_of(plugins: Plugins) -> Program:
    """What checks here."""
    loaded = sorted(plugins.loaded, key=lambda plugin: plugin.name)
    code = [Path(provenance.__file__).parent, *(file for plugin in loaded for file in plugin.files)]
    # A file that was named on the command line is called by its path, which is another on another machine.
    names = {plugin.name: f"{Path(plugin.distribution).name} {plugin.version}" for plugin in loaded}
    return Program(version(), platform.python_version(), _digest(tuple(code)), _libraries(), names)


def other_program(before: Program, here: Program) -> str | None:
    """The first thing that differs, as words; None where the program is the same."""
    pairs = [("the program", before.version, here.version), ("Python", before.python, here.python)]
    for was, found in ((before.plugins, here.plugins), (before.libraries, here.libraries)):
        pairs += [(name, was.get(name, "missing"), found.get(name, "missing")) for name in sorted({*was, *found})]
    for name, was_version, found_version in pairs:
        if was_version != found_version:
            return f"{name} was {was_version} and is {found_version} here"
    return "the code of the program or of a plugin is another" if before.code != here.code else None


@functools.cache
def _libraries() -> dict[str, str]:
    """The versions of what the program stands on."""
    found = {}
    for requirement in metadata.requires(HOST_DISTRIBUTION) or ():
        name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
        if "extra ==" not in requirement:
            found[name] = metadata.version(name)
    return found


@functools.cache
def _digest(code: tuple[Path, ...]) -> str:
    """Of all code, lexicons and weights, whatever their paths and times on a machine."""
    made = hashlib.sha256()
    for place in code:
        for name, file in _files(place):
            made.update(f"{name}\0{file.stat().st_size}\0".encode("utf-8", "surrogateescape"))
            made.update(file.read_bytes())
    return made.hexdigest()


def _files(place: Path) -> Iterable[tuple[str, Path]]:
    if place.is_file():
        return [(place.name, place)]
    found = (file for file in place.rglob("*") if "__pycache__" not in file.parts and file.name not in BUILT)
    return sorted((file.relative_to(place).as_posix(), file) for file in found if file.is_file())
