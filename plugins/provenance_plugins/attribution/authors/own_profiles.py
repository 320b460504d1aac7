"""Whom a text gives away by an account, a site or rights of its own, where nobody is named as its author."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from provenance.analysis import inside_quotation, metadata
from provenance.analysis.addresses import host_of
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.naming.names import Kind, fold, names_of
from provenance.analysis.proper_names import is_given_name
from provenance.analysis.voice import FirstPerson
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.authors.rights_reserved import reserves
from provenance_plugins.attribution.tables import endings, forms
from provenance_plugins.attribution.wording import FULL

_HEAD, _FOOT = 500, 600
"""Characters at the two ends of a text in which its author's account may be linked."""
_SAID = 200
"""Characters before an account in which somebody says whose it is."""
_OF_ME = lazy_pattern(r"(?<![\w’'])(?:(?:I['’]m|[Mm]e)(?!\w)[^.!?\n]{0,30}|[Mm]y\s(?:\w+\s){0,2})$")
"""Before an address or a profile: it is that of whoever speaks."""
_CHANNEL = lazy_pattern(
    r"(?:^|[\n.!?”\"])\s*(?:(?:On\s)?[Tt]witter|X|[Ee]-?[Mm]ail|[Cc]ontact|[Ff]ollow(?:\s\w+)?)\s?:?\s$|(?:^|\n)\s*[-–—~]{1,3}\s*$"
)
"""Before the handle that a column ends with: "Twitter: @anacruz", "~ @anacruz"."""
_HELD = lazy_pattern(
    r"[\s#*/;%-]*(?:copyright\s*(?:\(c\)|©)?|\(c\)|©)[\s:]*(?:(?:\d{4}|M(?:CM|M)[CLXVI]{1,9})\s?(?:[-–—,]\s?)?)+(?:\sby)?\s+(?P<who>[A-ZÀ-Þ][^\n<>().,;|©]{2,60})",
    re.IGNORECASE,
)
"""Whose the text or the code is, in its first lines: "# Copyright 2015 Ana Cruz", "Copyright MMIX–MMXI Ana Cruz"."""
_YEARS = r"\d{4}(?:\s?[-–—,]\s?\d{4})?"
_HELD_AT_END = lazy_pattern(
    rf"(?=[^\n]*\d{{4}})[\s*_(]*(?:(?:[Cc]opyright:?\s)?(?:©|\([cC]\))\s?{_YEARS}|{_YEARS}\s?(?:©|\([cC]\))|[Cc]opyright:?\s(?:{_YEARS})?|©)(?:\s?[bB]y)?,?\s?(?P<who>{FULL})(?:,?\s{_YEARS})?[.,]?(?:\s[Aa]ll [Rr]ights [Rr]eserved|\s?[-–—|·]\s(?:[Dd]esign|[Ss]ite|[Ww]ebsite|[Tt]heme|[Pp]owered|[Pp]roudly)\b[^\n]{{0,60}})?[\s.*_)]*"
)
"""The last line of a text of one person: "2003 © Ana Cruz. All rights reserved."."""
_HELD_WITHIN = 600
"""Characters at the top within which such a line stands."""
_PERSON = lazy_pattern(FULL)
FIRST_PERSON = FirstPerson("i", "me", "my", apart=True)
"""Words in which somebody speaks of themself, outside quotations."""
_OFTEN = 2
"""So many of them in a text that speaks for its site."""
_PROFILE = lazy_pattern(
    r"(?:https?:)?//(?:www\.)?(?P<profile>(?:github\.com/(?:sponsors/)?|twitter\.com/|x\.com/|bsky\.app/profile/|linkedin\.com/in/|patreon\.com/|ko-fi\.com/"
    r"|buymeacoffee\.com/|instagram\.com/|facebook\.com/|[\w.-]+/@)[\w.-]+)/?(?:\?.*)?|mailto:(?P<mail>[^?\s]+@[^?\s]+).*",
    re.IGNORECASE,
)
_WORK = lazy_pattern(
    r"(?:https?:)?//(?P<profile>git(?:hub|lab)\.com/(?P<user>[\w-]+))/(?:(?P<own>(?P=user)\.github\.(?:io|com))(?![\w-])|\w)",
    re.IGNORECASE,
)
"""Where the code of a site or of some work lies; `own`: it is the site of that user."""
_MINE = lazy_pattern(r"(?<![\w’'“\"])[Mm]y\s")
_BEFORE = 24
"""Characters before a link to it in which somebody calls it theirs."""
_OF_AGENCY = ":agency"
"""The origin of a publisher that is the agency of a dateline or a credit."""
_STATED = frozenset({"line:url", "head:url"})
"""Where a plain text says from which address it was taken."""
HANDLE = lazy_pattern(r"(?<![\w@/.])@\w{3,30}(?!\w)|(?<!\S)[\w.+-]+@[\w-]+\.[\w.-]*\w")
"""An account or a mailbox, as it is written in a text."""


def owner_of_profile(document: Document, words: Words) -> Iterator[str]:  # noqa: ARG001 - the form of all of them
    """Whose profile or address is linked or written at either end, as that of whoever speaks: "tell me at …", "support my work on …"."""
    text, end = document.text, len(document.text)
    for link in document.links:
        start = link.span.start
        if _HEAD < start < end - _FOOT:
            continue
        match = _PROFILE.fullmatch(link.target)
        if match is not None and any(
            _OF_ME.search(text[max(0, start - _SAID) : at]) is not None for at in (start, link.span.end)
        ):
            yield match["profile"] or match["mail"]
    for link in document.links:
        match = _WORK.match(link.target)
        if match is None:
            continue
        said = text[max(0, link.span.start - _BEFORE) : link.span.end]
        if match["own"] or _MINE.search(said) is not None:
            yield match["profile"]
    foot = max(0, end - _FOOT)
    for match in HANDLE.finditer(text, foot) if "@" in text[foot:] else ():
        before = text[max(0, match.start() - _SAID) : match.start()]
        if before.rfind("“") > before.rfind("”"):
            continue  # of somebody who speaks: "My student @ana did this"
        closes = not text[match.end() :].strip(" .\n") and _CHANNEL.search(before) is not None
        if closes or _OF_ME.search(before) is not None:
            yield match[0]


def rights_holder(document: Document, words: Words) -> Iterator[str]:
    """Who holds the rights, by a line at the top; at the foot of a page, whose rights are mostly those of its site, only a person."""
    end = document.text.find("\n", _HELD_WITHIN)
    for line in document.text[: None if end < 0 else end].split("\n"):
        match = _HELD.match(line)
        if match is not None and not reserves(match["who"]):
            yield re.split(r"\s[-–—·]\s", match["who"], maxsplit=1)[0]
    last = document.text.rstrip().rpartition("\n")[2]
    if (match := _HELD_AT_END.fullmatch(last)) is not None and is_given_name(match["who"].split()[0]):
        names = names_of(match["who"], words).names
        if names and all(one.kind is Kind.PERSON for one in names):
            yield match["who"]
    if end < 0 or not document.whole_page:
        return
    foot = max(end, len(document.text) - _FOOT)
    for line in document.text[foot:].split("\n"):
        match = _HELD.match(line)
        person = None if match is None or reserves(match["who"]) else _PERSON.match(match["who"])
        if person is not None and is_given_name(person[0].split()[0]):
            yield person[0]


def own_site(document: Document, words: Words) -> Iterator[str]:  # noqa: ARG001 - the form of all of them
    """The site that a text of "I" states as its own."""
    address = metadata(document).url
    if address is None or not document.is_written:
        return
    own = (word for word in FIRST_PERSON.each(document) if not inside_quotation(document, Span(*word.span())))
    if sum(1 for _ in islice(own, _OFTEN)) >= _OFTEN and (host := host_of(address.value)):
        yield host.removeprefix("www.")


def own_channel(document: Document, words: Words) -> Iterator[str]:  # noqa: ARG001 - the form of all of them
    """The body on whose own site a text stands, in what its metadata call its blog or newsroom: "Harbour Works Blog" on harbourworks.com."""
    found = metadata(document)
    publisher, address = found.publisher, found.url
    if publisher is None or address is None:
        return
    name = " ".join(publisher.value.lower().split())
    channel = max((one for one in endings("releases", "channel", " ") if name.endswith(one)), key=len, default="")
    body = name.removesuffix(channel) if channel else ""
    host = host_of(address.value)
    if body and fold(body) in map(fold, host.split(".")) and forms("releases", "outlet").isdisjoint(body.split()):
        yield publisher.value


def own_outlet(document: Document, words: Words) -> Iterator[str]:  # noqa: ARG001 - the form of all of them
    """The outlet that the columns of a row state, the agency that a text is from, or from whose site a plain text says that it was taken."""
    found = metadata(document)
    if found.publisher is not None and (document.row is not None or found.publisher.origin.endswith(_OF_AGENCY)):
        yield found.publisher.value
    elif found.url is not None and found.url.origin in _STATED and (host := host_of(found.url.value)):
        yield host.removeprefix("www.")
