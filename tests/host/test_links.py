"""A link to a file is read as that file, once: under the file's own name where a run comes to that, and not where the file is excluded."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.commands import call_for_text

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs links")
SHORT = "Credits to the owner.\n"


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return call_for_text(folder, "check", *arguments, "--no-cache", "--select", "ATT101")


def read(folder: Path, *arguments: str) -> dict[str, str]:
    lines = run(folder, *arguments, "--output-format", "jsonl").stdout.splitlines()
    records = [json.loads(line) for line in lines]
    return {record["path"]: record["status"] for record in records if record["kind"] == "document"}


def make(folder: Path, file: str, *links: str) -> None:
    (folder / file).parent.mkdir(parents=True, exist_ok=True)
    (folder / file).write_text(SHORT, "utf-8")
    for link in links:
        (folder / link).parent.mkdir(parents=True, exist_ok=True)
        (folder / link).symlink_to(os.path.relpath(folder / file, (folder / link).parent))


@pytest.mark.parametrize(
    "arguments",
    [
        (".",),
        ("docs",),
        ("docs", "docs/notes.txt"),
        ("docs/a-link.txt", "docs"),
        ("docs/a-link.txt", "docs/notes.txt", "docs/z-link.txt"),
        ("docs/*.txt",),
        ("first", "docs"),
        (".", "--run-folder", "run"),
    ],
)
def test_the_name_of_the_file_is_that_which_counts(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    make(tmp_path, "docs/notes.txt", "docs/a-link.txt", "docs/z-link.txt", "first/link.txt")
    (tmp_path / "provenance.toml").write_text('[per-path."notes.txt"]\nignore = ["ATT101"]\n', "utf-8")
    done = run(tmp_path, *arguments)
    assert (done.returncode, "matches no file" in done.stderr) == (0, False)
    again = ("--resume",) if "--run-folder" in arguments else ()
    assert read(tmp_path, *arguments, *again) == {"docs/notes.txt": "checked"}


def test_a_baseline_of_the_file_holds_beside_a_link(tmp_path: Path) -> None:
    make(tmp_path, "notes.txt")
    assert call_for_text(tmp_path, "baseline", "notes.txt", "--isolated").returncode == 0
    make(tmp_path, "notes.txt", "a-link.txt")
    assert run(tmp_path, ".", "--isolated", "--baseline", "provenance-baseline.json").returncode == 0


def test_a_link_to_what_is_excluded_is_left_out(tmp_path: Path) -> None:
    make(tmp_path, "drafts/notes.txt", "docs/a-link.txt")
    (tmp_path / "docs" / "b.txt").write_text("The bridge is open.", "utf-8")
    for exclude in ("notes.txt", "drafts", "drafts/**"):
        assert read(tmp_path, ".", "--exclude", exclude) == {"docs/b.txt": "checked"}
        assert read(tmp_path, "docs", "--exclude", exclude) == {"docs/b.txt": "checked"}
        done = run(tmp_path, "docs/a-link.txt", "docs/b.txt", "--exclude", exclude)
        assert "(docs/a-link.txt): `exclude` covers the file to which it leads." in " ".join(done.stdout.split())
        assert done.returncode == 0


def test_a_link_is_read_where_the_file_is_not(tmp_path: Path) -> None:
    """Programs keep what links stand for in folders of tools, under names without an ending, and where git does not look."""
    make(tmp_path, ".git/annex/objects/ab", "docs/annexed.txt")
    make(tmp_path, ".store/cd", "docs/stored.txt")
    make(tmp_path, "cache/ef.txt", "docs/cached.txt")
    make(tmp_path, "elsewhere/notes.txt", "docs/linked.txt")
    (tmp_path / ".gitignore").write_text("cache/\n", "utf-8")
    read_as = {f"docs/{name}.txt": "checked" for name in ("annexed", "cached", "linked", "stored")}
    assert read(tmp_path, "docs") == read_as
    del read_as["docs/linked.txt"]
    assert read(tmp_path, ".") == {**read_as, "elsewhere/notes.txt": "checked"}
    (tmp_path / "provenance.toml").write_text("include = ['docs/*']\n", "utf-8")
    assert "docs/linked.txt" in read(tmp_path, ".")


def test_a_link_that_leads_nowhere_is_told_whatever_its_file_is_called(tmp_path: Path) -> None:
    make(tmp_path, "docs/a.txt")
    (tmp_path / "docs" / "b.txt").symlink_to("gone.txt")
    assert read(tmp_path, "docs") == {"docs/a.txt": "checked", "docs/b.txt": "failed"}
