"""What programs that save a page note in its head: where a browser found it, and the properties of a document that Word saved as one."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.documents import Declared
from provenance.loaders.html.reading import Page
from provenance.loaders.references import unescape
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan

_NOTE = lazy_pattern(
    r"<!--\s*(?:saved from url=\(\d{4}\)|Page saved with SingleFile\s+url:\s*)(?P<url>https?://[^\s<>]{3,2000}?)(?=\s|-->)"
)
_OUT_OF_MAIL = "http://internet.e-mail"
"""What Internet Explorer writes for a page that came in a message."""
_BEGIN = 2000
"""Characters in which the note begins; it is as long at most."""
_HINT = "saved "


def saving(page: Page) -> Iterator[Declared]:
    """The address in such a note."""
    source = page.tree.source
    if source.find(_HINT, 0, _BEGIN) < 0:
        return
    found = _NOTE.search(source, 0, 2 * _BEGIN)
    if found is not None and found["url"] != _OUT_OF_MAIL:
        yield Declared("url", found["url"], "comment:saved", SourceSpan(*found.span("url")))


_PROPERTIES = "<o:DocumentProperties>"
_HEAD, _LONGEST = 20_000, 4000
"""Characters in which the properties begin, and those that they have at most."""
_PROPERTY = lazy_pattern(r"<o:(?P<name>Author|Created|LastSaved|Company)>(?P<words>[^<>]{1,300})</o:(?P=name)>")
_FIELDS = {
    "Author": ("author", "docx:creator"),
    "Created": ("date", "docx:created"),
    "LastSaved": ("modified", "docx:modified"),
    "Company": ("publisher", "docx:company"),
}
"""Properties of Office in HTML, which are those of its own files: https://learn.microsoft.com/previous-versions/office/developer/office2000/aa155477(v=office.10)."""


def of_office(page: Page) -> Iterator[Declared]:
    """Who made a document that Word saved as a page, and when."""
    source = page.tree.source
    start = source.find(_PROPERTIES, 0, _HEAD)
    if start < 0:
        return
    for found in _PROPERTY.finditer(source, start, start + _LONGEST):
        field, origin = _FIELDS[found["name"]]
        words = " ".join(unescape(found["words"]).split())
        if words:
            yield Declared(field, words, origin, SourceSpan(*found.span("words")))
