"""`provenance init`: what it writes changes nothing, and nothing that is there is lost."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from provenance.host.configuration import load_settings
from provenance.host.settings import Settings
from tests.commands import call_for_text

ROOT = Path(__file__).parents[2]
HOOKS_FILE = ".pre-commit-config.yaml"
WORKFLOW_FILE = ".github/workflows/provenance.yml"
TEXT = "Credits to the owner.\n\nOfficials said on Sunday that 40 % of bridges would close.\n"


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return call_for_text(folder, *arguments)


def checked(folder: Path, *arguments: str) -> tuple[object, object]:
    """The record of a text, and the digest of the settings that it was checked with."""
    done = run(folder, "check", ".", "--exit-zero", "--output-format", "jsonl", *arguments)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    (text,) = [record for record in records if record.get("path") == "a.txt"]
    assert text["findings"]
    return text, records[-1]["run"]["configuration_digest"]


def test_it_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    before = checked(tmp_path, "--isolated")
    for arguments, name in (((), "provenance.toml"), (("--pyproject",), "pyproject.toml")):
        if arguments:
            (tmp_path / name).write_text("")
        done = run(tmp_path, "init", *arguments)
        assert (done.returncode, done.stdout) == (0, "")
        assert name in done.stderr.splitlines()[0]
        assert "Next: `provenance check .`" in done.stderr
        assert "not on PyPI" not in done.stderr
        assert load_settings(config=None, isolated=False, start=tmp_path).file == tmp_path / name
        assert checked(tmp_path) == before
        (tmp_path / name).unlink()


def test_it_fits_the_schema(tmp_path: Path) -> None:
    assert run(tmp_path, "init").returncode == 0
    done = run(tmp_path, "schema", "configuration", "--check", "provenance.toml")
    assert done.returncode == 0, done.stderr


def test_it_fits_a_narrow_terminal(tmp_path: Path) -> None:
    call_for_text(tmp_path, "init")
    assert max(map(len, (tmp_path / "provenance.toml").read_text("utf-8").splitlines())) <= 80


def test_what_it_shows_are_the_defaults(tmp_path: Path) -> None:
    """Each setting can be taken as it stands: the mark before its name is all that keeps it from being read."""
    file = tmp_path / "provenance.toml"
    assert run(tmp_path, "init").returncode == 0
    settings, tables = file.read_text().split("# [rules", 1)
    shown = re.findall(r"^# ([a-z-]+ = .+)$", settings, re.MULTILINE)
    values = tomllib.loads("\n".join(shown))
    assert len(values) == 10
    defaults = Settings().values() | {"exclude": [], "baseline": "provenance-baseline.json"}
    assert values == {name: defaults[name] for name in values}
    file.write_text("\n".join([*shown, *(line.removeprefix("#").strip() for line in f"# [rules{tables}".splitlines())]))
    (tmp_path / "provenance-baseline.json").write_text('{"version": 1, "documents": []}')
    for arguments in (("config",), ("schema", "configuration", "--check", file.name)):
        done = run(tmp_path, *arguments)
        assert done.returncode == 0, done.stderr


def test_tables_of_a_project_file_are_where_they_belong(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "a"\n')
    assert run(tmp_path, "init", "--pyproject").returncode == 0
    text = (tmp_path / "pyproject.toml").read_text()
    for mark in ("# [tool.provenance.rules", '# severity = "w'):
        assert mark in text
        text = text.replace(mark, mark.removeprefix("# "))
    (tmp_path / "pyproject.toml").write_text(text)
    settings = load_settings(config=None, isolated=False, start=tmp_path)
    assert settings.rules == {"missing-date": {"severity": "warning"}}


@pytest.mark.parametrize(
    ("before", "ends"),
    [
        ("# a comment\n[project]\nname = 'a' # and another\n", "\n"),
        ("[tool.ruff]\r\nline-length = 9\r\n", "\r\n"),
        ("\ufeffx = 1", "\n"),
        ("x = nan\n", "\n"),
        ("", "\n"),
    ],
)
def test_what_stands_in_a_project_file_stays(tmp_path: Path, before: str, ends: str) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_bytes(before.encode())
    file.chmod(0o640)
    done = run(tmp_path, "init", "--pyproject")
    assert done.returncode == 0, done.stderr
    after = file.read_bytes().decode()
    assert after.startswith(before)
    assert file.stat().st_mode & 0o777 == 0o640
    assert set(re.findall(r"\r?\n", after[len(before) :])) == {ends}
    assert load_settings(config=None, isolated=False, start=tmp_path).file == file
    assert run(tmp_path, "config").returncode == 0


REFUSED = {
    "a configuration": ({"provenance.toml": "a"}, (), "provenance.toml is there already: --force writes over it"),
    "a dotted configuration": ({".provenance.toml": "a"}, ("--force",), "comes before a provenance.toml: edit it, or"),
    "a dotted one and a project": (
        {"pyproject.toml": "", ".provenance.toml": ""},
        ("--pyproject",),
        ".provenance.toml is there and comes before pyproject.toml",
    ),
    "a table": ({"pyproject.toml": "[tool.provenance]\n"}, (), "has a table [tool.provenance] already: edit it, or"),
    "a table to add to": (
        {"pyproject.toml": "[tool.provenance]\n"},
        ("--pyproject", "--force"),
        "has a table [tool.provenance] already: edit it there",
    ),
    "no project": ({}, ("--pyproject",), "--pyproject: there is no pyproject.toml in this folder"),
    "no TOML": ({"pyproject.toml": "[a\n"}, ("--pyproject",), "is not valid TOML, so nothing is added to it: Expected"),
    "no text": ({"pyproject.toml": "\udcff"}, ("--pyproject",), "is not in UTF-8, so nothing is added to it"),
    "tools as a value": ({"pyproject.toml": "tool = {a = 1}\n"}, ("--pyproject",), "cannot be added at its end"),
    "tools as a number": ({"pyproject.toml": "tool = 1\n"}, ("--pyproject",), "cannot be added at its end"),
    "both": (
        {"pyproject.toml": "", "provenance.toml": ""},
        ("--pyproject", "--force"),
        "provenance.toml is there and comes before pyproject.toml",
    ),
    "a workflow": ({".github/workflows/provenance.yml": "a"}, ("--github",), "provenance.yml is there already"),
    "a file for a folder": ({".github": "a"}, ("--github",), "cannot be written: .github is no folder"),
    "a folder for a file": (
        {"provenance.toml/a": "a"},
        ("--force",),
        "provenance.toml: there is a folder of that name",
    ),
}


@pytest.mark.parametrize(("files", "arguments", "said"), REFUSED.values(), ids=REFUSED)
def test_a_refusal_leaves_everything_as_it_is(
    tmp_path: Path, files: dict[str, str], arguments: tuple[str, ...], said: str
) -> None:
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(os.fsencode(content))
    done = run(tmp_path, "init", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert done.stderr.splitlines()[-1].startswith("provenance: ")
    assert "Traceback" not in done.stderr
    left = {file.relative_to(tmp_path).as_posix(): file for file in tmp_path.rglob("*") if file.is_file()}
    assert {name: os.fsdecode(file.read_bytes()) for name, file in left.items()} == files


@pytest.mark.skipif(os.name != "posix", reason="links need a privilege elsewhere")
def test_links_that_lead_nowhere(tmp_path: Path) -> None:
    link = tmp_path / ".pre-commit-config.yaml"
    link.symlink_to("gone.yaml")
    done = run(tmp_path, "init", "--pre-commit")
    assert done.returncode == 0, done.stderr
    assert "is there already and is left as it is" in done.stderr
    assert sorted(file.name for file in tmp_path.iterdir()) == [link.name, "provenance.toml"]
    (tmp_path / "provenance.toml").unlink()
    (tmp_path / "provenance.toml").symlink_to("gone/provenance.toml")
    done = run(tmp_path, "init", "--force")
    assert done.returncode == 2
    assert "provenance.toml is there already, and is no regular file: nothing is written over it" in done.stderr


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the administrator may write anywhere")
def test_a_folder_that_nobody_may_write_to(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    done = run(tmp_path, "init")
    tmp_path.chmod(0o700)
    assert done.returncode == 2
    assert "provenance.toml: cannot be written: Permission denied" in done.stderr


def test_force(tmp_path: Path) -> None:
    workflow = tmp_path / ".github" / "workflows" / "provenance.yml"
    workflow.parent.mkdir(parents=True)
    for file in (tmp_path / "provenance.toml", workflow):
        file.write_text("mine")
    (tmp_path / "pyproject.toml").write_text("[tool.provenance]\nmin-words = 3\n")
    done = run(tmp_path, "init", "--github", "--force")
    assert done.returncode == 0
    assert "[tool.provenance] in pyproject.toml is no longer read" in done.stderr
    assert (tmp_path / "provenance.toml").read_text().startswith("# Settings of Provenance")
    assert workflow.read_text().startswith("name: Provenance")
    assert [Path(f"{file}.old").read_text() for file in (tmp_path / "provenance.toml", workflow)] == ["mine", "mine"]


def test_what_force_writes_over_is_kept_and_told(tmp_path: Path) -> None:
    file = tmp_path / "provenance.toml"
    told: list[str] = []
    for settings in ("fail-on = 'info'\n[limits]\nseconds = 3\n", "# none\n"):
        file.write_text(settings)
        done = run(tmp_path, "init", "--force")
        assert done.returncode == 0
        told.append(" ".join(done.stderr.split()))
    assert "what was there, which set fail-on, limits, is kept in provenance.toml.old." in told[0]
    assert "what was there is kept in provenance.toml.old2." in told[1]
    assert (tmp_path / "provenance.toml.old").read_text().startswith("fail-on")
    assert (tmp_path / "provenance.toml.old2").read_text() == "# none\n"
    done = run(tmp_path, "init", "--force")
    assert "kept" not in done.stderr, "nothing of it has changed"
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "provenance.toml",
        "provenance.toml.old",
        "provenance.toml.old2",
    ]


def test_a_configuration_above(tmp_path: Path) -> None:
    (tmp_path / "provenance.toml").write_text("min-words = 3\n")
    (tmp_path / "docs").mkdir()
    done = run(tmp_path / "docs", "init")
    assert done.returncode == 0
    assert f"So far {tmp_path / 'provenance.toml'} held here: what it sets no longer does." in done.stderr


def test_the_hook_and_the_workflow(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "--quiet", "--initial-branch", "trunk"], cwd=tmp_path, check=True)
    done = run(tmp_path, "init", "--pre-commit", "--github")
    assert done.returncode == 0
    assert "`pre-commit install` sets the hook up." in done.stderr
    (repository,) = yaml.safe_load((tmp_path / ".pre-commit-config.yaml").read_text())["repos"]
    hook = dict(repository["hooks"][0])
    (ours,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    version = run(tmp_path, "--version").stdout.split()[1]
    assert hook.pop("additional_dependencies") == [f"provenance-checker=={version}"]
    assert {name: ours[name] for name in hook} == hook  # as for those who name this repository
    assert (
        subprocess.run([sys.executable, "-m", "pre_commit", "validate-config"], cwd=tmp_path, check=False).returncode
        == 0
    )
    workflow = yaml.safe_load((tmp_path / ".github" / "workflows" / "provenance.yml").read_text())
    assert workflow[True]["push"]["branches"] == ["trunk"]  # `on` is true in YAML
    steps = [step.get("run") for step in workflow["jobs"]["check"]["steps"]]
    assert steps[-1] == "provenance check . --output-format github"
    (tmp_path / "a.txt").write_text(TEXT)
    done = run(tmp_path, *steps[-1].split()[1:])
    assert done.returncode == 1
    assert done.stdout.startswith("::error ")


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Ana Cruz", "-c", "user.email=ana@harbour.test", "-c", "protocol.file.allow=always")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def branches(folder: Path) -> list[str]:
    assert run(folder, "init", "--github").returncode == 0
    workflow = yaml.safe_load((folder / ".github" / "workflows" / "provenance.yml").read_text())
    named: list[str] = workflow[True]["push"]["branches"]
    return named


def test_the_workflow_is_for_the_branch_that_others_are_merged_into(tmp_path: Path) -> None:
    """Once it was that which is checked out, and in a worktree or a clone with a branch of another name one that is not there."""
    (origin := tmp_path / "origin").mkdir()
    git(origin, "init", "--initial-branch", "release")
    git(origin, "commit", "--allow-empty", "-m", "One")
    git(tmp_path, "clone", str(origin), "clone")
    clone = tmp_path / "clone"
    git(clone, "checkout", "-b", "trunk")
    git(clone, "worktree", "add", str(tmp_path / "worktree"), "-b", "fix")
    git(clone, "submodule", "add", str(origin), "part")
    assert branches(tmp_path / "worktree") == branches(clone) == branches(clone / "part") == ["release"]
    (alone := tmp_path / "alone").mkdir()
    git(alone, "init", "--initial-branch", "trunk")
    git(alone, "commit", "--allow-empty", "-m", "One")
    git(alone, "worktree", "add", str(tmp_path / "other"), "-b", "main")
    assert branches(tmp_path / "other") == ["trunk"]


@pytest.mark.parametrize(
    ("flag", "file"), [("--github", ".github/workflows/provenance.yml"), ("--pre-commit", ".pre-commit-config.yaml")]
)
def test_nothing_is_written_where_nobody_reads_it(tmp_path: Path, flag: str, file: str) -> None:
    git(tmp_path, "init")
    (docs := tmp_path / "docs").mkdir()
    done = run(docs, "init", flag)
    assert done.returncode == 2
    assert f"reads {file} in the folder of the repository alone, {tmp_path}: call" in " ".join(done.stderr.split())
    assert list(docs.iterdir()) == []
    assert run(docs, "init").returncode == 0


def test_hooks_of_others_are_left_alone(tmp_path: Path) -> None:
    file = tmp_path / ".pre-commit-config.yaml"
    file.write_text("repos: []  # none yet\n")
    done = run(tmp_path, "init", "--pre-commit", "--force")
    assert done.returncode == 0
    assert file.read_text() == "repos: []  # none yet\n"
    assert f"{file.name} is there already and is left as it is: add this to its `repos`:" in done.stderr
    assert "\n      - id: provenance\n" in done.stderr
    assert (tmp_path / "provenance.toml").exists()


@pytest.mark.skipif(os.name == "nt", reason="needs links")
@pytest.mark.parametrize(
    ("link", "target", "arguments"),
    [
        ("provenance.toml", "../other/important", ["--force"]),
        ("provenance.toml", "important", ["--force"]),
        ("provenance.toml", "nothing", ["--force"]),
        ("pyproject.toml", "../other/important", ["--pyproject"]),
        (".github", "../other", ["--github"]),
        (".github/workflows", "../../other", ["--github", "--force"]),
    ],
)
def test_nothing_is_written_through_a_link(tmp_path: Path, link: str, target: str, arguments: list[str]) -> None:
    """A clone of somebody's project may hold one that leads to a file of one's own."""
    here, other = tmp_path / "here", tmp_path / "other"
    for folder in (here, other):
        folder.mkdir()
        (folder / "important").write_text("[tool.other]\n")
    (here / link).parent.mkdir(exist_ok=True)
    (here / link).symlink_to(target)
    done = run(here, "init", *arguments)
    assert done.returncode == 2
    assert "link" in done.stderr or "no regular file" in done.stderr
    assert (here / link).is_symlink()
    assert [path.name for path in other.iterdir()] == ["important"]
    assert {folder.joinpath("important").read_text() for folder in (here, other)} == {"[tool.other]\n"}


@pytest.mark.parametrize("flag", ["--pre-commit", "--github"])
def test_what_installs_an_unreleased_package_is_told(tmp_path: Path, flag: str) -> None:
    told = " ".join(run(tmp_path, "init", flag).stderr.split())
    assert "which is not on PyPI before it is released: until then have them install it from its repository" in told
    (file,) = [file for file in (tmp_path / HOOKS_FILE, tmp_path / WORKFLOW_FILE) if file.exists()]
    shown, written = file.read_text(), yaml.safe_load(file.read_text())
    lines = shown.splitlines()
    (at,) = [number for number, line in enumerate(lines) if "git+https://github.com/" in line]
    lines[at : at + 2] = [lines[at].replace("# ", "", 1)]
    other = yaml.safe_load("\n".join(lines))
    assert other != written
    assert (
        str(other)
        .replace("provenance-checker @ git+https://github.com/your-organisation/provenance", "")
        .count("provenance")
        >= 2
    ), "the line that is shown can stand in the place of the one below it"


@pytest.mark.parametrize(
    ("name", "content", "flags"),
    [
        ("provenance.toml", "min-words = 3\n", ()),
        (".provenance.toml", "min-words = 3\n", ()),
        ("pyproject.toml", "[tool.provenance]\nmin-words = 3\n", ()),
        ("pyproject.toml", "[tool.provenance]\nmin-words = 3\n", ("--pyproject",)),
    ],
)
def test_settings_that_are_there_are_left_where_a_hook_or_a_workflow_is_asked_for(
    tmp_path: Path, name: str, content: str, flags: tuple[str, ...]
) -> None:
    (tmp_path / name).write_text(content)
    done = run(tmp_path, "init", "--github", "--pre-commit", *flags)
    assert (done.returncode, done.stdout) == (0, "")
    assert f"{name} is there already and is left as it is." in done.stderr
    assert (tmp_path / name).read_text() == content
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted([".github", HOOKS_FILE, name])
    assert (tmp_path / WORKFLOW_FILE).exists()
