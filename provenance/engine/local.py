"""Many documents on this machine: sources from candidates, outcomes from sources, in input order."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from provenance.engine.check import Checker, Outcome, failed
from provenance.extensions import BrokenEntry, ContainerLoader, DocumentLoader, LoadError, Source
from provenance.host.files import Candidate, Kinds

EMPTY_DIGEST = hashlib.sha256(b"").hexdigest()


def outcomes(candidates: Iterable[Candidate], kinds: Kinds, checker: Checker) -> Iterator[Outcome]:
    """The outcome of every document of every candidate, in order, without ever holding all."""
    for candidate in candidates:
        if candidate.loader is None:
            yield failed(
                _source(candidate, b"", checker), EMPTY_DIGEST, candidate.reason or "nothing reads it", status="skipped"
            )
        elif isinstance(candidate.loader, ContainerLoader):
            yield from _container(candidate, candidate.loader, kinds, checker)
        else:
            yield _single(candidate, candidate.loader, checker)


def _source(candidate: Candidate, data: bytes, checker: Checker) -> Source:
    return Source(
        id=candidate.id,
        path=candidate.path,
        media_type=candidate.media_type,
        data=data,
        languages=checker.settings.languages,
        whole_page=None if candidate.html is None else candidate.html == "page",
        file=str(candidate.file) if candidate.file else None,
        seconds=checker.settings.limits.seconds,
    )


def _single(candidate: Candidate, loader: DocumentLoader, checker: Checker) -> Outcome:
    limit = checker.settings.limits.bytes
    try:
        data = _read(candidate.file, limit)
    except OSError as error:
        reason = f"cannot be read: {error.strerror or error}"
        return failed(_source(candidate, b"", checker), EMPTY_DIGEST, reason)
    return checker.check(_source(candidate, data, checker), loader)


def _read(file: Path | None, limit: int) -> bytes:
    """The bytes of a file, or one more than the limit of a larger one."""
    if file is None:
        return sys.stdin.buffer.read(limit + 1)
    with file.open("rb") as stream:
        return stream.read(limit + 1)


def _container(candidate: Candidate, loader: ContainerLoader, kinds: Kinds, checker: Checker) -> Iterator[Outcome]:
    try:
        stream = sys.stdin.buffer if candidate.file is None else candidate.file.open("rb")
    except OSError as error:
        yield failed(_source(candidate, b"", checker), EMPTY_DIGEST, f"cannot be read: {error.strerror or error}")
        return
    with stream:
        try:
            for entry in loader.entries(candidate.path, stream):
                yield _entry(candidate, entry, kinds, checker)
        except LoadError as error:
            yield failed(_source(candidate, b"", checker), EMPTY_DIGEST, str(error))
        except OSError as error:
            yield failed(
                _source(candidate, b"", checker), EMPTY_DIGEST, f"cannot be read to its end: {error.strerror or error}"
            )


def _entry(candidate: Candidate, entry: Source | BrokenEntry, kinds: Kinds, checker: Checker) -> Outcome:
    if isinstance(entry, BrokenEntry):
        source = replace(_source(candidate, b"", checker), id=entry.id, row=entry.row)
        return failed(source, EMPTY_DIGEST, entry.reason)
    source = replace(entry, languages=checker.settings.languages, seconds=checker.settings.limits.seconds)
    if source.whole_page is None and candidate.html is not None:
        source = replace(source, whole_page=candidate.html == "page")
    loader = kinds.document_loader(entry.media_type)
    if loader is None:
        return failed(source, EMPTY_DIGEST, f"nothing reads the media type {entry.media_type!r}", status="skipped")
    return checker.check(source, loader)
