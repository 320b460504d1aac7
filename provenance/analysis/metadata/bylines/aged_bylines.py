"""Bylines with something glued to them in the line below a title: "3 hours ago Ana Cruz Harbour News, Leeds", "Ana Cruz • @anacruz Europe editor", "Ana Cruz Reporting from Leeds"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from provenance.analysis.metadata.bylines.headings import names_no_person
from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lexicons import LEXICON, Words
from provenance.analysis.metadata.lines import ENDS_SENTENCE, Line, Place
from provenance.analysis.metadata.naming.names import Kind, Name, names_of
from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, Phrases, any_of, lazy_pattern
from provenance.named_tuples import NamedTuple

_AGED = Phrases.load(LEXICON, "aged")
_LONGEST = 140
"""Characters of such a line at most."""
_SHORT = 40
"""Characters of the longest line that is an age alone."""
_FORCE = 6.0
_NAME = 2
"""Words of a name at least."""
_MOST = 12
"""Words of the names of one line at most."""
_LINES = 4
"""Lines at the head of a text that are read."""
_FIGURE = lazy_pattern(r"\d")
_HANDLE = lazy_pattern(r"\s*[•·|]?\s*(?<![\w.+-])\(?@\w{2,30}\)?\s*[•·|]?\s*")
"""A user behind a name, between dots."""


_listed = _AGED.texts


_AGE = lazy_pattern(
    lambda: (
        rf"(?:[^\W\d_]+:?\s){{0,2}}?(?:(?:{any_of(_listed('before'))})\s\d{{1,3}}\s(?:{any_of(_listed('unit'))})|(?:(?:\d{{1,3}}|an?|one)\s(?:{any_of(_listed('unit'))})|\d{{1,3}}(?:{any_of(_listed('short'))}))\s(?:{any_of(_listed('behind'))})|just now|(?:{any_of(_listed('today'))}))(?:[\s|•·,–—-]+|\Z)"
    ),
    re.IGNORECASE,
)
"""How long ago, or which day, with which a line begins; one or two words may stand before it ("Last updated")."""
_WHENCE = lazy_pattern(
    lambda: rf",?\s(?i:{any_of(_listed('reporting'))})\s(?=[A-ZÀ-Þ][\w'’.-]*(?:[\s,]+[A-ZÀ-Þ][\w'’.-]*){{0,3}}\s*\Z)"
)
"""What stands between a name and the place with which the line ends."""


class _Parts(NamedTuple):
    names: list[Name]
    start: int
    """Where they stand in the line."""


def is_age(text: str) -> bool:
    """Whether a line is how long ago a text was put out, and nothing else."""
    return len(text) <= _SHORT and _FIGURE.search(text) is not None and _AGE.fullmatch(text) is not None


def aged(reader: Reader, lines: Sequence[Line]) -> Iterator[Credit]:
    """The names of the first line below the title that begins with how long ago it was put out, or has a user or the place of the report behind a name."""
    document = reader.document
    if document.whole_page:
        return
    for line in [line for line in lines if line.place in _HEAD][:_LINES]:
        text = line.text
        if len(text) > _LONGEST and line.place is Place.OPENING:
            opened = _before_text(reader, line)
            for name in () if opened is None else opened.names:
                yield credit(line, name, "byline", _FORCE, opened.start if opened else 0, clean=True)
            return
        if len(text) > _LONGEST or document.blocks[line.block].kind is BlockKind.TITLE or ENDS_SENTENCE.search(text):
            continue
        found = _in_line(reader, line)
        if found is not None:
            for name in found.names:
                yield credit(line, name, "byline", _FORCE, found.start, clean=True)
            return


@cache
def _signs() -> tuple[str, ...]:
    """One of these stands in each age: where none does, no search tries each character of a line with two words before it."""
    return ("just now", *_listed("before"), *_listed("behind"), *_listed("today"))


def _before_text(reader: Reader, line: Line) -> _Parts | None:
    """The names between an age and an agency, where all of the head ran into the first paragraph: "Bridge closed 3 hours ago Ana Cruz BBC News The council …"."""
    low = line.text[:_LONGEST].lower()
    if not any(sign in low for sign in _signs()):
        return None
    age = _AGE.search(line.text, 0, _LONGEST)
    if age is None or (age.start() and not any(map(str.isdigit, age[0]))):
        return None
    start = _behind_buttons(reader, line.text, age.end())
    tokens = line.text[start : start + _LONGEST].split()
    for number in range(_NAME, min(len(tokens) - 2, _MOST)):
        behind = tokens[number : number + 3]  # the agency, of one word or two, and what begins behind it
        if not any(
            " ".join(behind[:length]).rstrip(",").lower() in reader.words.agencies and not behind[length][0].islower()
            for length in (1, 2)
        ):
            continue
        return _people(reader, " ".join(tokens[:number]), start, sure=True)
    return None


_HEAD = frozenset({Place.FRONT, Place.OPENING})


def _in_line(reader: Reader, line: Line) -> _Parts | None:
    text = line.text
    age = _AGE.match(text) if "a" in text or "j" in text or _FIGURE.search(text) is not None else None
    start = 0 if age is None else _behind_buttons(reader, text, age.end())
    said = text[start:].rstrip(" |•·")
    handle = _HANDLE.search(said) if "@" in said else None
    if handle is not None:
        post = said[handle.end() :]
        if age is None and not _is_post(post, reader):
            return None
        return _people(reader, said[: handle.start()], start, sure=age is not None)
    whence = _WHENCE.search(said)
    if whence is not None and (age is not None or len(whence[0].split()) > 1):
        before = said[: whence.start()]
        alone = _people(reader, before, start, sure=age is not None)
        found = _before_post(reader, before, start) or (
            alone if alone is not None and _are_short(alone.names) else None
        )
        if found is not None:
            return found
    if age is None:
        return _before_news(reader, said)
    if not any(map(str.isdigit, age[0])) and age[0].strip().lower() in _listed("today"):
        return _before_post(reader, said, start)  # "Yesterday Ana Cruz" may be a headline
    alone = _people(reader, said, start, sure=False)
    return _before_post(reader, said, start) or (alone if alone is not None and _are_short(alone.names) else None)


def _behind_buttons(reader: Reader, text: str, start: int) -> int:
    """Where a line goes on behind the names of buttons: "3 hours ago Share Save Ana Cruz Harbour News"."""
    controls = reader.words.patterns.controls
    while (word := text[start:].partition(" ")[0]) and word.lower() in controls:
        start = min(start + len(word) + 1, len(text))
    return start


def _before_news(reader: Reader, said: str) -> _Parts | None:
    """The people whose names stand before an outlet that has news alone: "Ana Cruz and Ben Ode Harbour News, Leeds"; agencies are credited with pictures in the same words."""
    tokens = said.split(",", maxsplit=1)[0].split()[_NAME:]
    if "News" not in tokens or any(token.lower() in _listed("of_news") for token in tokens):
        return None
    found = _before_post(reader, said, 0)
    if found is None or any(reader.document.text.count(name.text.split()[-1]) > 1 for name in found.names):
        return None
    return found


def _are_short(names: Sequence[Name]) -> bool:
    """Whether no name may have ended before its last word: "Ana Cruz", "Ana M. Cruz", not "Ana Cruz Courier"."""
    return all(
        len(tokens := name.text.split()) <= _NAME
        or (len(tokens) == _NAME + 1 and (tokens[1].endswith(".") or tokens[1].islower()))
        for name in names
    )


def _people(reader: Reader, said: str, start: int, *, sure: bool) -> _Parts | None:
    """The people of whom some words are the names, and nothing else."""
    byline = names_of(said.strip(" ,"), reader.words, reader.sites)
    if (
        not byline.clean
        or not byline.names
        or names_no_person(byline, reader.words)
        or any(name.kind is not Kind.PERSON for name in byline.names)
    ):
        return None
    if not all(_is_name(reader, name.text, sure=sure) for name in byline.names):
        return None
    return _Parts(list(byline.names), start)


def _is_name(reader: Reader, name: str, *, sure: bool) -> bool:
    """Whether words are a name: of a first one that is known, or where all else says so of words that the text has no other use for."""
    tokens = name.split()
    if len(tokens) < _NAME:
        return False
    if is_given_name(tokens[0].title()):
        return True
    if tokens[0].lower() in _listed("region"):
        return False
    return sure and not any(f" {token.lower()}" in reader.document.text for token in tokens if token[0].isupper())


def _before_post(reader: Reader, said: str, start: int) -> _Parts | None:
    """The people whose names stand before an outlet or a post, without a comma: "Ana Cruz and Ben Ode Harbour News, Leeds"."""
    tokens = said.split()
    joined = _listed("joined")
    for number in range(_NAME, min(len(tokens), _MOST)):
        here, last = tokens[number], tokens[number - 1]
        if last.endswith(",") or here.lower() in joined or last.lower() in joined or last in reader.words.particles:
            continue
        tail = " ".join(tokens[number:]).lstrip(" ,")  # "Ana Cruz , Harbour News"
        found = _people(reader, " ".join(tokens[:number]), start, sure=True)
        if found is None or not found.names[-1].text.endswith(last) or not _is_post(tail, reader):
            continue  # a first name alone is passed over: "Ana Cruz & Ben"
        if is_given_name(last.title()) and number + 1 < len(tokens) and not _begins_post(here, reader.words):
            longer = _people(reader, " ".join(tokens[: number + 1]), start, sure=True)
            if longer is not None and _is_post(" ".join(tokens[number + 1 :]), reader):
                return longer  # "Ana Maria Cruz Europe editor"
        return found
    return None


def _begins_post(word: str, words: Words) -> bool:
    low = word.lower().strip(".,")
    return word.isupper() or low in words.sections or low in words.occupations or low in words.organisations


def _is_post(said: str, reader: Reader) -> bool:
    """Whether words behind a name are whom its bearer works for or as what: "BBC News, Leeds", "Europe editor"."""
    words = reader.words
    if not said or said[0].islower():
        return False
    first = said.partition(",")[0]
    tokens = [token.strip(".,()").lower() for token in first.split()]
    if any(token in words.writers or token.removesuffix("s") in words.writers for token in tokens):
        return True
    kinds = {name.kind for name in names_of(first, words, reader.sites).names}
    return (
        bool(kinds) and _POSTS.issuperset(kinds) and (not words.organisations.isdisjoint(tokens) or len(tokens) < _MOST)
    )


_POSTS = frozenset({Kind.AGENCY, Kind.ORGANISATION, Kind.ROLE, Kind.SITE})
