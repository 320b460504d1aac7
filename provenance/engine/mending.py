"""A run that makes fixes: every outcome on its way to the report, its file written anew where there is something to fix."""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from provenance.engine.fixing import Fixed, NotItsText, fix_source, wanted
from provenance.engine.local import Unit, check_unit, units
from provenance.engine.outcomes import Outcome
from provenance.engine.program import Made
from provenance.extensions import DocumentLoader, LoadError, reads_one
from provenance.host.kinds import Candidate
from provenance.host.new_files import clear, of_the_owner, waiting_name
from provenance.host.storage import regular
from provenance.records import Problem, can_be_written


class NotWritten(Exception):
    """A file that was not changed: words that follow its name."""


class Mender:
    """Makes the fixes of a run, document by document, in the order of the report."""

    def __init__(
        self,
        candidates: Sequence[Candidate],
        made: Made,
        write: Callable[[Candidate, bytes, Fixed], None],
        *,
        unsafe: bool,
    ) -> None:
        """`write` takes a file, the bytes that were read of it, and what is to be there; it raises NotWritten."""
        self._made, self._write, self._unsafe = made, write, unsafe
        self._files: dict[str, Candidate | None] = {}
        for candidate in candidates:  # names that are not UTF-8 may look the same
            self._files[candidate.path] = None if candidate.path in self._files else candidate
        self.fixed = self.files = 0
        """Fixes that were made, and files."""
        self.elsewhere = self.elsewhere_documents = 0
        """Fixes of documents that cannot be written, and those documents."""
        self.unsafe = 0
        """Fixes that are left because they are not safe."""
        self.notes: list[str] = []
        """Sentences on what was not done."""
        self.stdin: bytes | None = None
        """Standard input, where that is what is fixed."""

    def outcomes(self, found: Iterable[Outcome]) -> Iterator[Outcome]:
        """The outcomes as they are after the fixes."""
        for outcome in found:
            if outcome.fault is not None:  # whose record cannot be read
                yield outcome
                continue
            after = self._mended(outcome)
            if not self._unsafe and can_be_written(after.record):
                fixes = [finding.fix_to_make for finding in after.record.findings]
                self.unsafe += sum(fix is not None and not fix.safe for fix in fixes)
            yield after

    def _mended(self, outcome: Outcome) -> Outcome:
        record = outcome.record
        fixes = wanted(record.findings, unsafe=self._unsafe)
        if not fixes:
            return outcome
        candidate = self._files.get(record.path) if record.row is None else None
        if candidate is None or not reads_one(candidate.loader):
            return self._passed(outcome, len(fixes))
        if candidate.file is None and self.stdin is not None:
            return self._written(outcome, candidate, candidate.loader, self.stdin)
        if not isinstance(candidate.file, Path):
            return self._passed(outcome, len(fixes))
        if _leads_out(candidate.file, self._made.checker.settings.root):
            return self._failed(outcome, "is a link to one that lies elsewhere, or lies behind one: name it there")
        try:
            with regular(candidate.file) as stream:
                data = stream.read(self._made.checker.settings.limits.bytes + 1)
        except OSError as error:
            return self._failed(outcome, f"cannot be read: {error.strerror or error}")
        return self._written(outcome, candidate, candidate.loader, data)

    def _written(self, outcome: Outcome, candidate: Candidate, loader: DocumentLoader, data: bytes) -> Outcome:
        """The outcome of a document after its fixes, which are written."""
        if hashlib.sha256(data).hexdigest() != outcome.record.sha256:
            return self._failed(outcome, "was changed while it was checked, and is left as it is")
        unit = next(units([candidate], self._made.kinds, self._made.checker))
        source = msgspec.structs.replace(unit.source, data=data)
        try:
            fixed = fix_source(source, outcome, loader, self._made.checker, unsafe=self._unsafe)
            if fixed.made:
                self._write(candidate, data, fixed)
        except (NotItsText, LoadError):
            return self._passed(outcome, len(wanted(outcome.record.findings, unsafe=self._unsafe)))
        except NotWritten as error:
            return self._failed(outcome, str(error))
        self.notes += [f"{outcome.record.path}: {note}" for note in fixed.notes]
        if not fixed.made:
            return outcome
        self.fixed += fixed.made
        self.files += 1
        fixed.outcome.fixed = fixed.made
        return fixed.outcome

    def _passed(self, outcome: Outcome, fixes: int) -> Outcome:
        self.elsewhere += fixes
        self.elsewhere_documents += 1
        return outcome

    def _failed(self, outcome: Outcome, why: str) -> Outcome:
        """The outcome with the problem that its fixes were not made, which leaves the run incomplete."""
        problem = Problem("fix", f"no fix was made: the file {why}", path=outcome.record.path)
        return msgspec.structs.replace(outcome, problems=[*outcome.problems, problem])


def _leads_out(file: Path, root: Path) -> bool:
    """Whether a file is a link out of the folders that it may be thought to lie in, or lies behind a folder of the project that is one: a project must not change others' files."""
    target, project = Path(os.path.realpath(file)), Path(os.path.realpath(root))
    if file.is_symlink():
        return not any(target.is_relative_to(folder) for folder in (project, os.path.realpath(file.parent)))
    inside = os.path.abspath(file)  # noqa: PTH100 - no link is followed
    return Path(inside).is_relative_to(root.absolute()) and not target.is_relative_to(project)


def read_once(candidate: Candidate, made: Made, data: bytes) -> Outcome:
    """The outcome of a text that was read already, as standard input is."""
    unit = next(units([candidate], made.kinds, made.checker))
    return check_unit(Unit(msgspec.structs.replace(unit.source, data=data)), made.kinds, made.checker)


def rewrite(candidate: Candidate, before: bytes, fixed: Fixed) -> None:
    """Put the new bytes in the place of the old ones: as a whole or not at all, mode and owner kept, through a link.

    Raises NotWritten, also where the file is no longer what was read, and where nobody may write to it.
    """
    assert isinstance(candidate.file, Path)  # noqa: S101 - nothing else is given
    file = Path(os.path.realpath(candidate.file))
    temporary = waiting_name(file)
    try:
        status = file.stat()
        if not status.st_mode & 0o222 or not os.access(file, os.W_OK):
            message = "is read-only"
            raise NotWritten(message)
        with open(clear(temporary), "xb", opener=of_the_owner) as stream:
            stream.write(fixed.data)
            stream.flush()
            os.fsync(stream.fileno())
        _like(temporary, file, status)
        if file.read_bytes() != before:
            message = "was changed while it was checked, and is left as it is"
            raise NotWritten(message)
        temporary.replace(file)
    except OSError as error:
        message = f"cannot be written: {error.strerror or error}"
        raise NotWritten(message) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _like(file: Path, other: Path, status: os.stat_result) -> None:
    """Give a file the mode, owner and attributes of another one. Raises NotWritten where it would be somebody else's afterwards."""
    here = file.stat()
    if hasattr(os, "chown") and (here.st_uid, here.st_gid) != (status.st_uid, status.st_gid):
        try:
            os.chown(file, status.st_uid, status.st_gid)
        except OSError as error:
            message = "belongs to somebody else, and would be yours when it is replaced"
            raise NotWritten(message) from error
    file.chmod(stat.S_IMODE(status.st_mode))
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # of a file system without them
            for name in os.listxattr(other):  # lists of who may read it are among them
                with contextlib.suppress(OSError):
                    os.setxattr(file, name, os.getxattr(other, name))
