"""What writers leave for themselves in a draft: "TODO: add figures", "will cost TODO per month", "visit WEBSITE", a paragraph that says “None”."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from provenance.analysis import content
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
from provenance_plugins.boilerplate.drafts.telling import told_of_note
from provenance_plugins.boilerplate.drafts.writing_plans import writing_plans
from provenance_plugins.boilerplate.for_readers import is_for_readers
from provenance_plugins.boilerplate.gap_words import asks_for_source
from provenance_plugins.boilerplate.residue import found

_WORDS = Phrases.load(__package__, "left_notes")

MARKERS = ("TODO", "FIXME", "XXX", "TBD", "TBA", "TBC")
"""Without one of these, one of `FIELDS` or one of `EMPTY` there is nothing to find."""
FIELDS = ("WEBSITE", "NUMBER", "NAME", "EMAIL", "ADDRESS", "URL")
_BEGINNINGS = ("WEB", "URL", "NUMBER", "PHONE", "TELEPHONE", "EMAIL", "ADDRESS", "NAME", "FIRST", "SURNAME", "LAST")
"""Of the fields that are told, behind a blank: `_FIELD` is tried at every word, and what most texts have is part of a longer name."""
EMPTY = (
    "laceholder text",
    "WIP",
    "None",
    "N/A",
    "null",
    "undefined",
    "NaN",
    "oming soon",
    "o be added",
    "o be written",
    "o be completed",
    "o be provided",
)
_SIGNS = Literals((*MARKERS, *EMPTY))
_MARKED, _NAMED = Literals(MARKERS), Literals(FIELDS)


def _of(tag: str) -> str:
    return any_of(_texts(tag))


@cache
def _texts(tag: str) -> tuple[str, ...]:
    return _WORDS.texts(tag)


_LABELLED = lazy_pattern(
    lambda: (
        r"(?m)^[ \t]{0,3}(?:TODO|FIXME)(?:\([\w .-]{1,30}\))?(?::|[ \t][–—-][ \t]|//)[ \t]*\S[^\n]*|^XXX:[ \t]*\S[^\n]*"
        rf"|^(?:TBD|TBC|TBA)(?::|[ \t][–—-])[ \t](?:{_of('asking')})\b[^\n]*|^(?:FIXME[ \t](?:(?!(?:is|are|was|were|has|had|and|or|in|of|on|for|can|will|may|must|means|stands|helps|lets|{_of('of_lists')})\b)[a-z]|{_of('asking')}\b)|TODO[ \t](?:{_of('asking')})\b)[^\n]*"
    )
)
"""A line that is a note: "TODO: add figures", "TBD: add map", "FIXME too long"."""
_BEHIND = lazy_pattern(
    r"(?m)(?<=[.!?…:)”\"’\]][ \n])(?://[ \t]?|@)?(?:TODO|FIXME)(?:\([\w .-]{1,30}\))?(?::[ \t]*\S[^\n]*|[.!]?(?=[ \t]*$))"
)
"""The same behind a sentence: "It is old. TODO: add figures"."""
_IN_BRACKETS = lazy_pattern(
    r"\((?:TODO|FIXME)\b(?![-/])[^()\n]{0,200}\)|(?<=[\w.,;:!?”\"] )\[(?:TODO|FIXME)\](?!\()|(?<![{$])\{(?:TODO|FIXME)\b[^{}\n]{0,80}\}(?!\})|\[@(?:TODO|FIXME|XXX)\]"
    r"|(?<![\w\]!])\[(?:TODO|FIXME)(?:\([\w .-]{1,30}\))?(?:[ \t]?[:–—-][ \t]|[ \t](?=[a-z]))[^\[\]\n]{1,800}\](?![(\[:])"
)
"""Of one sentence or of several: "[TODO: expand on this. It is where the lamp matters]"."""
_ASKING = lazy_pattern(lambda: rf"\bXXX\b[:,–—-]?[ \t](?:{_of('asking')})\b[^.!?\n]{{0,120}}")
_IN_PLACE = lazy_pattern(
    lambda: rf"(?:(?<=[$£€])|\b(?:{_of('before')})[ \t])(TODO|FIXME)\b(?![-_/:(]|[ \t](?:{_of('of_lists')})\b)"
)
"""In the place of a word or a figure: "will cost TODO per month"."""
_OPEN = lazy_pattern(
    lambda: (
        rf"(?m)(?i:^[ \t*_(\[]{{0,4}}(?:{_of('pictured')})(?:[ \t](?:{_of('of_picture')}))?[ \t]?[:–—][ \t]*)((?:[Nn]ame[ \t])?(?:TBD|TBA|TBC)\b)(?=[ \t*_)\].]*$)"
        rf"|\b(?:{_of('before_name')})[ \t]\[?(Name[ \t](?:TBD|TBA|TBC))\b"
    )
)
"""A name that is still to come where a text names somebody already: "Photo: TBD", "said Name TBC"; a list of speakers says to readers who is not known yet."""
_FIELD = lazy_pattern(
    lambda: (
        r"\b(?:(?:[Vv]isit|[Gg]o to)[ \t](?:our )?(WEBSITE|URL|WEB ADDRESS)|(?:[Cc]all|[Pp]hone|[Rr]ing|[Tt]elephone|[Tt]ext)[ \t](?:us on |on )?(NUMBER|PHONE NUMBER|TELEPHONE NUMBER)"
        r"|(?:[Ee]-?mail|[Cc]ontact|[Ww]rite to)[ \t](?:us at |at )?(EMAIL|EMAIL ADDRESS|ADDRESS)|(?:said|says|added|adds|Dear|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)[ \t](NAME|FIRST NAME|FIRSTNAME|SURNAME|LAST NAME))"
        rf"(?=[ \t]*(?:[.,;:!?)\n]|\Z)|[ \t](?:{_of('behind_field')})\b)"
    )
)
"""A word in capitals for what somebody was to put in: "visit WEBSITE", "said NAME"."""
_EVERYTHING = frozenset({"es", "pt", "gl", "ca", "it"})
"""Languages in which "todo" is a word."""
_ABOUT = lazy_pattern(lambda: rf"(?i)\bto-?do[’']?s\b|\bto-?do[ \t](?:{_of('of_lists')})\b|\bfixmes\b")
"""A text that speaks of such notes."""
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM, BlockKind.QUOTE})
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_QUOTES = frozenset("“\"‘'«")
_MOST = 3
"""So often a field may stand in a text: one that stands oftener is a name that the text explains."""
_PROSE = 25
"""Characters of the shortest paragraph that is running text."""
_LONGEST, _SIGNS_AROUND = 24, 8
"""Characters of the longest word for nothing that is a paragraph, and of the signs around it."""


def left_notes(document: Document, language: str, *, coded: bool) -> Iterator[tuple[str, Hit]]:
    """Each note with its words; `coded`: whether the text shows code, where such a note may be what it speaks of."""
    text = document.text
    marked = language not in _EVERYTHING and IN_TEXT.any_in(document, _MARKED)
    about = marked and _ABOUT.search(text) is not None
    lesser = coded or about
    if marked:
        yield from _notes(document, coded=coded, about=about)
    if language == "en" and not coded and IN_TEXT.any_in(document, _NAMED) and _may_have_fields(text):
        yield from _fields(document)
    yield from _empty(document, lesser=lesser)
    yield from writing_plans(document, lesser=coded)


def _notes(document: Document, *, coded: bool, about: bool) -> Iterator[tuple[str, Hit]]:
    text = document.text
    labelled: list[Span] = []
    head = len(text) - len(text.lstrip())
    for pattern in (_LABELLED, _IN_BRACKETS, _ASKING, _BEHIND):
        for match, span in found(document, pattern):
            block = document.block_at(span.start)
            if block is None or not _is_place(document, block) or _is_of_plan(document, span):
                continue
            if asks_for_source(match[0]) or _is_within(span, labelled):
                continue
            if pattern is _LABELLED:
                labelled.append(span)
            # "TODO: an app for lists" at the head of a text may name what it is about.
            less = coded or block.kind is BlockKind.LIST_ITEM or (pattern is _LABELLED and span.start <= head)
            less = less or (about and not match[0].startswith("["))
            yield f"{match[0]} {less}", told_of_note(match[0].strip(), span, lesser=less)
    lesser = coded or about
    for match, _ in found(document, _OPEN):
        span = Span(*match.span(match.lastindex or 0))
        block = document.block_at(span.start)
        if block is not None and block.kind in _PLACES and not _is_of_plan(document, span):
            less = lesser or block.kind is BlockKind.LIST_ITEM
            message = f"{quoted(document.slice(span))} stands where a name should: put it in"
            yield (
                f"{document.slice(span)} {less}",
                Hit(span, message, severity=Severity.INFO if less else Severity.WARNING),
            )
    if not lesser:
        for match, _ in found(document, _IN_PLACE):
            span = Span(*match.span(1))
            block = document.block_at(span.start)
            if block is not None and block.kind in _PLACES:
                message = f"“{match[1]}” stands where a word or a figure should: put it in"
                yield match[1], Hit(span, message, severity=Severity.WARNING)


def _is_within(span: Span, told: Sequence[Span]) -> bool:
    """Whether a place begins in one of those that were told, which stand in the order of the text."""
    at = bisect_right(told, span.start, key=lambda one: one.start)
    return at > 0 and span.start < told[at - 1].end


def _is_place(document: Document, block: Block) -> bool:
    """Whether a block is running text; in plain text a short line between two paragraphs only looks like a heading."""
    return block.kind in _PLACES or (document.media_type == "text/plain" and block.kind in HEADING_KINDS)


def _may_have_fields(text: str) -> bool:
    return any(f" {beginning}" in text or f"\t{beginning}" in text for beginning in _BEGINNINGS)


def _fields(document: Document) -> Iterator[tuple[str, Hit]]:
    for match, _ in found(document, _FIELD):
        span = Span(*match.span(match.lastindex or 0))
        word = document.slice(span)
        if document.text.count(word) > _MOST:
            continue
        if document.text[match.start() - 1 : match.start()] in _QUOTES or is_for_readers(document, span):
            message = f"{quoted(word)} seems to be for readers to fill in: look whether it is meant for them"
            yield f"{word} of readers", Hit(span, message, severity=Severity.INFO)
        else:
            message = f"the placeholder {quoted(word)} was not filled in: put in what it stands for"
            yield word, Hit(span, message, severity=Severity.WARNING)


def _empty(document: Document, *, lesser: bool) -> Iterator[tuple[str, Hit]]:
    """Paragraphs that are no more than a word for nothing: all of the text, or between paragraphs; one that says "TODO", anywhere in it."""
    if not IN_TEXT.any_in(document, _SIGNS):
        return
    main = [document.blocks[index] for index in content(document).main]
    body = [at for at, block in enumerate(main) if block.kind not in HEADING_KINDS]
    for at in body:
        block = main[at]
        if block.kind not in _RUNNING or block.span.end - block.span.start > _LONGEST + _SIGNS_AROUND:
            continue
        words = document.slice(block.span).strip().strip("[]()*_–—~=- ")
        if len(words) > _LONGEST:
            continue
        words = words.rstrip(".:!") if words[:-1] in _texts("nothing_yet") else words
        if words in _texts("nothing_yet") or words.lower() in _texts("unwritten"):
            if _is_of_plan(document, block.span) or (at + 1 < len(main) and main[at + 1].kind is BlockKind.LIST_ITEM):
                continue
            less = lesser or _is_answer(document, main, at)
        elif words in _texts("in_progress"):
            message = f"{quoted(words)} says that the text is not done: finish it, or say what is missing"
            below = main[at + 1 : at + 2]
            alone = at > 0 and main[at - 1].kind in HEADING_KINDS and (not below or below[0].kind in HEADING_KINDS)
            severity = Severity.WARNING if alone and at > 1 and not lesser else Severity.INFO
            yield f"a paragraph: {words} {severity}", Hit(block.span, message, severity=severity)
            continue
        elif words in _texts("nothing") or words.lower() in _texts("soon") or words.lower() in _texts("standing_for"):
            alone = len(body) == 1
            if not alone and not (
                _is_prose(document, main[at - 1 : at]) and _is_prose(document, main[at + 1 : at + 2])
            ):
                continue
            less = lesser or (not alone and words.lower() in _texts("soon"))
        else:
            continue
        message = f"{quoted(words)} stands where a paragraph should: write it, or take the line out"
        yield (
            f"a paragraph: {words} {less}",
            Hit(block.span, message, severity=Severity.INFO if less else Severity.WARNING),
        )


def _is_answer(document: Document, main: list[Block], at: int) -> bool:
    """Whether a paragraph answers a short line above it, as in a timetable ("Speaker", "TBD"): readers are told that it is not settled."""
    if at == 0:
        return False
    above = main[at - 1]
    words = document.slice(above.span).strip()
    if above.kind in HEADING_KINDS:
        return any(word.strip(":?") in _texts("settled_later") for word in words.lower().split())
    return words.strip("#*_:. ").lower() not in _texts("sections") and not _is_prose(document, [above])


def _is_prose(document: Document, blocks: list[Block]) -> bool:
    return any(
        block.kind in _RUNNING
        and block.span.end - block.span.start >= _PROSE
        and document.slice(block.span).rstrip("\"'”’) ").endswith((".", "!", "…"))
        for block in blocks
    )


def is_of_minutes(document: Document) -> bool:
    """Whether the title or the first line says that a text is the minutes of a meeting, in which "TODO: Ana writes to them" was agreed."""
    titles = [one.value for one in document.declared if one.field == "title"]
    titles += [
        document.slice(block.span) for block in document.blocks[:1] if block.span.end - block.span.start <= _TITLE
    ]
    return any(map(_MINUTES.search, titles))


_MINUTES = lazy_pattern(lambda: rf"(?i)\b(?:{_of('minutes')})")
_TITLE = 120
"""Characters of a line that is a title."""


def _is_of_plan(document: Document, span: Span) -> bool:
    """Whether the heading above, or the block itself, says that what follows is a list of things to do."""
    above = document.heading_above(span.start)
    return above is not None and any(plan in document.slice(above.span).lower() for plan in _texts("plan"))
