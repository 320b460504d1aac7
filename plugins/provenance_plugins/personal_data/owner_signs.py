"""What the words of a stretch say of whose a contact may be: the bodies and the persons that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from functools import cache

import msgspec

from provenance.analysis.proper_names import is_given_name
from provenance.api import Phrases, any_of, lazy_pattern

_OFFICES = Phrases.load(__package__, "address_offices")

_BODIES = Phrases.load(__package__, "bodies")

_PERSONS = Phrases.load(__package__, "persons")

_POSTS = Phrases.load(__package__, "posts")

_LABELS = Phrases.load(__package__, "phone_labels")

_CALLED_AFTER = Phrases.load(__package__, "called_after")

_SCHOOLS = Phrases.load(__package__, "numbered_schools")

_POSSESSIVES = Phrases.load(__package__, "possessives")

_WORD_BEFORE = lazy_pattern(r"[^\W\d_] \Z")

_STREETS = Phrases.load(__package__, "street_types")

_CAPITALS = lazy_pattern(
    r"(?<![\w-])(?!USA|TEL|FAX|GPS|MOB|APT|THE|AND|POB|[ECMP][SD]T|GMT|UTC|CES?T|BST)[A-Z]{3,5}(?![\w-])"
)
"""The initials of a body: "FBI", "NHS"."""

_FIRM = lazy_pattern(r"[^\W\d_a-z][\w’'-]+ & [^\W\d_a-z]")

WORD = lazy_pattern(r"[^\W\d_][\w'’-]*")

_SAINTS = frozenset({"st", "ste", "saint", "sainte", "san", "santa", "sankt", "são"})

_SHORT_STREETS = frozenset({"st", "ave", "rd", "ln", "blvd", "hwy", "sq", "cres"})
"""Words of streets that are nobody's last name: "Mark St"."""

_ON = frozenset({"on", "at"})

_TO_NUMBER = lazy_pattern(r"[ :(–-]*(?:(?:on|at)[ :(]*)?")
"""Between a first name and a number: "Call Ana on"."""

_INSIDE = frozenset({"in", "near", "through", "around", "behind"})
"""Before the name of a place: "in Elizabeth Park"."""

_HOUSE = lazy_pattern(
    r"(?<![\w-])\d{1,5}[A-Za-z]?,?\s(?:(?:[NSEW]|[NS][EW]|North|South|East|West|Upper|Lower|Great|Little|Old|New)\.?\s)?\Z"
)
"""The number of a house before the name of its street."""

_ARTICLE = lazy_pattern(r"(?<!\w)The\s[^\W\d_][\w'’-]*\Z")
"""Before a word for a body that is a last name, too: what is called by its article and a first name is no person."""


class Owner(Enum):
    """Whose a contact is."""

    BODY = "body"
    POST = "post"
    """A person's, who is named with a post: "Secretary: Ana Cruz"."""
    PERSON = "person"
    UNKNOWN = "unknown"


class Sign(msgspec.Struct, frozen=True):
    """A name in a stretch, and whose."""

    start: int
    end: int
    owner: Owner


def names_body(name: str) -> bool:
    """Whether a name has the word for a body that is nobody's last name: "Lantern Boat Club"."""
    return any(found[0].lower() not in _surnames() | _places() for found in bodies().finditer(name))


def signs_in(text: str, persons: re.Pattern[str]) -> Iterator[Sign]:
    """The bodies and persons that a stretch names, in no order."""
    for found in bodies().finditer(text):
        if found[0].lower() in _surnames() | _places():
            before = text[: found.start()].rstrip()
            if found[0][0].islower() or (
                found[0].lower() in _surnames()
                and is_given_name(before[before.rfind(" ") + 1 :].strip("([*_|\"“'‘"))
                and _ARTICLE.search(before) is None
            ):
                continue  # "in the hall", "Jean Hall"; not "The Angel Inn"
        yield Sign(found.start(), found.end(), Owner.BODY)
    for found in _numbered().finditer(text):
        yield Sign(found.start(), len(text), Owner.BODY)
    for pattern in (_FIRM, _CAPITALS) if not text.isupper() else ():
        for found in pattern.finditer(text):
            yield Sign(found.start(), found.end(), Owner.BODY)
    for pattern in (persons, _holders()):
        for found in pattern.finditer(text):
            if not _is_in_name(text, found):
                yield Sign(found.start(), found.end(), Owner.PERSON)
    yield from _first_names(text)


@cache
def _numbered() -> re.Pattern[str]:
    """A school that is called by letters and its number: "P.S. 14 Ana Cruz"."""
    return lazy_pattern(rf"(?<![\w.])(?:{any_of(_SCHOOLS.texts())})\s?#?\d{{1,3}}(?=\s[^\W\d_a-z]|\W{{0,4}}(?:\n|\Z))")


def _is_in_name(text: str, found: re.Match[str]) -> bool:
    """Whether a word for whose something is has a capital inside of a name: "Red El Hueco de Mi Vientre"."""
    return (
        found[0][0].isupper()
        and found[0].lower() in _POSSESSIVES.texts()
        and _WORD_BEFORE.search(text, 0, found.start()) is not None
        and text[found.end() : found.end() + 1] == " "
        and text[found.end() + 1 : found.end() + 2].isupper()
    )


def _first_names(text: str) -> Iterator[Sign]:
    """Persons who are named by a first name and a word with a capital, or by the first alone right before a number."""
    tokens = list(WORD.finditer(text))
    schools = [found.end() + 1 for found in _numbered().finditer(text)]
    for number, token in enumerate(tokens[:-1]):
        after = tokens[number + 1]
        if token.start() in schools or (number and tokens[number - 1].start() in schools):
            continue  # "P.S. 14 Dr. Ana Cruz"
        if number and tokens[number - 1][0].lower() in _SAINTS:
            continue  # "St Jean Brebeuf": a school or a church
        if number and tokens[number - 1][0] == "The" and after[0].lower() in _surnames():
            continue  # "The Angel Inn"
        if _is_place(text, tokens, number):
            continue
        if after[0][0].isupper() and text[token.end() : after.start()] == " " and is_given_name(token[0]):
            yield Sign(token.start(), after.end(), Owner.PERSON)
    while len(tokens) > 1 and tokens[-1][0] in _ON:
        tokens.pop()
    before = tokens[-2][0] if len(tokens) > 1 else ""
    alone = before not in _INSIDE and (not before[:1].isupper() or before.lower() in labels())
    if tokens and alone and is_given_name(tokens[-1][0]) and _TO_NUMBER.fullmatch(text, tokens[-1].end()):
        yield Sign(tokens[-1].start(), tokens[-1].end(), Owner.PERSON)  # "Call Ana on 020 …"


def _is_place(text: str, tokens: list[re.Match[str]], number: int) -> bool:
    """Whether two words are the name of a street or of a place that is called after somebody: "600 N. Jordan Ave.", "Mark St", "the Mark Twain House", "in Elizabeth Park"."""
    after = tokens[number + 1][0].lower()
    if after in _behind_streets() and (
        after in _SHORT_STREETS or _HOUSE.search(text, 0, tokens[number].start()) is not None
    ):
        return True
    if after in _places():
        return True
    if after in _surnames() and number and tokens[number - 1][0].lower() in _INSIDE:
        return True
    if number + 2 >= len(tokens):
        return False
    end = tokens[number + 2]
    named = end[0][0].isupper() and text[tokens[number + 1].end() : end.start()] == " "
    if named and number + 3 < len(tokens) and tokens[number + 3][0].lower() in _behind_streets():
        return _HOUSE.search(text, 0, tokens[number].start()) is not None  # "133 Ana S Cruz St"
    return named and end[0].lower() in _behind_streets() | _called_after()


@cache
def bodies() -> re.Pattern[str]:
    """Words of bodies that are no part of a street's name."""
    words = any_of({*_OFFICES.texts(), *_BODIES.texts()})
    after = any_of(_behind_streets())
    return lazy_pattern(
        rf"(?<![\w-])(?<!\d )(?<!\d, )(?<!\d The )(?:{words})(?![\w-])(?!['’]?s? (?:[A-Z]\w+ )?(?:{after})\b)",
        re.IGNORECASE,
    )


@cache
def spoken() -> re.Pattern[str]:
    """Words by which somebody is spoken of who is not named: "the old man"."""
    return lazy_pattern(rf"(?<![\w-])(?:{any_of(_PERSONS.texts('spoken'))})(?![\w-]|['’]s)", re.IGNORECASE)


@cache
def _behind_streets() -> frozenset[str]:
    return frozenset(_STREETS.texts("after"))


@cache
def _called_after() -> frozenset[str]:
    return frozenset(_CALLED_AFTER.texts())


@cache
def _places() -> frozenset[str]:
    return frozenset(_BODIES.texts("place"))


@cache
def _surnames() -> frozenset[str]:
    return frozenset(_BODIES.texts("surname"))


@cache
def persons_of(code: str) -> re.Pattern[str]:
    """Those of a text's own language: "ma" is a state's short form, and "her" means here or every in some that are not read."""
    words = [entry.text for entry in _PERSONS.of_language(code) or () if "spoken" not in entry.tags]
    return lazy_pattern(rf"(?<![\w-])(?:{any_of(words)})(?![\w-])" if words else r"(?!)", re.IGNORECASE)


@cache
def posts() -> re.Pattern[str]:
    """Words of posts, in every language."""
    return words_of(_POSTS)


@cache
def _holders() -> re.Pattern[str]:
    """A post and the name of who holds it: "Treasurer: Ana Cruz"."""
    return lazy_pattern(
        rf"(?<![\w-])(?i:{any_of(_POSTS.texts())})\.?(?:\*\*|__)?:?(?:\*\*|__)? [^\W\d_a-z][\w’'-]+ [^\W\d_a-z][\w’'-]+(?= *(?:[,;:(–—|.-]|\d|$))"
    )


def words_of(phrases: Phrases) -> re.Pattern[str]:
    """A pattern of phrases of every language, at the edges of words."""
    return lazy_pattern(rf"(?<![\w-])(?:{any_of(phrases.texts())})(?:(?![\w-])|(?<=[^\w\s]))", re.IGNORECASE)


@cache
def labels() -> frozenset[str]:
    """The words of labels and between a label and its number."""
    found = {word for text in _LABELS.texts() for word in text.lower().split()}
    return frozenset(
        found | {"address", "email", "e-mail", "mail", "website", "web", "or", "and", "the", "by", "in", "of"}
    )
