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
from provenance_plugins.boilerplate.residue import in_inline_code
from provenance_plugins.boilerplate.signs_within import RUNS

__all__ = ["doubled_runs"]

_WORDS = Phrases.load(__package__, "doubled_runs")
_LETTERS, _LONGER = 10, 4
"""Characters of a run, and letters of its longest word, at least."""
_PLACES = 2
"""Runs of a text, at most: more are its style, or lines of a song."""
_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM})
_WORD = lazy_pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_TOKEN = lazy_pattern(r"\S+")


def doubled_runs(document: Document) -> Iterator[Hit]:
    """The second run of each, for information in what is quoted, said aloud or made up; nothing of verse, and of "the boat and the boat and" and other runs that are meant."""
    if is_verse(document):
        return
    spans = list(_found(document))
    if len(spans) > _PLACES:
        return
    for span in spans:
        words = " ".join(document.slice(span).split())
        severity = Severity.INFO if _is_voiced(document, span) else None
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
                tokens = list(islice(_TOKEN.finditer(document.text, *block.span), at + many, at + 2 * many))
                span = Span(tokens[0].start(), tokens[-1].end())
                if not in_inline_code(document, span):
                    yield span
            break


def _is_fault(run: list[str], behind: list[str]) -> bool:
    """Whether a run is no refrain: words of a sentence that neither a conjunction joins nor a third run follows."""
    if not all(_WORD.fullmatch(word) for word in run) or behind == run[: len(behind)]:
        return False
    if len(" ".join(run)) < _LETTERS or max(map(len, run)) < _LONGER or len(set(run)) < len(run):
        return False
    return frozenset((run[0].lower(), run[-1].lower())).isdisjoint(_WORDS.texts())


def _is_voiced(document: Document, span: Span) -> bool:
    """Whether somebody may have said it so, and is quoted word for word."""
    return (
        is_fiction(document)
        or is_transcript(document)
        or inside_quotation(document, span)
        or is_said(document, span.start)
    )
