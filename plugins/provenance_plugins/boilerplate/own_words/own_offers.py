"""Whether what a prompt offers is the matter of its text, or of one entry in it, and not the letters of the page: a form that stands below it, a race to enter, the letters of somebody whom the text speaks of."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import islice, takewhile

from provenance.analysis import Boilerplate, content
from provenance.api import BlockKind, Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.own_words.chosen_lists import takes_file
from provenance_plugins.boilerplate.own_words.own_subject import (
    asks_by_title,
    asks_what_title_asks,
    is_entry,
    is_of_own_issue,
    is_told_of_them,
    says_what_it_is,
    speaks_of_letters,
)
from provenance_plugins.boilerplate.own_words.written_links import leads_on

__all__ = ["is_own_offer"]

_OF_PAGE = Phrases.load(LEXICON, "of_page")
_URGES = Phrases.load(LEXICON, "urges")
_FORM = lazy_pattern(r"<form\b|<input\b", re.IGNORECASE)
_FORM_REACH = 300
"""Characters of the source behind a prompt in which the form stands that it heads."""
_FRAGMENT = lazy_pattern(r"#([\w-]+)")
_LED = 6
"""Blanks of a prompt that says for what readers are to sign up, at least."""
_CLICK = "click here to "
_THEIRS = lazy_pattern(r"\b(?:to|for) (?:their|its|his|her) [a-z]")
"""Letters of somebody whom the text speaks of: "sign up to their emails"."""
_FOR_EVENT = lazy_pattern(
    r"\bfor (?:this|the) (?:\w+ )?(?:event|debate|webinar|workshop|talk|race|course|conference|meeting|class|concert|seminar|hearing)\b",
    re.IGNORECASE,
)
"""For what readers are to sign up, which is no letter of the page: "to join our list for this event"."""
_END_OF_ISSUE = lazy_pattern(
    r"(?im)^\W{0,6}end\sof\s(?:this\s|the\s)?(?:issue|newsletter|edition|letter|deep\sdive|briefing|digest)\W{0,6}$"
)
"""With which an issue of a letter ends: what it offers below is itself."""
_ADDRESS = lazy_pattern(r"\(?link: ?https?://\S{8,}|https?://[^\s/]+/\S{3,}\)")
"""The address at which readers can follow a call, in brackets within its sentence."""
_URGED = lazy_pattern(lambda: rf"\W*(?:{any_of(_URGES.texts())})\W*", re.IGNORECASE)
_WHEN = lazy_pattern(r"(?<!\d)(?:\d{1,2}[:.h]\d{2}|\d{1,2}\s?[ap]\.?m|(?:19|20)\d{2})(?!\d)", re.IGNORECASE)
_UNDER = 3
"""Blocks below a line among which the day and the hour stand that it leads to."""


def is_own_offer(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether what a prompt offers is the matter of the text, or of one entry in it."""
    if (
        is_entry(document, part, words)
        or says_what_it_is(words)
        or _urges(document, part, words)
        or _leads_to_day(document, part, words)
        or _FOR_EVENT.search(words) is not None
        or _is_of_ended_issue(document, part)
        or _ADDRESS.search(words) is not None
        or asks_by_title(document, words)
        or _stands_over_address(document, part)
    ):
        return True
    return document.is_written and (
        takes_file(document, part.span)
        or _is_of_text(document, part)
        or _leads_about_site(document, part)
        or is_of_own_issue(document, words)
        or (_APP.search(words) is not None and _is_on_app(document, part) and leads_on(document, part.span))
        or is_told_of_them(document, part)
        or (asks_what_title_asks(document, words) and leads_on(document, part.span))
    )


def _stands_over_address(document: Document, part: Boilerplate) -> bool:
    """Whether the line below a call on a printed page is the address that it leads to and nothing else, whatever words of other columns came between: "Learn more at", "harbourlamp.example."."""
    if document.media_type != "application/pdf" or part.blocks.stop >= len(document.blocks):
        return False
    return _BARE_ADDRESS.fullmatch(document.slice(document.blocks[part.blocks.stop].span).strip()) is not None


_BARE_ADDRESS = lazy_pattern(r"(?:https?://)?(?:[a-z\d-]+\.){1,3}[a-z]{2,8}(?:/\S*)?\.?", re.IGNORECASE)


def _is_on_app(document: Document, part: Boilerplate) -> bool:
    """Whether the paragraph above a call to take an app tells what it is: one that speaks of it in several sentences. A page asks so under an article on something else."""
    above = next(
        (
            document.slice(document.blocks[index].span)
            for index in range(part.blocks.start - 1, max(-1, part.blocks.start - 1 - _UNDER), -1)
            if content(document).is_main(index)
        ),
        "",
    )
    return len(_NAMED_APP.findall(above)) > 1


_APP = lazy_pattern(r"\A(?:download|get|install|try)\sthe\sapp\b(?:\s(?:here|now|today))?\W*\Z", re.IGNORECASE)
"""A call that names no app, and so means the one spoken of."""
_NAMED_APP = lazy_pattern(r"\b(?:apps?|application)\b", re.IGNORECASE)


def _is_of_ended_issue(document: Document, part: Boilerplate) -> bool:
    """Whether a link below the line with which an issue of a letter ends offers the next ones."""
    end = document.recall(_is_of_ended_issue, _end_of_issue)
    if end is None or end > part.span.start:
        return False
    first = bisect_left(document.links, part.span.start, key=lambda link: link.span.start)
    inner = takewhile(lambda link: link.span.start < part.span.end, islice(document.links, first, None))
    return any(link.target.startswith("http") for link in inner)


def _end_of_issue(document: Document) -> int | None:
    found = _END_OF_ISSUE.search(document.text)
    return None if found is None else found.end()


def _urges(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether a call that says of nothing what it is closes a paragraph that speaks of no letters: "The gallery closes in May. Don't miss out!"."""
    if part.whole or len(part.blocks) > 1 or _URGED.fullmatch(words) is None:
        return False
    block = document.blocks[part.blocks.start]
    above = document.text[block.span.start : part.span.start]
    return above.count(" ") >= _LED and not speaks_of_letters(document.slice(block.span))


def _leads_to_day(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether a line with a colon leads to the day and the hour of what a text announces: "Join us online on:"."""
    if len(part.blocks) > 1 or not words.rstrip(" *_").endswith(":"):
        return False
    below = range(part.blocks.stop, min(part.blocks.stop + _UNDER, len(document.blocks)))
    return any(
        content(document).is_main(index) and _WHEN.search(document.text, *document.blocks[index].span) is not None
        for index in below
    )


def _is_of_text(document: Document, part: Boilerplate) -> bool:
    """Whether a prompt heads a form that stands there, or is a link to where readers sign up for what the text speaks of, and not for the page's letters."""
    place = document.locate(part.span)
    if _FORM.search(document.source, place.start, place.end + _FORM_REACH):
        return True
    if _leads_within(document, part.span):
        return True
    words = " ".join(document.slice(part.span).lower().split()).removeprefix(_CLICK)
    named = words.startswith("subscribe here to ") and words.count(" ") >= _LED
    of_page = any(f" {word} " in f" {words.rstrip('.!')} " for word in _OF_PAGE.texts())
    return (
        (words.startswith("sign up") or named)
        and (not of_page or _THEIRS.search(words) is not None)
        and leads_on(document, part.span)
    )


def _leads_about_site(document: Document, part: Boilerplate) -> bool:
    """Whether a post in the source of a site leads its readers to a page of the same site, by an address that only holds there: "[Subscribe](/newsletter)"."""
    if not document.has_front_matter:
        return False
    last = document.blocks[part.blocks.stop - 1].span.end
    return any(
        _OF_SITE.match(link.target) is not None for link in document.links if part.span.start <= link.span.start < last
    )


_OF_SITE = lazy_pattern(r"/(?!/)[\w-]")


def _leads_within(document: Document, span: Span) -> bool:
    """Whether a link leads to a heading of the same text, under which stands how to do it."""
    fragments = {
        found[1].lower()
        for link in document.links
        if span.start <= link.span.start < span.end and (found := _FRAGMENT.search(link.target)) is not None
    }
    return bool(fragments) and any(
        block.kind is BlockKind.HEADING and _slug(document.slice(block.span)) in fragments for block in document.blocks
    )


def _slug(heading: str) -> str:
    """A heading as generators of sites name its place."""
    return "-".join("".join(sign for sign in heading.lower() if sign.isalnum() or sign in " -_").split())
