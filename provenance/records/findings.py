"""What a report says of one fault: its place in the source, its words, and how it is mended.

Annotations are values here (no `from __future__ import annotations`): msgspec would compile each from its text, 2 ms of every start.
"""

from typing import Literal

import msgspec

from provenance.levels import ConfidenceName, SeverityName


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """A frozen value without unknown fields."""


class Position(Record, frozen=True):
    """One place in the source."""

    offset: int
    line: int
    column: int


class Location(Record, frozen=True):
    """A stretch of the source, end exclusive; `approximate` where only the line is sure, `page` (from 1) in files that have pages."""

    start: Position
    end: Position
    approximate: bool = False
    page: int | None = None


class Edit(Record, frozen=True):
    """Replace source[start:end] by `text`."""

    start: int
    end: int
    text: str


class FixRecord(Record, frozen=True):
    """A change to the source that mends a finding; a safe one changes no meaning."""

    safe: bool
    description: str
    edits: list[Edit]


class Related(Record, frozen=True):
    """Another place that a finding speaks of."""

    message: str
    location: Location


class Surroundings(Record, frozen=True):
    """The words before and after an excerpt, on one line, shortened."""

    before: str
    after: str


class Finding(Record, frozen=True):
    """One fault at one place; `location` is null for the document as a whole.

    `excerpt` holds the words of the place, white space collapsed and the middle left out where it is long; `context` what stands
    around them, null where there is nothing to show or where it must not be shown. `repeats` is the fingerprint of the finding that is
    the first of its kind in the document, null in that one.
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
    repeats: str | None = None

    @property
    def fix_to_make(self) -> FixRecord | None:
        """The fix that a command makes where it is asked to, an unsafe one too; None where there is none.

        What is for information says that its words may stand, as an office's address does. A fix of it that may change what is meant, as
        each does that its rule tells so, is made by an editor, one at a time, and by no command. What repeats another finding is only told
        more quietly.
        """
        made = self.fix is not None and (self.fix.safe or self.severity != "info" or self.repeats is not None)
        return self.fix if made else None


class SuppressedFinding(Finding, frozen=True, kw_only=True, forbid_unknown_fields=True, gc=False):
    """A finding that was filtered out, with what filtered it and the reason given there."""

    by: Literal["inline", "per-path", "baseline"]
    reason: str


class Unchecked(Record, frozen=True):
    """A rule that did not read this document, and why."""

    rule: str
    reason: str
