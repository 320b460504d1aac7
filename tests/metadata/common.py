"""Texts to read the metadata of."""

from __future__ import annotations

from provenance.analysis import metadata
from provenance.api import Declared, Document, Source
from provenance.loaders.markdown.document import load_markdown
from provenance.loaders.text import load_text

PROSE = (
    "The council voted to close the bridge for repairs that will take most of the summer, its chair said after the meeting. "
    "Traffic will be led through the old town, where the streets are narrow and the market stands on two days of the week."
)
LONG = f"{PROSE}\n\n{PROSE}\n\n{PROSE}\n\n"


def text(source: str, path: str = "a.txt", declared: tuple[Declared, ...] = ()) -> Document:
    return load_text(Source(path, path, "text/plain", source, declared=declared))


def date_of(document: Document) -> str | None:
    found = metadata(document).date
    return found.value if found else None


def authors_of(document: Document) -> list[str]:
    return [author.value for author in metadata(document).authors]


def markdown(source: str) -> Document:
    return load_markdown(Source("a.md", "a.md", "text/markdown", source))
