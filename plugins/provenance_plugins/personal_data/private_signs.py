"""Positive signs that a contact is of a private person: what an editor would take as proof, not what is left when no office is seen."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis import language
from provenance.api import Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.personal_data.invitations import STOP, in_mail_header
from provenance_plugins.personal_data.lines import lines_of
from provenance_plugins.personal_data.owners import exposed, is_in_private_list, title_above
from provenance_plugins.personal_data.whose import is_of_others

__all__ = ["is_labelled", "is_plainly_private", "is_private", "is_told_of", "is_who"]

_PRIVATE = Phrases.load(__package__, "private_persons")
_LABELS = Phrases.load(__package__, "mail_labels")
_BEFORE, _BEHIND, _ABOVE = 160, 60, 110
"""Characters of the sentence around a contact in which its owner is spoken of, and of a line above it that may say who that is."""
_WORD = lazy_pattern(r"[^\W\d_][\w'’-]*")
_TOLD = 4
"""Small words of a sentence that tells something, and is no label: "He wrote down … on the wall"."""
_UP = 3
"""Lines above that of a contact that may say who its owner is."""
_LABEL = 24
"""Characters of a sentence that is no more than a label: "Phone: "."""
_NEAR = 40
"""Characters before an address in which a label or "by" stands."""
_DOES = lazy_pattern(r"[>)\]]?,?\s(?:who|whose|said|says|wrote|writes|told|found|asked|reported)\b")
_BY = lazy_pattern(r"\b(?:by|from|thank|thanks to|told|asked)\s[<(\[]?\Z")
"""Around an address: somebody is told of by it, "It was found by ana7@…"."""
_MARKUP = lazy_pattern(r"<[^<>]*>|\]\([^()\n]*\)?")


def is_private(document: Document, span: Span) -> bool:
    """Whether a text says that a contact is of somebody private: a message that was passed on, a comment, a list of members, "the victim", "his mobile", "my sister"."""
    if in_mail_header(document, span.start) or is_of_others(document, span) or is_in_private_list(document, span):
        return True
    code = language(document).read_as
    before, behind = _around(document, span)
    caption = _credits().split(before)
    before = caption[-1]
    if len(caption) == 1 and _is_beside_private(document, span):
        return True
    if _own(code).search(before) is not None:
        return True
    return any(_speaks(piece, code) for piece in (before, behind))


def is_plainly_private(document: Document, span: Span | None) -> bool:
    """Whether a text itself shows that an address is of a private person: by what it says of its owner, or since somebody is told of by it. A name beside a mailbox is no such sign: of 28 that strict readers judged lately one was right."""
    return span is not None and (is_private(document, span) or is_who(document.text, span))


def is_told_of(document: Document, span: Span) -> bool:
    """Whether a contact stands in a sentence that tells something, and not beside labels alone."""
    before, behind = _around(document, span)
    return sum(map(str.islower, _WORD.findall(f"{before} {behind}"))) >= _TOLD


def is_who(text: str, span: Span) -> bool:
    """Whether an address stands for somebody who does something: "It was found by ana7@…", "ana7@… said nothing"."""
    return (
        _DOES.match(text, span.end) is not None or _BY.search(text, max(0, span.start - _NEAR), span.start) is not None
    )


def is_labelled(text: str, span: Span) -> bool:
    """Whether a label of a contact stands right before an address: "E-mail: …"."""
    return _labels().search(text, max(0, span.start - _NEAR), span.start) is not None


@cache
def _labels() -> re.Pattern[str]:
    return lazy_pattern(
        rf"(?<![\w’'-])(?:{any_of(_LABELS.texts())})(?:\saddress)?\W{{0,3}}:[\s*_<(\[]{{0,4}}\Z", re.IGNORECASE
    )


def _around(document: Document, span: Span) -> tuple[str, str]:
    """What a sentence has before and behind a contact, without markup."""
    lines = lines_of(document)
    index, start, end = lines.find(document, span)
    line = lines.lines[index].text
    pieces = STOP.split(_MARKUP.sub(" ", line[max(0, start - _BEFORE) : start]))
    before = " ".join(pieces[-2:]) if len(pieces[-1]) <= _LABEL else pieces[-1]
    return before, STOP.split(_MARKUP.sub(" ", line[end : end + _BEHIND]))[0]


@cache
def _credits() -> re.Pattern[str]:
    """What credits a picture behind its caption: "Photo by Ana Cruz, acruz@…"."""
    return lazy_pattern(rf"(?<!\w)(?:{any_of(_PRIVATE.texts('credits'))})(?!\w)", re.IGNORECASE)


def _is_beside_private(document: Document, span: Span) -> bool:
    """Whether short lines around that of a contact, or the heading over it, speak of somebody private: "Next of kin:"."""
    lines = lines_of(document)
    index, _, _ = lines.find(document, span)
    code = language(document).read_as
    beside = [line.text for line in lines.lines[max(0, index - _UP) : index + 2]]
    return any(len(text) <= _ABOVE and _speaks(text, code) for text in (*beside, title_above(document, span)))


def _speaks(piece: str, code: str) -> bool:
    return any(pattern.search(piece) is not None for pattern in (_persons(code), exposed()))


@cache
def _persons(code: str) -> re.Pattern[str]:
    """Words of persons who are private by what they are in a text: its victims, its patients, somebody's mother."""
    words = _tagged(code, "phrases")
    return lazy_pattern(rf"(?<![\w-])(?:{any_of(words)})(?![\w-])" if words else r"(?!)", re.IGNORECASE)


@cache
def _own(code: str) -> re.Pattern[str]:
    """Whose a contact is called right before it: "her private e-mail", "my cell"."""
    whose, what = any_of(_tagged(code, "whose")), any_of(_tagged(code, "what"))
    if not whose:
        return lazy_pattern(r"(?!)")
    return lazy_pattern(rf"(?<!\w)(?:{whose})\s(?:[\w-]+\s){{0,2}}(?:{what})(?!\w)[^.!?\n]{{0,20}}\Z", re.IGNORECASE)


def _tagged(code: str, tag: str) -> list[str]:
    return [entry.text for entry in _PRIVATE.of_language(code) or () if tag in (entry.tags or ("phrases",))]
