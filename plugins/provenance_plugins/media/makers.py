"""Who made an image, as its surroundings tell in other forms than a credit's: the caption in a tag of its site's generator, "designed by …", an archive, whoever supplied all pictures of a text."""

from __future__ import annotations

import re
from bisect import bisect_left

from provenance.analysis import metadata
from provenance.analysis.images import Picture
from provenance.analysis.images.credits import credit_in
from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, Phrases, any_of, lazy_pattern
from provenance_plugins.media.named_works import is_captioned_as_work

__all__ = ["names_maker"]

_MAKERS = Phrases.load(__package__, "makers")
_SENT_BY = Phrases.load(__package__, "sent_by")

_TAG = lazy_pattern(r"\{(?:\{<|\{%|%)-?\s*\w+[^\n]*?\"((?:[^\"\\\n]|\\.){8,600})\"[^\n]*?(?:%|>\})\}?\s*\Z")
"""Right before an image, in its line: a tag around it with words in quotation marks, as a caption is given to it."""
_LINK = lazy_pattern(r"\[([^\]\n]{1,80})\]\([^)\s]*\)(?:\{[^}\n]*\})?")
_LINE = 1200
"""Characters of the source before an image in which such a tag stands."""
_BY = lazy_pattern(
    lambda: rf"(?:,|\b(?:{any_of(_MAKERS.texts('work'))}))\sby\s[A-Z][\w’'-]+(?:\s[A-Z][\w.’'-]*){{1,3}}[.\"”’']*\Z"
)
"""The end of an alternative text that says whose the work is: "…, by Ana Cruz", "Designed by Ana Cruz"."""
_MADE_BY = lazy_pattern(
    lambda: rf"(?i:(?<!\w)(?:{any_of(_MAKERS.texts('made'))})\s(?:{any_of(_MAKERS.texts('by'))}))\s(?:the\s)?[A-ZÀ-Þ@]"
)
"""In an alternative text, whatever stands behind the name: "Charge curve by Harbour Watch: the lamp"."""
_SOMEBODYS = lazy_pattern(
    lambda: (
        rf"[A-Z][\w.-]*(?:\s[A-Z][\w.-]*){{0,2}}(?:['’]s|(?<=s)['’])\s(?i:(?:[\w-]+\s){{0,2}}(?:{any_of(_MAKERS.texts('piece'))})"
        rf"|(?:[\w-]+\s)?(?:{any_of(_MAKERS.texts('entered'))})\s(?:[\w-]+\s)?(?:{any_of((*_MAKERS.texts('either'), *_MAKERS.texts('entry')))})"
        rf"|(?:[\w-]+\s)?(?:{any_of(_MAKERS.texts('either'))})\s(?:{any_of(_MAKERS.texts('entry'))}))\b"
    )
)
_DRAWN_BY = lazy_pattern(
    lambda: (
        rf"(?=.{{0,80}}\b(?i:{any_of(_MAKERS.texts('points'))})\b)(?:.{{0,80}}\b[A-Z][\w-]*(?:['’]s|(?<=s)['’])\s(?:\w+\s)?(?:{any_of(_MAKERS.texts('drawn'))})\b"
        rf"|.{{0,120}}?\b(?:{any_of(_MAKERS.texts('drawn'))})\b.{{0,60}}?\bby\s[A-Z])"
    )
)
"""A sentence that points at a drawing and says whose it is."""
_STOP = lazy_pattern(r"[.!?]\s+(?=[^\W\d_a-z])")
_SUPPLIED = lazy_pattern(
    lambda: (
        rf"\b(?:{any_of(_MAKERS.texts('supplied'))})\s(?:(?:{any_of(_MAKERS.texts('those'))})\s)?(?:{any_of(_MAKERS.texts('pictures'))})\b"
    ),
    re.IGNORECASE,
)
_OWN_WORK = lazy_pattern(
    lambda: (
        rf"\b(?:{any_of(_MAKERS.texts('having'))})\s(?:[\w-]+\s){{0,2}}(?:{any_of(_MAKERS.texts('art'))})\s(?:[\w-]+\s)?(?:{any_of(_MAKERS.texts('series'))})\b"
    ),
    re.IGNORECASE,
)
"""Whoever writes shows a work: "I've had a graphic design side project"."""
_BY_SOMEBODY = lazy_pattern(r"[A-Z][\w’'-]*(?: [\w’'-]+){0,3} by (?P<name>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2})")
"""All of an alternative text: a thing and a name."""
_WROTE = r"(?i:\bauthors?\b[^\n]{0,20}?[\"'=:>\s]|\bby:?\s)[\s\"'*_]{0,4}"
"""Before the name of who wrote what follows, in a line of the source or a tag of its generator."""
_ABOVE = 800
"""Characters of the source above an image in which it stands whose page or part of one that is."""
_SENT = lazy_pattern(
    lambda: (
        rf"\W*(?i:this|the following)\s(?i:{any_of(_SENT_BY.texts('what'))})\s(?i:{any_of(_SENT_BY.texts('sent'))})\s(?:[Tt]he\s|[Oo]ur\s)?[A-Z]"
    )
)
"""The line below an image: "This message is from the Harbour Guild"."""
_WORD = lazy_pattern(r"[^\W_]+")
_NAMES = 4
"""Words of a person's name, at most."""
_BELOW = 1200
"""Characters below an image in which "the photo above" is told of."""


def names_maker(document: Document, picture: Picture) -> bool:
    """Whether something around an image tells who made it, where it is from, or that its writers took it of themselves."""
    alt = (picture.image.alt or "").strip().strip("\"“”'")
    return (
        _BY.search(alt) is not None
        or _MADE_BY.search(alt) is not None
        or _leads_to_chart(document, picture, alt)
        or _is_by_author_above(document, picture, alt)
        or _is_somebodys(document, picture, alt)
        or _SENT.match(document.text[picture.image.position :][:_LINE].lstrip()) is not None
        or _is_credited_in_tag(document, picture)
        or is_captioned_as_work(document, picture)
        or _is_told_beside(document, picture)
        or _is_signed(document, picture)
        or document.recall("media.makers", _tells_of_all)
    )


def _leads_to_chart(document: Document, picture: Picture, alt: str) -> bool:
    """Whether the line right below is a link that is called as the picture is, and leads to what it shows: "See the chart Rain and Tides"."""
    index = bisect_left(document.blocks, picture.image.position, key=lambda block: block.span.start)
    if index >= len(document.blocks) or len(alt.split()) < _CALLED:
        return False
    start, end = document.blocks[index].span
    if start - picture.image.position > _RIGHT_BELOW:
        return False
    first = bisect_left(document.links, start, key=lambda link: link.span.start)
    return any(
        link.span.end <= end
        and 10 * (link.span.end - link.span.start) >= 8 * (end - start)
        and alt.lower() in document.slice(link.span).lower()
        and not link.target.startswith("#")
        for link in document.links[first : first + 1]
    )


_CALLED, _RIGHT_BELOW = 2, 4
"""Words by which a picture and what it shows are called, at least, and characters between it and the link."""


def _is_by_author_above(document: Document, picture: Picture, alt: str) -> bool:
    """Whether an alternative text lays a thing to whoever is named as the author of its part of the text, or of all: "Lamp by Ana"."""
    found = _BY_SOMEBODY.fullmatch(alt)
    if found is None:
        return False
    if any(found["name"] == author.value for author in metadata(document).authors):
        return True
    source = picture.image.source
    above = "" if source is None else document.source[max(0, source.start - _ABOVE) : source.start]
    return re.search(rf"{_WROTE}{re.escape(found['name'])}\b", above) is not None


def _is_somebodys(document: Document, picture: Picture, alt: str) -> bool:
    """Whether a caption or an alternative text calls the image somebody's work: "Ana's winning shot", "Harbour Watch’s map of the tides"."""
    caption = "" if picture.image.caption is None else document.slice(picture.image.caption).strip()
    return any(_SOMEBODYS.match(words) is not None for words in (alt, caption))


def _is_credited_in_tag(document: Document, picture: Picture) -> bool:
    source = picture.image.source
    if source is None or document.media_type != "text/markdown":
        return False
    first = max(document.source.rfind("\n", 0, source.start) + 1, source.start - _LINE)
    tag = _TAG.search(document.source[first : source.start])
    if tag is None:
        return False
    return credit_in(_LINK.sub(r"\1", tag[1].replace('\\"', '"')), "caption", caption=True) is not None


def _is_told_beside(document: Document, picture: Picture) -> bool:
    """Whether the first sentence of the paragraph below says whose drawing is shown: "Here is Ana's sign", "This sign, by Ana"."""
    at = picture.image.position
    below = document.text[at : at + _BELOW].lstrip().split("\n", 1)[0]
    return _DRAWN_BY.match(_STOP.split(below, maxsplit=1)[0]) is not None


def _is_signed(document: Document, picture: Picture) -> bool:
    """Whether a picture bears the name of the one person whose site it is on, as those of a portfolio do: "ferry-lamp-ana-cruz" on the site of Ana Cruz."""
    name = document.recall("media.site_of_person", _site_of_person)
    image = picture.image
    return bool(name) and any(
        name in f" {' '.join(_WORD.findall(words.lower()))} "
        for words in (image.alt or "", image.target[:_LINE].rsplit("/", 1)[-1])
    )


def _site_of_person(document: Document) -> str:
    """The name of a document's site, in small letters between blanks, where it is that of a person; else nothing."""
    site = metadata(document).publisher
    if site is None or not 1 < len(site.value.split()) <= _NAMES:
        return ""
    first, *rest = site.value.split()
    if not is_given_name(first) or not set(_MAKERS.texts("bodies")).isdisjoint(word.lower() for word in rest):
        return ""
    return f" {' '.join(_WORD.findall(site.value.lower()))} "


def _tells_of_all(document: Document) -> bool:
    """Whether a text says who supplied its pictures, or is of works of its writer's own."""
    return _SUPPLIED.search(document.text) is not None or _OWN_WORK.search(document.text) is not None
