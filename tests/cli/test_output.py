"""Where the report goes."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from provenance.cli.main import main
from provenance.cli.reporting import output
from provenance.host.errors import UsageError
from tests.commands import call
from tests.processes import PIPE, under_way

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs devices and links as POSIX has them")


def test_a_device_is_written_to_and_stays_one(tmp_path: Path) -> None:
    """Once `--output-file /dev/null`, run by root, made a plain file of it."""
    link = tmp_path / "null"
    link.symlink_to(os.devnull)
    with output(link) as stream:
        stream.write(b"lost")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)
    assert link.is_symlink()
    assert [path.name for path in tmp_path.iterdir()] == ["null"]


def test_a_link_leads_to_the_report(tmp_path: Path) -> None:
    (tmp_path / "old").write_bytes(b"old")
    (tmp_path / "link").symlink_to("old")
    with output(tmp_path / "link") as stream:
        stream.write(b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "old").read_bytes() == b"new"


def test_reports_in_a_folder_are_no_documents(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Credits to the owner\n", encoding="utf-8")
    check = ["check", str(tmp_path), "--isolated", "--no-cache", "--exit-zero"]
    for name in ("html", "jsonl"):
        assert main([*check, "--output-format", name, "--output-file", str(tmp_path / f"report.{name}")]) == 0
    capsys.readouterr()
    assert main([*check, "--output-format", "jsonl"]) == 0
    written = capsys.readouterr().out
    skipped = '"status":"skipped","reason":"a report of this program is no document"'
    assert (written.count('"status":"checked"'), written.count(skipped)) == (1, 2)


@pytest.mark.parametrize("links", [True, False])
def test_a_report_is_there_when_it_is_whole(*, links: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    if not links:  # as a sandbox may
        monkeypatch.setattr(os, "link", refuse)
    file = tmp_path / "report"
    file.write_bytes(b"old")
    umask = os.umask(0o027)
    try:
        with output(file) as stream:
            stream.write(b"new")
            stream.flush()
            assert file.read_bytes() == b"old"
    finally:
        os.umask(umask)
    assert file.read_bytes() == b"new"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    with pytest.raises(ZeroDivisionError), output(file):
        raise ZeroDivisionError
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("report", b"new")]


@pytest.mark.skipif(not hasattr(os, "O_TMPFILE"), reason="needs files without a name")
def test_a_program_that_is_killed_leaves_no_part_of_a_report(tmp_path: Path) -> None:
    code = (
        "import os, signal, pathlib; from provenance.cli.reporting import output\n"
        "with output(pathlib.Path('report')) as stream:\n"
        "    stream.write(b'x' * 100_000); os.kill(os.getpid(), signal.SIGTERM)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=False)
    assert done.returncode == -signal.SIGTERM
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be written"), output(tmp_path):
        pass


def test_what_is_told_holds_nothing_that_a_terminal_obeys(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "\x1b[31mnowhere\u202e.txt"]) == 2
    assert capsys.readouterr().err == "provenance: \\x1b[31mnowhere\\u202e.txt: the pattern matches no file\n"


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, True),
        ({"FORCE_COLOR": "0"}, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_colours_where_no_terminal_is(
    environment: dict[str, str], *, coloured: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("FORCE_COLOR", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "a.txt").write_text("Credits to the owner\n", "utf-8")
    flags = ("check", "a.txt", "--isolated", "--no-cache")
    assert (b"\x1b[31merror\x1b[0m" in call(tmp_path, *flags, environment=environment).stdout) is coloured
    call(tmp_path, *flags, "--output-file", "out.txt", environment=environment)
    assert b"\x1b" not in (tmp_path / "out.txt").read_bytes()


def test_a_fault_of_ours_is_no_finding(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """An uncaught exception ends a program with 1, which means findings."""
    monkeypatch.setattr(Path, "cwd", lambda: 1 / 0)
    assert main(["config"]) == 3
    assert "ZeroDivisionError" in (said := capsys.readouterr().err)
    assert "a fault of the program or of a plugin" in said


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
        (["check", "--zzz"], "there is no flag '--zzz';"),
        (
            ["check", "a.txt", "--report", "b"],
            "there is no flag '--report' in `provenance check`: it is one of `provenance audit`;",
        ),
        (["check", "--version"], "there is no flag '--version': it stands alone, `provenance --version`;"),
        (["audit", "a", "--baseline", "b", "--no-baseline"], "--no-baseline: not allowed with argument --baseline"),
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


def test_quiet_counts_by_rule_are_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Credits to the owner\n", encoding="utf-8")
    main(["check", str(tmp_path), "--isolated", "--select", "ATT101", "--statistics", "-q"])
    assert capsys.readouterr().out == (
        "errors  warnings  info  rules, worst first\n     1         -     -  ATT101 vague-credit\n\n"
    )


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


def test_an_empty_file_is_no_clean_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in (("a.txt", ""), ("b.md", " \n\t\r\n"), ("c.txt", "Words.")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert main(["check", ".", "--isolated"]) == 0
    told = "Found nothing in 1 document.\n2 files skipped (a.txt, b.md): empty.\n"
    assert capsys.readouterr().out.startswith(told)
    assert main(["check", ".", "--isolated", "--strict"]) == 3


def test_of_many_files_that_are_skipped_the_first_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for number in range(5):
        (tmp_path / f"{number}.bin").write_bytes(b"x")
    (tmp_path / "a.txt").write_text("Words.", encoding="utf-8")
    main(["check", ".", "--isolated"])
    assert "5 files skipped (0.bin, 1.bin, 2.bin and 2 more): nothing reads" in capsys.readouterr().out


def test_documents_that_no_lexicon_reads_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for number in range(5):
        (tmp_path / f"{number}.html").write_text(f"<html lang=xx><p>Unu du tri {number}.</p></html>", encoding="utf-8")
    main(["check", ".", "--isolated", "--select", "ATT102"])
    said = " ".join(capsys.readouterr().out.split())
    assert "5 documents not checked by ATT102: no lexicon for the language" in said
    assert said.endswith(" (0.html, 1.html, 2.html and 2 more).")


@pytest.mark.parametrize("name", ["att101", "ATT101", "Vague-Credit"])
def test_a_rule_is_found_whatever_its_case(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rule", name, "--isolated"]) == 0
    assert capsys.readouterr().out.startswith("ATT101 vague-credit\n")


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.parametrize(
    "comment",
    [
        "provenance: alow ATT101: a slip",
        "provenance: allowfile vague-credit: a slip",
        "provenance allow ATT101: a colon is missing",
        "provenance: ignore ATT101: as other tools have it",
    ],
)
def test_what_is_nearly_an_allow_comment_is_told(
    tmp_path: Path, name: str, comment: str, capsys: pytest.CaptureFixture[str]
) -> None:
    written = comment if name == "a.txt" else f"<!-- {comment} -->"
    (tmp_path / name).write_text(f"{written}\n\nCredits to the owner\n", encoding="utf-8")
    assert main(["check", str(tmp_path / name), "--isolated", "--select", "ATT101,PRV"]) == 1
    said = capsys.readouterr().out
    assert "PRV002" in said
    assert "ATT101 vague-credit" in said


@pytest.mark.parametrize(
    "line", ["Provenance: Alfred Sotheby, by descent", "Provenance: all-round", "Provenance allows it: self-made"]
)
def test_a_line_of_a_catalogue_is_no_comment(tmp_path: Path, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(f"{line}\n\nA line.\n", encoding="utf-8")
    assert main(["check", str(tmp_path / "a.txt"), "--isolated", "--select", "PRV"]) == 0
    assert capsys.readouterr().out == "Found nothing in 1 document.\n"


def test_a_mark_before_an_allow_comment(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("# provenance: allow ATT101: it is so\n\nCredits to the owner\n", encoding="utf-8")
    assert main(["check", str(tmp_path / "a.txt"), "--isolated", "--select", "ATT101,PRV"]) == 0
    assert "1 fault suppressed by allow comments." in capsys.readouterr().out


@pytest.mark.parametrize("closed", [0, 1, 2])
def test_a_stream_that_the_caller_closed_changes_no_exit_code(tmp_path: Path, closed: int) -> None:
    """Once a clean text had the code of findings, since nothing could be said of it."""
    (tmp_path / "a.txt").write_text("A clean line.")
    for name, code in (("a.txt", 0), ("missing.txt", 2)):
        command = f"'{sys.executable}' -m provenance check {name} --isolated {closed}>&-"
        assert subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, check=False).returncode == code


FULL = Path("/dev/full")
"""A device that never has room."""


@pytest.mark.skipif(not FULL.exists(), reason="needs a device that has no room")
@pytest.mark.parametrize(
    "command",
    [
        ["check", "a.txt"],
        ["check", "--output-format", "json", "a.txt"],
        ["check", "--output-format", "jsonl", "a.txt"],
        ["check", "--output-file", str(FULL), "a.txt"],
        ["audit", "--isolated", "."],
        ["rules"],
        ["--version"],
    ],
    ids=" ".join,
)
def test_no_room_is_told_in_a_sentence(command: list[str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Credits to the owner\n", encoding="utf-8")
    with FULL.open("wb") as full, under_way(tmp_path, *command, stdout=full, stderr=PIPE) as process:
        assert process.wait(60) == 3
        assert process.stderr is not None
        assert process.stderr.read().decode() == (
            "provenance: the output could not be written: No space left on device; what there is of it is not complete\n"
        )


@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson", "a.mbox"])
@pytest.mark.parametrize("data", [b"", b"\n\n"])
def test_a_file_of_many_that_holds_none_says_so(
    name: str, data: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_bytes(data)
    command = ["check", "--isolated", "--no-cache", name]
    assert main(command) == 0
    assert f"1 file skipped ({name}): there is no document in it." in capsys.readouterr().out
    assert main([*command, "--strict"]) == 3


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="names of files are UTF-8 there")
@pytest.mark.parametrize("form", ["text", "concise", "json", "jsonl", "github", "html"])
def test_a_name_that_is_no_utf_8_is_checked_like_any_other(
    form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(tmp_path)
    name = os.fsdecode(b"caf\xe9.md")
    Path(name).write_text("Photo credits to the owner\n", "utf-8")
    assert main(["check", name, "--isolated", "--output-format", form]) == 1
    assert rb"caf\xe9.md" in capfdbinary.readouterr().out.replace(rb"\\", b"\\")


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="names of files are UTF-8 there")
def test_names_that_are_no_utf_8_stand_everywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / os.fsdecode(b"d\xe9")
    folder.mkdir()
    monkeypatch.chdir(folder)
    odd = {ending: os.fsdecode(b"\xe9." + ending.encode()) for ending in ("md", "json", "toml", "py")}
    Path(odd["md"]).write_text("Photo credits to the owner\n", "utf-8")
    Path(odd["toml"]).write_text("min-words = 40\n", "utf-8")
    Path(odd["py"]).write_text('"""Nothing."""\n', "utf-8")
    report = os.fsdecode(b"out\xe9")
    assert main(["baseline", odd["md"], "--output", odd["json"]]) == 0
    assert main(["check", odd["md"], "--baseline", odd["json"], "--config", odd["toml"]]) == 0
    assert main(["check", odd["md"], "--plugin", odd["py"], "--output-format", "json"]) == 3  # it has no hook
    assert main(["check", odd["md"], "--diff"]) == 0
    assert main(["audit", ".", "--report", report]) == 0
    assert Path(report, "report.json").is_file()
    assert main(["check", ".", "--run-folder", str(tmp_path / "run")]) == 2
    assert "is not in UTF-8" in capsys.readouterr().err


def test_rows_that_are_empty_are_no_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("", encoding="utf-8")
    (tmp_path / "b.jsonl").write_text('{"text": ""}\n{"text": "Words."}\n{"text": " "}\n', encoding="utf-8")
    assert main(["check", ".", "--isolated"]) == 0
    told = "1 file skipped (a.txt): empty.\n2 documents skipped (b.jsonl:1, b.jsonl:3): empty.\n"
    assert told in capsys.readouterr().out


def test_a_fault_of_json_is_told_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "b.jsonl").write_text('{"text": "cut\n{"text": "Words."}\n', encoding="utf-8")
    assert main(["check", str(tmp_path), "--isolated"]) == 3
    assert "Invalid control character at column" in capsys.readouterr().out


def test_an_audit_names_the_rules_with_errors_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "many.txt").write_text("Officials said so. Sources said so too.\n\nCredits to the owner\n", "utf-8")
    main(["audit", ".", "--isolated", "--no-cache", "--select", "ATT1"])
    rules = capsys.readouterr().out.partition("rules, worst first\n")[2].splitlines()
    assert [line.split()[:4] for line in rules[:2]] == [["1", "-", "-", "ATT101"], ["-", "2", "-", "ATT102"]]


def test_an_audit_names_the_documents_with_errors_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "many.txt").write_text("Officials said so. Critics argue that it fell. Experts said no.\n", "utf-8")
    (tmp_path / "bad.txt").write_text("Credits to the owner\n", encoding="utf-8")
    main(["audit", ".", "--isolated", "--no-cache", "--select", "ATT1"])
    summary = capsys.readouterr().out
    assert "     1         -     -  ATT101 vague-credit\n" in summary
    names = [line for line in summary.partition("documents, worst first\n")[2].splitlines() if ".txt" in line]
    assert names[0] == "     1         -     -  bad.txt"
    assert names[1].endswith(" many.txt")


def test_an_audit_fits_on_a_screen_and_says_how_much_more_there_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for folder in "abcdefgh":
        (tmp_path / folder).mkdir()
        (tmp_path / folder / f"empty.{folder}1").write_text("?", encoding="utf-8")
        (tmp_path / folder / "broken.docx").write_text(folder, encoding="utf-8")
        for name in range(9):
            text = f"---\npublisher: {folder}\n---\n\nCredits to the owner\n\nOfficials said {name}. Experts say no.\n"
            (tmp_path / folder / f"{name}.md").write_text(text, encoding="utf-8")
    assert main(["audit", ".", "--isolated", "--no-cache"]) == 3
    shown = capsys.readouterr().out.splitlines()
    assert len(shown) <= 40
    assert max(map(len, shown)) <= 80
    assert [line.split()[-3:] for line in shown if line.endswith(" more")] == [["and", "4", "more"]] * 2 + [
        ["and", "68", "more"]
    ]
    assert any(line.startswith("8 documents could not be checked: ") for line in shown)
    assert any(line.startswith("8 files skipped: nothing reads files that end in .a1 (a/empty.a1); ") for line in shown)
    main(["audit", ".", "--isolated", "--no-cache", "--full"])
    shown = capsys.readouterr().out.splitlines()
    for line in ("a/0.md", "h/8.md", "h/broken.docx"):
        assert line in shown
    assert sum(" files skipped" in line or " file skipped" in line for line in shown) == 8


def test_a_quiet_audit_gives_findings_and_no_summary(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("Credits to the owner\n", encoding="utf-8")
    main(["audit", ".", "--isolated", "--no-cache", "--quiet"])
    shown = capsys.readouterr().out
    assert "ATT101 vague-credit" in shown
    assert "worst first" not in shown
    assert "Found" not in shown


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
