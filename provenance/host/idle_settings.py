"""Settings that hold for nothing in a folder: patterns and codes of languages with a slip in them, which nobody would miss."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from provenance.analysis.language.tags import name as name_of
from provenance.host.configuration import place
from provenance.host.errors import nearest_name
from provenance.host.globs import globs_of
from provenance.host.kinds import Candidate
from provenance.host.settings import DEFAULT_EXCLUDE, Settings

_SIGNS = frozenset("*?[")


def idle_settings(settings: Settings, arguments: Sequence[str], candidates: Iterable[Candidate]) -> Iterator[str]:
    """A sentence for each pattern of the configuration that matches nothing, where the whole of its folder was looked through.

    `exclude` may name what is not always there, a folder of builds: of its patterns only those are told that another name is near to.
    """
    if settings.file is None or not any(_has_all(argument, settings.root) for argument in arguments):
        return
    paths = tuple(candidate.path for candidate in candidates)
    for name, globs in (
        ("include", settings.include if "include" in settings.origins else ()),
        ("per-path", tuple(item.glob for item in settings.per_path)),
    ):
        for glob in globs:
            if not any(map(globs_of(glob).match, paths)):
                meant = _meant(settings.root, glob)
                near = f"; did you mean {meant!r}?" if meant else ""
                yield f"{_where(settings, name, glob)} matches no file that is checked{near}"
    for code in settings.languages if "languages" in settings.origins else ():
        if name_of(code) == code:
            yield f"{place(settings, 'languages')}: no rule has words of a language {code!r}"
    if settings.origins.get("exclude") == "command line":
        return
    for glob in settings.exclude:
        if glob not in DEFAULT_EXCLUDE and (meant := _meant(settings.root, glob)):
            yield f"{_where(settings, 'exclude', glob)} matches nothing; did you mean {meant!r}?"


def idle_exclusions(globs: Iterable[str]) -> Iterator[str]:
    """A sentence for each pattern of `--exclude` that left nothing out and is near to the name of something that is there."""
    here = Path.cwd()
    for glob in globs:
        name = glob.rstrip("/")
        if "/" in name or not _SIGNS.isdisjoint(name):
            meant = _meant(here, glob)
        else:
            meant = None if os.path.lexists(name) else nearest_name(name, os.listdir(here))  # noqa: PTH208 - names
        if meant:
            yield f"--exclude {glob!r} matches nothing; did you mean {meant!r}?"


def _has_all(argument: str, root: Path) -> bool:
    """Whether an argument is the folder of the settings, or one above it."""
    real = os.path.realpath(argument)
    return os.path.isdir(real) and Path(os.path.realpath(root)).is_relative_to(real)  # noqa: PTH112 - as above


def _where(settings: Settings, name: str, glob: str) -> str:
    return place(settings, name, glob) if name == "per-path" else f"{place(settings, name)}: {glob!r}"


def _meant(root: Path, glob: str) -> str | None:
    """The pattern with the name that its first missing folder or file is near to; None where all is there that it names, or none is near."""
    parts = glob.removeprefix("./").strip("/").split("/")
    if len(parts) == 1:
        return None  # it matches at any depth
    folder = root
    for number, part in enumerate(parts):
        if not part or not _SIGNS.isdisjoint(part):
            return None
        if not os.path.lexists(folder / part):
            try:
                near = nearest_name(part, os.listdir(folder))  # noqa: PTH208 - names
            except OSError:
                return None
            return None if near is None else "/".join((*parts[:number], near, *parts[number + 1 :]))
        folder /= part
    return None
