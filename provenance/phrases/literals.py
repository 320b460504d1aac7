"""Strings that are looked for as written, by themselves and, where they are asked of every text, all in one pass."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

from provenance.documents import Document
from provenance.named_tuples import NamedTuple

_SOON, _BEGIN = 2_500, 128
"""Characters of texts in which literal strings are sooner looked for one by one than prepared to be found together, and those that it takes as long to look through as to begin with a text."""


class _Counted(NamedTuple):
    """Strings that are counted."""

    find: Callable[[bytes], list[tuple[int, int, int]]]
    strings: list[bytes]
    spaced: tuple[bytes, ...]
    """Those that begin with a blank."""
    ends: frozenset[int]
    """The numbers of those that end with one."""


class Literals:
    """Strings that are looked for as written, anywhere: no word edges, no folding. Where they begin alike the longest wins.

    A gate for rules whose marks are parts of words. `any_in` asks whether a text holds one at all: a hundred strings cost it three
    microseconds in 4 kB, since so few of them at a time are compared sixteen characters at once; so does `counts`, which counts each.
    `find` costs five times as much.
    """

    def __init__(self, strings: Iterable[str]) -> None:
        self.strings: tuple[str, ...] = tuple(dict.fromkeys(strings))
        self._find: Callable[[str], list[tuple[int, int, int]]] | None = None
        self._find_all: Callable[[str], list[tuple[int, int, int]]] | None = None
        self._groups: list[Callable[[bytes], list[tuple[int, int, int]]]] | None = None
        self._only: Callable[[bytes], list[tuple[int, int, int]]] | None = None
        self._counted: _Counted | None = None
        self._looked = 0
        """Characters that were looked through for one after the other."""
        self._asked = 0

    def _is_soon(self, size: int) -> bool:
        """Whether a text of so many characters is looked through for each string by itself; it is noted as read."""
        if self._looked + _BEGIN + size > _SOON:
            return False
        self._looked += _BEGIN + size
        return True

    def find(self, text: str) -> list[tuple[str, int]]:
        """(string, offset at which it begins), in order of place; they do not overlap."""
        if self._find is None:
            import ahocorasick_rs  # noqa: PLC0415 - a run without literals needs none

            self._find = ahocorasick_rs.AhoCorasick(
                list(self.strings),
                matchkind=ahocorasick_rs.MatchKind.LeftmostLongest,
                store_patterns=False,
                implementation=ahocorasick_rs.Implementation.DFA,
            ).find_matches_as_indexes
        return [(self.strings[number], start) for number, start, _ in self._find(text)]

    def find_all(self, text: str) -> list[tuple[str, int]]:
        """(string, offset at which it begins) of all, also of those that overlap."""
        if self._find_all is None:
            if self._is_soon(len(text)):
                return [(string, at) for string in self.strings if string in text for at in _places(text, string)]
            import ahocorasick_rs  # noqa: PLC0415 - a run without literals needs none

            automaton = ahocorasick_rs.AhoCorasick(
                list(self.strings), matchkind=ahocorasick_rs.MatchKind.Standard, store_patterns=False
            )
            self._find_all = lambda text: automaton.find_matches_as_indexes(text, overlapping=True)
        return [(self.strings[number], start) for number, start, _ in self._find_all(text)]

    def any_in(self, data: bytes) -> bool:
        """Whether one of them stands in a text as bytes: UTF-8, or Latin-1 for strings in ASCII."""
        if self._only is not None:
            return bool(self._only(data))
        if self._groups is None:
            if self._is_soon(len(data)):
                return any(string.encode() in data for string in self.strings)
            strings = sorted(string.encode() for string in self.strings)  # those that begin alike together
            self._groups = [_finder(strings[at : at + _AT_ONCE]) for at in range(0, len(strings), _AT_ONCE)]
            self._keep_only()
        if len(self._groups) > 1:
            self._asked += 1
            if self._asked > _OFTEN:
                form = "DFA" if len(self._groups) <= _MOST_GROUPS else "ContiguousNFA"
                self._groups = [_finder([string.encode() for string in self.strings], form)]
                self._keep_only()
        for find in self._groups:  # noqa: SIM110 - half the time of `any` over a generator
            if find(data):
                return True
        return False

    def _keep_only(self) -> None:
        """Ask the only group without a loop from now on."""
        if self._groups is not None and len(self._groups) == 1:
            self._only = self._groups[0]

    def counts(self, data: bytes) -> list[int]:
        """How often each string stands in a text as bytes, in the order of `strings`; for few strings, of which none holds another.

        Of two that overlap only a blank may belong to both, the last character of the one and the first of the other.
        """
        if self._counted is None:
            strings = [string.encode() for string in self.strings]
            if self._is_soon(len(data)):
                return [_count(data, string) for string in strings]
            spaced = tuple(string for string in strings if string.startswith(b" "))
            ends = frozenset(number for number, string in enumerate(strings) if string.endswith(b" "))
            self._counted = _Counted(_finder(strings), strings, spaced, ends)
        find, strings, spaced, ends = self._counted
        counts = [0] * len(strings)
        for number, _, end in find(data):
            counts[number] += 1
            if number in ends and data.startswith(spaced, end - 1):  # that begins with the blank which ended this one
                other = next(string for string in spaced if data.startswith(string, end - 1))
                counts[strings.index(other)] += 1
        return counts


def _places(text: str, string: str) -> Iterator[int]:
    """Where a string begins in a text."""
    at = text.find(string)
    while at >= 0:
        yield at
        at = text.find(string, at + 1)


def _count(data: bytes, string: bytes) -> int:
    found, at = 0, data.find(string)
    while at >= 0:
        found, at = found + 1, data.find(string, at + 1)
    return found


def _finder(strings: list[bytes], form: str = "NoncontiguousNFA") -> Callable[[bytes], list[tuple[int, int, int]]]:
    """Finds few strings, sixteen characters at once; some hundred by a table (`DFA`), which takes four times as long to make, and more of them by a compact one."""
    import ahocorasick_rs  # noqa: PLC0415 - a run without literals needs none

    return ahocorasick_rs.BytesAhoCorasick(
        strings,
        matchkind=ahocorasick_rs.MatchKind.LeftmostLongest,
        implementation=getattr(ahocorasick_rs.Implementation, form),
    ).find_matches_as_indexes


_OFTEN, _MOST_GROUPS = 100, 12
"""Times that a few hundred strings are looked for until it is worth it to make a table for them: 176 take 7 µs in 4 kB then instead of 22, and the table .8 ms. More of them, of which short blocks are asked, have a compact one: 659 take 12 µs in a line by groups of thirty-two."""
_AT_ONCE = 32
"""With twice as many the characters of a text are compared with too many beginnings: 15 µs instead of 9 for 132 strings in 4 kB."""


_Found: TypeAlias = "dict[Literals, list[tuple[str, int]]]"
"""Which strings of each set stand in a text, and where each begins, in bytes."""


class _Pass:
    """Some sets of strings, found together."""

    def __init__(self, sets: Iterable[Literals]) -> None:
        import ahocorasick_rs  # noqa: PLC0415 - a run without literals needs none

        self.sets = dict.fromkeys(sets)
        owners: dict[str, list[Literals]] = {}
        for one in self.sets:
            for string in one.strings:
                owners.setdefault(string, []).append(one)
        self._owners = list(owners.items())
        self._find: Callable[[bytes, bool], list[tuple[int, int, int]]] = ahocorasick_rs.BytesAhoCorasick(
            [string.encode() for string in owners],
            matchkind=ahocorasick_rs.MatchKind.Standard,
            implementation=ahocorasick_rs.Implementation.ContiguousNFA,
        ).find_matches_as_indexes

    def look(self, data: bytes) -> _Found:
        """What of the sets stands in a text; nothing of those of which it has none."""
        found: _Found = {}
        owners = self._owners
        for number, start, _ in self._find(data, True):  # noqa: FBT003 - those that overlap too
            string, sets = owners[number]
            place = string, start
            for one in sets:
                if one in found:
                    found[one].append(place)
                else:
                    found[one] = [place]
        return found


class Together:
    """Sets of strings that are asked of the same form of each document's text: asked often, all of them are found in one pass for each document.

    A set is known from its first question on. Until there were so many questions that a pass is worth it, each set is looked for by itself, and in
    the first text each string where its first characters stand. A set that comes later is looked for by itself until there were twice as many questions to those.
    """

    def __init__(self, text: Callable[[Document], bytes]) -> None:
        self._text = text
        """Gives the text of a document in that form, in UTF-8."""
        self._pass: _Pass | None = None
        self._alone: dict[Literals, None] = {}
        """Sets that are looked for by themselves."""
        self._has_first = False
        """A document was asked by the beginnings of strings."""
        self._asked, self._most = 0, _ALONE
        """How often they were, and how often they are until a pass is made."""

    def read_ahead(self, document: Document) -> None:
        """Look for all of them in a document that will be asked for them, where there is a pass: done for one document after the other it takes half the time."""
        if self._pass is not None:
            self._look(document, self._pass)

    def any_in(self, document: Document, literals: Literals) -> bool:
        """Whether one of some strings stands in the text of a document."""
        made = self._pass
        if made is not None:
            found: _Found | None = document.memory.get(made)
            if found is None:
                found = self._look(document, made)
            if literals in found:
                return True
            if literals in made.sets:
                return False
        if self._note(literals):
            return self.any_in(document, literals)
        data = self._text(document)
        if made is None and self._is_first(document, len(data)):
            return any(string.encode() in data for string in self._begun(document, literals))
        return literals.any_in(data)

    def find_all(self, document: Document, text: str, literals: Literals) -> Sequence[tuple[str, int]]:
        """What `Literals.find_all` gives of the text of a document; `text`: the same as a string."""
        made = self._pass
        if made is not None and literals in made.sets:
            places = self._look(document, made).get(literals, ())
            return places if not places or text.isascii() else list(_in_characters(self._text(document), places))
        if self._note(literals):
            return self.find_all(document, text, literals)
        if made is None and self._is_first(document, len(text)):
            data = self._text(document)
            begun = [string for string in self._begun(document, literals) if string.encode() in data]
            return [(string, at) for string in begun for at in _places(text, string)]
        return literals.find_all(text)

    def counts(self, document: Document, literals: Literals) -> list[int]:
        """What `Literals.counts` gives of the text of a document."""
        made = self._pass
        if made is None or literals not in made.sets:
            if self._note(literals):
                return self.counts(document, literals)
            return literals.counts(self._text(document))
        counts = dict.fromkeys(literals.strings, 0)
        for string, _ in self._look(document, made).get(literals, ()):
            counts[string] += 1
        return list(counts.values())

    def _is_first(self, document: Document, size: int) -> bool:
        """Whether a document of so many bytes or characters is the first one, of which the beginnings of strings are asked: with others behind it, each set is sooner made once."""
        return self in document.memory or (not self._has_first and size <= _LONG)

    def _begun(self, document: Document, literals: Literals) -> list[str]:
        """The strings of which the first characters stand in the text of a document: to look through it for each takes ten times as long."""
        heads: set[str] | None = document.memory.get(self)
        if heads is None:
            self._has_first = True
            text = self._text(document).decode("utf-8", "surrogatepass")
            heads = document.memory[self] = {text[at : at + _HEAD] for at in range(len(text))}
        return [string for string in literals.strings if string[:_HEAD] in heads or len(string) < _HEAD]

    def _look(self, document: Document, made: _Pass) -> _Found:
        """What a pass finds in a document, looked for once."""
        found: _Found | None = document.memory.get(made)
        if found is None:
            found = document.memory[made] = made.look(self._text(document))
        return found

    def _note(self, literals: Literals) -> bool:
        """Take note of a question to a set by itself; whether there were enough for a pass, which is made then."""
        self._alone[literals] = None
        self._asked += 1
        if self._asked < self._most:
            return False
        self._pass = _Pass((*(self._pass.sets if self._pass is not None else ()), *self._alone))
        self._alone.clear()
        self._asked, self._most = 0, 2 * self._most
        return True


_ALONE = 256
"""Questions to sets by themselves after which a pass is made. One for 3,000 strings takes 9 ms to make and 42 µs in 4 kB, in which asking for 18 sets of them one after the other took 300."""
_HEAD, _LONG = 5, 20_000
"""First characters of a string that are looked for before a pass is made, and bytes of the longest text of which all such are noted."""


def _in_characters(data: bytes, places: Iterable[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    """Places in a text as UTF-8 as those in its characters."""
    last = at = 0
    for string, start in places:
        if start >= last:
            at += len(data[last:start].decode("utf-8", "surrogatepass"))
        else:
            at -= len(data[start:last].decode("utf-8", "surrogatepass"))
        last = start
        yield string, at
