"""Whose column a text is, by its title and its address: "Ana Cruz: The bridge" at /column/ana-cruz-the-bridge, /columnists/ana-cruz/2024/the-bridge, "Column | Ana Cruz: The bridge"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from urllib.parse import unquote

from provenance.analysis.addresses import path_of
from provenance.analysis.metadata.credits import Credit, Reader
from provenance.analysis.metadata.lexicons import LEXICON
from provenance.analysis.metadata.naming.names import Kind, Name, names_of
from provenance.analysis.proper_names import is_given_name
from provenance.api import Declared, Document, Phrases, any_of, lazy_pattern
from provenance.named_tuples import NamedTuple

_COLUMNS = Phrases.load(LEXICON, "columnists")
_FORCE, _OF_ADDRESS = 6.0, 3.5
"""As of a title that says who speaks; an address has the name without its accents."""
_LONGEST = 200
"""Characters of a title that are looked at."""
_AROUND = " |:–—-"
_NAME = 50
_FULL, _MOST = 2, 4
"""Words of a name."""
_TITLED = lazy_pattern(r"(?P<who>[A-ZÀ-Þ][^:|\d“”\"«»?!,]{3,50}?)\s?:\s")
"""A name before a colon, with which a title begins."""
_SURNAME = lazy_pattern(r"(?P<who>[A-ZÀ-Þ][\w’'-]{2,24}):\s")
_TOKEN = lazy_pattern(r"[a-z]{2,20}(?:-[a-z]{1,20}){1,3}")


class _Part(NamedTuple):
    """A part of the address of a text."""

    before: str
    """The part before it."""
    words: str
    is_last: bool
    """It is that of the text itself."""


@cache
def _listed(tag: str) -> frozenset[str]:
    return frozenset(_COLUMNS.texts(tag))


_LABEL = lazy_pattern(
    lambda: rf"(?:{any_of(_listed('column') | _listed('opinion'))})\s?[|:–—-]\s",
    re.IGNORECASE,
)
"""What kind of text it is, before the name."""


def columnists(reader: Reader) -> Iterator[Credit]:
    """The one person whose column the title or the address says that a text is."""
    document = reader.document
    segments = list(_segments(document))
    for declared in _titles(document):
        title = declared.value[:_LONGEST]
        label = _LABEL.match(title) if ":" in title else None
        found = _TITLED.match(title, label.end() if label is not None else 0)
        name = None if found is None else _person(reader, found["who"])
        if name is None:
            yield from _by_surname(title, segments, declared)
            continue
        if not _is_label(document, label, name.text) and not _leads(segments, document, name.text):
            continue
        place = declared.span or declared.source
        yield Credit(name.text, name.kind, "title", _FORCE, clean=True, declared=declared, span=place)
        return
    for part in segments:
        if part.is_last or part.before not in _listed("column") or _TOKEN.fullmatch(part.words) is None:
            continue
        name = _person(reader, part.words.replace("-", " ").title())
        if name is not None and is_given_name(name.text.split(maxsplit=1)[0]):
            yield Credit(name.text, name.kind, "address", _OF_ADDRESS, clean=False, declared=None, span=None)
            return


def _by_surname(title: str, segments: Sequence[_Part], declared: Declared) -> Iterator[Credit]:
    """The writer whose surname stands before the colon of a title, and whose name is a part of the address: "Cruz: The bridge" at /ana_cruz/2024/the-bridge."""
    surname = _SURNAME.match(title)
    for part in segments if surname is not None else ():
        given, _, family = part.words.replace("_", "-").partition("-")
        if (
            surname is not None
            and not part.is_last
            and family == _slug(surname["who"])
            and is_given_name(given.title())
        ):
            name = f"{given.title()} {surname['who']}"
            yield Credit(name, Kind.PERSON, "title", _FORCE, clean=True, declared=declared, span=None)
            return


def _titles(document: Document) -> Iterator[Declared]:
    return (one for one in document.declared if one.field == "title")


def _segments(document: Document) -> Iterator[_Part]:
    """The parts of the addresses of a text."""
    for declared in document.declared:
        if declared.field == "url":
            parts = ["", *(unquote(part).lower() for part in path_of(declared.value).split("/") if part)]
            for number, (before, words) in enumerate(pairwise(parts), 2):
                yield _Part(before, words, is_last=number == len(parts))


def _is_told_of(document: Document, name: str) -> bool:
    """Whether a text tells of somebody elsewhere than at its head."""
    return document.text.count(name.rsplit(maxsplit=1)[-1]) > document.text[:_LONGEST].count(name)


def _is_label(document: Document, label: re.Match[str] | None, name: str) -> bool:
    """Whether what stands before a name says that the text is a column, or an opinion that does not tell of its bearer."""
    if label is None:
        return False
    return label[0].lower().strip(_AROUND) in _listed("column") or not _is_told_of(document, name)


def _leads(segments: Sequence[_Part], document: Document, name: str) -> bool:
    """Whether an address has the name behind a part for columns, or behind one for opinions if the text does not tell of its bearer."""
    slug = _slug(name)
    own = tuple(slug + sign for sign in "-_.")
    found = [part for part in segments if part.words == slug or part.words.startswith(own)]
    if any(part.before in _listed("column") for part in found):
        return True
    return any(part.before in _listed("opinion") for part in found) and not _is_told_of(document, name)


def _person(reader: Reader, who: str) -> Name | None:
    tokens = who.split()
    if not _FULL <= len(tokens) <= _MOST + 1 or len(who) > _NAME:
        return None
    byline = names_of(who, reader.words, reader.sites)
    names = byline.names if byline.clean else ()
    return names[0] if [name.kind for name in names] == [Kind.PERSON] and names[0].text == who else None


def _slug(name: str) -> str:
    bare = unicodedata.normalize("NFKD", name)
    return "-".join(re.findall(r"[a-z0-9]+", "".join(sign for sign in bare if not unicodedata.combining(sign)).lower()))
