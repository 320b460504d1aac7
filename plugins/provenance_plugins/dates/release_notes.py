"""Release notes whose day is that of what they ship, or whose version is a year and a month: "Lamp 2021.07", "packages as of 12 July 2021"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import metadata
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.tables import forms

_VERSION = lazy_pattern(
    r"(?:(?<!\w)v|[A-Z][\w+-]*\s|(?i:version|release)\s)\d{1,4}\.\d{1,3}(?:\.\d{1,4}){0,2}(?:[-~+.]?(?:rc|alpha|beta|pre|a|b)\.?\d*)?(?![\w%]|\.\d)"
)
"""Behind a name or "v": "Lamp 5.2", "v1.0-rc1"; "cuts the rate to 2.75" is none."""
_YEAR_AND_MONTH = lazy_pattern(
    r"(?<![\w.])v?20[0-4]\d[.-](?:0[1-9]|1[0-2])(?:[.-]\d{1,2})?(?:[-~+.]?(?:rc|alpha|beta|pre)\.?\d*)?(?![\w%])"
)
"""How calendar versioning begins: https://calver.org/."""
_BEFORE = 24
"""Characters before a day in which it is said that it is that of a state."""


def is_of_version(document: Document) -> bool:
    """Whether the title names a version that is a year and its month."""
    return any(_YEAR_AND_MONTH.search(title) is not None for title in _titles(document))


def is_day_of_state(document: Document, start: int) -> bool:
    """Whether a date is the one of which a release holds the state; elsewhere "as of" is said of whatever a text tells."""
    before = " ".join(document.text[max(0, start - _BEFORE) : start].lower().split())
    return any(before.endswith(f" {form}") for form in forms("state")) and any(
        _VERSION.search(title) is not None for title in _titles(document)
    )


def _titles(document: Document) -> Iterator[str]:
    """The title and the first block, where a text without markup has it."""
    title = metadata(document).title
    if title is not None:
        yield title.value
    if document.blocks:
        yield document.slice(document.blocks[0].span).partition("\n")[0]
