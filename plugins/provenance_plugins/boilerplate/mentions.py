"""Whether residue is the subject of its paragraph: a text about encodings or markup shows what it speaks of."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from provenance.api import Document, Phrases, Span, lazy_pattern

_ENCODINGS = Phrases.load(__package__, "encoding_mention")
_MARKUP = Phrases.load(__package__, "markup_subject")
_TAGS = Phrases.load(__package__, "tag_subject")
_ENTITY_MENTION = Phrases.load(__package__, "entity_mention")
_WORD = lazy_pattern(r"[A-Za-z]+")
_REACH = 3
"""Words before an entity among which stands what a program does with it, the others small: "handles things like &lt;"."""
_SAID_OF = 160
"""Characters of a sentence before an entity among which stands that it speaks of entities."""

_NEAR = 40
"""Characters between a wrong sign and the right one, at most, where a text puts one beside the other."""
_GAP = r"[”\"'’)]?(?:[,;/]\s?(?:[a-z]{1,4}\s)?|\s(?:[a-z]{1,4}|/)\s)[“\"'‘(]?"
_BETWEEN, _BEFORE = lazy_pattern(_GAP), lazy_pattern(rf"(?:{_GAP})\Z")
"""What parts the items of a row of signs: a comma, a short word."""
_LONGEST_GAP, _LONGEST_SIGN = 9, 4
_LETTERS = lazy_pattern(r"[^\W\d_]*")
_DASHES = frozenset("–—")
"""Signs that good text has alone between spaces, and may have beside a wrong one where half of it was damaged."""


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a stretch belongs to no word."""
    return not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())


def is_named_entity(text: str, span: Span) -> bool:
    """Whether an entity that belongs to no word stands beside a word such as “entity”, or in a list of such behind it: the sentence speaks of it."""
    if not stands_alone(text, span.start, span.end):
        return False
    start = span.start
    if (listed := _LISTED_BEFORE.search(text, max(0, start - _SAID_OF), start)) is not None:
        start = listed.start()
    said = text[max(0, start - _SAID_OF) : start].rpartition(". ")[2]
    if ":" in said and not _entity_words().isdisjoint(
        _WORD.findall(said.rpartition("\n")[2].lower().partition(":")[0])
    ):
        return True
    near = _WORD.findall(text[max(0, start - 16) : start])[-1:] + _WORD.findall(text[span.end : span.end + 16])[:1]
    if any(word.lower() in _entity_words() for word in near):
        return True
    if near and near[0].lower() in _ENTITY_MENTION.texts("written", "en") and _WRITTEN_FOR.match(text, span.end):
        before = _WORD.findall(_SENTENCE.split(said)[-1].lower())[:-1]
        if not before or before[-1] in _ENTITY_MENTION.texts("told_to", "en"):
            return True  # "boats use … to reach" tells of others
    return _is_handled(text, span)


_LISTED_BEFORE = lazy_pattern(
    r"&#?\w{2,8};(?:(?:, | (?:and|or|und|oder|et|ou|y|o|e|i|og|och|en|of) |, (?:and|or) )(?:&#?\w{2,8};)?)+\Z"
)
"""What is listed before such an entity: "two entities, &rlm; and &lrm;"."""


def _is_handled(text: str, span: Span) -> bool:
    """Whether a program does something with an entity: "now correctly handles &amp; etc."; an ampersand must join nothing, since "he escaped &amp; fled" has a verb before it, too."""
    words = _WORD.findall(text[max(0, span.start - _SAID_OF) : span.start].rpartition("\n")[2].rpartition(". ")[2])
    last = [word.lower() for word in words[-_REACH:]]
    while last and last[-1] in _ENTITY_MENTION.texts("between", "en"):
        last.pop()
    if not last or last[-1] not in _ENTITY_MENTION.texts("done", "en"):
        return False
    if "amp;" not in text[span.start : span.end]:
        return True
    behind = _BEHIND.match(text, span.end)
    return behind is None or behind[1].lower() in _ENTITY_MENTION.texts("behind", "en")


_SENTENCE = lazy_pattern(r"[.!?:;,\n(]\s*")
_WRITTEN_FOR = lazy_pattern(r"(?:[”\"'’]\s?)? (?:to|for|instead|when|where|if) (?!\w+ing\b)[a-z]")
"""Behind an entity that readers are told to write: what it is for, as in "use &nbsp; to keep the two together"."""
_BEHIND = lazy_pattern(r"\s([^\W_]+)")
"""The word behind an ampersand, which it may join to the one before."""


@cache
def _entity_words() -> frozenset[str]:
    return frozenset(_ENTITY_MENTION.texts("named", "en"))


def speaks_of_encodings(text: str, start: int, end: int) -> bool:
    """Whether a stretch, a paragraph or a line, has words of encodings in it."""
    return _has_cue(_ENCODINGS.package, _ENCODINGS.table, text, start, end)


def speaks_of_markup(document: Document, span: Span) -> bool:
    """Whether the paragraph of a place has words of markup in it."""
    block = document.block_at(span.start)
    return block is not None and _has_cue(_MARKUP.package, _MARKUP.table, document.text, *block.span)


def speaks_of_tags(document: Document, span: Span) -> bool:
    """Whether the paragraph of a place, or the heading above it, is on tags: on markup, or on those who break out of it in an address."""
    if speaks_of_markup(document, span):
        return True
    return any(
        _has_cue(table.package, table.table, document.text, *block.span)
        for block in (document.block_at(span.start), document.heading_above(span.start))
        if block is not None
        for table in (_TAGS, _MARKUP)
    )


@lru_cache(maxsize=4)
def holds(pattern: re.Pattern[str], text: str, start: int, end: int) -> bool:
    """Whether a pattern finds anything in a paragraph; remembered, since it is asked for each sign in it."""
    return pattern.search(text, start, end) is not None


@lru_cache(maxsize=4)
def _has_cue(package: str, table: str, text: str, start: int, end: int) -> bool:
    """Remembered for a paragraph: it is asked for each sign in it."""
    return _cues(package, table).search(text, start, end) is not None


@cache
def _cues(package: str, table: str) -> re.Pattern[str]:
    lexicon = Phrases.load(package, table)
    words = [re.escape(entry.text) for language in ("any", "en") for entry in lexicon.of_language(language) or ()]
    return lazy_pattern(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)


def is_shown(text: str, wrong: Span, right: str, within: Span) -> bool:
    """Whether a text shows a misread sign: beside what it should be, or alone in a passage about encodings or in a row of such signs."""
    start, end = wrong
    if stands_alone(text, start, end):
        if len(right) == 1 and _is_listed(text, wrong, within):
            return True
        if not right.strip() or right in _DASHES:
            return False
        if speaks_of_encodings(text, within.start, within.end):
            return True
        sought = right
    else:
        before = _LETTERS.search(text[max(within.start, start - _NEAR) : start][::-1])
        behind = _LETTERS.match(text, end, min(within.end, end + _NEAR))
        sought = ("" if before is None else before[0][::-1]) + right + ("" if behind is None else behind[0])
        if not sought.isalpha():
            return False
    first, last = max(within.start, start - _NEAR - len(sought)), min(within.end, end + _NEAR + len(sought))
    at = text.find(sought, first, last)
    while at >= 0:
        is_another = (
            at + len(sought) <= start or at >= end
        )  # the last sign of a misread run may be the right one: "Ã…â€œ" for œ
        if is_another and stands_alone(text, at, at + len(sought)):
            return True
        at = text.find(sought, at + 1, last)
    return False


def _is_listed(text: str, wrong: Span, within: Span) -> bool:
    """Whether another sign beyond ASCII that belongs to no word stands behind or before one, with a comma or a short word between."""
    gap = _BETWEEN.match(text, wrong.end, within.end)
    if gap is not None and _another(text, gap.end(), wrong, within):
        return True
    first = max(within.start, wrong.start - _LONGEST_GAP)
    gap = _BEFORE.search(text[first : wrong.start])
    return gap is not None and _another(text, first + gap.start(), wrong, within)


def _another(text: str, at: int, wrong: Span, within: Span) -> bool:
    start = end = at
    while start > within.start and _is_sign(text[start - 1]):
        start -= 1
    while end < within.end and _is_sign(text[end]):
        end += 1
    return (
        1 < end - start <= _LONGEST_SIGN
        and stands_alone(text, start, end)
        and text[start:end] != text[wrong.start : wrong.end]
    )


def _is_sign(character: str) -> bool:
    return character > "\x7f" and character not in "“”‘’"
