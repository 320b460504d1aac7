"""The flags that commands share, in their groups, and the values that these take."""

from __future__ import annotations

import argparse
import os
from datetime import date
from pathlib import Path
from typing import Any

from provenance.levels import Confidence, Severity
from provenance.overrides import override

_SHOWN = 40
"""Characters of a wrong number in a message."""
SEVERITIES = tuple(level.value for level in Severity)
CONFIDENCES = tuple(level.value for level in Confidence)
ENGINES = ("local", "ray", "plan")
FORMATS = (
    "text (default), concise, json, jsonl, github, gitlab, sarif, junit, html, parquet, or one that a plugin brings"
)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _some_names(text: str) -> tuple[str, ...]:
    names = _names(text)
    if not names:  # an empty variable of a script, which would let everything pass
        message = "it names no rule: write ids, slugs or prefixes, or ALL"
        raise argparse.ArgumentTypeError(message)
    return names


def some_name(text: str) -> str:
    """The name that a flag gives."""
    if not text:  # which would be the folder that one is in
        message = "it names nothing, as a variable does that is not set: write a name, or leave the flag out"
        raise argparse.ArgumentTypeError(message)
    return text


def file_name(text: str) -> Path:
    """The path that a flag gives."""
    if "://" in text:  # of which a path would be made that is a folder here
        message = f"{_shortly(text)!r} is an address, and what it names lies on this machine: write a path"
        raise argparse.ArgumentTypeError(message)
    return Path(some_name(text))


def _report_name(text: str) -> Path:
    """The path of a file that is written."""
    if text.endswith(("/", os.sep)):  # which a path does not keep
        message = f"{_shortly(text)!r} names a folder: name a file in it"
        raise argparse.ArgumentTypeError(message)
    return file_name(text)


class Once(argparse.Action):
    """A path that is given once: of two the first would be lost without a word."""

    def __init__(self, **given: Any) -> None:  # noqa: ANN401 - what argparse gives
        super().__init__(**{"type": file_name, **given})
        self._given: Path | None = None

    @override
    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: Any,
        option_string: str | None = None,
    ) -> None:
        if self._given not in {None, values}:
            raise argparse.ArgumentError(self, f"it is given twice, as {self._given} and {values}: write it once")
        self._given = values
        setattr(namespace, self.dest, values)


class More(argparse.Action):
    """Names, to which those are added that stand behind the same flag once more."""

    @override
    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: Any,
        option_string: str | None = None,
    ) -> None:
        setattr(namespace, self.dest, (*(getattr(namespace, self.dest) or ()), *values))


def _is_number(text: str) -> bool:
    """Whether it is one that `int` takes."""
    return text.isascii() and text.isdigit() and len(text) < 100


def _shortly(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _count(text: str) -> int:
    if not _is_number(text) or int(text) < 1:
        message = f"{_shortly(text)!r} is no number of processes: write 1 or more"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def _limit(text: str) -> int:
    if not _is_number(text):
        message = f"{_shortly(text)!r} is no number of warnings: write 0 or more"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def _size(text: str) -> int:
    units = {"k": 1000, "M": 1_000_000, "G": 1_000_000_000}
    number = text[:-1] if text[-1:] in units else text
    if not _is_number(number) or int(number) < 1:
        message = f"{_shortly(text)!r} is no size: write bytes, or a number with k, M or G after it"
        raise argparse.ArgumentTypeError(message)
    return int(number) * units.get(text[-1], 1)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        if len(text) == len("2024-06-30") and text[4] == text[7] == "-" and text.replace("-", "").isdigit():
            message = f"{text!r} is no date: no calendar has that day"
        else:
            message = f"{text!r} is no date: write it as 2024-06-30"
        raise argparse.ArgumentTypeError(message) from None


def add_host(parser: argparse.ArgumentParser) -> None:
    """Which configuration is read, and which plugins are loaded."""
    group = parser.add_argument_group("configuration and plugins")
    group.add_argument("--config", action=Once, metavar="FILE", help="this configuration file and no other")
    group.add_argument("--isolated", action="store_true", help="read no configuration file")
    group.add_argument(
        "--plugin",
        type=file_name,
        action="append",
        default=[],
        metavar="FILE",
        help="load a plugin from a Python file, or a folder with an __init__.py",
    )


def add_choice(parser: argparse.ArgumentParser) -> None:
    """Which rules are asked, and how sure a finding must be."""
    group = parser.add_argument_group("choice of rules")
    group.add_argument(
        "--select",
        type=_some_names,
        action=More,
        metavar="A,B",
        help="only these rules: ids, slugs, prefixes such as ATT, ALL",
    )
    group.add_argument("--extend-select", type=_names, action=More, metavar="A,B", help="these rules as well")
    group.add_argument("--ignore", type=_names, action=More, metavar="A,B", help="not these rules")
    group.add_argument(
        "--min-confidence", choices=CONFIDENCES, help="leave out findings that are less sure (default: low)"
    )


def add_reading(parser: argparse.ArgumentParser) -> argparse._ArgumentGroup:
    """What decides what is found in a document."""
    add_choice(parser)
    add_host(parser)
    group = parser.add_argument_group("how documents are read")
    group.add_argument("--as-of", type=_date, metavar="DATE", help="the day that counts as today, such as 2024-06-30")
    group.add_argument("--html", choices=("page", "fragment"), help="read HTML as whole pages or as fragments")
    group.add_argument(
        "--document",
        action="store_true",
        help="read short texts as documents, which owe an author and a date, every file as a text, also in folders for drafts and tests",
    )
    group.add_argument(
        "--sources", action=Once, metavar="DIR", help="copies of the cited works: compare quotations and figures"
    )
    group.add_argument("--no-inline-allow", action="store_true", help="ignore allow comments")
    return group


def add_effort(parser: argparse.ArgumentParser) -> None:
    """What a run may use, and what it tells of itself meanwhile."""
    group = parser.add_argument_group("how the run goes")
    group.add_argument(
        "--jobs", "-j", type=_count, metavar="N", help="processes (default: the cores, where it is worth it)"
    )
    group.add_argument("--no-cache", action="store_true", help="check every document anew, and keep nothing")
    group.add_argument("--progress", action="store_true", help="show how far it is, also where there is no terminal")


def add_run(parser: argparse.ArgumentParser, fails_on: str) -> None:
    """All that decides how documents are checked, what comes out and how the run ends; `fails_on`: from which severity as a rule."""
    group = add_reading(parser)
    group.add_argument("--online", action="store_true", help="look links up, at public addresses only")
    group = parser.add_argument_group("what is left out")
    group.add_argument(
        "--exclude",
        action="append",
        default=[],
        metavar="GLOB",
        help="these files and folders, besides those of the configuration",
    )
    group.add_argument(
        "--no-respect-gitignore", action="store_true", help="leave out nothing for being named in a .gitignore"
    )
    known = group.add_mutually_exclusive_group()
    known.add_argument(
        "--baseline",
        action=Once,
        metavar="FILE",
        help="leave out the findings that this file, which `provenance baseline` wrote, knows",
    )
    known.add_argument(
        "--no-baseline",
        action="store_true",
        help="leave out no finding for being in a baseline, whatever the configuration says",
    )
    group.add_argument(
        "--no-evidence",
        action="store_true",
        help="leave language, metadata and evidence out of the records of json, jsonl and parquet",
    )
    add_effort(parser)
    group = parser.add_argument_group("large runs, in shards")
    group.add_argument("--run-folder", action=Once, metavar="DIR", help="keep in this folder what is finished")
    group.add_argument("--resume", action="store_true", help="go on with the run that the folder holds")
    group.add_argument(
        "--engine",
        choices=ENGINES,
        default="local",
        help="who checks the shards (default: local); `plan` makes the folder only",
    )
    group.add_argument(
        "--shard-size", type=_size, metavar="SIZE", help="bytes of input in a shard, such as 500k or 64M (default: 32M)"
    )
    group = parser.add_argument_group("the report")
    group.add_argument("--output-format", metavar="FORMAT", help=FORMATS)
    group.add_argument(
        "--output-file", action=Once, type=_report_name, metavar="FILE", help="write the report into this file"
    )
    group.add_argument("--statistics", action="store_true", help="counts by rule instead of findings")
    group.add_argument(
        "--min-severity", choices=SEVERITIES, help="show findings from this severity on, and count the others"
    )
    group.add_argument("--quiet", "-q", action="store_true", help="print findings only, no sums")
    group = parser.add_argument_group("exit code")
    group.add_argument("--fail-on", choices=SEVERITIES, help=f"lowest severity that ends with 1 (default: {fails_on})")
    group.add_argument("--max-warnings", type=_limit, metavar="N", help="end with 1 on more warnings than this")
    group.add_argument("--exit-zero", action="store_true", help="end with 0 where it would be 1")
    group.add_argument(
        "--strict", action="store_true", help="unchecked rules and skipped files make the run incomplete"
    )
