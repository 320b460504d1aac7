"""Signs of English texts of which decoding left a question mark (BLP412): dashes between two words ("a gun ? which she held", "the peak?the sister of"), and the two letters that print joins to one ("a?er" for "after")."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import inside_quotation
from provenance.api import BlockKind, Confidence, Document, Hit, Phrases, Span, any_of, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.residue import found

__all__ = ["close_question_marks", "joined_letters", "set_off_by_question_marks"]

_WORDS = Phrases.load(LEXICON, "question_marks")
_DASH = lazy_pattern(r"(?<=[a-z]{2}[a-z,)”\"’]) \?(?: |\r?\n)(?=[a-z]+[ ,;.])", signs=(" ?",))
_SPACED = lazy_pattern(r"(?<=\w)[ \xa0]\?(?=[\"”’»)]{0,2}(?:\s*\Z|\s+[A-ZÀ-Þ“\"]|\s*\n))")
"""The end of a question of whoever sets a blank before its mark."""
_CLOSE = lazy_pattern(
    lambda: (
        rf"(?<![\w/.=&?%#-])[A-Za-z]{{1,16}}(?:['’][a-z]{{1,2}})?\?(?:{any_of(_WORDS.texts('behind'))})(?=[ ,;.:!\n]|\Z)"
    ),
    signs=("?",),
)
"""A word, a question mark and a small word of sentences without a blank between them."""
_DASHES = ("–", "—", " -- ")
_CODED = ("`", "SELECT ", " WHERE ", "&&", "||", " = ", "{", "regex")
_FEWEST, _CLOSEST, _REACH = 2, 3, 200
"""Places of a text, at least, and of such without blanks; and characters before one in which its sentence begins."""
_BEGINS = lazy_pattern(r"[.!?:;…]['\"”’)]?\s+|\n\s*\n|\A")
_PARTING = lazy_pattern(r"[a-z]+(?: [a-z]+)? \?\s")
"""Behind a sign that parts the words of a list, as of tags: "lamps ? ferries ? boats"."""
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.QUOTE, BlockKind.LIST_ITEM})


def set_off_by_question_marks(document: Document) -> Iterator[Hit]:
    """The first of several question marks between two words of a statement, with how many there are; nothing of a text that has a dash, shows code, or sets a blank before each question mark."""
    text = document.text
    if any(sign in text for sign in _DASHES) or any(sign in text for sign in _CODED):
        return
    if _SPACED.search(text) is not None:
        return
    places = [
        span
        for _, span in found(document, _DASH)
        if _is_of_statement(document, span) and not _PARTING.match(text, span.end)
    ]
    if len(places) < _FEWEST:
        return
    first = places[0]
    start, end = text.rfind(" ", 0, first.start - 1) + 1, first.end + len(text[first.end :].split(maxsplit=1)[0])
    yield Hit(
        Span(start, end),
        f"“{' '.join(text[start:end].split())}” and {len(places) - 1} more have a question mark where a dash seems to have been lost when the text was decoded: put in the dash, or load the original anew",
        Confidence.MEDIUM,
    )


def _is_of_statement(document: Document, span: Span) -> bool:
    """Whether a question mark stands in prose, in a sentence that asks nothing."""
    block = document.block_at(span.start)
    if block is None or block.kind not in _PROSE:
        return False
    said = document.text[max(block.span.start, span.start - _REACH) : span.start]
    begun = [*_BEGINS.finditer(said)]
    words = said[begun[-1].end() if begun else 0 :].lower().replace("’", "'").split()
    opening = [word.strip("\"“‘'(,") for word in words[:_FIRST]]
    while opening and opening[0] in _WORDS.texts("leads"):
        opening.pop(0)
    behind = document.text[span.end : span.end + _NEAR].lower().split()
    return not (
        (opening and opening[0] in _WORDS.texts("asks"))
        or (behind and behind[0].strip(",.;") in _WORDS.texts("says"))
        or inside_quotation(document, span)
    )


def close_question_marks(document: Document) -> Iterator[Hit]:
    """The first of several question marks that stand between two words with no blank, with how many there are: no question goes on so."""
    if any(sign in document.text for sign in _DASHES) or any(sign in document.text for sign in _CODED):
        return
    places = [
        span for _, span in found(document, _CLOSE) if (block := document.block_at(span.start)) and block.kind in _PROSE
    ]
    if len(places) < _CLOSEST:
        return
    yield Hit(
        places[0],
        f"{quoted(document.slice(places[0]))} and {len(places) - 1} more places have a question mark where a dash or another sign was lost when the text was decoded: put it in, or load the original anew",
        Confidence.MEDIUM,
    )


_NEAR, _FIRST = 40, 3
"""Characters behind the mark in which a word stands that says who asked, and words of a sentence among which the first asks, behind those that lead to it."""


_MARK = lazy_pattern(r"\?(?P<behind>[a-z]{1,14})(?![\w=&/?-])", signs=("?",))
_HALF = lazy_pattern(r"(?:(?<=[^\w/.=&?%-])|\A)[A-Za-z]{1,14}\Z")
_LEAD = lazy_pattern(r"[a-z,.;] \Z")
"""A question mark with letters behind it; those before it in the same word; and what stands before a word that begins with one."""
_LONGEST = 16


def joined_letters(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each word of which joined letters became a question mark."""
    text = document.text
    for match, place in found(document, _MARK, everywhere=True):
        before = text[max(0, place.start - _LONGEST) : place.start]
        half = _HALF.search(before)
        word = f"{half[0] if half else ''}?{match['behind']}"
        if half is not None:
            known = word.lower() in _WORDS.texts("within")
        else:
            known = (
                word in _WORDS.texts("first") and _LEAD.search(before) is not None and text.startswith(" ", place.end)
            )
        if not known:
            continue
        yield (
            word.lower(),
            Hit(
                Span(place.end - len(word), place.end),
                f"“{word}” lost letters that print joins to one (“ft”, “fi”, “ff”, “ti”) when the text was decoded: write them out",
                Confidence.HIGH,
            ),
        )
