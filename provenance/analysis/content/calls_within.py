"""Calls of a page among the sentences of a paragraph: a scraper kept a text as one line, so that no call stands on its own.

Each sentence of such a paragraph is read as if it were a line: by the frames of lines, and by the words that calls are made of.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from provenance.analysis.content.asked import calls_in
from provenance.analysis.content.beside_told import sentence_stops
from provenance.analysis.content.line import apart
from provenance.analysis.content.lookup import line_lexicon
from provenance.analysis.content.parts import Boilerplate
from provenance.analysis.content.prompt_words.prompts import prompts_as
from provenance.analysis.content.quoted_calls import outside_quotations
from provenance.analysis.language import language
from provenance.api import Block, BlockKind, Confidence, Document, Match, Span, lazy_pattern

__all__ = ["calls_within"]

_PARAGRAPH = 120
"""Characters of a paragraph in which the lines of a page were joined, at least."""
_WHOLE, _JOINED = 1200, 0.6
"""Characters of a plain text, of which more than this part stands in one line, at least."""
_KINDS = frozenset({"related", "newsletter", "share", "readmore", "advertisement", "comments", "script", "footer"})
_LABELS = (":", "|", "–", "—")
"""With which the label of a title ends: in a sentence of the article, what somebody says or writes stands behind it."""


def calls_within(
    document: Document, low: str, parts: Sequence[Boilerplate], subjects: frozenset[str]
) -> Iterator[Boilerplate]:
    """The calls that none of the other parts holds; `low`: the text in small letters, `subjects`: the kinds that the text is about."""
    text = document.text
    kinds = _KINDS - subjects
    if len(low) != len(text) or not (document.row is not None or _is_joined(document)):
        return
    blocks = [
        block
        for block in document.blocks
        if block.kind is BlockKind.PARAGRAPH and block.span.end - block.span.start >= _PARAGRAPH
    ]
    sentences = [one for block in blocks for one in _sentences(text, block)]
    if not sentences:
        return
    lined = _lined(text, sentences)
    code = language(document).code
    found = [
        match
        for match in prompts_as(document, lined, _lined(low, sentences), abroad=code != "en", kinds=kinds)
        if not match.phrase.endswith(_LABELS)
    ]
    framed = sorted(match.span for match in found)
    unframed = [one for one in sentences if not _overlaps(framed, one)]
    found += [match for match in calls_in(document, low, unframed, code) if match.tags[0] in kinds]
    lexicon = line_lexicon(language(document).read_as)
    taken = sorted(part.span for part in parts)
    starts = [one.start for one in sentences]
    for match in outside_quotations(document, [_begun(text, match) for match in apart(found)]):
        at = bisect_right(starts, match.span.start) - 1
        if at < 0 or match.span.end > sentences[at].end or "\n" in lined[match.span.start : match.span.end].rstrip():
            continue
        if _overlaps(taken, match.span) or lexicon.is_told(document.slice(sentences[at])):
            continue
        index = document.block_index(match.span.start)
        if index is None:
            continue
        yield Boilerplate(
            match.tags[0],
            match.span,
            range(index, index + 1),
            Confidence.MEDIUM,
            whole=False,
            led=text.count(" ", sentences[at].start, match.span.start),
        )


def _is_joined(document: Document) -> bool:
    """Whether a plain text stands in one line, or nearly so: its paragraphs, and what the page had around them, were joined."""
    if document.media_type != "text/plain":
        return False
    text = document.text.strip()
    return len(text) >= _WHOLE and max(map(len, text.splitlines())) >= _JOINED * len(text)


def _begun(text: str, match: Match) -> Match:
    """A match from its first word or bracket on: a mark of quotation before it says that somebody else calls."""
    start, end = match.span
    while start < end and not (text[start].isalnum() or text[start] in _OPENED):
        start += 1
    return match._replace(span=Span(start, end))


_OPENED = frozenset("[(¡¿#@")


def _overlaps(sorted_spans: Sequence[Span], span: Span) -> bool:
    """Whether one of some spans, which are sorted and do not overlap but by chance, overlaps another."""
    at = bisect_left(sorted_spans, span)
    return any(one.overlaps(span) for one in sorted_spans[max(0, at - 2) : at + 1])


def _sentences(text: str, block: Block) -> Iterator[Span]:
    at = block.span.start
    for stop in sentence_stops(text, block.span):
        yield from _without_bracket(text, Span(at, stop.start() + len(stop[0].rstrip())))
        at = stop.end()
    if at < block.span.end:
        yield from _without_bracket(text, Span(at, block.span.end))


def _without_bracket(text: str, sentence: Span) -> Iterator[Span]:
    """A sentence, and apart from it a call in square brackets at its beginning: "[See more on our page] The ferry goes on."."""
    found = _BRACKET.match(text, *sentence)
    if found is None:
        yield sentence
        return
    yield Span(sentence.start, found.end("call"))
    yield Span(found.end(), sentence.end)


_BRACKET = lazy_pattern(r"(?P<call>\W{0,4}\[[^\[\]\n]{6,160}\])\s(?=[“\"'‘]?[^\W\d_a-zß-ÿ])")


def _lined(text: str, sentences: Sequence[Span]) -> str:
    """A text with a new line in the place of the blank behind each of some sentences."""
    pieces: list[str] = []
    last = 0
    for one in sentences:
        if one.end < len(text):
            pieces += text[last : one.end], "\n"
            last = one.end + 1
    pieces.append(text[last:])
    return "".join(pieces)
