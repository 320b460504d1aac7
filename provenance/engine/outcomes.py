"""What the check of one source gives, and what a run counts of it: whoever passes a record on as it came need not read it."""

from __future__ import annotations

from urllib.parse import urlsplit

import msgspec

from provenance.extensions import Source
from provenance.host.errors import told
from provenance.records import DocumentRecord, Member, Metadata, Problem, SeverityName, Status, encode, faults
from provenance.rules import Plain

_RECORDS = msgspec.json.Decoder(DocumentRecord)

_OFFSET = b'"offset":'


class WorkerError(RuntimeError):
    """Processes that check cannot be kept alive on this machine."""


class StoredFact(msgspec.Struct, frozen=True):
    """A fact of one document for one corpus rule, with its place resolved."""

    rule: str
    key: str
    member: Member
    payload: Plain
    shared: Plain = None
    """The same object in all facts of the document that have it in common."""


class Brief(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What a run counts of a document. It is small, and travels beside the record's line."""

    path: str
    row: int | None
    status: Status
    source: str
    """The publisher or site that the document names; empty where it names none."""
    findings: list[tuple[str, SeverityName]]
    """Rule and severity of each."""
    suppressed: int
    unchecked: int
    skipped: str = ""
    """Why it was not looked at."""


def brief_of(record: DocumentRecord) -> Brief:
    """What is counted of a record."""
    return Brief(
        record.path,
        record.row,
        record.status,
        "" if record.metadata is None else _source(record.metadata),
        [(finding.rule, finding.severity) for finding in record.findings],
        len(record.suppressed),
        len(record.unchecked),
        (record.reason or "") if record.status == "skipped" else "",
    )


def _source(stated: Metadata) -> str:
    if stated.publisher is not None:
        return stated.publisher.value
    try:
        return (urlsplit(stated.url.value).hostname or "").removeprefix("www.") if stated.url is not None else ""
    except ValueError:
        return ""


class Outcome(msgspec.Struct):
    """What the check of one source gives."""

    made: DocumentRecord | None
    """The record where it was made here; of another process or run there is its line alone."""
    problems: list[Problem] = msgspec.field(default_factory=list)
    facts: list[StoredFact] = msgspec.field(default_factory=list)
    depends_on_files: bool = False
    """A rule looked at files beside the document."""
    line: bytes | None = None
    """The record as JSON, once it was held against its schema; see `seal`."""
    fault: str | None = None
    """What in the record does not fit its schema."""
    fixed: int = 0
    """Fixes that were made before; what is told of is what was left."""
    counted: Brief | None = None
    """What is counted of the record; see `brief`."""

    @property
    def record(self) -> DocumentRecord:
        """The record, read from its line when it is first asked for. Raises msgspec.DecodeError for one that has a fault."""
        if self.made is None:
            self.made = _RECORDS.decode(self.line or b"")
        return self.made

    @property
    def brief(self) -> Brief:
        """What is counted of the record, which need not be read for it."""
        if self.counted is None:
            self.counted = brief_of(self.record)
        return self.counted

    def moved(self, offset: int | None) -> None:
        """Take over the place of the source in its file, where the record was made when it stood elsewhere."""
        # The first of its fields that is called so: in a text the quotation marks would be escaped.
        before, name, rest = self.seal().partition(_OFFSET)
        if name:
            number = b"null" if offset is None else b"%d" % offset
            self.line, self.made = b"".join((before, name, number, rest[rest.index(b",") :])), None

    def seal(self) -> bytes:
        """The record as JSON: encoded and held against its schema once, where it was made.

        One that cannot be written becomes that of a document that failed: what a plugin gave may hold anything.
        """
        if self.line is None:
            self._write()
            if self.fault is not None:
                self._fail(self.fault)
                self._write()
        return self.line or b""

    def _write(self) -> None:
        try:
            self.line = encode(self.record)
            self.fault = faults(self.record, self.line)
        except (TypeError, ValueError) as error:  # also halves of surrogate pairs
            self.line, self.fault = b"", f"a record cannot be written: {told(error)}"

    def _fail(self, reason: str) -> None:
        record = self.record
        replace = msgspec.structs.replace
        self.problems = [replace(problem, message=_clean(problem.message)) for problem in self.problems]
        self.problems.append(Problem("record", reason, path=_clean(record.path), row=record.row))
        self.counted, self.facts = None, []
        self.made = replace(
            record,
            id=_clean(record.id),
            path=_clean(record.path),
            encoding=_clean(record.encoding),
            status="failed",
            reason=reason,
            language=None,
            metadata=None,
            evidence=None,
            findings=[],
            suppressed=[],
            unchecked=[],
        )


def _clean(words: object) -> str:
    return str(words).encode("utf-8", "backslashreplace").decode("utf-8")


def broken(source: Source, digest: str, message: str, plugin: str | None = None, rule: str | None = None) -> Outcome:
    """The outcome for a source that code which is not ours could not cope with; of a plugin and a rule, where it is known whose."""
    outcome = failed(source, digest, message)
    outcome.problems.append(Problem("document", message, plugin=plugin, rule=rule, path=source.path, row=source.row))
    return outcome


def failed(source: Source, digest: str, reason: str, *, status: Status = "failed") -> Outcome:
    """The outcome for a source that was not checked."""
    record = DocumentRecord(
        id=source.id,
        path=source.path,
        row=source.row,
        offset=source.offset,
        sha256=digest,
        media_type=source.media_type,
        encoding=source.encoding or "",
        status=status,
        reason=reason,
        language=None,
        metadata=None,
        evidence=None,
        findings=[],
        suppressed=[],
        unchecked=[],
    )
    return Outcome(record)
