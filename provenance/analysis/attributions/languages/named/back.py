"""To whom a surname, an office, a house or a pronoun leads back."""

from __future__ import annotations

import re
from typing import Final

from provenance.analysis.attributions.languages.clauses import Clause
from provenance.analysis.attributions.languages.named.told import Named
from provenance.analysis.attributions.languages.named.words import is_given, noun, small, table
from provenance.analysis.attributions.languages.words import GERMAN
from provenance.analysis.proper_names import given_names
from provenance.named_tuples import NamedTuple

_REACH: Final = 800
"""Characters before a pronoun in which whom it means has spoken."""
_MOST: Final = 300
"""Names that are looked for in a text."""
_LOOKS: Final = 12
"""Places of a surname that are looked at."""
_BEFORE: Final = 60
"""Characters before a surname in which the rest of the name stands."""
_CAPITAL: Final = "A-ZÀ-ÖØ-Þ"
_NAME: Final = rf"[{_CAPITAL}][\w’'-]*(?: (?:d[aeiu]l?|dos|das|van|von|der|den|de la|y|[{_CAPITAL}][\w’'-]*\.?))*? [{_CAPITAL}][\w’'-]+"
_FULL: Final = re.compile(rf"([{_CAPITAL}][\w-]+) (?:[{_CAPITAL}]\. )?([{_CAPITAL}][\w-]+)")
_WORD: Final = rf"(?:[{_CAPITAL}](?:\.|[\w’'-]*)|d[aeiu]l?|dos|das|van|von|der|den|la)"
_LEADING: Final = re.compile(rf"{_WORD}(?: {_WORD})* \Z")


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
        self._offices: dict[str, str | None] = {}

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
        if kind == "person" and name is not None:
            self._last = _Spoken(offset, name, self._sex(name, one.who.head), block)
            return Source(name, named=True, kind="named", person=True)
        if kind == "capital" and name is not None:
            return self._capital(clause, one, name, block)
        if kind == "body":
            self._last = None
            return self._body(one.who.head, name)
        found = self._office(one.who.head)
        self._last = None if found is None else _Spoken(offset, found, self._sex(found, one.who.head), block)
        if found is None:
            return Source(None, named=False, kind="pronoun", again=True)
        return Source(found, named=True, kind="named", again=True)

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
            if not one.who.head and not clause.holds(small(GERMAN, "titles"), at - 2, at):
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
        at = text.find(name)
        for _ in range(_LOOKS):
            if at < 0:
                break
            behind = text[at + len(name) : at + len(name) + 1]
            leading = None if behind.isalnum() or behind == "-" else _LEADING.search(text[max(0, at - _BEFORE) : at])
            if leading is not None:
                words = leading[0].split()
                first = next((index for index, word in enumerate(words) if is_given(word, self._language)), None)
                if first is not None:
                    found.add(" ".join([*words[first:], name]))
            at = text.find(name, at + 1)
        return found.pop() if len(found) == 1 else None

    def _office(self, head: str) -> str | None:
        """The one who is told of with an office: "la alcaldesa de Riaño, Ana Cruz"."""
        if head not in self._offices:
            self._offices[head] = self._holder(head)
        return self._offices[head]

    def _holder(self, head: str) -> str | None:
        before = r"[\w-]*" if self._language == GERMAN else r"(?<!\w)"
        pattern = re.compile(
            rf"{before}{re.escape(head)}(?: (?!(?:y|e|et|und|en)\b)[\w’'-]+){{0,6}}?,? ({_NAME})", re.IGNORECASE
        )
        found: set[str] = set()
        behind = re.compile(rf"({_NAME}), (?:\w+ |l')?{re.escape(head)}\b")
        for match in behind.finditer(self._text):
            if is_given(match[1].split()[0], self._language):
                found.add(match[1])
        for match in pattern.finditer(self._text):
            start, end = match.span(1)
            name = re.match(_NAME, self._text[start : end + _BEFORE])
            if name is None:
                continue
            words = re.match(
                rf"(?:[{_CAPITAL}][\w’'-]*|d[aeiu]l?|dos|das|van|von|der|den|la| )+",
                self._text[start : start + _BEFORE],
            )
            parts = words[0].split() if words else []
            while parts and not parts[-1][0].isupper():
                parts.pop()
            if len(parts) > 1 and is_given(parts[0], self._language):
                found.add(
                    " ".join(
                        parts[
                            : next(
                                (at for at, part in enumerate(parts) if at > 1 and not part[0].isupper() and at > 2),
                                len(parts),
                            )
                        ]
                    )
                )
        return found.pop() if len(found) == 1 else None

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
