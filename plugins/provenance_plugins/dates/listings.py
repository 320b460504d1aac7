"""Pages that list other texts or pictures: of a tag, a category, a month, an author, a search; fronts of sections; galleries."""

from __future__ import annotations

from provenance.analysis import metadata
from provenance.analysis.metadata.days.lists_of_texts import is_list_of_texts
from provenance.api import HEADING_KINDS, PROSE_KINDS, Block, Document, any_of, lazy_pattern
from provenance_plugins.dates.cuttings import is_of_cuttings
from provenance_plugins.dates.dated_notices import is_of_notices
from provenance_plugins.dates.stamps import front_matter_end
from provenance_plugins.dates.tables import forms
from provenance_plugins.dates.teaser_lists import is_of_teasers
from provenance_plugins.dates.time_signs import is_of_events

_SITE = lazy_pattern(r"\s+[|–—·•»›-]+\s+|\s+::\s+")
"""Between a title and the name of its site."""
_WORDS = 4
"""Words of a title whose end says what kind of page it is: more are a headline."""
_CARDS, _MOST = 3, 0.6
"""Headings that are each a link to another page, from which on a page is made of them, and part of all headings that they are at least."""
_TEASED, _LONGEST = 2, 600
"""Paragraphs under such a heading, at most, and their characters: more tell the text itself."""
_AROUND = " \t\n.!?#*_\"'“”‘’"


def is_listing(document: Document) -> bool:
    """Whether a page lists other texts or pictures, as its title, its layout or its place in the site says, or most of its headings, each a link over a few words."""
    if document.row is None and (
        _has_layout(document)
        or _is_front(document)
        or is_list_of_texts(document)
        or is_of_cuttings(document)
        or is_of_notices(document)
        or is_of_teasers(document)
    ):
        return True
    found = metadata(document).title
    title = "" if found is None else found.value.lower()
    if title.strip(_AROUND) in forms("listing", "alone") or any(_is_of_listing(part) for part in _SITE.split(title)):
        return not _tells_itself(document)
    return _is_of_cards(document)


def is_page_of_others(document: Document) -> bool:
    """Whether a whole page lists others, or a part of one shows the entries of a feed."""
    return is_listing(document) if document.whole_page else is_of_teasers(document)


def _tells_itself(document: Document) -> bool:
    """Whether a page tells of events in its own words, more than the beginnings of other texts or one with a link for each: "Storm hits harbour – videos"."""
    if _has_only_teasers(document.blocks) or not is_of_events(document):
        return False
    return len(document.links) < sum(block.kind in PROSE_KINDS for block in document.blocks)


_FRONT = lazy_pattern(r"(?i)(?:^|[/\\])([a-z][a-z_-]{1,30})[/\\]index\.x?html?$")
_PART = lazy_pattern(r"[a-z]+")


def _is_front(document: Document) -> bool:
    """Whether a file is the front of a section whose texts have each a folder or a file of their own: `blog/index.html`."""
    if not document.whole_page:
        return False
    found = _FRONT.search(document.path)
    return found is not None and not forms("larger_work", "dated_folder").isdisjoint(_PART.findall(found[1].lower()))


def _is_of_listing(title: str) -> bool:
    words = title.strip(_AROUND)
    if words.rstrip(":") in forms("listing", "title"):
        return True
    if words.startswith(tuple(f"{form} " for form in forms("listing", "first"))):
        return True
    return len(words.split()) <= _WORDS and words.endswith(tuple(f" {form}" for form in forms("listing", "last")))


def _has_layout(document: Document) -> bool:
    return (
        document.has_front_matter and _LAYOUT.search(document.source, 0, front_matter_end(document.source)) is not None
    )


_LAYOUT = lazy_pattern(
    lambda: rf"(?im)^(?:layout|template)\s?[:=]\s?[\"']?(?:{any_of(forms('listing', 'layout'))})(?:\.\w+)?[\"']?\s*$"
)


def _is_of_cards(document: Document) -> bool:
    headings = [block for block in document.blocks if block.kind in HEADING_KINDS]
    if len(headings) < _CARDS or len(document.links) < _CARDS:
        return False
    leading = {document.block_index(link.span.start) for link in document.links if not link.target.startswith("#")}
    linked = sum(
        block.kind in HEADING_KINDS and index in leading and block.link_density >= _MOST
        for index, block in enumerate(document.blocks)
    )
    return linked >= _CARDS and linked >= _MOST * len(headings) and _has_only_teasers(document.blocks)


def _has_only_teasers(blocks: tuple[Block, ...]) -> bool:
    """Whether nowhere between two headings, or before the first, more stands than the beginning of a text."""
    paragraphs = characters = 0
    for block in blocks:
        if block.kind in HEADING_KINDS:
            paragraphs = characters = 0
        elif block.kind in PROSE_KINDS:
            paragraphs += block.span.end - block.span.start > _LONGEST // 10
            characters += block.span.end - block.span.start
        if paragraphs > _TEASED or characters > _LONGEST:
            return False
    return True
