"""Letters that a text quotes over several paragraphs, whose mark of quotation is closed far below or never: each of them is somebody's of another day."""

from __future__ import annotations

from provenance.analysis.quotes import quotes
from provenance.api import Document, Span, analysis, lazy_pattern
from provenance_plugins.dates.tables import any_word

_SALUTED = lazy_pattern(lambda: rf"\s*(?:{any_word('letter', 'salutation')})\s+[\w’'. -]{{1,40}}(?:[,:;!—–-]|\n|\Z)")
"""With what a letter begins: "My dear Ana,"."""
_SIGNED = lazy_pattern(lambda: rf"\s*(?:{any_word('letter', 'close')})\b[^.\n]{{0,40}}(?:[.\n]|\Z)")
_CLOSING = ("”", '"', "»")
_PARAGRAPHS = 12
"""Paragraphs of a letter, at most, behind the one that it begins in."""


def is_in_letter(document: Document, span: Span) -> bool:
    """Whether a place stands in a letter that a quotation mark opens in a paragraph before."""
    return any(letter.start <= span.start < letter.end for letter in _letters(document))


@analysis()
def _letters(document: Document) -> tuple[Span, ...]:
    """From the end of the paragraph in which a letter is opened to the mark that closes it, or to the words with which it is signed."""
    text, blocks = document.text, document.blocks
    found: list[Span] = []
    for one in quotes(document):
        if one.closed or _SALUTED.match(text, *one.inner) is None:
            continue
        first = blocks[one.block].span.end
        for block in blocks[one.block + 1 : one.block + 1 + _PARAGRAPHS]:
            said = document.slice(block.span)
            marks = [said.find(mark) for mark in _CLOSING if mark in said]
            opens = said.lstrip()[:1] in {"“", '"', "«"}  # a paragraph that opens again is a quotation of its own
            if marks and not opens:
                found.append(Span(first, block.span.start + min(marks)))
                break
            if _SIGNED.match(said) is not None:
                found.append(Span(first, block.span.end))
                break
    return tuple(found)
