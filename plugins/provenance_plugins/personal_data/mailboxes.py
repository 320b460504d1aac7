"""Whose a mailbox is by its own words: an office's, a body's, or that of nobody in an example."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis.metadata.naming.names import fold
from provenance.analysis.proper_names import is_given_name
from provenance.api import Phrases, any_of, lazy_pattern
from provenance_plugins.personal_data.owner_signs import names_body
from provenance_plugins.personal_data.published import registered

_ROLES = Phrases.load(__package__, "role_mailboxes")
_ROLE_PARTS = Phrases.load(__package__, "role_parts")
_WORDS = Phrases.load(__package__, "mailbox_words")
_WEBMAIL = Phrases.load(__package__, "webmail")
_SAMPLES = Phrases.load(__package__, "sample_mailboxes")
_COUNTED_WORDS = Phrases.load(__package__, "counted_mailboxes")
_NAMES = Phrases.load(__package__, "placeholder_names")
_PLACEHOLDERS = Phrases.load(__package__, "placeholder_mailboxes")
_RESERVED = lazy_pattern(
    r"(?:^|\.)(?:example\.(?:com|net|org|edu)|(?:example|invalid|test|localhost|local))$", re.IGNORECASE
)
"""Names kept for documentation and tests: RFC 2606 and RFC 6761."""
_IMAGE = lazy_pattern(r"@\dx\.(?:png|jpe?g|gif|webp|svg|avif)$", re.IGNORECASE)

_PARTS = lazy_pattern(r"[^\W\d_]+")
_YEAR = lazy_pattern(r"(?:19|20)\d\d$")
_LISTS = lazy_pattern(
    r"(?:^|\.)(?:lists?|listserv|mailman|discuss)\.|^(?:googlegroups|yahoogroups|freelists|listbox)\.|^(?:\w+\.)?groups\.io$",
    re.IGNORECASE,
)
"""Hosts of mailing lists: "dlf@lists.harbour.town", "lamp-talk@googlegroups.com"."""
_OF_LIST = lazy_pattern(r"list|(?P<name>[a-z]{3,})(?:-[a-z]{2,})?-l")
"""What servers of lists call one: "lamp-l@", "list@"; "jean-l@" is somebody's."""
_BEGINS, _INSIDE = 6, 8
"""Letters of a word from which on it may begin a local part that is one word, or stand inside it."""
_CAPITALS = lazy_pattern(r"\b[A-Z]{2,6}\b")
_NAME = lazy_pattern(r"[^\W\d_a-z][\w’'-]+(?:\s[^\W\d_a-z][\w’'.-]*){1,3}")
"""Words with capitals on end, as the names of persons and of bodies are."""
_HOUSE = 8
"""Letters of the name of a house in one word."""
_ARTICLED = lazy_pattern(r"(?m)^\W*The ([^\W\d_a-z][^\W\d_]{5,})(?: [^\W\d_a-z][\w’'-]*)?\W*$")
"""A house whose name is a word and its article: "The Woolpack"."""
_INITIALS = 2
_SHORT = 3
"""Letters of the initials of a body."""
_CLIPPED = 5
"""Letters of a last name from which on a mailbox may have its beginning alone: "quimb@" for Quimby."""
_BESIDE = frozenset({"", ",", "<", "(", ":", "[", "–", "—", "-", "|", "’s,", "'s,"})
"""Between somebody's name and what is theirs."""


def is_role(local: str, domain: str) -> bool:
    """Whether the part before the @, in small letters, names an office: a role, the body itself, a group's list, or a meeting of some year.

    Persons' names are joined by full stops, so that those part nothing here: "ana.sales@" may be a person.
    """
    local = local.strip("._-")
    if local in _roles() or local in domain.split(".")[:-1] or _LISTS.search(domain) is not None:
        return True
    listed = _OF_LIST.fullmatch(local) if domain else None
    if listed is not None and not is_given_name((listed["name"] or "").capitalize()):
        return True
    parts = _PARTS.findall(local)
    if "." not in local and len(parts) > 1 and not (_role_parts("phrases") | _words("thing")).isdisjoint(parts):
        return True
    if is_of_body(domain) and parts and parts[0] in _words(None):
        return True  # "parks@", "sport.gazette@": where no given name stands
    if len(parts) == 1 and _is_joined(parts[0]):
        return True
    return _YEAR.search(local) is not None and local.rstrip("0123456789").endswith(tuple(_role_parts("yearly")))


def _is_joined(word: str) -> bool:
    """Whether a word ends with one for what several people read ("harbournewsletter"), begins with a longer one, or has a long one inside."""
    whole, begins, inside = _things()
    return word.endswith(whole) or word.startswith(begins) or any(each in word for each in inside if each[0] in word)


def has_initials(local: str, domain: str, text: str) -> bool:
    """Whether a mailbox at a body's domain has the name of what the text writes in capitals: "grj@" beside "the GRJ"."""
    local = local.strip("._-").upper()
    return (
        _CAPITALS.fullmatch(local) is not None
        and is_of_body(domain)
        and re.search(rf"\b{local}\b(?!@)", text) is not None
    )


def is_house(local: str, names: str, titles: str) -> bool:
    """Whether a mailbox is the name of a house in one word, which a page writes in several: "lanternboats@" beside "Lantern Boats".

    Its `names` are a site's or a publisher's; in its `titles`, which name persons too, it has the word for a body: "Lantern Boat Club". A name with an article may be followed by where the house is: "lanternquay@" beside "The Lantern".
    """
    letters = local.strip("._-")
    if len(letters) < _HOUSE or not letters.isalpha():
        return False
    if any(letters.startswith(named[1].lower()) and not is_given_name(named[1]) for named in _ARTICLED.finditer(names)):
        return True
    written = rf"(?<![\w@.-]){'[ &’.-]{0,3}'.join(letters)}(?![\w@-])"
    for text, named in ((names, True), (titles, False)):
        for found in re.finditer(written, text, re.IGNORECASE):
            words = _PARTS.findall(found[0])
            if len(words) < 2 or not all(word[0].isupper() for word in words) or any(map(is_given_name, words)):
                continue
            if named or names_body(found[0]):
                return True
    return False


def is_of_body(domain: str) -> bool:
    """Whether a domain is not one at which anybody has a mailbox."""
    return registered(domain).split(".")[0] not in _hosts()


def is_of_person(local: str, before: str, behind: str, *, joined: bool) -> bool:
    """Whether somebody's own mailbox is told: by the name that it is, or by a person whom the text names beside it.

    At a host where anybody has a mailbox it may be first and last name `joined`, which at a body's own is the body's.
    What fits nobody ("ferries@harbour.town", "lanternbrief@" at a host where anybody has a mailbox) is as well one that several people read.
    """
    parts = _PARTS.findall(local)
    if any(len(part) > _INITIALS and is_given_name(part.capitalize()) for part in parts) or (
        "." in local and len(parts) > 1
    ):
        return True
    names = list(_NAME.finditer(before))
    if names and is_given_name(names[-1][0].split()[0]) and before[names[-1].end() :].strip() in _BESIDE:
        return True
    near = [name[0].split() for name in (*names, *_NAME.finditer(behind))]
    return any(_fits(parts, name) or (joined and _is_joined_name(local, name)) for name in near)


def _is_joined_name(local: str, name: list[str]) -> bool:
    """Whether a mailbox is the first and the last of some words in one: "anacruz" of "Nurse Ana Cruz"."""
    written = fold(local)
    return len(written) > _CLIPPED and written in {fold("".join(name)), fold("".join(name[-2:]))}


def _fits(parts: list[str], name: list[str]) -> bool:
    """Whether the part before the @ is made of a name: "acruz", "anac", "cruza", "cruz", "ac", "ana_cruz" of Ana Cruz."""
    if any(word.isupper() and 1 < len(word) <= _SHORT for word in name):
        return False  # "OV Lanternquay": a body by its initials
    words = [fold(word) for word in name]
    first, last = words[0], words[-1]
    if len(parts) > 1:
        return set(parts) <= set(words)
    local = fold("".join(parts))
    if len(local) < _INITIALS:
        return False
    if local == "".join(word[0] for word in words) or (len(local) >= _CLIPPED and last.startswith(local)):
        return True
    return (
        any(
            len(whole) >= _CLIPPED - 1
            and local.startswith(whole)
            and other.startswith(local[len(whole) :])
            and local != first + last
            for whole, other in ((first, last), (last, first))
        )
        or local == first[0] + last
    )


def is_sample(local: str, domain: str, *, shown: bool) -> bool:
    """Whether examples are made of such a domain, or of such a name where something is `shown`: the name alone may be somebody's."""
    label = registered(domain).split(".")[0]
    if label in _samples("domain") or (shown and local in _samples("person")):
        return True
    labels = domain.lower().split(".")
    return any(
        yours.startswith(whose) and yours[len(whose) :] in _samples("thing")
        for yours in (label.split("-")[0], *labels[:-2], "".join(labels[-2:]))  # "your.domain"
        for whose in _samples("whose")
    )


def stands_for_anybody(local: str) -> bool:
    """Whether a mailbox is made of the words for a first and a last name in the place of both: "monprenom.monnom", "my-first_my-last"."""
    return _ANYBODY.fullmatch(fold(local)) is not None


_ANYBODY = lazy_pattern(
    lambda: (
        rf"{_of('whose')}?[._-]?{_of('first')}[._-]?{_of('whose')}?[._-]?{_of('last')}\d{{0,4}}"
        rf"|{_of('whose')}[._-]?(?:{_of('first')}|{_of('last')})\d{{0,4}}"
    ),
)


def is_nobodys(match: re.Match[str]) -> bool:
    """Whether an address is none, or that of nobody in an example."""
    local = match[1].lower()
    return (
        _RESERVED.search(match[2]) is not None
        or _IMAGE.search(match[0]) is not None
        or local.endswith(".")
        or local in _placeholders()
        or is_counted(local)
        or stands_for_anybody(local)
    )


def is_counted(local: str) -> bool:
    """Whether a mailbox is a word for one, or for whoever has it, with a small number, as examples are made: "email1", "usuario2"."""
    return _COUNTED.fullmatch(fold(local)) is not None


_COUNTED = lazy_pattern(lambda: rf"(?:{any_of(_COUNTED_WORDS.texts())})[._-]?\d{{1,2}}")


def _of(tag: str) -> str:
    return f"(?:{any_of(_NAMES.texts(tag))})"


@cache
def _role_parts(tag: str) -> frozenset[str]:
    entries = _ROLE_PARTS.of_language("any") or ()
    return frozenset(entry.text for entry in entries if ("yearly" in entry.tags) == (tag == "yearly"))


@cache
def _roles() -> frozenset[str]:
    return frozenset(_ROLES.texts(language="any"))


@cache
def _words(tag: str | None) -> frozenset[str]:
    return frozenset(_WORDS.texts(tag))


@cache
def _things() -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Words for what several people read, those that may begin one that is joined, and those that may stand in it."""
    words = tuple(_words("thing"))
    return (
        words,
        tuple(word for word in words if len(word) >= _BEGINS),
        tuple(word for word in words if len(word) >= _INSIDE),
    )


@cache
def _hosts() -> frozenset[str]:
    return frozenset(_WEBMAIL.texts())


@cache
def _samples(tag: str) -> frozenset[str]:
    return frozenset(_SAMPLES.texts(tag))


@cache
def _placeholders() -> frozenset[str]:
    return frozenset(_PLACEHOLDERS.texts(language="any"))
