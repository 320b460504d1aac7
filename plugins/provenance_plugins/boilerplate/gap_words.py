"""What words in brackets ask for: that whoever uses a template puts something in, or that whoever edits a text looks at it."""

from __future__ import annotations

from functools import cache

from provenance.api import Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate.value_gaps import asks_for_value

__all__ = [
    "SALUTED",
    "asks_for_source",
    "asks_to_put_in_source",
    "is_gap",
    "is_note",
    "is_saluted",
    "is_value_gap",
    "names_reader",
]

_PLACEHOLDER = Phrases.load(__package__, "placeholder")
_SALUTATION = Phrases.load(__package__, "salutation")
_SOURCE_ASKED = Phrases.load(__package__, "source_asked")
_READER = Phrases.load(__package__, "reader_names")
_ROLES = Phrases.load(__package__, "named_roles")
_WORD = lazy_pattern(r"[^\W\d_]+")
SALUTED = lazy_pattern(
    lambda: (
        rf"(?<![\w\"'“‘`$])(?:{any_of(_SALUTATION.texts())})[ \t]\{{[A-ZÀ-Þ][a-zà-ÿ]{{2,20}}\}}(?:[ \t]\{{[A-ZÀ-Þ][a-zà-ÿ]{{2,20}}\}})*(?![\w}}])"
        rf"|(?<![\w\"'“‘`$])(?:{any_of(_SALUTATION.texts())})[ \t]\{{(?:pr[eé]nom|nom|vorname|nachname|nombre|apellidos?|nome|cognome|sobrenome|voornaam|achternaam|firstname|lastname|first_name|last_name|customer_name|user_name|imi[eę]|nazwisko|anrede|kundenname|nom_client|nombre_cliente|nome_cliente|förnamn)\}}(?![\w}}])"
    )
)
"""A name that was never put into a letter: "Sehr geehrte/r {Anrede} {Nachname}"."""
_OF_SOURCE = lazy_pattern(
    r"(?i)\W*(?:TODO|FIXME)\W+(?:(?:add|find|insert|need|needs|provide|put)[ ])?(?:(?:an?|the|some|better)[ ])?(?:source|citation|cite|ref|reference|link)s?(?:[ ](?:for this|here|needed))?\W*"
)
_ASKS_FOR_SOURCE = lazy_pattern(
    lambda: (
        rf"(?i)(?:(?:{any_of(_SOURCE_ASKED.texts('verb'))}) (?:(?:{any_of(_SOURCE_ASKED.texts('small'))}) ?){{0,2}}(?:{any_of(_SOURCE_ASKED.texts('source'))})"
        rf"|(?:{any_of(_SOURCE_ASKED.texts('source'))}) (?:{any_of(_SOURCE_ASKED.texts('verb'))}))(?: (?:{any_of(_SOURCE_ASKED.texts('here'))}))?"
    )
)
"""A bracket that asks to put in a source, of which placeholder-citation speaks: "[Insert citation here]"."""
_SALUTES = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_SALUTATION.texts())})[ \t](?:\[[^\[\]\n]{{2,30}}\] )?\Z")
_LONGEST_SALUTATION = 60
"""Characters before a gap in which a salutation stands."""
_LONGEST_NAME = 2
"""Words of whoever a note asks."""


@cache
def _gap_words(language: str) -> tuple[tuple[str, ...], tuple[str, ...], frozenset[str]]:
    codes = dict.fromkeys((language, "en"))
    entries = [entry for code in codes for entry in _PLACEHOLDER.of_language(code) or ()]
    return (
        tuple(entry.text for entry in entries if "opens" in entry.tags),
        tuple(entry.text for entry in entries if "titled" in entry.tags),
        frozenset(entry.text for entry in entries if "whole" in entry.tags),
    )


_ENDS, _LONGEST_GAP = " placeholder", 6
"""With what a gap ends that says what it is ("[Official Statement Link Placeholder]"), and its words at most."""


def asks_for_source(note: str) -> bool:
    """Whether a note asks for no more than a source, of which placeholder-citation speaks: "TODO: find citation"."""
    return _OF_SOURCE.fullmatch(note) is not None


def asks_to_put_in_source(words: str) -> bool:
    """Whether the words of a bracket ask for a source, of which placeholder-citation speaks: "Insert citation here"."""
    return _ASKS_FOR_SOURCE.fullmatch(words) is not None


def is_gap(words: str, language: str) -> bool:
    """Whether the words of a bracket name what a template asks its user to put in."""
    opens, titled, whole = _gap_words(language)
    if "://" in words or asks_for_source(words) or asks_to_put_in_source(words):
        return False  # "[Image: http://example.com/a.jpg]", as a forum prints a picture: an address was filled in
    low = words.lower().replace("’", "'").replace("_", " ").strip()
    if low in whole:
        return words[:1].isupper() or "_" in words
    if words[:1].isupper() and low.endswith(_ENDS) and low.count(" ") < _LONGEST_GAP:
        return True
    if _names_field(words, low, language) or asks_for_value(words) or _names_role(low):
        return True
    openings = (*opens, *titled) if words[:1].isupper() else opens
    return any(low.startswith(opening) and not low[len(opening) : len(opening) + 1].isalpha() for opening in openings)


def is_value_gap(words: str, language: str) -> bool:
    """The same of a bracket that is all that stands behind a label, where words in small letters are no note: "Lieu : [lieu]", "Present: [list of members]"."""
    low = words.lower().replace("’", "'").strip()
    valued = [
        entry.text
        for code in dict.fromkeys((language, "en"))
        for entry in _PLACEHOLDER.of_language(code) or ()
        if "valued" in entry.tags
    ]
    return any(low == one or (one.endswith(_OF) and low.startswith(f"{one} ")) for one in valued) or is_gap(
        words.capitalize(), language
    )


_OF = (" of", " der", " aller", " de", " des", " dei", " degli", " delle", " dos", " van")
"""With what the words end that say of what a list is; other words say alone what is asked for, and with more behind them they are a note of what happens: "[subject of the day]", "[participants nod]"."""


@cache
def _fields_of(language: str) -> frozenset[str]:
    entries = [entry for code in dict.fromkeys((language, "en")) for entry in _PLACEHOLDER.of_language(code) or ()]
    return frozenset(entry.text for entry in entries if "fields" in entry.tags)


def _names_field(words: str, low: str, language: str) -> bool:
    """Whether several words name what is to be put in: in capitals with a field for the last ("TEAM NAME"), somebody's name ("Mayor's full name"), or the reader's own ("Your Town")."""
    named = low.split()
    if not 1 < len(named) < _LONGEST_GAP or not all(word.strip("'-").isalpha() for word in "".join(named).split("'")):
        return False
    if words.isupper():
        return named[-1] in _fields_of(language)
    return (named[-1] == "name" and "'s" in low and words[:1].isupper()) or (
        words.startswith("Your ") and words.split()[1][:1].isupper()
    )


def _names_role(low: str) -> bool:
    """Whether words ask what somebody is called who has a part in what is told: "name of the chairwoman", "vinnarens namn"."""
    listed = _WORD.findall(low)
    if not 1 < len(listed) < _LONGEST_GAP:
        return False
    names, roles = _of_roles()
    asked = sum(word in names for word in listed)
    somebody = any(word in roles or word.removesuffix("s") in roles for word in listed)
    if not asked or not (somebody or asked > 1):
        return False
    return all(
        word in names or word in roles or word.removesuffix("s") in roles or word in _ROLES.texts("small")
        for word in listed
    )


@cache
def _of_roles() -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(_ROLES.texts("name")), frozenset(_ROLES.texts("role"))


@cache
def _notes(language: str) -> tuple[tuple[str, ...], tuple[str, ...], frozenset[str]]:
    entries = [entry for code in dict.fromkeys((language, "en")) for entry in _PLACEHOLDER.of_language(code) or ()]
    noted, asked_to = (tuple(one.text for one in entries if tag in one.tags) for tag in ("noted", "asked_to"))
    return noted, asked_to, frozenset(one.text for one in entries if "asked_for" in one.tags)


def is_note(words: str, language: str) -> bool:
    """Whether the words of a bracket are a note of those who write the text for one another: "check date", "Owen to add the quote"."""
    noted, asked_to, asked_for = _notes(language)
    low = words.lower().replace("’", "'")
    if words[0].islower() or words.isupper():
        return any(low.startswith(note) and not low[len(note) : len(note) + 1].isalpha() for note in noted)
    who, asked, what = low.partition(" to ")
    if not asked or len(who.split()) > _LONGEST_NAME or not what.startswith(asked_to):
        return False
    return not asked_for.isdisjoint(_WORD.findall(what))


def is_saluted(text: str, start: int) -> bool:
    """Whether a salutation stands before a place: "Estimado/a [Nombre del cliente]:"."""
    return _SALUTES.search(text, max(0, start - _LONGEST_SALUTATION), start) is not None


def names_reader(words: str) -> bool:
    """Whether the words of a gap are nothing but what a letter calls its reader or a thing of theirs by: "imię i nazwisko", "Order No"."""
    listed = [word.lower() for word in _WORD.findall(words)]
    names = frozenset(_READER.texts("name"))
    return (
        0 < len(listed) <= _MOST_NAMES
        and not names.isdisjoint(listed)
        and names.union(_READER.texts("small")).issuperset(listed)
    )


_MOST_NAMES = 4
"""Words of such a gap, at most."""
