"""Gaps and notes of a draft without marks of their own: "Additional file XXX", "Seite ???", "(Wortanzahl)", "2nd reader: supervisor name", "TO DO: Name groups", "Blabla"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from provenance.analysis.characters import IN_TEXT
from provenance.api import (
    HEADING_KINDS,
    Block,
    BlockKind,
    Document,
    Hit,
    Literals,
    Phrases,
    Severity,
    Span,
    any_of,
    lazy_pattern,
    quoted,
)
from provenance_plugins.boilerplate.blanks_of_parties import blanks_of_parties
from provenance_plugins.boilerplate.drafts.telling import told_of_note

__all__ = ["BARE", "bare_gaps"]

_WORDS = Phrases.load(__package__, "bare_gaps")
BARE = ("XXX", "???", "TO DO", "TODO", "labla", "la bla", "lah blah", "anzahl)", "ount)", "words)", "mots)", "palabras)", "palavras)", "parole)", "woorden)", "słów)", "слів)", "слов)", "visor name", "eader name", "tudent name", "uthor name", "eacher name", "ompany name", "aminer name")  # fmt: skip
"""Without one of these there is nothing to find."""
_SIGNS = Literals(BARE)
_NUMBER = lazy_pattern(
    lambda: (
        rf"(?<![\w-])(?i:(?:{any_of(_WORDS.texts('label'))}))[ \xa0](?P<gap>XXXX*)(?![\w-])|(?<![\w-])(?i:{any_of(_WORDS.texts('page'))})[ \xa0](?P<page>\?\?\??\??)(?![\w?])"
    ),
    signs=("XXX", "??"),
)
"""A figure, a file or a page that has no number yet."""
_COUNTED = lazy_pattern(lambda: rf"\W{{0,2}}\((?i:{any_of(_WORDS.texts('counted'))})\s?:?\s?\)\W{{0,2}}")
_ROLE = lazy_pattern(
    lambda: (
        rf"[:\t][ \t\xa0]*(?P<gap>(?:[Tt]he |[Yy]our )?(?:{any_of(_WORDS.texts('role'))})(?:['’]s)? name)[ \t]*(?=\Z|\n|\t)"
    )
)
"""What stands behind a label where a name was to be put in."""
_TO_DO = lazy_pattern(
    r"\W{0,4}TO[ -]DO\b:?[ \t]+\S[^\n]{1,160}\Z|\W{0,4}[A-ZÀ-Þ][a-zà-ÿ]{3,20}(?: [a-zà-ÿ]{3,12})?:?[ \t\n]+TODO[.!]?\W{0,4}\Z"
)
"""A paragraph that is such a note, or has one behind its label: "Abstract TODO"."""
_BLAH = lazy_pattern(r"\W{0,3}(?i:bla(?:h)?(?:[ ,-]?blah?){1,8})\W{0,6}\Z")
_SHORT, _LINE = 220, 400
"""Characters of a block that is such a note, and of one that may have a role in it."""
_SLANTS = frozenset({"*", "_"})
_GAP = 40
"""Characters of white space between a picture and its caption, at most."""
_MOST = 40
"""So many gaps of one kind a draft may have; a text with more speaks of such signs."""
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL, BlockKind.CAPTION})


def bare_gaps(document: Document, *, coded: bool) -> Iterator[tuple[str, Hit]]:
    """Each with its words; `coded`: whether the text shows code or speaks of notes, where one may be what it speaks of."""
    text = document.text
    yield from blanks_of_parties(document, coded=coded)
    if "___" in text:
        from provenance_plugins.boilerplate.drafts.blanks_in_prose import blanks_in_prose  # noqa: PLC0415 - few texts have one

        yield from blanks_in_prose(document, coded=coded)
    if not IN_TEXT.any_in(document, _SIGNS):
        return
    numbers = [(match, block) for match in _NUMBER.finditer(text) if (block := document.block_at(match.start()))]
    if len(numbers) <= _MOST:
        for match, block in numbers:
            if block.kind is not BlockKind.CODE:
                yield _gap(match[0], Span(*match.span()), coded=coded)
    for block in document.blocks:
        if block.kind not in _PROSE and block.kind not in HEADING_KINDS:
            continue
        start, end = block.span
        if end - start > _LINE:
            continue
        if " name" in text[start:end] and (role := _ROLE.search(text, start, end)) is not None:
            yield _gap(role["gap"], Span(*role.span("gap")), coded=coded)
        elif end - start > _SHORT:
            continue
        elif _COUNTED.fullmatch(text, start, end) is not None or _BLAH.match(text, start, end) is not None:
            joked = _is_caption(document, block) and _BLAH.match(text, start, end) is not None
            yield _gap(document.slice(block.span).strip(), block.span, coded=coded or joked)
        elif _TO_DO.match(text, start, end) is not None and block.kind is not BlockKind.TABLE_CELL:
            words = document.slice(block.span).strip()
            yield words, told_of_note(words, block.span, lesser=coded)


def _is_caption(document: Document, block: Block) -> bool:
    """Whether a line in slanted letters stands right below a picture, as others of the text do that say something: what the one in the picture says may be told so."""
    return block.span.start in document.recall("captions in slanted letters", _captions)


def _captions(document: Document) -> frozenset[int]:
    """Where the lines in slanted letters below pictures begin; none where no such line says anything."""
    places = sorted({image.position for image in document.images})
    found = [block.span for block in document.blocks if places and _is_slanted(document, block, places)]
    told = any(_BLAH.match(document.text, span.start, span.end) is None for span in found)
    return frozenset(span.start for span in found) if told else frozenset()


def _is_slanted(document: Document, block: Block, places: Sequence[int]) -> bool:
    """Whether a block is in slanted letters, and nothing stands between it and the last picture before it; `places`: those of the pictures, in order."""
    start = block.span.start
    last = bisect_right(places, start) - 1
    if last < 0 or start - places[last] > _GAP or document.text[places[last] : start].strip():
        return False
    place, source = document.locate(block.span), document.source
    return source[max(0, place.start - 1) : place.start] in _SLANTS and source[place.end : place.end + 1] in _SLANTS


def _gap(words: str, span: Span, *, coded: bool) -> tuple[str, Hit]:
    said = " ".join(words.split())
    message = f"the placeholder {quoted(said)} was not filled in: put in what it stands for"
    return said, Hit(span, message, severity=Severity.INFO if coded else Severity.WARNING)
