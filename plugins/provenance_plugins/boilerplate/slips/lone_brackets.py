"""Brackets of a paragraph of which one is lost, so that nobody can see where the aside begins or ends: "the register (which is kept in the mill, and the ferry goes on."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import inside_quotation
from provenance.analysis.register import is_verse
from provenance.analysis.register.forum_posts import is_forum_post
from provenance.api import BlockKind, Document, Hit, Severity, Span, lazy_pattern
from provenance_plugins.boilerplate.drafts.asked_first import CLOSING_BRACKETS, OPENING_BRACKETS
from provenance_plugins.boilerplate.residue import in_inline_code
from provenance_plugins.boilerplate.signs_within import may_end_open
from provenance_plugins.boilerplate.slips.lost_halves import Half, Kind, lost_halves
from provenance_plugins.boilerplate.slips.small_words import is_in_post, is_of_columns
from provenance_plugins.boilerplate.slips.words_of_others import is_of_others

__all__ = ["lone_brackets"]

_MANY = 6
"""Places of a text above which it is a scan or holds what a program reads."""
_BRACKET = lazy_pattern("[()（）]")
_FACE = lazy_pattern(
    r"[:;=：；][\"'’^]?[-‑–oO~*^]{0,3}(?:\s?[)）]+|[(（]+(?!\w))|(?<!\S)[.-]{1,2}[()](?!\w)|（[\u4e00-\u9fff]{1,3}(?=[。！]?(?:\s|\Z))|(?<=[。！？!?…])（[\u3040-\u30ff\u3400-\u9fff]{1,8}(?=[。！？!?…～〜]{0,3}[ \t]*(?:\n|\Z))|(?<!\w)\([:;=](?!\w)|\([^\w\s()]{1,3}\)|\(ツ\)|(?<!\S)(?:[8Bb%|][-^]|[xX]-)[)）]+",
    signs=(")", "(", "）", "（"),
)
"""Of signs, a sign that is shown, or the word of a wink that nobody closes in Chinese, or in Japanese behind a sentence: ":-)", "(:)", "8-)", "（誤", "。（悲しい"."""
_MISREAD = lazy_pattern(r"(?<=[a-z] [A-Z])\((?= [A-Z][a-z])")
"""A full stop that a program read as a bracket in what it scanned, behind an initial: "Ana G( Holm"."""
_WONDERS = lazy_pattern(r"(?:（|(?<=[\u3040-\u30ff\u3400-\u9fff])\()[?？!！]{1,4}(?=\s|\Z)")
"""What ends a line in Chinese as it is typed in talk, with a doubt or a smile: "太辛苦我了（？？？"."""
_MARK = lazy_pattern(
    r"(?:(?<=[\s,;:.(\[*_>“\"/–—-])|\A)[*_]{0,2}(?:\d{1,3}(?:\.\d{1,2})?[a-z]?|[^\W\d_]|[ivxIVX]{1,4}|الف)\.?[*_]{0,2}[)）]|(?:(?<=[.!?:;,–—]\s)|(?<=\n)|\A)(?i:i\.?e|e\.?g|n\.?b|p\.?s)\.?[)）]|(?:(?<=\n)|(?<=[-*•]\s)|\A)(?:예시?|보기|참고|주의?|질문|답변?)\d{0,2}[)）](?=\s)",
    signs=(")", "）"),
)
"""Of an item, or behind a word that some set off so: "a)", "12.)", "iv)", "IE)", in Korean "예)", "질문1)"; the first letter of Arabic and Persian has its name there."""
_WORD = lazy_pattern(r"[^\W\d_]{2}|\d{4}")
_OF_PROGRAMS = lazy_pattern(
    r"[{}\\`|<>\t~§]|\$(?!\d)|\w\(\w*\)|\w\([\w.\"']|[=;]\s*\Z|\w=\w|\]\(|\*\*\*\*|::|->|\+\+|&&|://\S*[()]|\b(?:OR|AND) |^\s*(?:--|#|//)|\([^\S\n]{2}",
    re.MULTILINE,
)
"""What a paragraph has that shows code, a formula, a query or a table; in an address brackets are letters."""
_CUT = ("...", "…", "]", "…”", "...”")
"""How a paragraph ends that was cut, or that leads on to what stands elsewhere."""
_SMILES = lazy_pattern(r"[\u0400-\u04ff][.!?…]*\s?\Z")
"""What stands before a bracket that smiles by itself, where letters are Cyrillic: "Дякую)"."""
_BEFORE = 6


def lone_brackets(document: Document) -> Iterator[Hit]:
    """Each of them in what the writer says; not those that the paragraphs below close, of verse, of posts to a forum, and of a text with many."""
    lone = list(_lone(document))
    if not 0 < sum(not one.is_mark for one in lone) <= _MANY or is_verse(document) or is_forum_post(document):
        return
    yield from lost_halves(document, lone, _KIND)


def _lone(document: Document) -> Iterator[Half]:
    """Each bracket without its other half, in order; in doubt where its block has a face, which may end an aside too, or the mark of an item that stands within one: "(art. 7 a))"."""
    text = document.text
    for number, block in enumerate(document.blocks):
        start, end = block.span
        if block.kind is BlockKind.CODE or not _is_uneven(text, start, end):
            continue
        taken = {at for face in _FACE.finditer(text, start, end) for at in range(*face.span())}
        marks = {mark.end() - 1 for mark in _MARK.finditer(text, start, end)}
        within = False
        code = False
        opened: list[int] = []
        closed: list[int] = []
        for bracket in _BRACKET.finditer(text, start, end):
            at = bracket.start()
            if at in taken:
                continue
            if in_inline_code(document, Span(at, at + 1)):
                code = True
                continue
            if bracket[0] in OPENING_BRACKETS:
                opened.append(at)
            elif opened:
                opened.pop()
                within = within or (at in marks and text[at - 1].isalpha())
            elif at not in marks or _WORD.search(text, start, at - 1) is not None:
                closed.append(at)
        for at in sorted(opened + closed):
            yield Half(at, at in opened, number, at in marks, bool(taken) or code or (within and at in closed))


def _is_uneven(text: str, start: int, end: int) -> bool:
    """Whether a block may have one: as many that open as close may stand in the wrong order, which is no bracket that was lost; the mark of an item closes nothing."""
    opening = sum(text.count(sign, start, end) for sign in OPENING_BRACKETS)
    closing = sum(text.count(sign, start, end) for sign in CLOSING_BRACKETS)
    return opening != closing or (opening > 0 and _MARK.match(text, start) is not None)


def _is_told(document: Document, one: Half) -> bool:
    """Whether a bracket is no part of a quotation, and nothing of its paragraph was cut or is read by a program."""
    block = document.blocks[one.block]
    start, end = block.span
    words = document.slice(block.span)
    if words.rstrip().endswith(_CUT):
        return False
    if words.count("[") != words.count("]") or _OF_PROGRAMS.search(document.text, start, end) is not None:
        return False
    if inside_quotation(document, Span(one.at, one.at + 1)):
        return False
    if one.opens and (_MISREAD.match(document.text, one.at) or _WONDERS.match(document.text, one.at)) is not None:
        return False
    if not one.opens and _smiles(document.text, start, one.at):
        return False
    if one.opens and _is_cut(document, one):
        return False
    breaks_off = one.block == len(document.blocks) - 1 and one.opens and may_end_open(document)
    return not breaks_off


def _smiles(text: str, start: int, at: int) -> bool:
    """Whether a bracket smiles by itself, or is the second of two that do where nothing of the paragraph opened one before: "Дякую))"."""
    if _SMILES.search(text, max(start, at - _BEFORE), at) is not None:
        return True
    first = start + len(text[start:at].rstrip(")"))
    return (
        first < at
        and "(" not in text[start:at]
        and _SMILES.search(text, max(start, first - _BEFORE), first) is not None
    )


def _is_cut(document: Document, one: Half) -> bool:
    """Whether what a bracket opens was cut a few words behind it: before the button that leads to the rest of a teaser, or without a stop at the end of an item of a list, or of the teaser of a page, below which the next one begins."""
    end = document.blocks[one.block].span.end
    if end - one.at > _SHORT_OF_END:
        return False
    links = [link for link in document.links_over(one.at, end) if one.at < link.span.start]
    behind = document.blocks[one.block + 1] if one.block + 1 < len(document.blocks) else None
    if any(_BUTTON.fullmatch(document.slice(link.span).strip()) is not None for link in links):
        return True
    if behind is None:
        return False
    if _BUTTON.fullmatch(document.slice(behind.span).strip()) is not None:
        return True
    if document.text[one.at : end].count(" ") >= _FEW_WORDS or not document.text[:end].rstrip()[-1:].isalnum():
        return False
    if behind.kind is BlockKind.HEADING:
        return document.media_type == "text/html" and any(
            link.span.start <= behind.span.start and link.span.end >= behind.span.end
            for link in document.links_over(*behind.span)
        )
    return document.blocks[one.block].kind is behind.kind is BlockKind.LIST_ITEM


_SHORT_OF_END, _FEW_WORDS = 60, 3
"""Characters from such a bracket to where its block was cut, and words behind it in an item, at most."""
_BUTTON = lazy_pattern(
    r"(?i)\W{0,3}(?:read (?:more|on|the rest)|more|continue reading|continue|keep reading|weiterlesen|mehr|lire (?:la suite|plus)|leer más|seguir leyendo|leia mais|continua(?: a leggere)?|leggi tutto|lees (?:verder|meer)|läs mer|les mer|læs mere|czytaj (?:dalej|więcej)|читать (?:далее|дальше)|続きを読む|もっと見る|继续阅读|繼續閱讀|阅读全文|閱讀全文|阅读更多|더 ?보기|계속 읽기)\W{0,4}"
)


def _severity(document: Document, span: Span) -> Severity | None:
    lesser = (
        is_of_columns(document, span)
        or is_in_post(document, span)
        or is_of_others(document, span)
        or _is_turned(document, span)
    )
    return Severity.INFO if lesser else None


def _is_turned(document: Document, span: Span) -> bool:
    """Whether a bracket stands in a script that runs from the right, as a program took it out of a PDF: there brackets change places with the words that they enclose."""
    return (
        document.media_type == "application/pdf"
        and _FROM_RIGHT.search(document.text, max(0, span.start - _BESIDE), span.end + _BESIDE) is not None
    )


_BESIDE = 20
"""Characters beside such a bracket that show which way its words run."""
_FROM_RIGHT = lazy_pattern(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


_KIND = Kind(
    "opens a bracket that is never closed, so that nobody can see where the aside ends: close it, or take it out",
    "closes a bracket that was never opened, so that nobody can see where the aside begins: open it, or take it out",
    _is_told,
    _severity,
)
