"""Keys of sources in brackets that no list of the text holds: "[HARBOUR-LOG-1931 ; TIDE-BOARD]", as those write whose sources stand in another file."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import content
from provenance.api import BlockKind, Confidence, Document, Hit, RelatedPlace, Severity, Span, lazy_pattern, quoted

__all__ = ["source_keys"]

_KEY = r"[A-Z][A-Z0-9]+(?:-[A-Z0-9]{2,}){1,6}"
_MARK = lazy_pattern(
    rf"\[(?<=[\w”»\"’)%] .)(?P<keys>{_KEY}(?: ?[;,] ?{_KEY}){{0,8}})\](?=[.,;:)]|\s*(?:\n|\Z))", signs=("-",)
)
"""At the end of a sentence or of a part of one."""
_PARTED = lazy_pattern(r" ?[;,] ?")
_FEWEST = 3
"""Different keys, at least: a word in brackets may be anything."""
_SHOWN = 100
"""Places that are related to the first, at most."""
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM, BlockKind.QUOTE})


def source_keys(document: Document) -> Iterator[Hit]:
    """The first of these marks, with the others as related places; none where the text has one of the keys outside of brackets, as a list of them does."""
    if "[" not in document.text or document.row is not None:
        return
    found = [
        (match["keys"], Span(*match.span()))
        for match in _MARK.finditer(document.text)
        if _is_told(document, match.start())
    ]
    keys = {key for said, _ in found for key in _PARTED.split(said)}
    if len(keys) < _FEWEST or any(_is_defined(document.text, key) for key in keys):
        return
    (_, first), *others = found
    count = f" and {'one more mark' if len(others) == 1 else f'{len(others):,} more marks'}" if others else ""
    yield Hit(
        first,
        f"{quoted(document.slice(first))}{count} are keys of sources of which the text has no list: put the works in, or add the list",
        Confidence.MEDIUM,
        severity=Severity.WARNING,
        related=tuple(RelatedPlace("this key is in no list either", span) for _, span in others[:_SHOWN]),
    )


def _is_told(document: Document, start: int) -> bool:
    index = document.block_index(start)
    return index is not None and document.blocks[index].kind in _PLACES and content(document).is_main(index)


def _is_defined(text: str, key: str) -> bool:
    """Whether a key stands outside of such brackets, or at the beginning of a line with words behind it."""
    at = text.find(key)
    while at >= 0:
        line = text.rfind("\n", 0, at) + 1
        opened, closed = text.rfind("[", line, at), text.rfind("]", line, at)
        if opened <= closed or text[line:opened].strip(" -*•\t") == "":
            return True
        at = text.find(key, at + 1)
    return False
