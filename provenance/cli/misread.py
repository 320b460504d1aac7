"""What to say of a word on the command line that is none of its commands and flags; imported where there is one."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from provenance.host.errors import nearest

_ELSEWHERE = {
    "completions": "completion",
    "explain": "rule",
    "fix": "check --fix",
    "format": "check --fix",
    "generate-shell-completion": "completion",
    "help": "--help",
    "linter": "rules",
    "lint": "check",
    "server": "lsp",
    "version": "--version",
}
"""What other checkers call what this one has."""


def no_command(word: str, commands: Sequence[str]) -> str:
    """The sentence for a first word that is no command: the nearest one, what it is called here, or the command for a file that is there."""
    if word in _ELSEWHERE:
        near = f"; did you mean `provenance {_ELSEWHERE[word]}`?"
    elif os.path.lexists(word):
        near = f"; did you mean `provenance check {word}`?"
    else:
        near = nearest(word, commands)
    return f"there is no command {word!r}{near or ';'} there are {', '.join(commands)}"


def no_flag(argument: str, command: str | None, flags: Mapping[str | None, Sequence[str]]) -> str:
    """The sentence for a flag that the command does not have; `flags`: those of each command, and of none."""
    flag = argument.partition("=")[0]
    called = f"provenance {command}" if command else "provenance"
    owners = [name for name in flags if flag in flags[name] and name != command]
    if owners and None in owners:
        end = f": it stands alone, `provenance {flag}`"
    elif owners and command is None:
        end = f" before the command: write it behind one, `provenance {owners[0]} {flag}`"
    elif owners:
        end = f" in `{called}`: it is one of {', '.join(f'`provenance {name}`' for name in owners if name)}"
    else:
        end = nearest(flag, flags[command])
    return f"there is no flag {flag!r}{end}{'' if end.endswith('?') else ';'} `{called} --help` lists what there is"
