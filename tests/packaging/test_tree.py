"""The repository holds what belongs to the project: a report that a run left at its root was once committed, 4 MB of it."""

import ast
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
KNOWN = {
    *(".ci", ".gitattributes", ".gitignore", ".pre-commit-config.yaml", ".pre-commit-hooks.yaml"),
    *("CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "NOTICE", "README.md", "SECURITY.md"),
    *("bench", "dev.py", "docs", "examples", "hatch_build.py", "plugins", "provenance", "pyproject.toml"),
    *("schemas", "seeds", "tests", "tools"),
}
LARGEST = 2_500_000
"""Bytes of a file: the counts that tell languages apart are the largest that the project has to carry."""


@pytest.fixture(scope="module")
def tracked() -> list[str]:
    """The paths that git has, from the root; the test is skipped where the tree is no checkout."""
    if not (ROOT / ".git").exists():
        pytest.skip("no checkout: an archive of the sources has no list of its files")
    listed = subprocess.run(("git", "ls-files", "-z"), cwd=ROOT, capture_output=True, check=True, text=True)
    return [path for path in listed.stdout.split("\0") if path and (ROOT / path).exists()]


def test_the_root_holds_known_names(tracked: list[str]) -> None:
    assert {path.split("/")[0] for path in tracked} <= KNOWN


def test_no_file_is_larger_than_it_has_to_be(tracked: list[str]) -> None:
    assert [path for path in tracked if (ROOT / path).stat().st_size > LARGEST] == []


def test_a_group_of_files_says_of_each_what_it_reads() -> None:
    guides = {
        file.parent: ast.get_docstring(ast.parse(file.read_text("utf-8"))) or ""
        for package in (ROOT / "provenance", ROOT / "plugins")
        for file in package.rglob("__init__.py")
    }
    guides = {folder: guide for folder, guide in guides.items() if "Which module " in guide}
    assert len(guides) > 10
    assert [
        file.relative_to(ROOT).as_posix()
        for folder, guide in guides.items()
        for file in sorted(folder.glob("*.py"))
        if file.stem != "__init__" and f"`{file.stem}`" not in guide
    ] == []
