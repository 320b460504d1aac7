"""Contacts in the signature below a report, or the sentence that asks readers to write or call: "— Ana Cruz; acruz@paper.town; 503 555 0119; @anacruz"."""

from __future__ import annotations

from provenance.api import Document, Span, lazy_pattern

__all__ = ["is_asked_on", "is_in_signature"]

_SIGNED = lazy_pattern(
    r"(?:[—–]|--)\s?[A-ZÀ-Þ][\w’'.-]+(?:\s[A-ZÀ-Þ][\w’'.-]*){1,3}\s?[;|]\s?(?:[^\s;|]{1,60}(?:\s[^\s;|]{1,40}){0,3}\s?[;|]\s?){0,3}"
)
"""From a dash to a contact: a name and other contacts, parted by semicolons or bars."""
_HEADS = lazy_pattern(r"(?:[—–]|--)\s?[A-ZÀ-Þ][\w’'.-]+(?:\s[A-ZÀ-Þ][\w’'.-]*){1,3}\s?[;|]\s?\S{1,60}@\S")
_FEW = 2
"""Signatures of a text, at most: a list of members has more."""
_REACH = 160
"""Characters of a signature before a contact."""
_DASHES = ("—", "–", "--")
_ASKED_ON = lazy_pattern(
    r"(?:\A|[.!?]\s|\n)(?:Contact|Reach|E-?mail|Write to|Call|Follow) (?:her|him|them|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) (?:at|on|by|via|:)[^.!?\n]{0,60}(?:\.[^\s.!?][^.!?\n]{0,30}){0,3}[,;]? (?:or |and )?(?:call|text|phone|ring|reach|e-?mail|by phone|at)(?: (?:her|him|them))?(?: (?:at|on))? \(?\Z"
)
"""Before the second contact of a sentence that asks readers to use the first: "Contact her at acruz@paper.town, call her at …"."""


def is_in_signature(document: Document, span: Span) -> bool:
    """Whether a contact stands in the signature with which whoever wrote a report gives how to reach them."""
    text = document.text
    line = max(text.rfind("\n", 0, span.start) + 1, span.start - _REACH)
    dash = max(text.rfind(sign, line, span.start) for sign in _DASHES)
    if dash < 0 or _SIGNED.fullmatch(text, dash, span.start) is None:
        return False
    return document.recall("signatures", lambda document: len(_HEADS.findall(document.text))) <= _FEW


def is_asked_on(document: Document, span: Span) -> bool:
    """Whether a sentence asks readers to use another contact of the same person before this one."""
    return _ASKED_ON.search(document.text, max(0, span.start - _REACH), span.start) is not None
