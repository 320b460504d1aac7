"""Where a word stands: its sentence, whether it is quoted, and how it is shown in a message."""

from __future__ import annotations

import re

from provenance.analysis import inside_quotation
from provenance.analysis.program_runs import is_in_program, run_around
from provenance.analysis.sentences import leads_to_figure
from provenance.api import BlockKind, Document, Span, lazy_pattern
from provenance_plugins.moderation.vocabulary import by_word, group_of

__all__ = ["REACH", "is_code", "is_framed", "is_in_address", "masked", "sentence_around", "shown", "trimmed"]

_END = lazy_pattern(r"[.!?…\n](?:(?<!\n)[\"”’')\]]*\s+|(?<=\n)(?:\s*\n|(?=[-*•>])))")
_ENDS = '<>"“”«»|()[]{}'
"""Marks that no address has, and that stand around one."""
_HOST = lazy_pattern(
    lambda: rf"(?:\A|[/@.])[\w-]+(?:\.[\w-]+)*\.{group_of('usage', 'domain')}(?:[/:?#]|[.,;:!?’'*_]*\Z)", re.IGNORECASE
)
"""A name of the network in a run of letters: "example.com/films"."""
_NO_NAME = "` \t\n"
"""What the name of a file or a project has not, which stands between two marks for code: `lamp-of-css`."""
_NAMED = 60
"""Characters of such a name at most."""
REACH = 600
"""A sentence is looked for this many characters to either side; lists without full stops have no end."""


def sentence_around(document: Document, span: Span) -> Span:
    """The sentence that holds a span, inside its block.

    Read once for each span, of which a dozen readings ask, and here and not by the analysis of sentences, which leaves out what is not the article: moderation reads comments and menus too.
    """
    known = document.recall("moderation.sentences", _no_sentences)
    if span not in known:
        known[span] = _sentence_around(document, span)
    return known[span]


def _no_sentences(document: Document) -> dict[Span, Span]:  # noqa: ARG001 - as `recall` calls it
    return {}


def _sentence_around(document: Document, span: Span) -> Span:
    block = document.block_at(span.start)
    low, high = (block.span.start, block.span.end) if block is not None else (0, len(document.text))
    low, high = max(low, span.start - REACH), min(high, span.end + REACH)
    start = low
    for end in _END.finditer(document.text, low, span.start):
        if not leads_to_figure(document.text, end.start(), high):
            start = end.end()
    behind = _END.finditer(document.text, span.end, high)
    after = next((end for end in behind if not leads_to_figure(document.text, end.start(), high)), None)
    return Span(start, high if after is None else after.end())


def is_code(document: Document, span: Span) -> bool:
    """Whether a span stands in code, which is no prose; also between the signs of a script, or between two marks for it in a line of Markdown."""
    block = document.block_at(span.start)
    if (block is not None and block.kind is BlockKind.CODE) or is_in_program(document, span):
        return True
    if not document.is_written or "`" not in document.source:
        return False
    source, (start, end) = document.source, document.locate(span)[:2]
    while start and end - start < _NAMED and source[start - 1] not in _NO_NAME:
        start -= 1
    while end < len(source) and end - start < _NAMED and source[end] not in _NO_NAME:
        end += 1
    return source[max(0, start - 1)] == source[end : end + 1] == "`"


def is_in_address(document: Document, span: Span) -> bool:
    """Whether a word is part of a web address, of one of mail or of a path: it is no word of the text, and nobody can put it otherwise."""
    text = document.text
    first, last = around = run_around(document, span, _ENDS)
    if around == span:
        return False
    head, run = text[first : span.start], text[first:last]
    if "://" in head or head.lower().startswith("www."):
        return True
    if "@" in head[1:] or ("@" in run[span.end - first :] and "." in run[span.end - first :]):
        return True
    if _HOST.search(run) is not None:
        return True
    # The rest of an address: "/purity-culture/on-this-mess", but not "awful/stupid/silly".
    return "/" in run and "-" in run and (run[0] == "/" or run[-1] == "/")


def masked(word: str) -> str:
    """A word as a message may show it in public: `f••k`."""
    small = by_word("small")
    return " ".join(part if part in small else _masked(part) for part in word.split())


def shown(words: str) -> str:
    """Words as a message may show them: those that a lexicon has for vulgar or a slur are masked, others stay."""
    low = words.lower()
    bad = low in by_word("profanity") or low in by_word("slur") or any(stem in low for stem in by_word("stem"))
    return masked(low) if bad else low


def _masked(word: str) -> str:
    if len(word) < 3:
        return word
    kept = 1 if len(word) < 4 else 2
    return word[: kept - 1 or 1] + "•" * (len(word) - kept) + (word[-1] if kept > 1 else "")


def trimmed(document: Document, span: Span) -> Span:
    """A span without white space at its ends."""
    text = document.slice(span)
    return Span(span.start + len(text) - len(text.lstrip()), span.start + len(text.rstrip()))


def is_framed(document: Document, span: Span, sentence: Span) -> bool:
    """Whether a span is quoted inside a sentence that goes on outside the quotation: somebody tells who said it."""
    return inside_quotation(document, span) and not inside_quotation(document, trimmed(document, sentence))
