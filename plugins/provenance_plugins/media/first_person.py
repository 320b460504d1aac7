"""Whether those who publish a text speak in it of themselves: "I", "we" and "our" outside of what it quotes."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis import content, inside_quotation, language
from provenance.analysis.interviews import of_interview
from provenance.analysis.proper_names import is_given_name
from provenance.analysis.voice import FirstPerson
from provenance.api import BlockKind, Document, Phrases, Span, any_of, lazy_pattern

__all__ = ["speaks_of_itself"]

_OWN = FirstPerson("i", "me", "my", "we", "us", "our", "verb", "i_ends", "we_ends", apart=True)
_NEWSROOM = Phrases.load(__package__, "newsroom")
_SAYING = Phrases.load(__package__, "said")
_NUMBERED = Phrases.load(__package__, "numbered")

_OF_ALL = 400
"""Words of a text, at most, for each in the first person. Clubs, firms and writers of diaries whose own pictures were told as faults had one in 18 to 280,
one sentence of thanks at the end among them; four newspapers in which somebody says "we" now and then one in 440 to 1,190."""
_READ = 20_000
"""Characters of a text that are read."""
_SPOKEN = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})
"""Blocks whose words are the text's own; a headline ("What we know") is any newsroom's."""
_WORD = lazy_pattern(r"[^\W_]+")
_LAST = lazy_pattern(r"([^\W\d_]+)\s\Z")
_CAPITAL = lazy_pattern(r" [A-ZÀ-Þ][a-zß-ÿ]")
_CAPITALS = frozenset({"de"})
"""Languages that write common nouns with a capital: "Unser Garten" is no name."""
_BESIDE = 16
"""Characters beside a word in which stands what makes it a newsroom's."""
_NAME = 40
"""Characters before "I" in which stands what it may count: "World War I", "Elizabeth I"."""


def speaks_of_itself(document: Document) -> bool:
    """Whether who publishes a text says "I" or "we" in it, in one of 400 words: a club, a firm, somebody who tells of their own days.

    Its pictures are its own as a rule, and who reads it knows whose they are.
    """
    return document.recall("media.first_person", _speaks)


def _speaks(document: Document) -> bool:
    pattern = _OWN.of(language(document).read_as)
    if pattern is None:
        return False
    said = words = 0
    article, asked = content(document), of_interview(document)
    titled = language(document).read_as not in _CAPITALS
    for index in article.main:
        block = document.blocks[index]
        if block.span.start > _READ:
            break
        if block.kind not in _SPOKEN or index in asked:
            continue
        words += len(_WORD.findall(document.slice(block.span)))
        said += sum(
            not inside_quotation(document, Span(*match.span()))
            and not _counts(document.text, match)
            and not (titled and _begins_name(document.text, match))
            and not _is_name(document.text, match)
            and not _of_newsroom(document.text, match)
            and not _is_reported(document.text, match)
            for match in pattern.finditer(document.text, *block.span)
        )
    return said * _OF_ALL >= max(words, 1)


def _counts(text: str, match: re.Match[str]) -> bool:
    """Whether a capital "I" is a number: of a war, a part, a queen."""
    if match[0] != "I":
        return False
    before = _LAST.search(text, max(0, match.start() - _NAME), match.start())
    if before is None:
        return False
    return before[1].lower() in _numbered() or is_given_name(before[1])


def _begins_name(text: str, match: re.Match[str]) -> bool:
    """Whether a word in capitals begins or continues a name or a title: "Notre Dame", "I Will Survive"."""
    return match[0][0].isupper() and _CAPITAL.match(text, match.end()) is not None


def _is_name(text: str, match: re.Match[str]) -> bool:
    """Whether a word with a capital that begins no sentence only ends as a verb does: "el club Burumbé"."""
    if match.lastgroup != "verb" or not match[0][0].isupper():
        return False
    before = text[max(0, match.start() - 2) : match.start()]
    return bool(before) and before[-1] == " " and (before[0].isalnum() or before[0] in ",;)")


def _of_newsroom(text: str, match: re.Match[str]) -> bool:
    """Whether a newsroom speaks of its work, as it does in any report: "he told us", "our reporter"."""
    around = text[max(0, match.start() - _BESIDE) : match.end() + _BESIDE].lower()
    return any(words in around for words in _newsroom())


def _is_reported(text: str, match: re.Match[str]) -> bool:
    """Whether a word stands in what somebody is said to have said, without marks of quotation: "he stressed: we are ready", "we cannot go back, she said"."""
    before = text[max(0, match.start() - _SENTENCE) : match.start()]
    given = ":" in before and _GIVES_WORD.search(before) is not None
    return given or _SAID_SO.match(text, match.end()) is not None


_SENTENCE = 160
"""Characters to either side in which a verb of saying belongs to what is said."""
_GIVES_WORD = lazy_pattern(lambda: rf"\b(?:{any_of(_SAYING.texts())})\b[^.!?\n]{{0,50}}:[^.!?\n]*\Z", re.IGNORECASE)
_SAID_SO = lazy_pattern(
    lambda: rf"[^.!?\n]{{0,{_SENTENCE}}},\s(?:(?:he|she|they)\s)?(?:{any_of(_SAYING.texts())})\b", re.IGNORECASE
)


@cache
def _newsroom() -> frozenset[str]:
    return frozenset(_NEWSROOM.texts())


@cache
def _numbered() -> frozenset[str]:
    return frozenset(_NUMBERED.texts())
