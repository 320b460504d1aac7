"""The settings of a run, each with where it comes from: the defaults, what a configuration file says, what the command line adds."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from provenance.digests import sha256
from provenance.extensions import NamedColumns
from provenance.host.storage import legible
from provenance.levels import Confidence, Severity

DEFAULT_EXCLUDE = (
    ".git",
    ".hg",
    ".svn",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
    ".tox",
    ".venv",
    "venv",
    "node_modules",
    "site-packages",
    "__pycache__",
    ".provenance_cache",
)
"""Folders of tools, which hold nothing that somebody wrote to be read."""


class Limits(msgspec.Struct, frozen=True):
    """What one document may cost."""

    bytes: int = 20_000_000
    seconds: float = 10.0
    findings: int = 1000


class PerPath(msgspec.Struct, frozen=True):
    """What holds for the files that a glob matches."""

    glob: str
    ignore: tuple[str, ...] = ()
    severity: tuple[tuple[str, Severity], ...] = ()
    media_type: str | None = None
    html: str | None = None
    columns: NamedColumns = {}


class Settings(msgspec.Struct, frozen=True):
    """The settings of a run."""

    select: tuple[str, ...] = ("ALL",)
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Severity = Severity.ERROR
    min_confidence: Confidence = Confidence.LOW
    languages: tuple[str, ...] = ("en",)
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = DEFAULT_EXCLUDE
    respect_gitignore: bool = True
    """What git leaves out of its repository is no document of a folder."""
    html: str | None = None
    """`page`, `fragment`, or None: to be found out."""
    columns: NamedColumns = msgspec.field(default_factory=dict)
    """Which columns of rows hold what."""
    per_path: tuple[PerPath, ...] = ()
    rules: Mapping[str, Mapping[str, Any]] = msgspec.field(default_factory=dict)
    """By slug or id: `severity` and the rule's options, as configured."""
    limits: Limits = Limits()
    min_words: int = 50
    min_claims: int = 3
    baseline: Path | None = None
    """The file of known findings."""
    require: tuple[str, ...] = ()
    block: tuple[str, ...] = ()
    root: Path = msgspec.field(default_factory=Path.cwd)
    """Paths in the report are relative to it: the configuration file's folder, else the working directory."""
    file: Path | None = None
    origins: Mapping[str, str] = msgspec.field(default_factory=dict)
    """Setting -> `provenance.toml:3`, `command line`; what is not here is a default."""
    explicit_fail_on: bool = False
    """`fail-on` was set, by file or command line."""

    def values(self) -> dict[str, object]:
        """The settings as plain values under their names in the file, in the order of the documentation."""
        return {
            "select": list(self.select),
            "extend-select": list(self.extend_select),
            "ignore": list(self.ignore),
            "fail-on": str(self.fail_on),
            "min-confidence": str(self.min_confidence),
            "languages": list(self.languages),
            "include": list(self.include),
            "exclude": list(map(legible, self.exclude)),
            "respect-gitignore": self.respect_gitignore,
            "html": self.html,
            "columns": _plain(self.columns),
            "per-path": {
                item.glob: {
                    "ignore": list(item.ignore),
                    "severity": {name: str(level) for name, level in item.severity},
                    "media-type": item.media_type,
                    "html": item.html,
                    "columns": _plain(item.columns),
                }
                for item in self.per_path
            },
            "rules": {name: dict(options) for name, options in self.rules.items()},
            "limits": {"bytes": self.limits.bytes, "seconds": self.limits.seconds, "findings": self.limits.findings},
            "min-words": self.min_words,
            "min-claims": self.min_claims,
            "baseline": None if self.baseline is None else self._from_root(self.baseline),
            "plugins": {"require": list(self.require), "block": list(self.block)},
        }

    def _from_root(self, path: Path) -> str:
        return legible((path.relative_to(self.root) if path.is_relative_to(self.root) else path).as_posix())

    def digest(self) -> str:
        """SHA-256 of the values, hexadecimal: the same settings have the same digest, wherever they come from."""
        return sha256(msgspec.json.encode(self.values(), order="deterministic")).hexdigest()


def _plain(columns: NamedColumns) -> dict[str, list[str]]:
    return {field: list(names) for field, names in columns.items()}


def with_command_line(settings: Settings, **given: Any) -> Settings:  # noqa: ANN401 - typed by Settings itself
    """The settings with what the command line gives; None means not given. `ignore` and `exclude` are added to, the rest replaced."""
    changes = {key: value for key, value in given.items() if value is not None}
    origins = dict(settings.origins) | {key.replace("_", "-"): "command line" for key in changes}
    for name in ("ignore", "exclude"):
        if name in changes:
            changes[name] = (*getattr(settings, name), *changes[name])
    if "fail_on" in changes:
        changes["explicit_fail_on"] = True
    return msgspec.structs.replace(settings, origins=origins, **changes)


def without_baseline(settings: Settings) -> Settings:
    """The settings without the baseline that the file may name."""
    origins = {name: origin for name, origin in settings.origins.items() if name != "baseline"}
    return msgspec.structs.replace(settings, baseline=None, origins=origins)
