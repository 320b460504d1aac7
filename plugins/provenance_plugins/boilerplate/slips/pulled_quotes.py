"""Quotations that a page sets off beside its text, left in it as paragraphs of their own: nobody is named, and the same words stand in another paragraph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

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
_ALIKE = 20
"""Paragraphs that have the same words of a quotation, at most: more are a form."""
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
    quotes: list[tuple[Block, int, str]] = []
    for number, block in running:
        match = _QUOTED.fullmatch(document.slice(block.span))
        if match is None or "://" in match[1] or not content(document).is_main(number) or not number:
            continue
        if not document.slice(document.blocks[number - 1].span).rstrip().endswith(_ENDS):
            continue  # a sentence leads to it, or lines of print go on
        words = _words(match[1])
        if not _LEAST <= words.count(" ") + 1 <= _MOST:
            continue
        quotes.append((block, len(match[1]), words))
    if not quotes:
        return
    others = _with_first_words(document, running, {_first(words) for _, _, words in quotes})
    for block, length, words in quotes:
        for other, its in others.get(_first(words), ()):
            longer = other is not block and length < other.span.end - other.span.start
            if longer and its != words and f" {words} " in f" {its} ":
                yield block, other
                break


def _first(words: str) -> str:
    """The first words of a quotation, by which the paragraphs are found that may have all of it."""
    return " ".join(words.split(" ", _LEAST)[:_LEAST])


def _with_first_words(
    document: Document, running: Iterable[tuple[int, Block]], firsts: AbstractSet[str]
) -> dict[str, list[tuple[Block, str]]]:
    """The paragraphs that have the first words of quotations, each with its words; of those that have the same ones, the first."""
    found: dict[str, list[tuple[Block, str]]] = {}
    for at, block in running:
        if at < _HEAD or block.span.end - block.span.start > _LONGEST:
            continue
        its = _words(document.slice(block.span))
        words = its.split(" ")
        for first in {" ".join(words[start : start + _LEAST]) for start in range(len(words) - _LEAST + 1)} & firsts:
            same = found.setdefault(first, [])
            if len(same) < _ALIKE:
                same.append((block, its))
    return found


def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.lower().replace("’", "'")))
