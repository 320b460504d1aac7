"""Addresses from which a page fetched what a player shows, left as paragraphs of a text: "https://lamp.example/player/mid,204930,embed.json"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Document, Hit, Severity, lazy_pattern, quoted

__all__ = ["SIGNS_OF_PLAYERS", "bare_players"]

SIGNS_OF_PLAYERS = ("embed.json", "/player/", "oembed")
_ADDRESS = lazy_pattern(
    r"<?(?:https?:)?//[^\s/<>]+(?=/)\S*?(?:embed\.json|/player/(?:embed/)?[\w,=-]*\d{3}\S*|oembed[?/]\S+)>?",
    signs=SIGNS_OF_PLAYERS,
)
"""All of a block: what a machine asks for, and no page that people open."""
_BLANK = lazy_pattern(r"\s")
_LONGEST = 2_000
"""Characters of an address, at most."""
_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_PLAYED = ("text/markdown", "text/x-rst", "text/asciidoc")
"""What site generators make players of, where an address stands alone."""


def bare_players(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each such paragraph between others; for information in what a site's generator may read."""
    if len(document.blocks) < _LEAST:
        return
    severity = Severity.INFO if document.media_type in _PLAYED else Severity.WARNING
    for block in document.blocks:
        words = document.slice(block.span).strip() if block.kind in _LINES else ""
        if 0 < len(words) <= _LONGEST and _BLANK.search(words) is None and _ADDRESS.fullmatch(words) is not None:
            message = (
                f"{quoted(words)} is what a player of the page fetched: say and link to what it showed, or delete it"
            )
            yield "player", Hit(block.span, message, severity=severity)


_LEAST = 3
"""Blocks of a text, at least."""
