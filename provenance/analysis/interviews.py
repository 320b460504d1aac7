"""Interviews whose questions stand in paragraphs or headings of their own, without a name before them."""

from __future__ import annotations

from operator import itemgetter

from provenance.analysis.characters import IN_TEXT
from provenance.analysis.proper_names import is_given_name
from provenance.analysis.voice import FirstPerson
from provenance.api import Block, BlockKind, Document, Literals, analysis, lazy_pattern

_LONGEST, _LONGEST_BOLD = 300, 1500
"""Characters of a question; one that is wholly bold may lead up to what it asks."""
_BOLD = (("**", "**"), ("__", "__"), ("<strong>", "</strong>"), ("<b>", "</b>"))
"""What opens and closes bold letters in the source."""
_LEAST = 3
"""Questions that make an interview of a text, and answers that speak of themselves: explainers ask questions, too."""
_ADDRESSED = 3
"""One question in so many speaks to whoever answers, at least."""
_ANSWER = 12
"""Blocks that answer a question, at most, over the whole: a book or an essay asks now and then, an interview goes on asking."""
_MARKS = ("“", '"')
_AROUND = " *_”\"’')"
_ASKED = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING})
_YOU = lazy_pattern(r"(?i)\b(?:you|your|you['’](?:re|ve|d))\b")
_I = FirstPerson("i", "me", "my")


@analysis()
def of_interview(document: Document) -> frozenset[int]:
    """The blocks of such an interview, from its first question on, or from the first heading that names who answers: nothing there is the writer's."""
    edited = _end_of_note(document) if IN_TEXT.any_in(document, _SIGNS) else -1
    return (_under_names(document, edited) if edited >= 0 else None) or _asked(document)


def _end_of_note(document: Document) -> int:
    """Where the first note ends that interviews were edited, -1 where there is none: it is looked for in the lines with a sign alone, since a search tries each character."""
    text, end = document.text, -1
    for _, at in sorted(IN_TEXT.find_all(document, text, _SIGNS), key=itemgetter(1)):
        if at < end:
            continue  # of the line that was looked through
        start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
        end = len(text) if end < 0 else end
        if (edited := _EDITED.search(text, start, end)) is not None:
            return edited.end()
    return -1


def is_answer(document: Document, at: int) -> bool:
    """Whether a place of the text stands in such an interview."""
    index = document.block_index(at)
    return index is not None and index in of_interview(document)


def _under_names(document: Document, start: int) -> frozenset[int]:
    """The blocks behind a note that interviews were edited, from the first of several headings that are a name with a post: "Ana Cruz (head of Lamps & Co)"."""
    named = [
        index
        for index, block in enumerate(document.blocks)
        if block.span.start >= start
        and block.kind in _HEADS
        and (head := _NAMED.fullmatch(document.slice(block.span).strip(_AROUND_HEAD))) is not None
        and is_given_name(head["first"])
    ]
    return frozenset(range(named[0], len(document.blocks))) if len(named) >= _LEAST else frozenset()


_OF_EDITED = ("edited", "ondensed", "hortened", "gekürzt", "edigiert", "bearbeitet", "dité", "ondensé", "raccourci", "abrégé", "editad", "ondensad", "esumid", "breviad", "odificat", "idott", "intetizzat", "ondensat", "ccorciat", "ingekort", "eredigeerd", "skrócon", "zredagowan", "edigera", "örkorta", "kortats", "üzenlen", "ısaltıl")  # fmt: skip
_SIGNS = Literals(_OF_EDITED)
_EDITED = lazy_pattern(
    r"(?:(?i:interviews?|conversations?|answers|responses|transcripts?)\b[^.\n]{0,60}\b(?:edited|condensed|shortened)\b[^.\n]{0,40}\b(?:length|clarity|brevity)"
    r"|(?i:interviews?|gespräche?|antworten)\b[^.\n]{0,60}\b(?:gekürzt|redigiert|bearbeitet)\b|(?i:entretiens?|interviews?|réponses)\b[^.\n]{0,60}\b(?:édité|condensé|raccourci|abrégé)"
    r"|(?i:entrevistas?|respuestas|respostas)\b[^.\n]{0,60}\b(?:editad|condensad|resumid|abreviad)|(?i:intervist[ae]|risposte)\b[^.\n]{0,60}\b(?:modificat|ridott|sintetizzat|condensat|accorciat)"
    r"|(?i:interviews?|gesprekken)\b[^.\n]{0,60}\b(?:ingekort|geredigeerd)\b|(?i:wywiad)\w*\b[^.\n]{0,60}\b(?:skrócon|zredagowan)|(?i:intervju)\w*\b[^.\n]{0,60}\b(?:redigera|förkorta|kortats)|(?i:röportaj|söyleşi)\w*\b[^.\n]{0,60}\b(?:düzenlen|kısaltıl))",
    signs=_OF_EDITED,
)  # fmt: skip
"""That what somebody said was made shorter, in ten languages: "These interviews have been edited for length and clarity"."""
_NAMED = lazy_pattern(
    r"(?P<first>[A-ZÀ-Þ][\w’'-]+)(?: [A-ZÀ-Þ][\w.’'-]*){1,3}(?: \([A-Za-zÀ-þ][^()\n]{4,90}\)|, [A-Za-zÀ-þ][^.!?\n]{4,90})"
)
_HEADS = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.HEADING})
_AROUND_HEAD = " *_#:\n"


def _asked(document: Document) -> frozenset[int]:
    """Those from the first of several questions on, with answers that speak of themselves."""
    if document.text.count("?") < _LEAST:
        return frozenset()
    questions = [
        index for index, block in enumerate(document.blocks) if block.kind in _ASKED and _is_question(document, block)
    ]
    if len(questions) < _LEAST:
        return frozenset()
    asked = frozenset(questions)
    spoken = [index for index in range(questions[0], len(document.blocks)) if index not in asked]
    if len(spoken) > _ANSWER * len(questions):
        return frozenset()
    addressed = sum(_YOU.search(document.text, *document.blocks[index].span) is not None for index in questions)
    if addressed * _ADDRESSED < len(questions):
        return frozenset()
    answers = sum(_is_of_self(document, index) for index in spoken)
    return asked.union(spoken) if answers * _LEAST >= 2 * min(_LEAST, len(spoken)) else frozenset()


def _is_question(document: Document, block: Block) -> bool:
    """Whether a block ends with a question and is not too long for one."""
    length = block.span.end - block.span.start
    if length > _LONGEST_BOLD or not document.slice(block.span).rstrip(_AROUND).endswith("?"):
        return False
    return length <= _LONGEST or _is_bold(document, block)


def _is_bold(document: Document, block: Block) -> bool:
    """Whether the letters of a block are bold from the first to the last."""
    source, (start, end, _) = document.source, document.locate(block.span)
    return any(
        source.endswith(opening, 0, start) and source.startswith(closing, end) and closing not in source[start:end]
        for opening, closing in _BOLD
    )


def _is_of_self(document: Document, index: int) -> bool:
    """Whether a block speaks as "I", and not in a quotation."""
    start, end = document.blocks[index].span
    match = next(_I.each(document, start, end), None)
    return match is not None and not any(mark in document.text[start : match.start()] for mark in _MARKS)
