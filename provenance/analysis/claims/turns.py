"""Which lines with a word and a colon at their beginning are turns of speakers, and which are labels of what stands behind: "Ana Cruz: It leaks.", "Running costs: They fall by a third."."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, Document, Phrases, lazy_pattern

__all__ = ["without_labels"]

_ROLES = Phrases.load(__package__, "roles_of_speakers")
_PART = lazy_pattern(r"[^\W\d_]{4,}")
"""A word of a label that a text would have in small letters."""
_AGAIN = 2
"""So often two speakers of a dialogue speak at least."""


def without_labels(document: Document, turns: Mapping[int, bool], names: Mapping[int, str]) -> dict[int, bool]:
    """Those of some blocks that are turns: of somebody with a first name or a part in the talk, or of names that come again, as labels of a list do not."""
    sure = {block for block, name in names.items() if _is_speaker(document, block, name)}
    again = Counter(name for block, name in names.items() if block not in sure and not _is_label(document, block, name))
    known = {name for name, count in again.items() if count >= _AGAIN}
    if len(known) < _AGAIN and not sure:
        return {}
    return {block: double for block, double in turns.items() if block in sure or names[block] in known}


def _is_speaker(document: Document, block: int, name: str) -> bool:
    return (
        document.text.startswith("((", document.blocks[block].span.start)
        or name.lower() in _ROLES.texts()
        or any(is_given_name(part.title()) for part in name.split())
    )


def _is_label(document: Document, block: int, name: str) -> bool:
    """Whether a word is none of a name: it has a figure, heads an item of a list, or the text has it in small letters."""
    if document.blocks[block].kind is BlockKind.LIST_ITEM or any(map(str.isdigit, name)):
        return True
    small = document.recall("words in small letters", _small_words)
    return any(part.lower() in small for part in _PART.findall(name))


def _small_words(document: Document) -> frozenset[str]:
    return frozenset(_SMALL.findall(document.text))


_SMALL = lazy_pattern(r"(?<!\w)[a-zß-ÿ]{4,}(?!\w)")
