"""What the form of a text or of a passage says of its words: a list of titles, a tale, stanzas, a quotation that is announced. They are another's there, or nobody's."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import partial

from provenance.analysis import language
from provenance.analysis.voice import FirstPerson
from provenance.api import HEADING_KINDS, BlockKind, Document, Span, lazy_pattern
from provenance_plugins.moderation.entries import is_entry
from provenance_plugins.moderation.passages import sentence_around
from provenance_plugins.moderation.vocabulary import group_of

__all__ = ["is_list_of_titles", "is_of_form", "is_stanza"]

_of = partial(group_of, "forms")

_TITLED = lazy_pattern(r"\s*(?:\d{8}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})[\s,;|:]+\S[^\n]{0,160}")
"""A line of a list of headlines: its day and its words."""
_KEYED = lazy_pattern(r"\"[^\"\n]{12,300}\"\s*:\s*\"[^\"\n]{0,60}\"\s*[,}]")
"""A title and what is filed with it, in a text that is data."""
_MANY, _SHARE, _READ = 40, 0.9, 40_000
"""Titles of a list of them, their share of its lines, and characters that are looked at."""
_HALF = 0.5

_LEAST = 3_000
"""Characters of a tale, in which it shows that it is one."""
_MANNERS, _SHOTS = 5, 3
"""Different words for how persons of a tale speak and look, and different directions of a screenplay."""
_MANNER = lazy_pattern(
    lambda: (
        rf"\b(?:he|she|they|I|[A-Z][a-z]+)\s(?:\w+ly\s)?(?P<told>{_of('manner')})\b|[,!?”\"]\s(?P<behind>{_of('manner')})\s(?:he|she|I|the|[A-Z][a-z]+)\b"
    )
)
"""How somebody said or did something: "she whispered", "he shrugged"."""
_SHOT = lazy_pattern(
    r"\b(?:CAMERA|CLOSE(?:\s|-)?(?:UP|SHOT)|MEDIUM SHOT|LONG SHOT|FADE (?:IN|OUT|TO)|CUT TO|DISSOLVE TO|ANGLE|EXT\.|INT\.|PAN TO|PANS)(?!\w)|\((?:V\.O\.|O\.S\.|CONT['’]D)\)"
)
"""A direction of a screenplay."""

_LINE_BREAK = "\u2028"
"""A break within a paragraph of a file of an office program, which has a line for each paragraph."""
_BREAK = lazy_pattern(r"<br\b[^<>]*>", re.IGNORECASE)
_TAG = lazy_pattern(r"<[^<>]*>")
_LINE, _WORDS = 72, 2.5
"""Characters of the longest line of verse, and words of a mean one."""
_NEAR, _STANZAS = 6, 3
"""Blocks to either side of a stanza, and stanzas among them with it."""
_VERSES, _STOPPED, _LOWER = 8, 0.35, 0.5
"""Paragraphs of one line each that are a poem, the share of those that end with a stop, and of those that begin small."""
_POEM, _POEM_WORDS = 8, 3.5
"""Lines of a poem that is one block, and words of a mean one."""
_LONG, _FIGURES, _POEM_STOPPED = 0.05, 0.2, 0.6
"""The shares of its lines that are long, that have a figure and that end with a stop, at most."""
_OFFICE = frozenset(
    {
        "application/vnd.oasis.opendocument.text",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    }
)
"""Files in which a line break of the writer's is one of the text."""
_PARTS = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.QUOTE})

_ANNOUNCED = lazy_pattern(
    lambda: rf"(?P<who>[\w’'.]+)?\W{{1,3}}(?:\w+\s){{0,2}}{_of('announcing')}\b[^.!?:]{{0,90}}:\s*\Z", re.IGNORECASE
)
"""The end of a paragraph that gives somebody the word: "Limbaugh groused:", "quotes him as saying, yesterday:"."""
_SELF = frozenset({"i", "we", "you", "let", "me", "us"})
_REACH = 200
_ENDED = lazy_pattern(r"[.!?,…]['’](?:\W*\Z|\s)")
_OPENED = lazy_pattern(r"(?:\A|[\s(—–])['‘](?=\w)")
"""Marks of a quotation inside of another, or of a British one."""
_SINGLE = lazy_pattern(r"[\w ,.!?*-]{0,40}['’](?!\w)")
"""From behind a single mark to the one that closes it."""

_GLOSSED = lazy_pattern(r"\W*[^\W\d_]+(?:\s[^\W\d_]+){0,2}\s(?:-|–|—|=)\s[^\W\d_]+(?:[\s,/()]+[^\W\d_]+){0,5}\W*")
"""An item of a dictionary: "dritt - dirt"."""
_ITEMS, _GLOSSES = 10, 10


def is_of_form(document: Document, span: Span) -> bool:
    """Whether words are another's or nobody's, by the form of their text or passage."""
    return (
        is_list_of_titles(document)
        or _is_narrated(document)
        or _is_under_genre(document, span)
        or is_stanza(document, span)
        or _is_verse_of_scripture(document, span)
        or _is_announced(document, span)
        or _is_letter_of(document, span)
        or _is_quoted_by_user(document, span)
        or _is_signed_post(document, span)
        or _ends_quotation(document, span)
        or _is_marked(document, span)
        or _is_glossed(document, span)
        or is_entry(document, span)
    )


_VERSE = lazy_pattern(lambda: rf"\W{{0,3}}(?:[1-3]\s)?{_of('books')}\.?\s\d{{1,3}}:\d{{1,3}}(?!\d)", re.IGNORECASE)
"""The place of a verse: "Romans 8:17"."""


def _is_verse_of_scripture(document: Document, span: Span) -> bool:
    """Whether a block begins with the place of a verse, whose words follow it; what only leans on a verse is its writer's."""
    block = document.block_at(span.start)
    return block is not None and _VERSE.match(document.text, *block.span) is not None


def is_list_of_titles(document: Document) -> bool:
    """Whether a file lists titles of others' texts: each line has a day and a headline, or each entry of its data a title."""
    return document.recall("moderation.list of titles", _lists_titles)


def _lists_titles(document: Document) -> bool:
    if document.media_type != "text/plain" or document.row is not None:
        return False
    text = document.text[:_READ]
    if text[:1] in "{[":
        found = [match[0] for match in _KEYED.finditer(text)]
        return len(found) >= _MANY and sum(map(len, found)) >= _HALF * len(text)
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < _MANY:
        return False
    return sum(_TITLED.fullmatch(line) is not None for line in lines) >= _SHARE * len(lines)


def _is_narrated(document: Document) -> bool:
    return document.recall("moderation.narrated", _narrates)


def _narrates(document: Document) -> bool:
    """Whether a text tells of persons as novels do, who whisper, mutter and shrug, or has the directions of a screenplay."""
    text = document.text
    if len(text) < _LEAST:
        return False
    if len({match[0] for match in _SHOT.finditer(text)}) >= _SHOTS:
        return True
    return len({match["told"] or match["behind"] for match in _MANNER.finditer(text)}) >= _MANNERS


_GENRE = lazy_pattern(
    lambda: (
        rf"[\W_]{{0,4}}(?:an?|one)\s(?:(?!true\b|news\b|cover\b|real\b)[\w-]+\s){{0,3}}?{_of('genre')}(?:\sby\s[^.\n]{{2,60}})?[\W_]{{0,4}}"
    ),
    re.IGNORECASE,
)
"""A line that says that what is below it is invented: "A love story", "A poem by Ana Cruz"."""
_BELOW = 150
"""Blocks below such a line that may be of the same tale."""


def _is_under_genre(document: Document, span: Span) -> bool:
    """Whether words stand below a line that says of what is below that it is a tale or a poem, and no heading comes between."""
    lines, headings = document.recall("moderation.lines of a genre", _lines_of_genre)
    index = document.block_index(span.start) if lines else None
    if index is None or not (behind := bisect_left(lines, index)):
        return False
    line = lines[behind - 1]
    return line >= index - _BELOW and bisect_left(headings, index) == bisect_right(headings, line)


def _lines_of_genre(document: Document) -> tuple[list[int], list[int]]:
    """The blocks that are such lines, and the headings, in order: looked for once for all that stands below."""
    lines = [
        at
        for at, block in enumerate(document.blocks)
        if block.kind is not BlockKind.CODE and _GENRE.fullmatch(document.text, *block.span) is not None
    ]
    return lines, [at for at, block in enumerate(document.blocks) if block.kind in HEADING_KINDS] if lines else []


def is_stanza(document: Document, span: Span) -> bool:
    """Whether words stand in a poem of a page: in short lines that breaks part, of several stanzas, or in paragraphs of one line each that run on."""
    index = document.block_index(span.start)
    if index is None or document.blocks[index].kind not in _PARTS:
        return False
    return _is_broken(document, index) or _is_poem(document, index) or _runs_on(document, index)


def _is_broken(document: Document, index: int) -> bool:
    if not _has_verses(document, index):
        return False
    near = range(max(0, index - _NEAR), min(len(document.blocks), index + _NEAR + 1))
    return sum(_has_verses(document, one) for one in near) >= _STANZAS


def _has_verses(document: Document, index: int) -> bool:
    return document.blocks[index].kind in _PARTS and document.recall(
        ("moderation.verses", index), partial(_verses, index)
    )


def _verses(index: int, document: Document) -> bool:
    """Whether a block is broken into short lines; asked once a block, which may hold a thousand words."""
    lines = _lines(document, document.blocks[index].span)
    if len(lines) < 2 or any(len(line) > _LINE or any(map(str.isdigit, line)) for line in lines):
        return False
    return sum(len(line.split()) for line in lines) >= _WORDS * len(lines)


def _lines(document: Document, span: Span) -> list[str]:
    """The lines of a block that its writer broke: a tag of a page, a line break of a file of an office program."""
    if document.media_type in _OFFICE:
        written = document.slice(span).split(_LINE_BREAK)
    else:
        place = document.locate(span)
        written = [_TAG.sub("", line) for line in _BREAK.split(document.source[place.start : place.end])]
    return [line.strip() for line in written if line.strip()]


def _is_poem(document: Document, index: int) -> bool:
    """Whether a block of such a file is a poem by itself: many short lines of several words, most without a figure and often going on in the next."""
    return document.media_type in _OFFICE and document.recall(("moderation.poem", index), partial(_poem, index))


def _poem(index: int, document: Document) -> bool:
    lines = _lines(document, document.blocks[index].span)
    count = len(lines)
    return (
        count >= _POEM
        and sum(len(line) > _LINE for line in lines) <= _LONG * count
        and sum(len(line.split()) for line in lines) >= _POEM_WORDS * count
        and sum(any(map(str.isdigit, line)) for line in lines) <= _FIGURES * count
        and sum(line.endswith((".", "!", "?", ":")) for line in lines) <= _POEM_STOPPED * count
    )


def _runs_on(document: Document, index: int) -> bool:
    """Whether short paragraphs around one go on in each other, as verses do and messages do not."""
    return index in document.recall("moderation.runs of verses", _running)


def _running(document: Document) -> frozenset[int]:
    """The indexes of the blocks that stand in runs of verses; made once a document, which may be one long run."""
    found: set[int] = set()
    count = len(document.blocks)
    first = 0
    while first < count:
        last = first
        while last < count and _is_verse(document, last):
            last += 1
        if last - first >= _VERSES and _are_verses(document, first, last):
            found.update(range(first, last))
        first = last + 1
    return frozenset(found)


def _are_verses(document: Document, first: int, end: int) -> bool:
    lines = [document.slice(document.blocks[one].span).strip() for one in range(first, end)]
    lines = [line for line in lines if line]
    if len(lines) < _VERSES:
        return False
    stopped = sum(line.endswith((".", "!", "?", ":")) for line in lines)
    return stopped <= _STOPPED * len(lines) and sum(line[0].islower() for line in lines) >= _LOWER * len(lines)


def _is_verse(document: Document, index: int) -> bool:
    block = document.blocks[index]
    return block.kind in _PARTS and block.span.end - block.span.start <= _LINE


def _is_announced(document: Document, span: Span) -> bool:
    """Whether the paragraph above gives the word to somebody else: "He then explained his position thusly:"."""
    index = document.block_index(span.start)
    if not index or document.blocks[index].kind not in _PARTS:
        return False
    above = document.slice(document.blocks[index - 1].span)[-_REACH:]
    found = _ANNOUNCED.search(above)
    return found is not None and (found["who"] or "").lower() not in _SELF


_WROTE = lazy_pattern(lambda: rf"\b(?P<who>[A-ZÀ-Þ][\w’'-]+)\s(?:\w+ly\s)?{_of('wrote')}(?:\s\w+){{0,3}}:\s*\Z")
_FIRST_PERSON = FirstPerson("i", "me", "my", "we", "us", "our", "small")
_QUOTED = lazy_pattern(r"[\"“][^\"“”]*[\"”]")
_GOES_ON, _OWN = 4, 2
"""Paragraphs of a quotation without marks, at most, and those before it in which the text says nothing of itself."""


def _is_letter_of(document: Document, span: Span) -> bool:
    """Whether words stand in a later paragraph of what somebody wrote: all below "Reeve wrote:" say "I", and the text itself does not."""
    index = document.block_index(span.start)
    if not index:
        return False
    for at in range(index, max(0, index - _GOES_ON), -1):
        if document.blocks[at].kind not in _PARTS or not _says_i(document, at):
            return False
        found = _WROTE.search(document.slice(document.blocks[at - 1].span))
        if found is None:
            continue
        said = (document.slice(document.blocks[one].span) for one in range(at, index + 1))
        return not any(found["who"] in words for words in said) and not any(
            _says_i(document, one) for one in range(max(0, at - 1 - _OWN), at)
        )
    return False


def _says_i(document: Document, index: int) -> bool:
    """Whether a paragraph says "I" outside of marks of quotation."""
    said = _QUOTED.sub("", document.slice(document.blocks[index].span))
    return _FIRST_PERSON.is_in(said, language(document).read_as)


_BEFORE_POST = 1_500
"""Characters before words in which stands who posted them."""
_BY_USER = lazy_pattern(
    lambda: (
        rf"(?m)^\W{{0,3}}(?:\([^()\n]{{6,40}}\)\s?)?(?!(?:I|We|Je|Yo|Ich)\s)\S{{2,30}}\s(?:\S{{2,30}}\s)?{_of('quoting')}\s?:\s"
    )
)
"""With which a forum begins what a user quotes: "(03-09-2013, 20h57)Ana a écrit : "."""


def _is_quoted_by_user(document: Document, span: Span) -> bool:
    block = document.block_at(span.start)
    return (
        block is not None
        and _BY_USER.search(document.text, max(block.span.start, span.start - _BEFORE_POST), span.start) is not None
    )


_SIGNED_POST = lazy_pattern(
    r"[—–-]\s?[^\n@]{1,60}\s\(@\w{1,30}\)\s+(?:[A-Z][a-z]{2,8}\.?\s\d{1,2},?\s(?:19|20)\d\d|\d{1,2}\.?\s[^\W\d]{3,10}\.?\s(?:19|20)\d\d)\W*\Z"
)
"""Ends a post that a page shows: "— Ana Cruz (@anacruz) September 22, 2016"."""


def _is_signed_post(document: Document, span: Span) -> bool:
    """Whether the paragraph of words, or the one below it, ends with who posted them and when."""
    index = document.block_index(span.start)
    if index is None:
        return False
    first, *below = (block.span for block in document.blocks[index : index + 2])
    # Only the ends are looked at: a paragraph may hold a thousand words of which each asks.
    end = document.text[max(first.start, first.end - _REACH) : first.end]
    if "(@" in end and _SIGNED_POST.search(end) is not None:
        return True
    return any(
        one.end - one.start <= _REACH and _SIGNED_POST.match(document.slice(one).lstrip()) is not None for one in below
    )


def _ends_quotation(document: Document, span: Span) -> bool:
    """Whether a mark closes behind words what an earlier paragraph or sentence has opened."""
    block = document.block_at(span.start)
    if block is None:
        return False
    words = document.slice(block.span).rstrip()
    if words.endswith("”") and "“" not in words:
        return True
    sentence = document.slice(sentence_around(document, span))
    closed = _ENDED.search(sentence)
    return closed is not None and _OPENED.search(sentence, 0, closed.start()) is None


def _is_marked(document: Document, span: Span) -> bool:
    """Whether single marks of quotation stand around words: "thinking 'damn it' and leaving"."""
    text = document.text
    before = text[max(0, span.start - 2) : span.start]
    if not before or before[-1] not in "'‘" or before[:-1].isalnum():
        return False
    return _SINGLE.match(text, span.end) is not None


def _is_glossed(document: Document, span: Span) -> bool:
    """Whether a word stands in a dictionary: one of many items that are a word and what it means."""
    index = document.block_index(span.start)
    if index is None or not _is_gloss(document, index):
        return False
    near = range(max(0, index - _ITEMS), min(len(document.blocks), index + _ITEMS + 1))
    return sum(_is_gloss(document, one) for one in near) > _GLOSSES


def _is_gloss(document: Document, index: int) -> bool:
    block = document.blocks[index]
    return block.kind is BlockKind.LIST_ITEM and _GLOSSED.fullmatch(document.slice(block.span)) is not None
