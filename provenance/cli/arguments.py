"""The arguments of every command. A command's module is imported when it is called."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeAlias

from provenance.host.errors import UsageError, nearest

if TYPE_CHECKING:
    from typing_extensions import override

    Commands: TypeAlias = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - what its public method gives
else:

    def override(method: object) -> object:
        """Marks a method for the type checker; its module costs every start 10 ms."""
        return method


SEVERITIES = ("info", "warning", "error")
CONFIDENCES = ("low", "medium", "high")
ENGINES = ("local", "ray", "plan")
FORMATS = "text, concise, json, jsonl, github, html, parquet, or one that a plugin brings"


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    def call(arguments: argparse.Namespace) -> int:
        module = importlib.import_module(f"provenance.cli.{name}")
        code: int = module.run(arguments)
        return code

    return call


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _some_names(text: str) -> tuple[str, ...]:
    names = _names(text)
    if not names:  # an empty variable of a script, which would let everything pass
        message = "it names no rule: write ids, slugs or prefixes, or ALL"
        raise argparse.ArgumentTypeError(message)
    return names


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or int(text) < 1:
        message = f"{text!r} is no number of processes: write 1 or more"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def _limit(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        message = f"{text!r} is no number of warnings: write 0 or more"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def _size(text: str) -> int:
    units = {"k": 1000, "M": 1_000_000, "G": 1_000_000_000}
    number = text[:-1] if text[-1:] in units else text
    if not (number.isascii() and number.isdigit()) or int(number) < 1:
        message = f"{text!r} is no size: write bytes, or a number with k, M or G after it"
        raise argparse.ArgumentTypeError(message)
    return int(number) * units.get(text[-1], 1)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is no date: write it as 2024-06-30"
        raise argparse.ArgumentTypeError(message) from None


def parser(command: str | None = None) -> argparse.ArgumentParser:
    """The parser of the command line; `parsed.command` is the function to call. `command`: the only one that it is to know."""
    top: argparse.ArgumentParser = _Parser(
        prog="provenance",
        description="Says, at exact places, what a reader could not trust in a document.",
        epilog="Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 wrong use or configuration, 3 the run is not complete, 130 interrupted.",
        formatter_class=_Formatter,
    )
    top.add_argument("--version", "-V", action="store_true", help="show the version and end")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=False, prog=top.prog)
    for name, add in COMMANDS.items():
        if command in {None, name}:
            add(commands)
    return top


def read(arguments: Sequence[str]) -> argparse.Namespace:
    """The arguments, read. Raises UsageError for a command or a flag that there is not, with the nearest one, and for a missing or wrong value."""
    first = arguments[0] if arguments else ""
    command = first if first in COMMANDS else None
    if command is None and first and not first.startswith("-"):
        message = f"there is no command {first!r}{nearest(first, COMMANDS) or ';'} there are {', '.join(COMMANDS)}"
        raise UsageError(message)
    reader = parser(command)
    found, left = reader.parse_known_args(arguments)
    if left:
        flag = left[0].partition("=")[0]
        near = nearest(flag, _flags(reader, command)) if flag.startswith("--") else ""
        what = "there is no flag" if flag.startswith("-") else "there is no place for"
        message = (
            f"{what} {flag!r}{near or ';'} `provenance {f'{command} ' if command else ''}--help` lists what there is"
        )
        raise UsageError(message)
    return found


def _flags(reader: argparse.ArgumentParser, command: str | None) -> Iterator[str]:
    """The flags of a command, or those that stand before one."""
    for action in reader._actions:  # noqa: SLF001 - argparse has no other way to ask
        if command is not None and isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            yield from _flags(action.choices[command], None)
        elif command is None:
            yield from action.option_strings


class _Parser(argparse.ArgumentParser):
    """Tells wrong use in one sentence: argparse prints every flag of the command above it, twenty lines of a terminal."""

    @override
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message.removeprefix('argument ')}; `{self.prog} --help` lists what there is")


class _Formatter(argparse.HelpFormatter):
    """As wide as the terminal. argparse asks a module for that which imports what reads archives, whenever an argument is added."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_columns() - 2)


def _columns() -> int:
    given = os.environ.get("COLUMNS", "")
    if given.isascii() and given.isdigit() and int(given) > 0:
        return int(given)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno() if sys.__stdout__ else 1).columns or 80
    except (OSError, ValueError):
        return 80


def _add_host(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("configuration and plugins")
    group.add_argument("--config", type=Path, metavar="FILE", help="this configuration file and no other")
    group.add_argument("--isolated", action="store_true", help="read no configuration file")
    group.add_argument(
        "--plugin", type=Path, action="append", default=[], metavar="FILE", help="load a plugin from a Python file"
    )


def _add_choice(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("choice of rules")
    group.add_argument("--select", type=_some_names, metavar="A,B", help="only these: ids, slugs, prefixes, ALL")
    group.add_argument("--extend-select", type=_names, metavar="A,B", help="these as well")
    group.add_argument("--ignore", type=_names, metavar="A,B", help="not these")
    group.add_argument("--min-confidence", choices=CONFIDENCES, help="no finding that is less sure")


def _add_reading(parser: argparse.ArgumentParser) -> argparse._ArgumentGroup:
    """What decides what is found in a document."""
    _add_choice(parser)
    _add_host(parser)
    group = parser.add_argument_group("how documents are read")
    group.add_argument("--as-of", type=_date, metavar="DATE", help="the date that counts as today (default: today)")
    group.add_argument("--html", choices=("page", "fragment"), help="read HTML as whole pages or as fragments")
    group.add_argument(
        "--document", action="store_true", help="ask short fragments for author, date and origin as well"
    )
    group.add_argument(
        "--sources", type=Path, metavar="DIR", help="copies of the cited works: compare quotations and figures"
    )
    group.add_argument("--no-inline-allow", action="store_true", help="pay no heed to allow comments")
    group.add_argument(
        "--jobs", "-j", type=_count, metavar="N", help="processes (default: the cores, where it is worth it)"
    )
    group.add_argument("--no-cache", action="store_true", help="check every document anew")
    group.add_argument("--progress", action="store_true", help="show how far it is, also where there is no terminal")
    return group


def _add_run(parser: argparse.ArgumentParser) -> None:
    group = _add_reading(parser)
    group.add_argument("--online", action="store_true", help="look links up, at public addresses only")
    known = group.add_mutually_exclusive_group()
    known.add_argument("--baseline", type=Path, metavar="FILE", help="pass over the findings that this file knows")
    known.add_argument("--no-baseline", action="store_true", help="pass over none, whatever the configuration says")
    group.add_argument(
        "--no-evidence", action="store_true", help="leave language, metadata and evidence out of the records"
    )
    group = parser.add_argument_group("large runs, in shards")
    group.add_argument("--run-folder", type=Path, metavar="DIR", help="keep what is finished there")
    group.add_argument("--resume", action="store_true", help="go on with the run that the folder holds")
    group.add_argument(
        "--engine", choices=ENGINES, default="local", help="who checks the shards; `plan` makes the folder only"
    )
    group.add_argument(
        "--shard-size", type=_size, metavar="SIZE", help="bytes of input in a shard, such as 500k or 64M (default: 32M)"
    )
    group = parser.add_argument_group("the report")
    group.add_argument("--output-format", metavar="FORMAT", help=FORMATS)
    group.add_argument("--output-file", type=Path, metavar="FILE", help="write the report there")
    group.add_argument("--statistics", action="store_true", help="counts by rule instead of findings")
    group.add_argument("--quiet", "-q", action="store_true", help="findings only")
    group = parser.add_argument_group("exit code")
    group.add_argument("--fail-on", choices=SEVERITIES, help="lowest severity that ends with 1 (default: error)")
    group.add_argument("--max-warnings", type=_limit, metavar="N", help="end with 1 on more warnings than this")
    group.add_argument("--exit-zero", action="store_true", help="end with 0 instead of 1")
    group.add_argument(
        "--strict", action="store_true", help="unchecked rules and skipped files make the run incomplete"
    )


def _add_check(commands: Commands) -> None:
    parser = commands.add_parser(
        "check",
        help="check files before they are published",
        description="Check files and folders.",
        formatter_class=_Formatter,
    )
    parser.add_argument(
        "paths",
        nargs="+",
        metavar="PATH",
        help="files, folders, glob patterns, addresses (s3://…), or - for standard input",
    )
    parser.add_argument("--stdin-filename", metavar="NAME", help="what standard input is called and read as")
    group = parser.add_argument_group("fixes")
    group.add_argument("--fix", action="store_true", help="make the safe fixes in the files, and report what is left")
    group.add_argument("--diff", action="store_true", help="show what --fix would change, and change nothing")
    group.add_argument("--unsafe-fixes", action="store_true", help="also fixes that may change what is meant")
    _add_run(parser)
    parser.set_defaults(command=_command("check"), name="check", fail_on_default=True)


def _add_audit(commands: Commands) -> None:
    parser = commands.add_parser(
        "audit",
        help="audit a folder as a corpus",
        description="Check a folder, run the rules over the corpus, and sum up.",
        formatter_class=_Formatter,
    )
    parser.add_argument("paths", nargs="+", metavar="FOLDER", help="folders, or files")
    parser.add_argument(
        "--report", type=Path, metavar="DIR", help="also write report.json and report.html into this folder"
    )
    for flag in ("--fix", "--diff", "--unsafe-fixes"):  # to be refused with a reason
        parser.add_argument(flag, action="store_true", help=argparse.SUPPRESS)
    _add_run(parser)
    parser.set_defaults(command=_command("audit"), name="audit", stdin_filename=None)


def _add_baseline(commands: Commands) -> None:
    parser = commands.add_parser(
        "baseline",
        help="write down what is found, to be passed over",
        description="Check files and folders, and write what is found into a file that later checks pass over.",
        formatter_class=_Formatter,
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help="files, folders, glob patterns or addresses")
    parser.add_argument(
        "--output",
        type=Path,
        metavar="FILE",
        help="the file (default: the one that the configuration names, else provenance-baseline.json beside it)",
    )
    parser.add_argument(
        "--prune", action="store_true", help="forget what the file has of documents that are no longer there"
    )
    _add_reading(parser)
    # What a check may be asked besides, and a baseline is not.
    parser.set_defaults(
        command=_command("baseline"),
        name="baseline",
        stdin_filename=None,
        online=False,
        baseline=None,
        no_baseline=True,
        no_evidence=True,
        run_folder=None,
        resume=False,
        engine="local",
        shard_size=None,
        output_format=None,
        output_file=None,
        statistics=False,
        quiet=False,
        fix=False,
        diff=False,
        unsafe_fixes=False,
    )


def _add_rule(commands: Commands) -> None:
    parser = commands.add_parser(
        "rule", help="explain a rule", description="Explain a rule, or every rule.", formatter_class=_Formatter
    )
    parser.add_argument("rule", nargs="?", metavar="ID", help="id or slug; all rules without it")
    parser.add_argument("--output-format", choices=("text", "json"), default="text")
    _add_host(parser)
    parser.set_defaults(command=_command("rule"))


def _add_rules(commands: Commands) -> None:
    parser = commands.add_parser(
        "rules", help="list the rules", description="List every rule and whether it is on.", formatter_class=_Formatter
    )
    parser.add_argument("--output-format", choices=("text", "json"), default="text")
    _add_host(parser)
    _add_choice(parser)
    parser.set_defaults(command=_command("rules"))


def _add_plugins(commands: Commands) -> None:
    parser = commands.add_parser(
        "plugins",
        help="list the plugins",
        description="List what was found, and from where.",
        formatter_class=_Formatter,
    )
    parser.add_argument("action", nargs="?", choices=("list",), default="list")
    parser.add_argument("--output-format", choices=("text", "json"), default="text")
    _add_host(parser)
    parser.set_defaults(command=_command("plugins"))


def _add_config(commands: Commands) -> None:
    parser = commands.add_parser(
        "config",
        help="show the settings",
        description="Show the settings and where each comes from.",
        formatter_class=_Formatter,
    )
    parser.add_argument("--output-format", choices=("text", "json"), default="text")
    _add_host(parser)
    _add_choice(parser)
    parser.set_defaults(command=_command("config"))


def _add_clean(commands: Commands) -> None:
    parser = commands.add_parser(
        "clean", help="clear the cache", description="Clear the cache of this folder.", formatter_class=_Formatter
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="the configuration beside which the cache stands")
    parser.add_argument(
        "--isolated", action="store_true", help="the cache of runs without a configuration, in this folder"
    )
    parser.set_defaults(command=_command("clean"))


def _add_schema(commands: Commands) -> None:
    parser = commands.add_parser(
        "schema",
        help="show a JSON Schema, or check a report",
        description="Show a JSON Schema, or check a file against it.",
        formatter_class=_Formatter,
    )
    parser.add_argument("schema", nargs="?", choices=("report", "record", "configuration"), default=None)
    parser.add_argument(
        "--check", type=Path, metavar="FILE", help="check a report, a stream of records, or a configuration"
    )
    parser.set_defaults(command=_command("schema"))


def _add_init(commands: Commands) -> None:
    parser = commands.add_parser(
        "init",
        help="begin with a project",
        description="Write a commented configuration into this folder: with it everything is as without it.",
        formatter_class=_Formatter,
    )
    parser.add_argument("--pyproject", action="store_true", help="add it to pyproject.toml instead of provenance.toml")
    parser.add_argument("--pre-commit", action="store_true", help="also a hook, in .pre-commit-config.yaml")
    parser.add_argument("--github", action="store_true", help="also a workflow, in .github/workflows/provenance.yml")
    parser.add_argument("--force", action="store_true", help="write over provenance.toml and the workflow")
    parser.set_defaults(command=_command("init"))


def _add_lsp(commands: Commands) -> None:
    parser = commands.add_parser(
        "lsp",
        help="serve an editor",
        description="A language server on standard input and output, for editors. Needs the extra `lsp`.",
        formatter_class=_Formatter,
    )
    parser.add_argument("--stdio", action="store_true", help="the default, which some editors say")
    _add_choice(parser)
    _add_host(parser)
    parser.set_defaults(command=_command("lsp"))


COMMANDS: Mapping[str, Callable[[Commands], None]] = {
    "check": _add_check,
    "audit": _add_audit,
    "baseline": _add_baseline,
    "rule": _add_rule,
    "rules": _add_rules,
    "plugins": _add_plugins,
    "config": _add_config,
    "clean": _add_clean,
    "schema": _add_schema,
    "init": _add_init,
    "lsp": _add_lsp,
}
