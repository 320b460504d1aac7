"""Abbreviations that are written as a bad word is: "Whole of Government (WOG)", or of a body that the text names."""

from __future__ import annotations

import re

from provenance.analysis.addresses import host_of
from provenance.analysis.line_beginnings import at_lines
from provenance.api import HEADING_KINDS, Document, Span, lazy_pattern

__all__ = ["is_abbreviation"]

_SHORTEST, _LONGEST = 2, 6
"""Letters of one."""
_BEFORE, _BEHIND = 100, 100
"""Characters before and behind it in which stands what it is short for."""
_DOTTED = lazy_pattern(r"(?:[A-Z]\.){2,}[A-Z]?")
_WORD = lazy_pattern(r"[^\W_]+")
_SMALL = frozenset(
    {
        "of",
        "the",
        "and",
        "for",
        "in",
        "on",
        "to",
        "a",
        "an",
        "at",
        "by",
        "de",
        "la",
        "y",
        "et",
        "des",
        "du",
        "e",
        "da",
        "do",
    }
)
"""Words that an abbreviation may leave out."""


def is_abbreviation(document: Document, span: Span) -> bool:
    """Whether a word in capitals is explained in its text by the words whose initials it has, or by the name of a body that has them, has points and is the name of the site that its link leads to, begins a name, or is one of a list of names."""
    written = document.slice(span)
    if _DOTTED.fullmatch(written) is not None:
        return _is_of_site(document, span, written.replace(".", "").lower())
    if written.istitle() and _begins_name(document, written):
        return True
    letters = written.removesuffix("s")
    if not _SHORTEST <= len(letters) <= _LONGEST or not letters.isalpha() or not letters.isupper():
        return False
    return (
        _is_explained(document, letters)
        or _is_of_list_of_names(document, span)
        or document.recall("list of abbreviations", _lists_abbreviations)
    )


def _lists_abbreviations(document: Document) -> bool:
    """Whether most lines of a text begin with an abbreviation and say what it is short for: "CERN: …"."""
    lines = document.text.count("\n") + 1
    return lines >= _LINES and sum(1 for _ in at_lines(_ENTRY, document.text)) * 2 > lines


_ENTRY = lazy_pattern(r"(?m)^[ \t*_-]{0,6}[^\W\d_][\w.&/-]{0,11}[*_]{0,2}[ \t]?[:=\t–—][ \t]?\S")
_LINES = 20
"""Lines of such a list, at least: a dialogue has names before its turns, and most words of it are written small."""


_LISTED_BEFORE = lazy_pattern(r"[a-zà-ÿ]{4,}[:(]?\s\(?(?:[A-ZÀ-Þ][\w’'-]*(?:\s[A-ZÀ-Þ][\w’'-]*){0,2},\s){1,4}\Z")
"""What the list is of, and its names up to there: "the worms Father Christmas, "."""
_LISTED_BEHIND = lazy_pattern(r"(?:,\s|\s(?:and|or|und|et|y|e|och|en|i|ve|&)\s|,\s(?:and|or)\s)[A-ZÀ-Þ]{2,}(?![\w’'-])")
"""Another name in capitals, as only names that are initials or made up are written throughout."""
_SHOUTED = 2
"""Other words in capitals in its sentence from which on somebody shouts."""


def _is_of_list_of_names(document: Document, span: Span) -> bool:
    """Whether a word in capitals stands among names in a list: "the worms Father Christmas, LAMP and OILZ"; not where all is shouted."""
    text = document.text
    before, behind = text[max(0, span.start - _BEFORE) : span.start], text[span.end : span.end + _BEHIND]
    if _LISTED_BEFORE.search(before) is None or _LISTED_BEHIND.match(behind) is None:
        return False
    near = _WORD.findall(f"{before} {behind}")
    shouted: int = sum(word.isupper() and len(word) > _SHORTEST for word in near)
    return shouted <= _SHOUTED


def _begins_name(document: Document, written: str) -> bool:
    """Whether a word with a capital is the first part of a name that the text has whole, with capitals behind it: "Lampo" of "LampoDB"."""
    at = document.text.find(written)
    while at >= 0:
        end = at + len(written)
        if document.text[end : end + 2].isupper() and document.text[end : end + 2].isalpha():
            return True
        at = document.text.find(written, end)
    return False


def _is_of_site(document: Document, span: Span, name: str) -> bool:
    return any(
        link.span.start <= span.start < link.span.end and name in _WORD.findall(host_of(link.target).lower())
        for link in document.links
    )


def _is_explained(document: Document, letters: str) -> bool:
    text, at = document.text, 0
    while (at := text.find(letters, at)) >= 0:
        end = at + len(letters)
        if text[max(0, at - 1) : at] in ("(", "“", '"', "[") and _spells(text[max(0, at - _BEFORE) : at - 1], letters):
            return True
        behind = text[end : end + _BEHIND].lstrip()
        if behind[:1] == "(" and ")" in behind and _spells(behind[1 : behind.index(")")], letters):
            return True
        at = end
    return len(letters) >= _OF_NAME and _has_body(document, letters)


_OF_NAME = 3
"""Letters of an abbreviation at least whose name may stand anywhere in the text: two words with capitals are in any."""


_BODIES = frozenset(
    {
        "Agency", "Alliance", "Association", "Authority", "Board", "Bureau", "Centre", "Center", "Club", "College", "Commission", "Committee",
        "Company", "Confederation", "Congress", "Cooperative", "Council", "Department", "Federation", "Forum", "Foundation", "Fund", "Group",
        "Institute", "League", "Ministry", "Movement", "Network", "Office", "Organisation", "Organization", "Party", "School", "Service",
        "Society", "Trust", "Union", "University",
    }
)  # fmt: skip
"""The last word of the name of a body."""


def _has_body(document: Document, letters: str) -> bool:
    """Whether a text names a body with these initials, that ends in a word for one, outside its headings, whose words may all have capitals."""
    for match in re.finditer(_name_of(letters), document.text):
        block = document.block_at(match.start())
        if block is not None and block.kind not in HEADING_KINDS and match[0].split()[-1] in _BODIES:
            return True
    return False


def _name_of(letters: str) -> str:
    """A pattern of the name of a body whose initials are these letters, its small words counted or left out: "South Tyne Ferry Union"."""
    small = "|".join(sorted(_SMALL))
    return r"(?<![\w’'-])" + rf"(?:['’]s?)?[ \n](?:(?:{small})[ \n]){{0,2}}".join(
        rf"{letter}[a-zß-öø-ÿ]+" for letter in letters
    )


def _spells(words: str, letters: str) -> bool:
    """Whether the last words before an abbreviation begin with its letters, small ones counted or left out."""
    found = [word.lower() for word in _WORD.findall(words)]
    for said in (found, [word for word in found if word not in _SMALL]):
        if "".join(word[0] for word in said[-len(letters) :]) == letters.lower():
            return True
    return False
