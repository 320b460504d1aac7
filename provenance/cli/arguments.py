"""The arguments of every command. A command's module is imported when it is called."""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

SEVERITIES = ("info", "warning", "error")
CONFIDENCES = ("low", "medium", "high")
FORMATS = "text, concise, json, jsonl, github, html, or one that a plugin brings"


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    def call(arguments: argparse.Namespace) -> int:
        module = importlib.import_module(f"provenance.cli.{name}")
        code: int = module.run(arguments)
        return code

    return call


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


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


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is no date: write it as 2024-06-30"
        raise argparse.ArgumentTypeError(message) from None


def parser() -> argparse.ArgumentParser:
    """The parser of the command line; `parsed.command` is the function to call."""
    top = argparse.ArgumentParser(
        prog="provenance",
        description="Says, at exact places, what a reader could not trust in a document.",
        epilog="Exit codes: 0 nothing to report, 1 findings, 2 wrong use or configuration, 3 the run is not complete.",
    )
    top.add_argument("--version", "-V", action="store_true", help="show the version and end")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=False, prog=top.prog)

    check = commands.add_parser(
        "check", help="check files before they are published", description="Check files and folders."
    )
    check.add_argument(
        "paths", nargs="+", metavar="PATH", help="files, folders, glob patterns, or - for standard input"
    )
    check.add_argument("--stdin-filename", metavar="NAME", help="what standard input is called and read as")
    _add_run(check)
    check.set_defaults(command=_command("check"), name="check", fail_on_default=True)

    audit = commands.add_parser(
        "audit",
        help="audit a folder as a corpus",
        description="Check a folder, run the rules over the corpus, and sum up.",
    )
    audit.add_argument("paths", nargs="+", metavar="FOLDER", help="folders, or files")
    audit.add_argument(
        "--report", type=Path, metavar="DIR", help="also write report.json and report.html into this folder"
    )
    _add_run(audit)
    audit.set_defaults(command=_command("audit"), name="audit", stdin_filename=None)

    rule = commands.add_parser("rule", help="explain a rule", description="Explain a rule, or every rule.")
    rule.add_argument("rule", nargs="?", metavar="ID", help="id or slug; all rules without it")
    rule.add_argument("--output-format", choices=("text", "json"), default="text")
    _add_host(rule)
    rule.set_defaults(command=_command("rule"))

    rules = commands.add_parser("rules", help="list the rules", description="List every rule and whether it is on.")
    rules.add_argument("--output-format", choices=("text", "json"), default="text")
    _add_host(rules)
    _add_choice(rules)
    rules.set_defaults(command=_command("rules"))

    plugins = commands.add_parser(
        "plugins", help="list the plugins", description="List what was found, and from where."
    )
    plugins.add_argument("action", nargs="?", choices=("list",), default="list")
    plugins.add_argument("--output-format", choices=("text", "json"), default="text")
    _add_host(plugins)
    plugins.set_defaults(command=_command("plugins"))

    config = commands.add_parser(
        "config", help="show the settings", description="Show the settings and where each comes from."
    )
    config.add_argument("--output-format", choices=("text", "json"), default="text")
    _add_host(config)
    _add_choice(config)
    config.set_defaults(command=_command("config"))

    clean = commands.add_parser("clean", help="clear the cache", description="Clear the cache of this folder.")
    clean.add_argument("--config", type=Path, metavar="FILE", help="the configuration beside which the cache stands")
    clean.set_defaults(command=_command("clean"), isolated=False)

    schema = commands.add_parser(
        "schema",
        help="show a JSON Schema, or check a report",
        description="Show a JSON Schema, or check a file against it.",
    )
    schema.add_argument("schema", nargs="?", choices=("report", "record", "configuration"), default=None)
    schema.add_argument(
        "--check", type=Path, metavar="FILE", help="check a report, a stream of records, or a configuration"
    )
    schema.set_defaults(command=_command("schema"))
    return top


def _add_host(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("configuration and plugins")
    group.add_argument("--config", type=Path, metavar="FILE", help="this configuration file and no other")
    group.add_argument("--isolated", action="store_true", help="read no configuration file")
    group.add_argument(
        "--plugin", type=Path, action="append", default=[], metavar="FILE", help="load a plugin from a Python file"
    )


def _add_choice(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("choice of rules")
    group.add_argument("--select", type=_names, metavar="A,B", help="only these: ids, slugs, prefixes, ALL")
    group.add_argument("--extend-select", type=_names, metavar="A,B", help="these as well")
    group.add_argument("--ignore", type=_names, metavar="A,B", help="not these")
    group.add_argument("--min-confidence", choices=CONFIDENCES, help="no finding that is less sure")


def _add_run(parser: argparse.ArgumentParser) -> None:
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
    group.add_argument("--online", action="store_true", help="look links up, at public addresses only")
    group.add_argument("--no-inline-allow", action="store_true", help="pay no heed to allow comments")
    group.add_argument(
        "--no-evidence", action="store_true", help="leave language, metadata and evidence out of the records"
    )
    group.add_argument(
        "--jobs", "-j", type=_count, metavar="N", help="processes (default: the cores, where it is worth it)"
    )
    group.add_argument("--no-cache", action="store_true", help="check every document anew")
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
