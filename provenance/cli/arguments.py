"""The arguments of every command. A command's module is imported when it is called."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

from provenance.cli.flags import Once, add_choice, add_effort, add_host, add_reading, add_run, some_name
from provenance.host.errors import UsageError, nearest
from provenance.overrides import override

if TYPE_CHECKING:
    Commands: TypeAlias = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - what its public method gives


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    def call(arguments: argparse.Namespace) -> int:
        module = importlib.import_module(f"provenance.cli.{name}")
        code: int = module.run(arguments)
        return code

    return call


def _check_or_watch(arguments: argparse.Namespace) -> int:
    return _command("watch" if arguments.watch else "check")(arguments)


def parser(command: str | None = None) -> argparse.ArgumentParser:
    """The parser of the command line; `parsed.command` is the function to call. `command`: the only one that it is to know."""
    top: argparse.ArgumentParser = _Parser(
        prog="provenance",
        description="Says, at exact places, what a reader could not trust in a document.",
        epilog="`provenance check .` checks the folder that you are in, `provenance COMMAND --help` lists the flags of a command. Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 wrong use or configuration, 3 the run is not complete, 130 interrupted.",
        formatter_class=_Formatter,
    )
    top.add_argument("--version", "-V", action="store_true", help="show the version and exit")
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
        from provenance.cli.misread import no_command  # noqa: PLC0415 - only where something is wrong

        raise UsageError(no_command(first, list(COMMANDS)))
    reader = parser(command)
    _refuse_unknown(
        arguments, frozenset(_flags(reader, command)), command
    )  # before a path that is missing, which may not be
    found, left = reader.parse_known_args(arguments)
    more = _paths_behind_flags(left) if "paths" in found else None
    if more is not None:
        found.paths += more
    elif left:
        if left[0].startswith("-"):
            raise UsageError(_no_flag(left[0], command))
        called = f"provenance {command}" if command else "provenance"
        way_out = _rules_named(left[0]) if command == "rules" else ""
        message = f"there is no place for {left[0]!r}{way_out}; `{called} --help` lists what there is"
        raise UsageError(message)
    return found


def _rules_named(name: str) -> str:
    """What to write where a rule, or the beginning of several, stands behind the list of them."""
    one = name[-1:].isdigit() or "-" in name
    return f": `provenance rule {name}` explains one" if one else f": `provenance rules --select {name}` lists those"


def _paths_behind_flags(left: Sequence[str]) -> list[str] | None:
    """What argparse left over as paths: it takes only those before the first flag that follows a path. None where there is a flag in it."""
    end = left.index("--") if "--" in left else len(left)
    if any(word.startswith("-") and word != "-" for word in left[:end]):
        return None
    return [*left[:end], *left[end + 1 :]]


def _refuse_unknown(arguments: Sequence[str], known: frozenset[str], command: str | None) -> None:
    """Raise UsageError for the first word that is read as a flag and is none: a misspelt one, or a file, as a hook or a pattern of the shell gives it."""
    for argument in arguments:
        if argument == "--" or (command is None and not argument.startswith("-")):
            return
        if not argument.startswith("-") or argument == "-" or argument in known:
            continue
        if os.path.lexists(argument):
            message = f"{argument!r} is read as a flag: write `--` before the names of files, or ./{argument}"
            raise UsageError(message)
        flag = argument.partition("=")[0] if argument.startswith("--") else argument[:2]
        # What holds a blank or is a number argparse never takes for a flag.
        if flag not in known and " " not in argument and not argument[1:].replace(".", "").isdigit():
            raise UsageError(_no_flag(argument, command))


def _no_flag(argument: str, command: str | None) -> str:
    from provenance.cli.misread import no_flag  # noqa: PLC0415 - only where something is wrong

    reader = parser()
    return no_flag(argument, command, {name: list(_flags(reader, name, hidden=False)) for name in (None, *COMMANDS)})


def _flags(reader: argparse.ArgumentParser, command: str | None, *, hidden: bool = True) -> Iterator[str]:
    """The flags of a command, or those that stand before one; `hidden`: also those that its help does not show."""
    for action in reader._actions:  # noqa: SLF001 - argparse has no other way to ask
        if command is not None and isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            yield from _flags(action.choices[command], None, hidden=hidden)
        elif command is None and (hidden or action.help != argparse.SUPPRESS):
            yield from action.option_strings


class _Parser(argparse.ArgumentParser):
    """Takes no beginnings of flags, which mean another one when one is added, and tells wrong use in one sentence: argparse prints every flag of the command above it, twenty lines of a terminal."""

    def __init__(self, **given: Any) -> None:  # noqa: ANN401 - what argparse takes
        super().__init__(**given, allow_abbrev=False)

    @override
    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is not None and value not in action.choices:
            known = list(map(str, action.choices))
            message = f"{value!r} is none of {', '.join(known)}{nearest(str(value), known)}"
            if len(known) == 1:
                message = f"{value!r} cannot stand here, only {known[0]!r} can"
            raise argparse.ArgumentError(action if action.option_strings else None, message)

    @override
    def error(self, message: str) -> NoReturn:
        lacking = message.removeprefix("the following arguments are required: ")
        if lacking != message:
            way = (
                ": write bash, zsh or fish" if lacking == "SHELL" else f"; `{self.prog} .` takes the folder you are in"
            )
            message = f"{lacking} is missing{way}"
        message = message.replace(": expected one argument", ": its value is missing behind it")
        message = message.replace(": not allowed with argument ", ": cannot stand beside ")
        message = message.replace(": ignored explicit argument ", ": it takes no value, and has ")
        end = "" if message.endswith("?") else ";"
        raise UsageError(f"{message.removeprefix('argument ')}{end} `{self.prog} --help` lists what there is")


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


_USAGE = "%(prog)s [flags] {place} [{place} ...]"
"""Of commands whose flags, listed below it by what they do, would take fifteen lines of it."""


def _add_form(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--output-format", choices=("text", "json"), default="text", help="for people, or for programs (default: text)"
    )


def _add_check(commands: Commands) -> None:
    parser = commands.add_parser(
        "check",
        help="check files before they are published",
        usage=_USAGE.format(place="PATH"),
        description="Check files and folders.",
        formatter_class=_Formatter,
    )
    parser.add_argument(
        "paths",
        nargs="+",
        metavar="PATH",
        help="files, folders, glob patterns, addresses (s3://…), or - for standard input",
    )
    parser.add_argument(
        "--stdin-filename",
        type=some_name,
        metavar="NAME",
        help="the name of standard input, by whose ending it is read",
    )
    parser.add_argument(
        "--full", action="store_true", help="show remarks on whole documents of each, not only of the first three"
    )
    parser.add_argument(
        "--watch", "-w", action="store_true", help="check again when something changes; needs the extra `watch`"
    )
    group = parser.add_argument_group("fixes")
    group.add_argument("--fix", action="store_true", help="make the safe fixes in the files, and report what is left")
    group.add_argument("--diff", action="store_true", help="show what --fix would change, and change nothing")
    group.add_argument("--unsafe-fixes", action="store_true", help="also fixes that may change what is meant")
    add_run(parser, fails_on="error")
    parser.set_defaults(command=_check_or_watch, name="check")


def _add_audit(commands: Commands) -> None:
    parser = commands.add_parser(
        "audit",
        help="audit a folder as a corpus",
        usage=_USAGE.format(place="FOLDER"),
        description="Check a folder as a corpus: rules over all documents together too, and sums.",
        formatter_class=_Formatter,
    )
    parser.add_argument("paths", nargs="+", metavar="FOLDER", help="folders, or files")
    parser.add_argument(
        "--report", action=Once, metavar="DIR", help="also write report.json and report.html into this folder"
    )
    parser.add_argument("--full", action="store_true", help="list every finding, not only what sums them up")
    for flag in ("--fix", "--diff", "--unsafe-fixes"):  # to be refused with a reason
        parser.add_argument(flag, action="store_true", help=argparse.SUPPRESS)
    add_run(parser, fails_on="none")
    parser.set_defaults(command=_command("audit"), name="audit", stdin_filename=None)


def _add_baseline(commands: Commands) -> None:
    parser = commands.add_parser(
        "baseline",
        help="write down what is found, for later checks to pass over",
        usage=_USAGE.format(place="PATH"),
        description="Check files and folders, and write what is found into a file that later checks pass over.",
        formatter_class=_Formatter,
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help="files, folders, glob patterns or addresses")
    parser.add_argument(
        "--output",
        action=Once,
        metavar="FILE",
        help="the file to write (default: the one that the configuration names, else provenance-baseline.json beside it)",
    )
    parser.add_argument(
        "--prune", action="store_true", help="forget what the file has of documents that are no longer there"
    )
    parser.add_argument("--quiet", "-q", action="store_true", help="say only what is wrong, not what was written")
    add_reading(parser)
    add_effort(parser)
    # What a check may be asked besides, and a baseline is not.
    parser.set_defaults(
        command=_command("baseline"),
        name="baseline",
        full=True,
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
        min_severity=None,
        fix=False,
        diff=False,
        unsafe_fixes=False,
    )


def _add_rule(commands: Commands) -> None:
    parser = commands.add_parser(
        "rule", help="explain a rule", description="Explain a rule, or every rule.", formatter_class=_Formatter
    )
    parser.add_argument(
        "rule", nargs="?", metavar="ID", help="its id or slug, such as ATT101 or vague-credit; all rules without it"
    )
    _add_form(parser)
    add_host(parser)
    parser.set_defaults(command=_command("rule"))


def _add_rules(commands: Commands) -> None:
    parser = commands.add_parser(
        "rules", help="list the rules", description="List every rule and whether it is on.", formatter_class=_Formatter
    )
    _add_form(parser)
    add_host(parser)
    add_choice(parser)
    parser.set_defaults(command=_command("rules"))


def _add_plugins(commands: Commands) -> None:
    parser = commands.add_parser(
        "plugins",
        help="list the plugins",
        description="List the plugins that were found: name, distribution, version, and what each brings.",
        formatter_class=_Formatter,
    )
    parser.add_argument("action", nargs="?", choices=("list",), default="list", help=argparse.SUPPRESS)
    _add_form(parser)
    add_host(parser)
    parser.set_defaults(command=_command("plugins"))


def _add_config(commands: Commands) -> None:
    parser = commands.add_parser(
        "config",
        help="show the settings",
        description="Show the settings and where each comes from.",
        formatter_class=_Formatter,
    )
    _add_form(parser)
    add_host(parser)
    add_choice(parser)
    parser.set_defaults(command=_command("config"))


def _add_clean(commands: Commands) -> None:
    parser = commands.add_parser(
        "clean",
        help="clear the cache",
        description="Clear the cache that stands beside the configuration, or in this folder.",
        formatter_class=_Formatter,
    )
    parser.add_argument("--config", action=Once, metavar="FILE", help="the configuration beside which the cache stands")
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
    parser.add_argument(
        "schema",
        nargs="?",
        choices=("report", "record", "configuration"),
        default=None,
        help="which one (default: report; with --check, that of the file)",
    )
    parser.add_argument(
        "--check",
        action=Once,
        metavar="FILE",
        help="check a report, a stream of records or a configuration; - is standard input",
    )
    parser.set_defaults(command=_command("schema"))


def _add_init(commands: Commands) -> None:
    parser = commands.add_parser(
        "init",
        help="write a configuration to begin with",
        description="Write provenance.toml into this folder: settings at their defaults, as comments, so that nothing changes until you edit it.",
        formatter_class=_Formatter,
    )
    parser.add_argument("--pyproject", action="store_true", help="add them to pyproject.toml instead")
    parser.add_argument("--pre-commit", action="store_true", help="also write a hook into .pre-commit-config.yaml")
    parser.add_argument("--github", action="store_true", help="also write a workflow, .github/workflows/provenance.yml")
    parser.add_argument(
        "--force",
        action="store_true",
        help="write over provenance.toml and the workflow where they are there, and keep those beside them",
    )
    parser.add_argument(
        "--plugin", metavar="NAME", help="instead: write a plugin to begin with, into the new folder provenance-NAME"
    )
    parser.set_defaults(command=_command("init"))


def _add_lsp(commands: Commands) -> None:
    parser = commands.add_parser(
        "lsp",
        help="serve an editor",
        description="A language server on standard input and output, for editors. Needs the extra `lsp`.",
        formatter_class=_Formatter,
    )
    parser.add_argument(
        "--stdio", action="store_true", help="standard input and output, as without it; some editors give it"
    )
    add_choice(parser)
    add_host(parser)
    parser.set_defaults(command=_command("lsp"))


def _add_completion(commands: Commands) -> None:
    parser = commands.add_parser(
        "completion",
        help="print a script for completion in a shell",
        description="Print a script with which a shell completes commands, flags, and names of the rules that are installed.",
        formatter_class=_Formatter,
    )
    parser.add_argument("shell", metavar="SHELL", choices=("bash", "zsh", "fish"), help="bash, zsh or fish")
    parser.set_defaults(command=_command("completion"), config=None, isolated=True, plugin=[])


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
    "completion": _add_completion,
}
