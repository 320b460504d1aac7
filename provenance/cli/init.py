"""`provenance init`: the files with which a project begins. What is there is left as it is, or added to at its end."""

from __future__ import annotations

import argparse
import contextlib
import os
import tomllib
from collections.abc import Sequence
from pathlib import Path

from provenance.cli.repository import main_branch
from provenance.cli.session import plugins_of, say
from provenance.cli.starting_files import HOOK, HOOKS, SETTINGS, WORKFLOW
from provenance.engine.program import version
from provenance.host.configuration import OWN, PROJECT, load_settings
from provenance.host.errors import UsageError, not_written
from provenance.host.git_top import top_of_repository
from provenance.host.new_files import as_private, clear, waiting_name
from provenance.loaders.toml_keys import LongKey, toml
from provenance.named_tuples import NamedTuple

DOTTED_FILE, SETTINGS_FILE = map(Path, OWN)
PROJECT_FILE = Path(PROJECT)
HOOKS_FILE = Path(".pre-commit-config.yaml")
WORKFLOW_FILE = Path(".github", "workflows", "provenance.yml")
MARK = b"\xef\xbb\xbf"


class _Planned(NamedTuple):
    """A file to write, or to add to."""

    file: Path
    content: bytes
    added: bool = False


def run(arguments: argparse.Namespace) -> int:
    """Write the files that are asked for: all of them are looked at before the first one is written. Raises UsageError."""
    if arguments.plugin is not None:
        return _plugin(arguments)
    notes: list[str] = []
    top = _top(arguments)
    planned = _settings_to_write(arguments, notes)
    new_settings = bool(planned)
    if arguments.pre_commit:
        planned += _hooks(notes)
    if arguments.github:
        planned.append(
            _new(WORKFLOW_FILE, WORKFLOW.format(branch=main_branch(top), version=version()), force=arguments.force)
        )
    above = _above() if new_settings else None
    for item in planned:
        kept = _keep(item)
        try:
            _write(item, force=arguments.force)
        except BaseException:
            if kept is not None:
                kept.unlink(missing_ok=True)
            raise
        what = "" if kept is None else f"; what was there{_said_in(kept)} is kept in {kept}"
        say(f"{'Added [tool.provenance] to' if item.added else 'Wrote'} {item.file}{what}.")
    for note in notes:
        say(note)
    if arguments.pre_commit or arguments.github:
        say(unreleased())
    if above is not None:
        say(f"So far {above} held here: what it sets no longer does.")
    say(
        "Next: `provenance check .` says what is found; `provenance baseline .` keeps it, and with the setting `baseline` you hear only of what is new."
        + (" `pre-commit install` sets the hook up." if arguments.pre_commit else "")
    )
    return 0


def _settings_to_write(arguments: argparse.Namespace, notes: list[str]) -> list[_Planned]:
    """The configuration; none where there is one and something else is asked for, too: a hook or a workflow can be had later. Raises UsageError."""
    if (arguments.pre_commit or arguments.github) and not arguments.force and (there := _configured()) is not None:
        notes.append(f"{there} is there already and is left as it is.")
        return []
    return [_project() if arguments.pyproject else _settings(notes, force=arguments.force)]


def _configured() -> str | None:
    """What holds the settings of this folder; None where nothing does."""
    for file in (DOTTED_FILE, SETTINGS_FILE):
        if file.is_file() and not file.is_symlink():
            return str(file)
    try:
        found = _read_project()
    except UsageError:  # of somebody else
        return None
    return f"[tool.provenance] in {PROJECT_FILE}" if found is not None and "provenance" in _tools(found[1]) else None


def _top(arguments: argparse.Namespace) -> Path:
    """The folder of the repository, outside of one that in which one is. Raises UsageError where files were to be written that are read there alone."""
    here = Path.cwd()
    top = top_of_repository(here) or here
    who = "--github: GitHub" if arguments.github else "--pre-commit: pre-commit" if arguments.pre_commit else None
    if who is not None and top != here:
        file = WORKFLOW_FILE if arguments.github else HOOKS_FILE
        message = (
            f"{who} reads {file.as_posix()} in the folder of the repository alone, {top}: call `provenance init` there for it,"
            " or `git init` here first, if this is to be a repository of its own"
        )
        raise UsageError(message)
    return top


def _plugin(arguments: argparse.Namespace) -> int:
    """Write a plugin to begin with. Raises UsageError."""
    from provenance.cli.new_plugin import files  # noqa: PLC0415 - few begin one

    given = [
        f"--{flag}"
        for flag in ("pyproject", "pre-commit", "github", "force")
        if vars(arguments)[flag.replace("-", "_")]
    ]
    if given:
        message = f"--plugin writes a plugin and no configuration: leave {' and '.join(given)} out, or call `provenance init` a second time"
        raise UsageError(message)
    settings = load_settings(config=None, isolated=True, start=Path.cwd())
    installed = plugins_of(argparse.Namespace(plugin=[]), settings, indexed=True)
    planned = [
        _new(file, text, force=False)
        for file, text in files(arguments.plugin, {item.rule.family for item in installed.rules}).items()
    ]
    _write_together(planned)
    for item in planned:
        say(f"Wrote {item.file}.")
    folder, package = planned[0].file.parent, planned[2].file.parent
    say(
        f"Next: `provenance rules --plugin {package.as_posix()}` lists its rule; `pip install -e ./{folder} pytest` sets it up,"
        f" and `python -m pytest {folder}` runs its tests."
    )
    say(
        f"It needs {_unreleased()}: until then, where that is not installed, run `pip install .` in a clone of it first."
    )
    return 0


def _unreleased() -> str:
    return f"provenance-checker {version()}, which is not on PyPI before it is released"


def unreleased() -> str:
    """What keeps the files from working before the first release."""
    return (
        f"They install {_unreleased()}: until then"
        " have them install it from its repository, as a comment in each of them shows."
    )


def _settings(notes: list[str], *, force: bool) -> _Planned:
    if os.path.lexists(DOTTED_FILE):
        message = f"{DOTTED_FILE} is there already, and comes before a {SETTINGS_FILE}: edit it, or remove it first"
        raise UsageError(message)
    try:
        found = _read_project()
        named = found is not None and "provenance" in _tools(found[1])
    except UsageError:  # of somebody else, as long as nothing is to be added to it
        named = False
    if named and not force:
        message = f"{PROJECT_FILE} has a table [tool.provenance] already: edit it, or write {SETTINGS_FILE} in its place with --force"
        raise UsageError(message)
    if named:
        notes.append(f"[tool.provenance] in {PROJECT_FILE} is no longer read: {SETTINGS_FILE} comes before it.")
    return _new(SETTINGS_FILE, SETTINGS.format(prefix=""), force=force)


def _project() -> _Planned:
    found = _read_project()
    if found is None:
        message = f"--pyproject: there is no {PROJECT_FILE} in this folder: leave the flag out for a {SETTINGS_FILE}"
        raise UsageError(message)
    _own(PROJECT_FILE)
    data, content = found
    tools = _tools(content)
    if "provenance" in tools:
        message = f"{PROJECT_FILE} has a table [tool.provenance] already: edit it there, since to write over it would cost its comments"
        raise UsageError(message)
    if before := [file for file in (DOTTED_FILE, SETTINGS_FILE) if file.exists()]:
        message = f"{before[0]} is there and comes before {PROJECT_FILE}: remove it first, or leave --pyproject out"
        raise UsageError(message)
    text = f"[tool.provenance]\n{SETTINGS.format(prefix='tool.provenance.')}"
    if data:
        text = f"\n{text}" if data.endswith(b"\n") else f"\n\n{text}"
    added = text.replace("\n", "\r\n" if b"\r\n" in data else "\n").encode()
    try:
        whole = tomllib.loads((data + added).removeprefix(MARK).decode())
    except tomllib.TOMLDecodeError as error:  # `tool` is written as a value
        message = f"{PROJECT_FILE}: [tool.provenance] cannot be added at its end ({error}): leave --pyproject out for a {SETTINGS_FILE}"
        raise UsageError(message) from error
    expected = content | {"tool": tools | {"provenance": {}}}
    assert repr(whole) == repr(expected)  # noqa: S101 - comments alone were added; as words, since nan is unequal to itself
    return _Planned(PROJECT_FILE, added, added=True)


def _tools(content: dict[str, object]) -> dict[str, object]:
    tools = content.get("tool")
    return tools if isinstance(tools, dict) else {}


def _read_project() -> tuple[bytes, dict[str, object]] | None:
    """pyproject.toml as it is and what it says; None where there is none. Raises UsageError."""
    if PROJECT_FILE.exists() and not PROJECT_FILE.is_file():  # whoever reads a pipe may wait for ever
        message = f"{PROJECT_FILE}: cannot be read: it is no regular file"
        raise UsageError(message)
    try:
        data = PROJECT_FILE.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        message = f"{PROJECT_FILE}: cannot be read: {error.strerror}"
        raise UsageError(message) from error
    try:
        return data, toml(data.removeprefix(MARK).decode())
    except UnicodeDecodeError as error:
        message = f"{PROJECT_FILE}: is not in UTF-8, so nothing is added to it"
        raise UsageError(message) from error
    except LongKey as error:
        message = f"{PROJECT_FILE}:{error.line}: {error}, so nothing is added to it"
        raise UsageError(message) from error
    except (ValueError, RecursionError) as error:
        message = f"{PROJECT_FILE}: is not valid TOML, so nothing is added to it: {error}"
        raise UsageError(message) from error


def _hooks(notes: list[str]) -> list[_Planned]:
    """A file of hooks may have hooks of others: it is not written over, nor added to, since its list may end anywhere."""
    if not os.path.lexists(HOOKS_FILE):
        return [_new(HOOKS_FILE, HOOKS.format(version=version()), force=False)]
    notes.append(
        f"{HOOKS_FILE} is there already and is left as it is: add this to its `repos`:\n\n{HOOK.format(version=version())}"
    )
    return []


def _own(file: Path) -> None:
    """Raise UsageError where a link stands in the way: what somebody else's project brought must not say what is written over."""
    for path in (file, *file.parents):
        if path.is_symlink():
            message = f"{path} is a link to {os.readlink(path)!r}: nothing is written through it; remove it first, or edit what it leads to"  # noqa: PTH115 - as it is written
            raise UsageError(message)


def _new(file: Path, text: str, *, force: bool) -> _Planned:
    """Raises UsageError where the file could not be written, so that no other one is either."""
    if file.is_dir():
        message = f"{file}: there is a folder of that name"
        raise UsageError(message)
    for folder in file.parents:
        if os.path.lexists(folder) and not folder.is_dir():
            message = f"{file}: cannot be written: {folder} is no folder"
            raise UsageError(message)
    if os.path.lexists(file):
        if not file.is_file():
            message = f"{file} is there already, and is no regular file: nothing is written over it"
            raise UsageError(message)
        if not force:
            message = f"{file} is there already: --force writes over it"
            raise UsageError(message)
    _own(file)
    return _Planned(file, text.encode())


def _write_together(planned: Sequence[_Planned]) -> None:
    """Write new files: all of them, or none, with none of their folders, which would stand in the way of a second time."""
    folders = {folder for item in planned for folder in item.file.parents if not folder.exists()}
    written: list[Path] = []
    try:
        for item in planned:
            _write(item, force=False)
            written.append(item.file)
    except BaseException:
        with contextlib.suppress(OSError):
            for file in written:
                file.unlink()
        for folder in sorted(folders, reverse=True):  # what is within comes first
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise


def _write(item: _Planned, *, force: bool) -> None:
    """Write a file, or add to it, as a whole or not at all. Raises UsageError, and Stopped where there is no room for it."""
    file = item.file
    over = force and not item.added
    target = waiting_name(file) if over else file
    begun = False
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        # What appeared meanwhile is not written over; without a buffer nothing waits to be written when there is no room.
        with (clear(target) if over else target).open("ab" if item.added else "xb", buffering=0) as stream:
            begun, end = not item.added, stream.seek(0, os.SEEK_END)
            left = memoryview(item.content)
            try:
                while left:
                    left = left[stream.write(left) :]
            except OSError:
                stream.truncate(end)
                raise
        if over:
            target.replace(file)
    except OSError as error:
        if begun:  # closed by now: no system takes away what is open
            with contextlib.suppress(OSError):
                target.unlink()
        raise not_written(str(file), error) from error


def _keep(item: _Planned) -> Path | None:
    """Copy a file that is to be written over, under the first name that is free; None where it has the same bytes. Raises UsageError."""
    if item.added or not item.file.is_file():
        return None
    try:
        before = item.file.read_bytes()
        if before == item.content:
            return None
        numbers = ("", *range(2, _COPIES))
        kept = next(file for number in numbers if not os.path.lexists(file := Path(f"{item.file}.old{number}")))
        _write(_Planned(kept, before), force=False)
        as_private(kept, item.file)
    except StopIteration as error:
        message = f"{item.file}: is not written over: there are {_COPIES - 1} copies of what was there before already"
        raise UsageError(message) from error
    except OSError as error:
        raise not_written(f"{item.file}.old", error) from error
    return kept


_COPIES = 100


def _said_in(kept: Path) -> str:
    """Which settings a file had that was written over; empty where it had none."""
    try:
        names = list(toml(kept.read_text("utf-8-sig"))) if kept.name.startswith(SETTINGS_FILE.name) else []
    except (OSError, ValueError, LongKey, RecursionError):
        return ""
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return f", which set {', '.join(names[:_NAMED])}{more}," if names else ""


_NAMED = 5
"""Settings that a sentence names."""


def _above() -> Path | None:
    """The configuration that held in this folder so far, where it lies in one above."""
    try:
        settings = load_settings(config=None, isolated=False, start=Path.cwd())
    except UsageError:
        return None
    return settings.file if settings.file is not None and settings.file.parent != Path.cwd() else None
