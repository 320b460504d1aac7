"""The readings of a document's images."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from provenance.analysis.content import Content, content
from provenance.analysis.images.addresses import Kind, address_of, bytes_of, data_of
from provenance.analysis.images.credits import credit_in, own_element
from provenance.analysis.images.embedded import Embedded, can_read, read_embedded
from provenance.analysis.images.types import Credit, Picture
from provenance.analysis.images.words import EVERYWHERE
from provenance.api import BlockKind, Document, Image, Region, Span, analysis, matches

_SHORT = 160
"""Characters of a block beside an image that can be its caption without being marked as one."""
_BESIDE = 400
"""Characters between an image and a credit that markup marks as one."""
_END = 60
"""Blocks at the end of an article in which credits of all its images may stand."""
_LABEL = 30
"""Characters of the label before them."""
_OF_THE_TEXT = re.compile(r"\W*(?:©|\(c\)|copyright|all rights)", re.IGNORECASE)
"""How a line begins that is on the rights in the whole text."""
_MOST_FILES = 200
_MOST_BYTES = 200_000_000
"""Of all images of a document that are read."""
_SMALLEST_DATA = 150
"""Bytes below which an image in an address has no room for metadata."""


@analysis(phrases=EVERYWHERE)
def images(document: Document) -> tuple[Picture, ...]:
    """The images in the order of the document, with what it says of each; no file is looked at."""
    if not document.images:
        return ()
    article = content(document)
    everywhere = _everywhere(document)
    declared = [
        Credit(one.value, "json-ld") for one in document.declared if one.field == "image_credit" and one.span is None
    ]
    made: list[Picture] = []
    for image in document.images:
        main = _is_main(document, article, image)
        near = _near(document, image)
        credit = _credit(document, image, near) or everywhere
        if credit is None and main and declared:
            credit = declared.pop(0)  # a page states them in the order of its images
        made.append(Picture(image, address_of(document, image.target), credit, main, near))
    if any(picture.main and picture.credit is None for picture in made):
        listed = _listed(document, article, {span for picture in made for span in picture.near})
        if listed is not None:
            made = [picture if picture.credit is not None else replace(picture, credit=listed) for picture in made]
    return tuple(made)


@analysis()
def embedded(document: Document) -> tuple[Embedded | None, ...]:
    """What each image says of itself, in the order of the document.

    None for those that are not beside the document or in it, and for all where the extra `media` is not installed.
    """
    pictures = images(document)
    if not pictures or not _can_read():
        return (None,) * len(pictures)
    known: dict[str, Embedded] = {}
    left = _MOST_BYTES
    made: list[Embedded | None] = []
    for picture in pictures:
        key = picture.address.path if picture.address.kind is Kind.LOCAL else picture.image.target
        if key is None or not _is_readable(picture):
            made.append(None)
            continue
        if key not in known and len(known) < _MOST_FILES and left > 0:
            found = bytes_of(key) if picture.address.kind is Kind.LOCAL else data_of(key)
            if found is not None and len(found) >= _SMALLEST_DATA:
                left -= len(found)
                known[key] = read_embedded(found)
        made.append(known.get(key))
    return tuple(made)


def looks_at_files(document: Document) -> bool:
    """Whether files beside the document have a part in what is said of its images."""
    return document.file is not None and any(
        address_of(document, image.target).kind is Kind.LOCAL for image in document.images
    )


@cache
def _can_read() -> bool:
    return can_read()


def _is_readable(picture: Picture) -> bool:
    if picture.address.kind is Kind.DATA:
        return not picture.image.target[:40].lower().startswith("data:image/svg")
    return picture.address.kind is Kind.LOCAL


def _blocks_beside(document: Document, position: int) -> tuple[int | None, int | None]:
    """The indices of the blocks before and after a place, the same one twice for a place inside a block."""
    low, high = 0, len(document.blocks)
    while low < high:
        middle = (low + high) // 2
        if document.blocks[middle].span.end <= position:
            low = middle + 1
        else:
            high = middle
    if low == len(document.blocks):
        return (low - 1 if low else None), None
    if document.blocks[low].span.start < position:
        return low, low
    return (low - 1 if low else None), low


def _is_main(document: Document, article: Content, image: Image) -> bool:
    if image.caption is not None:
        index = document.block_index(image.caption.start)
        if index is not None:
            return article.is_main(index)
    before, after = _blocks_beside(document, image.position)
    beside = [index for index in (before, after) if index is not None]
    if not beside:
        return True
    return all(map(article.is_main, beside)) or (_in_figure(image) and any(map(article.is_main, beside)))


def _in_figure(image: Image) -> bool:
    return image.element is not None and any(element.name == "figure" for element in image.element.lineage())


def _near(document: Document, image: Image) -> tuple[Span, ...]:
    found: list[Span] = [] if image.caption is None else [image.caption]
    before, after = _blocks_beside(document, image.position)
    for index in dict.fromkeys((after, before)):
        if index is not None and document.blocks[index].span not in found:
            found.append(document.blocks[index].span)
    if after is not None and after + 1 < len(document.blocks):
        following = document.blocks[after + 1]
        if _is_short(following.span) and following.span not in found:
            found.append(following.span)  # a caption in two blocks
    return tuple(found)


def _is_short(span: Span) -> bool:
    return span.end - span.start <= _SHORT


def _credit(document: Document, image: Image, near: Sequence[Span]) -> Credit | None:
    if image.caption is not None:
        words = document.slice(image.caption)
        found = credit_in(words, "caption", image.caption.start, caption=True) or own_element(document, image.caption)
        if found is not None:
            return found
    marked = _marked(document, image)
    if marked is not None:
        return marked
    if image.caption is not None and any(image.caption.contains(link.span) for link in document.links if link.target):
        return Credit(document.slice(image.caption), "caption", stated=False, span=image.caption)
    for words, origin in ((image.title, "title"), (image.alt or "", "alt")):
        found = credit_in(words, origin) if words else None
        if found is not None:
            return found
    return next(_beside(document, image, near), None)


def _marked(document: Document, image: Image) -> Credit | None:
    """By the class of an element beside it, or in its caption."""
    for one in document.declared:
        if one.field == "image_credit" and one.span is not None:
            inside = image.caption is not None and image.caption.overlaps(one.span)
            if inside or 0 <= one.span.start - image.position <= _BESIDE:
                return Credit(one.value, "class", span=one.span)
    return None


def _beside(document: Document, image: Image, near: Sequence[Span]) -> Iterator[Credit]:
    for span in near:
        if span == image.caption:
            continue
        block = document.block_at(span.start)
        if block is None or block.kind in {BlockKind.CODE, BlockKind.TITLE, BlockKind.HEADING}:
            continue
        short = _is_short(span)
        caption = block.kind is BlockKind.CAPTION or (Region.FIGURE in block.regions and short)
        found = credit_in(document.slice(span), "text", span.start, caption=caption, prose=not (short or caption))
        if found is not None:
            yield found


def _everywhere(document: Document) -> Credit | None:
    """A credit for all images, such as "All photos by Ana Cruz"."""
    for match in matches(document, EVERYWHERE):
        after = document.text[match.span.end : match.span.end + 80].lstrip(" \u00a0")
        if after[:1].isupper() or after[:1] in {":", "©", "@", "("}:
            words = after.split("\n")[0].strip(" :")
            return Credit(words, "document", span=match.span)
    return None


def _listed(document: Document, article: Content, near: set[Span]) -> Credit | None:
    """A credit away from all images, as lists of credits at the end of an article are: "Image 2: Ana Cruz"."""
    for index in article.main[-_END:]:
        block = document.blocks[index]
        if block.span in near or not _is_short(block.span) or block.kind is BlockKind.CODE:
            continue
        if _OF_THE_TEXT.match(document.slice(block.span)):
            continue
        found = credit_in(document.slice(block.span), "document", block.span.start, prose=True)
        if found is not None and found.span is not None and found.span.start - block.span.start <= _LABEL:
            return found
    return None
