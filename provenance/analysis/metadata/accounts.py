"""What programs put where an author or a publisher belongs: the account of a machine, the program itself, the kind of its editor."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis.metadata.declarations import family, key
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.proper_names import is_given_name
from provenance.api import Declared, Document, Phrases, lazy_pattern

_ACCOUNTS = Phrases.load(__package__, "accounts")
_OFFICE = frozenset({"docx", "odt", "rtf"})
"""Families of what office programs write into a file without being asked."""
_MACHINE = lazy_pattern(r"[A-ZÀ-Þ]{1,4}|\S*[\d_]\S*|[\w.-]*docx\S*", re.IGNORECASE)
"""Letters of an office or initials, a machine ("User_Laptop"), a library ("python-docx")."""
_NUMBERED = lazy_pattern(r"[^\W\d_]{2,}\s[A-ZÀ-Þ]")
"""A word with one letter behind it: "Evolution V"."""
_COMPANY = frozenset({"docx:company", "rtf:company"})
_FULL = 3
"""Words of a company that somebody entered in full; machines and keys of licences have one or two."""
_KEY = lazy_pattern(r"[a-zà-ÿ]+(?:-{1,2}[a-zà-ÿ]+){1,5}|[A-ZÀ-Þ][^\W\d_]+(?:_[A-ZÀ-Þ][^\W\d_]+){1,3}")
"""The name of a file about a person: "ana-cruz", "Ana_Cruz"."""
_INITIAL = 1


def is_account(declared: Declared) -> bool:
    """Whether a field for the author holds what a program wrote there: the account of an office program, the maker of a template, or how an editor shows a text."""
    words = declared.value.strip()
    low = words.lower()
    if family(declared) == "meta":
        return low in _texts("template")
    if family(declared) == "front-matter":
        return key(declared) == "editor" and low in _texts("editor")
    if family(declared) not in _OFFICE or not words:
        return False
    if low in _texts("account") or (" " not in words and _MACHINE.fullmatch(words) is not None):
        return True
    return _NUMBERED.fullmatch(words) is not None and not is_given_name(words.split()[0].title())


def is_account_word(words: str) -> bool:
    """Whether an office program calls accounts so that nobody has named: "User", "HP"."""
    return words.lower() in _texts("account")


def is_registered(document: Document, declared: Declared) -> bool:
    """Whether a publisher is the company to which an office program was registered: one or two words that the text has nowhere, or the maker of the machine."""
    low = declared.value.strip().lower()
    if declared.origin not in _COMPANY:
        return False
    count = sum(any(map(str.isalpha, word)) for word in low.split())
    return low in _texts("maker") or (count < _FULL and low not in document.text.lower())


def of_office(declared: Declared) -> bool:
    """Whether a publisher is a company that stands in an office file: of whoever made the template, often."""
    return declared.origin in _COMPANY


def spelled_out(text: str, words: Words) -> str:
    """A name that is written as a key of the site, as it is printed: "ana-de-la-cruz" as "Ana de la Cruz"; all else as it is.

    Without a first name that is known, a title before it or a particle within, it may be how somebody calls themselves.
    """
    if ("-" not in text and "_" not in text) or _KEY.fullmatch(text) is None:
        return text
    parts = [part for part in re.split(r"[-_]", text) if part]
    titled = parts[0] in _texts("title")
    named = parts[1:] if titled else parts
    inner = any(part in words.particles and len(part) > _INITIAL for part in named[1:-1])
    if not titled and not inner and not any(is_given_name(part.title()) for part in named[:-1]):
        return text
    return " ".join(part if part in words.particles and number else _capital(part) for number, part in enumerate(named))


def _capital(part: str) -> str:
    return f"{part.upper()}." if len(part) == _INITIAL else part[0].upper() + part[1:]


@cache
def _texts(tag: str) -> frozenset[str]:
    return frozenset(text.lower() for text in _ACCOUNTS.texts(tag))
