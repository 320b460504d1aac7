"""Notes that ran into what stands before them: bodies of footnotes that lost the beginning of their line ("https://a.org/b[^mill]: The mill …"), and numbers of notes that lost their place above it ("a million lamps2")."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from provenance.analysis.citations.citation import Citation
from provenance.api import Confidence, Document, Hit, RelatedPlace, Severity, Span, lazy_pattern, quoted
from provenance_plugins.citations.asked_first import may_glue_marks

_GLUED = lazy_pattern(
    r"(?:://[^\s\[\]]{1,300}|[.!?][”\"’)]?)\[\^([^\]\s^]{1,60})\]:\s?(?=[^\W\d_a-z]|[“\"‘']|https?://|\[)"
)
"""Behind an address or the end of a sentence, without a blank: a mark with a colon stands behind a word."""
_TOLD = 20
"""Further notes that the finding lists."""


def glued_notes(document: Document, lost: Sequence[Citation]) -> tuple[list[Citation], list[Hit]]:
    """The marks that lead to no such body either, and one remark on all bodies to which the others lead, at the first of them."""
    marks = [mark for mark in lost if mark.kind == "footnote"]
    if not marks:
        return list(lost), []
    heads = {match[1]: match.end(1) for match in reversed(list(_GLUED.finditer(document.source)))}
    times = Counter(mark.target for mark in marks)
    notes = {
        mark.target: mark
        for mark in marks
        if times[mark.target] > 1 and heads.get(mark.target or "", -1) == document.locate(mark.span).end - 1
    }
    if not notes:
        return list(lost), []
    first, *rest = notes.values()
    more = f", and so {'do' if len(rest) > 1 else 'does'} {len(rest)} more" if rest else ""
    hit = Hit(
        first.span,
        f"the note {quoted(document.slice(first.span))} stands within a line, where Markdown reads none{more}: begin a line with it",
        Confidence.HIGH,
        severity=Severity.INFO,
        related=tuple(RelatedPlace("this note stands within a line as well", mark.span) for mark in rest[:_TOLD]),
    )
    return [mark for mark in lost if mark.kind != "footnote" or mark.target not in notes], [hit]


def glued_marks(document: Document) -> Iterator[Hit]:
    """One remark on all numbers that ran into words, where they count up through the paragraphs of a scraped text and none of them begins a line below."""
    if not may_glue_marks(document):
        return
    chain = _chain(document)
    words = {mark["word"].lower() for mark in chain}
    if len(chain) < _CHAIN or len(words) < max(_CHAIN, _DIFFERENT * len(chain)):
        return
    if 2 * sum(mark["word"][0].isupper() for mark in chain) > len(chain):  # names with a number, as genes have them
        return
    within = [mark for mark in chain if not mark["stop"] and _GOES_ON.match(document.text, mark.end()) is not None]
    if len(within) < _WITHIN:  # numbers of verses stand behind their ends
        return
    numbers = {mark["number"] for mark in chain}
    if 2 * len(numbers & {head[1] for head in _HEAD.finditer(document.text)}) >= len(numbers):
        return
    first, *rest = chain
    message = f"{quoted(first[0])} ends with what seems to be the number of a note, which ran into the word, as do {len(rest):,} more up to {rest[-1]['number']}, and no note has a number: set the marks apart, and number the notes"
    related = tuple(RelatedPlace("this number ran into its word as well", _number(mark)) for mark in rest[:_TOLD])
    yield Hit(_number(first), message, Confidence.MEDIUM, severity=Severity.WARNING, related=related)


def _chain(document: Document) -> list[re.Match[str]]:
    """The numbers that count up from one or two, one by one but for a few that are missing, each in a paragraph."""
    chain: list[re.Match[str]] = []
    missing = 0
    for mark in _RUN_IN.finditer(document.text):
        step = int(mark["number"]) - (int(chain[-1]["number"]) if chain else 0)
        if any(map(str.isupper, mark["word"][1:])):
            continue  # a formula: "BaSO4"
        if step == 1 or (step == _SKIPPED and missing < _MISSING):
            block = document.block_at(mark.start())
            if block is not None and block.span.end - block.span.start >= _PARAGRAPH:
                missing += step - 1
                chain.append(mark)
    return chain


_RUN_IN = lazy_pattern(
    r"(?<![\w./@#&=?-])(?P<word>[^\W\d_]{3,30})(?P<stop>[.,;:!?]?[”\"’)]?)(?P<number>[1-9]\d?)(?=[\s.,;:)”\"]|\Z)(?![.,:]\d)"
)
"""A word and right behind it, or behind its stop, a number of one or two digits."""
_GOES_ON = lazy_pattern(r"[,;]?[ \xa0][^\W\d_A-Z]")
_HEAD = lazy_pattern(r"(?m)^[ \t]*[\[(^]?([1-9]\d?)(?:[\]).:^]|[ \t]|$)")
"""How a note, or an item of a list, begins that has a number."""
_CHAIN, _WITHIN, _SKIPPED, _MISSING = 4, 2, 2, 2
"""Such numbers at least; of them within sentences; a step over one that is missing, and how many may be."""
_DIFFERENT = 0.75
"""Share of different words: "group1", "group2" are names."""
_PARAGRAPH = 120
"""Characters of a paragraph; an entry of a list of contents is shorter."""


def _number(mark: re.Match[str]) -> Span:
    return Span(*mark.span("number"))
