"""What leaves the program: the types of the report, which the JSON Schemas are kept equal to.

All offsets, lines and columns lead into the decoded source (code points; lines and columns from 1). Every field is always there,
null or empty where nothing fills it. `SCHEMA_VERSION` changes by semantic versioning: additions raise the minor number.

Annotations are values here (no `from __future__ import annotations`): msgspec would compile each from its text, 2 ms of every start.
"""

from typing import Literal, TypeAlias

import msgspec

from provenance.levels import ConfidenceName, SeverityName
from provenance.records.evidence import (
    AttributionRecord,
    CitationRecord,
    ClaimCount,
    DateRecord,
    Evidence,
    ImageRecord,
    LanguageRecord,
    Metadata,
    MetadataValue,
    Passage,
    QuoteRecord,
)
from provenance.records.findings import (
    Edit,
    Finding,
    FixRecord,
    Location,
    Position,
    Record,
    Related,
    SuppressedFinding,
    Surroundings,
    Unchecked,
)

__all__ = [
    "SCHEMA_VERSION",
    "AttributionRecord",
    "CitationRecord",
    "ClaimCount",
    "ConfidenceName",
    "CorpusFinding",
    "DateRecord",
    "Difference",
    "DocumentRecord",
    "Edit",
    "Evidence",
    "Finding",
    "FixRecord",
    "GroupCount",
    "Groups",
    "ImageRecord",
    "LanguageRecord",
    "Location",
    "Member",
    "Metadata",
    "MetadataValue",
    "Passage",
    "PluginRecord",
    "Position",
    "Problem",
    "ProblemKind",
    "QuoteRecord",
    "Related",
    "Report",
    "Run",
    "RunRecord",
    "SeverityName",
    "Status",
    "StreamRecord",
    "Summary",
    "SuppressedFinding",
    "Surroundings",
    "Tool",
    "Unchecked",
    "Versions",
    "can_be_written",
    "decode",
    "encode",
    "faults",
]

SCHEMA_VERSION = "1.5.0"

Status: TypeAlias = Literal["checked", "partly-checked", "failed", "skipped"]


class DocumentRecord(Record, frozen=True, tag_field="kind", tag="document"):
    """Everything that is said of one document."""

    id: str
    path: str
    row: int | None
    offset: int | None
    sha256: str
    media_type: str
    encoding: str
    status: Status
    reason: str | None
    language: LanguageRecord | None
    metadata: Metadata | None
    evidence: Evidence | None
    findings: list[Finding]
    suppressed: list[SuppressedFinding]
    unchecked: list[Unchecked]


def can_be_written(record: DocumentRecord) -> bool:
    """Whether a fix can be made in the file that a document is: it holds one text, as it is read, and lies here."""
    kind = record.media_type
    if record.row is not None or "://" in record.path or record.encoding.endswith((PACKED_AS, DECODED_AS)):
        return False
    return kind.startswith("text/") or kind.endswith("+xml")


PACKED_AS = "+gzip"
"""What stands behind the name of the encoding of a file that is packed."""
DECODED_AS = "+mail"
"""… of a message under the name of a text whose words do not stand in the file as they are read."""


class Member(Record, frozen=True):
    """A document that takes part in a corpus finding, and the place in it."""

    id: str
    path: str
    location: Location | None
    excerpt: str
    row: int | None = None


class Difference(Record, frozen=True):
    """What one version has at a place and the other has there, in code points of the excerpts; one of them may be empty."""

    first_start: int
    first_end: int
    second_start: int
    second_end: int


class Versions(Record, frozen=True):
    """Two members whose words are versions of one text, by their place in `members`, and the words that differ."""

    first: int
    second: int
    differences: list[Difference]


class CorpusFinding(Record, frozen=True, tag_field="kind", tag="corpus"):
    """A fault that only several documents show together; at most 100 members are listed, `member_count` counts all.

    `versions` is null where the members show the same words, or words with little in common, and after the first 500 of a run.
    """

    rule: str
    slug: str
    plugin: str
    severity: SeverityName
    confidence: ConfidenceName
    message: str
    fingerprint: str
    members: list[Member]
    member_count: int
    help: str
    versions: Versions | None = None


ProblemKind: TypeAlias = Literal[
    "plugin",
    "rule",
    "analysis",
    "document",
    "row",
    "path",
    "limit",
    "encoding",
    "front-matter",
    "attachment",
    "fix",
    "record",
    "corpus",
]


class Problem(Record, frozen=True):
    """Something that kept the run from being complete; never a finding."""

    kind: ProblemKind
    message: str
    plugin: str | None = None
    rule: str | None = None
    path: str | None = None
    row: int | None = None


class PluginRecord(Record, frozen=True):
    """A plugin that took part."""

    name: str
    distribution: str
    version: str


class Tool(Record, frozen=True):
    """What made the report."""

    name: str
    version: str
    plugins: list[PluginRecord]


class Run(Record, frozen=True):
    """With what arguments and settings the report was made, and whether it is complete."""

    as_of: str
    arguments: list[str]
    configuration_digest: str
    complete: bool


class GroupCount(Record, frozen=True):
    """What was found in the documents of one folder or source; a corpus finding counts in each folder that has a part in it."""

    name: str
    documents: int
    findings: int
    by_severity: dict[str, int]
    by_rule: dict[str, int]


class Groups(Record, frozen=True):
    """The 200 groups with the most findings, those first, and how many there are besides."""

    listed: list[GroupCount] = msgspec.field(default_factory=list)
    left_out: int = 0
    left_out_with_findings: int = 0


class Summary(Record, frozen=True):
    """Counts over the run.

    `by_folder` counts rows of a table by the file that holds them; `by_source` counts documents by the publisher that they state,
    else by the site of their address, and leaves out those that state neither.
    """

    documents: int
    by_rule: dict[str, int]
    by_severity: dict[str, int]
    by_family: dict[str, int]
    by_status: dict[str, int]
    suppressed: int
    by_folder: Groups = Groups()
    by_source: Groups = Groups()
    fixed: int = 0
    """Faults that `--fix` mended; they are in no other count."""


class RunRecord(Record, frozen=True, tag_field="kind", tag="run"):
    """The last line of a stream; a stream without it was cut off."""

    schema_version: str
    tool: Tool
    run: Run
    problems: list[Problem]
    summary: Summary


class Report(Record, frozen=True):
    """The report as one JSON document."""

    schema_version: str
    tool: Tool
    run: Run
    documents: list[DocumentRecord]
    corpus: list[CorpusFinding]
    problems: list[Problem]
    summary: Summary


StreamRecord: TypeAlias = DocumentRecord | CorpusFinding | RunRecord

_ENCODER = msgspec.json.Encoder()
_DECODER: msgspec.json.Decoder[StreamRecord] = msgspec.json.Decoder(StreamRecord)


def encode(record: msgspec.Struct) -> bytes:
    """The record as JSON, UTF-8, on one line, keys in the order of the type."""
    return _ENCODER.encode(record)


def decode(line: bytes | str) -> StreamRecord:
    """Read one line of a stream.

    Raises `msgspec.ValidationError` where it does not fit the types.
    """
    return _DECODER.decode(line)


def faults(record: StreamRecord, line: bytes | None = None) -> str | None:
    """What in a record does not fit the shipped schema, as one sentence; None where it fits. `line`: the record as JSON.

    The schema is made of the types, so reading the line by the types is the check, and what is written is what is checked.
    """
    try:
        decode(encode(record) if line is None else line)
    except msgspec.ValidationError as error:
        return f"a record does not fit its schema: {str(error)[:500]}; please report this fault"
    return None
