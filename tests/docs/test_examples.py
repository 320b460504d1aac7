"""The documentation runs: its Python, its commands, its configuration, its workflows."""

import json
import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from sybil import Example, Sybil
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser

from tests import processes
from tests.commands import as_text

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def provenance(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return as_text(processes.run(cwd, *arguments))


def run_lines(text: str, folder: Path) -> None:
    """Each line that calls our program ends well, or with findings."""
    for line in text.splitlines():
        program, *arguments = shlex.split(line, comments=True)
        if program == "provenance":
            done = provenance(*arguments, cwd=folder)
            assert done.returncode in {0, 1}, f"{line}\n{done.stdout}{done.stderr}"


def run_commands(example: Example) -> None:
    run_lines(str(example.parsed), example.namespace["folder"])


def branch_off(folder: Path) -> None:
    """A repository in which a branch has changed one text and deleted another since `origin/main`."""

    def git(*arguments: str) -> None:
        who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
        subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)

    (folder / "gone.txt").write_text("A line.\n", "utf-8")
    git("init", "--quiet")
    git("add", "--all")
    git("commit", "--quiet", "--message", "main")
    git("update-ref", "refs/remotes/origin/main", "HEAD")
    (folder / "gone.txt").unlink()
    (folder / "new text.txt").write_text("Credits to the owner\n", "utf-8")
    git("add", "--all")
    git("commit", "--quiet", "--message", "branch")


def run_script(example: Example) -> None:
    """What stands in a shell's own words: pipes, and names that git gives."""
    if sys.platform != "linux":  # others have an older bash, or none
        return
    folder, script = example.namespace["folder"], str(example.parsed)
    if "git diff" in script and not (folder / ".git").exists():
        branch_off(folder)
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=folder,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in {0, 1, 123}, f"{script}\n{done.stdout}{done.stderr}"
    assert "ATT101" in done.stdout
    assert "gone.txt" not in done.stdout


def texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from texts_in(inner)


def run_workflow(example: Example) -> None:
    for text in texts_in(yaml.safe_load(str(example.parsed))):
        if text.startswith("provenance "):
            run_lines(text, example.namespace["folder"])


def read_json(example: Example) -> None:
    assert "lsp" in texts_in(json.loads(str(example.parsed)))


def read_toml(example: Example) -> None:
    """Tables of other programs, and of a lexicon; elsewhere a text is what somebody wrote or what is printed."""
    if Path(example.path).stem in {"editors", "plugins"}:
        tomllib.loads(str(example.parsed))


def allow(example: Example) -> None:
    """An allow comment allows what it names."""
    folder = Path(example.namespace["folder"])
    words = "Officials said on Sunday that the bridge would close.\nCredits to the owner\n"
    (folder / "allowed.md").write_text(f"{example.parsed}{words}", "utf-8")
    done = provenance("check", "allowed.md", "--select", "ATT,PRV", cwd=folder)
    assert (done.returncode, "Found nothing" in done.stdout) == (0, True), done.stdout


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
        CodeBlockParser("bash", run_script),
        CodeBlockParser("yaml", run_workflow),
        CodeBlockParser("json", read_json),
        CodeBlockParser("text", read_toml),
        CodeBlockParser("html", allow),
    ],
    path=str(ROOT),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the commands of the documentation find what they speak of."""
    page = (ROOT / "docs" / "getting-started.md").read_text("utf-8")
    notes = re.search(r"```text\n(.*?)```", page, re.DOTALL)
    assert notes is not None
    (tmp_path / "rows.jsonl").write_text('{"text": "Credits to the owner"}\n' * 3, "utf-8")
    for path in ("notes.txt", "articles/notes.txt", "docs/notes.txt", "works/bridge.txt"):
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


def test_the_lexicon_of_a_plugin(folder: Path) -> None:
    """The words of the lexicon that the page shows are those that its first rule finds."""
    page = (ROOT / "docs" / "plugins.md").read_text("utf-8")
    (code, *_), (words, *_) = (re.findall(rf"```{kind}\n(.*?)```", page, re.DOTALL) for kind in ("python", "text"))
    package = folder / "provenance_acme"
    (package / "lexicon").mkdir(parents=True)
    loaded = re.sub(r"Phrases\.of\(.*\)", 'Phrases.load(__package__, "house_name")', code)
    assert loaded != code
    (package / "__init__.py").write_text(loaded, "utf-8")
    (package / "lexicon" / "en.toml").write_text(words, "utf-8")
    (folder / "house.txt").write_text("The widget company, AWL, awl and Acme & Sons.\n", "utf-8")
    flags = ("--plugin", "provenance_acme", "--select", "ACME", "--output-format", "concise", "--quiet")
    found = provenance("check", "house.txt", *flags, cwd=folder).stdout
    assert re.findall("“(.*?)” is a name", found) == ["the Widget Company", "AWL", "Acme & Sons"], found
