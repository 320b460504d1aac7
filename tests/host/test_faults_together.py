"""All that is wrong with the settings is told at once, each with its place and its way out, what stands first in the file first."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.host.runs import plugin, run, write

SETTINGS = """fail-on = "eror"
selct = ["ATT"]
ignore = ["XYZ999", "ATT1O1"]
min-words = "many"
include = ["../other/*.md"]
[rules.vague-credt]
severity = "error"
[rules.missing-date]
severity = "fatal"
nonsense = 3
colour = 4
[limits]
second = 3
seconds = nan
"""
SAID = [
    ":1: fail-on is 'eror', which is none of",
    ":2: unknown setting 'selct'; did you mean 'select'?",
    ":3: ignore: 'ATT1O1' is no rule, slug or prefix; did you mean 'ATT101'?",
    ":3: ignore: 'XYZ999' is no rule, slug or prefix;",
    ":4: min-words is 'many', where a whole number belongs",
    ":5: include: '../other/*.md' has a `..`",
    ":6: rules.vague-credt: there is no rule 'vague-credt'; did you mean 'vague-credit'?",
    ":9: rules.missing-date.severity is 'fatal', which is none of",
    ":10: rules.missing-date.nonsense: the rule has no option 'nonsense'",
    ":11: rules.missing-date.colour: the rule has no option 'colour'",
    ":13: unknown setting 'limits.second'; did you mean 'seconds'?",
    ":14: limits.seconds is no number",
]


def said_of(folder: Path, *arguments: str) -> list[str]:
    done = run(folder, *(arguments or ("check", "a.txt")))
    assert done.returncode == 2, done.stderr
    return done.stderr.splitlines()


@pytest.mark.parametrize("command", ["check a.txt", "audit .", "config", "rules"])
def test_each_fault_has_a_line(command: str, tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": "A bridge.\n", "provenance.toml": SETTINGS})
    said = said_of(tmp_path, *command.split())
    assert len(said) == len(SAID), said
    for line, wanted in zip(said, SAID, strict=True):
        assert line.startswith("provenance: ")
        assert f"provenance.toml{wanted}" in line


def test_names_and_options_of_a_file_that_has_its_form(tmp_path: Path) -> None:
    settings = (
        "select = ['ATT', 'DATT']\n[rules.stale-currency]\nmax-ages = 3\nmax-age = 'old'\n[rules.nope-nope]\n"
        "[per-path.'*.md']\nignore = ['misssing-date']\n"
    )
    write(tmp_path, {"a.txt": "A bridge.\n", "provenance.toml": settings})
    said = said_of(tmp_path)
    assert [line.split("provenance.toml")[1][:3].rstrip(":") for line in said] == [":1", ":3", ":4", ":5", ":7"], said


def test_faults_of_the_command_line_come_first(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": "A bridge.\n", "provenance.toml": "# one\nfail-on = 'eror'\n"})
    said = said_of(tmp_path, "check", "a.txt", "--ignore", "vague-credt")
    assert [line.split(":")[1] for line in said] == [" --ignore", f" {tmp_path}/provenance.toml"], said


def test_many_are_counted(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": "A bridge.\n", "provenance.toml": "".join(f"zz-{number} = 1\n" for number in range(23))})
    said = said_of(tmp_path)
    assert (len(said), said[-1]) == (21, "provenance: and 3 more of the settings")


@pytest.mark.parametrize(
    "table", ["[plugins]\nblok = ['mine']\n", "[plugins]\nblock = 'mine'\n", "[plugins]\npath = 'p.py'\n"]
)
def test_where_plugins_are_misnamed_none_is_imported(table: str, tmp_path: Path) -> None:
    """The name of a rule may be that of a plugin, which is looked up when it is known which are wanted."""
    write(
        tmp_path,
        {
            "a.txt": "A bridge.\n",
            "mine.py": "print('imported')\n" + plugin(),
            "provenance.toml": f"ignore = ['NOPE1']\n{table}",
        },
    )
    said = said_of(tmp_path, "check", "a.txt", "--plugin", "mine.py")
    assert len(said) == 1
    assert "provenance.toml:" in said[0]


def test_a_rule_of_a_plugin_is_known_there(tmp_path: Path) -> None:
    settings = "min-words = 'x'\nignore = ['TEST001', 'TEST0O2x']\n"
    write(tmp_path, {"a.txt": "A bridge.\n", "mine.py": plugin(), "provenance.toml": settings})
    said = said_of(tmp_path, "check", "a.txt", "--plugin", "mine.py")
    assert len(said) == 2
    assert "'TEST0O2x' is no rule" in said[1]


def test_the_check_of_the_file_alone_tells_them_too(tmp_path: Path) -> None:
    write(tmp_path, {"provenance.toml": SETTINGS})
    done = run(tmp_path, "schema", "--check", "provenance.toml")
    assert done.returncode == 1
    said = done.stderr.splitlines()
    assert [line.partition("provenance.toml:")[2].split(":")[0] for line in said] == ["1", "2", "4", "5", "13", "14"]
