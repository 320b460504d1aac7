"""Whether a line that pages have around an article is one of its running text: it introduces what stands below, or stands among its paragraphs."""

from __future__ import annotations

from bisect import bisect_left

from provenance.analysis import Boilerplate, content
from provenance.api import BlockKind, Document, Phrases, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["is_of_running_text"]

_CALLS = Phrases.load(LEXICON, "calls")
_CHOSEN = Phrases.load(LEXICON, "chosen_from")
_PROMISED = Phrases.load(LEXICON, "promised")
_CLOSING = Phrases.load(LEXICON, "closing")
_INTRODUCED = frozenset({BlockKind.CODE, BlockKind.QUOTE})
_LED = 6
"""Blanks in a line that is a sentence, at least."""
_TITLED = 5
"""Words of a line that is the title of a section: "Return policy:"."""
_ABOVE = 4
"""Blocks above a row of links, the first of which may be taken for the article's, among which stands what asks readers to choose."""
_COLUMN = 3
"""Cells of a column whose words are the same, at least."""
_PARAGRAPH = 80
"""Characters of a paragraph of the article, at least."""
_ON_A_SITE = lazy_pattern(r"https?://\w")


def is_of_running_text(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is an author's by its place, or takes leave of readers or promises more in a line of its own."""
    words = " ".join(document.slice(part.span).split()).lower()
    if _introduces(document, part):
        return True
    match part.kind:
        case "navigation":
            return (
                _is_chosen_from(document, part)
                or _is_cell_of_author(document, part)
                or (len(part.blocks) == 1 and _gives_address(words))
            )
        case "share":
            return words.endswith(".") and words.rstrip(".") in _CLOSING.texts() and not _targets(document, part)
        case "footer":
            if len(part.blocks) == 1 and words.endswith(":") and words.count(" ") < _TITLED:
                return _stands_amid(document, part) or _heads_contact(document, part)
            if _is_term_of_text(document, part, words):
                return True
            called = words.startswith(_CALLS.texts()) and words.count(" ") >= _LED
            return called and _stands_amid(document, part) and any(map(_ON_A_SITE.match, _targets(document, part)))
        case "related":
            promised = len(part.blocks) == 1 and words.rstrip(".…!)*_ ").endswith(_PROMISED.texts())
            return promised or _leads_into_sentence(document, part)
        case _:
            return False


def _targets(document: Document, part: Boilerplate) -> list[str]:
    starts, targets = document.recall("links in order", _links_in_order)
    return targets[bisect_left(starts, part.span.start) : bisect_left(starts, part.span.end)]


def _links_in_order(document: Document) -> tuple[list[int], list[str]]:
    """Where each link begins and where it leads, so that those of a stretch are found without a walk through all."""
    links = sorted(document.links, key=lambda link: link.span.start)
    return [link.span.start for link in links], [link.target for link in links]


def _introduces(document: Document, part: Boilerplate) -> bool:
    """Whether a line with a colon stands over code or a quotation, which it introduces: "Add this line:"."""
    at = part.blocks.start
    if len(part.blocks) > 1 or part.blocks.stop >= len(document.blocks):
        return False
    return (
        document.slice(document.blocks[at].span).rstrip(" *_").endswith(":")
        and document.blocks[part.blocks.stop].kind in _INTRODUCED
    )


def _is_chosen_from(document: Document, part: Boilerplate) -> bool:
    """Whether the paragraph right above a row of links in Markdown asks readers to choose from it: "select your country from the list below"."""
    if not document.is_written:
        return False
    above = document.blocks[max(0, part.blocks.start - _ABOVE) : part.blocks.start]
    asked = any(
        document.slice(block.span).count(" ") >= _LED
        and any(phrase in document.slice(block.span).lower() for phrase in _CHOSEN.texts())
        for block in above
    )
    return asked and bool(_targets(document, part))


def _is_of_column(document: Document, part: Boilerplate) -> bool:
    """Whether the same link words stand in several cells, each to a page of its own: a column of a table, and no menu."""
    cells, targets = document.recall("cells with the same words", _columns).get(_of_cell(document, part), (0, set()))
    return cells >= _COLUMN and len(targets) >= _COLUMN


def _columns(document: Document) -> dict[tuple[str, str], tuple[int, set[str]]]:
    """For the words of each cell that is left over how many have them, and where their links lead: in one walk for all cells."""
    found: dict[tuple[str, str], tuple[int, set[str]]] = {}
    for part in content(document).boilerplate:
        if document.blocks[part.blocks.start].kind is BlockKind.TABLE_CELL:
            cells, targets = found.get(_of_cell(document, part), (0, set()))
            targets.update(_targets(document, part))
            found[_of_cell(document, part)] = cells + 1, targets
    return found


def _of_cell(document: Document, part: Boilerplate) -> tuple[str, str]:
    return part.kind, " ".join(document.slice(part.span).lower().split())


def _is_cell_of_author(document: Document, part: Boilerplate) -> bool:
    """Whether a single cell stands in a row between others of the article, or its link is one of a column of them behind such a cell: a table that the author wrote."""
    at = part.blocks.start
    if len(part.blocks) > 1 or document.blocks[at].kind is not BlockKind.TABLE_CELL:
        return False
    if _targets(document, part):
        above = document.blocks[at - 1] if at else None
        told = above is not None and above.kind is BlockKind.TABLE_CELL and content(document).is_main(at - 1)
        return told and _is_of_column(document, part)
    beside = [one for one in (at - 1, at + 1) if 0 <= one < len(document.blocks)]
    return len(beside) > 1 and all(
        document.blocks[one].kind is BlockKind.TABLE_CELL and content(document).is_main(one) for one in beside
    )


def _stands_amid(document: Document, part: Boilerplate) -> bool:
    """Whether paragraphs of the article stand right above a stretch and right below it."""
    first, last = part.blocks.start - 1, part.blocks.stop
    return (
        first >= 0
        and last < len(document.blocks)
        and all(
            content(document).is_main(one)
            and document.blocks[one].span.end - document.blocks[one].span.start >= _PARAGRAPH
            for one in (first, last)
        )
    )


def _heads_contact(document: Document, part: Boilerplate) -> bool:
    """Whether a label stands over the address of a house, below which the text goes on in paragraphs, as a release gives its contact before its background: "Contact:"."""
    at = part.blocks.stop
    below = range(at, min(at + _CONTACT, len(document.blocks)))
    reached = next((one for one in below if _REACHED.search(document.text, *document.blocks[one].span)), None)
    if reached is None or not all(map(content(document).is_main, range(at, reached + 1))):
        return False
    return any(
        content(document).is_main(one) and document.blocks[one].span.end - document.blocks[one].span.start >= _PARAGRAPH
        for one in range(reached + 1, min(reached + 1 + _CONTACT, len(document.blocks)))
    )


_CONTACT = 10
"""Blocks below a label among which the address ends, and among which the text goes on behind it."""
_REACHED = lazy_pattern(r"\S@\S|\+?\d[\d ()/-]{6,}\d")


def _gives_address(words: str) -> bool:
    """Whether a call is a sentence that ends with the address it speaks of: "Learn more at https://lamp.example."."""
    return words.startswith(_CALLS.texts()) and words.endswith(".") and _ENDS_WITH_ADDRESS.search(words) is not None


_ENDS_WITH_ADDRESS = lazy_pattern(r"\b(?:at|on|visit|to) (?:https?://|www\.)[^\s/]+\.\w[^\s]*\Z")


def _is_term_of_text(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether a paragraph that begins with a sentence of its own says what may not be done with something, claims no rights in the text, and the text goes on for several paragraphs: a term of a contract that it sets out."""
    if len(part.blocks) > 1 or not part.whole or _RIGHTS.search(words) is not None:
        return False
    if words.partition(". ")[0].count(" ") < _SENTENCE or not words.endswith("."):
        return False
    below = [index for index in content(document).main if index >= part.blocks.stop]
    return (
        part.blocks.start - 1 in content(document).main
        and sum(document.blocks[index].span.end - document.blocks[index].span.start >= _PARAGRAPH for index in below)
        >= _GOES_ON
    )


_RIGHTS = lazy_pattern(r"©|\(c\)|\bcopyright|\breserved\b|\b(?:site|website|web)\b")
_SENTENCE = 10
"""Blanks in the sentence before the one on what may not be done, at least."""
_GOES_ON = 3
"""Paragraphs below it."""


def _leads_into_sentence(document: Document, part: Boilerplate) -> bool:
    """Whether a sentence of an author's stands in Markdown between the heading of other articles and the link: "You can find a list of them in this post:"."""
    if not document.is_written:
        return False
    lines = [document.slice(block.span).strip() for block in document.blocks[part.blocks.start : part.blocks.start + 2]]
    return len(lines) > 1 and lines[1].endswith(":") and lines[1].count(" ") >= _LED
