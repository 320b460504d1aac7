"""Patterns of `.gitignore` mean what git takes them for."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
from pathlib import Path

import pytest

from provenance.host.git_ignores import GitIgnores
from provenance.host.git_patterns import GitPatterns

_CASES = [
    ("a", "x/a", True),
    ("/a", "x/a", None),
    ("x/a", "x/a", True),
    ("x/a", "y/x/a", None),
    ("*.md", "x/a.md", True),
    ("x/*", "x/y/a", None),
    ("x/**", "x/y/a", True),
    ("**/a", "a", True),
    ("x/**/a", "x/a", True),
    ("x/**/a", "x/y/z/a", True),
    ("x**/a", "xy/z/a", True),
    ("*x**/a", "xy/z/a", None),
    ("a/", "a", None),
    ("*\n!a", "a", False),
    ("!a\n*", "a", True),
    ("#a", "#a", None),
    (r"\#a", "#a", True),
    (r"\!a", "!a", True),
    ("a  ", "a", True),
    ("a\\  ", "a ", True),
    ("a\\\\  ", "a\\", True),
    ("a\\", "a", None),
    ("a\r\nb", "a", True),
    ("a\0b", "a", True),
    ("[[:alpha:]]", "b", True),
    ("[[:alpha:]]", "1", None),
    ("[[:alfa:]]", "a", None),
    ("[^a]", "b", True),
    ("[]a]", "]", True),
    ("[b-]", "-", True),
    ("[a", "[a", None),
    ("b?", "bé", None),
    ("b??", "bé", True),
]


@pytest.mark.parametrize(("lines", "path", "said"), _CASES)
def test_said(lines: str, path: str, said: bool | None) -> None:  # noqa: FBT001 - what is expected
    assert GitPatterns(lines.encode()).said(path, is_folder=False) is said


def test_a_folder() -> None:
    assert GitPatterns(b"a/").said("x/a", is_folder=True)


def test_stars_are_not_tried_against_each_other() -> None:
    """With a pattern that goes back over what it tried this takes longer than anybody waits."""
    patterns = GitPatterns(b"*a" * 40 + b"b\n" + b"/" + b"**/a*" * 40 + b"b")

    assert patterns.said("a" * 150 + ".txt", is_folder=False) is None
    assert patterns.said("aaaaa/" * 80 + "a.txt", is_folder=False) is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes")
def test_a_list_that_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "list").write_text("*.md")
    (tmp_path / "x").mkdir()
    os.mkfifo(tmp_path / ".gitignore")
    (tmp_path / "x" / ".gitignore").symlink_to(tmp_path / "list")

    assert tmp_path / "x" / "a.md" not in GitIgnores(tmp_path)


_PARTS: tuple[str, ...] = (
    "a",
    "b",
    "*",
    "*",
    "**",
    "/",
    "/",
    "?",
    "[ab]",
    "[!a]",
    "[^b]",
    "[a-c]",
    "[[:alpha:]]",
    "[[:]",
    "[]a]",
    "[a\\]]",
    "[--c]",
    "[",
)
_PARTS += (".", "**/", "/**", "]", "\\", "\\*", "\\ ", " ", "!", "#", "é", "c", "-", "a*b", "\t")
_NAMES = ("a", "b", "c", "ab", "ba", "abc", ".a", "a.b", "aab", "é", "a b", "-", "#", "[", "a]", "aé", "\ta")


@pytest.mark.skipif(os.name == "nt" or shutil.which("git") is None, reason="needs git, and names that Windows has not")
def test_as_git_has_it(tmp_path: Path) -> None:
    """Forty folders with lists of their own, and what git says of the paths in them."""
    drawn = random.Random(6)  # noqa: S311 - the same patterns each time
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(["git", "init", "-q", tmp_path], check=True, env=environment)
    asked = set()
    for number in range(40):
        folder = tmp_path / f"folder{number}"
        folder.mkdir()
        lines = ["".join(drawn.choices(_PARTS, k=drawn.randint(1, 7))) for _ in range(drawn.randint(1, 4))]
        (folder / ".gitignore").write_text("\n".join(lines))
        for _ in range(40):
            path = "/".join(drawn.choices(_NAMES, k=drawn.randint(1, 4)))
            if drawn.random() < 0.4:
                (folder / path).mkdir(parents=True, exist_ok=True)
            asked.add(f"folder{number}/{path}")

    done = subprocess.run(
        ["git", "check-ignore", "-z", "--stdin", "--no-index"],
        input="\0".join(sorted(asked)).encode(),
        capture_output=True,
        check=True,
        cwd=tmp_path,
        env=environment,
    )

    told = set(done.stdout.decode().split("\0")) - {""}
    assert len(told) > 100
    ignores = GitIgnores(tmp_path)
    found = {path for path in asked if ignores.within(tmp_path / path)}
    assert found == told
