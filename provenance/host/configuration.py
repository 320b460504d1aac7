"""The settings of a run: defaults, then the configuration file, then the command line, each with where it comes from."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from provenance.digests import sha256
from provenance.extensions import NamedColumns
from provenance.host.errors import UsageError
from provenance.host.storage import legible
from provenance.levels import Confidence, Severity

NAME = "provenance.toml"
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
            "exclude": list(self.exclude),
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


def load_settings(*, config: Path | None, isolated: bool, start: Path) -> Settings:
    """The settings of the file that `config` names, of the nearest one at `start` or above it, or the defaults.

    The search begins at the working directory and never in the checked folder: an untrusted text must not bring the
    configuration of its own check. Raises UsageError with the place in the file.
    """
    if config is not None:
        if isolated:
            message = f"--isolated reads no configuration file, and --config {config} names one: leave one of both out"
            raise UsageError(message)
        if not config.is_file():
            what = "cannot be read: it is no regular file" if config.exists() else "there is no such file"
            message = f"--config {config}: {what}"
            raise UsageError(message)
        return read_settings(config)
    if not isolated:
        for folder in (start, *start.parents):
            for name in (NAME, "pyproject.toml"):
                path = folder / name
                if path.is_file():
                    from provenance.host.configuration_reading import (  # noqa: PLC0415 - only where there is a file
                        settings_of,
                    )

                    found = settings_of(path, required=False)
                    if found is not None:
                        return found
                elif name == NAME and os.path.lexists(
                    path
                ):  # whoever reads a pipe may wait for ever, and settings are missed
                    message = f"{path}: cannot be read: it is no regular file"
                    raise UsageError(message)
    return Settings(root=start)


def read_settings(file: Path) -> Settings:
    """The settings of a file. Raises UsageError with the place in it."""
    from provenance.host.configuration_reading import settings_of  # noqa: PLC0415 - as above

    return settings_of(file, required=True) or Settings(root=file.resolve().parent)


def _plain(columns: NamedColumns) -> dict[str, list[str]]:
    return {field: list(names) for field, names in columns.items()}


def place(settings: Settings, *keys: str) -> str:
    """`provenance.toml:12: rules.vague-credit` for messages about a setting. Reads the file again, so it is for what is wrong."""
    name = ".".join(key if re.fullmatch(r"[\w-]+", key) else f'"{key}"' for key in keys)
    if settings.file is None:
        return name
    from provenance.host.configuration_reading import place_in  # noqa: PLC0415 - as above

    return f"{place_in(settings.file, keys)}: {name}"


def with_command_line(settings: Settings, **given: Any) -> Settings:  # noqa: ANN401 - typed by Settings itself
    """The settings with what the command line gives; None means not given. `ignore` is added to, the rest replaced."""
    changes = {key: value for key, value in given.items() if value is not None}
    origins = dict(settings.origins) | {key.replace("_", "-"): "command line" for key in changes}
    if "ignore" in changes:
        changes["ignore"] = (*settings.ignore, *changes["ignore"])
    if "fail_on" in changes:
        changes["explicit_fail_on"] = True
    return msgspec.structs.replace(settings, origins=origins, **changes)


def without_baseline(settings: Settings) -> Settings:
    """The settings without the baseline that the file may name."""
    origins = {name: origin for name, origin in settings.origins.items() if name != "baseline"}
    return msgspec.structs.replace(settings, baseline=None, origins=origins)
