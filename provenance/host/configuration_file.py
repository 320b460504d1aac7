"""The form of `provenance.toml` and of `[tool.provenance]`: types from which the shipped JSON Schema is made."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec

from provenance.levels import ConfidenceName, SeverityName

MOST = 2**31 - 1
"""What the machine can count to, whichever it is."""
A_DAY = 86_400
"""Seconds."""
RuleNames = Annotated[list[str], msgspec.Meta(description="Rule ids, slugs, prefixes of ids, or ALL.")]
Globs = Annotated[list[str], msgspec.Meta(description="Glob patterns, relative to the configuration's folder.")]


class _Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab", omit_defaults=True):
    """A table of the file; a key that is not there is UNSET."""


class LimitsTable(_Table, frozen=True):
    """Limits that keep one document from stopping a run."""

    bytes: (
        Annotated[int, msgspec.Meta(ge=1, le=MOST, description="Largest file or row that is read, in bytes.")]
        | msgspec.UnsetType
    ) = msgspec.UNSET
    seconds: (
        Annotated[float, msgspec.Meta(gt=0, le=A_DAY, description="Longest time that one document may take.")]
        | msgspec.UnsetType
    ) = msgspec.UNSET
    findings: (
        Annotated[int, msgspec.Meta(ge=1, le=MOST, description="Most findings that are reported of one document.")]
        | msgspec.UnsetType
    ) = msgspec.UNSET


class PluginsTable(_Table, frozen=True):
    """Which plugins must and must not take part, by name of the entry point or of the distribution."""

    require: list[str] | msgspec.UnsetType = msgspec.UNSET
    block: list[str] | msgspec.UnsetType = msgspec.UNSET


ColumnName = Annotated[str, msgspec.Meta(min_length=1)]
ColumnNames = ColumnName | list[ColumnName]


class ColumnsTable(_Table, frozen=True):
    """Which columns of rows (JSON lines, CSV, Parquet) hold what; no name: no column holds it."""

    id: ColumnNames | msgspec.UnsetType = msgspec.UNSET
    text: ColumnNames | msgspec.UnsetType = msgspec.UNSET
    html: ColumnNames | msgspec.UnsetType = msgspec.UNSET
    title: ColumnNames | msgspec.UnsetType = msgspec.UNSET
    date: ColumnNames | msgspec.UnsetType = msgspec.UNSET
    modified: ColumnNames | msgspec.UnsetType = msgspec.UNSET
    author: ColumnNames | msgspec.UnsetType = msgspec.UNSET
    publisher: ColumnNames | msgspec.UnsetType = msgspec.UNSET
    site: ColumnNames | msgspec.UnsetType = msgspec.UNSET
    url: ColumnNames | msgspec.UnsetType = msgspec.UNSET
    licence: ColumnNames | msgspec.UnsetType = msgspec.UNSET
    language: ColumnNames | msgspec.UnsetType = msgspec.UNSET
    description: ColumnNames | msgspec.UnsetType = msgspec.UNSET


class PerPathTable(_Table, frozen=True):
    """What holds for the files that a glob matches."""

    ignore: RuleNames | msgspec.UnsetType = msgspec.UNSET
    severity: (
        Annotated[dict[str, SeverityName], msgspec.Meta(description="Rule id, slug or prefix to severity.")]
        | msgspec.UnsetType
    ) = msgspec.UNSET
    media_type: Annotated[str, msgspec.Meta(description="Read them as this.")] | msgspec.UnsetType = msgspec.UNSET
    html: Literal["page", "fragment"] | msgspec.UnsetType = msgspec.UNSET
    columns: ColumnsTable | msgspec.UnsetType = msgspec.UNSET


class ConfigurationFile(_Table, frozen=True):
    """Settings of Provenance."""

    select: RuleNames | msgspec.UnsetType = msgspec.UNSET
    extend_select: RuleNames | msgspec.UnsetType = msgspec.UNSET
    ignore: RuleNames | msgspec.UnsetType = msgspec.UNSET
    fail_on: SeverityName | msgspec.UnsetType = msgspec.UNSET
    min_confidence: ConfidenceName | msgspec.UnsetType = msgspec.UNSET
    languages: (
        Annotated[
            list[Annotated[str, msgspec.Meta(pattern="^[a-z]{2,3}$")]],
            msgspec.Meta(min_length=1, description="Languages to read by where nothing decides, the first one first."),
        ]
        | msgspec.UnsetType
    ) = msgspec.UNSET
    include: Globs | msgspec.UnsetType = msgspec.UNSET
    exclude: Globs | msgspec.UnsetType = msgspec.UNSET
    respect_gitignore: bool | msgspec.UnsetType = msgspec.UNSET
    html: Literal["page", "fragment"] | msgspec.UnsetType = msgspec.UNSET
    columns: ColumnsTable | msgspec.UnsetType = msgspec.UNSET
    per_path: dict[str, PerPathTable] | msgspec.UnsetType = msgspec.UNSET
    rules: (
        Annotated[
            dict[str, dict[str, Any]],
            msgspec.Meta(description="By rule slug or id: `severity`, and the rule's own options."),
        ]
        | msgspec.UnsetType
    ) = msgspec.UNSET
    limits: LimitsTable | msgspec.UnsetType = msgspec.UNSET
    min_words: Annotated[int, msgspec.Meta(ge=0, le=MOST)] | msgspec.UnsetType = msgspec.UNSET
    min_claims: Annotated[int, msgspec.Meta(ge=1, le=MOST)] | msgspec.UnsetType = msgspec.UNSET
    baseline: (
        Annotated[
            str,
            msgspec.Meta(min_length=1, description="File of known findings, relative to the configuration's folder."),
        ]
        | msgspec.UnsetType
    ) = msgspec.UNSET
    plugins: PluginsTable | msgspec.UnsetType = msgspec.UNSET
