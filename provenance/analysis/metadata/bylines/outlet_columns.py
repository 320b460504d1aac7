"""The writer of a row who stands where its outlet would: `source: Ana Cruz` at an address of harbourgazette.example, where no column names an author."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from provenance.analysis.metadata.credits import Credit
from provenance.analysis.metadata.declarations import family
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.naming.names import Byline, Kind, fold, names_of
from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, lazy_pattern

_OUTLETS = frozenset({"publisher", "site"})
_ROWS = frozenset({"row", "column"})
_LABEL = lazy_pattern(r"(?i)(?:written |reported )?(?:by|von|por|par|oleh|door|av|di)(?:\s*:\s*|\s+)(?=[A-ZÀ-Þ])")
_WEIGHT = 4.0
"""Below that of a byline in the text, for a column of outlets may name a person whom a data set files under outlets."""
_LONGEST = 60
_LEAST, _MOST = 2, 4
"""Words of such a name."""
_PART = 4
"""Letters from which a word of a name is looked for in the host."""


def in_place_of_outlet(document: Document, words: Words) -> Iterator[Credit]:
    """The names in a column of outlets that are a person's: behind "By", or with a known first name and not as the address has the outlet."""
    if document.row is None or any(one.field == "author" for one in document.declared):
        return
    for declared in document.declared:
        if declared.field not in _OUTLETS or family(declared) not in _ROWS or len(declared.value) > _LONGEST:
            continue
        label = _LABEL.match(declared.value)
        byline = names_of(declared.value[label.end() if label else 0 :], words)
        if not _are_people(byline) or (label is None and not _is_apart(document, byline)):
            continue
        for name in byline.names:
            if name.kind is Kind.PERSON:
                yield Credit(name.text, name.kind, declared.origin, _WEIGHT, byline.clean, declared, declared.source)


def _are_people(byline: Byline) -> bool:
    """Whether a byline begins with a person whose first name is known."""
    first = next(iter(byline.names), None)
    if first is None or first.kind is not Kind.PERSON:
        return False
    parts = first.text.split()
    return _LEAST <= len(parts) <= _MOST and is_given_name(parts[0])


def _is_apart(document: Document, byline: Byline) -> bool:
    """Whether the row has an address, whose host holds no word of the names."""
    hosts = [host for one in document.declared if one.field == "url" and (host := _host(one.value))]
    parts = [fold(part) for name in byline.names if name.kind is Kind.PERSON for part in name.text.split()]
    return bool(hosts) and not any(len(part) >= _PART and part in host for part in parts for host in hosts)


def _host(address: str) -> str:
    try:
        return fold(urlsplit(address).hostname or "")
    except ValueError:
        return ""
