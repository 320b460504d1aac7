"""Bad words that somebody says in talk that is written behind dashes, as tales in French and Spanish have it: "— C’est fermé ? demanda Ana."."""

from __future__ import annotations

from provenance.analysis import language
from provenance.api import Document, Phrases, Span, any_of, lazy_pattern

__all__ = ["is_behind_dash"]

_LANGUAGES = frozenset({"fr", "es"})
"""In others a dash at the head of a paragraph is as often the mark of a point in a list."""
_WORDS = Phrases.load(__package__, "behind_dashes")
_LINE = lazy_pattern(r"\\?[—–]\s?(?:[\"«“]\s?)?(?=[^\W\d_a-zà-þ]|[¿¡…])")
"""With which a paragraph of talk begins."""
_LINES, _ASKED = 3, 1
"""Paragraphs of talk and those among them that ask something, at least: points of a list ask nothing."""
_SAYS = lazy_pattern(
    lambda: (
        rf"[,.!?…]\s?[—–]\s?[a-zà-ÿ]|[\w’'!?…]\s—[a-zà-ÿ]|[,!?…]\s(?:[\w’']+\s)?(?:{any_of(_WORDS.texts('says', 'any'))})\b|[,!?…]\s[\w’'-]{{2,20}}-(?:t-)?(?:je|tu|il|elle|on|ils|elles)\b"
    )
)
"""Who says it, in small letters behind a mark or another dash: "? demanda Ana", ", dit-elle", " —dijo ella"."""


def is_behind_dash(document: Document, span: Span) -> bool:
    """Whether a word stands in a paragraph of talk, in a text that has several, with what is told between them."""
    block = document.block_index(span.start)
    return block is not None and block in document.recall("paragraphs of talk", _of_talk)


def _of_talk(document: Document) -> frozenset[int]:
    """The paragraphs that begin with a dash; none in other languages, where they follow one another without a break, nobody asks anything, or it is never said who speaks."""
    if language(document).read_as not in _LANGUAGES or ("—" not in document.text and "–" not in document.text):
        return frozenset()
    found = [at for at, block in enumerate(document.blocks) if _LINE.match(document.text, block.span.start) is not None]
    if len(found) < _LINES or found[-1] - found[0] < len(found):
        return frozenset()
    said = [document.slice(document.blocks[at].span) for at in found]
    if sum("?" in words for words in said) < _ASKED or not any(_SAYS.search(words) for words in said):
        return frozenset()
    return frozenset(found)
