"""Which files are read, and in which order; what is reported of each, `candidates` says."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from provenance.host.candidates import STDIN, Candidates
from provenance.host.configuration import OWN, relative
from provenance.host.errors import UsageError
from provenance.host.globs import Exclusion, Globs
from provenance.host.kinds import Candidate, Kinds, is_regular, without_text
from provenance.host.settings import DEFAULT_EXCLUDE, Settings
from provenance.host.storage import (
    begins_with_front_matter,
    expanded,
    find,
    is_address,
    legible,
    shown,
    standard_input,
)

if TYPE_CHECKING:
    from provenance.host.git_ignores import GitIgnores
    from provenance.host.links import Links

_SHADOWS = ("~$", ".#", "._", ".~lock.")
"""How the names of files begin that word processors, Emacs, macOS and LibreOffice put beside a document: locks and attributes, no documents."""


class Finder:
    """Walks the arguments of a command."""

    def __init__(
        self, settings: Settings, kinds: Kinds, *, stdin_filename: str | None = None, report: Path | None = None
    ) -> None:
        """`report` is the file that the report will replace: passed over in a folder, refused as a document."""
        self._settings, self._kinds, self._stdin_filename = settings, kinds, stdin_filename
        self._candidates = Candidates(settings, kinds)
        self._include, self.exclusion = Globs(settings.include), Exclusion(settings.exclude, DEFAULT_EXCLUDE)
        # What the baseline is written in is no document.
        self._seen: set[str] = set() if settings.baseline is None else {os.path.realpath(settings.baseline)}
        self._configuration = None if settings.file is None else os.path.realpath(settings.file)
        self._report = None if report is None else os.path.realpath(report)
        if self._report is not None:
            self._seen.add(self._report)
        self.emptied: list[str] = []
        """The arguments of which `exclude` left nothing."""
        self.not_included = 0
        """How many files `include` left out."""
        self.ignored: list[str] = []
        """The files and folders that git leaves out."""
        self._ignoring: dict[Path, GitIgnores] = {}
        self._paths: list[str | Path] = []
        """What is gone through, as far as that is known."""
        self._links: Links | None = None
        self._alone = True
        """Nothing else was named: a table without a text or a folder without a document is told at once; among others it is skipped, and told when they are checked."""
        self._documents = 0
        """How many files were met that are read or should be, also those that were met before."""

    def find(self, arguments: Sequence[str]) -> list[Candidate]:
        """Every candidate in order: arguments as given, folders sorted by name.

        Raises UsageError for a path that does not exist and a named file that nothing reads.
        """
        return list(self.each(arguments))

    def each(self, arguments: Sequence[str]) -> Iterator[Candidate]:
        """The same one after the other, for folders whose files are too many to be held."""
        self._paths, self._links, self._alone = [*arguments], None, len(arguments) == 1
        for argument in arguments:
            if argument == "-":
                if STDIN not in self._seen:
                    self._seen.add(STDIN)
                    yield from self._stdin()
                continue
            if is_address(argument):
                yield from self._remote(argument)
                continue
            yield from self._local(argument)

    def path_of(self, file: Path) -> str:
        """What a file or folder is called in the report."""
        return relative(file, self._settings.root)

    def _local(self, argument: str) -> Iterator[Candidate]:
        named, met, before = os.path.lexists(argument), False, self.exclusion.count
        documents, not_included, ignored = self._documents, self.not_included, len(self.ignored)
        paths = expanded(argument)
        if not named:  # a pattern, which may meet a file and the links to it
            self._paths += paths
            self._links = None
        for path in paths:
            if not named and self._is_of_run(path):
                continue
            if path.is_dir():
                found = self._candidates.judged(self._walk(path), path)
            elif not named:
                found = self._candidates.judged(self._matched(path))
            else:
                called = legible(argument if path == Path(argument) else str(path))
                found = self._candidates.judged(self._named(path, called))
            for candidate in found:
                yield candidate
                met = True
        if not met and self.exclusion.count > before:
            self.emptied.append(legible(argument))
        elif named and not self._alone and self._documents == documents and os.path.isdir(argument):  # noqa: PTH112 - as it is written
            if self.exclusion.as_written(known := self.path_of(Path(argument))):
                self.emptied.append(legible(argument))
            elif self._once(folder := Path(argument)):  # a checkout that was lost must not pass for a clean one
                from provenance.host.bare_folders import why  # noqa: PLC0415 - only where something is wrong

                reason = why(folder, known, self.not_included - not_included, self.ignored[ignored:], met=met)
                yield Candidate(f"{legible(folder.as_posix())}/", f"{known}/", folder, None, reason=reason, named=True)

    def _remote(self, argument: str) -> Iterator[Candidate]:
        for file, identifier, named in find(argument):
            path = shown(file.address)
            if self.exclusion.match(path):
                reason = self.exclusion.reason(path)
                if named:
                    yield Candidate(identifier, path, file, None, reason=reason, left_out=True)
                continue
            if not named and self._include and not self._include.match(path):
                self.not_included += 1
                continue
            candidate = self._candidates.of(file, path, identifier)
            if candidate.loader is None and named and not candidate.unreadable:
                raise self._candidates.unread(path, file.name, candidate)
            if self._candidates.is_no_word_worth(candidate):
                continue
            if file.address not in self._seen:
                self._seen.add(file.address)
                yield msgspec.structs.replace(candidate, named=named)

    def _stdin(self) -> Iterator[Candidate]:
        """Standard input; with a name it is treated as the file would be that has it: editors give the whole path of what they show."""
        if getattr(standard_input(), "name", None) == os.devnull:  # which stands in its place
            message = "-: standard input is closed: give it a text, as in `provenance check - < notes.txt`"
            raise UsageError(message)
        given = self._stdin_filename
        name = given or ("stdin.md" if begins_with_front_matter(standard_input()) else "stdin.txt")
        path = STDIN if given is None else relative(Path(given), self._settings.root)
        if given is not None and self.exclusion.match(path):
            self.exclusion.reason(path)
            self.emptied.append(legible(given))
            return
        yield self._candidates.of_standard_input(name, path, given)

    def _read(self, file: Path, met: Candidate) -> Iterator[Candidate]:
        """A file that nobody named, once. What nothing reads under its own name may be read under that of a link to it."""
        if self._candidates.is_no_word_worth(met):
            return
        if met.loader is None and not met.unreadable:
            name = os.path.abspath(file)  # noqa: PTH100 - no link is followed
            if not self._seen.isdisjoint((name, f"{name}\0")):
                return
            self._seen.add(f"{name}\0")  # which no name of a file is
            yield met
            return
        self._documents += 1
        if self._once(file):
            yield met

    def _once(self, file: Path) -> bool:
        real = os.path.realpath(file)
        if real in self._seen:
            return False
        self._seen.add(real)
        return True

    def _of_links(self) -> Links:
        if self._links is None:
            from provenance.host.links import Links  # noqa: PLC0415 - few files are links

            self._links = Links(
                self._settings, self._kinds, self.exclusion, self._ignores, self._is_own, tuple(self._paths)
            )
        return self._links

    def _is_passed_over(self, file: Path) -> bool:
        """Whether a file that nobody named is a link to one that is excluded, or that is met itself."""
        if not os.path.islink(file):  # noqa: PTH114 - a Path takes ten times as long
            return False
        if self._of_links().excluded(file) is not None:
            return True
        met = self._of_links().is_met(file)
        self._documents += met
        return met

    def _named(self, file: Path, identifier: str) -> Iterator[Candidate]:
        path = relative(file, self._settings.root)
        identifier = identifier.replace("\\", "/") if sys.platform == "win32" else identifier
        link = os.path.islink(file)  # noqa: PTH114 - a Path takes ten times as long
        reason = self.exclusion.reason(path) if self.exclusion.match(path) else None
        if reason is None and link:
            reason = self._of_links().excluded(file)
        if reason is not None:
            left_out = Candidate(identifier, path, file, None, reason=reason, left_out=True)
            if self._once(file):
                yield left_out
            return
        if link and self._of_links().is_met(file):
            return
        if not is_regular(
            file
        ):  # it would be looked at, read for the cache and checked: each takes a part of it, or waits for ever
            message = f"{file}: is a pipe, a socket or a device, which can be read but once: give it as standard input, `-` with --stdin-filename NAME"
            raise UsageError(message)
        candidate = self._candidates.of(file, path, identifier)
        if candidate.loader is None and not candidate.unreadable:
            from provenance.host.open_files import number_of  # noqa: PLC0415 - only where something is wrong

            if number_of(file) is not None:
                message = f"{file}: is a stream, whose name tells no kind of file: give it as standard input, `-` with --stdin-filename NAME"
                raise UsageError(message)
            if self._alone:
                raise self._candidates.unread(str(file), file.name, candidate)
            if not self._kinds.by_name(file.name):
                from provenance.host.unread import of_no_kind  # noqa: PLC0415 - as above

                candidate = msgspec.structs.replace(candidate, reason=of_no_kind(file.name))
        elif (
            self._alone
            and candidate.loader is not None
            and (reason := without_text(candidate.loader, candidate.columns, file))
        ):
            message = f"{file}: {reason}"
            raise UsageError(message)
        if self._report is not None and os.path.realpath(file) == self._report:
            message = (
                f"{file}: is a document to read, and --output-file would put the report in its place: name another file"
            )
            raise UsageError(message)
        if self._once(file):
            yield msgspec.structs.replace(candidate, named=True)

    def _matched(self, file: Path) -> Iterator[Candidate]:
        """A file that a pattern met. Nobody named it, so what nothing reads is no fault, as in a folder: `docs/**` has pictures, too."""
        path = relative(file, self._settings.root)
        if self.exclusion.match(path):
            self.exclusion.reason(path)
        elif (ignores := self._ignores(Path())) is not None and ignores.within(file):
            self.ignored.append(path)
        elif not self._is_passed_over(file) and not self._is_own(file):
            yield from self._read(file, self._candidates.met(file, path, legible(file.as_posix())))

    def _ignores(self, folder: Path) -> GitIgnores | None:
        """What git leaves out below a folder; None where that is to be read."""
        if not self._settings.respect_gitignore:
            return None
        if folder not in self._ignoring:
            from provenance.host.git_ignores import GitIgnores  # noqa: PLC0415 - most runs name files

            self._ignoring[folder] = GitIgnores(folder)
        return self._ignoring[folder]

    def _walk(self, folder: Path) -> Iterator[Candidate]:
        locked: list[OSError] = []
        ignores = self._ignores(folder)
        for parent, folders, names in os.walk(folder, onerror=locked.append):
            yield from self._locked(locked, folder)
            if "run.json" in names and self._is_of_run(Path(parent)):
                folders.clear()
                continue
            kept, links = [], set[str]()
            for name in sorted(folders):
                if self.exclusion.match(path := relative(Path(parent, name), self._settings.root)):
                    self.exclusion.reason(path)
                elif ignores is not None and f"{parent}/{name}" in ignores:
                    self.ignored.append(f"{path}/")
                elif os.path.islink(f"{parent}/{name}"):  # noqa: PTH114 - a Path takes ten times as long
                    links.add(name)
                else:
                    kept.append(name)
            folders[:] = kept
            for name in sorted((*names, *links)):
                file = Path(parent, name)
                path = relative(file, self._settings.root)
                if self.exclusion.match(path):
                    self.exclusion.reason(path)
                    continue
                if self._include and not self._include.match(path):
                    self.not_included += 1
                    continue
                if ignores is not None and f"{parent}/{name}" in ignores:
                    self.ignored += [path] if self._kinds.by_name(name) else []
                    continue
                if name in links:
                    yield from self._linked(file, path, folder)
                    continue
                if not self._is_passed_over(file) and not self._is_own(file):
                    identifier = legible(file.relative_to(folder).as_posix())
                    yield from self._read(file, self._candidates.met(file, path, identifier))
        yield from self._locked(locked, folder)

    def _locked(self, errors: list[OSError], folder: Path) -> Iterator[Candidate]:
        """The folders that a walk could not look into, each told once. Raises UsageError for the one that was named."""
        for error in errors:
            from provenance.host.odd_files import not_let  # noqa: PLC0415 - only where something is wrong

            place = Path(error.filename)
            if place == folder:
                message = f"{folder}: the folder cannot be read: {error.strerror}"
                raise UsageError(message)
            identifier = legible(place.relative_to(folder).as_posix())
            reason = f"the folder cannot be read: {not_let(error)}"
            self._documents += 1
            yield Candidate(
                identifier, relative(place, self._settings.root), place, None, reason=reason, unreadable=True
            )
        errors.clear()

    def _linked(self, link: Path, path: str, folder: Path) -> Iterator[Candidate]:
        """A link to a folder that a walk met: it is not followed, which is told unless the walk meets that folder itself."""
        identifier = legible(link.relative_to(folder).as_posix())
        if self._candidates.is_hidden(identifier):
            return
        if Path(os.path.realpath(link)).is_relative_to(os.path.realpath(folder)):
            return
        reason = "a link to a folder is not followed: name the folder to have it read"
        yield Candidate(identifier, path, link, None, reason=reason)

    @staticmethod
    def _is_of_run(path: Path) -> bool:
        """Whether a folder is that of a run with `--run-folder`, or what a pattern met lies in one."""
        from provenance.host.own_files import is_of_run  # noqa: PLC0415 - only a walk meets them

        return is_of_run(path)

    def _is_own(self, file: Path) -> bool:
        """Whether a file belongs to the program, or to another one that works on a document: nobody takes it for one."""
        from provenance.host.own_files import is_kept  # noqa: PLC0415 - only a walk meets them

        if file.name in OWN or is_kept(file):
            return True
        if file.name.startswith(_SHADOWS) and not self._include:
            return True
        return file.suffix == ".toml" and os.path.realpath(file) == self._configuration
