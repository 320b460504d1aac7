"""What leaves the program: the types of the report, which the JSON Schemas are kept equal to.

All offsets, lines and columns lead into the decoded source (code points; lines and columns from 1). Every field is always there,
null or empty where nothing fills it. `SCHEMA_VERSION` changes by semantic versioning: additions raise the minor number.

Annotations are values here (no `from __future__ import annotations`): msgspec would compile each from its text, 2 ms of every start.
"""

from typing import Any, Literal, TypeAlias

import msgspec

SCHEMA_VERSION = "1.2.0"

SeverityName: TypeAlias = Literal["info", "warning", "error"]
ConfidenceName: TypeAlias = Literal["low", "medium", "high"]
Status: TypeAlias = Literal["checked", "partly-checked", "failed", "skipped"]


class _Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """A frozen value without unknown fields."""


class Position(_Record, frozen=True):
    """One place in the source."""

    offset: int
    line: int
    column: int


class Location(_Record, frozen=True):
    """A stretch of the source, end exclusive; `approximate` where only the line is sure."""

    start: Position
    end: Position
    approximate: bool = False


class Edit(_Record, frozen=True):
    """Replace source[start:end] by `text`."""

    start: int
    end: int
    text: str


class FixRecord(_Record, frozen=True):
    """A change to the source that mends a finding; a safe one changes no meaning."""

    safe: bool
    description: str
    edits: list[Edit]


class Related(_Record, frozen=True):
    """Another place that a finding speaks of."""

    message: str
    location: Location


class Surroundings(_Record, frozen=True):
    """The words before and after an excerpt, on one line, shortened."""

    before: str
    after: str


class Finding(_Record, frozen=True):
    """One fault at one place; `location` is null for the document as a whole.

    `excerpt` holds the words of the place, white space collapsed and the middle left out where it is long; `context` what stands
    around them, null where there is nothing to show or where it must not be shown.
    """

    rule: str
    slug: str
    plugin: str
    severity: SeverityName
    confidence: ConfidenceName
    message: str
    location: Location | None
    excerpt: str
    context: Surroundings | None
    fingerprint: str
    fix: FixRecord | None
    related: list[Related]
    help: str


class SuppressedFinding(Finding, frozen=True, forbid_unknown_fields=True, gc=False):
    """A finding that was filtered out, with what filtered it and the reason given there."""

    by: Literal["inline", "per-path", "baseline"]
    reason: str


class Unchecked(_Record, frozen=True):
    """A rule that did not read this document, and why."""

    rule: str
    reason: str


class MetadataValue(_Record, frozen=True):
    """A value, where it was found, and how sure that is."""

    value: str
    origin: str
    confidence: ConfidenceName
    location: Location | None = None


class Metadata(_Record, frozen=True):
    """What the document says of itself; dates are ISO 8601."""

    title: MetadataValue | None = None
    date: MetadataValue | None = None
    modified: MetadataValue | None = None
    publisher: MetadataValue | None = None
    url: MetadataValue | None = None
    licence: MetadataValue | None = None
    authors: list[MetadataValue] = []


class LanguageRecord(_Record, frozen=True):
    """The language as detected (`code`, null when undecided), as declared, and as the rules read it."""

    code: str | None = None
    confidence: ConfidenceName = "low"
    declared: str | None = None
    read_as: str = "en"


class Passage(_Record, frozen=True):
    """Some words and their place in the source."""

    start: int
    end: int
    text: str


class AttributionRecord(_Record, frozen=True):
    """Who said what: the words that name the source, the cue, what is said; `speaker` is the name that the source leads to."""

    source: Passage | None
    cue: Passage | None
    content: Passage | None
    speaker: str | None
    named: bool


class QuoteRecord(_Record, frozen=True):
    """A quotation and its speaker, where one is found."""

    start: int
    end: int
    text: str
    speaker: str | None


class DateRecord(_Record, frozen=True):
    """A time expression; `value` is ISO 8601 where it is absolute or can be resolved."""

    start: int
    end: int
    text: str
    kind: Literal["absolute", "resolvable", "floating"]
    value: str | None


class CitationRecord(_Record, frozen=True):
    """A link, note, reference or identifier that the document leans on."""

    start: int
    end: int
    text: str
    kind: str
    target: str | None


class ImageRecord(_Record, frozen=True):
    """An image and what is known of its origin."""

    start: int
    end: int
    source: str
    credit: str | None = None
    creator: str | None = None
    digital_source_type: str | None = None
    content_credentials: str | None = None


class ClaimCount(_Record, frozen=True):
    """How many checkable claims the document makes and how many of them have support."""

    count: int = 0
    supported: int = 0


class Evidence(_Record, frozen=True):
    """What the document offers a reader who wants to check it."""

    attributions: list[AttributionRecord] = []
    quotes: list[QuoteRecord] = []
    dates: list[DateRecord] = []
    citations: list[CitationRecord] = []
    images: list[ImageRecord] = []
    claims: ClaimCount = ClaimCount()
    plugins: dict[str, Any] = {}


class DocumentRecord(_Record, frozen=True, tag_field="kind", tag="document"):
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


class Member(_Record, frozen=True):
    """A document that takes part in a corpus finding, and the place in it."""

    id: str
    path: str
    location: Location | None
    excerpt: str


class Difference(_Record, frozen=True):
    """What one version has at a place and the other has there, in code points of the excerpts; one of them may be empty."""

    first_start: int
    first_end: int
    second_start: int
    second_end: int


class Versions(_Record, frozen=True):
    """Two members whose words are versions of one text, by their place in `members`, and the words that differ."""

    first: int
    second: int
    differences: list[Difference]


class CorpusFinding(_Record, frozen=True, tag_field="kind", tag="corpus"):
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


class Problem(_Record, frozen=True):
    """Something that kept the run from being complete; never a finding."""

    kind: ProblemKind
    message: str
    plugin: str | None = None
    rule: str | None = None
    path: str | None = None
    row: int | None = None


class PluginRecord(_Record, frozen=True):
    """A plugin that took part."""

    name: str
    distribution: str
    version: str


class Tool(_Record, frozen=True):
    """What made the report."""

    name: str
    version: str
    plugins: list[PluginRecord]


class Run(_Record, frozen=True):
    """With what arguments and settings the report was made, and whether it is complete."""

    as_of: str
    arguments: list[str]
    configuration_digest: str
    complete: bool


class GroupCount(_Record, frozen=True):
    """What was found in the documents of one folder or source; a corpus finding counts in each folder that has a part in it."""

    name: str
    documents: int
    findings: int
    by_severity: dict[str, int]
    by_rule: dict[str, int]


class Groups(_Record, frozen=True):
    """The 200 groups with the most findings, those first, and how many there are besides."""

    listed: list[GroupCount] = []
    left_out: int = 0
    left_out_with_findings: int = 0


class Summary(_Record, frozen=True):
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


class RunRecord(_Record, frozen=True, tag_field="kind", tag="run"):
    """The last line of a stream; a stream without it was cut off."""

    schema_version: str
    tool: Tool
    run: Run
    problems: list[Problem]
    summary: Summary


class Report(_Record, frozen=True):
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
        _DECODER.decode(encode(record) if line is None else line)
    except msgspec.ValidationError as error:
        return f"a record does not fit its schema: {str(error)[:500]}; please report this fault"
    return None
