"""Where a page was saved from, in the note that a browser or an extension leaves at its beginning."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.documents import Declared
from provenance.loaders.html.reading import Page
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
