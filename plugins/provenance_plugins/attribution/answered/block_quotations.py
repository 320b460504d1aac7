"""Words of somebody else that stand in a block of their own: what they lay to nobody, their own text says or does not say."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis import Attribution, sentences
from provenance.analysis.quoted_elements import cited_address
from provenance.api import HEADING_KINDS, BlockKind, Document, Region, Span, lazy_pattern
from provenance_plugins.attribution.answered.references import cites_by_name
from provenance_plugins.attribution.tables import alternatives
from provenance_plugins.attribution.wording import FULL, NAME

_OPENS, _CLOSES = "<blockquote", "</blockquote"
_REACH = 6000
"""Characters of the source before a block in which the element around it opens."""
_BEFORE = 2
"""Blocks before a quotation in which a link leads to what is quoted, or somebody is said to write."""
_SOURCE = 120
"""Characters of a line below a quotation that says where it is from."""
_LONGEST = 8
"""Blocks of a quotation at most: old pages set all of their text in with the element."""


def is_in_block_quotation(document: Document, span: Span) -> bool:
    """Whether a place stands in a quotation in a block of its own, also where Markdown has it as an element of HTML."""
    block = document.block_at(span.start)
    if block is None:
        return False
    if block.kind is BlockKind.QUOTE or Region.QUOTE in block.regions:
        return True
    if document.media_type != "text/markdown" or not document.recall(
        "holds block quotations", lambda of: _OPENS in of.source
    ):
        return False
    start = document.locate(block.span).start
    opening = document.source.rfind(_OPENS, max(0, start - _REACH), start)
    return opening >= 0 and _CLOSES not in document.source[opening:start]


def _is_quoted_line(document: Document, span: Span) -> bool:
    """Whether a line of a paragraph is nothing but words in quotation marks, and the line before it in the same paragraph links to what they are from."""
    block = document.block_at(span.start)
    if block is None:
        return False
    text = document.text
    line = text.rfind("\n", block.span.start, span.start)
    before = text.rfind("\n", block.span.start, max(block.span.start, line))
    end = text.find("\n", span.end, block.span.end)
    said = text[line : block.span.end if end < 0 else end].strip(_EMPHASIS)
    if line < 0 or said[:1] not in _OPENING or said[-1:] not in _CLOSING or len(said) < _WORDS:
        return False
    start = max(block.span.start, before)
    return any(start <= link.span.start < line and link.target.strip("# ") for link in document.links)


_EMPHASIS = " \n\t*_"
_OPENING, _CLOSING = frozenset('"“«'), frozenset('"”»')
_WORDS = 40
"""Characters of words that were taken over, at least: fewer are a title or a word that is meant as such."""


_LEADS = lazy_pattern(
    lambda: (
        rf"(?:(?:{FULL}|{NAME}),? \(?(?:1[89]|20)\d\d\)?|{NAME}[’']s (?:[a-z-]+ ){{0,2}}(?:{alternatives('quoted_from', 'text')})\b"
        rf"|\b(?:{alternatives('quoted_from', 'text')}) (?:of|from|dated) (?:[\w.-]+ ){{0,3}}(?:1[89]|20)\d\d|{FULL} (?:[a-z]+ )?(?:{alternatives('quoted_from', 'telling')})\b)[^\n.!?]{{0,60}}:\W*\Z"
    )
)
"""What a line ends with that leads to words of somebody, of a work or of a paper: "Cruz 2009:", "Cruz’s letter reads:", "From the council's report of 2019:", "Here is how the Harbour Gazette told it:"."""


def is_quoted_from_source(document: Document, listed: Sequence[Attribution], span: Span) -> bool:
    """Whether the words at a place are quoted in a block of their own, and the text says whose they are: with a link, an address or a name right before, or a line below."""
    if not is_in_block_quotation(document, span):
        return _is_quoted_line(document, span)
    blocks = document.blocks
    own = document.block_index(span.start)
    if own is None:
        return False
    first = last = own
    while first > 0 and is_in_block_quotation(document, blocks[first - 1].span):
        first -= 1
    while last + 1 < len(blocks) and is_in_block_quotation(document, blocks[last + 1].span):
        last += 1
    if last - first >= _LONGEST or last - first + 1 == len(blocks):
        return False
    if cited_address(document, blocks[own]) is not None:
        return True
    lead = first
    while lead > 0 and first - lead < _BEFORE and blocks[lead - 1].kind not in HEADING_KINDS:
        lead -= 1
    below = blocks[last + 1].span if last + 1 < len(blocks) else None
    end = below.end if below is not None and below.end - below.start <= _SOURCE else blocks[last].span.end
    start = blocks[lead].span.start
    if any(start <= link.span.start < end for link in document.links):
        return True
    text, opening, closing = document.text, blocks[first].span.start, blocks[last].span.end
    if cites_by_name(text[max(start, opening - _SOURCE) : opening]) or cites_by_name(
        text[max(opening, closing - _SOURCE) : end]
    ):
        return True  # "(Cruz 2009) explains:", or the work behind the quotation
    if _LEADS.search(text, max(start, opening - _SOURCE), opening) is not None:
        return True
    spans = sentences(document)
    return any(
        one.kind in ("named", "named-work") and one.lays and lead <= spans[one.sentence].block < first for one in listed
    )
