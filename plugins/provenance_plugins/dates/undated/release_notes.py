"""Release notes whose day is that of what they ship, or whose version is a year and a month: "Lamp 2021.07", "packages as of 12 July 2021"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import metadata
from provenance.api import Document, lazy_pattern

_YEAR_AND_MONTH = lazy_pattern(
    r"[v2](?<![\w.].)(?:(?<=v)2|(?<=2))0[0-4]\d[.-](?:0[1-9]|1[0-2])(?:[.-]\d{1,2})?(?:[-~+.]?(?:rc|alpha|beta|pre)\.?\d*)?(?![\w%])"
)
"""How calendar versioning begins: https://calver.org/."""


def is_of_version(document: Document) -> bool:
    """Whether the title names a version that is a year and its month."""
    return any(_YEAR_AND_MONTH.search(title) is not None for title in _titles(document))


def _titles(document: Document) -> Iterator[str]:
    """The title and the first block, where a text without markup has it."""
    title = metadata(document).title
    if title is not None:
        yield title.value
    if document.blocks:
        yield document.slice(document.blocks[0].span).partition("\n")[0]
