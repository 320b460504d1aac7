"""Texts that break off in the middle of a sentence: their last words are "and the", with no stop."""

from __future__ import annotations

from functools import cache

from provenance.analysis import content, language
from provenance.api import Block, BlockKind, Document, Phrases, Span, lazy_pattern
from provenance_plugins.boilerplate.asked_first import BLOCKS_OF_TEXT, last_word, may_break_off

__all__ = ["broken_off", "cut_paragraph", "cut_row", "open_end"]

_WORDS = Phrases.load(__package__, "broken_off")
_CUT = Phrases.load(__package__, "cut_behind")
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_LONG = 80
"""Characters of that paragraph or one above, at least."""
_STOPS = (".", "!", "?", "…", "”", '"', "»", ")", ":")


def broken_off(document: Document) -> Span | None:
    """The last words of a text that ends with an article, a preposition or a conjunction of its language, below paragraphs that end with a stop; of verse and of lists nothing is told."""
    if not may_break_off(document):
        return None
    last = document.blocks[-1]
    word = last_word(document)
    if word not in _words_of(language(document).read_as) or not content(document).is_main(len(document.blocks) - 1):
        return None
    if any(last.span.start <= link.span.start and link.span.end == last.span.end for link in document.links):
        return None
    if any(image.position >= last.span.end for image in document.images):
        return None  # it says what the last words lead to: "recorded with", the mark of a program
    if _GRADE.search(document.text, last.span.start, last.span.end) is not None:
        return None
    above = [
        document.slice(block.span).rstrip()
        for block in document.blocks[-1 - BLOCKS_OF_TEXT : -1]
        if block.kind in _PROSE
    ]
    if not above or not above[-1].endswith(_STOPS):
        return None
    read = above if len(document.blocks) >= BLOCKS_OF_TEXT else []  # of a text of two its end has to be long
    if max(map(len, (*read, document.slice(last.span)))) < _LONG:
        return None
    line = document.text.rfind("\n", last.span.start, last.span.end) + 1
    start = max(last.span.start, line)
    words = document.text[start : last.span.end].split()
    if len(words) > _SHOWN:
        start = document.text.rfind(" ".join(words[-_SHOWN:]), start, last.span.end)
    return Span(max(start, last.span.start), last.span.end)


_GRADE = lazy_pattern(
    r"(?:\A|(?<=\n)|(?<=[.!?]\s)|(?<=\*\*))[*_]{0,2}[A-ZÀ-Þ][\w’' -]{2,30}:[*_]{0,2} [*_]{0,2}[A-F][*_]{0,2}\s*\Z"
)
"""A letter behind a label, which is a mark: "Grade: A"."""
_OPEN = lazy_pattern(r"(?<=[\w.,;:!?]\s)\((?=[^\W_])[^()\n]{1,200}\Z")
"""Behind a word, as brackets of prose are; not of a call in a program, nor of a face."""
_KEPT = 1


def open_end(document: Document) -> Span | None:
    """The bracket within which the last words of a text stand, where all brackets above are closed; of verse and programs nothing is told."""
    from provenance.analysis.register import is_verse  # noqa: PLC0415 - few texts end so

    last = document.blocks[-1]
    start, end = last.span.start, last.span.start + len(document.slice(last.span).rstrip())
    found = _OPEN.search(document.text, start, end)
    if found is None or not content(document).is_main(len(document.blocks) - 1) or is_verse(document):
        return None
    above = document.text[:start]
    if above.count("(") != above.count(")") or document.text[end:].strip():
        return None
    if any(block.kind is BlockKind.CODE for block in document.blocks[-1 - _KEPT :]):
        return None
    return Span(found.start(), end)


_SHOWN = 8
"""Words of the end that are shown."""


@cache
def _words_of(code: str) -> frozenset[str]:
    return frozenset(_WORDS.texts(code, "any"))


_MARKS = ("[…]", "[...]")
_OPENS, _CLOSES = "“«„", "”»"
_PAIR = lazy_pattern(r"„[^“”„]*“|»[^«»]*«|“[^“”]*”|«[^«»]*»")
"""A quotation with both of its marks, as German has them, too: "„Lampe“"."""
_WORD = lazy_pattern(r"([^\W\d_]{1,8})\s*\Z")


def cut_paragraph(document: Document) -> Span | None:
    """The paragraph that a mark cuts behind a word with which no sentence ends, as excerpts of posts do; of several somebody leaves out parts, and so does who quotes."""
    text = document.text
    if not any(mark in text for mark in _MARKS):
        return None
    ends = [
        block
        for block in document.blocks[:-1]
        if block.kind in _PROSE and text[block.span.start : block.span.end].rstrip().endswith(_MARKS)
    ]
    if len(ends) != 1:
        return None
    span = ends[0].span
    if _is_on_card(document, ends[0]):
        return None
    said = text[span.start : span.end].rstrip()
    mark = next(mark for mark in _MARKS if said.endswith(mark))
    before = said.removesuffix(mark)
    word = _WORD.search(before)
    if not before[-1:].isspace():  # "giving up on their[...]": a speaker is interrupted
        return None
    if word is None or word[1].lower() not in _words_of(language(document).read_as) | _cut_behind():
        return None
    if _is_open(before):
        return None
    return Span(span.start + word.start(), span.start + len(said))


_TITLE = 120
"""Characters of the title on a card, at most."""


def _is_on_card(document: Document, block: Block) -> bool:
    """Whether words are the summary on a card within an article, right below a short line with the link to the page that has all of them; neither is a paragraph."""
    at = document.blocks.index(block)
    if not at or block.kind is not BlockKind.TEXT:
        return False
    title = document.blocks[at - 1]
    start, end = title.span
    if title.kind is not BlockKind.TEXT or end - start > _TITLE:
        return False
    above = (
        document.blocks[at - 2].span.end if at > 1 else 0
    )  # an empty link over the card stands behind what is above it
    return any(above <= link.span.start < end and "://" in link.target for link in document.links)


def _is_open(words: str) -> bool:
    """Whether words open a quotation that they do not close."""
    if words.count('"') % 2:
        return True
    rest = _PAIR.sub("", words)
    return sum(map(rest.count, _OPENS)) > sum(map(rest.count, _CLOSES))


@cache
def _cut_behind() -> frozenset[str]:
    return frozenset(_CUT.texts())


_ELLIPSIS = lazy_pattern(r"(?P<word>[^\W_]+)[,;:]?\s?(?P<mark>…|(?<!\.)\.\.\.(?!\.))\Z")
_LOADS = lazy_pattern(
    r"(?:[Ll]oading|[Cc]hargement|[Cc]argando|[Cc]aricamento|[Cc]arregando|[Ll]aden)\b[^.!?…]{0,40}(?:…|\.{3})\Z|\b(?:geladen|laddas|yükleniyor)\s?(?:…|\.{3})\Z"
)
"""What a page says until a script has filled it, with which no text is cut."""
_ROUND, _CUT_AT = 50, frozenset({140, 160, 255, 256, 260})
"""What the number of characters is a multiple of, or is, where a program cut a text."""
_LEAST, _ENOUGH, _FULL, _IN_SENTENCE = 60, 100, 150, 2
"""Characters of a text that was cut behind such a word, of one that may have been, and of one that begins a sentence of which a round number left a word or half of one; blanks in its last sentence, at least."""
_BESIDE = 2
"""Last words, of which one may be an address, behind which networks put their dots."""
_SENTENCE_END = lazy_pattern(r"[.!?]\s")


def cut_row(document: Document) -> Span | None:
    """The last words of a row that a program cut within a sentence: at a round number of characters, within a quotation, or behind a word with which no sentence ends; an author's dots have none of these."""
    said = document.text.rstrip()
    if document.row is None or not said.endswith(("…", "...")) or len(said) < _LEAST:
        return None
    found = _ELLIPSIS.search(said)
    if found is None or _LOADS.search(said, len(said) - _ENOUGH) is not None:
        return None
    last = said[max((end.end() for end in _SENTENCE_END.finditer(said, 0, found.start())), default=0) :]
    if any("://" in word for word in last.split()[-_BESIDE:]):
        return None
    kept = len(said) - len(found["mark"])
    is_round = any(many % _ROUND == 0 or many in _CUT_AT for many in (len(said), kept))
    if last.count(" ") < _IN_SENTENCE and not (is_round and len(said) >= _FULL):
        return None
    word = found["word"].lower()
    behind = found["mark"] == said[found.end("word") :] and word in _cut_in_row()
    if not (
        behind
        or word in _words_of(language(document).read_as)
        or (len(said) >= _ENOUGH and (is_round or _is_open(last)))
    ):
        return None
    shown = last if last.count(" ") >= _IN_SENTENCE else said[-_ENOUGH:].lstrip()
    words = [*_TOKEN.finditer(shown)]  # blanks between them may be any
    return Span(len(said) - len(shown) + words[-_SHOWN:][0].start(), len(said))


@cache
def _cut_in_row() -> frozenset[str]:
    """Words behind which an author rarely sets dots, and a program does."""
    return frozenset(Phrases.load(__package__, "cut_in_row").texts()) | _cut_behind()


_TOKEN = lazy_pattern(r"\S+")
