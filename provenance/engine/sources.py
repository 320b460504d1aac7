"""The works that a text cites, supplied as files with `--sources`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

from provenance import loaders
from provenance.documents import Document
from provenance.engine.interrupts import pass_on
from provenance.engine.loaded import check_document
from provenance.engine.readings import read_alone
from provenance.extensions import Loader, LoadError, Source, reads_one
from provenance.host.errors import UsageError, told_with_place
from provenance.host.files import Finder
from provenance.host.kinds import Candidate, Kinds
from provenance.host.odd_files import within_reach
from provenance.host.settings import DEFAULT_EXCLUDE, Settings
from provenance.named_tuples import NamedTuple


class Sources(NamedTuple):
    """The supplied works, read."""

    documents: tuple[Document, ...]
    digest: str
    """SHA-256 of their names and bytes, hexadecimal."""


def read_sources(folder: Path, extra: Iterable[Loader], settings: Settings) -> Sources:
    """Every work in a folder, in order of name; `extra` are the loaders of plugins.

    Raises UsageError where there is no such folder or no work in it, and where one cannot be read: a comparison with a part of the
    sources would call quotations false that stand in the rest.
    """
    kinds = Kinds((*loaders.builtin(), *extra))
    documents: list[Document] = []
    import hashlib  # noqa: PLC0415 - few runs have sources

    from provenance.loaders.pdf.apart import NEEDED  # noqa: PLC0415 - as above
    from provenance.pointers import stands_for_another  # noqa: PLC0415 - as above

    digest = hashlib.sha256()
    for candidate in _candidates(folder, kinds, settings):
        if candidate.unreadable or candidate.reason == NEEDED:
            message = f"--sources {candidate.file}: {candidate.reason}"
            raise UsageError(message)
        if not isinstance(candidate.file, Path) or not reads_one(candidate.loader):
            continue
        try:
            data = candidate.file.read_bytes()
            if (missing := stands_for_another(data)) is not None:
                raise LoadError(missing)
            document = candidate.loader.load(
                Source(candidate.path, candidate.path, candidate.media_type, data, file=str(candidate.file))
            )
            check_document(document)
            read_alone(document)
        except (OSError, LoadError) as error:
            from provenance.loaders.jsonlines import as_clause  # noqa: PLC0415 - only where something is wrong

            words = error.strerror if isinstance(error, OSError) and error.strerror else as_clause(str(error))
            message = f"--sources {candidate.file}: cannot be read: {words}"
            raise UsageError(message) from error
        except BaseException as error:
            pass_on(error)
            message = (
                f"--sources {candidate.file}: the loader {candidate.loader.name!r} raised {told_with_place(error)}"
            )
            raise UsageError(message) from error
        documents.append(document)
        digest.update(f"{candidate.path}\0{len(data)}\0".encode("utf-8", "surrogatepass") + data)
    if not documents:
        message = f"--sources {folder}: there is no document in it; “Formats” in the documentation lists what is read"
        raise UsageError(message)
    return Sources(tuple(documents), digest.hexdigest())


def passed_over(folder: Path, extra: Iterable[Loader], settings: Settings) -> tuple[str, ...]:
    """The files of a folder of sources that nothing reads as one work, by their paths in it: with them nothing is compared.

    Of those that need an extra, `read_sources` says so. Raises UsageError where there is no such folder.
    """
    from provenance.loaders.pdf.apart import NEEDED  # noqa: PLC0415 - few runs have sources

    kinds = Kinds((*loaders.builtin(), *extra))
    return tuple(
        candidate.path
        for candidate in _candidates(folder, kinds, settings)
        if not candidate.unreadable and candidate.reason != NEEDED and not reads_one(candidate.loader)
    )


def _candidates(folder: Path, kinds: Kinds, settings: Settings) -> list[Candidate]:
    within_reach(folder, "--sources")
    if not folder.is_dir():
        from provenance.host.nothing_there import nothing_there  # noqa: PLC0415 - only where something is wrong

        message = f"--sources {folder}: " + (
            f"it is a file: name the folder that it lies in, {folder.parent}"
            if folder.is_file()
            else nothing_there(folder, "folder")
        )
        raise UsageError(message)
    root = folder.resolve()
    # What the settings say of files is said of those that are checked: a work that was left out would make quotations from it false.
    whole = msgspec.structs.replace(
        settings, root=root, include=(), exclude=DEFAULT_EXCLUDE, respect_gitignore=False, per_path=()
    )
    return Finder(whole, kinds).find([str(root)])
