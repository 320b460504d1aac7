"""What a text announces itself, in words that pages have around articles: the letter or the event that its title offers, the list that its first paragraph leads into, and the headlines of a digest that begin as calls do."""

from __future__ import annotations

import re

from provenance.analysis import Boilerplate, content
from provenance.analysis.proper_names import is_given_name
from provenance.api import HEADING_KINDS, Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["is_announced_before", "is_announced_by_title", "is_headline_of_digest", "leads_into_list"]

_WORDS = Phrases.load(LEXICON, "announced")


def _of(tag: str) -> str:
    return f"(?:{any_of(_WORDS.texts(tag))})"


_OFFERED = lazy_pattern(
    lambda: rf"\A\W{{0,3}}(?:[^\W\d_][\w’'&.-]* ){{0,4}}?{_of('offers')}(?!\w).{{0,60}}(?<!\w){_of('letter')}(?!\w)",
    re.IGNORECASE,
)
"""A title that offers a letter: "Sign up for our harbour newsletter"; that of an issue has no such verb."""
_EVENT = lazy_pattern(lambda: rf"(?<!\w){_of('event')}(?!\w)", re.IGNORECASE)
_BOOKED = lazy_pattern(lambda: rf"(?<!\w){_of('booked')}(?!\w)", re.IGNORECASE)
_LETTER = lazy_pattern(lambda: rf"(?<!\w){_of('letter')}(?!\w)", re.IGNORECASE)
_LISTED = lazy_pattern(lambda: rf"(?<!\w){_of('listed')}(?!\w)", re.IGNORECASE)
_FIRST = 4
"""Blocks of a text in which it leads into what it lists."""
_LED = 10
"""Blanks of such a sentence, at least."""
_WORD = lazy_pattern(r"[^\W\d_][\w’'-]*")
_NAME, _HEADLINE = range(2, 4), range(3, 13)
"""Words of a name, and of a headline."""
_OTHERS = 2
"""Other headlines with a name under each, in a text that is a digest."""


def is_announced_by_title(document: Document, part: Boilerplate) -> bool:
    """Whether the title offers the letter that a call is for, or names an event for which readers are to sign up, or the call leads to the page of one."""
    if _leads_to_event(document, part):
        return True
    if part.kind not in {"newsletter", "navigation"} or len(part.blocks) > 1:
        return False
    titles = _titles(document)
    if part.kind == "newsletter" and any(_OFFERED.match(title) for title in titles):
        return True
    words = document.slice(part.span)
    return (
        _BOOKED.search(words) is not None
        and _LETTER.search(words) is None
        and any(_EVENT.search(title) for title in titles)
    )


def _leads_to_event(document: Document, part: Boilerplate) -> bool:
    """Whether a call in what somebody wrote leads to the page of one event: "Join us at our page for the fair on [Facebook](https://www.facebook.com/events/12345678)"."""
    if part.kind != "share" or len(part.blocks) > 1 or not document.is_written:
        return False
    targets = [link.target for link in document.links if part.span.start <= link.span.start < part.span.end]
    return bool(targets) and all(_EVENT_PAGE.match(target) is not None for target in targets)


_EVENT_PAGE = lazy_pattern(
    r"https?://(?:[\w-]+\.)*(?:facebook\.com/events/\d+|meetup\.com/[\w-]+/events/\w+|eventbrite\.[a-z.]+/e/[\w-]+|lu\.ma/\w+|linkedin\.com/events/[\w-]+)"
)


def is_announced_before(document: Document, part: Boilerplate) -> bool:
    """Whether the sentence right before a box of further reading announces what it leads to: "The full analysis is available in our article"."""
    if part.kind != "related" or len(part.blocks) > _BOX or not part.blocks.start:
        return False
    above = document.blocks[part.blocks.start - 1]
    if above.kind in HEADING_KINDS or not content(document).is_main(part.blocks.start - 1):
        return False
    return _AT_HAND.search(document.text, max(above.span.start, above.span.end - _REACH), above.span.end) is not None


_BOX, _REACH = 2, 260
"""Blocks of a box with one title, and characters of the sentence before it."""
_AT_HAND = lazy_pattern(
    lambda: rf"(?<!\w){_of('at_hand')}(?!\w)[^.!?\n]{{0,60}}(?<!\w){_of('piece')}(?!\w)[^.!?\n]{{0,80}}[.:]\W*\Z",
    re.IGNORECASE,
)


def _titles(document: Document) -> list[str]:
    titles = [one.value for one in document.declared if one.field == "title"]
    return titles or [document.slice(block.span) for block in document.blocks[:1] if block.kind in HEADING_KINDS]


def _is_named_above(document: Document, part: Boilerplate) -> bool:
    """Whether a sentence right above a pointer ends with a colon, and names what the pointer leads to: "wrote this on her Instagram story:", "See also: Instagram story"."""
    if part.kind != "related" or len(part.blocks) > 1 or not part.blocks.start:
        return False
    above = document.slice(document.blocks[part.blocks.start - 1].span).rstrip(" *_").lower()
    if not above.endswith(":") or above.count(" ") < _NAMING:
        return False
    said = document.slice(part.span).partition(":")[2].lower().split()
    return bool(said) and all(word.strip('.,!«»“”"') in above for word in said)


def _heads_event(document: Document, part: Boilerplate) -> bool:
    """Whether a line names what is held at the hour that the line below it gives, and no page that a link leads to: "Don't miss: a walk along the quay", "Sunday, 7 December | 1:30-3:30 PM"."""
    at = part.blocks.stop
    if part.kind != "related" or len(part.blocks) > 1 or not part.whole or at >= len(document.blocks):
        return False
    below = document.blocks[at].span
    if below.end - below.start > _DAY_LINE or _HOUR.search(document.text, *below) is None:
        return False
    few = document.text[below.start : below.end].count("\n") < _FIRST
    return few and not document.links_over(part.span.start, below.end)


_DAY_LINE = 140
"""Characters of the lines with the day, the hour and the place of what is held, at most."""
_HOUR = lazy_pattern(
    r"\d[^\n]{0,60}?(?<!\d)\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?\b|[-–—]\s?\d{1,2}[:.]\d\d|[-–—]\s?\d{1,2}\s?[ap]\.?m)",
    re.IGNORECASE,
)
_NAMING = 6
"""Blanks of a sentence that names what is linked below it, at least."""


def leads_into_list(document: Document, part: Boilerplate) -> bool:
    """Whether the sentence above names what a pointer leads to, the line below gives its hour, or a sentence in the first paragraphs, without a link, says what the text is: "From the quay to the mill, here is our guide to …"."""
    if _is_named_above(document, part) or _heads_event(document, part):
        return True
    if part.kind != "related" or len(part.blocks) > 1 or not 0 < part.blocks.start < _FIRST:
        return False
    words = document.slice(part.span).rstrip(" *_")
    if words.count(" ") < _LED or not words.endswith((".", ":")) or _LISTED.search(words) is None:
        return False
    if any(part.span.start <= link.span.start < part.span.end for link in document.links):
        return False
    below = part.blocks.stop
    return below < len(document.blocks) and content(document).is_main(below)


def is_headline_of_digest(document: Document, part: Boilerplate) -> bool:
    """Whether a line without a stop stands over the name of who wrote what it is the title of, as others of the text do: "Don't Support the Ferry", "Ana Cruz"."""
    if part.kind not in {"newsletter", "share"} or len(part.blocks) > 1 or not _heads_name(document, part.blocks.start):
        return False
    return document.recall("headlines with names", _headlines) > _OTHERS


def _headlines(document: Document) -> int:
    return sum(_heads_name(document, at) for at in range(len(document.blocks) - 1))


def _heads_name(document: Document, at: int) -> bool:
    if at + 1 >= len(document.blocks):
        return False
    title = document.slice(document.blocks[at].span).strip(" *_")
    words = _WORD.findall(title)
    if len(words) not in _HEADLINE or title[-1:] in ".!:,;":
        return False
    if 2 * sum(word[0].isupper() for word in words) < len(words):
        return False
    below = document.slice(document.blocks[at + 1].span).strip(" *_").split()
    return len(below) in _NAME and is_given_name(below[0]) and all(word[:1].isupper() for word in below)
