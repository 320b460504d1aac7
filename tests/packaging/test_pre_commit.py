"""The hook for others' repositories, tried as they would try it: pre-commit installs a clone of this repository and runs it."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.installs,
    pytest.mark.skipif(not (ROOT / ".git").exists(), reason="pre-commit installs hooks from a git repository"),
]


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hooks")
    git(folder, "clone", "--quiet", "--no-hardlinks", str(ROOT), "clone")
    return folder / "clone"


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """pre-commit's environments in a folder of our own, kept for both tests; compiled is only what is imported."""
    home = str(tmp_path_factory.mktemp("pre-commit"))
    return {**os.environ, "PRE_COMMIT_HOME": home, "PIP_NO_COMPILE": "no", "NO_COLOR": "1"}


@pytest.fixture
def project(tmp_path: Path, clone: Path) -> Path:
    """Somebody's repository with the hook, a text that is fine, and one whose name has no ending: nothing reads it."""
    git(tmp_path, "init", "--quiet")
    told = subprocess.run(["git", "rev-parse", "HEAD"], cwd=clone, check=True, capture_output=True, text=True)
    hook = {"repo": str(clone), "rev": told.stdout.strip(), "hooks": [{"id": "provenance"}]}
    (tmp_path / ".pre-commit-config.yaml").write_text(json.dumps({"repos": [hook]}))
    (tmp_path / "notes.md").write_text(
        "# Notes\n\n*By Ana Cruz, 2 May 2024.* The bridge is closed, [the council writes](https://council.gov/b).\n"
    )
    (tmp_path / "LICENSE").write_text("Credits to the owner\n")
    return tmp_path


def try_hook(project: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    git(project, "add", ".")
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", "run", "--all-files", "--verbose"],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_passes_what_is_fine_and_leaves_other_files_alone(project: Path, environment: dict[str, str]) -> None:
    (project / "settings.yaml").write_text("credit: Credits to the owner\n")
    tried = try_hook(project, environment)
    assert tried.returncode == 0, tried.stdout + tried.stderr
    assert re.search(r" in (1 of )?1 document\.", tried.stdout), tried.stdout


def test_stops_a_commit_with_an_error(project: Path, environment: dict[str, str]) -> None:
    (project / "caption.txt").write_text("Credits to the owner\n")
    tried = try_hook(project, environment)
    assert tried.returncode == 1, tried.stdout + tried.stderr
    assert "ATT101" in tried.stdout
    assert "caption.txt" in tried.stdout
