"""The order of day and month that the system of a site reads in a numeric date of a file's head, told by where the file lies.

PHP (Grav, Kirby) takes slashes for month first, and hyphens and full stops for day first; JavaScript (Astro, Hexo) takes the month first.
"""

from __future__ import annotations

from itertools import pairwise
from pathlib import PurePosixPath
from typing import Literal

from provenance.api import Document, lazy_pattern

__all__ = ["order_of_system"]

_NUMBERS = lazy_pattern(r"\s*[\"']?\d{1,2}(?P<sign>[/.-])\d{1,2}(?P=sign)\d{4}(?!\d)")
_OF_PHP, _OF_SCRIPTS = frozenset({("user", "pages")}), frozenset({("src", "content"), ("source", "_posts")})
_ORDERED = lazy_pattern(r"\d\d\.[^\W\d_][\w-]*")
"""A folder of Grav: "02.blog"; Nuxt, which takes the month first, numbers folders, too: "content/1.guide"."""
_OF_OTHERS = frozenset({"content", "docs"})
"""Folders in which other systems number theirs."""
_COUNTED = lazy_pattern(r"\d{1,8}[_-][^\W\d_][\w-]*")
"""A folder of Kirby: "3_events"."""


def order_of_system(document: Document, value: str) -> Literal["DMY", "MDY"] | None:
    """It, for a date as it is written there; None where nothing tells the system, or its numbers settle nothing."""
    numbers = _NUMBERS.match(value)
    if numbers is None or document.row is not None:
        return None
    path = PurePosixPath(document.path.replace("\\", "/"))
    folders = set(pairwise(path.parts[:-1]))
    if not folders.isdisjoint(_OF_SCRIPTS):
        return "MDY"
    in_php = (
        not folders.isdisjoint(_OF_PHP)
        or (
            path.suffix == ".md"
            and _OF_OTHERS.isdisjoint(path.parts)
            and any(_ORDERED.fullmatch(part) for part in path.parts[:-1])
        )
        or (
            path.suffix == ".txt"
            and "content" in path.parts
            and any(_COUNTED.fullmatch(part) for part in path.parts[:-1])
        )
    )
    if not in_php:
        return None
    return "MDY" if numbers["sign"] == "/" else "DMY"
