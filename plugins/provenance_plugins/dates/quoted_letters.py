"""Letters that a text quotes over several paragraphs, whose mark of quotation is closed far below or never, each of them somebody's of another day; and speeches whose paragraphs stand on one line."""

from __future__ import annotations

from provenance.analysis.quotes import quotes
from provenance.api import Document, Span, analysis, lazy_pattern
from provenance_plugins.dates.tables import any_word

_SALUTED = lazy_pattern(lambda: rf"\s*(?:{any_word('letter', 'salutation')})\s+[\w’'. -]{{1,40}}(?:[,:;!—–-]|\n|\Z)")
"""With what a letter begins: "My dear Ana,"."""
_SIGNED = lazy_pattern(lambda: rf"\s*(?:{any_word('letter', 'close')})\b[^.\n]{{0,40}}(?:[.\n]|\Z)")
_CLOSING = ("”", '"', "»")
_SPEECH = 900
"""Characters before and behind a place in which the marks of its paragraph stand."""
_SENTENCE_ENDS = (".", "!", "?")
_PARAGRAPHS = 12
"""Paragraphs of a letter, at most, behind the one that it begins in."""


def is_in_letter(document: Document, span: Span) -> bool:
    """Whether a place stands in a letter that a quotation mark opens in a paragraph before."""
    return any(letter.start <= span.start < letter.end for letter in _letters(document))


def is_in_speech(document: Document, span: Span) -> bool:
    """Whether a place stands in a paragraph of a speech that the next one opens again, where both are on one line: "“We came 18 years ago. “We stay.” "."""
    block = document.block_at(span.start)
    if block is None:
        return False
    text, first = document.text, max(block.span.start, span.start - _SPEECH)
    opened = text.rfind("“", first, span.start)
    again = text.find("“", span.end, min(block.span.end, span.end + _SPEECH))
    if opened < 0 or again < 0 or text.find("”", opened, again) >= 0:
        return False
    return text[opened:again].rstrip().endswith(_SENTENCE_ENDS)


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
