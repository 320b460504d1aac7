"""What a draft still asks of those who write it: "(Add diagrams.)", "Diagrams to be added.", "[À VÉRIFIER avec Ana]", "@Tom can you fill in the figures?", "including () on", "– need source for this"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis.characters import IN_LOWERED
from provenance.analysis.line_beginnings import brackets
from provenance.analysis.register import is_instructing
from provenance.api import (
    HEADING_KINDS,
    Block,
    BlockKind,
    Document,
    Hit,
    Literals,
    Phrases,
    Severity,
    Span,
    any_of,
    lazy_pattern,
    quoted,
)
from provenance_plugins.boilerplate.drafts.asked_first import FIRST_LOST, may_have_notes_to_editors
from provenance_plugins.boilerplate.drafts.notes_in_lines import is_line_note
from provenance_plugins.boilerplate.drafts.telling import told_of_note
from provenance_plugins.boilerplate.for_readers import is_for_readers
from provenance_plugins.boilerplate.gap_words import asks_for_source
from provenance_plugins.boilerplate.residue import found, in_inline_code

__all__ = ["notes_to_editors"]

_WORDS = Phrases.load(__package__, "notes_to_editors")
_LONGEST = 160
"""Characters of a block that is such a note and nothing else, at most."""
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.HEADING, BlockKind.CAPTION})
_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})


def _of(tag: str) -> str:
    return f"(?:{any_of(_WORDS.texts(tag))})"


def _things() -> str:
    """What is put into a text, of one kind or of several."""
    thing = _of("thing")
    return rf"{thing}(?:(?:,\s|\s?/\s?|\s(?:and|or|&)\s)(?:[\w-]+\s){{0,2}}?{thing}){{0,3}}"


_ADDED = lazy_pattern(
    lambda: (
        rf"[(\[](?:{_of('put')})(?![^()\[\]\n]*\b(?:you|your|yourself|press|click)\b)(?:\s{_of('small')}){{0,3}}\s{_things()}(?:\s{_of('behind')}\b[^()\[\]\n]{{0,60}})?[.!…]?[)\]][.]?"
    ),
    re.IGNORECASE,
    signs=("(", "["),
)
"""All of a block, or behind its last sentence: "(Add photo of the mill.)"."""
_PENDING = lazy_pattern(
    lambda: (
        rf"[(\[]?(?:(?!{_of('being')}\b)[\w-]+\s){{0,3}}?{_things()}\s(?:still\s)?{_of('pending')}(?:\s(?:later|here|below|by\s[A-Z]\w+|in\s(?:the\s)?(?:next|final)\s(?:draft|version)))?[.…!]*[)\]]?"
    ),
    re.IGNORECASE,
    signs=("o be ",),
)
_KEPT = lazy_pattern(
    r"[(\[]placeholders?(?:\s(?:for|text|images?|photos?|copy|here)\b[^()\[\]\n]{0,50}|\s?[–—:-]\s?[^()\[\]\n]{1,60})?[.]?[)\]]",
    re.IGNORECASE,
    signs=("laceholder", "LACEHOLDER"),
)
_ABROAD = lazy_pattern(
    lambda: rf"\[(?:{_of('abroad')}(?:\s[^\[\]\n]{{1,60}})?|{_of('abroad_led')}\s[^\[\]\n]{{1,60}})[.:!?]?\](?![(\[:])",
    signs=("[",),
)
"""In capitals, as editors write it; in square brackets."""
_EMPTY = lazy_pattern(r"\((?<=[a-zà-ÿ,]\s\()\s?\)(?=\s[a-zà-ÿ]|[.,;](?:\s|\Z))", signs=("(",))
_LOST_FIRST = lazy_pattern(
    r"\((?<=[\w”’\"»]\s\()(?:\s?[;,]){1,4}\s(?=[^\W_][^()\n<>={}+]{1,120}\))|\((?<=[\w”’\"»]\s\()(?:\s[;,]){1,4}\s?\)",
    signs=("(",),
)
"""Brackets of which the first words were taken, as programs take the foreign names and sounds that open an encyclopedia: "Ana Cruz (; 1879 – 1955)"."""
_OF_CODE = lazy_pattern(lambda: rf"(?i)\b{_of('of_code')}\b")
"""In a sentence that speaks of brackets, or of programs."""
_CALLED_ON = lazy_pattern(
    lambda: (
        rf"@(?![^\n]*\byour\b)[A-Za-z]\w{{1,20}}[,:]?\s(?:(?:can|could|would|will)\syou\s(?:please\s)?|(?:please|pls)\s(?:can\syou\s)?|to\s|(?:puedes|podrías|podés|peux-tu|pouvez-vous|kannst\sdu|können\ssie|puoi|potresti|você\spode|pode|kun\sje)\s)?{_of('done')}\b[^\n]{{0,100}}"
    ),
    re.IGNORECASE,
    signs=("@",),
)
_SOURCE = lazy_pattern(
    r"[–—-](?<=\S\s.)[–—-]?\s(?:(?:still\s)?needs?\s(?:an?\s)?(?:source|citation|reference|cite)s?(?:\s(?:for\s(?:this|that|it)(?:\s(?:claim|figure|number))?|here))?|(?:source|citation|reference)s?\s(?:is\s)?needed|(?:please\s)?(?:verify|fact[ -]check|double[ -]check)(?:\s(?:this|that|it))?(?:\sbefore\s(?:we\s)?(?:publish\w*|publication))?|to\sbe\sverified)[.!?]*(?=\s*(?:\n|\Z))",
    re.IGNORECASE,
    signs=(
        "source",
        "SOURCE",
        "citation",
        "CITATION",
        "reference",
        "erify",
        "ERIFY",
        "-check",
        "ct check",
        "le check",
        "-CHECK",
        "verified",
        "cite",
    ),
)
"""At the end of a line, behind a dash."""
_LIMITED = lazy_pattern(
    lambda: (
        rf"(?:{_of('write')})\s(?:(?:an?|your|the)\s)?(?:[\w-]+\s){{0,2}}?{_of('part')}(?:\s?…|\.\.\.|:)?(?:\s(?:here|below|of\s[^()\n]{{2,30}}))?\s?[(\[](?:(?:max|min|about|approx|up\sto|maximum|no\smore\sthan)\.?\s?)?(?:of\s)?\d{{1,4}}(?:\s?[–-]\s?\d{{1,4}})?\s(?:words|characters|chars|sentences)(?:\smax(?:imum)?)?\.?[)\]][.…]?"
    ),
    re.IGNORECASE,
    signs=("(", "["),
)
_TO_EDITOR = lazy_pattern(
    lambda: (
        rf"\[(?:{_of('called')}) ?[:–—-] ?(?:[^\[\]\n]{{3,140}}\?|(?:{_of('begs')})\b[^\[\]\n]{{2,140}})\](?![(\[:])"
    ),
    re.IGNORECASE,
    signs=("[",),
)
"""Asked of an editor: "[Ed: can we get a better figure?]"; what an editor tells readers asks nothing."""
_TO_FILL = lazy_pattern(
    lambda: (
        rf"(?<![\w\]!])\[(?:(?:[^\W\d_][\w’'-]*[ /]){{1,4}}(?:{_of('filled')})|(?:{_of('fills')}) (?:[\w’'-]+[ /]?){{1,5}})\](?![(\[:])"
    ),
    re.IGNORECASE,
    signs=("[",),
)
"""In languages other than English: "[naam invullen]", "[insérer le nom]"."""
_PRESSED = lazy_pattern(lambda: rf"(?i)\b(?:{_of('pressed')})")
"""Before what stands in brackets as the name of a button."""
_DEFAULT = lazy_pattern(
    lambda: rf"(?:{_of('default')})[.!]?",
    re.IGNORECASE,
    signs=("lt text", "LT TEXT", "lt Text", "aption text", "aption Text", "mage description", "mage Description"),
)
"""What a field of a site has before somebody writes into it, as all of a line."""
_SENT_IN = lazy_pattern(lambda: rf"(?i)\b{_of('sent_in')}")
_ASKED = Literals(("need", "verify", "verified", "-check", "ct check", "le check"))
"""One of these stands in each note that asks for a source behind a dash."""
_WHOLE = (_PENDING, _KEPT, _CALLED_ON, _LIMITED, _DEFAULT)
"""Of which nothing else stands in the block."""


def notes_to_editors(document: Document, *, coded: bool) -> Iterator[tuple[str, Hit]]:
    """Each with its words; `coded`: whether the text shows code or is a list of what is to be done."""
    if not may_have_notes_to_editors(document):
        return
    text = document.text
    bracketed = "[" in text
    for match, span in found(document, _ABROAD, places=brackets(document)) if bracketed else ():
        yield match[0], _told(document, match[0], span, coded=coded)
    for match, span in found(document, _SOURCE) if IN_LOWERED.any_in(document, _ASKED) else ():
        yield match[0], _told(document, match[0], span, coded=coded)
    if bracketed:
        yield from _in_brackets(document, coded=coded)
    if not coded:
        yield from _emptied(document)
    for match, span in found(document, _ADDED, places=brackets(document)) if bracketed or "(" in text else ():
        if _ends_block(document, span):
            yield match[0], _told(document, match[0], span, coded=coded)
    for block in document.blocks[1:]:
        if block.kind in _PLACES and block.span.end - block.span.start <= _LONGEST:
            words = _bare(document, block)
            said = words.replace("(s)", "s")
            noted = any(pattern.fullmatch(said) is not None for pattern in _WHOLE)
            lined = not noted and _is_line(document, block) and is_line_note(words)
            if (noted or lined) and not in_inline_code(document, block.span):
                yield (
                    words,
                    _told(document, words, block.span, coded=coded or (lined and is_instructing(document))),
                )


def _emptied(document: Document) -> Iterator[tuple[str, Hit]]:
    """Brackets with nothing between them, or without their first words."""
    text = document.text
    if "()" in text or "( )" in text:
        for span in _of_writers(document, _EMPTY):
            if not _holds_component(document, span):
                message = f"the brackets {quoted(document.slice(span))} are empty: put in what was to stand there, or take them out"
                yield "empty brackets", Hit(span, message, severity=Severity.WARNING)
    if any(sign in text for sign in FIRST_LOST):
        for span in _of_writers(document, _LOST_FIRST):
            message = f"words were lost before {quoted(document.slice(span).strip('( )'))} in these brackets: put them in, or take the mark out"
            yield "emptied brackets", Hit(span, message, severity=Severity.WARNING)


def _of_writers(document: Document, pattern: re.Pattern[str]) -> Iterator[Span]:
    """Where a pattern of brackets fits in a sentence that is not on brackets or programs."""
    for _, span in found(document, pattern, places=brackets(document)):
        block = document.block_at(span.start)
        if block is not None and block.kind in _PLACES and not _speaks_of_code(document, span):
            yield span


def _holds_component(document: Document, span: Span) -> bool:
    """Whether a component of Markdown, which puts words in, stands between brackets: "(<cite><BookLink id="lamp" /></cite>)"."""
    place = document.locate(span)
    return (
        document.media_type == "text/markdown"
        and _COMPONENT.search(document.source, place.start, place.end) is not None
    )


_COMPONENT = lazy_pattern(r"<[A-Z][a-z]")


def _is_line(document: Document, block: Block) -> bool:
    """Whether a block is a line of a text and no link; in plain text one between two paragraphs only looks like a heading."""
    plain = document.media_type == "text/plain" and block.kind in HEADING_KINDS
    return (plain or block.kind in _LINES) and not block.link_density


def _in_brackets(document: Document, *, coded: bool) -> Iterator[tuple[str, Hit]]:
    """What an editor is asked, and what a template asks for in another language than English; no button that somebody is to press."""
    for pattern in (_TO_EDITOR, _TO_FILL):
        for match, span in found(document, pattern, places=brackets(document)):
            before = document.text[max(0, span.start - _BUTTON) : span.start]
            if asks_for_source(match[0]):
                continue
            if pattern is _TO_EDITOR or _PRESSED.search(before) is None:
                yield match[0], _told(document, match[0], span, coded=coded)


def _told(document: Document, words: str, span: Span, *, coded: bool) -> Hit:
    less = coded or is_for_readers(document, span) or _asks_for_texts(document)
    return told_of_note(words, span, lesser=less)


def _asks_for_texts(document: Document) -> bool:
    """Whether a text says what others are to send in: a call for papers, a form."""
    return document.recall("asks for texts", lambda asked: _SENT_IN.search(asked.text) is not None)


def _bare(document: Document, block: Block) -> str:
    return document.slice(block.span).strip(" \n\t*_>–—-~=")


def _ends_block(document: Document, span: Span) -> bool:
    """Whether nothing stands behind a place in its block, and nothing or a whole sentence before it."""
    block = document.block_at(span.start)
    if block is None or block.kind not in _PLACES:
        return False
    before = document.text[block.span.start : span.start].strip(" \n*_")
    return not document.text[span.end : block.span.end].strip(" \n*_") and (not before or before[-1] in '.!?:”"')


def _speaks_of_code(document: Document, span: Span) -> bool:
    """Whether the line around a place does, of a long one what is near it: a paragraph may have a thousand such places."""
    start = document.text.rfind("\n", max(0, span.start - _NEAR), span.start) + 1
    end = document.text.find("\n", span.end, span.end + _NEAR)
    first, last = start or max(0, span.start - _NEAR), span.end + _NEAR if end < 0 else end
    return _OF_CODE.search(document.text, first, last) is not None


_NEAR = 600
"""Characters to either side of a place."""
_BUTTON = 50
"""Characters before a bracket in which it is said to be pressed."""
