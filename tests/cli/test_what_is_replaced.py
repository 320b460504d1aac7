"""A report takes the place of an earlier one, and of nobody's text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from provenance import reporters
from tests.commands import call

TEXTS = {
    "clean": {"a.txt": "The bridge is closed.\n"},
    "faults": {"a.txt": "Credits to the owner\n", "b.txt": "Credits to the owner\n"},
    "whole document": {"a.md": f"# The mill\n\n{'The council shut the bridge on Monday and said so. ' * 40}\n"},
    "not read": {"a.jsonl": '{"text": "words",\n{"text": "Credits to the owner"}\n', "b.json": '{"text": "wor'},
    "partly read": {"a.md": "---\ntitle: [The mill\n---\n\nCredits to the owner.\n"},
    "skipped": {"a.md": "", "b.md": "The bridge is closed.\n"},
    "spoilt": {"a.txt": "It\u00e2\u20ac\u2122s fine.\n"},
}
FOR_PEOPLE = ("text", "concise", "github")
PLUGIN = """
from provenance.api import hookimpl

class Sink:
    def __init__(self, stream):
        self.stream = stream
    def document(self, record, line):
        self.stream.write(b"It has been read.")
    def corpus(self, finding, line):
        pass
    def finish(self, run, line):
        pass

class Words:
    name = "words"
    binary = False
    def begin(self, stream, options):
        return Sink(stream)

@hookimpl
def provenance_reporters():
    return [Words()]
"""


def flags_of(form: str) -> list[tuple[str, ...]]:
    """The flags by which a report of a format looks otherwise."""
    some: list[tuple[str, ...]] = [(), ("--quiet",)]
    if form in FOR_PEOPLE:
        some += [("--statistics",), ("--statistics", "--quiet"), ("--min-severity", "error")]
    return some


@pytest.mark.parametrize("form", [name for name in reporters.NAMES if name != "parquet"])
@pytest.mark.parametrize("command", ["check", "audit"])
def test_each_report_may_be_written_anew(form: str, command: str, tmp_path: Path) -> None:
    for name, texts in TEXTS.items():
        folder = tmp_path / name.replace(" ", "-")
        folder.mkdir()
        for file, text in texts.items():
            (folder / file).write_text(text, "utf-8")
        for flags in flags_of(form):
            asked = (command, str(folder), "--isolated", "--no-cache", "--output-format", form, *flags)
            codes = {call(tmp_path, *asked, "--output-file", "out").returncode for _ in range(2)}
            assert len(codes) == 1, (name, flags, (tmp_path / "out").read_text("utf-8")[:500])
            (tmp_path / "out").unlink()


def test_a_report_takes_the_place_of_one_in_another_format(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Credits to the owner\n", "utf-8")
    for form in ("json", "text", "sarif", "html", "gitlab", "concise", "junit", "jsonl", "github", "json"):
        asked = ("check", "a.txt", "--isolated", "--no-cache", "--output-format", form, "--output-file", "out.txt")
        assert call(tmp_path, *asked).returncode == 1, form


def test_a_patch_and_what_a_plugin_writes_may_be_written_anew(tmp_path: Path) -> None:
    for file, text in TEXTS["spoilt"].items():
        (tmp_path / file).write_text(text, "utf-8")
    (tmp_path / "words.py").write_text(PLUGIN, "utf-8")
    for flags in (("--diff",), ("--plugin", "words.py", "--output-format", "words")):
        asked = ("check", "a.txt", "--isolated", "--no-cache", *flags, "--output-file", "out")
        first = call(tmp_path, *asked).returncode
        assert (tmp_path / "out").stat().st_size > 0
        assert (first, call(tmp_path, *asked).returncode) == ((1, 1) if flags == ("--diff",) else (0, 0))
        (tmp_path / "out").unlink()


OTHERS = {
    "essay.txt": "Found in a drawer: the ledger of the mill.\n",
    "notes.md": "problem: the lock leaks\n\nNobody knows why.\n",
    "list.md": "Faults\n  3:1 was the score.\n",
    "report.json": '{"text": "Credits to the owner"}\n',
    "rows.jsonl": '{"kind": "document", "text": "Credits to the owner"}\n',
    "page.html": "<p>Made with provenance.</p>\n",
    "ours.sarif": '{"$schema": "https://example.org/sarif.json", "version": "2.1.0", "runs": [{"tool": {"driver": {"name": "tidy"',
}


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("form", ["text", "json", "html"])
def test_a_text_of_somebody_stays(name: str, form: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The bridge is closed.\n", "utf-8")
    (tmp_path / name).write_text(OTHERS[name], "utf-8")
    for command in ("check", "audit"):
        asked = (command, ".", "--isolated", "--no-cache", "--output-format", form, "--output-file", name)
        done = call(tmp_path, *asked)
        said = (
            f"provenance: --output-file {name}: is there already, and is no report of this program: name another file"
        )
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr.decode().startswith(said)
        assert (tmp_path / name).read_text("utf-8") == OTHERS[name]


@pytest.mark.parametrize("name", ["report.json", "report.html"])
def test_a_text_of_somebody_in_the_folder_of_the_report_stays(name: str, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "a.txt").write_text("The bridge is closed.\n", "utf-8")
    (tmp_path / "out" / name).write_text(OTHERS["report.json"], "utf-8")
    asked = ("audit", "a.txt", "--isolated", "--no-cache", "--quiet", "--report", "out")
    done = call(tmp_path, *asked)
    assert (done.returncode, b"is no report of this program: name another folder" in done.stderr) == (2, True)
    assert [(file.name, file.read_text("utf-8")) for file in (tmp_path / "out").iterdir()] == [
        (name, OTHERS["report.json"])
    ]
    (tmp_path / "out" / name).write_text("\n", "utf-8")
    assert [call(tmp_path, *asked).returncode for _ in range(2)] == [0, 0]


def test_a_report_that_another_program_laid_out_anew_is_one(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Credits to the owner\n", "utf-8")
    for form in ("json", "sarif", "gitlab"):
        asked = ("check", "a.txt", "--isolated", "--no-cache", "--output-format", form, "--output-file", "out")
        assert call(tmp_path, *asked).returncode == 1
        (tmp_path / "out").write_text(json.dumps(json.loads((tmp_path / "out").read_bytes()), indent=2), "utf-8")
        assert call(tmp_path, *asked).returncode == 1
        (tmp_path / "out").unlink()


def test_a_report_whose_keys_were_sorted_is_one(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Credits to the owner\n", "utf-8")
    for form in ("json", "sarif"):
        asked = ("check", "a.txt", "--isolated", "--no-cache", "--output-format", form, "--output-file", "out")
        assert call(tmp_path, *asked).returncode == 1
        (tmp_path / "out").write_text(json.dumps(json.loads((tmp_path / "out").read_bytes()), sort_keys=True), "utf-8")
        assert call(tmp_path, *asked).returncode == 1
        (tmp_path / "out").unlink()


@pytest.mark.parametrize("begins", ["\ufeff", "\x1b[1m", "provenance: a.txt: is odd\n"])
def test_a_report_that_a_shell_saved_is_one(begins: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Credits to the owner\n", "utf-8")
    asked = ("check", "a.txt", "--isolated", "--no-cache", "--output-file", "out")
    assert call(tmp_path, *asked).returncode == 1
    (tmp_path / "out").write_text(begins + (tmp_path / "out").read_text("utf-8"), "utf-8")
    assert call(tmp_path, *asked).returncode == 1


@pytest.mark.parametrize("waits", ["{}", "[]\n", '{"runs": []}', "<testsuites/>\n"])
def test_a_file_that_waits_for_a_report_may_be_written(waits: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Credits to the owner\n", "utf-8")
    (tmp_path / "out").write_text(waits, "utf-8")
    assert call(tmp_path, "check", "a.txt", "--isolated", "--no-cache", "--output-file", "out").returncode == 1


def test_a_table_of_a_report_may_be_written_anew(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    (tmp_path / "a.txt").write_text("Credits to the owner\n", "utf-8")
    asked = ("check", "a.txt", "--isolated", "--no-cache", "--output-format", "parquet", "--output-file", "out")
    assert [call(tmp_path, *asked).returncode for _ in range(2)] == [1, 1]
