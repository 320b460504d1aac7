"""Captions of works as books on art give them: the maker first, then the work and its year; and the page of a library to which the words of a caption lead."""

from __future__ import annotations

import re

from provenance.analysis.images import Picture
from provenance.api import Document, Phrases, any_of, lazy_pattern

__all__ = ["caption_source", "is_captioned_as_work", "leads_to_page"]

_WORDS = Phrases.load(__package__, "named_works")
_FROM = Phrases.load(__package__, "reproduced")
_LONGEST = 1200
"""Characters of a caption that are looked at, and before an image in the source of which it is part."""
_NAME = (
    r"[A-ZÀ-Þ][\w’'.-]*(?:\s(?:(?:van|von|de|da|di|del|della|der|den|du|la|le|do|dos|ter)\s)*[A-ZÀ-Þ][\w’'.-]*){1,3}"
)
_MAKER = lazy_pattern(
    rf"[\W_]*{_NAME}(?:,?\s(?:e|y|et|and|und|en|&|i)\s{_NAME})?(?:\s\([^()\n]{{4,40}}\))?(?:[,.:]\s|\s[–—-]{{1,2}}\s)"
)
"""The name of one or two people at the beginning, with the years of their lives or without, and a comma or a dash."""
_CENTURY = lazy_pattern(
    r"[,(]\s?(?:[a-zà-ÿ]{2,12}\s){0,3}(?:(?:the\s)?(?:1[4-9]|[a-z]{4,11})(?:th)?[- ]century|(?:XIV|XV|XVI|XVII|XVIII|XIX|1[4-9])\s?(?:e|ème)\s(?:siècle|eeuw)|(?:siglo|século|secolo|secole)\s(?:XIV|XVI{0,3}|XIX)|(?:XIV|XVI{0,3}|XIX)\ssecolo|1[4-9]\.\sJahrhundert|abad ke-1[4-9])\)?\.?\Z"
)
"""The century of a work at the end, in which nobody was photographed: "(19e siècle)", ", 17th century"."""
_LONG_AGO = lazy_pattern(r"[,(]\s?(?:c\.\s?|ca\.\s?|circa\s)?1[4-8]\d\d(?:\s?[–—/-]\s?(?:1[4-8])?\d\d)?\)?\.?\Z")
"""A year at the end before most photographs were taken."""
_TITLE_OF = lazy_pattern(r"[A-ZÀ-Þ«“\"\[](?:[^,.;()]|,\s){4,120}\Z")
"""Between a maker and an early year: the title of a work begins with a capital."""
_YEAR = lazy_pattern(
    r"(?:,|\(|\b(?:c\.|ca\.|circa|um|vers|hacia|verso|de|of|from)|[*_>]\s?,?)\s?(?:1[0-9]|20)\d\d(?:\s?[–—/-]{1,3}\s?(?:1[0-9]|20)?\d\d)?\)?\s?[.*_]{0,2}\s*(?:\([^()\n]{2,80}\)\s*)?\Z"
)
"""The year of a work, or those in which it was made, at the end."""
_TITLED = lazy_pattern(r"(?<![\w*])[*_][^\s*_][^*_\n]{2,160}[*_](?![\w*])|<(?:em|i|cite)\b|[“«„][^”»“\n]{3,160}[”»“]")
"""The title of a work, in italics or in quotation marks."""
_WHOLE_TITLE = lazy_pattern(
    r"[*_][^\s*_][^*_\n]{2,160}[*_]\W{0,3}(?:,\s[\w ]{3,30})?\Z|(?:[\w ’'-]{1,80}\s)?(?:in|em|en|dans|aus)\s[*_][^\s*_][^*_\n]{2,160}[*_],?\s\(?(?:1[0-9]|20)\d\d\)?\.?\Z"
)
"""Behind a maker: a title in italics that ends the caption, or the work in which a drawing stands."""
_LINKED = lazy_pattern(r"\[([^\[\]]{1,200})\](?:\([^()\s]{0,500}\)|\[[^\[\]]{0,120}\])")
"""Words of a caption that are a link."""
_REPRODUCED = lazy_pattern(
    lambda: (
        rf"(?:^|[.,;:]\s|\()(?i:{any_of(_FROM.texts())})\s(?:{_NAME}|[A-ZÀ-Þ][\w’'-]+(?:\s(?:&|e|y|et|and|und|i|en)\s[A-ZÀ-Þ][\w’'-]+)?),?\s[\[(]?(?:1[5-9]|20)\d\d"
    )
)
"""The source of an image by its author and year: "Reproduzido em Wang Weijen, 2010", "Ap. Aikin & Enfield (1818)"."""
_IS_WORK = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_WORDS.texts())})(?!\w)", re.IGNORECASE)
_REFERRED = lazy_pattern(r"\[([^\[\]\n]{1,200})\]\[([^\[\]\n]{0,120})\]")
_INLINE = lazy_pattern(r"\[[^\[\]\n]{1,200}\]\(\s*<?([^\s)>]{4,500})")


def caption_source(document: Document, picture: Picture) -> str:
    """The caption of an image, or its alternative text, as the source has it."""
    image = picture.image
    if image.caption is not None:
        at = document.locate(image.caption)
        return "" if at.approximate else document.source[at.start : min(at.end, at.start + _LONGEST)]
    place = image.source
    if (
        place is None
        or document.media_type != "text/markdown"
        or document.source[place.start : place.start + 2] != "!["
    ):
        return image.alt or ""
    end = document.source.rfind("](", place.start, min(place.end, place.start + _LONGEST))
    return document.source[place.start + 2 : end] if end > 0 else image.alt or ""


def is_captioned_as_work(document: Document, picture: Picture) -> bool:
    """Whether a caption begins with a name and ends with a year, and calls a work in between: "Ana Cruz, *The Quay*, 1575", "Ana Cruz, view of the quay, engraving, 1575".

    So is one that is a name and a title, or names the book that the image was taken from: "Reproduced in Cruz, 2010".
    """
    words = " ".join(caption_source(document, picture).split())
    if "](" in words or "][" in words:
        words = _LINKED.sub(r"\1", words)
    if _REPRODUCED.search(words) is not None:
        return True
    maker = _MAKER.match(words)
    if maker is None:
        return False
    if _WHOLE_TITLE.match(words, maker.end()) is not None:
        return True
    old = _CENTURY.search(words, maker.end()) or _LONG_AGO.search(words, maker.end())
    if old is not None and _TITLE_OF.match(words[maker.end() : old.start()].strip()) is not None:
        return True
    year = _YEAR.search(words, maker.end() - 2)
    if year is None:
        return False
    between = words[maker.end() : year.start() + 2]
    return _TITLED.search(between) is not None or _IS_WORK.search(between) is not None


def leads_to_page(document: Document, picture: Picture, page: re.Pattern[str]) -> bool:
    """Whether words of a caption in Markdown, which are no link in the text, lead to an address of a kind: "[The quay](https://…)", or by a reference below."""
    if document.media_type != "text/markdown":
        return False
    words = caption_source(document, picture)
    if "](" not in words and "][" not in words:
        return False
    if any(page.search(found[1]) for found in _INLINE.finditer(words)):
        return True
    return any(
        (target := _target(document, " ".join((found[2] or found[1]).split()))) and page.search(target) is not None
        for found in _REFERRED.finditer(words.replace("\n", " "))
    )


def _target(document: Document, label: str) -> str:
    """The address of a reference."""
    return document.recall("media.references", _references).get(label.lower(), "")


def _references(document: Document) -> dict[str, str]:
    return {" ".join(found[1].lower().split()): found[2] for found in _REFERENCE.finditer(document.source)}


_REFERENCE = lazy_pattern(r"(?m)^ {0,3}\[([^\[\]\n]{1,200})\]:[^\S\n]*\n?[^\S\n]*<?(\S{1,800})")
