"""What of a text somebody said, and a transcript took down: subtitles, turns below the speaker's name, lines with their moment in a recording, a text that is called a transcript, the turn of a meeting in a row, and what those say who took part in a study.

What a page has around a transcript nobody said: its headings, what stands above the first turn, and short lines that are no sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import PurePosixPath

from provenance.analysis.characters import may_hold
from provenance.analysis.language import language
from provenance.analysis.proper_names import is_given_name
from provenance.analysis.register.transcripts import CALLED, is_heard
from provenance.api import HEADING_KINDS, Block, BlockKind, Document, Literals, Phrases, analysis, any_of, lazy_pattern

__all__ = ["count_fillers", "is_said", "is_turn", "labels_speaker"]

_SPOKEN = Phrases.load(__package__, "said_aloud")
_SUBTITLES = "text/x-subtitles"
_COLUMN = "column:speaker"
"""How the origin of a name begins that stands in the column of who speaks."""
_LABEL = lazy_pattern(
    r"(?:>>\s?)?[\W_]{0,4}(?P<who>[A-ZÀ-Þ][\w.’'&-]*(?:,? [A-ZÀ-Þ(\d][\w.’'()&-]*){0,5})(?:\s?[(\[][^()\[\]\n]{1,40}[)\]])?[*_]{0,2}:[*_]{0,2}(?=\s)"
)
"""With which a turn begins: "Ana Cruz: ", "Ben Reeve, Ph.D (00:12): ", ">> MAYOR CRUZ: "."""
_LONGEST_LABEL = 120
_TURNS, _EACH, _SPEAKERS = 6, 2, 2
"""Turns of a transcript, those of each speaker, and how many speak, at least: a list of people has each once."""
_APART, _BELOW, _LONG = 8, 3, 25
"""Blocks from one turn to the next, those that go on with the last one, and words that each between them has: a short one may be the page's."""
_MOMENT = lazy_pattern(
    r"[\[(]?(?P<clock>(?:\d{1,2}:)?\d{1,2}:[0-5]\d(?:[.,]\d{1,3})?|\d{1,2}h\d{1,2}m\d{1,2}s)[\])]?(?:\s*-?->?\s*[\d:.,]{4,12}[\])]?)?(?=\s|\Z)"
)
"""With which a line begins that says when it was said."""
_OF_DAY = lazy_pattern(r"\s?(?i:[ap]\.?\s?m\b|[A-Z]{1,4}T\b|UTC\b|h\b)")
"""Behind an hour of the day."""
_EARLY = lazy_pattern(r"(?:00?[:h])?0?[0-4][:m].*")
"""The first moment of a recording: a programme and a chat have the hour."""
_TIMED, _WORDS_OF_MOMENT = 12, 6
"""Lines with their moment, and words of each on average: of a list of chapters they are titles."""
_TIMING = " --> "
_LEAST, _TOLD = 12, 40
"""Words of a paragraph that somebody says without a label, and of the first and the last of all, which may be the page's."""
_FEW, _PER, _MANY, _DENSE = 3, 1000, 20, 0.008
"""Words of those who talk in a text that is called a transcript, one of so many words, at least; and in one that nothing calls so, by number and share."""
_CALLED_LENGTH = 1500
"""Characters of a text that is a transcript because it is called so."""
_OF_STUDY = 60
"""Characters at the end of a paragraph in which it says which participant speaks."""
_BEFORE = 2
"""Paragraphs before it that are the same participant's, at most."""
_FIRST = lazy_pattern(r"(?<![\w’'])(?:I|[Mm]y)(?![\w-])")
_ENDS = (".", "?", "!", "…", "—", "–", "-")
_CLOSING = " \t\r\n*_”\"’')]"


def is_said(document: Document, place: int) -> bool:
    """Whether somebody said what stands at a place of the text."""
    index = document.block_index(place)
    return index is not None and index in _said(document)


@analysis()
def is_turn(document: Document) -> bool:
    """Whether a text is one turn of a conversation that stands in a row beside its speaker."""
    return document.row is not None and any(
        one.field == "author" and one.origin.startswith(_COLUMN) for one in document.declared
    )


def labels_speaker(document: Document, role: str) -> bool:
    """Whether a label says who speaks in a turn, by the office ("City Clerk"), or stands for a name that the turn gives above its words: "[Speaker: Ms. Reeve] Yes."."""
    words = role.lower().split(maxsplit=1)
    return is_turn(document) and (
        _NAMED.match(document.text) is not None or not words or words[0].strip("(_0123456789") not in _unnamed()
    )


@cache
def _unnamed() -> frozenset[str]:
    return frozenset(_SPOKEN.texts("unnamed"))


_NAMED = lazy_pattern(r"\s*[\[(]\s*(?i:speaker)\s*:?\s*(?!(?i:unknown|\d))[^\[\]()\n]{2,60}[\])]")


@analysis()
def _said(document: Document) -> frozenset[int]:
    """The blocks that somebody said."""
    if document.media_type == _SUBTITLES or is_turn(document) or is_heard(document):
        return frozenset(range(len(document.blocks)))
    found = _in_turns(document) | _at_moments(document) | _of_studies(document)
    if found:
        return found
    return frozenset(_below_name(document))


def _in_turns(document: Document) -> frozenset[int]:
    """The blocks of those who speak in turn, each after the own name."""
    text = document.text
    if text.count(":") < _TURNS:
        return frozenset()
    labels = [
        (index, match["who"])
        for index, block in enumerate(document.blocks)
        if text.find(":", block.span.start, min(block.span.end, block.span.start + _LONGEST_LABEL)) >= 0
        and (match := _LABEL.match(text, *block.span)) is not None
    ]
    often = Counter(who for _, who in labels)
    speakers = {who for who, count in often.items() if count >= _EACH and _is_person(who)}
    turns = [index for index, who in labels if who in speakers]
    if len(turns) < _TURNS or len(speakers) < _SPEAKERS:
        return frozenset()
    found = set(turns)
    for index, following in zip(turns, [*turns[1:], len(document.blocks)], strict=True):
        is_last = following == len(document.blocks)
        if following - index > _APART and not is_last:
            following = index + _BELOW + 1  # noqa: PLW2901 - the conversation may be over
            is_last = True
        for at in range(index + 1, min(following, index + 1 + (_BELOW if is_last else _APART))):
            block = document.blocks[at]
            if block.kind in HEADING_KINDS:
                break
            if _words(document, block) >= _LONG and _is_sentence(document, block):
                found.add(at)
    return frozenset(found)


def _is_person(who: str) -> bool:
    """Whether a label is a name or what somebody in a conversation is called, and not that of a field."""
    words = who.lower().replace("(", " ").replace(")", " ").replace("_", " ").split()
    if not words:
        return False
    called = _roles()
    return is_given_name(who.split(maxsplit=1)[0].title()) or any(
        word.strip(".,0123456789") in called for word in words
    )


@cache
def _roles() -> frozenset[str]:
    return frozenset(_SPOKEN.texts("speaker"))


def _at_moments(document: Document) -> frozenset[int]:
    """The blocks that begin with their moment of a recording, and those below a line that is nothing else."""
    text, blocks = document.text, document.blocks
    if text.count(_TIMING) >= _TIMED:
        return frozenset(range(len(blocks)))
    found: list[int] = []
    count = words = falling = 0
    first = clock = ""
    for index, block in enumerate(blocks):
        moment = _MOMENT.match(text, *block.span) if text[block.span.start] in "[(0123456789" else None
        if moment is None:
            continue
        if _OF_DAY.match(text, moment.end()) is not None:
            return frozenset()  # "2:45 p.m.", as news of the hour has it
        first = first or moment["clock"]
        count += 1
        falling += moment["clock"] < clock and len(moment["clock"]) == len(clock)
        clock = moment["clock"]
        found.append(index)
        if moment.end() >= block.span.end and index + 1 < len(blocks):
            found.append(index + 1)
            words += _words(document, blocks[index + 1])
        else:
            words += text.count(" ", moment.end(), block.span.end)
    if count < _TIMED or words < count * _WORDS_OF_MOMENT or _EARLY.match(first) is None:
        return frozenset()
    if 2 * falling > count:  # the newest stands first
        return frozenset()
    return frozenset(found)


def _of_studies(document: Document) -> frozenset[int]:
    """The paragraphs in the first person that end with whom a study calls so: "… I could not go (FG 2, rural)."."""
    text = document.text
    if "(" not in text:
        return frozenset()
    found: set[int] = set()
    for index, block in enumerate(document.blocks):
        start = max(block.span.start, block.span.end - _OF_STUDY)
        if text.find("(", start, block.span.end) < 0 or not _speaks(document, block):
            continue
        if _participant().search(text, start, block.span.end) is None:
            continue
        found.add(index)
        for before in range(index - 1, max(-1, index - 1 - _BEFORE), -1):
            if document.blocks[before].kind in HEADING_KINDS or not _speaks(document, document.blocks[before]):
                break
            found.add(before)
    return frozenset(found)


def _speaks(document: Document, block: Block) -> bool:
    return _FIRST.search(document.text, *block.span) is not None


@cache
def _participant() -> re.Pattern[str]:
    return re.compile(rf"\((?:{any_of(_SPOKEN.texts('participant'))})[ #-]?\d{{1,3}}[^()\n]{{0,40}}\)[\s.”\"]*\Z")


def _below_name(document: Document) -> Iterator[int]:
    """The paragraphs of a text that is called a transcript and is one, as its words say, or of a section that is."""
    if language(document).read_as != "en":
        return
    blocks = document.blocks
    if len(document.text) < _CALLED_LENGTH:
        return
    path = PurePosixPath(document.path)
    called = any(CALLED.search(name) is not None for name in (path.stem, path.parent.name))
    first = 0 if called else _below_heading(document)
    if (first is None and not may_hold(document, _fillers(), _MANY)) or _quotes_much(document.text):
        return
    count, words = _talk(document, 0 if first is None else blocks[first].span.start)
    if first is None:
        if count < _MANY or count < _DENSE * words:
            return
        first = 0
    elif count < max(_FEW, words / _PER) and not (called and document.text.lower().count("transcript") <= 1):
        return
    level = blocks[first].level if first else 0
    for index in range(first, len(blocks)):
        block = blocks[index]
        if block.kind in HEADING_KINDS:
            if first and index > first and 0 < block.level <= level:
                return
            continue
        least = _TOLD if index in (0, len(blocks) - 1) else _LEAST
        if _words(document, block) >= least or _talks(document, block):
            yield index


def _quotes_much(text: str) -> bool:
    """Whether so much of a text stands in quotation marks that somebody writes of what others said, also in a transcript."""
    return sum(len(found[0]) for found in _QUOTED.finditer(text)) * _SHARE_QUOTED >= len(text)


_QUOTED = lazy_pattern(r"[“\"](?:(?<=“)[^“”\n]{8,600}”|(?<=\")(?<!\S.)[^\"\n]{8,600}\")")
_SHARE_QUOTED = 10
"""One of so many characters of a text that somebody wrote is quoted, at least."""


def _below_heading(document: Document) -> int | None:
    """The block of the heading that calls what stands below it a transcript."""
    for index, block in enumerate(document.blocks):
        if block.kind in HEADING_KINDS and CALLED.search(document.text, *block.span) is not None:
            return index
    return None


def count_fillers(document: Document) -> tuple[int, int]:
    """How many words of those who talk stand in a text in English, and how many words there are."""
    return _talk(document, 0) if language(document).read_as == "en" else (0, 0)


def _talk(document: Document, start: int) -> tuple[int, int]:
    """How many words of those who talk stand in a text from a place on, and how many words there are."""
    return sum(1 for _ in _talking().finditer(document.text, start)), document.text.count(" ", start) + 1


def _talks(document: Document, block: Block) -> bool:
    return block.kind is not BlockKind.LIST_ITEM and _talking().search(document.text, *block.span) is not None


@cache
def _fillers() -> Literals:
    return Literals(_SPOKEN.texts("filler"))


@cache
def _talking() -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<![\w'’-])(?:{any_of(_SPOKEN.texts('filler'))})(?![\w'’-])")


def _is_sentence(document: Document, block: Block) -> bool:
    """Whether a block ends as a sentence does or as one that was cut short, and is no link."""
    end = document.text[block.span.start : block.span.end].rstrip(_CLOSING)
    return end.endswith(_ENDS) and block.link_characters < len(end)


def _words(document: Document, block: Block) -> int:
    return document.text.count(" ", *block.span) + 1
