"""Gaps of an example: of a card whose label says that it is one ("Example record — illustrative only" over "Sale of [Address]"), of a formula behind that word, of what a sentence gives readers to copy, and of a whole page that says so below its title."""

from __future__ import annotations

import re
from itertools import pairwise

from provenance.api import HEADING_KINDS, Block, Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["is_of_labelled_example", "is_under_sample"]

_WORDS = Phrases.load(LEXICON, "labelled_examples")
_LONGEST = 80
"""Characters of such a label, at most."""
_ABOVE = 6
"""Blocks above a gap among which the label of its card stands."""
_LABEL = lazy_pattern(
    lambda: (
        rf"\W*(?:{any_of(_WORDS.texts('example'))})\b(?:[ -][^\W\d_]+){{0,3}}\s?[-–—:(,·|]{{1,2}}\s?(?:[^\W\d_]+\s){{0,2}}(?:{any_of(_WORDS.texts('only'))})\W*"
        rf"|\W*(?:{any_of(_WORDS.texts('whole'))})\W*"
    ),
    re.IGNORECASE,
)


def is_of_labelled_example(document: Document, span: Span) -> bool:
    """Whether a gap stands in the card that a label heads, or on the line right below one where the source has no cards."""
    index = document.block_index(span.start)
    if index is None:
        return False
    block = document.blocks[index]
    if _is_sum(document.text, span) or _is_label(document, block):
        return True
    if _is_formula(document, block) or _is_announced(document, index):
        return True
    if document.recall("is an example as a whole", _is_whole_example) or is_under_sample(
        document, document.locate(span).start
    ):
        return True
    for at in range(index - 1, max(-1, index - 1 - _ABOVE), -1):
        above = document.blocks[at]
        if _is_label(document, above):
            return _is_in_card(block, above) if above.element is not None else at == index - 1
        if above.kind in HEADING_KINDS and block.element is None:
            return False
    return False


def _is_sum(text: str, span: Span) -> bool:
    """Whether a gap is a part of a name whose parts a text adds up: "the form [place] + [kind] + [year]"."""
    near = _ADDED.finditer(text, max(0, span.start - _BESIDE), span.end + _BESIDE)
    return any(one.start() <= span.start < one.end() for one in near)


_ADDED = lazy_pattern(r"\[[^\[\]\n]{1,40}\](?:\s?\+\s?\[[^\[\]\n]{1,40}\]){2,9}")
_BESIDE = 200
"""Characters beside a gap in which the others stand: three and more, since "[Name] + [Partner]" is who takes part."""


def _is_label(document: Document, block: Block) -> bool:
    start, end = block.span
    return end - start <= _LONGEST and _LABEL.fullmatch(document.text, start, end) is not None


def _is_in_card(block: Block, label: Block) -> bool:
    """Whether a block stands in the element that holds a label: its card."""
    if block.element is None or label.element is None or label.element.parent is None:
        return False
    card = label.element.parent
    return any(one is card for one in block.element.lineage())


_FORMULA = lazy_pattern(
    lambda: rf"\W*(?:{any_of(_WORDS.texts('example'))}|{any_of(_WORDS.texts('pattern'))})\W{{0,3}}:", re.IGNORECASE
)
_FIELD = lazy_pattern(r"\[[^\]\[\n]{2,40}\](?!\()")


def _is_formula(document: Document, block: Block) -> bool:
    """Whether a line calls itself an example, and has several gaps: "Example: I will [do something] at [time]". One gap may be left of a real one."""
    return (
        _FORMULA.match(document.text, *block.span) is not None
        and sum(1 for _ in _FIELD.finditer(document.text, *block.span)) > 1
    )


_BELOW, _SAID = 12, 160
"""Blocks below a sentence that announces what readers may copy, and the last characters of it that are read."""
_ANNOUNCED = lazy_pattern(
    lambda: (
        rf"\b(?:{any_of(_WORDS.texts('use'))})\b[^.!?\n]{{0,60}}\b(?:{any_of(_WORDS.texts('pattern'))})\b[^.!?\n]{{0,60}}:\W*\Z"
    ),
    re.IGNORECASE,
)


def _is_announced(document: Document, index: int) -> bool:
    """Whether a sentence with a colon, above a gap with no heading between them, gives readers what follows to copy: "Use this template:"."""
    for at in range(index - 1, max(-1, index - 1 - _BELOW), -1):
        block = document.blocks[at]
        if block.kind in HEADING_KINDS:
            return False
        start, end = block.span
        if document.text[start:end].rstrip(" *_").endswith(":") and _ANNOUNCED.search(
            document.text, max(start, end - _SAID), end
        ):
            return True
    return False


def is_under_sample(document: Document, at: int) -> bool:
    """Whether the section of a gap at a place of the source is called the sample of a text of some kind, and has several gaps: "Sample press release"; one alone may be left of what somebody began to fill in."""
    return any(start <= at < end for start, end in document.recall("sections that are samples", _samples))


def _samples(document: Document) -> list[tuple[int, int]]:
    """Where in the source each such section begins and ends."""
    heads = [block.span for block in document.blocks if block.kind in HEADING_KINDS]
    if not any(_is_of_kind(document, head) for head in heads):
        return []
    begins = [document.locate(head).start for head in heads]
    ends = [*begins[1:], len(document.source)]
    return [
        (start, end)
        for head, start, end in zip(heads, begins, ends, strict=True)
        if _is_of_kind(document, head) and len(_FIELD.findall(document.source, start, end)) >= _SEVERAL
    ]


def _is_of_kind(document: Document, head: Span) -> bool:
    return head.end - head.start <= _LONGEST and _OF_KIND.fullmatch(document.text, *head) is not None


_OF_KIND = lazy_pattern(
    lambda: (
        rf"(?:[\d.]{{1,5}}\s)?(?:{any_of(_WORDS.texts('sample'))})\s?(?:(?:of|an?|the|de|d['’]|di|da|von|für|pour|para|per)\s?){{0,2}}(?:[\w-]+\s){{0,2}}(?:{any_of(_WORDS.texts('kind'))})(?:\s?[/&]\s?(?:{any_of(_WORDS.texts('kind'))}))?\W*"
        rf"|(?:[\d.]{{1,5}}\s)?(?:[\w-]+\s){{0,2}}(?:{any_of(_WORDS.texts('kind'))})\s?(?:{any_of(_WORDS.texts('sample'))})\W*"
    ),
    re.IGNORECASE,
)
_SEVERAL = 3
"""Gaps of such a section, at least."""
_BELOW_TITLE = 2


def _is_whole_example(document: Document) -> bool:
    """Whether the line below the title of a page is the word alone, as a mark of the whole of it."""
    for above, block in pairwise(document.blocks[: _BELOW_TITLE + 1]):
        if above.kind in HEADING_KINDS and block.kind not in HEADING_KINDS:
            return document.slice(block.span).strip(" *_[]()").lower() in _WORDS.texts("example")
    return False
