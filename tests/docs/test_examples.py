"""The documentation runs: its Python, its commands, its configuration."""

import re
import shlex
import subprocess
from pathlib import Path

import pytest
from sybil import Example, Sybil
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser

from tests import processes
from tests.commands import as_text

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def provenance(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return as_text(processes.run(cwd, *arguments))


def run_commands(example: Example) -> None:
    """Each line that calls our program ends well, or with findings."""
    for line in str(example.parsed).splitlines():
        program, *arguments = shlex.split(line, comments=True)
        if program == "provenance":
            done = provenance(*arguments, cwd=example.namespace["folder"])
            assert done.returncode in {0, 1}, f"{line}\n{done.stdout}{done.stderr}"


def read_configuration(example: Example) -> None:
    """A configuration is one that the program takes; the project file of a plugin is none."""
    if "[project" in str(example.parsed):
        return
    folder = Path(example.namespace["folder"])
    (folder / "shown.toml").write_text(str(example.parsed), "utf-8")
    done = provenance("config", "--config", "shown.toml", cwd=folder)
    assert done.returncode == 0, done.stderr


DOCUMENTATION = Sybil(
    parsers=[
        PythonCodeBlockParser(),
        CodeBlockParser("shell", run_commands),
        CodeBlockParser("toml", read_configuration),
    ],
    path=str(ROOT),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the commands of the documentation find what they speak of."""
    page = (ROOT / "docs" / "getting-started.md").read_text("utf-8")
    notes = re.search(r"```text\n(.*?)```", page, re.DOTALL)
    assert notes is not None
    for path in ("notes.txt", "articles/notes.txt", "docs/notes.txt"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(notes[1], "utf-8")
    return tmp_path


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_examples_run(page: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    document = DOCUMENTATION.parse(page)
    document.namespace["folder"] = folder
    for example in document.examples():
        example.evaluate()
