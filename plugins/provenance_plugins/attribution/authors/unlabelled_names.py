"""Names that no label calls the author's, and that stand where one would: a heading below the title, behind a title of courtesy, who gave the talk, who last saved a file."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import metadata
from provenance.analysis.metadata.bylines.headings import is_heading, is_place
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.naming.names import Kind, names_of, up_to_stop
from provenance.analysis.proper_names import is_given_name
from provenance.api import HEADING_KINDS, BlockKind, Document, lazy_pattern
from provenance_plugins.attribution.people import is_one_person
from provenance_plugins.attribution.tables import alternatives, holds
from provenance_plugins.attribution.wording import FULL

_FIRST = 6
"""Blocks at the head of a text, and as many at its end, in which a line says who gave it as a talk."""
_NAME, _LINE = 50, 160
"""Characters of the longest heading that is only a name, and of such a line."""
_COURTESY = lazy_pattern(
    r"(?:Dr|Dra|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Rev|Revd|Fr|Sr|Sra|Dott|Dott\.ssa|Mag|Ing)\.?\s(?=[A-ZÀ-Þ])"
)
_SAVED = "odt:creator"


def unlabelled(document: Document, words: Words) -> Iterator[str]:
    """Whoever is named so, as it is written."""
    yield from _in_heading(document, words)
    yield from _behind_courtesy(document, words)
    yield from _of_talk(document, words)
    for declared in document.declared:
        if declared.field == "possible_author" and declared.origin == _SAVED and is_one_person(declared.value, words):
            yield declared.value


def _in_heading(document: Document, words: Words) -> Iterator[str]:
    """The heading right below the title, where it is a name, heads the first paragraph, and no other heading is of its level: others would head parts about people."""
    blocks = document.blocks
    title = next((number for number, block in enumerate(blocks[:2]) if block.kind in HEADING_KINDS), None)
    if title is None or len(blocks) < title + 3:
        return
    heading, below = blocks[title + 1], blocks[title + 2]
    said = document.slice(heading.span).strip()
    if (
        heading.kind is BlockKind.HEADING
        and below.kind is BlockKind.PARAGRAPH
        and len(said) <= _NAME
        and not any(one.level == heading.level for one in blocks[title + 2 :] if one.kind is BlockKind.HEADING)
        and _are_people(document, said, words)
    ):
        yield said


def _behind_courtesy(document: Document, words: Words) -> Iterator[str]:
    """A line below the title that is a name behind a title of courtesy: "Dr. Ana Cruz"."""
    for block in document.blocks[1:_FIRST]:
        said = document.slice(block.span).strip()
        courtesy = _COURTESY.match(said) if len(said) <= _NAME and block.kind is BlockKind.PARAGRAPH else None
        if courtesy is not None and _are_people(document, said[courtesy.end() :], words):
            yield said


def _are_people(document: Document, said: str, words: Words) -> bool:
    """Whether words are the names of people with first names that are known, of whom the text tells nowhere else."""
    byline = names_of(said, words)
    return (
        byline.clean
        and bool(byline.names)
        and all(
            one.kind is Kind.PERSON
            and is_given_name(one.text.split(maxsplit=1)[0].title())
            and not is_heading(one.text.split())
            and not is_place(one.text.split(), words)
            and document.text.count(one.text.rsplit(maxsplit=1)[-1]) == 1
            for one in byline.names
        )
    )


def _of_talk(document: Document, words: Words) -> Iterator[str]:
    """Whoever gave the talk that a text is or tells of, by a line at either end or the title: "Talk by Ana Cruz and Ben Ode"."""
    known = metadata(document).title
    said = [] if known is None else [known.value]
    blocks = document.blocks
    ends = blocks if len(blocks) <= 2 * _FIRST else (*blocks[:_FIRST], *blocks[-_FIRST:])
    said += [document.slice(block.span) for block in ends if block.span.end - block.span.start <= _LINE]
    for line in said:
        found = _TALK.search(line) if holds(line.lower(), "told_authors", "talk") else None
        if found is None:
            continue
        named = up_to_stop(" ".join(found["names"].split()), words)
        byline = names_of(named, words)
        if byline.clean and all(one.kind is Kind.PERSON for one in byline.names) and is_given_name(named.split()[0]):
            yield named


_TALK = lazy_pattern(
    lambda: (
        rf"(?:\A|[\n,:(|–—-]\s?|\b(?i:an?|the|un|une|una|um|uma|ein|eine|een)\s)\W{{0,3}}(?i:{alternatives('told_authors', 'talk')})\s(?:{alternatives('told_authors', 'held_by')})\s"
        rf"(?P<names>{FULL}(?:(?:,|,?\s(?:and|&|und|et|y|e|en|i))\s{FULL}){{0,3}})"
    )
)
