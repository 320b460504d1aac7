"""Addresses that can be seen to lead nowhere: a host that is cut ("https://events./fair"), a mark that slipped in behind them ("../history.md]"), the front page of a platform where one's own page is meant ("follow us on [Facebook](https://www.facebook.com/)"), a blank in the name of a site, a mail to another address than the one that is shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from provenance.analysis import content
from provenance.analysis.code_spans import in_code_span
from provenance.api import (
    BlockKind,
    Document,
    Hit,
    Link,
    Phrases,
    Severity,
    any_of,
    lazy_pattern,
    quoted,
)
from provenance_plugins.citations.addresses_within import is_of_no_country
from provenance_plugins.citations.template_files import shows_design

__all__ = ["broken_addresses"]

_OWN = Phrases.load(__package__, "own_pages")
_CUT = lazy_pattern(
    r"(?i)https?://(?:(?:www\.)?[a-z0-9-]{1,63}\.|(?:www\.)?\.[a-z0-9.-]{1,100}|www\.(?![a-z]{2}(?![a-z0-9-]))[a-z0-9-]{1,63})(?::\d{1,5})?(?=[/?#]|\Z)"
)
"""A host of which the end or the beginning is gone; "lamp.example." with a dot behind its end is one."""
_MACHINE = lazy_pattern(r"(?i)https?://(?:www\.)?(?:localhost|[\d.]+)\.?(?=[:/?#]|\Z)")
_STRAY = lazy_pattern(
    r"(?P<address>(?:https?://|\.{0,2}/|[\w-]+/)[^\s<>\[\]]{2,400}?)(?P<mark>\]\)?|[”“\"]|&quot;|%5D)\Z"
)
_PLATFORM = lazy_pattern(
    r"(?i)https?://(?:www\.|m\.|[a-z]{2}-[a-z]{2}\.)?(?:facebook|instagram|twitter|x|linkedin|youtube|tiktok|pinterest|flickr|vimeo|soundcloud|strava|bsky|threads)\.(?:com|net|app)/?#?"
)
"""The front page of a platform, on which everybody has pages of their own."""
_AROUND = 90
"""Characters before a link in which is said that the page is one's own."""
_MINE = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:{any_of(_OWN.texts('follow'))})(?!\w)[^.!?\n]{{0,70}}\Z|(?<!\w)(?:{any_of(_OWN.texts('are_on'))})\s\W?\Z"
    ),
    re.IGNORECASE,
)
_OUR = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_OWN.texts('our'))})\s(?:\w+\s)?\W?\Z", re.IGNORECASE)
_PAGE = lazy_pattern(lambda: rf"\W{{0,2}}\s?-?(?:{any_of(_OWN.texts('page'))})(?!\w)", re.IGNORECASE)


_FOLDER_OF_PAGE = lazy_pattern(r"(?i)https?://[^\s/?#]{3,100}/[^\s?#]{1,300}\.html?(?:#[\w.:-]{1,100})?/")
"""A page with a slash behind its name or its anchor; "index.html#/about/" is how a program that runs in it calls its views."""
_PARTED = lazy_pattern(r"(?i)https?://(?:[a-z0-9-]{1,63}\.){1,3} {1,2}(?:[a-z0-9-]{1,63}\.)?[a-z]{2,12}(?=[/?#\s]|\Z)")
_MAIL = "mailto:"
_ADDRESS = lazy_pattern(r"[a-z0-9][\w.+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}")


def broken_addresses(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each with what several have in common."""
    for link in document.links:
        target = link.target.strip()
        fault = _fault(document, link, target)
        if fault is not None and _is_read(document, link.span.start, anywhere=fault[0]):
            severity = Severity.INFO if shows_design(document) else Severity.WARNING
            yield target, Hit(link.source or link.span, fault[1], severity=severity)
        elif (
            target[-1:] == "/"
            and _FOLDER_OF_PAGE.fullmatch(target)
            and _is_read(document, link.span.start, anywhere=False)
        ):
            message = f"a slash stands behind the name of the page in {quoted(target)}, with which most sites have no such page: look whether it is to go"
            yield "slash", Hit(link.source or link.span, message, severity=Severity.INFO)


def _fault(document: Document, link: Link, target: str) -> tuple[bool, str] | None:
    """What is wrong with an address, and whether it is wrong wherever it stands, also in a button."""
    if "//" in target and _CUT.match(target) is not None and _MACHINE.match(target) is None:
        return (
            True,
            f"{quoted(target)} has only a part of the name of its site, so that it leads nowhere: put in the whole address",
        )
    if " " in target and _PARTED.match(target) is not None:
        return True, f"a blank parts the name of the site in {quoted(target)}, which leads nowhere: take the blank out"
    if target[: len(_MAIL)].lower() == _MAIL and _is_other_mail(document.slice(link.span), target):
        return (
            True,
            "the words show one e-mail address, and the link leads to another: whoever follows it writes to the wrong one, so mend the one that is wrong",
        )
    if target[: len(_MAIL)].lower() == _MAIL and (ended := _unknown_end(target)) is not None:
        return (
            True,
            f"the mail address of the link ends in “.{ended}”, which no country has, so that no mail arrives: mend its end",
        )
    stray = _STRAY.fullmatch(target)
    if stray is not None and (stray["mark"][0] not in "]%" or _is_unpaired(target, stray["mark"])):
        return (
            False,
            f"{quoted(stray['mark'])} slipped into the address {quoted(target)}, which leads nowhere with it: take it out",
        )
    if _PLATFORM.fullmatch(target) is not None and _is_of_own(document, link):
        return (
            False,
            f"{quoted(target)} is the front page of the platform, where readers are sent to a page of one’s own: put in that page",
        )
    return None


def _is_unpaired(target: str, mark: str) -> bool:
    """Whether more brackets close than open in an address, of those that are written as the last one is."""
    if mark[0] == "]":
        return target.count("[") < target.count("]")
    return target.upper().count("%5B") < target.upper().count("%5D")


def _is_other_mail(shown: str, target: str) -> bool:
    """Whether the words of a link are all of a mail's address, and those in the link another one's alone."""
    words = shown.strip(" <>").lower()
    to = unquote(target[len(_MAIL) :]).partition("?")[0].strip(" <>").lower()
    return words != to and all(_ADDRESS.fullmatch(one) is not None for one in (words, to))


def _unknown_end(target: str) -> str | None:
    """The end of two letters of a mail's address, if no country has or had it."""
    to = unquote(target[len(_MAIL) :]).partition("?")[0].strip(" <>").lower()
    end = to.rpartition(".")[2]
    return end if is_of_no_country(end) and _ADDRESS.fullmatch(to) is not None else None


def _is_of_own(document: Document, link: Link) -> bool:
    """Whether the words before a link say that it leads to the writer's own page."""
    block = document.block_at(link.span.start)
    if block is None:
        return False
    before = max(block.span.start, link.span.start - _AROUND)
    if _MINE.search(document.text, before, link.span.start) is not None or _MINE.search(document.slice(link.span)):
        return True
    return (
        _OUR.search(document.text, before, link.span.start) is not None
        and _PAGE.match(document.text, link.span.end, block.span.end) is not None
    )


def _is_read(document: Document, place: int, *, anywhere: bool) -> bool:
    index = document.block_index(place)
    if index is None and place:
        index = document.block_index(place - 1)
    if index is None or document.blocks[index].kind is BlockKind.CODE or in_code_span(document, place):
        return False
    return anywhere or content(document).is_main(index)
