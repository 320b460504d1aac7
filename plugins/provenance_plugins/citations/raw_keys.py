"""Keys of a bibliography that no program resolved: "[cruz2003; Ode (1997)]", "[lamp1998a]"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Document, Hit, Severity, Span, lazy_pattern, quoted

__all__ = ["raw_keys"]

_KEY = lazy_pattern(
    r"\[(?<![\w\]!\\]\[)@?-?(?P<key>[a-z]{3,24}(?:[_:-]?[a-z]{2,24})?[_:-]?(?:1[89]|20)\d\d[a-z]{0,14})(?=\s*;\s|\](?![(:\[{]))",
    signs=("[",),
)
"""A name in small letters and a year, alone in brackets or before further works."""
_LABEL = lazy_pattern(r"(?m)^[^\w\[\n]{0,4}\[([a-z]{3}[\w:-]{1,60})\]", signs=("[",))
"""At the beginning of an entry, or of a line that begins with a citation."""
_MOST = 30
"""So many a draft may have; a text with more writes its citations so."""
_SOURCES = (".rmd", ".qmd", ".markdown", ".tex", ".rst", ".org", ".ipynb")
"""Files whose keys a program resolves when it makes the text."""


def raw_keys(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each key that stands nowhere else, as the label of an entry would."""
    if "[" not in document.text or document.path.lower().endswith(_SOURCES):
        return
    found = [match for match in _KEY.finditer(document.text) if not match[0].startswith("[@")]
    if not 0 < len(found) <= _MOST:
        return
    links = [link.span for link in document.links]
    labels = {match[1] for match in _LABEL.finditer(document.text)}
    for match in found:
        span = Span(*match.span("key"))
        block = document.block_at(span.start)
        if block is None or block.kind is BlockKind.CODE or match["key"] in labels:
            continue
        if any(link.start <= span.start < link.end for link in links):
            continue
        if document.source.count(match["key"]) > document.text.count(f"[{match['key']}"):
            continue
        message = f"{quoted(match['key'])} is the key of a work that no program put in: name the work, or mend the key"
        yield match["key"], Hit(span, message, severity=Severity.WARNING)
