"""Names in what is no sentence at either end of a text: pieces of a page's head and foot that a program took along, whatever their words.

A name that the text has nowhere else and that does nothing in a sentence is no person of the story: it is whoever wrote or made something here. To be asked
as a part of `any_sign`.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.dates.names import month_names, weekday_names
from provenance.analysis.metadata.bylines.headings import is_place, names_no_person
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.analysis.proper_names import is_given_name
from provenance.api import HEADING_KINDS, Document, lazy_pattern
from provenance_plugins.attribution.people import is_one_person, is_small_word
from provenance_plugins.attribution.tables import alternatives, forms, holds
from provenance_plugins.attribution.wording import NO_TIME, WORD

__all__ = ["in_fragments", "is_new_name", "may_be_new_name"]

_SHORTEST = 3
"""Letters of a last name that is not known."""
_HEAD, _FOOT = 200, 240
"""Characters at the two ends of a text in which such pieces stand."""
_LINE, _PIECE = 70, 120
"""Characters of the longest line at the head, and of the longest piece behind the last sentence."""
_LINES = 4
"""The first lines that are asked."""
_ONE = rf"{NO_TIME}{WORD}"
_NAME = lazy_pattern(rf"{_ONE}(?:\s{_ONE}){{1,3}}")
_DOES = lazy_pattern(
    r"\s(?!(?:and|for|in|at|on|of|with|via)\s)[a-zà-ÿ]|,\s(?:the|an?|who|which|one|said|says)\s|['’]s?\s"
)
"""Behind the name of somebody who does something in a sentence, or whose thing it is."""
_SMALL_WORDS = 5
"""Words in small letters that a piece has which is no sentence, at most."""
_GLUED = lazy_pattern(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ][a-zà-ÿ])|(?<=[a-zà-ÿ])(?=\d)")
"""Where a page had two lines and a program one: "Ana CruzJanuary 14", "Ana Cruz5 min read"."""
_END = lazy_pattern(r"(?<![\s(\[][A-ZÀ-Þ])[.!?…][”\"’')\]]{0,2}(?=\s|\Z)|[.!?][”\"](?=[A-Z])")
_BEHIND = lazy_pattern(r" ?[|·•:/] ?| [-–—] | (?=\d)")
"""Between a name with which a text begins and what follows that is no verb."""
_OPENER = lazy_pattern(lambda: rf" (?:{alternatives('any_sign', 'opener')})\s")
_NEXT = lazy_pattern(r" (?P<word>[A-ZÀ-Þ][a-zà-ÿ’'-]+)\s")
_LABELLED = lazy_pattern(
    r"(?i)(?:(?<!\w)(?:by|of|from|von|vom|de|par|por|di|da|van|door|av|från|correspondent|correspondant\w?|reporter|author|writer)|[:|/·•])\s?\Z"
)
"""Before a name that need be no known one: "More stories by", "Zur Person:", "Harbour Post |"."""
_SIGNS = lazy_pattern(r"[|/·•]")
"""Of which a list of networks or topics has several."""
_PARTED = lazy_pattern(r"\s?[|/·•(]|\s[–—-]|,\s(?:[a-zà-ÿ]{1,4}\s)?[^\W\d_][\w’'-]*(?:\s[^\W\d_][\w’'-]*){0,3}\Z")
"""Behind one with which a piece begins: " / Harbour Post", ", Leeds"."""
_INITIAL = lazy_pattern(r"[A-ZÀ-Þ]\.")
_NUMBERED = lazy_pattern(r"\s*\d{1,2}[.)]\s")
"""Before a line of a list: results, a programme."""
_DESK = lazy_pattern(r"(?:[A-Z]{2,4}|[A-Z]{1,3}[a-z]?)(?:/[A-Za-z]{2,4}){1,3}")
"""The initials of a writer and editors: "AC/BO/dl"."""
_OF_POST = lazy_pattern(r"\(@\w+\)")
"""Whose a post is that the text shows."""
_IN_BRACKETS = lazy_pattern(rf"[\[(](?P<who>{_ONE}(?:\s(?:of\s|and\s|&\s)?{_ONE}){{0,3}})[\])]")
_PLACED = lazy_pattern(
    rf"\A(?:{_ONE}[\s,]{{1,2}}){{1,4}}?\((?P<who>{_ONE}(?:\s{_ONE}){{1,3}}|[A-Z]{{2,6}})\)\s?[—–-]{{0,2}}\s?(?=[A-ZÀ-Þ“\"])"
)
"""A place and an outlet with which a text begins, with or without a dash: "Leeds (Harbour Business) The council …"."""
_SITE = lazy_pattern(
    r"\A(?:[A-ZÀ-Þ][\w .’'-]{1,40},\s)?(?P<who>[A-Za-z][\w-]{2,30}(?:\.[a-z]{2,5}){1,2})\s?[-–—:|]{1,2}\s?(?=[^\W\d_])"
)
"""The same of an outlet that is called by its address: "Harbour.com - The council"."""


def in_fragments(document: Document, words: Words) -> Iterator[str]:
    """Whoever is named there, an account of a house, or an outlet."""
    text = document.text.replace("\xa0", " ").strip()
    for pattern in (_SITE, _PLACED):
        match = pattern.match(text)
        if match is not None:
            yield match["who"]
    yield from _at_start(text, words)
    lines = [line.strip() for line in text[: _HEAD * 2].split("\n") if line.strip() and _NUMBERED.match(line) is None]
    titled = document.blocks[0].kind in HEADING_KINDS
    for line in lines[titled:_LINES] if len(lines) > 1 else ():
        if len(line) <= _LINE and line[-1] not in '.!?…”"' and line is not lines[-1]:
            yield from _in_piece(line, text, words)
    ends = [match.end() for match in _END.finditer(text, max(0, len(text) - _FOOT))]
    pieces = [*text[ends[-1] :].split("\n")] if ends else []
    for piece in pieces:
        if len(piece) <= _PIECE:
            yield from _in_piece(piece.strip(), text, words)


def _at_start(text: str, words: Words) -> Iterator[str]:
    """The name with which a text begins, before a sign, a figure or the word that begins its first sentence."""
    head = _GLUED.sub(" ", text[:_HEAD])
    match = _NAME.match(head)
    if match is None:
        return
    tokens = match[0].split()
    for most in (3, 2):
        who = " ".join(tokens[:most])
        if len(tokens) < most:
            continue
        behind = head[len(who) :]
        next_word = _NEXT.match(behind)
        begins = _OPENER.match(behind) is not None or (
            next_word is not None and is_small_word(text, next_word["word"].lower())
        )
        if (begins or _BEHIND.match(behind) is not None) and is_new_name(who, text, words):
            yield who
            return


def _in_piece(piece: str, text: str, words: Words) -> Iterator[str]:
    """Whom a piece names that is no sentence: "Read more from this author Ana Cruz", "Ana Cruz · 5 min read", "[Harbour Agency]", "AC/BO"."""
    if not piece or piece.endswith(":") or _OF_POST.search(piece) is not None:
        return
    if _DESK.fullmatch(piece) is not None:
        yield piece
    lower = piece.lower()
    if holds(lower, "any_sign", "pictured"):
        return
    brackets = _IN_BRACKETS.fullmatch(piece)
    if brackets is not None:
        yield brackets["who"]
    spaced = _GLUED.sub(" ", piece).lstrip("-–—~* ")
    if sum(word[0].islower() for word in spaced.split()) > _SMALL_WORDS:
        return  # a sentence whose end is missing
    signs = len(_SIGNS.findall(spaced))
    for match in _NAME.finditer(spaced):
        if _DOES.match(spaced, match.end()) is not None:
            continue
        tokens = match[0].split()
        labelled = signs <= 1 and (
            _LABELLED.search(spaced, 0, match.start()) is not None
            or (match.start() == 0 and _PARTED.match(spaced, match.end()) is not None)
        )
        for start in range(len(tokens) - 1):
            for most in (3, 2):
                who = " ".join(tokens[start : start + most])
                if start + most <= len(tokens) and (
                    is_new_name(who, text, words) or (labelled and start == 0 and may_be_new_name(who, text, words))
                ):
                    yield who
                    return


def is_new_name(who: str, text: str, words: Words) -> bool:
    """Whether words are one person's name, with a first name that is known, whose last word the text has nowhere else."""
    tokens = who.split()
    last = tokens[-1].lower()
    return (
        is_given_name(tokens[0].title())
        and last not in month_names()
        and last not in weekday_names()
        and text.count(tokens[-1]) == 1
        and is_one_person(who, words)
        and names_of(who, words).names[0].kind is Kind.PERSON
    )


def may_be_new_name(who: str, text: str, words: Words) -> bool:
    """Whether words are such a name, also one whose first name is unknown, where their place says that a person stands there: none of them is a word of the text, of a body, a place or a page."""
    if is_new_name(who, text, words):
        return True
    tokens = who.split()
    low = [token.lower().strip(".,") for token in tokens]
    full = [token for token in tokens if _INITIAL.fullmatch(token) is None]
    if not full or who.isupper() or len(tokens[-1]) < _SHORTEST or any(text.count(token) > 1 for token in full):
        return False
    known = words.organisations | words.offices | words.occupations | forms("names_at_marks", "no_name")
    if any(
        one in known or one in month_names() or one in weekday_names() or is_small_word(text, one)
        for one, token in zip(low, tokens, strict=True)
        if token[0].isupper() and token in full
    ):
        return False
    found = names_of(who, words)
    return (
        [one.kind for one in found.names] == [Kind.PERSON]
        and found.clean
        and not names_no_person(found, words)
        and not is_place(tokens, words)
    )
