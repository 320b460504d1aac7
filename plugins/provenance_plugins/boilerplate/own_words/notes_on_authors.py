"""Whether what menus say, too, heads a note on who wrote the text, which stands right below it: "About the author", "Ana Cruz", "Ana Cruz is the editor of the Harbour News"."""

from __future__ import annotations

from provenance.analysis import Boilerplate, metadata
from provenance.api import Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["heads_note", "tells_of_author"]

_HEADS = Phrases.load(LEXICON, "heads_of_notes")
_SAYING = Phrases.load(LEXICON, "says_who")
_IS = lazy_pattern(lambda: rf",? (?:{any_of(_SAYING.texts())}) ")
"""Behind the name in a sentence that says who somebody is."""
_NAME = range(2, 5)
"""Words of a name that stands on a line of its own."""
_NOTE = 6
"""Blanks behind the name in a note, at least."""


def heads_note(document: Document, part: Boilerplate) -> bool:
    """Whether a head of one line stands over a paragraph that begins with the name of an author of the text, or with the name on the line between them, and goes on behind it."""
    if len(part.blocks) > 1 or part.blocks.stop >= len(document.blocks):
        return False
    if " ".join(document.slice(part.span).lower().split()).rstrip(" :") not in _HEADS.texts():
        return False
    first, *rest = (
        " ".join(document.slice(block.span).split())
        for block in document.blocks[part.blocks.stop : part.blocks.stop + 2]
    )
    names = [one.value for one in metadata(document).authors if " " in one.value]
    if _tells_of(first, names):
        return True
    is_name = len(first.split()) in _NAME and all(word[0].isupper() for word in (first.split()[0], first.split()[-1]))
    return is_name and bool(rest) and _tells_of(rest[0], [first])


def tells_of_author(document: Document, part: Boilerplate) -> bool:
    """Whether a block of one or two sentences begins with the name of an author of the text and says who that is: "Ana Cruz is a senior editor for Harbour News."."""
    if len(part.blocks) > 1:
        return False
    words = " ".join(document.slice(part.span).split())
    names = [one.value for one in metadata(document).authors if " " in one.value]
    return words.endswith(".") and any(words.startswith(name) and _IS.match(words, len(name)) for name in names)


def _tells_of(words: str, names: list[str]) -> bool:
    return any(
        words.lower().startswith(f"{name.lower()} ") and words.count(" ") - name.count(" ") >= _NOTE for name in names
    )
