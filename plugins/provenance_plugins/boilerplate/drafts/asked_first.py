"""Whether a draft may have notes of its writers: asked of every text before that is read, by a few words, headings, labels or lines.

Every text is asked this, so these conditions stand here by themselves, and what reads the text is imported where one of them holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial
from itertools import pairwise

from provenance.analysis.characters import IN_LOWERED, IN_TEXT
from provenance.analysis.files import is_in_hand
from provenance.api import HEADING_KINDS, Block, BlockKind, Document, Literals, Phrases, analysis, any_of, lazy_pattern

__all__ = [
    "BENT",
    "CLOSING_BRACKETS",
    "DOTS",
    "FIRST_LOST",
    "KINDS_OF_NOTES",
    "LENGTH_OF_NOTES",
    "MIXED",
    "OPENING_BRACKETS",
    "is_bare",
    "items_of_lists",
    "may_announce_counts",
    "may_ask_writers",
    "may_be_planned",
    "may_have_bent_marks",
    "may_have_doubled_parts",
    "may_have_empty_chapters",
    "may_have_empty_labels",
    "may_have_left_checks",
    "may_have_lone_brackets",
    "may_have_lone_marks",
    "may_have_lost_stops",
    "may_have_notes_to_editors",
    "may_have_numbered_headings",
    "may_have_pulled_quotes",
    "may_have_unfinished_parts",
    "may_lack_parts",
    "may_note_for_oneself",
    "uneven_marks",
]

_ASKED = Phrases.load(__package__, "asked_of_writers")
_CHECKS = Phrases.load(__package__, "signs_of_checks")
_CHAPTERS = Phrases.load(__package__, "empty_chapters")
_LACKING = Phrases.load(__package__, "todo_parts")
_NOTES = Phrases.load(__package__, "notes_to_oneself")
_PLANS = Phrases.load(__package__, "writing_plans")
_TO_EDITORS = Phrases.load(__package__, "signs_to_editors")
_UNFINISHED = Phrases.load(__package__, "unfinished_parts")
_ANY = "any"
"""Each phrase of these tables stands in the file of all languages: the others are not read for them."""
KINDS_OF_NOTES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM})
LENGTH_OF_NOTES = range(10, 200)
"""Characters of a line that is what a writer tells himself to write."""
_FIRST = 18
"""Characters in which the first word of such a line stands, with what marks an item."""
_LINE = 60
"""Characters of a heading that is one of these, at most."""
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_AHEAD = 160
"""Characters of a block below a heading that may say that it is still to be written, at most."""


@analysis()
def may_lack_parts(document: Document) -> bool:
    """Whether two headings stand one below the other, one is of a list of what is to be done, or a remark advises a writer."""
    if document.row is not None or document.media_type == "text/html":
        return False
    blocks, known = document.blocks, _headings()
    for above, below in pairwise(blocks):
        if above.kind not in HEADING_KINDS:
            continue
        if below.kind in HEADING_KINDS and below.level <= above.level:
            return True
        start, end = above.span
        if end - start <= _LINE and document.text[start:end].strip(" :.*_#0123456789").lower() in known:
            return True
    return may_have_empty_labels(document) or IN_TEXT.any_in(document, _advice())


@cache
def _headings() -> frozenset[str]:
    return frozenset((*_LACKING.texts("heading", _ANY), *_LACKING.texts("title", _ANY)))


@cache
def _advice() -> Literals:
    return Literals(_LACKING.texts("advises", _ANY))


@analysis()
def may_have_empty_labels(document: Document) -> bool:
    """Whether an item of a list ends with a colon and has no items of its own."""
    return document.media_type != "text/html" and any(
        is_bare(document, one, below) for one, below in items_of_lists(document)
    )


def items_of_lists(document: Document) -> Iterator[tuple[Block, Block | None]]:
    """The items of lists, each with the block below it."""
    blocks: tuple[Block | None, ...] = (*document.blocks, None)
    for one, below in pairwise(blocks):
        if one is not None and one.kind is BlockKind.LIST_ITEM:
            yield one, below


def is_bare(document: Document, one: Block, below: Block | None) -> bool:
    """Whether an item ends with a colon, and nothing of it follows."""
    if document.text[one.span.end - 1 : one.span.end] != ":":
        return False
    return (
        below is None
        or below.kind is BlockKind.HEADING
        or (below.kind is BlockKind.LIST_ITEM and below.level <= one.level)
    )


def may_note_for_oneself(document: Document) -> bool:
    """Whether a line begins as what a writer tells himself to write does, in what somebody writes by hand; or words say what is to go into a place."""
    if document.row is not None:
        return False
    if IN_LOWERED.any_in(document, _placed()):
        return True
    return is_in_hand(document) and any(_begins_note(document, block) for block in document.blocks)


def _begins_note(document: Document, block: Block) -> bool:
    start, end = block.span
    if block.kind not in KINDS_OF_NOTES or end - start not in LENGTH_OF_NOTES:
        return False
    first = document.text[start : start + _FIRST].lstrip(" \n\t*-–").partition(" ")[0]
    return first.lower() in _first_words()


@cache
def _placed() -> Literals:
    return Literals(dict.fromkeys((*_NOTES.texts("will_go", _ANY), *_NOTES.texts("go_here", _ANY))))


@cache
def _first_words() -> frozenset[str]:
    return frozenset(text.partition(" ")[0] for tag in ("verb", "here", "maybe") for text in _NOTES.texts(tag, _ANY))


@analysis()
def may_ask_writers(document: Document) -> bool:
    """Whether a text has a bracket or a line in capitals that begins as what a draft asks of its writers does, or says that a part is still to be written."""
    text = document.text
    if any(IN_TEXT.any_in(document, one) for one in _signs_of_asking()) or may_note_for_oneself(document):
        return True
    if ("(" in text or "[" in text) and IN_LOWERED.any_in(document, _parts()) and _PART.search(text) is not None:
        return True
    blocks = document.blocks
    return any(
        above.kind in HEADING_KINDS
        and below.kind in _RUNNING
        and below.span.end - below.span.start <= _AHEAD
        and _written().any_in(document.slice(below.span).encode("utf-8", "replace"))
        for above, below in pairwise(blocks)
    )


@cache
def _parts() -> Literals:
    return Literals(text.lower() for text in _ASKED.texts("part", _ANY))


@cache
def _written() -> Literals:
    return Literals((*_ASKED.texts("written", _ANY), *_ASKED.texts("will_be_written", _ANY)))


@cache
def _signs_of_asking() -> tuple[Literals, Literals]:
    """One of these stands in each note in brackets; and in each in capitals, and in each that is a lone word."""
    put, last, check = (_ASKED.texts(tag, _ANY) for tag in ("put", "put_last", "check"))
    return (
        Literals(
            (
                *dict.fromkeys(
                    f"{bracket}{verb} " for bracket in "([" for word in put for verb in (word, word.upper())
                ),
                *dict.fromkeys(f"{verb}{end}" for end in (")", "?)", "!)", "]") for verb in last),
            )
        ),
        Literals(
            (
                *dict.fromkeys(f"({word.upper()}" for word in check),
                *dict.fromkeys(f"[{word.upper()}" for word in check),
                *dict.fromkeys(f"{word.upper()} " for word in put),
                *dict.fromkeys(f" {word.upper()}" for word in last),
            )
        ),
    )


_PART = lazy_pattern(
    lambda: rf"[(\[]\s?(?:\w{{1,4}}[\s’'])?(?:{any_of(_ASKED.texts('part', _ANY))})\s", re.IGNORECASE, signs=("(", "[")
)


@analysis()
def may_have_unfinished_parts(document: Document) -> bool:
    """Whether a text has the words by which it says of a part of it that it is not done, or such a line alone."""
    return IN_LOWERED.any_in(document, _left_to_do())


@cache
def _left_to_do() -> Literals:
    words = (
        *_UNFINISHED.texts("left", _ANY),
        *_UNFINISHED.texts("under_way", _ANY),
        *_UNFINISHED.texts("review", _ANY),
        *(f"\n{text}" for text in _UNFINISHED.texts("alone", _ANY)),
    )
    return Literals(dict.fromkeys(words))


@analysis()
def may_have_empty_chapters(document: Document) -> bool:
    """Whether dots stand alone below a heading, headings stand one below the other, a caption is short, or a line begins as a note of what is to be written does."""
    if document.row is not None or document.media_type == "text/html":
        return False
    if IN_LOWERED.any_in(document, _to_write()):
        return True
    text = document.text
    return any(
        (
            above.kind in HEADING_KINDS
            and (
                below.kind in HEADING_KINDS
                or (below.span.end - below.span.start <= _DOTS and text[below.span.start : below.span.end] in DOTS)
            )
        )
        or (below.kind is BlockKind.CAPTION and below.span.end - below.span.start <= _FIRST)
        for above, below in pairwise(document.blocks)
    )


DOTS = frozenset({"…", "...", "....", ".....", "[…]", "[...]", "(…)", "(...)", "……"})
"""What stands for a text that is not there."""
_DOTS = 5
"""Characters of the longest of them."""


@cache
def _to_write() -> Literals:
    return Literals(f"\n{text}{colon}" for text in _CHAPTERS.texts("to_write", _ANY) for colon in (":", " :"))


@analysis()
def may_be_planned(document: Document) -> bool:
    """Whether a text has the words of a plan or of a heading over notes."""
    return IN_TEXT.any_in(document, _planned())


@cache
def _planned() -> Literals:
    said = (*_PLANS.texts("sure", _ANY), *_PLANS.texts("headings", _ANY), *_PLANS.texts("labels", _ANY))
    return Literals(tuple(dict.fromkeys(form for text in said for form in (text, text.capitalize(), text.title()))))


@analysis()
def may_have_left_checks(document: Document) -> bool:
    """Whether a text has a bracket that may be a note of what is to be looked up."""
    text = document.text
    return ("(" in text or "[" in text) and IN_TEXT.any_in(document, _checks()) and _CHECKED.search(text) is not None


@cache
def _checks() -> Literals:
    return Literals(_CHECKS.texts(language=_ANY))


_CHECKED = lazy_pattern(
    lambda: rf"[(\[][^()\[\]\n]{{0,50}}?(?:{'|'.join(map(re.escape, _checks().strings))})", signs=("(", "[")
)
"""A bracket with a word or a mark that such a note has."""


FIRST_LOST = ("(; ", "( ; ", "(, ", "( , ")
"""How brackets begin whose first words were taken."""


@analysis()
def may_have_notes_to_editors(document: Document) -> bool:
    """Whether a text has a sign of what editors are asked."""
    return IN_TEXT.any_in(document, _signs_to_editors())


@cache
def _signs_to_editors() -> Literals:
    of = partial(_TO_EDITORS.texts, language=_ANY)
    return Literals(
        (
            *("()", "( )", "\n@"),
            *FIRST_LOST,
            *of("lines"),
            *of("default"),
            *(f"{bracket}{verb} " for bracket in "([" for verb in of("puts")),
            *(f"{bracket}{word}" for bracket in "([" for word in of("kept")),
            *(f"o be {done}" for done in of("pending")),
            *(f"[{word}" for tag in ("called", "abroad") for word in of(tag)),
            *(f"{verb}]" for verb in of("filled")),
            *(f"[{verb} " for word in of("fills") for verb in (word, word.capitalize(), word.upper())),
            *(f" {unit}{end}" for unit in of("units") for end in (")", "]", " max", ".)", ".]")),
            *(f"{dash} {word}" for dash in "–—-" for word in of("dashed")),
        )
    )


_SET_OFF = lazy_pattern(r"(?m)^[ \t]*[“\"„][^“”\"„«»\n]{30,420}[”\"][ \t]*$")


@analysis()
def may_have_pulled_quotes(document: Document) -> bool:
    """Whether a line of a text, which a page set off, is one quotation from end to end."""
    text = document.text
    if document.media_type == "text/html" or not any(sign in text for sign in ("\n“", '\n"', "\n„")):
        return False
    return _SET_OFF.search(text) is not None


OPENING_BRACKETS, CLOSING_BRACKETS = "(（", ")）"


@analysis()
def may_have_lone_brackets(document: Document) -> bool:
    """Whether a text has more of the brackets that open than of those that close, or fewer."""
    opening = sum(map(document.text.count, OPENING_BRACKETS))
    return opening != sum(map(document.text.count, CLOSING_BRACKETS))


@analysis()
def may_have_lone_marks(document: Document) -> bool:
    """Whether a block has an odd number of straight quotation marks."""
    return '"' in document.text and bool(uneven_marks(document))


def uneven_marks(document: Document) -> list[int]:
    """The numbers of such blocks; code and tables have their own."""
    text = document.text
    return [
        number
        for number, block in enumerate(document.blocks)
        if text.count('"', *block.span) % 2 and block.kind not in _OF_SIGNS
    ]


_OF_SIGNS = frozenset({BlockKind.CODE, BlockKind.TABLE_CELL})


@analysis()
def may_announce_counts(document: Document) -> bool:
    """Whether a list of three items stands below a line that ends with a colon."""
    text, blocks = document.text, document.blocks
    for at, block in enumerate(blocks[3:], 3):
        if (
            block.kind is BlockKind.LIST_ITEM
            and blocks[at - 2].kind is BlockKind.LIST_ITEM
            and blocks[at - 3].kind in _LINES_ABOVE
            and text[blocks[at - 3].span.end - 1 : blocks[at - 3].span.end] in _COLONS
        ):
            return True
    return False


_LINES_ABOVE = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_COLONS = (":", "：")


_NUMBERED, _BEFORE_NUMBER = 4, 16
"""Numbered headings of a run of which one may be wrong, at least, and characters in which the number of one stands."""


@analysis()
def may_have_numbered_headings(document: Document) -> bool:
    """Whether several headings begin with a number, or with a word and one."""
    text = document.text
    numbered = 0
    for block in document.blocks:
        if block.kind is BlockKind.HEADING and _FIGURE.search(
            text, block.span.start, min(block.span.end, block.span.start + _BEFORE_NUMBER)
        ):
            numbered += 1
    return numbered >= _NUMBERED


_FIGURE = lazy_pattern(r"\d")


BENT = lazy_pattern(r"”(?=\w)(?<![^\s(\[—–:]”)|“(?=[\s.,;:!?)]|\Z)(?<=[\w.,!?…]“)", signs=("”", "“"))
"""A mark that closes before a word, or one that opens behind one; what stands before it is asked behind it, so that the search is for the marks."""


_WITHIN_MARKS = r"[^\"“”„‟«»{}<>=\\]{1,400}"
MIXED = lazy_pattern(
    rf"(?<![^\s(\[—–-])(?:\"(?=\S){_WITHIN_MARKS}(?<=[^\s\d])(?:”(?!\w)|“(?=[\s.,;:!?)]|\Z))|[“„](?=\S){_WITHIN_MARKS}(?<=[^\s\d])\"(?!\w))"
)
"""What a straight mark opens and a curly one closes, or the other way round, with no mark between them; behind a figure the last may be the sign for inches."""


@analysis()
def may_have_bent_marks(document: Document) -> bool:
    """Whether a text has marks that open and such that close, and one of them stands where the other belongs; or straight ones and curly ones, and a quotation has one of each."""
    text = document.text
    curly = [mark for mark in "“”„" if mark in text]
    if '"' in text and curly and MIXED.search(text) is not None:
        return True
    return "“" in curly and "”" in curly and BENT.search(text) is not None


_BEGINS_WITHIN = Literals(
    f"{letter} {word}"
    for letter in "abcdefghijklmnopqrstuvwxyz"
    for word in ("This ", "These ", "Those ", "They ", "There ", "It ", "But ", "Because ", "Although ", "However, ", "What ", "Why ", "How ", "Where ", "When ")
)  # fmt: skip
"""What begins a sentence of English, with no mark before it."""


@analysis()
def may_have_lost_stops(document: Document) -> bool:
    """Whether a sentence may begin within another of a text."""
    return IN_TEXT.any_in(document, _BEGINS_WITHIN)


_LOOKS, _LOOKED_FOR, _OF_PARTS = 20, 16, 300
"""Places of a text that are looked for further down, characters of each, and characters of a text of two parts, at least."""
_MISSED, _DRIFT = 3, 0.4
"""Looks from one that is found to the next, at most: one may hold the end of a line. And by how much of what lies between them the ways to what was found differ, at most: line numbers, labels, other ends of lines."""


@analysis()
def may_have_doubled_parts(document: Document) -> bool:
    """Whether the characters of two places of a text that is no page stand once more further down, and as far apart there."""
    text = document.text
    if document.media_type == "text/html" or len(text) < _OF_PARTS:
        return False
    step = len(text) // _LOOKS
    looks = ((at, text.find(text[at : at + _LOOKED_FOR], at + _LOOKED_FOR)) for at in range(0, len(text) - step, step))
    return any(
        (way := at - last) <= _MISSED * step and abs(found - here - way) <= _DRIFT * way
        for (last, here), (at, found) in pairwise(look for look in looks if look[1] > 0)
    )
