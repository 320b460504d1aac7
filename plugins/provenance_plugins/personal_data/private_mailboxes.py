"""Mailboxes at hosts where anybody has one: what is said of them, and whether the words before one call its owner private."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from provenance.analysis import language
from provenance.api import Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.personal_data.mail_of_authors import is_of_writer
from provenance_plugins.personal_data.mailboxes import is_of_body, is_role

__all__ = ["ASKED", "OFFICE", "is_said_private"]

OFFICE: Final = (
    "an e-mail address stands here that seems to be an office’s, or given by its owner: fine where it is to be public"
)
ASKED: Final = "an e-mail address of the kind that private persons have stands here, for readers to write to: ask its owner whether it may be public"

_KIN = Phrases.load(__package__, "called_kin")
_HOMES = Phrases.load(__package__, "private_homes")
_BEFORE = 120
"""Characters before an address in which its owner is spoken of."""


def is_said_private(document: Document, span: Span, local: str, domain: str) -> bool:
    """Whether the words right before somebody's mailbox call its owner private, whoever asks readers to write there: "the author's neighbour at …", "who runs the protest from her home, at …"."""
    if is_of_body(domain) or is_role(local, domain.lower()) or is_of_writer(document, local, surely=True):
        return False
    before = document.text[max(0, span.start - _BEFORE) : span.start]
    before = before[before.rfind("\n") + 1 :]
    code = language(document).read_as
    return _kin(code).search(before) is not None or _is_at_home(before, code)


@cache
def _kin(code: str) -> re.Pattern[str]:
    """Kin, friends and neighbours in small letters, a name, and what leads to an address; "Sister Ana" is of an order."""
    entries = _KIN.of_language(code) or ()
    kin, leads = (any_of(entry.text for entry in entries if tag in entry.tags) for tag in ("kin", "leads"))
    if not kin:
        return lazy_pattern(r"(?!)")
    return lazy_pattern(rf"(?<![\w-])(?:{kin}),?(?:\s[^\W\d_]+){{0,2}},?(?:\s(?:{leads})\s|\s?:\s?|\s?\()\Z")


def _is_at_home(before: str, code: str) -> bool:
    """Whether the last sentence tells what its owner does at home, and not that they write there."""
    tagged = {tag: _tagged(code, tag) for tag in ("home", "writes")}
    if not tagged["home"]:
        return False
    sentence = _END.split(before)[-1]
    return _any(tagged["home"]).search(sentence) is not None and _any(tagged["writes"]).search(sentence) is None


_END = lazy_pattern(r"[.!?]\s")


@cache
def _any(words: tuple[str, ...]) -> re.Pattern[str]:
    return lazy_pattern(rf"(?<!\w)(?:{any_of(words)})(?!\w)" if words else r"(?!)", re.IGNORECASE)


@cache
def _tagged(code: str, tag: str) -> tuple[str, ...]:
    return tuple(entry.text for entry in _HOMES.of_language(code) or () if tag in entry.tags)
