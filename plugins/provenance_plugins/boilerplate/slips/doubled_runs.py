"""Words of a sentence that stand twice, one run right behind the other, where a change was typed and the words before it were left: "please send us an email send us an email at"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from operator import eq

from provenance.analysis import content, inside_quotation
from provenance.analysis.register import is_fiction, is_verse
from provenance.analysis.register.said_aloud import is_said
from provenance.analysis.register.transcripts import is_transcript
from provenance.api import BlockKind, Document, Hit, Phrases, Severity, Span, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.printed_tables import is_among_cells
from provenance_plugins.boilerplate.residue import in_inline_code
from provenance_plugins.boilerplate.signs_within import RUNS
from provenance_plugins.boilerplate.slips.small_words import is_in_transcript
from provenance_plugins.boilerplate.slips.words_of_others import is_of_others

__all__ = ["doubled_runs"]

_WORDS = Phrases.load(LEXICON, "doubled_runs")
_LETTERS, _LONGER = 10, 4
"""Characters of a run, and letters of its longest word, at least."""
_PLACES = 2
"""Runs of a text, at most: more are its style, or lines of a song."""
_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM})
_WORD = lazy_pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_TOKEN = lazy_pattern(r"\S+")


def doubled_runs(document: Document) -> Iterator[Hit]:
    """The second run of each, for information in what is quoted, said aloud, made up or set without stops, and among the cells of a printed table; nothing of verse, and of "the boat and the boat and" and other runs that are meant."""
    if is_verse(document):
        return
    spans = list(_found(document))
    if len(spans) > _PLACES:
        return
    for span in spans:
        words = " ".join(document.slice(span).split())
        lesser = (
            _is_voiced(document, span)
            or _is_of_lines(document, span)
            or _sets_no_stops(document, span)
            or is_among_cells(document, span)
        )
        severity = Severity.INFO if lesser else None
        yield Hit(span, f"{quoted(words)} stands twice, one right behind the other: keep it once", severity=severity)


def _found(document: Document) -> Iterator[Span]:
    for index, block in enumerate(document.blocks):
        if block.kind not in _KINDS or block.span.end - block.span.start < _LETTERS * 2:
            continue
        words = document.slice(block.span).split()
        for many in RUNS:
            at = bytes(map(eq, words, islice(words, many, None))).find(b"\1" * many)
            if at < 0:
                continue
            run = words[at : at + many]
            if _is_fault(run, words[at + 2 * many : at + 2 * many + 2]) and content(document).is_main(index):
                before, *tokens = islice(_TOKEN.finditer(document.text, *block.span), at + many - 1, at + 2 * many)
                span = Span(tokens[0].start(), tokens[-1].end())
                if not (in_inline_code(document, span) or _is_of_title(document, Span(before.start(), span.end), run)):
                    yield span
            break


def _is_fault(run: list[str], behind: list[str]) -> bool:
    """Whether a run is no refrain: words of a sentence that neither a conjunction joins nor a third run follows."""
    if not all(_WORD.fullmatch(word) or word == "&" for word in run) or run[0] == "&" or behind == run[: len(behind)]:
        return False
    if _tells_why(run, behind):
        return False
    if len(" ".join(run)) < _LETTERS or max(map(len, run)) < _LONGER or len(set(run)) < len(run):
        return False
    return frozenset((run[0].lower(), run[-1].lower())).isdisjoint(_WORDS.texts())


def _tells_why(run: list[str], behind: list[str]) -> bool:
    """Whether the second run says why the first is so: "they did as they were told, as they were told to report"."""
    if run[0].lower() != "as" or len(run) < _LEAST or run[-2].lower() not in _PASSIVE or behind[:1] != ["to"]:
        return False
    return behind[1:2] != [] and behind[1].lower() not in _ARTICLES


_LEAST = 3
_PASSIVE = frozenset({"was", "were", "is", "are", "am", "been", "be"})
_ARTICLES = frozenset({"the", "a", "an", "this", "that", "his", "her", "its", "their", "our", "my", "your"})
"""Behind "to", where no verb follows."""


def _is_of_title(document: Document, span: Span, run: list[str]) -> bool:
    """Whether the first run ends a title, a label or the name of who wrote, and the second begins a text that names the same: a line each, or names, whose words have capitals."""
    if not run[0][:1].isupper():
        return False
    place = document.locate(span)
    if "\n" in document.source[place.start : place.end].split(run[0], 1)[0]:
        return True
    return all(word[:1].isupper() or len(word) <= _PARTICLE for word in run)


_PARTICLE = 3
"""Letters of a small word in a name, at most: "van der"."""
_ADDRESSED = lazy_pattern(r"(?:^|(?<=\s))@[^\W\d_]\w{2,30}")


def _is_voiced(document: Document, span: Span) -> bool:
    """Whether somebody may have said it so, and is quoted word for word."""
    return (
        is_fiction(document)
        or _is_post(document, span)
        or is_transcript(document)
        or inside_quotation(document, span)
        or is_of_others(document, span)
        or is_said(document, span.start)
        or is_in_transcript(document, span)
    )


_LINES = 3
"""Breaks of a block whose lines may be verse, at least."""


def _is_of_lines(document: Document, span: Span) -> bool:
    """Whether a line takes up the end of the one above it, as verse does whose lines have breaks of their own."""
    block = document.block_at(span.start)
    if block is None:
        return False
    whole, place = document.locate(block.span), document.locate(span)
    before = document.source[max(0, place.start - _BREAK) : place.start].lower()
    return "<br" in before and document.source[whole.start : whole.end].lower().count("<br") >= _LINES


def _sets_no_stops(document: Document, span: Span) -> bool:
    """Whether a long paragraph has hardly a stop or a comma, as a poem or a song has none that is set as prose, and what a program heard: there a run that stands twice is sung or said so."""
    block = document.block_at(span.start)
    if block is None:
        return False
    words = document.slice(block.span)
    return words.count(" ") >= _UNSTOPPED * (1 + sum(map(words.count, _STOPS)))


_UNSTOPPED = 40
"""Words to each stop or comma of such a paragraph, and in one without any, at least."""
_STOPS = ".,;:!?…–—"
_BREAK = 8
"""Characters of a break and the blanks around it: "<br />"."""


def _is_post(document: Document, span: Span) -> bool:
    """Whether words stand in a post that speaks to somebody by the name of an account, as in a table of posts."""
    block = document.block_at(span.start)
    return block is not None and _ADDRESSED.search(document.text, *block.span) is not None
