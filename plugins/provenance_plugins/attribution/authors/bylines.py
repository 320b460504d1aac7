"""Bylines of the text that name nobody."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis import metadata
from provenance.analysis.metadata.identity import site_names
from provenance.analysis.metadata.naming.nameless import may_name_body
from provenance.analysis.metadata.naming.names import fold
from provenance.analysis.voice import FirstPerson
from provenance.api import HEADING_KINDS, Document, SourceSpan, Span, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms

_BLOCKS = 8
"""A byline stands among the first blocks."""
_HEAD = 3
"""The first blocks, of which one is a role alone: the title, a day and the byline."""
_LONGEST = 80
"""Characters of the longest line that is a byline."""
_FIRST = ("by", "author", "from", "posted by", "written by", "published by", "reported by")
"""How a byline begins,"""
_WORD = 12
"""and so many characters of it tell."""
_OPENING = 1500
"""Characters within which whoever issues a text says "we"."""
_WE = FirstPerson("we", "our", apart=True)


_ANNOUNCED = lazy_pattern(
    r"\s*(?:In|On) (?:our|this|today['’]s|this week['’]s) (?:[\w-]+ ){0,3}(?:edition|episode|issue|instal?lment|video|show|programme)\b[^.\n]{0,60}, we (?!re\b)[a-z]"
)
"""With which a text begins that announces one of a series."""
_PROFILE = lazy_pattern(
    r"(?:https?://)?(?:www\.|m\.)?(?:facebook|twitter|instagram|linkedin|youtube|tiktok|threads|x)\.(?:com|net)/(?:in/|company/|pages/|@)?(?P<name>[\w.-]+)/?(?:\?\S*)?"
)
_LINE = lazy_pattern(
    lambda: (
        rf"\s*(?:(?:posted |written |published |reported )?by|author|from(?=\s(?:the\s)?(?:{alternatives('placeholder')})\s*$))\s*:?\s+(?P<who>{alternatives('placeholder')})\s*(?!,\s[a-z])(?:$|[|,•·–—-]|\bon\b)"
    ),
    re.IGNORECASE,
)


def _may_be_line(text: str) -> bool:
    """Whether a line may be such a byline, by its first word: few are, and the pattern takes 5 ms to compile."""
    first = text.lstrip()[:_WORD]
    return not first.isascii() or first.lower().startswith(_FIRST)


def is_profile(words: str) -> bool:
    """Whether the author is given as the address of a page on a network alone: "https://www.facebook.com/HarbourLamp/"."""
    return _PROFILE.fullmatch(words.strip()) is not None


def is_number(words: str) -> bool:
    """Whether the author is given as the number of an account, which leads nobody to its holder: "100022"."""
    return words.strip(" #").isdecimal()


def can_be_asked(document: Document, words: str) -> bool:
    """Whether a byline leads to somebody all the same: the outlet, an office at a body that is named, or a team that says "we" of itself."""
    if _ANNOUNCED.match(document.text) is not None:
        return True  # a team that presents its own series
    lower = words.lower()
    profile = _PROFILE.fullmatch(words.strip())
    if profile is not None:
        return fold(profile["name"]) in site_names(document)
    if "." not in words and lower not in forms("placeholder") and fold(words) in site_names(document):
        return True  # the outlet, also by the name of its account: "harbournews"
    if "." in words and _is_declared_outlet(document, words):
        return True
    joined = words.replace(" ", "")
    if _SITE.fullmatch(joined) is not None or (
        _HOST.fullmatch(joined) is not None and _is_host(document, joined.lower())
    ):
        return True  # an outlet by its address: "Harbourer.com", "The Harbour.example", "harbour.at"
    if _HOST.fullmatch(joined) is not None and _has_section_on(document, joined):
        return True
    for office in forms("mild_placeholder", "behind"):
        if lower.endswith(" " + office):
            return may_name_body(words[: -len(office)])
    if any(lower.startswith(office + " ") for office in forms("mild_placeholder", "office")):
        return lower != words
    if any(lower.startswith(office + " ") and _is_body(words[len(office) + 1 :]) for office in _press_offices()):
        return True
    return lower in forms("mild_placeholder", "team") and _WE.speaks(document, 0, _OPENING)


def _is_declared_outlet(document: Document, words: str) -> bool:
    """Whether words are the name, written as an address, that the outlet has where it is declared or at the end of a title: "lampe.at" beside the source "Lampe.at"."""
    own = fold(words)
    return any(
        (one.field in _OUTLETS and fold(one.value) == own)
        or (one.field == "title" and len(parts := _ENDS_TITLE.split(one.value)) > 1 and fold(parts[-1]) == own)
        for one in document.declared
    )


_OUTLETS = frozenset({"site", "publisher"})
_ENDS_TITLE = lazy_pattern(r"\s[|–—·-]\s")


def _has_section_on(document: Document, host: str) -> bool:
    """Whether a text has a section on the firm that a site is called by, which issues it: "About Harbourer" by "Harbourer.fm"."""
    name = host.lower().removeprefix("www.").rpartition(".")[0]
    for block in document.blocks:
        if block.kind in HEADING_KINDS and block.span.end - block.span.start <= _LONGEST:
            words = document.slice(block.span).strip(" *_:#").lower()
            about = next((one for one in forms("mild_placeholder", "about") if words.startswith(one + " ")), None)
            if about is not None and words[len(about) :].replace(" ", "") == name:
                return True
    return False


@cache
def _press_offices() -> tuple[str, ...]:
    return tuple(sorted(forms("mild_placeholder", "press"), key=len, reverse=True))


def _is_body(words: str) -> bool:
    """Whether what stands behind a word for those who speak for a body is its name: "Prensa Municipio Páez", not "Prensa Deportes"."""
    first, *others = words.split() or ("",)
    if first.lower() in forms("mild_placeholder", "of"):
        first, *others = others or ("",)
    return bool(others) and first[:1].isupper() and others[-1][:1].isupper() and may_name_body(words)


_SITE = lazy_pattern(
    r"(?:www\.)?[A-Za-zÀ-ÿ\d-]{2,40}(?:\.(?:co|com|org|net))?\.(?:com|net|org|info|news|online|media|press|blog|live|today|[A-Za-z]{2})"
)
"""An address that nobody is called by; that of a person has a name for its ending: "ana.cruz"."""
_HOST = lazy_pattern(r"(?:www\.)?[A-Za-z\d-]{2,40}(?:\.[A-Za-z]{2,6}){1,2}")


def _is_host(document: Document, words: str) -> bool:
    """Whether words are the host at which the document stands."""
    url = metadata(document).url
    addresses = [one.value for one in document.declared if one.field == "url"] + ([url.value] if url else [])
    own = words.removeprefix("www.")
    hosts = {address.partition("://")[2].partition("/")[0].lower().removeprefix("www.") for address in addresses}
    return any(host == own or host.endswith("." + own) for host in hosts)


def is_own_word(document: Document, words: str) -> bool:
    """Whether the title says that the holder of the office speaks, who says "we" or "I" below it: "Editors’ Note" by "editor"."""
    title = metadata(document).title
    if title is None or not _SELF.speaks(document, 0, _NOTE):
        return False
    told = [_bare(word) for word in title.value.split()]
    office = _bare(words.rsplit(maxsplit=1)[-1])
    return office in told and not forms("own_word").isdisjoint(told)


_SELF = FirstPerson("i", "my", "we", "our", apart=True)
_NOTE = 6000
"""Characters of such a word to readers in which whoever writes it says so."""


def _bare(word: str) -> str:
    return word.lower().replace("’", "'").strip("'\"“”*_:.,!()").removesuffix("'s").removesuffix("s'").removesuffix("s")


def placeholders(document: Document) -> tuple[tuple[str, Span | SourceSpan | None], ...]:
    """The bylines that name nobody, with their places: those that the metadata analysis found, and small ones ("by admin")."""
    found = metadata(document).placeholders
    if not found and not metadata(document).authors:
        profile = next((one for one in document.declared if one.field == "author" and is_profile(one.value)), None)
        numbered = next((one for one in document.declared if one.field == "author" and is_number(one.value)), None)
        for one in (profile, numbered):
            if one is not None:
                return ((one.value, one.span or one.source),)
    if found:
        return tuple((value.value, value.span) for value in found)
    for block in document.blocks[:_BLOCKS]:
        if block.span.end - block.span.start <= _LONGEST and _may_be_line(text := document.slice(block.span)):
            line = _LINE.match(text)
            if line is not None:
                return ((line["who"], Span(block.span.start + line.start("who"), block.span.start + line.end("who"))),)
    alone = _alone_at_head(document) or _behind_first_day(document)
    return () if alone is None else ((document.slice(alone), alone),)


def _alone_at_head(document: Document) -> Span | None:
    """The line above the text that is a role without a name and nothing else: "Our Reporter."; what stands below a name is that person's post."""
    for block in document.blocks[:_HEAD]:
        start, end = block.span
        if end - start > _LONGEST:
            return None
        line = document.slice(block.span)
        who = line.strip().removesuffix(".")
        if who.lower() in forms("placeholder", "alone"):
            return Span(at := start + line.index(who), at + len(who))
    return None


_DAY = r"(?:\d{1,2}(?:st|nd|rd|th|\.)?\s[^\W\d_]{3,10}\.?,?\s\d{4}|[^\W\d_]{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})"
_BEHIND_DAY = lazy_pattern(
    lambda: (
        rf"\s*(?:{_DAY}\s)?{_DAY}\s*[|•·–—-]\s*by:?\s+(?P<who>{alternatives('placeholder')})(?=\s*(?:$|[|•·–—]|\n)|\s+(?-i:[A-ZÀ-Þ\d“\"‘]))"
    ),
    re.IGNORECASE,
)
"""What a text begins with, behind the day of the page or not: "13 Dec 2025 | BY Staff Writer", in a line of its own or before the first sentence."""


def _behind_first_day(document: Document) -> Span | None:
    """A role without a name behind the day with which a text begins."""
    head = document.text[:_LONGEST]
    if not any(sign in head for sign in (" by ", " By ", " BY ")) or not any(map(str.isdigit, head[:_WORD])):
        return None
    found = _BEHIND_DAY.match(document.text)
    return None if found is None else Span(*found.span("who"))
