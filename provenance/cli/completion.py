"""`provenance completion SHELL`: a script that completes commands, flags, their values and names of rules."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Mapping

import shtab

from provenance import reporters
from provenance.cli.arguments import parser
from provenance.cli.session import plugins_of, settings_of
from provenance.host.plugins import Plugins

_RULES = frozenset({"select", "extend_select", "ignore"})
"""Flags that take names of rules, with commas between."""
_PLACES = {"FILE": shtab.FILE, "PATH": shtab.FILE, "DIR": shtab.DIRECTORY, "FOLDER": shtab.DIRECTORY}
"""What a value is called in the help, of those that the shell itself completes."""
_LIST: Mapping[str, str] = {
    "bash": "_provenance_listed_rules",
    "zsh": "_provenance_listed_rules",
    "fish": "(_provenance_listed_rules)",
}
_FUNCTIONS: Mapping[str, str] = {
    # The words before the last comma stay as they are, and the rest is completed.
    "bash": """\
_provenance_listed_rules() {
  local before="" rule
  [[ "$1" == *,* ]] && before="${1%,*},"
  for rule in $(compgen -W "RULES" -- "${1##*,}"); do
    echo "$before$rule"
  done
}
""",
    "zsh": """\
_provenance_listed_rules() {
  local -a rules=(RULES)
  compset -P '*,'
  compadd -qS , -a rules
}
""",
    "fish": """\
function _provenance_listed_rules
  set -l before (string replace -r '^--[^=]*=' '' -- (commandline -ct) | string match -r '^.*,'; or echo)
  for rule in RULES
    echo $before$rule
  end
end
""",
}
"""Shell -> a function that completes the last of several names."""


def run(arguments: argparse.Namespace) -> int:
    """Print the script for a shell."""
    plugins = plugins_of(arguments, settings_of(arguments), indexed=True)
    print(script(arguments.shell, plugins), end="")  # noqa: T201 - what was asked for
    return 3 if plugins.problems else 0


def script(shell: str, plugins: Plugins) -> str:
    """What the shell is to read; `shell` is bash, zsh or fish."""
    top = parser()
    rules = [name for item in plugins.rules for name in (item.rule.id, item.rule.slug)]
    formats = {*reporters.NAMES, *(reporter.name for plugin in plugins.loaded for reporter in plugin.reporters)}
    for action in _actions(top):
        _teach(action, rules, sorted(formats))
    lists = _FUNCTIONS[shell].replace("RULES", " ".join(("ALL", *rules)))
    return shtab.complete(top, shell, preamble=lists)


def _actions(reader: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """The arguments of all commands."""
    for action in reader._actions:  # noqa: SLF001 - argparse has no other way to ask
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for command in action.choices.values():
                yield from _actions(command)
        else:
            yield action


def _teach(action: argparse.Action, rules: Iterable[str], formats: Iterable[str]) -> None:
    """Say of an argument what can be written for it, where that is more than the parser knows."""
    if action.dest in _RULES:
        action.complete = _LIST  # type: ignore[attr-defined]  # where shtab looks for it
    elif action.dest == "rule":
        action.choices = list(rules)
    elif action.dest == "output_format" and action.choices is None:
        action.choices = list(formats)
    elif isinstance(action.metavar, str) and action.metavar in _PLACES:
        action.complete = _PLACES[action.metavar]  # type: ignore[attr-defined]
