"""Passwords by which a post is to be locked, in the front matter of the post itself: "password: tide47mill", as the encryption of blogs has them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import Document, SourceSpan, lazy_pattern

__all__ = ["locked_posts"]

_FIELD = lazy_pattern(
    r"\npassword:[ \t]{1,9}(?P<quote>[\"']?)(?P<password>[^\s\"'!{$<\[>|~#&*][^\n\"']{1,62}[^\s\"'])(?P=quote)[ \t]{0,9}(?=\r?\n|#)",
)
_NONE = lazy_pattern(
    r"(?:true|false|null|none|yes|no|off|on|undefined|test\w{0,3}|demo|sample|example|pass(?:word|wd)?|your\b.{0,40}|change.?me|x{3,40}|\.{3,9}|ENC\b.{0,60}|optional\b.{0,40}|todo|tbd|(?:你的|您的)?密码)",
    re.IGNORECASE,
)
"""A switch, nothing at all, or a word that stands for any password."""
_LONGEST = 6_000
"""Characters of front matter that are looked at."""


def locked_posts(document: Document) -> Iterator[SourceSpan]:
    """The password, which opens the post to whoever reads its file, and others that have the same one."""
    source = document.source
    end = source.find("\n---", 3, _LONGEST)
    field = _FIELD.search(source, 0, end + 1) if end > 0 and source.lstrip("\ufeff").startswith("---") else None
    if field is not None and _NONE.fullmatch(field["password"]) is None:
        yield SourceSpan(*field.span("password"))
