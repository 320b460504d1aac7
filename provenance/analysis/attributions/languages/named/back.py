"""To whom a surname, an office, a house or a pronoun leads back."""

from __future__ import annotations

import re
from typing import Final

from provenance.analysis.attributions.languages.clauses import Clause
from provenance.analysis.attributions.languages.named.told import Named
from provenance.analysis.attributions.languages.named.words import is_given, noun, small, table
from provenance.analysis.attributions.languages.words import GERMAN, PORTUGUESE
from provenance.analysis.proper_names import given_names
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_REACH: Final = 800
"""Characters before a pronoun in which whom it means has spoken."""
_MOST: Final = 300
"""Names that are looked for in a text."""
_LOOKS: Final = 12
"""Places of a surname that are looked at."""
_BEFORE: Final = 60
"""Characters before a surname in which the rest of the name stands."""
_CAPITAL: Final = "A-ZÀ-ÖØ-Þ"
_PARTICLE: Final = r"d[aeiu]l?|d[ao]s|de la|van de[nr]?|van|von|der|den"
_FULL_NAME: Final = rf"[{_CAPITAL}][\w’'-]*(?: [{_CAPITAL}]\.)?(?: (?:(?:{_PARTICLE}) )?[{_CAPITAL}][\w’'-]+){{1,3}}"
_NAME: Final = lazy_pattern(_FULL_NAME)
_NAME_BEFORE: Final = lazy_pattern(rf"({_FULL_NAME}), (?:\w+ |l['’])?\Z")
_PART_OF_OFFICE: Final = frozenset(
    {"premier", "première", "primer", "primera", "primo", "prima", "primeiro", "primeira"}
)
_JOINING: Final = frozenset({"y", "e", "et", "und", "en", "que", "qui", "che", "der", "die", "das"})
_STOP: Final = lazy_pattern(r"[.;:\n\"“”„«»(]")
_AFTER: Final = 90
"""Characters behind an office in which the name stands."""
_FULL: Final = lazy_pattern(rf"([{_CAPITAL}][\w-]+) (?:[{_CAPITAL}]\. )?([{_CAPITAL}][\w-]+)")
_WORD: Final = rf"(?:[{_CAPITAL}](?:\.|[\w’'-]*)|d[aeiu]l?|dos|das|van|von|der|den|la)"
_MORE: Final = lazy_pattern(rf"(?: (?:d[aeo]s?) [{_CAPITAL}][\w’'-]*[a-zß-ÿ])+")
"""Behind a surname in Portuguese: "Lula da Silva"."""
_LEADING: Final = lazy_pattern(rf"{_WORD}(?: {_WORD})* \Z")


class Source(NamedTuple):
    """To whom something is laid."""

    speaker: str | None
    named: bool
    kind: str
    """As in `Attribution.kind`."""
    person: bool = False
    """A full name stands there."""
    again: bool = False
    """It leads back to one told of elsewhere."""


class _Spoken(NamedTuple):
    offset: int
    name: str
    sex: str | None
    block: int


class Back:
    """Who has spoken by name in a text so far, and who is told of in it."""

    def __init__(self, text: str, language: str) -> None:
        self._text, self._language = text, language
        self._last: _Spoken | None = None
        self._bodies: dict[str, set[str]] = {}
        self._names: dict[str, bool] = {}
        self._surnames: dict[str, str | None] = {}
        self._offices: dict[str, frozenset[str]] = {}
        self._lower = text.lower()
        self._heads: dict[str, set[str]] = {}

    def source(self, clause: Clause, one: Named, block: int) -> Source | None:
        """Whom an attribution leads to; None where nobody can be told."""
        kind = one.who.kind
        if kind in ("man", "woman", "dropped"):
            return self._pronoun(clause, one, block)
        if kind == "somebody":
            self._last = None
            return Source(None, named=False, kind="pronoun")
        offset = clause.starts[one.who.first]
        name = None
        if one.who.name is not None:
            start, end = clause.span(*one.who.name)
            name = " ".join(self._text[start:end].split())
        if kind in ("person", "capital") and name is not None and one.who.head and " " in name:
            self._heads.setdefault(one.who.head, set()).add(name)
        if kind == "person" and name is not None:
            self._last = _Spoken(offset, name, self._sex(name, one.who.head), block)
            return Source(name, named=True, kind="named", person=True)
        if kind == "capital" and name is not None:
            return self._capital(clause, one, name, block)
        if kind == "body":
            self._last = None
            return self._body(one.who.head, name)
        found = self._office(self._office_of(clause, one))
        self._last = None if found is None else _Spoken(offset, found, self._sex(found, one.who.head), block)
        if found is None:
            return Source(None, named=False, kind="pronoun", again=True)
        return Source(found, named=True, kind="named", again=True)

    def _office_of(self, clause: Clause, one: Named) -> str:
        """An office with what belongs to it, and without its article; empty where it is a former or a new one, of which there are several."""
        first = head = one.who.first
        while head < one.who.behind - 1 and clause.at(head) != one.who.head:
            head += 1
        first += clause.at(first) in small(self._language, "definite")
        begins = head - 1 if clause.at(head - 1) in _PART_OF_OFFICE else head
        if first < begins and clause.at(first) not in small(self._language, "own"):
            return ""
        start, end = clause.starts[begins], clause.ends[one.who.behind - 1]
        return " ".join(self._text[start:end].lower().split())

    # -- people ----------------------------------------------------------------------------------------------------------

    def _capital(self, clause: Clause, one: Named, name: str, block: int) -> Source | None:
        full = self._full(name)
        offset = clause.starts[one.who.first]
        if full is not None:
            self._last = _Spoken(offset, full, self._sex(full, one.who.head), block)
            return Source(full, named=True, kind="named", again=True)
        if clause.at(one.first) == ":" and " " not in name:
            return None
        at = one.who.name[0] if one.who.name is not None else 0
        begins = (at == 0 or not clause.is_word(at - 1)) and not one.who.head
        if self._language == GERMAN:
            told = one.who.head or clause.holds(small(GERMAN, "titles"), at - 2, at)
            if not told and not (one.quoted and is_given(name, GERMAN)):
                return None
        elif (begins and not self._proves(name)) or clause.at(at) in table(self._language, "opening"):
            return None
        self._last = _Spoken(offset, name, self._sex("", one.who.head), block)
        return Source(name, named=True, kind="named")

    def _proves(self, name: str) -> bool:
        if name not in self._names:
            self._names[name] = len(self._names) < _MOST and self._is_name(name)
        return self._names[name]

    def _is_name(self, name: str) -> bool:
        """Whether a word that begins a sentence is a name: it has its capital within others too, and stands nowhere in small letters."""
        first, _, more = name.partition(" ")
        if first.lower() in table(self._language, "opening") or first.lower() in small(self._language, "between"):
            return False
        if more:
            return (
                first.lower() not in self._text or re.search(rf"[\wà-ÿ,] {re.escape(first)}\b", self._text) is not None
            )
        inside = re.search(rf"[a-zà-ÿ,] {re.escape(first)}\b", self._text) is not None
        return inside and re.search(rf"(?<!\w){re.escape(first.lower())}\b", self._text) is None

    def _full(self, name: str) -> str | None:
        """The one full name in the text that ends as a name does."""
        if name not in self._surnames:
            lower = name[0].lower() + name[1:]  # "De Wit", of Jan de Wit
            known = len(self._surnames) < _MOST
            self._surnames[name] = (
                (self._search(name) or (self._search(lower) if " " in name else None)) if known else None
            )
        return self._surnames[name]

    def _search(self, name: str) -> str | None:
        text, found = self._text, set[str]()
        first_name = is_given(name, self._language)
        at = text.find(name)
        for _ in range(_LOOKS):
            if at < 0:
                break
            behind = text[at + len(name) : at + len(name) + 1]
            if first_name and behind == " " and not text[at - 1 : at].isalnum():
                whole = _NAME.match(text, at)
                if whole is not None:
                    found.add(whole[0])
            leading = None if behind.isalnum() or behind == "-" else _LEADING.search(text[max(0, at - _BEFORE) : at])
            if leading is not None:
                words = leading[0].split()
                first = next((index for index, word in enumerate(words) if is_given(word, self._language)), None)
                if first is not None:
                    more = _MORE.match(text, at + len(name)) if self._language == PORTUGUESE else None
                    found.add(" ".join([*words[first:], name]) + (more[0] if more else ""))
            at = text.find(name, at + 1)
        return found.pop() if len(found) == 1 else None

    def _office(self, head: str) -> str | None:
        """The one who is told of with an office, or with it and whose it is: "la alcaldesa", where the text has "la alcaldesa de Riaño, Ana Cruz"."""
        if not head:
            return None
        if head not in self._offices:
            self._offices[head] = self._holders(head) if len(self._offices) < _MOST else frozenset()
        known = self._offices[head] | self._heads.get(head, set[str]())
        return next(iter(known)) if len(known) == 1 else None

    def _holders(self, head: str) -> frozenset[str]:
        """Those whose full name stands behind an office in the text, or before it and a comma."""
        text, low, found = self._text, self._lower, set[str]()
        at = low.find(head)
        for _ in range(_MOST):
            if at < 0:
                break
            behind = at + len(head)
            whole = not text[behind : behind + 1].isalnum()
            if whole and (self._language == GERMAN or not text[at - 1 : at].isalnum()):
                stretch = _STOP.split(text[behind : behind + _AFTER], maxsplit=1)[0]
                name = self._apposed(text[max(0, at - _BEFORE) : at]) or self._name_in(stretch)
                if name is not None:
                    found.add(name)
            at = low.find(head, behind)
        return frozenset(found)

    def _name_in(self, stretch: str) -> str | None:
        """The full name that follows a noun, behind what belongs to the noun and one comma at most."""
        part, comma, more = stretch.partition(",")
        for said, first in ((part, False), (more.partition(",")[0] if comma else "", True)):
            words = said.split()
            for at, word in enumerate(words):
                if word in _JOINING:
                    return None
                if is_given(word, self._language):
                    if at and words[at - 1].lower() in small(self._language, "prepositions"):
                        return None  # "secrétaire d’État sous Jean Dupont"
                    name = _NAME.match(" ".join(words[at:]))
                    return None if name is None else name[0]
                if first:
                    break
        return None

    def _apposed(self, before: str) -> str | None:
        """The full name that stands before a comma and an article: "Ana Cruz, alcaldesa"."""
        found = _NAME_BEFORE.search(before)
        return found[1] if found is not None and is_given(found[1].split()[0], self._language) else None

    # -- houses ----------------------------------------------------------------------------------------------------------

    def _body(self, head: str, name: str | None) -> Source:
        if name is not None:
            self._bodies.setdefault(head, set()).add(name)
            return Source(name, named=True, kind="named")
        known = self._bodies.get(head) or (
            {name for other, names in self._bodies.items() if other.endswith((head, f"{head}s")) for name in names}
            if self._language == GERMAN
            else set()
        )
        return Source(next(iter(known)) if len(known) == 1 else None, named=True, kind="named")

    # -- pronouns --------------------------------------------------------------------------------------------------------

    def _pronoun(self, clause: Clause, one: Named, block: int) -> Source | None:
        last, offset, kind = self._last, clause.starts[one.who.first], one.who.kind
        fits = (
            last is not None
            and offset - last.offset <= _REACH
            and block - last.block <= 1
            and (kind == "dropped" or last.sex in (None, "either", kind))
            and (last.sex is not None or kind == "dropped" or block == last.block)
            and not self._is_another_told(last, offset)
        )
        if not fits or last is None:
            return None if kind == "dropped" else Source(None, named=False, kind="pronoun", again=True)
        self._last = last._replace(offset=offset, block=block)
        return Source(last.name, named=True, kind="named", again=True)

    def _is_another_told(self, last: _Spoken, offset: int) -> bool:
        """Whether somebody else is told of since."""
        for found in _FULL.finditer(self._text, last.offset, offset):
            first, surname = found[1], found[2]
            if is_given(first, self._language) and surname not in last.name and first not in last.name:
                return True
        return False

    def forget(self) -> None:
        """Somebody without a name has spoken."""
        self._last = None

    def _sex(self, name: str, head: str) -> str | None:
        """`man`, `woman` or `either`, by the first name or the office; None where neither tells it."""
        first = name.split(" ", maxsplit=1)[0].lower() if name else ""
        known = given_names().get(first) or given_names().get(first.partition("-")[0])
        if known is not None and known != "either":
            return known
        if self._language == GERMAN and noun(head, GERMAN) == "role":
            return (
                "woman"
                if head.endswith(("in", "frau"))
                else "man"
                if head.endswith(("er", "or", "ent", "mann", "chef"))
                else known
            )
        if self._language in ("es", "it", "pt"):
            for word in (first, head):
                if word.endswith("a"):
                    return "woman"
                if word.endswith("o"):
                    return "man"
        return known
