"""Names of fields that a template left in a text without any bracket: "Company_Name is a firm of the harbour"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Document, Phrases, Span, lazy_pattern
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.residue import found

__all__ = ["joined_names"]

_PLACEHOLDER = Phrases.load(LEXICON, "placeholder")
_JOINED = lazy_pattern(r"(?<![\w«@./\\<\[{$%#`:=-])[A-Z][a-z]+(?:_[A-Z][a-z]+)+(?![\w@/\\(\[{>\]}`=]|\.\w)")
_ANY_JOINED = lazy_pattern(r"(?<!\w)\w*[^\W_]_[^\W_]\w*")
"""Any word with such a stroke: another one shows that the text is about the columns of a table or the variables of a program."""


def joined_names(document: Document) -> Iterator[tuple[str, Span]]:
    """Each such name and its place, where it is the one word with a stroke in a text of prose and a field that templates have."""
    text = document.text
    if "_" not in text or document.media_type == "text/csv":
        return
    if len({match[0] for match in _ANY_JOINED.finditer(text)}) != 1:
        return
    for match, span in found(document, _JOINED, everywhere=True):
        block = document.block_at(span.start)
        if match[0].lower().replace("_", " ") in _PLACEHOLDER.texts("whole") and (
            block is not None and block.kind is not BlockKind.TABLE_CELL
        ):
            yield match[0], span
