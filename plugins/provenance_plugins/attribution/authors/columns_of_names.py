"""The name in a column of a row of which nothing says whose it is, where most names of that column are people's."""

from __future__ import annotations

from provenance.analysis import metadata
from provenance.analysis.metadata.lexicons import Words, words_for
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.analysis.proper_names import is_given_name
from provenance.api import Declared, Document, lazy_pattern
from provenance_plugins.attribution.authors.nobody import is_nobody

_KNOWN, _FEWEST = 0.2, 2
"""The part of a column's names, and how many at least, of which the first word is a first name that is known: of reporters of the Philippines, Malaysia and Nigeria 3 of 14, 5 of 14 and 5 of 16 were; cities, bodies and sections, which have the form of names, have none or one."""
_SHOWN = frozenset({Kind.PERSON, Kind.AGENCY, Kind.ORGANISATION})
_HOST = lazy_pattern(r"https?://[^/\s]+")
_SHORTEST = 4
"""Letters of the shortest outlet that is looked for in an address."""
_CASED = lazy_pattern(r"[A-Za-zÀ-ž]")
"""First names are known of those that are written so alone."""


def name_in_column(document: Document) -> tuple[str, str] | None:
    """The column and the name of a row that may be its author's."""
    words: Words | None = None
    for declared in document.declared:
        if declared.field != "possible_author" or is_nobody(declared.value):
            continue
        words = words or words_for(document)
        if not declared.scope:
            if _is_account_or_agency(document, declared, words):
                return declared.origin.partition(":")[2], " ".join(declared.value.split())
            continue
        others = declared.scope.split("|")
        people = sum(_is_persons(name, words) for name in others)
        if people >= max(_FEWEST, _KNOWN * len(others)) and _kind_of(declared.value, words) in _SHOWN:
            return declared.origin.partition(":")[2], " ".join(declared.value.split())
    return None


def _is_account_or_agency(document: Document, declared: Declared, words: Words) -> bool:
    """Whether a column of which no other cell tells that it is of people holds an account, an agency, the outlet at the address of the row, or somebody of whom the text does not tell."""
    kind = _kind_of(declared.value, words)
    if "@" in declared.value or kind is Kind.AGENCY:
        return True
    if kind is Kind.PERSON and _is_persons(declared.value, words):
        last = names_of(declared.value, words).names[0].text.split()[-1]
        title = metadata(document).title
        return last not in document.text and (title is None or last not in title.value)
    address = metadata(document).url
    host = None if address is None else _HOST.match(address.value.lower())
    plain = _letters(declared.value)
    return host is not None and len(plain) >= _SHORTEST and plain in _letters(host[0])


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.lower()))


def _is_persons(name: str, words: Words) -> bool:
    byline = names_of(name, words)
    first = next(iter(byline.names), None)
    if first is None or first.kind is not Kind.PERSON:
        return False
    return _CASED.search(first.text) is None or is_given_name(first.text.split()[0].title())


def _kind_of(name: str, words: Words) -> Kind | None:
    byline = names_of(name, words)
    return byline.names[0].kind if byline.names else None
