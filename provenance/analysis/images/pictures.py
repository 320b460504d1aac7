"""Where a document's images stand, and who is credited with each."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from provenance.analysis.content import content
from provenance.analysis.images.addresses import address_of
from provenance.analysis.images.credits import credit_in, is_name_alone, own_element
from provenance.analysis.images.types import Credit, Picture
from provenance.analysis.images.words import DRAWN, PARTS, words_of
from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, Document, Image, Match, Region, Span, any_of, lazy_pattern

_SHORT = 160
"""Characters of a block beside an image that can be its caption without being marked as one."""
_BESIDE = 400
"""Characters between an image and a credit that markup marks as one."""
_END = 60
"""Blocks at the end of an article in which credits of all its images may stand."""
_LABEL = 30
"""Characters of the label before them."""
_LABELLED = lazy_pattern(
    lambda: (
        rf"(?:[:/|]|(?:{any_of(words_of(PARTS).tagged('by'))})\s)\s*(?:[A-ZÀ-Þ][\w.'’-]*\s?){{2,4}}(?:(?=[|/;,&(•·]|\Z|and\s)|(?<=[.\n ])(?=\s|\Z)|(?<=\n))"
    )
)
"""Names and nothing else behind such a label: "Photos: Ana Cruz", "Fotos/Ana Cruz", "Foto's van Ana Cruz"."""
_NUMBERED = lazy_pattern(r"\W*[^\W\d_]+\s?\d{1,2}\s?:")
"""How an entry of such a list begins."""
_OF_THE_TEXT = lazy_pattern(
    r"\W*(?:©|\(c\)|copyright|all rights|(?:(?:this|the) \w+ (?:is|are) )?licen[cs]ed under)", re.IGNORECASE
)
"""How a line begins that is on the rights in the whole text."""
_REACH = 700
"""Characters on each side of an image that are read with it."""
_NO_CREDITS = frozenset({BlockKind.CODE, BlockKind.TITLE, BlockKind.HEADING})


def pictures_of(document: Document, everywhere: Sequence[Match]) -> tuple[Picture, ...]:
    """The images in the order of the document, with what it says of each; no file is looked at.

    `everywhere`: where words stand that may credit all images at once.
    """
    return tuple(_Reading(document, everywhere).pictures())


class _Reading:
    """One document's images."""

    def __init__(self, document: Document, for_all: Sequence[Match]) -> None:
        self.document = document
        self.for_all = for_all
        self.article = content(document)
        self.blocks = document.blocks
        self._ends = [block.span.end for block in document.blocks]
        self._positions = sorted(image.position for image in document.images)
        self._links = [link.span.start for link in document.links if link.target]
        credits_ = [one for one in document.declared if one.field == "image_credit"]
        self._marked = [(one.span, one.value) for one in credits_ if one.span is not None]
        self._unplaced = [one.value for one in credits_ if one.span is None]

    def pictures(self) -> list[Picture]:
        everywhere, drawn = self._everywhere(), self._drawn()
        made: list[Picture] = []
        for image in self.document.images:
            main, near = self._is_main(image), self._near(image)
            credit = self._credit(image, near) or everywhere
            if credit is None and drawn is not None and words_of(DRAWN).find(f"{image.alt or ''} {image.title}"):
                credit = drawn
            if credit is not None and credit.text in self._unplaced:
                self._unplaced.remove(credit.text)  # stated beside its image as well: it is no other one's
            if credit is None and main and self._unplaced:
                # A page states them in the order of its images.
                credit = Credit(self._unplaced.pop(0), "json-ld")
            made.append(Picture(image, address_of(self.document, image.target), credit, main, near))
        if any(picture.main and picture.credit is None for picture in made):
            listed = self._listed({span for picture in made if picture.main for span in picture.near})
            if listed is not None:
                made = [
                    picture if picture.credit is not None else msgspec.structs.replace(picture, credit=listed)
                    for picture in made
                ]
        return made

    # -- where an image stands -------------------------------------------------------------------------------------------

    def _beside(self, position: int) -> tuple[int | None, int | None]:
        """The indices of the blocks before and after a place, the same one twice for a place inside a block."""
        at = bisect_right(self._ends, position)
        before = at - 1 if at else None
        if at == len(self.blocks):
            return before, None
        return (at, at) if self.blocks[at].span.start < position else (before, at)

    def _is_main(self, image: Image) -> bool:
        if image.caption is not None:
            index = self.document.block_index(image.caption.start)
            if index is not None:
                return self.article.is_main(index)
        beside = [index for index in self._beside(image.position) if index is not None]
        if not beside or all(map(self.article.is_main, beside)):
            return True
        return in_figure(image) and any(map(self.article.is_main, beside))

    def _near(self, image: Image) -> tuple[Span, ...]:
        found: list[Span] = [] if image.caption is None else [_reach(image.caption, image.caption.start)]
        before, after = self._beside(image.position)
        if before != after and self._is_below_another(before) and self._has_line(after):
            before = None  # the caption of the image before; this one has its own
        for index in dict.fromkeys((after, before)):
            if index is not None:
                span = _reach(self.blocks[index].span, image.position)
                if span not in found:
                    found.append(span)
        if after is not None and after + 1 < len(self.blocks):
            following = self.blocks[after + 1].span
            if _is_short(following) and following not in found and not self._is_below_another(after + 1):
                found.append(following)  # a caption in two blocks
        return tuple(found)

    def _is_below_another(self, index: int | None) -> bool:
        """Whether an image stands right before a block."""
        if index is None:
            return False
        start = self.blocks[index].span.start
        at = bisect_right(self._positions, start) - 1
        return at >= 0 and (index == 0 or self._positions[at] >= self.blocks[index - 1].span.end)

    def _has_line(self, index: int | None) -> bool:
        """Whether a block is a line that may be a caption."""
        return index is not None and _is_short(self.blocks[index].span) and self.blocks[index].kind not in _NO_CREDITS

    # -- who is credited -------------------------------------------------------------------------------------------------

    def _credit(self, image: Image, near: Sequence[Span]) -> Credit | None:
        caption = image.caption if image.caption is None else _reach(image.caption, image.caption.start)
        if caption is not None:
            words = self.document.slice(caption)
            found = credit_in(words, "caption", caption.start, caption=True) or own_element(self.document, caption)
            if found is not None:
                return found
        marked = self._marked_at(image)
        if marked is not None:
            return marked
        if caption is not None and self._has_link(caption):
            return Credit(self.document.slice(caption), "caption", stated=False, span=caption)
        for words, origin in ((image.title, "title"), (image.alt or "", "alt")):
            found = credit_in(words, origin) if words else None
            if found is not None:
                return found
        return next(self._in_text(near[1:] if caption is not None else near), None)

    def _marked_at(self, image: Image) -> Credit | None:
        """By the class of an element beside it, or in its caption."""
        for span, value in self._marked:
            inside = image.caption is not None and image.caption.overlaps(span)
            if inside or 0 <= span.start - image.position <= _BESIDE:
                return Credit(value, "class", span=span)
        return None

    def _has_link(self, span: Span) -> bool:
        at = bisect_left(self._links, span.start)
        return at < len(self._links) and self._links[at] < span.end

    def _in_text(self, near: Sequence[Span]) -> Iterator[Credit]:
        for span in near:
            block = self.document.block_at(span.start)
            if block is None or block.kind in _NO_CREDITS:
                continue
            short = _is_short(block.span)
            caption = short and (Region.FIGURE in block.regions or is_set_off(self.document, block.span))
            caption = caption or block.kind is BlockKind.CAPTION
            prose = not (short or caption)
            words = self.document.slice(span)
            found = credit_in(words, "text", span.start, caption=caption, prose=prose)
            if found is None and caption and is_set_off(self.document, block.span):
                found = self._of_house(words, span)
            if found is not None:
                yield found

    def _of_house(self, words: str, span: Span) -> Credit | None:
        """A name with a link that is all that a line in italics says: "*[Harbour Museum](…)*"; a name alone may be that of whom the image shows."""
        return (
            Credit(words.strip(), "text", stated=False, span=span)
            if self._has_link(span) and is_name_alone(words)
            else None
        )

    def _everywhere(self) -> Credit | None:
        """A credit for all images, such as "All photos by Ana Cruz"."""
        for match in self.for_all:
            after = self.document.text[match.span.end : match.span.end + 80].lstrip(" \u00a0")
            if "own" in match.tags:
                return Credit(self.document.slice(match.span), "document", span=match.span)
            if "drawn" in match.tags:
                continue
            if "label" in match.tags and not (_is_labelled(after) and _begins(self.document.text, match.span.start)):
                continue  # "the pictures he took", "Photos: A first look"
            between = _between().match(after)
            after = after if between is None else after[between.end() :]
            if after[:1].isupper() or after[:1] in {":", "/", "|", "©", "@", "("}:
                return Credit(after.split("\n")[0].strip(" :/|"), "document", span=match.span)
        return None

    def _drawn(self) -> Credit | None:
        """A credit for all that is drawn, in a line that stands above all images and beside none: "Illustrations: Ana Cruz"."""
        for match in self.for_all if self._positions else ():
            block = self.document.block_at(match.span.start)
            if "drawn" not in match.tags or block is None or block.span.end >= self._positions[0]:
                continue
            if self._beside(self._positions[0])[0] == self.document.block_index(match.span.start):
                continue  # the caption of the first image
            after = self.document.text[match.span.end : match.span.end + 80]
            if _LABELLED.match(after) and _begins(self.document.text, match.span.start):
                return Credit(after.split("\n")[0].strip(" :"), "document", span=match.span)
        return None

    def _listed(self, near: set[Span]) -> Credit | None:
        """A credit away from all images, as lists of credits at the end of an article are: "Image 2: Ana Cruz"."""
        for index in self.article.main[-_END:]:
            block = self.blocks[index]
            if not _is_short(block.span) or block.kind is BlockKind.CODE:
                continue
            words = self.document.slice(block.span)
            if _OF_THE_TEXT.match(words) or (block.span in near and not _NUMBERED.match(words)):
                continue
            found = credit_in(words, "document", block.span.start, prose=True)
            if found is not None and found.span is not None and found.span.start - block.span.start <= _LABEL:
                return found
        return None


def _is_labelled(after: str) -> bool:
    """Whether names and nothing else stand behind a label; "de" and "van" are before what a picture shows, too, so a given name has to follow: "Fotos de Ana Cruz", not "Fotos de Nueva York"."""
    if _LABELLED.match(after) is None:
        return False
    joint, _, rest = after.partition(" ")
    return not joint.isalpha() or joint.lower() == "by" or is_given_name(rest.split()[0])


def is_set_off(document: Document, span: Span) -> bool:
    """Whether a paragraph that somebody wrote is in italics as a whole, as captions are below their images."""
    if not document.is_written:
        return _is_in_element(document, span)
    place = document.locate(span)
    before, after = document.source[max(0, place.start - 1) : place.start], document.source[place.end : place.end + 1]
    link = _LINKED.match(document.source, place.end) if before == "[" else None
    if link is not None:  # "*[Harbour Museum](…)*"
        before, after = (
            document.source[max(0, place.start - 2) : place.start - 1],
            document.source[link.end() : link.end() + 1],
        )
    own = document.source[place.start : place.end]
    stressed = (before or own[:1]) in _STRESS and (after or own[-1:]) in _STRESS and "\n" not in own.strip()
    return stressed or _is_in_element(document, span)


def _is_in_element(document: Document, span: Span) -> bool:
    """Whether an element of emphasis or of small print holds a paragraph and nothing else: "<p><em>Ana Cruz</em></p>"."""
    place = document.locate(span)
    if place.approximate:
        return False
    opened = _OPENED.search(document.source, max(0, place.start - _ELEMENT), place.start)
    closed = None if opened is None else _CLOSED.match(document.source, place.end)
    return opened is not None and closed is not None and opened[1].lower() == closed[1].lower()


_STRESS = frozenset("*_")
_LINKED = lazy_pattern(r"\]\([^()\s]*\)")
_ELEMENT = 200
"""Characters of the tag before a paragraph, at most."""
_OPENED = lazy_pattern(r"<(em|i|small|cite)(?:\s[^<>]*)?>(?:\s|<a\s[^<>]*>)*\Z", re.IGNORECASE)
_CLOSED = lazy_pattern(r"(?:\s|</a>)*</(em|i|small|cite)>\s*(?:</|<br|\Z)", re.IGNORECASE)


def _begins(text: str, start: int) -> bool:
    """Whether a place is the beginning of a line or a sentence."""
    return text[max(0, start - 2) : start].rstrip(" ")[-1:] in {"", "\n", ".", ";", "|", "/", "*", "_", "("}


@cache
def _between() -> re.Pattern[str]:
    """What stands between "all photographs" and a name: "by", "courtesy of"."""
    words = words_of(PARTS).tagged("between") | words_of(PARTS).tagged("by")
    return lazy_pattern(rf"(?:{any_of(words)})(?!\w)\s*", re.IGNORECASE)


def in_figure(image: Image) -> bool:
    """Whether an image stands in a `figure`."""
    return image.element is not None and any(element.name == "figure" for element in image.element.lineage())


def _reach(span: Span, position: int) -> Span:
    """As much of a stretch as belongs to an image at that place; the whole of it where it is of usual length."""
    if span.end - span.start <= 2 * _REACH:
        return span
    middle = min(max(position, span.start), span.end)
    return Span(max(span.start, middle - _REACH), min(span.end, middle + _REACH))


def _is_short(span: Span) -> bool:
    return span.end - span.start <= _SHORT
