"""Files that stand for others: what Git LFS and git-annex keep in place of a file until it is fetched.

A checkout without these programs has such a file of a line or three under every name that they look after, a text's and a table's alike.
"""

from __future__ import annotations

import re
from pathlib import Path

_LONGEST = 1024
"""Bytes that such a file has fewer than. Source: Git LFS, docs/spec.md, "The Pointer"; those of git-annex are a line."""
_OF_LFS = re.compile(
    rb"version https?://[\w.-]{1,100}/spec/[\w.]{1,20}\r?\n(?:ext-[^\r\n]*\r?\n){0,10}oid sha256:[0-9a-f]{64}\r?\nsize \d+\s*"
)
_OF_ANNEX = re.compile(rb"/annex/objects/[A-Z0-9_]+-[^\r\n/]*--[^\r\n/]+\s*")
"""Source: git-annex, "internals", "pointer files", and "key format"."""


def stands_for_another(data: bytes) -> str | None:
    """Why nothing of a file was read whose bytes these are, in a sentence with the way out, where they stand for others; None for any other."""
    if len(data) >= _LONGEST:
        return None
    if _OF_LFS.fullmatch(data):
        return "It is a pointer of Git LFS, and what it points to was not fetched: `git lfs pull` fetches it."
    if _OF_ANNEX.fullmatch(data):
        return "It is a pointer of git-annex, and what it points to was not fetched: `git annex get` fetches it."
    return None


def not_fetched(file: Path) -> str | None:
    """The same of a file on this machine; None where it cannot be read, too: whoever reads it says why."""
    try:
        with file.open("rb") as stream:
            return stands_for_another(stream.read(_LONGEST))
    except OSError:
        return None
