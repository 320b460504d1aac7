"""Many documents on this machine: units from candidates, outcomes from units, in input order."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TypeVar, cast

import msgspec

from provenance.digests import sha256
from provenance.engine.begun import Begun, State, called
from provenance.engine.check import Checker
from provenance.engine.interrupts import Forks, pass_on
from provenance.engine.outcomes import Outcome, failed
from provenance.engine.readings import read_together
from provenance.extensions import BrokenEntry, ContainerLoader, LoadError, Source, reads_many, reads_rows
from provenance.host.errors import told_with_place
from provenance.host.kinds import Candidate, Kinds, is_blank, is_own
from provenance.host.storage import opened, standard_input
from provenance.host.timer import Expired

T = TypeVar("T")

READING = 0.6
"""The share of a document's time that reading it may take: a page that cannot be read whole in it is cut, and what was read is checked."""

TOGETHER = 32
"""Documents that are read together and asked together, see `readings` and `asking`. Sixteen gain most of it."""
LARGE = 200_000
"""Characters after which no further document is read together with those before it: memory stays where it is."""

EMPTY_DIGEST = sha256(b"").hexdigest()


class Unit(msgspec.Struct, frozen=True):
    """One document to check: plain values, so that it can travel to another process."""

    source: Source
    """Of a file, its `data` is empty: whoever checks it reads it."""
    file: str | None = None
    """The file to read, a path or an address; None: standard input, or `source` has the data already."""
    stdin: bool = False
    refusal: str | None = None
    """Why it is not checked."""
    skipped: bool = False
    """Refused because nothing reads it, which is no failure."""


def units(candidates: Iterable[Candidate], kinds: Kinds, checker: Checker) -> Iterator[Unit]:
    """Every document of every candidate, in order, without ever holding all."""
    here = os.getcwd()  # noqa: PTH109 - a rule may change to another folder meanwhile, and paths are those of now
    for given in candidates:
        candidate = given
        if isinstance(given.file, Path) and not given.file.is_absolute():
            candidate = msgspec.structs.replace(given, file=Path(here, given.file))
        source = _source(candidate, checker)
        if candidate.loader is None:
            yield Unit(source, refusal=candidate.reason or "nothing reads it", skipped=not candidate.unreadable)
        elif reads_many(candidate.loader):
            yield from _entries(candidate, candidate.loader, kinds, checker)
        elif candidate.named and candidate.media_type.startswith(_PACKAGES) and _is_hollow(candidate):
            yield Unit(source, refusal=_HOLLOW)
        else:
            yield Unit(source, None if candidate.file is None else str(candidate.file), stdin=candidate.file is None)


_PACKAGES = ("application/vnd.", "application/pdf")
"""How the media types begin of files that no program leaves empty: of word processors and PDF. Of an empty workbook or book the run says that no part of it was read."""
_HOLLOW = "the file is empty, which none of its kind is: save or send it once more"


def _is_hollow(candidate: Candidate) -> bool:
    try:
        return isinstance(candidate.file, Path) and candidate.file.stat().st_size == 0
    except OSError:  # whoever reads it says what is wrong
        return False


def _source(candidate: Candidate, checker: Checker) -> Source:
    return Source(
        id=candidate.id,
        path=candidate.path,
        media_type=candidate.media_type,
        data=b"",
        languages=checker.settings.languages,
        whole_page=None if candidate.html is None else candidate.html == "page",
        file=str(candidate.file) if isinstance(candidate.file, Path) else None,
        seconds=checker.settings.limits.seconds * READING,
        largest=checker.settings.limits.bytes,
        known_as=candidate.known_as,
    )


def _unreadable(error: OSError) -> str:
    """Why a file cannot be read that was there when the run began."""
    from provenance.host.odd_files import not_let  # noqa: PLC0415 - only where something is wrong

    by_now = {FileNotFoundError: "it is gone by now", IsADirectoryError: "it is a folder by now"}.get(type(error))
    return f"cannot be read: {by_now or not_let(error)}"


def _entries(candidate: Candidate, loader: ContainerLoader, kinds: Kinds, checker: Checker) -> Iterator[Unit]:
    from provenance.engine.loaded import (  # noqa: PLC0415 - a run over plain files has no containers
        check_entries,
        check_entry,
    )
    from provenance.engine.reading_on import read_on  # noqa: PLC0415
    from provenance.pointers import not_fetched  # noqa: PLC0415

    whole, seconds = _source(candidate, checker), checker.settings.limits.seconds
    try:
        stream = standard_input() if candidate.file is None else opened(str(candidate.file))
    except OSError as error:
        yield Unit(whole, refusal=_unreadable(error))
        return
    found, entries, own = False, None, is_own(loader)
    plugin = checker.readers.get(type(loader))
    name, reads = called(loader, plugin), _noting(loader, plugin, checker)
    if isinstance(candidate.file, Path) and own and is_blank(stream):
        stream.close()
        yield Unit(whole, refusal="empty", skipped=True)
        return
    if isinstance(candidate.file, Path) and own and (missing := not_fetched(candidate.file)):
        stream.close()
        yield Unit(whole, refusal=missing)
        return
    with stream:
        try:
            if candidate.columns and reads_rows(loader):
                loader = loader.with_columns(candidate.columns)
            reads(True)  # noqa: FBT003 - a switch
            entries = loader.entries(candidate.path, stream)
            reads(False)  # noqa: FBT003
            check_entries(entries)
            read = read_on(loader, entries, stream, seconds)
            for entry in read if plugin is None else _noted(read, reads):
                check_entry(entry, own=own)
                found = True
                yield _entry(entry, whole, kinds)
        except LoadError as error:
            reason = str(error) or f"{name} cannot read it, and does not say why"
            yield Unit(whole, refusal=_without_path(reason, candidate.path))
        except OSError as error:
            yield Unit(whole, refusal=f"cannot be read to its end: {error.strerror or error}")
        except GeneratorExit:
            raise
        except Expired as error:
            from provenance.raised import place_of  # noqa: PLC0415 - only where something is wrong

            what = f"{name} ran for limits.seconds ({seconds:g} s) without reading on or giving a document{place_of(error)}"
            yield Unit(whole, refusal=f"{what}; raise limits.seconds, or leave the file out with `exclude`")
        except BaseException as error:  # noqa: BLE001 - a plugin's loader may raise anything
            pass_on(error)
            from provenance.raised import place_of_yield  # noqa: PLC0415 - only where something is wrong

            place = place_of_yield(entries)
            yield Unit(whole, refusal=f"{name} raised {told_with_place(error)}{place}")
        else:
            if not found:
                yield Unit(whole, refusal="there is no document in it", skipped=True)


def _noting(loader: ContainerLoader, plugin: str | None, checker: Checker) -> Callable[[bool], object]:
    """Tells whoever has to say at what this process ended whether a loader that a plugin brought is at work."""
    note = checker.at_rule
    if plugin is None or note is None:
        return bool
    from provenance.engine.at_work import CONTAINER, AtWork  # noqa: PLC0415 - only where a plugin brought the loader

    work = AtWork(CONTAINER, loader.name, "", plugin)
    return lambda reads: note(work if reads else None)


def _noted(entries: Iterator[T], reads: Callable[[bool], object]) -> Iterator[T]:
    """The entries; between two of them the loader is not at work."""
    end = object()
    while True:
        reads(True)  # noqa: FBT003 - a switch
        try:
            entry = next(entries, end)
        finally:
            reads(False)  # noqa: FBT003
        if entry is end:
            return
        yield cast("T", entry)


def _without_path(reason: str, path: str) -> str:
    """A reason that begins with the name of its file, as words for a report that has named the file already."""
    if reason.startswith(f"{path}: "):
        words = reason[len(path) + 2 :]
        return words[:1].upper() + words[1:]
    return f"It {reason[len(path) + 1 :]}" if reason.startswith(f"{path} ") else reason


def _entry(entry: Source | BrokenEntry, whole: Source, kinds: Kinds) -> Unit:
    if isinstance(entry, BrokenEntry):
        return Unit(
            msgspec.structs.replace(whole, id=entry.id, row=entry.row, offset=entry.offset, file=None),
            refusal=entry.reason,
            skipped=entry.skipped,
        )
    page = entry.whole_page if entry.whole_page is not None else whole.whole_page
    source = msgspec.structs.replace(
        entry,
        id=entry.id or (entry.path if entry.row is None else f"{entry.path}:{entry.row}"),
        languages=whole.languages,
        seconds=whole.seconds,
        largest=whole.largest,
        whole_page=page,
        known_as=whole.known_as if entry.path == whole.path else None,
    )
    if kinds.document_loader(entry.media_type) is None:
        return Unit(source, refusal=kinds.no_document(entry.media_type), skipped=True)
    return Unit(source)


def check_unit(unit: Unit, kinds: Kinds, checker: Checker) -> Outcome:
    """The outcome of one unit."""
    begun = _begin(unit, kinds, checker)
    return begun if isinstance(begun, Outcome) else checker.finish(begun)


def check_units(
    batch: Iterable[tuple[int, Unit]], kinds: Kinds, checker: Checker, at: Callable[[int], object] | None = None
) -> Iterator[Outcome]:
    """The outcomes of a few numbered units, in order: they are read together, part by part, then asked together, rule by rule.

    `at` is told the number of the unit that is worked on from now on.
    """
    group: list[tuple[int, Begun | Outcome]] = []
    size, depth = 0, Forks.depth
    for number, unit in batch:
        if at is not None:
            at(number)
        begun = _begin(unit, kinds, checker)
        Forks.end_child(depth)
        group.append((number, begun))
        size += begun.size if isinstance(begun, Begun) else 0
        if size > LARGE:
            yield from _check_group(group, checker, at, depth)
            group, size = [], 0
    yield from _check_group(group, checker, at, depth)


def _check_group(
    group: list[tuple[int, Begun | Outcome]], checker: Checker, at: Callable[[int], object] | None, depth: int
) -> Iterator[Outcome]:
    waiting: list[State] = []
    for number, item in group:
        if isinstance(item, Begun) and item.state:
            item.state.number = number
            waiting.append(item.state)
    if len(waiting) > 1:
        if checker.options.evidence:
            read_together([(state.number, state.document) for state in waiting], checker.index, checker.seconds, at)
        checker.ask_together(waiting, at)
    for number, item in group:
        if at is not None:
            at(number)
        outcome = item if isinstance(item, Outcome) else checker.finish(item)
        Forks.end_child(depth)
        yield outcome


def _begin(unit: Unit, kinds: Kinds, checker: Checker) -> Begun | Outcome:
    source = unit.source
    if unit.refusal is not None:
        return failed(source, EMPTY_DIGEST, unit.refusal, status="skipped" if unit.skipped else "failed")
    if unit.file is not None or unit.stdin:
        try:
            source = msgspec.structs.replace(source, data=read_unit(unit, checker.settings.limits.bytes))
        except OSError as error:
            return failed(source, EMPTY_DIGEST, _unreadable(error))
    loader = kinds.document_loader(source.media_type)
    if loader is None:
        return failed(source, EMPTY_DIGEST, kinds.no_document(source.media_type), status="skipped")
    return checker.begin(source, loader)


def read_unit(unit: Unit, limit: int) -> bytes | str:
    """What a unit holds: its row, or the bytes of its file (one more than the limit of a larger one). Raises OSError."""
    if unit.stdin:
        return standard_input().read(limit + 1)
    if unit.file is None:
        return unit.source.data
    with opened(unit.file) as stream:
        return stream.read(limit + 1)


def in_batches(found: Iterator[Unit], candidates: Sequence[Candidate]) -> Iterator[list[Unit]]:
    """The units by as many as are read together: one by one where they come from standard input, which nobody may wait for."""
    size = 1 if any(candidate.file is None for candidate in candidates) else TOGETHER
    while batch := list(islice(found, size)):
        yield batch


def outcomes(candidates: Sequence[Candidate], kinds: Kinds, checker: Checker) -> Iterator[Outcome]:
    """The outcome of every document in this process, in order."""
    for batch in in_batches(units(candidates, kinds, checker), candidates):
        yield from check_units(enumerate(batch), kinds, checker)
