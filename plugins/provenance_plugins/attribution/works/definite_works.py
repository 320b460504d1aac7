"""Works of which a text speaks as told of, and that nothing before them tells of: "According to the post, …" in a text that has lost its link."""

from __future__ import annotations

from provenance.analysis import Attribution, content, sentences
from provenance.analysis.register import is_fiction
from provenance.api import HEADING_KINDS, Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms

_BARE = lazy_pattern(
    lambda: rf"the (?:(?:{alternatives('definite_works', 'sort')}) )?(?:{alternatives('definite_works', 'work')})"
)
_TOLD = lazy_pattern(lambda: rf"\b(?:{alternatives('definite_works', 'told')})\b")
_LINKED = 0.5
"""The share of a block that is in links where it is no paragraph."""
_PARAGRAPH = 40
"""Characters of the shortest paragraph that does not end as a sentence does."""
_STOPS = (".", "!", "?", "…", "”", '"')
_PERSONS = lazy_pattern(r"\W*(?:She|He|I|We|They)(?:['’]\w+)? [a-z]")
"""The beginning of a sentence about somebody whom the text has told of, or of a tale that lets its readers find out."""


def is_never_told(document: Document, one: Attribution) -> bool:
    """Whether a work has an article as if it were known, and neither a word for a work nor a link stands before it in the article or its title."""
    if one.source is None or one.head not in forms("definite_works", "work") or not one.sentence:
        return False  # of a lone sentence nobody knows what stood before it
    if _BARE.fullmatch(document.slice(one.source).lower()) is None:
        return False
    if is_fiction(document) or _is_in_scene(document, one):
        return False
    start = min(one.source.start, one.cue.start)
    titles = [stated.value for stated in document.declared if stated.field in ("title", "description")]
    if any(_TOLD.search(title.lower()) is not None for title in titles):
        return False
    main = content(document)
    for index, block in enumerate(document.blocks):
        if block.span.start > start:
            break
        words = document.text[block.span.start : min(block.span.end, start)]
        if block.link_density >= _LINKED or not main.is_main(index):
            continue
        told = block.kind in HEADING_KINDS or words.rstrip().endswith(_STOPS)
        if len(words) < _PARAGRAPH and not told and block.span.end < start:
            continue
        if block.link_characters and any(block.span.start <= link.span.start < start for link in document.links):
            return False
        if _TOLD.search(words.lower()) is not None:
            return False
    return True


def _is_in_scene(document: Document, one: Attribution) -> bool:
    """Whether somebody without a name does something in the sentence before, and holds the work in their hand: "She opened the drawer. The letter said …"."""
    listed = sentences(document)
    before = listed[one.sentence - 1]
    return one.manner != "according" and _PERSONS.match(document.text, *before.span) is not None
