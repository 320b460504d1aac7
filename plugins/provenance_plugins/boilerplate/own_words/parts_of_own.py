"""Lines with words of pages that are parts of what somebody wrote: the head of one of several like lists, resources behind a tutorial, what a mail that is quoted had, an item of what is to be done, a page that is still to come."""

from __future__ import annotations

from provenance.analysis import Boilerplate, content
from provenance.analysis.addresses import host_of
from provenance.api import BlockKind, Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.own_words.chosen_lists import takes_file

__all__ = ["is_part_of_own", "is_task"]

_WORDS = Phrases.load(LEXICON, "parts_of_own")


def is_part_of_own(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch may be such a part."""
    words = " ".join(document.slice(part.span).split())
    match part.kind:
        case "related" | "navigation":
            return _heads_one_of_lists(document, part) or _is_quoted(document, part) or _is_jump(document, part)
        case "share":
            return _heads_resources(document, part, words)
        case "newsletter":
            return (
                _COMING.search(words) is not None
                or (_LETTER.search(words) is not None and takes_file(document, part.span))
                or _heads_underlined(document, part)
            )
        case _:
            return False


def _is_jump(document: Document, part: Boilerplate) -> bool:
    """Whether each line says that an article goes on or began on the page beside it, in a file of several printed pages: "Continued on next page"; of one by its number `read_more` asks whether the file has it."""
    if document.media_type != "application/pdf" or len(document.pages) < _PAGES:
        return False
    lines = [line for line in document.slice(part.span).split("\n") if line.strip()]
    return all(_JUMP.fullmatch(line) is not None for line in lines)


_JUMP = lazy_pattern(lambda: rf"(?i)\W*(?:{any_of(_WORDS.texts('jumps'))})(?!\w)[^\n.!?\d]{{0,50}}\W*")
_PAGES = 2
"""Pages of a file in which one has another beside it, at least."""
_LIST = lazy_pattern(
    r"(?m)^(?:#{2,6} )?\*\*[^\w\s*#<>\[\]()&\"'“”|-]\S{0,4} [^*\n]{2,60}\*\*[ \t]*\n{1,2}[-*] [^\n]{12,}$"
)
"""A head in bold that begins with a picture, and the first item below it."""
_LISTS = 4
"""Such lists of a text, at least."""


def _heads_one_of_lists(document: Document, part: Boilerplate) -> bool:
    """Whether a head has the same form as others of the text, a picture before its words and a list below, whose items lead nowhere."""
    if not document.is_written or ("\n- " not in document.source and "\n* " not in document.source):
        return False
    lists = document.recall("lists below pictures", _lists)
    at = document.locate(part.span).start
    return len(lists) >= _LISTS and any(start <= at < end for start, end in lists)


def _lists(document: Document) -> list[tuple[int, int]]:
    return [
        match.span() for match in _LIST.finditer(document.source) if "](" not in match[0] and "http" not in match[0]
    ]


def _is_quoted(document: Document, part: Boilerplate) -> bool:
    """Whether a line of a plain text stands between others that begin with the mark by which mails quote."""
    if document.media_type != "text/plain":
        return False
    text = document.text
    start = text.rfind("\n", 0, part.span.start) + 1
    return _QUOTED.match(text, text.rfind("\n", 0, max(0, text.rfind("\n", 0, max(0, start - 1)))) + 1) is not None


_QUOTED = lazy_pattern(r"(?:>[^\n]*\n){4}>")
"""Lines of a mail that somebody answers or shows: two before one, and two behind."""


def _heads_resources(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether a line in what somebody wrote ends with a colon, names what readers may read next, and the list below leads to several sites."""
    if not document.is_written or not words.endswith(":") or _NAMED.search(words) is None or _CALL.match(words):
        return False
    below = document.blocks[part.blocks.stop : part.blocks.stop + _ITEMS]
    if not below or below[0].kind is not BlockKind.LIST_ITEM:
        return False
    links = document.links_over(part.span.end, below[-1].span.end)
    return len({host_of(link.target) for link in links if link.target.startswith("http")}) > 1


_ITEMS = 4
"""Items below such a line that are looked at."""
_NAMED = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_WORDS.texts('resources'))})\W*\Z")
_CALL = lazy_pattern(lambda: rf"(?i)\W{{0,4}}(?:please\s)?(?:{any_of(_WORDS.texts('calls'))})(?!\w)")
_COMING = lazy_pattern(
    lambda: (
        rf"(?i)(?<!\w)(?:{any_of(_WORDS.texts('coming'))})(?!\w).{{1,80}}(?<!\w)(?:{any_of(_WORDS.texts('told_when'))})(?!\w)"
    )
)
"""All that a page has to say until its text is there: "coming soon", and that readers are told "when it is published"."""
_LETTER = lazy_pattern(
    lambda: (
        rf"(?i)(?<!\w)(?:{any_of(_WORDS.texts('taken'))})(?!\w).{{1,80}}(?<!\w)(?:{any_of(_WORDS.texts('letter'))})(?!\w)"
    )
)
"""Readers are to take the letter itself, not a form: "Download the summer newsletter (.pdf)"."""


def _heads_underlined(document: Document, part: Boilerplate) -> bool:
    """Whether a head of a plain text is underlined as several others of it are: a part of minutes."""
    if document.media_type != "text/plain":
        return False
    heads = document.recall(
        "underlined heads", lambda document: [one.start() for one in _UNDERLINED.finditer(document.text)]
    )
    start = document.text.rfind("\n", 0, part.span.start) + 1
    return len(heads) >= _LISTS and start in heads


_UNDERLINED = lazy_pattern(r"(?m)^[^\W\d_][^\n]{2,40}\n(?:-{3,}|={3,})[ \t]*$")


def is_task(document: Document, part: Boilerplate) -> bool:
    """Whether a line is an item of a list of what is still to be done, as the line above the list says: "To do for this site:"."""
    first = document.blocks[part.blocks.start]
    if first.kind is not BlockKind.LIST_ITEM:
        return False
    for at in range(part.blocks.start - 1, max(-1, part.blocks.start - 1 - _TASKS), -1):
        block = document.blocks[at]
        if block.kind is not BlockKind.LIST_ITEM:
            return _TO_DO.match(document.slice(block.span)) is not None and _has_other_items(document, at + 1)
    return False


def _has_other_items(document: Document, first: int) -> bool:
    """Whether a list has an item that is no call of a page: one of calls alone is a page's own."""
    parts = [one.blocks for one in content(document).boilerplate]
    for at in range(first, min(first + _TASKS, len(document.blocks))):
        if document.blocks[at].kind is not BlockKind.LIST_ITEM:
            break
        if not any(at in blocks for blocks in parts):
            return True
    return False


_TASKS = 12
"""Items of such a list before one, at most."""
_TO_DO = lazy_pattern(
    lambda: rf"(?i)\W{{0,4}}(?:(?:my|our|the)\s)?(?:{any_of(_WORDS.texts('to_do'))})(?!\w)[^.!?\n]{{0,60}}:?\W{{0,3}}\Z"
)
