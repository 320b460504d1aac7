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
    "watch": "check --watch",
}
"""What other checkers call what this one has."""


FLAGS_ELSEWHERE = {
    "--add-noqa": "`provenance baseline` lets through what is there",
    "--cache": "leave it out, since larger runs keep one unless --no-cache is given",
    "--color": "FORCE_COLOR=1 in the environment does that",
    "--error-level": "--fail-on",
    "--explain": "`provenance rule ID` does that",
    "--extend-exclude": "--exclude",
    "--extend-ignore": "--ignore",
    "--fail-level": "--fail-on",
    "--force-exclude": "leave it out, since `exclude` holds for files that are named, too",
    "--format": "--output-format",
    "--formatter": "--output-format",
    "--ignore-path": "--exclude",
    "--ignore-pattern": "--exclude",
    "--level": "--fail-on",
    "--list-rules": "`provenance rules` does that",
    "--min-alert-level": "--fail-on",
    "--minAlertLevel": "--fail-on",
    "--no-color": "NO_COLOR=1 in the environment does that",
    "--no-config": "--isolated",
    "--no-ignore": "--no-respect-gitignore",
    "--no-ignore-vcs": "--no-respect-gitignore",
    "--no-fix": "leave it out, since nothing is changed without --fix",
    "--no-exit": "--exit-zero",
    "--no-fail": "--exit-zero",
    "--out": "--output-file",
    "--output": "the file is named by --output-file, its form by --output-format",
    "--parallel": "--jobs",
    "--per-file-ignores": "`per-path` in the configuration does that",
    "--recursive": "leave it out, since folders are read with all that is in them",
    "--reporter": "--output-format",
    "--severity": "a rule has it in the configuration, and --fail-on says from which one a run fails",
    "--silent": "--quiet",
    "--show-fixes": "--diff",
    "--staged": "name the files that `git diff --cached --name-only` lists",
    "--threads": "--jobs",
    "-c": "--config",
    "-f": "--output-format",
    "-o": "--output-file",
    "-r": "leave it out, since folders are read with all that is in them",
}
"""Flags of ESLint, Vale, ruff, pylint and others for what `check` and `audit` do otherwise, and how."""


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
    if command in ("check", "audit") and flag in FLAGS_ELSEWHERE:
        meant = FLAGS_ELSEWHERE[flag]
        end = f"; did you mean {meant!r}?" if meant.startswith("--") else f": {meant};"
        return f"there is no flag {flag!r}{end} `{called} --help` lists what there is"
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
