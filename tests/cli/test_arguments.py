"""What is written on the command line: flags and paths in any order, and what is wrong use."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import pytest

from provenance.cli.main import main
from provenance.cli.misread import FLAGS_ELSEWHERE

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs devices and links as POSIX has them")


def test_too_many_warnings_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Officials said so.\n", encoding="utf-8")
    assert main(["check", str(tmp_path / "a.txt"), "--isolated", "--max-warnings", "0"]) == 1
    assert "more warnings (1) than --max-warnings 0 allows" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["check"], "PATH is missing; `provenance check .` takes the folder you are in; `"),
        (["audit"], "FOLDER is missing; `provenance audit .` takes the folder you are in; `"),
        (["check", "a.txt", "--max-warnings", "-3"], "--max-warnings: '-3' is no number of warnings: write 0 or more"),
        (["check", "a.txt", "--fail-on", "none"], "--fail-on: 'none' is none of info, warning, error; `provenance"),
        (
            ["check", "a.txt", "--fail-on", "warn"],
            "--fail-on: 'warn' is none of info, warning, error; did you mean 'warning'? `",
        ),
        (["schema", "recor"], "'recor' is none of report, record, configuration; did you mean 'record'? `"),
        (["plugins", "new"], "'new' cannot stand here, only 'list' can"),
        (["check", "a.txt", "--select"], "--select: its value is missing behind it"),
        (["check", "--selct", "ATT"], "there is no flag '--selct'; did you mean '--select'?"),
        (["check", "-select", "ATT"], "there is no flag '-select'; did you mean '--select'?"),
        (["check", "-f", "json", "a.txt"], "there is no flag '-f'; did you mean '--output-format'?"),
        (["audit", "--minAlertLevel=error"], "there is no flag '--minAlertLevel'; did you mean '--fail-on'?"),
        (
            ["check", "-r", "docs"],
            "there is no flag '-r': leave it out, since folders are read with all that is in them;",
        ),
        (["check", "--zzz"], "there is no flag '--zzz';"),
        (
            ["check", "a.txt", "--report", "b"],
            "there is no flag '--report' in `provenance check`: it is one of `provenance audit`;",
        ),
        (["check", "--version"], "there is no flag '--version': it stands alone, `provenance --version`;"),
        (["audit", "a", "--baseline", "b", "--no-baseline"], "--no-baseline: cannot stand beside --baseline"),
    ],
)
def test_wrong_arguments_are_one_sentence(given: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    """argparse would print every flag of the command above it."""
    assert main(given) == 2
    assert (line := capsys.readouterr().err).startswith(f"provenance: {said}")
    assert line.endswith(f"{'?' if '?' in said else ';'} `provenance {given[0]} --help` lists what there is\n")
    assert line.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["a.txt", "-q", "b.txt"],
        ["a.txt", "--select", "ATT101", "b.txt", "--exit-zero"],
        ["a.txt", "-q", "--", "-b.txt"],
        ["-q", "b.txt", "--exit-zero", "a.txt", "--", "-b.txt"],
    ],
)
def test_flags_may_stand_between_paths(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    paths = [argument for argument in arguments if argument.endswith(".txt")]
    for path in paths:
        Path(path).write_text("Credits to the owner\n", encoding="utf-8")
    main(["check", "--isolated", "--output-format", "concise", *arguments])
    told = capsys.readouterr()
    assert (sorted(line.partition(":")[0] for line in told.out.splitlines() if "ATT101" in line), told.err) == (
        sorted(paths),
        "",
    )


def test_a_misspelt_flag_between_paths_is_no_path(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "a.txt", "--selct", "ATT101", "b.txt"]) == 2
    assert "there is no flag '--selct'; did you mean '--select'?" in capsys.readouterr().err


@pytest.mark.parametrize(
    "setting",
    [
        "min-words = 99999999999999999999",
        "[limits]\nseconds = inf",
        f"a = {'1' * 5000}",
        f"a = {'[' * 5000}{']' * 5000}",
    ],
    ids=["number", "infinite", "digits", "deep"],
)
def test_an_impossible_setting_is_wrong_use(tmp_path: Path, setting: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.toml").write_text(setting, encoding="utf-8")
    assert main(["config", "--config", str(tmp_path / "a.toml")]) == 2
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--ignore", "ALL"), "--ignore: no rule is left to ask, so nothing would be checked\n"),
        (("--select", "DUP"), "a prefix turns on no rule that is opt-in, needs a flag, or reads a corpus"),
        (("--config", "empty.toml"), "empty.toml:1: select: no rule is left to ask, so nothing would be checked\n"),
        (("--ignore", "ALL", "--engine", "plan", "--run-folder", "run"), "--ignore: no rule is left to ask"),
    ],
)
def test_no_rule_left_is_wrong_use(
    tmp_path: Path,
    arguments: tuple[str, ...],
    said: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("Credits to the owner\n", encoding="utf-8")
    Path("empty.toml").write_text("select = []\n", encoding="utf-8")
    isolated = () if "--config" in arguments else ("--isolated",)
    assert main(["check", "a.txt", *isolated, *arguments]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("name", ["att101", "ATT101", "Vague-Credit"])
def test_a_rule_is_found_whatever_its_case(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rule", name, "--isolated"]) == 0
    assert capsys.readouterr().out.startswith("ATT101 vague-credit\n")


@pytest.mark.parametrize(
    ("where", "given", "left"),
    [
        (".", ["drafts"], ["docs/a.txt", "docs/old/b.txt"]),
        (".", ["docs/old"], ["docs/a.txt", "docs/drafts/c.txt"]),
        (".", ["drafts", "**/b.*"], ["docs/a.txt"]),
        ("docs", ["./old/b.txt"], ["a.txt", "drafts/c.txt"]),
        ("docs", ["old/*", "drafts"], ["a.txt"]),
        ("docs/old", ["../drafts/*.txt"], ["../a.txt", "b.txt"]),
    ],
)
def test_what_is_left_out_on_the_command_line(
    where: str,
    given: list[str],
    left: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "provenance.toml").write_text("exclude = ['kept']\n", encoding="utf-8")
    for name in ("a.txt", "old/b.txt", "drafts/c.txt", "kept/d.txt"):
        (tmp_path / "docs" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "docs" / name).write_text("CTTO\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path / where)
    flags = [f"--exclude={glob}" for glob in given]
    main(["check", str(tmp_path / "docs"), *flags, "--no-cache", "--output-format", "concise", "--select", "ATT101"])
    assert [line.partition(":")[0] for line in capsys.readouterr().out.splitlines() if "ATT101" in line] == left


@pytest.mark.parametrize("glob", ["[a", "!a", "{a,b}", ".", ""])
def test_a_pattern_that_leaves_nothing_out_is_wrong_use(glob: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", ".", "--exclude", glob]) == 2
    assert capsys.readouterr().err.startswith(f"provenance: --exclude: {glob!r} ")


def test_what_is_named_for_a_flag_of_others_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    with contextlib.suppress(SystemExit):
        main(["check", "--help"])
    listed = capsys.readouterr().out
    named = [meant for meant in FLAGS_ELSEWHERE.values() if meant.startswith("--")]
    assert [meant for meant in named if meant not in listed] == []
    assert [flag for flag in FLAGS_ELSEWHERE if f" {flag}," in listed or f" {flag} " in listed] == []


def test_a_prefix_of_rules_over_a_corpus_is_said_to_be_asked_for_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("The bridge is closed.\n", encoding="utf-8")
    said = "--select DUP: these rules compare the documents of a corpus"
    for names, told in (("DUP,ATT101", True), ("DUP,BLP415", True), ("DUP901", False), ("BLP", False), ("ALL", False)):
        main(["check", "--isolated", "--select", names, str(tmp_path)])
        assert (said in capsys.readouterr().err) is told, names
