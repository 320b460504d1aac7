"""What git says of a repository, read without git: which branch it is about."""

from __future__ import annotations

from pathlib import Path

from provenance.patterns import lazy_pattern

_HEAD = lazy_pattern(r"ref: refs/(?:heads|remotes/origin)/(?P<name>[A-Za-z][\w./-]*)\s*")
_USUAL = frozenset({"main", "master", "trunk", "develop"})
"""Branches that others are merged into; any other one that is checked out may be somebody's work."""


def main_branch(top: Path) -> str:
    """The branch that the remote calls its own, else the one that is checked out if it is a usual one; `main` where neither can be told."""
    git = top / ".git"
    if git.is_file():  # of a worktree or a submodule: it leads to the folder
        git = Path(top, _text(git).removeprefix("gitdir:").strip())
    common = Path(git, _text(git / "commondir").strip() or ".")  # what all worktrees share
    named = _HEAD.fullmatch(_text(common / "refs" / "remotes" / "origin" / "HEAD"))
    if named is not None:
        return named["name"]
    checked_out = _HEAD.fullmatch(_text(common / "HEAD"))
    return checked_out["name"] if checked_out is not None and checked_out["name"] in _USUAL else "main"


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
