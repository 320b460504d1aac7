"""What git leaves out of its repository is no document of a folder; what somebody names is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import call

_TEXT = "# A bridge\n\nPhoto courtesy of the owner.\n"
_FILES = (
    "posts/a.md",
    "posts/old.draft.md",
    "posts/kept.draft.md",
    "_site/a.md",
    "build/b.md",
    "build/keep/c.md",
    "data/in/d.md",
    "other/.git/HEAD.md",
    "other/data/e.md",
)
_IGNORED = "_site\nbuild/*\n!build/keep/\n/data/\n*.draft.md\n[z-a]\n!\n# no pattern\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in _FILES:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_TEXT)
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text(_IGNORED)
    (tmp_path / "posts" / ".gitignore").write_text("!kept.draft.md\n")
    return tmp_path


def checked(folder: Path, *arguments: str) -> tuple[list[str], str]:
    """The files that have a finding, and what is said beside."""
    done = call(
        folder, "check", *arguments, "--select", "ATT101", "--no-cache", "--exit-zero", "--output-format", "concise"
    )
    lines = done.stdout.decode().splitlines()
    return sorted({line.partition(":")[0] for line in lines if "ATT101" in line}), done.stderr.decode()


@pytest.mark.parametrize(
    ("arguments", "files"),
    [
        # Patterns of inner files come last, a folder that is left out is not looked into, a repository within has its own.
        (["."], ["build/keep/c.md", "other/data/e.md", "posts/a.md", "posts/kept.draft.md"]),
        (["posts"], ["posts/a.md", "posts/kept.draft.md"]),
        # What is named is read, a folder with all that is in it.
        (["data"], ["data/in/d.md"]),
        (["data/in"], ["data/in/d.md"]),
        (["_site/a.md", "posts/old.draft.md"], ["_site/a.md", "posts/old.draft.md"]),
        # A pattern of ours names no file.
        (["posts/*.md"], ["posts/a.md", "posts/kept.draft.md"]),
        (["*/*.md"], ["posts/a.md", "posts/kept.draft.md"]),
        (
            [".", "--no-respect-gitignore"],
            [name for name in sorted(_FILES) if ".git/" not in name],
        ),
    ],
)
def test_left_out(folder: Path, arguments: list[str], files: list[str]) -> None:
    found, _ = checked(folder, *arguments)

    assert found == sorted(files)


def test_said_what_was_left_out(folder: Path) -> None:
    _, said = checked(folder, ".")

    assert (
        "left out, since a .gitignore names them: _site/, data/, build/b.md and 1 more; --no-respect-gitignore" in said
    )
    assert checked(folder, ".", "--quiet")[1] == ""
    assert "left out" not in checked(folder, "posts/a.md")[1]


def test_nothing_left(folder: Path) -> None:
    (folder / ".gitignore").write_text("*.md\n")
    (folder / "posts" / ".gitignore").unlink()

    done = call(folder, "check", "posts")

    assert done.returncode == 2
    assert "posts: a .gitignore leaves out all that is there (posts/a.md" in done.stderr.decode()


def test_setting(folder: Path) -> None:
    (folder / "provenance.toml").write_text("respect-gitignore = false\n")

    assert "_site/a.md" in checked(folder, ".")[0]


def test_no_repository(folder: Path) -> None:
    (folder / ".git").rmdir()

    assert "_site/a.md" in checked(folder, ".")[0]


def test_folder_within_is_found_from_anywhere(folder: Path) -> None:
    found, _ = checked(folder / "posts", str(folder))

    assert not any("_site" in name for name in found)


def test_repositories_below_what_is_named(tmp_path: Path) -> None:
    for name in ("site/_site/a.md", "site/a.md", "plain/_site/b.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(_TEXT)
    (tmp_path / "site" / ".git").write_text("gitdir: elsewhere\n")
    for folder in ("site", "plain"):
        (tmp_path / folder / ".gitignore").write_bytes(b"\xef\xbb\xbf_site/\n")  # as editors of Windows write

    assert checked(tmp_path, ".")[0] == ["plain/_site/b.md", "site/a.md"]


def test_what_nothing_reads_is_not_worth_a_word(folder: Path) -> None:
    (folder / ".gitignore").write_text("*.log\n*.pyc\n")
    (folder / "posts" / "a.log").write_text("x")
    (folder / "posts" / "a.pyc").write_text("x")

    assert "left out" not in checked(folder, "posts")[1]
