"""What a writer notes for himself within a draft: "(date?)", "(need full name)", "[rewrite this paragraph]", "Figure ??", a paragraph that says "Conclusion goes here"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis import language
from provenance.analysis.characters import IN_TEXT
from provenance.analysis.line_beginnings import brackets
from provenance.analysis.register import is_instructing
from provenance.api import (
    Block,
    BlockKind,
    Document,
    Hit,
    Literals,
    Phrases,
    Severity,
    Span,
    analysis,
    any_of,
    lazy_pattern,
    matches,
    quoted,
)
from provenance_plugins.boilerplate.drafts.asked_first import may_have_left_checks
from provenance_plugins.boilerplate.drafts.bare_gaps import BARE
from provenance_plugins.boilerplate.drafts.left_checks import KEYED, names_check
from provenance_plugins.boilerplate.drafts.telling import told_of_note
from provenance_plugins.boilerplate.residue import found, is_linked
from provenance_plugins.boilerplate.sources import aside_on_folder, is_mocked_up, is_test_data, shows_style

__all__ = ["NOTED", "draft_notes", "draft_signs"]

_WORDS = Phrases.load(__package__, "draft_notes")
DRAFT_SIGNS = Phrases.load(__package__, "draft_signs")
SIGNS = ("?)", " ?]", "??", "XX", ", YEAR")
"""Without one of these, and one of what the lexicon has, there is nothing to find."""
_ANY_SIGN = Literals(SIGNS)
NOTED = (*SIGNS, *BARE, DRAFT_SIGNS, may_have_left_checks)
"""What a text has where there may be such a note."""
_BRACKET = lazy_pattern(r"\((?P<round>[^()\[\]\n]{2,70})\)|(?<![\w\]!])\[(?P<square>[^()\[\]\n]{4,70})\](?![(\[:])")
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_PLACES = _RUNNING | {BlockKind.LIST_ITEM, BlockKind.QUOTE}
_LONGEST = 60
"""Characters of the longest paragraph that says what is to stand in its place."""
_MOST = 6
"""So many notes of one kind a draft may have; more are a manner of the text, as that of a catalogue or of a transcript."""
_FILLED = 40
"""Characters of a text besides such a paragraph, at least: a line on a page of its own may be a caption of a program."""


@analysis(phrases=DRAFT_SIGNS)
def draft_signs(document: Document) -> bool:
    """Whether a text has words with which such a note begins."""
    return bool(matches(document, DRAFT_SIGNS))


def _of(tag: str) -> str:
    return any_of(_texts(tag))


@cache
def _texts(tag: str, code: str = "en") -> tuple[str, ...]:
    return _WORDS.texts(tag, code)


_DETERMINED = r"(?:(?:an?|the|this|his|her|their|its|my|our|more|some|exact|right|correct|full|actual|better) ){0,3}"
_ASKED = lazy_pattern(lambda: rf"(?:(?:right|correct|exact|full|first|last) )?(?:{_of('asked')}) ?\?{{1,3}}")
_LINKED = lazy_pattern(
    r"links? ?\?{1,3}|(?:insert |add |put |need )?links? to (?:the |an? |my |our |his |her |their )?[\w’' .-]{2,40}(?:\?{1,3}| here)|(?:find|get|need|insert|check) (?:the |an? )?(?:link|url)s?(?: here)?"
)
_NEEDED = lazy_pattern(
    lambda: (
        rf"(?:still )?needs? {_DETERMINED}(?:{_of('needed')})(?: (?:here|for this|of this))?[.!?]?|this (?:needs work|bit needs work|is a draft|needs rewriting|needs editing|section needs work|part needs work)|needs (?:work|editing|rewriting|expanding|updating|tightening)"
    )
)
_TOLD = lazy_pattern(
    lambda: (
        rf"(?:please |must |to )?(?:check|double[- ]check|re-?check|verify|confirm|look up|fix|find|fill in|update) {_DETERMINED}(?:{_of('checked')})(?: (?:here|again|later|with [\w ]{{2,20}}|before (?:publishing|publication|we publish|we go live|it goes live)))?[.!?]?|(?:fact|double)[- ]check(?: (?:that|it|needed))?[.!]?"
    )
)
_REWRITTEN = lazy_pattern(
    lambda: (
        rf"(?:please |to )?(?:rewrite|re-write|reword|rephrase|flesh out|tighten|expand(?: on)?)(?: up)? (?:this|that|the)(?: (?:{_of('parts')}))?[.!]?|(?:please |to )?(?:cut|move|delete|shorten|trim|finish|write|edit|polish) (?:this|the) (?:{_of('parts')})[.!]?"
    )
)
_DOUBTED = lazy_pattern(
    r"(?:is|are) (?:this|that|it|these) (?:correct|accurate|right|true|still true|up to date|still correct)\?"
)
_PICTURED = lazy_pattern(
    lambda: (
        rf"(?:insert |add |put )?(?:(?:an?|the) )?(?:{_of('pictured')})(?: (?:of|from|showing) [\w’' -]{{2,40}})?(?: goes| to go)? here|(?:insert|add) (?:(?:an?|the|some) )?(?:{_of('pictured')})s?(?: (?:of|from|showing) [\w’' -]{{2,40}})?"
    )
)
_TODO = lazy_pattern(r"to-?do ?[:–—-] ?\w.{2,60}")
_MEANT = lazy_pattern(
    lambda: (
        rf"(?:{_of('meant')}) (?:to|for) (?!(?:you|your|each|every|all|any|the|a|an)\b)[\w’'.-]{{2,20}}(?: [\w’'.-]{{2,20}}){{0,2}}"
    )
)
"""In capitals alone: for whom a question was changed, "PERSONALIZED TO CRUZ"."""
_KINDS = (_ASKED, _LINKED, _NEEDED, _TOLD, _REWRITTEN, _DOUBTED, _PICTURED, _TODO)
_IN_SQUARE = (_NEEDED, _TOLD, _REWRITTEN, _PICTURED)
"""In square brackets editors ask of what they could not read, and tell what they put in: "[name?]", "[link to report]" is CIT305's."""
_OF_SOURCES = lazy_pattern(r"\b(?:source|citation|cite|ref|reference)s?\b")
_PARAGRAPH = lazy_pattern(
    lambda: (
        rf"(?:(?:write|add|insert|put) )?(?:(?:an?|the|my|your|some) )?(?:(?:{_of('standing')})|(?:{_of('pictured')}))(?: (?:paragraph|section|text))?(?: goes| to go| to come| comes)? here|(?:write|insert|finish|add) (?:(?:an?|the|my) )?(?:{_of('written')})(?: here)?|blah(?:,? blah){{1,6}}"
    )
)
_SPOKEN = lazy_pattern(
    r"(?:“(?:[Qq]uote|[Qq]uote here|QUOTE|[Ii]nsert quote(?: here)?|XXX+|TK)[,.!?]?”|\"(?:[Qq]uote|[Qq]uote here|QUOTE|[Ii]nsert quote(?: here)?|XXX+|TK)[,.!?]?\"),? (?=(?:said|says|added|adds|explained|according to)\b)"
)
"""A quotation that somebody was to put in: “Quote here,” said Ana Cruz."""
_LABELS = r"Figure|Fig\.|Table|Section|Chapter|Appendix|Equation|Eq\.|Listing|Algorithm|Theorem|Lemma"
_LOST = lazy_pattern(rf"\b(?:{_LABELS}|page|pages|p\.|pp\.)[ \xa0~]\(?\?\?(?![\w?])")
"""A cross-reference that a program could not resolve, as TeX prints it: "Figure ??"."""
_UNFILLED = lazy_pattern(r"(?<=\d, )(?:pages?|pp?\.)[ \xa0]\?(?=[\])])", signs=("?",))
"""The page of a place that is cited, behind its number or its year, which was never put in: "see the note for 8068, 27 August 1986, page ?]"."""
_LETTERED = lazy_pattern(
    r"\b(?P<label>Figure|Fig\.|Table|Section|Chapter|Appendix)[ \xa0](?:XX?X?|\[X+\]|#|\[#\])(?![\w-])"
)
_YEAR = lazy_pattern(
    r"\b(?:in|since|until|till|before|after|by|from|around|circa|during)[ ](\?{2,4}|20\?\?|19\?\?|20XX|19XX)(?=[,.;:)]?(?:\s|\Z))(?![ ]\?)|(?<=[a-z.], )(20XX|XXXX|YEAR|20\?\?|\?{4})(?=[);])"
)
_AMOUNT = lazy_pattern(lambda: rf"(?<![\w$£€.,-])(X{{2,5}})(?= (?:{_of('units')})\b)")
_GAPS = (_LOST, _YEAR, _AMOUNT)


def draft_notes(document: Document, *, lesser: bool) -> Iterator[tuple[str, Hit]]:
    """Each note with its words; `lesser`: whether the text shows code or speaks of notes, where one may be what it speaks of.

    Words in brackets are read in English, and some in the languages that the lexicon has; "Figure ??" in any.
    """
    if not draft_signs(document) and not IN_TEXT.any_in(document, _ANY_SIGN) and not may_have_left_checks(document):
        return
    read_as = language(document).read_as
    lesser = lesser or shows_style(document) or is_mocked_up(document) or is_test_data(document)
    notes = list(_notes(document, read_as))
    less = lesser or len(notes) > _MOST or (bool(notes) and is_instructing(document))
    for words, span in notes:
        block = document.block_at(span.start)
        listed = block is not None and block.kind is BlockKind.LIST_ITEM
        hit = told_of_note(words, span, lesser=less or listed, aside=aside_on_folder(document))
        yield f"{words} {hit.severity}", hit
    yield from _gaps(document, read_as, lesser=lesser)
    if read_as == "en":
        yield from _paragraphs(document, lesser=lesser)


def _notes(document: Document, code: str) -> Iterator[tuple[str, Span]]:
    if "(" not in document.text and "[" not in document.text:
        return
    whole = frozenset(_texts("whole", code))
    for match, span in found(document, _BRACKET, places=brackets(document)):
        words = KEYED.sub("", match["round"] or match["square"])
        low = words.lower().replace("’", "'").strip()
        begins = _may_be_note(words, whole)
        if not begins and code != "de":
            continue
        block = document.block_at(span.start)
        if block is None or block.kind not in _PLACES or is_linked(document, span):
            continue
        round_ = match["round"] is not None
        if (
            low in whole
            or (
                code == "en"
                and (_is_note(low, round_=round_) or (words.isupper() and _MEANT.fullmatch(low) is not None))
            )
            or (not _is_told_elsewhere(low) and names_check(words, code, _before(document, span), square=not round_))
        ):
            yield match[0], span


def _before(document: Document, span: Span) -> str:
    """The beginning of the line that a bracket stands in; empty where it opens its line."""
    return document.text[document.text.rfind("\n", 0, span.start) + 1 : span.start]


def _may_be_note(words: str, whole: frozenset[str]) -> bool:
    """Whether words begin as a note does, with a small letter or all in capitals: "[Check Date]" is the name of a button."""
    return words[:1].islower() or words.isupper() or words.startswith(("?", "¿", "¡")) or words.lower() in whole


def _is_told_elsewhere(low: str) -> bool:
    """Whether words are a note of which placeholder-citation tells, with or without a mark behind them: "check?", "VERIFY!!" in small letters."""
    return low in _texts("elsewhere") or low.rstrip("?!") in _texts("looked")


def _is_note(low: str, *, round_: bool) -> bool:
    if _is_told_elsewhere(low) or (_OF_SOURCES.search(low) is not None and not low.endswith("?")):
        return False
    if not round_ and (low.endswith("?") or low.startswith("need ")) and _LINKED.fullmatch(low) is not None:
        return True  # "[link to report?]"
    return any(kind.fullmatch(low) is not None for kind in (_KINDS if round_ else _IN_SQUARE))


def _gaps(document: Document, code: str, *, lesser: bool) -> Iterator[tuple[str, Hit]]:
    text = document.text
    severity = Severity.INFO if lesser else Severity.WARNING
    if "??" in text or "XX" in text or "YEAR" in text:
        for pattern in _GAPS if code == "en" else (_LOST,):
            for match, _ in found(document, pattern):
                span = next(
                    (Span(*match.span(group)) for group in range(1, (match.lastindex or 0) + 1) if match[group]),
                    Span(*match.span()),
                )
                if _is_shown(document, span):
                    continue
                message = f"{quoted(document.slice(span))} stands where a figure or a number should: put it in"
                yield document.slice(span), Hit(span, message, severity=severity)
    for match, span in found(document, _UNFILLED) if "?]" in text or "?)" in text else ():
        message = f"{quoted(match[0])} cites no page: look it up, or leave the page out"
        yield match[0], Hit(span, message, severity=severity)
    if code == "en" and (" X" in text or " #" in text or "[X" in text or "[#" in text):
        for match, span in found(document, _LETTERED):
            if (
                _is_shown(document, span)
                or not _is_counted(document, match["label"])
                or _is_roman(document, match["label"], span)
            ):
                continue
            message = f"{quoted(match[0])} leads to none: give it its number"
            yield match[0], Hit(span, message, severity=severity)
    if code == "en":
        for match, span in found(document, _SPOKEN):
            message = f"{quoted(match[0].strip())} stands where somebody's words should: put them in"
            yield match[0], Hit(span, message, severity=severity)


def _is_counted(document: Document, label: str) -> bool:
    """Whether the text counts its figures in Arabic numbers, so that "Figure X" is not the tenth of them."""
    return re.search(rf"\b{re.escape(label)}[ \xa0]\d", document.text) is not None


def _is_roman(document: Document, label: str, span: Span) -> bool:
    """Whether the number is a Roman one, as the text has others of them or as what stands behind it is of a law: "Chapter X" beside "Chapter XIII", "a Chapter X proceeding"."""
    if label not in _PARTS or not document.text.endswith("X", *span):
        return False
    return _OF_LAW.match(document.text, span.end) is not None or label in document.recall(
        "labels of Roman numbers", _labels_of_roman
    )


def _labels_of_roman(document: Document) -> frozenset[str]:
    """What a text counts in Roman numbers: looked for once for all of its gaps."""
    return frozenset(found["label"] for found in _ROMAN.finditer(document.text))


_LAW = Phrases.load(__package__, "chapters_of_law")
_OF_LAW = lazy_pattern(lambda: rf"\s(?:{any_of(_LAW.texts())})\b")
_ROMAN = lazy_pattern(r"\b(?P<label>Chapter|Appendix|Section)[ \xa0](?=[IVXL]*[IV])[XL]{0,4}(?:IX|IV|VI{0,3}|I{1,3})\b")
_PARTS = frozenset({"Chapter", "Section", "Appendix"})
"""What a law, a book or a report counts in Roman numbers, though its figures have others."""


_QUOTES = frozenset("“\"‘'«`")


def _is_shown(document: Document, span: Span) -> bool:
    return document.text[max(0, span.start - 1) : span.start] in _QUOTES


def _paragraphs(document: Document, *, lesser: bool) -> Iterator[tuple[str, Hit]]:
    """Paragraphs that name what is to stand in their place, in a text that has others."""
    for block in document.blocks:
        if block.kind not in _RUNNING or block.span.end - block.span.start > _LONGEST:
            continue
        words = document.slice(block.span).strip().strip("[]()<>* ")
        if not words or _PARAGRAPH.fullmatch(words.rstrip(".!… ").lower()) is None or not _is_running(document, block):
            continue
        message = f"{quoted(words)} stands where a paragraph should: write it, or take the line out"
        yield f"a paragraph: {words}", Hit(block.span, message, severity=Severity.INFO if lesser else Severity.WARNING)


def _is_running(document: Document, block: Block) -> bool:
    """Whether a text has more than such a paragraph, which is no link: “Video here!”."""
    return len(document.text) - (block.span.end - block.span.start) >= _FILLED and not block.link_density
