"""Patterns of paths, as in .gitignore."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.host.globs import Globs

FOUND = [
    ("build", "build"),
    ("build", "a/build/b.md"),
    ("build/", "build/b.md"),
    ("./build", "build/b.md"),
    (".git", "a/.git/config"),
    ("a(1).md", "x/a(1).md"),
    ("*.md", "a/b.md"),
    ("notes.*/", "notes.d/b.md"),
    ("a/b", "a/b/c.md"),
    ("/a", "a/b.md"),
    ("**/b", "x/y/b"),
    ("a/**", "a/b/c"),
    ("a/**/c.md", "a/c.md"),
    ("[ab].md", "x/a.md"),
    ("[!ab].md", "x/c.md"),
    ("[a-c]?.md", "x/bé.md"),
    ("[]a].md", "].md"),
    ("[!]a].md", "b.md"),
    (r"[\^&~|].md", "^.md"),
    (r"[\^&~|].md", "\\.md"),
    ("[[].md", "[.md"),
    ("a.[", "a.["),
    ("a\nb*", "a\nb c"),
    ("[+--]b", ",b"),
    ("[a-]b", "-b"),
]
PASSED_OVER = [
    ("build", "a/builds/b.md"),
    ("build", "rebuild/b.md"),
    ("a/b", "x/a/b"),
    ("/a", "x/a/b.md"),
    ("*.md", "a.mdx"),
    ("a/*", "b/c"),
    ("Build", "build"),
    ("a.md", "axmd"),
    ("a?b", "a/b"),
    ("a[!x]b", "a/b"),
    ("[!ab].md", "x/a.md"),
    ("[!]a].md", "].md"),
    ("[z-a].md", "b.md"),
    ("[ab].md", "[ab].md"),
]


@pytest.mark.parametrize(("pattern", "path"), FOUND)
def test_is_matched(pattern: str, path: str) -> None:
    assert Globs(["other", pattern]).match(path)


@pytest.mark.parametrize(("pattern", "path"), PASSED_OVER)
def test_is_not_matched(pattern: str, path: str) -> None:
    assert not Globs(["other", pattern]).match(path)


NAME = st.text("ab.(-)\n\\é ", min_size=1, max_size=3)


@given(NAME, st.lists(NAME, min_size=1, max_size=4))
def test_a_name_is_matched_as_its_pattern_would_be(name: str, parts: list[str]) -> None:
    path = "/".join(parts)
    assert Globs([name]).match(path) == Globs([f"**/{name}"]).match(path)


def test_stars_are_not_tried_against_each_other() -> None:
    """With a pattern that goes back over what it tried this takes longer than anybody waits."""
    name = "a" * 150 + ".txt"

    assert not Globs(["*a" * 40 + "b"]).match(name)
    assert not Globs(["**a" * 40 + "b", "**/a" * 40 + "b"]).match("a/" * 80 + name)
    assert Globs(["*a" * 40 + "*.txt"]).match(name)


def test_there_may_be_none() -> None:
    assert not Globs([])
    assert not Globs([]).match("a")
    assert Globs(["a"])
    assert Globs(["*"])
