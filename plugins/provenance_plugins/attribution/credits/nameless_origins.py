"""Credits to a place where anybody may post or to anybody at all, by their parts: what is credited, how it came, and from where.

"Image courtesy: social media", "All images used here are from Google", "Foto: tomada de redes sociales", "图片来源：网络". The words
of all languages stand in one table: a label in one and a place in another make a credit as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from provenance.analysis import inside_quotation
from provenance.api import BlockKind, Document, Match, Span, any_of, lazy_pattern
from provenance_plugins.attribution.credits.credit_lines import closes_line, leads_to_name, start_of_line
from provenance_plugins.attribution.tables import forms, holds, spaced_alternatives

__all__ = ["nameless_origins"]

_ORIGINS, _WORDS = "vague_origin", "vague_origin_words"
_BEGINS = r"(?:\A|(?<=[\n(\[{|/•·*–—\"“'‘_~>».!?;…。！？；、，,-]))[\s*_#]*"
"""Where a credit may begin in its line."""
_COLON = r"\s*[*_]*\s*(?:[:：=|–—]|-(?=\s))\s*[*_]*\s*"
_COLONS = (":", "|", "-", "–", "—", "=", "：")
"""Signs of which one stands between a label and what it labels: where there is none, the pattern that begins anywhere in a line need not be asked."""
_TAKEN = ("compiled", "adapted", "retrieved", "collected", "copied", "downloaded", "sourced", "gathered")
_APART = f"{''.join(_COLONS)}*_ \t\n\xa0"
"""What may part a label from it."""
_UNKNOWN = "unknown"
_LONGEST_MAKER = 40
"""Characters of one of those who make pictures at most."""
_TELLER = 60
"""Characters behind somebody without a name in which the rest of a credit stands: "a reader who does not want to be named"."""


def _of(tag: str) -> str:
    return f"(?:{spaced_alternatives(_WORDS, tag)})"


def _place() -> str:
    places = any_of(forms(_ORIGINS, "place") | forms(_WORDS, "short"))
    return rf"(?:{places})".replace(r"\ ", r"\s")


def _label() -> str:
    noun, source = _of("noun"), _of("source")
    return rf"(?:(?:{_of('which')}\s)?{noun}(?:[\s/-]*{source})?|{source}(?:\s+(?:{_of('of')}\s*)?{noun}s?)?)"


def _way() -> str:
    """How it came from there, with what may stand before a place: "taken from some random"."""
    return rf"(?:{_of('how')}\s*){{1,2}}(?:{_of('article')}\s*){{0,3}}"


_LABELLED = lazy_pattern(
    lambda: (
        rf"{_BEGINS}(?P<credit>(?:{_label()}(?:\s+by)?{_COLON}|{_of('stopped')}\s+)(?:{_way()}|(?:(?:I|we)\s+)?{_of('got')}\s+(?:it|this|that|these|them)\s+(?:off|from|on|in|via)\s+(?:{_of('article')}\s+){{0,2}}|(?:{_of('article')}\s*){{0,3}}))\Z"
    ),
    re.IGNORECASE,
)
"""Before a place: "Picture source: a random"."""
_MADE_BY = lazy_pattern(lambda: rf"{_BEGINS}(?P<credit>{_of('maker')}{_COLON}|{_of('maker')}\s)\Z", re.IGNORECASE)
"""Before "unknown": who made it."""
_CAPTIONED = lazy_pattern(
    lambda: (
        rf"{_BEGINS}(?P<credit>(?:{_of('many')}\s+)?{_of('noun')}\s+{_way()}"
        rf"|(?:{'|'.join(_TAKEN)})\s+(?:from|off)\s+(?:{_of('article')}\s+){{0,3}}"
        rf"|(?:h/t|hat tip(?: to)?)(?:{_COLON}|\s+)(?:{_of('article')}\s+)?)\Z"
    ),
    re.IGNORECASE,
)
"""The same without a colon: "Photo grabbed from"."""
_ALL_FROM = lazy_pattern(
    lambda: (
        rf"{_BEGINS}(?P<credit>(?:(?P<many>{_of('many')})\s+)?{_of('noun')}(?P<used>(?:\s+{_of('used')}){{0,7}})\s+{_of('be')}\s+"
        rf"(?:(?:all|mostly|simply|just|only)\s+)?(?:{_of('how')}\s*){{1,2}}(?:{_of('article')}\s*){{0,3}}"
        rf"|(?:(?:I|we)\s+)?{_of('got')}\s+(?:this|these|the|all\s+the|most\s+of\s+the)\s+{_of('noun')}\s+(?:(?:from|on|off|via|in)\s+)?(?:{_of('article')}\s+){{0,2}})\Z"
    ),
    re.IGNORECASE,
)
"""A sentence on the pictures of a page: "All images used here are taken from"."""
_BEHIND = lazy_pattern(
    lambda: (
        rf"(?:\s+{_of('holder')}){{0,2}}(?:\s+{_of('had')})?(?:\s*[/,(|]\s*{_of('tail')}\s*\)?)?"
        rf"(?:\s*(?:and|&|und|et|y|e|or)\s+(?:{_of('article')}\s+){{0,2}}(?:{spaced_alternatives(_ORIGINS, 'generic')}|{_place()}|(?:books|magazines|newspapers|places|sources)))?"
        r"(?P<goes_on>,?\s+(?:and\s+(?:all\s+|therefore\s+)?(?:are|is|belongs?|remain)|(?:e|ed|et|y|und|en|dan)\s+(?:quindi|pertanto|sono|appartengono|donc|sont|appartiennent|por\s(?:lo\s)?tanto|pertenecen|son|gehören|sind|daher|portanto|pertencem|são|dus|zijn|adalah|merupakan))\b)?"
    ),
    re.IGNORECASE,
)
"""Behind a place: what is still nobody's ("group", "search results"), and what kind of picture it is."""
_RELATIVE = lazy_pattern(
    rf"(?:[ ,]+(?:who|whose|that|from|in|on|at|of|via|near|with|and|or|through|to|yesterday|today|last|this)\b[^\n)\]|;.!?]{{0,{_TELLER}}}|(?=[^\w\s]|\s*(?:\n|\Z)))"
)
"""Behind somebody without a name: a clause on them or a place; with a verb it is a sentence, "Video: A witness describes the crash"."""
_NAMED = lazy_pattern(r"[A-ZÀ-Þ]\w|@|://|\d")


def nameless_origins(document: Document, origins: Iterable[Match]) -> tuple[Span, ...]:
    """The credits of a document that end in nobody, and the sentences that disown a picture, by the matches of the words of such; in order, none within another."""
    found: list[Span] = []
    for match in origins:
        if _UNKNOWN in match.tags and not _is_behind_maker(document, match):
            continue
        span = _credit(document, match)
        if span is not None and (not found or span.start >= found[-1].end):
            found.append(span)
    return tuple(found)


def _credit(document: Document, match: Match) -> Span | None:
    if match.tagged("place", "generic", "host"):
        return _from_place(document, match.span)
    if match.tagged("person"):
        return _from_anybody(document, match.span)
    if match.tagged("nothing", "unknown"):
        return _from_nothing(document, match)
    from provenance_plugins.attribution.credits.disowned import disowned  # noqa: PLC0415 - few texts disown a picture

    return disowned(document, match)


def _before(document: Document, start: int) -> tuple[str, int]:
    """What stands on the line before a place, and where that begins."""
    before = start_of_line(document.text, start)
    return before, start - len(before)


@cache
def _makers() -> tuple[str, ...]:
    """What the words for those who make pictures end with."""
    return tuple({form.rpartition(" ")[2] for form in forms(_WORDS, "maker")})


def _is_behind_maker(document: Document, match: Match) -> bool:
    """Whether the line before a match ends with somebody who makes pictures: most of what is unknown is a dash within a sentence."""
    before = start_of_line(document.text, match[0][0]).rstrip(_APART)
    return before[-_LONGEST_MAKER:].lower().endswith(_makers())


def _may_caption(before: str) -> bool:
    """Whether the words before a place name a picture or how it was had, as all do that credit it without a colon."""
    low = before.lower()
    return holds(low, _WORDS, "noun") or any(map(low.__contains__, (*_TAKEN, "h/t", "hat tip")))


def _labelled(before: str) -> re.Match[str] | None:
    """The label with which the line before a place ends."""
    if any(sign in before for sign in _COLONS) or any(label in before.lower() for label in forms(_WORDS, "stopped")):
        return _LABELLED.search(before)
    return None


def _span(opened: re.Match[str], begin: int, end: int) -> Span:
    return Span(begin + opened.start("credit"), end)


def _from_place(document: Document, place: Span) -> Span | None:
    text = document.text
    before, begin = _before(document, place.start)
    opened = _labelled(before)
    labelled = opened is not None
    if opened is None and _may_caption(before):
        opened = _CAPTIONED.search(before) or _ALL_FROM.search(before)
    if opened is None:
        return _in_brackets(document, place)
    if not labelled and not _is_of_pictures_here(document, opened, place):
        return None
    behind = _BEHIND.match(text, place.end)
    end = place.end if behind is None else behind.end()
    goes_on = behind is not None and behind["goes_on"]
    if goes_on and behind is not None:
        end = behind.start("goes_on")
    if not goes_on and not closes_line(text, end):
        return None
    if leads_to_name(text, end, text[place.start : end]):
        return None
    return _span(opened, begin, end)


def _in_brackets(document: Document, place: Span) -> Span | None:
    """A place in brackets with which the caption of a picture ends, behind other words: "That is a lot of lamps [Instagram]"."""
    text = document.text
    if _BRACKETS.get(text[max(0, place.start - 1) : place.start]) != text[place.end : place.end + 1]:
        return None
    block = document.block_at(place.start)
    if block is None or not any(
        image.caption is not None and image.caption.contains(place) for image in document.images
    ):
        return None
    if text[place.end + 1 : block.span.end].strip(" .\n") or text[block.span.start : place.start].count(" ") < _CAPTION:
        return None
    return Span(place.start - 1, place.end + 1)


_BRACKETS = {"[": "]", "(": ")"}
_CAPTION = 2
"""Blanks before such brackets, at least."""


def _is_of_pictures_here(document: Document, opened: re.Match[str], place: Span) -> bool:
    """Whether words without a colon credit what a page shows, and are no heading, no quotation and no sentence on other pictures."""
    block = document.block_at(place.start)
    if block is not None and block.kind is BlockKind.HEADING:
        return False
    if inside_quotation(document, place):
        return False
    groups = opened.groupdict()
    if groups.get("used") is None:
        return True
    return bool(groups.get("many")) or bool(groups["used"].strip())


def _from_anybody(document: Document, who: Span) -> Span | None:
    text = document.text
    before, begin = _before(document, who.start)
    opened = _labelled(before) or (_CAPTIONED.search(before) if _may_caption(before) else None)
    if opened is None:
        return None
    behind = _RELATIVE.match(text, who.end)
    end = who.end if behind is None else behind.end()
    if _NAMED.search(_without_places(text[who.end : end])) or not closes_line(text, end):
        return None
    while end > who.end and text[end - 1] in " *_\"'”’":
        end -= 1
    return _span(opened, begin, end)


_PLACES = lazy_pattern(lambda: rf"\b{_place()}\b", re.IGNORECASE)


def _without_places(words: str) -> str:
    return _PLACES.sub("", words)


def _from_nothing(document: Document, match: Match) -> Span | None:
    before, begin = _before(document, match.span.start)
    opened = _MADE_BY.search(before) if _UNKNOWN in match.tags else _labelled(before)
    if opened is None or not closes_line(document.text, match.span.end):
        return None
    return _span(opened, begin, match.span.end)
