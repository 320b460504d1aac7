"""Where the report goes."""

from __future__ import annotations

import io
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from typing_extensions import Buffer, override

from provenance.cli.main import main
from provenance.cli.reporting import output
from provenance.host.errors import UsageError
from tests.commands import call
from tests.processes import PIPE, under_way


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


@pytest.mark.parametrize("write", ["report", "report of another system", "baseline", "fix"])
def test_a_link_in_the_way_of_what_is_written_leads_nowhere(
    write: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever wrote a folder that is checked may have put one there, under the name that a file has until it is whole."""
    (tmp_path / "mine").write_bytes(b"mine")
    project = tmp_path / "project"
    project.mkdir()
    spoilt = "It’s fine.".encode().decode("cp1252")
    (project / "a.txt").write_text(f"Credits to the owner. {spoilt}\n", "utf-8")
    ending = "fixed" if write == "fix" else "part"
    for name in ("a.txt", "known.json"):
        for end in {ending, "part"}:
            (project / f".{name}.{os.getpid()}.{end}").symlink_to(tmp_path / "mine")
    if write == "report of another system":
        monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    arguments = {
        "baseline": ("baseline", "a.txt", "--isolated", "--output", "known.json"),
        "fix": ("check", "a.txt", "--isolated", "--no-cache", "--exit-zero", "--fix"),
    }.get(write, ("check", "a.txt", "--isolated", "--no-cache", "--exit-zero", "--output-file", "known.json"))
    done = call(project, *arguments)
    assert done.returncode == 0, done
    assert (tmp_path / "mine").read_bytes() == b"mine"
    written = project / ("a.txt" if write == "fix" else "known.json")
    assert not written.is_symlink()
    assert written.read_bytes() != spoilt.encode()


def test_a_report_with_the_longest_name(tmp_path: Path) -> None:
    with output(tmp_path / f"{'r' * 250}.html") as stream:
        stream.write(b"new")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"new"]


def test_a_report_whose_name_was_taken_meanwhile(tmp_path: Path) -> None:
    def write() -> None:
        with output(tmp_path / "report.html") as stream:
            stream.write(b"new")
            (tmp_path / "report.html").mkdir()

    with pytest.raises(UsageError, match="cannot be written"):
        write()
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


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


@pytest.mark.skipif(os.name == "nt", reason="files have modes elsewhere")
def test_what_its_owner_alone_may_read_stays_so_when_it_is_written_anew(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Credits to the owner\n", encoding="utf-8")
    for name in ("known.json", "report.json"):
        (tmp_path / name).touch(0o600)
    assert call(tmp_path, "baseline", "a.txt", "--isolated", "--output", "known.json").returncode == 0
    check = ("check", "a.txt", "--isolated", "--no-cache", "--exit-zero", "--output-format", "json")
    assert call(tmp_path, *check, "--output-file", "report.json").returncode == 0
    for name in ("known.json", "report.json"):
        status = (tmp_path / name).stat()
        assert (stat.S_IMODE(status.st_mode), status.st_size > 0) == (0o600, True), name


def test_a_link_in_the_place_of_a_page_of_the_report_is_replaced(tmp_path: Path) -> None:
    """The folder that is audited may have come with one."""
    project = tmp_path / "project"
    (project / "report").mkdir(parents=True)
    (project / "texts").mkdir()
    (project / "texts" / "a.txt").write_text("Credits to the owner\n", encoding="utf-8")
    (tmp_path / "mine").write_bytes(b"mine")
    (project / "report" / "report.html").symlink_to(tmp_path / "mine")
    (project / "report" / "report.json").symlink_to(tmp_path / "gone")
    assert call(project, "audit", "texts", "--isolated", "--no-cache", "--quiet", "--report", "report").returncode == 0
    assert (tmp_path / "mine").read_bytes() == b"mine"
    assert not (tmp_path / "gone").exists()
    for name in ("report.html", "report.json"):
        written = project / "report" / name
        assert (written.is_symlink(), written.stat().st_size > 0) == (False, True), name


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
    with pytest.raises(UsageError, match="is a folder: name a file in it"), output(tmp_path):
        pass


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


def test_quiet_counts_by_rule_are_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Credits to the owner\n", encoding="utf-8")
    main(["check", str(tmp_path), "--isolated", "--select", "ATT101", "--statistics", "-q"])
    assert capsys.readouterr().out == (
        "errors  warnings  info  rules, worst first\n     1         -     -  ATT101 vague-credit\n\n"
    )


@pytest.mark.parametrize(("closed", "clean"), [(0, 0), (1, 3), (2, 0)])
def test_a_stream_that_the_caller_closed_is_no_finding(tmp_path: Path, closed: int, clean: int) -> None:
    """Once a clean text had the code of findings, since nothing could be said of it. A report that is lost is none."""
    (tmp_path / "a.txt").write_text("A clean line.")
    for name, code in (("a.txt", clean), ("missing.txt", 2)):
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


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="names of files are UTF-8 there")
def test_a_name_that_is_no_utf_8_is_the_same_in_a_sentence_as_in_a_report(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9")
    (tmp_path / f"{name}.json").write_text("[1]", "utf-8")
    (tmp_path / f"{name}.xyz").write_text("1", "utf-8")
    for given in (f"{name}.json", f"{name}.xyz", f"{name}.md", f"--{name}"):
        done = call(tmp_path, "check", given, "--isolated")
        assert (done.returncode, rb"caf\xe9" in done.stderr, b"udc" in done.stderr) == (2, True, False), done.stderr


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        ((), "provenance: the run is not complete: 1 document could not be checked: see o.x\n"),
        (("--quiet",), ""),
        (("--exclude", "bad.json"), ""),
        (
            ("--exclude", "bad.json", "--strict"),
            "provenance: the run is not complete: 1 document skipped, not every rule could check each document: see o.x\n",
        ),
        (
            ("--plugin", "raises.py", "--exclude", "bad.json"),
            "provenance: the run is not complete: 1 document checked in part, 1 problem: see o.x\n",
        ),
    ],
)
def test_a_run_that_is_not_complete_says_so_beside_the_file_of_its_report(
    tmp_path: Path, flags: tuple[str, ...], said: str
) -> None:
    (tmp_path / "a.txt").write_text("The bridge is closed.\n", encoding="utf-8")
    (tmp_path / "bad.json").write_text('{"text": "words",', encoding="utf-8")
    (tmp_path / "raises.py").write_text(RAISES, encoding="utf-8")
    done = call(tmp_path, "check", ".", "--isolated", "--no-cache", "--output-file", "o.x", *flags)
    assert (done.returncode, done.stdout, done.stderr.decode()) == (
        3 if said or flags == ("--quiet",) else 0,
        b"",
        said,
    )


RAISES = """
from provenance.api import Severity, hookimpl, rule

@rule(id="TST101", slug="raises", severity=Severity.INFO, summary="A test", languages=["*"], bad=["x"], good=["y"])
def raises(document, context):
    '''Why.'''
    raise ValueError("no")

@hookimpl
def provenance_rules():
    return [raises]
"""


class Interrupted(io.RawIOBase):
    """Standard input to which nothing comes before Ctrl-C."""

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: Buffer, /) -> int:
        raise KeyboardInterrupt


@pytest.mark.parametrize("form", ["text", "json"])
def test_an_interrupt_before_any_input_leaves_no_report(
    form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(Interrupted())))
    assert main(["check", "-", "--isolated", "--output-format", form]) == 130
    assert capfdbinary.readouterr() == (b"", b"provenance: interrupted\n")


def test_a_folder_for_the_report_is_made(tmp_path: Path) -> None:
    """As other linters make it: a workflow names `reports/provenance.sarif`, and a fresh checkout has no such folder."""
    (tmp_path / "a.txt").write_text("Credits to the owner\n", encoding="utf-8")
    into = ("--output-format", "json", "--output-file", "reports/today/a.json")
    assert call(tmp_path, "check", "a.txt", "--isolated", "--exit-zero", *into).returncode == 0
    assert b'"ATT101"' in (tmp_path / "reports" / "today" / "a.json").read_bytes()
    assert call(tmp_path, "baseline", "a.txt", "--isolated", "--output", "known/a.json").returncode == 0
    assert call(tmp_path, "check", "a.txt", "--isolated", "--baseline", "known/a.json").returncode == 0
    done = call(tmp_path, "check", "a.txt", "--isolated", "--output-file", "a.txt/b.json")
    assert (done.returncode, b"--output-file a.txt/b.json: cannot be written: Not a directory" in done.stderr) == (
        2,
        True,
    )
