"""Quotations that a page sets off beside its text, left in it as paragraphs of their own: nobody is named, and the same words stand in another paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import content
from provenance.analysis.register import is_fiction, is_verse
from provenance.analysis.register.transcripts import is_transcript
from provenance.api import Block, BlockKind, Document, Hit, RelatedPlace, Severity, lazy_pattern, quoted

__all__ = ["pulled_quotes"]

_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_LEAST, _MOST = 7, 60
"""Words of such a quotation."""
_LONGEST = 1_200
"""Characters of the paragraph in which its words stand, at most: a longer one may hold the whole text."""
_FEW = 3
"""Such quotations of a text, at most: more are its form."""
_HEAD = 2
"""Blocks at the start of a text, which may quote what comes."""
_SHOWN = 60
_ENDS = (".", "!", "?", "…", "”", '"', "’", ")")
"""With which the paragraph above ends."""
_QUOTED = lazy_pattern(r"\s*[“\"„]([^“”\"„«»\n]{30,420})[”\"]\s*")
_WORD = lazy_pattern(r"[^\W_]+(?:['’][^\W_]+)*")


def pulled_quotes(document: Document) -> Iterator[Hit]:
    """Each, for information, with the paragraph that tells who speaks."""
    if is_verse(document) or is_fiction(document) or is_transcript(document):
        return
    found = list(_found(document))
    if len(found) > _FEW:
        return
    for block, other in found:
        words = " ".join(document.slice(block.span).split()).strip('“”"„ ')
        shown = words if len(words) <= _SHOWN else f"{words[:_SHOWN].rsplit(' ', 1)[0]} …"
        message = f"the quotation {quoted(shown)} is a paragraph without a speaker, and its words stand in another one: leave it out where a page had set it off"
        yield Hit(
            block.span,
            message,
            severity=Severity.INFO,
            related=(RelatedPlace("it stands here as well", other.span),),
        )


def _found(document: Document) -> Iterator[tuple[Block, Block]]:
    running = [(number, block) for number, block in enumerate(document.blocks) if block.kind in _KINDS]
    for number, block in running:
        match = _QUOTED.fullmatch(document.slice(block.span))
        if match is None or "://" in match[1] or not content(document).is_main(number) or not number:
            continue
        if not document.slice(document.blocks[number - 1].span).rstrip().endswith(_ENDS):
            continue  # a sentence leads to it, or lines of print go on
        words = _words(match[1])
        if not _LEAST <= words.count(" ") + 1 <= _MOST:
            continue
        for at, other in running:
            if at == number or at < _HEAD or not len(match[1]) < other.span.end - other.span.start <= _LONGEST:
                continue
            its = _words(document.slice(other.span))
            if its != words and f" {words} " in f" {its} ":
                yield block, other
                break


def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.lower().replace("’", "'")))
