"""What people write into a file of settings that belongs elsewhere, and what git leaves in one: told with the line and the way out."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance.host.configuration_faults import FLAGS
from tests.host.runs import Case, check, run

CONFLICT = '<<<<<<< HEAD\nselect = ["ATT"]\n=======\nselect = ["DAT"]\n>>>>>>> other\n'


def settings(content: str) -> dict[str, str | bytes]:
    return {"a.txt": "A day.\n", "provenance.toml": content}


@pytest.mark.parametrize(
    "case",
    [
        Case(
            "a flag as a setting",
            ["check", "a.txt"],
            2,
            "provenance.toml:1: unknown setting 'output-format'; it is a flag of the command line: --output-format",
            settings('output-format = "github"\n'),
        ),
        Case(
            "a flag as a setting, with a low line",
            ["check", "a.txt"],
            2,
            "unknown setting 'max_warnings'; it is a flag of the command line: --max-warnings",
            settings("max_warnings = 3\n"),
        ),
        Case(
            "settings of another file",
            ["check", "a.txt"],
            2,
            "unknown setting 'extends'; no file takes settings over from another: --config FILE",
            settings('extends = "../provenance.toml"\n'),
        ),
        Case(
            "a table for a prefix",
            ["check", "a.txt"],
            2,
            "provenance.toml:1: rules.ATT1: there is no rule 'ATT1', but ATT1 begins 11 ids: a table is of one rule,",
            settings("[rules.ATT1]\nseverity = 'info'\n"),
        ),
        Case(
            "a pattern that comes back",
            ["check", "a.txt"],
            2,
            "provenance.toml:1: exclude: '../here/a.txt' has a `..`, and patterns are of files below the configuration's folder: write it from there, 'a.txt'",
            settings("exclude = ['../here/a.txt']\n"),
        ),
        Case(
            "a pattern for another folder",
            ["check", "a.txt"],
            2,
            "per-path: '../common/**' has a `..`, and patterns are of files below the configuration's folder: write it from there, beginning with `**/`",
            settings("[per-path.'../common/**']\nignore = ['ATT']\n"),
        ),
        Case(
            "no TOML",
            ["check", "a.txt"],
            2,
            "provenance.toml:2: is not valid TOML: a name that has a value already is given another one, column 17",
            settings("select = ['ATT']\nselect = ['DAT']\n"),
        ),
        Case(
            "a merge that stopped",
            ["check", "a.txt"],
            2,
            "provenance.toml:2: git stopped there in a merge: keep one of both sides",
            settings(f"fail-on = 'info'\n{CONFLICT}"),
        ),
    ],
    ids=lambda case: case.name,
)
def test_says_what_is_wrong(case: Case, tmp_path: Path) -> None:
    (folder := tmp_path / "here").mkdir()
    check(case, folder)


def test_what_is_called_a_flag_is_one() -> None:
    help_of_check = run(Path.cwd(), "check", "--help").stdout
    assert {flag for flag in FLAGS if f"--{flag}" not in help_of_check} == set()
