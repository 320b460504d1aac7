"""Pages to read the metadata of."""

from __future__ import annotations

from provenance.analysis import metadata
from provenance.analysis.metadata import DocumentMetadata
from provenance.api import Source
from provenance.loaders.html.document import load_html

PROSE = "".join(
    f"<p>The council voted to close bridge number {number} for repairs that will take most of the summer, its chair said after the meeting. "
    "Traffic will be led through the old town, where the streets are narrow and the market stands on two days of the week.</p>"
    for number in ("one", "two", "three", "four")
)


def page(head: str = "", above: str = "", below: str = "", lang: str = "en") -> DocumentMetadata:
    source = (
        f'<!DOCTYPE html><html lang="{lang}"><head><title>Bridges close for repairs | Example</title>{head}</head><body>'
        f"<nav><a href='/'>Home</a></nav><main><article><h1>Bridges close for repairs</h1>{above}{PROSE}</article></main>{below}</body></html>"
    )
    return metadata(load_html(Source("a.html", "a.html", "text/html", source)))


def date_of(found: DocumentMetadata) -> str | None:
    return found.date.value if found.date else None


def authors_of(found: DocumentMetadata) -> list[str]:
    return [author.value for author in found.authors]
