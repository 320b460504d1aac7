"""Lexicons, and the one pass that finds every phrase of every lexicon in a text.

A lexicon file is TOML, one a language (`en.toml`; `any.toml` for entries of no language), one table a lexicon. Each key of the
table is a tag and holds a list of entries; the key `phrases` gives no tag. An entry is a string, or
`{text = "…", tags = ["…"], case = true}`, where `case` asks for the letters as written.
"""

from __future__ import annotations

import hashlib
import json
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any, NamedTuple, TypeAlias

import msgspec

from provenance.documents import Document, Span
from provenance.patterns import lazy_pattern

ANY = "any"
"""The pseudo-language of entries that belong to no language."""


class Entry(NamedTuple):
    """A phrase of a lexicon."""

    text: str
    tags: tuple[str, ...] = ()
    case: bool = False


class Match(NamedTuple):
    """A phrase found in a document's reading text."""

    span: Span
    phrase: str
    """As the lexicon has it."""
    tags: tuple[str, ...]
    language: str

    def tagged(self, *tags: str) -> bool:
        """Whether it carries one of the tags."""
        return any(tag in self.tags for tag in tags)


EntryLike: TypeAlias = str | Entry


class LexiconError(ValueError):
    """A lexicon file that cannot be read; the message names file, table and entry."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """A lexicon by reference (`load`) or by value (`of`). Hashable: the same lexicon used twice is scanned once."""

    package: str
    table: str
    entries: tuple[tuple[str, tuple[Entry, ...]], ...] = ()
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Lexicons are looked up some hundred times a document: their hash is made once."""
        object.__setattr__(self, "_hash", hash((self.package, self.table, self.entries)))

    def __hash__(self) -> int:  # type: ignore[explicit-override]  # the decorator's module costs every start 10 ms
        return self._hash

    @classmethod
    def load(cls, package: str | None, table: str) -> Phrases:
        """The table of that name in `lexicon/<language>.toml` of a package (`__package__`); read when it is first needed.

        Raises ValueError when `package` is None or empty, which happens in a module that belongs to no package.
        """
        if not package:
            message = f"lexicon {table!r}: a lexicon is loaded from a package; pass __package__ of a module inside one"
            raise ValueError(message)
        return cls(package, table)

    @classmethod
    def of(cls, **languages: Iterable[EntryLike]) -> Phrases:
        """A lexicon in code: `Phrases.of(en=["foobar"], any=["CTTO"])`."""
        entries = tuple(
            (language, tuple(entry if isinstance(entry, Entry) else Entry(entry) for entry in listed))
            for language, listed in sorted(languages.items())
        )
        return cls("", "", entries)

    def by_language(self) -> Mapping[str, tuple[Entry, ...]]:
        """The entries of each language, `any` among them. Raises LexiconError."""
        if not self.package:
            return dict(self.entries)
        found = {language: self.of_language(language) for language in _lexicon_files(self.package)}
        return {language: entries for language, entries in found.items() if entries is not None}

    def of_language(self, language: str) -> tuple[Entry, ...] | None:
        """The entries of one language, or of `any`; None where it has none. No other language's file is parsed. Raises LexiconError."""
        if not self.package:
            return dict(self.entries).get(language)
        table = _lexicon(self.package, language).get(self.table)
        return None if table is None else _read_table(table, f"{self.package}: {language}.toml [{self.table}]")

    @property
    def languages(self) -> frozenset[str]:
        """The languages it has entries for; `any` where it has entries of no language. Raises LexiconError."""
        if not self.package:
            return frozenset(dict(self.entries))
        head = f"\n[{self.table}]"
        return frozenset(
            language
            for language, text in _lexicon_files(self.package).items()
            if head in text or text.startswith(head[1:])
        )


_FILES: dict[str, dict[str, str]] = {}
_TABLES: dict[tuple[str, str], dict[str, dict[str, object]]] = {}
_COMPILED: dict[str, dict[str, dict[str, Any]]] = {}


def _folder(package: str) -> Traversable:
    folder = resources.files(package) / "lexicon"
    if not folder.is_dir():
        message = f"{package}: has no folder `lexicon`"
        raise LexiconError(message)
    return folder


def _lexicon_files(package: str) -> dict[str, str]:
    """{language: text of its file} of a package, each file read once a process."""
    if package not in _FILES:
        files = sorted(
            (file for file in _folder(package).iterdir() if file.name.endswith(".toml")), key=lambda item: item.name
        )
        _FILES[package] = {file.name.removesuffix(".toml"): file.read_text(encoding="utf-8") for file in files}
    return _FILES[package]


def _compiled(package: str, language: str, text: str) -> dict[str, Any] | None:
    """The tables of a file as the build has compiled them; None where it has not, or from another text."""
    if package not in _COMPILED:
        file = _folder(package) / "compiled.json"
        _COMPILED[package] = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    found = _COMPILED[package].get(language)
    if found is None or found["digest"] != hashlib.sha256(text.encode()).hexdigest():
        return None
    tables: dict[str, Any] = found["tables"]
    return tables


def _parsed(package: str, language: str, text: str) -> dict[str, Any]:
    if not text:
        return {}
    import tomllib  # noqa: PLC0415 - not where the build has compiled the lexicon

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = f"{package}: lexicon/{language}.toml: {error}"
        raise LexiconError(message) from error


def _lexicon(package: str, language: str) -> dict[str, dict[str, object]]:
    """{table: content} of one language, parsed once a process; parsing costs ten times as much as reading."""
    key = (package, language)
    if key not in _TABLES:
        text = _lexicon_files(package).get(language, "")
        content = _compiled(package, language, text) or _parsed(package, language, text)
        _TABLES[key] = {name: table for name, table in content.items() if isinstance(table, dict)}
    return _TABLES[key]


def _read_table(table: Mapping[str, object], where: str) -> tuple[Entry, ...]:
    entries: list[Entry] = []
    for key, listed in table.items():
        if not isinstance(listed, list):
            message = f"{where}: {key} is not a list"
            raise LexiconError(message)
        tags = () if key == "phrases" else (key,)
        entries += [
            Entry(item, tags) if type(item) is str else _read_entry(item, tags, f"{where} {key}") for item in listed
        ]
    return tuple(entries)


def _read_entry(item: object, tags: tuple[str, ...], where: str) -> Entry:
    if isinstance(item, str):
        return Entry(item, tags)
    if isinstance(item, dict) and isinstance(item.get("text"), str) and item.keys() <= {"text", "tags", "case"}:
        return Entry(item["text"], (*tags, *item.get("tags", ())), bool(item.get("case", False)))
    message = f"{where}: {item!r} is neither a string nor {{text, tags, case}}"
    raise LexiconError(message)


# -- normal form ------------------------------------------------------------------------------------------------------------

_FOLD: tuple[tuple[str, str], ...] = tuple(
    (character, folded)
    for folded, characters in (
        ("'", "\u2018\u2019\u02bc\u2032\uff07"),
        ("-", "\u2010\u2011\u2012\u2013\u2014\u2212\uff0d"),
        ('"', "\u201c\u201d\u201e\u201f\uff02"),
        (" ", "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"),
        ("I", "\u0130"),  # the one letter whose lower case has two code points
    )
    for character in characters
)
"""What no ASCII text has. Each pair is one `str.replace`: thirty of them take a tenth of the time of one `str.translate`."""
_BLANK_LINE = lazy_pattern(r"\n[^\S\n]*\n")
_BLANK_LINE_OF_OLD = lazy_pattern(r"\r[^\S\r]*\r")
_RUN = lazy_pattern(r" {2,}")


def _normal(phrase: str) -> str:
    """A phrase's normal form: folded, white space single."""
    if phrase.isascii():
        return " ".join(phrase.split())
    return " ".join(_fold_characters(phrase).split())


def _fold_characters(text: str) -> str:
    """Every character in its folded form; offsets stay."""
    for space in "\n\t\r\f\v":
        if space in text:
            text = text.replace(space, " ")
    if not text.isascii():
        for character, folded in _FOLD:
            if character in text:
                text = text.replace(character, folded)
    return text


class _Folded(NamedTuple):
    """A text in its normal form, letters as written, and the way back."""

    text: str
    starts: Sequence[int]
    """Offsets in the folded text from which `shifts` hold; empty where nothing was collapsed."""
    shifts: Sequence[int]

    def back(self, offset: int) -> int:
        """The offset in the text itself."""
        return offset + self.shifts[bisect_right(self.starts, offset) - 1]


def _fold(text: str) -> _Folded:
    """White space is a space and its runs are one, but a blank line stays a border that no phrase crosses."""
    blank_line = _BLANK_LINE if "\n" in text else _BLANK_LINE_OF_OLD
    folded = _fold_characters(blank_line.sub(_as_border, text))
    if "  " not in folded:
        return _Folded(folded, (), ())
    pieces: list[str] = []
    starts, shifts, at, length = [0], [0], 0, 0
    for run in _RUN.finditer(folded):
        start, end = run.span()
        pieces += (folded[at:start], " ")
        length += start - at + 1
        starts.append(length)
        shifts.append(end - length)
        at = end
    pieces.append(folded[at:])
    return _Folded("".join(pieces), starts, shifts)


def _as_border(blank: re.Match[str]) -> str:
    return "\x00" * len(blank[0])


# -- the index --------------------------------------------------------------------------------------------------------------


class _Pattern(NamedTuple):
    """An entry of a lexicon, flat, as the scan needs it."""

    lexicon: int
    phrase: str
    tags: tuple[str, ...]
    language: str
    exact: str | None
    """Its normal form with its capitals, where these must agree."""


class _Form(NamedTuple):
    """A pattern of the automaton."""

    left: bool
    """It begins with a letter or digit, so no letter may stand before it."""
    right: bool
    standing: list[_Pattern]
    """What stands for it in the lexicons."""


class _Automaton(NamedTuple):
    """All patterns of a language as one automaton."""

    find: Callable[[str], list[tuple[int, int, int]]]
    patterns: list[_Form]
    """By the automaton's pattern number."""


class PhraseIndex:
    """Every phrase of a set of lexicons, found in one pass over a text.

    One Aho-Corasick automaton (ahocorasick-rs) a language, built when a text of that language first comes. Matches are taken at
    word edges, and within one lexicon the leftmost and longest one wins.
    """

    def __init__(self, lexicons: Iterable[Phrases]) -> None:
        self.lexicons: tuple[Phrases, ...] = tuple(dict.fromkeys(lexicons))
        self._number = {lexicon: number for number, lexicon in enumerate(self.lexicons)}
        self._automata: dict[str, _Automaton | None] = {}

    def __contains__(self, lexicon: object) -> bool:
        return lexicon in self._number

    def _automaton(self, language: str) -> _Automaton | None:
        if language not in self._automata:
            self._automata[language] = self._build(language)
        return self._automata[language]

    def _build(self, language: str) -> _Automaton | None:
        forms: dict[str, list[_Pattern]] = {}
        for number, lexicon in enumerate(self.lexicons):
            for code in dict.fromkeys((language, ANY)):
                for text, tags, case in lexicon.of_language(code) or ():
                    normal = _normal(text)
                    if normal:
                        pattern = _Pattern(number, text, tags, code, normal if case else None)
                        forms.setdefault(normal.lower(), []).append(pattern)
        if not forms:
            return None
        import ahocorasick_rs  # noqa: PLC0415 - a run without phrases needs none

        automaton = ahocorasick_rs.AhoCorasick(
            list(forms), matchkind=ahocorasick_rs.MatchKind.Standard, store_patterns=False
        )
        return _Automaton(
            lambda text: automaton.find_matches_as_indexes(text, overlapping=True),
            [_Form(form[0].isalnum(), form[-1].isalnum(), found) for form, found in forms.items()],
        )

    def scan(self, text: str, language: str = "en") -> Mapping[Phrases, tuple[Match, ...]]:
        """Every phrase of that language, and of none, by lexicon, in order of place; lexicons without a match are left out."""
        automaton = self._automaton(language)
        if automaton is None:
            return {}
        folded = _fold(text)
        lower = folded.text.lower()
        padded = f" {lower} "  # so that every match has a neighbour on both sides
        found: dict[int, list[Match]] = {}
        patterns, straight = automaton.patterns, not folded.starts
        for number, start, end in automaton.find(lower):
            left, right, standing = patterns[number]
            # An underscore is part of a word; this is the hottest loop of the program, so it calls as little as it can.
            if left and ((before := padded[start]).isalnum() or before == "_"):
                continue
            if right and ((after := padded[end + 1]).isalnum() or after == "_"):
                continue
            span = Span(start, end) if straight else Span(folded.back(start), folded.back(end - 1) + 1)
            for lexicon, phrase, tags, code, exact in standing:
                if exact is not None and folded.text[start:end] != exact:
                    continue
                match = Match(span, phrase, tags, code)
                if lexicon in found:
                    found[lexicon].append(match)
                else:
                    found[lexicon] = [match]
        return {self.lexicons[number]: _leftmost_longest(matches) for number, matches in found.items()}


def _leftmost_longest(matches: list[Match]) -> tuple[Match, ...]:
    if len(matches) == 1:
        return tuple(matches)
    matches.sort(key=_by_place)
    kept: list[Match] = []
    reached, last = -1, Span(-1, -1)
    for match in matches:
        span = match.span
        if span.start >= reached:
            kept.append(match)
            reached, last = span.end, span
        elif span == last:  # one phrase with two entries: their tags belong together
            before = kept[-1]
            if match.tags != before.tags:
                kept[-1] = before._replace(tags=tuple(dict.fromkeys((*before.tags, *match.tags))))
    return tuple(kept)


def _by_place(match: Match) -> tuple[int, int]:
    return (match.span.start, -match.span.end)


# -- literal strings --------------------------------------------------------------------------------------------------------


class Literals:
    """Strings that are looked for as written, anywhere: no word edges, no folding. Where they begin alike the longest wins.

    One pass, a hundred strings cost ten microseconds in 4 kB: a gate for rules whose marks are parts of words.
    """

    def __init__(self, strings: Iterable[str]) -> None:
        import ahocorasick_rs  # noqa: PLC0415 - a run without literals needs none

        self.strings: tuple[str, ...] = tuple(dict.fromkeys(strings))
        self._automaton = ahocorasick_rs.AhoCorasick(
            list(self.strings),
            matchkind=ahocorasick_rs.MatchKind.LeftmostLongest,
            store_patterns=False,
            implementation=ahocorasick_rs.Implementation.DFA,
        )

    def find(self, text: str) -> list[tuple[str, int]]:
        """(string, offset at which it begins), in order of place; they do not overlap."""
        return [(self.strings[number], start) for number, start, _ in self._automaton.find_matches_as_indexes(text)]


# -- matches of a document --------------------------------------------------------------------------------------------------

_OWN: dict[Phrases, PhraseIndex] = {}


class Scan(msgspec.Struct):
    """What one index found in one document; kept with the document."""

    index: PhraseIndex
    found: Mapping[Phrases, tuple[Match, ...]]
    language: str
    late: dict[Phrases, tuple[Match, ...]] = msgspec.field(default_factory=dict)


def scan(document: Document, index: PhraseIndex, language: str) -> Scan:
    """Scan a document, once, and keep what was found for `matches`."""
    result = Scan(index, index.scan(document.text, language), language)
    document.keep("scan", result)
    return result


def _no_scan(document: Document) -> Scan:
    return Scan(PhraseIndex(()), {}, document.languages[0] if document.languages else "en")


def matches(document: Document, lexicon: Phrases) -> tuple[Match, ...]:
    """The matches of one lexicon in a document, in order of place.

    They come from the run's one pass; a lexicon that the pass did not hold is looked for by itself. Raises LexiconError.
    """
    kept = document.recall("scan", _no_scan)
    if lexicon in kept.index:
        return kept.found.get(lexicon, ())
    if lexicon not in kept.late:
        index = _OWN.get(lexicon)
        if index is None:
            index = _OWN[lexicon] = PhraseIndex((lexicon,))
        kept.late[lexicon] = index.scan(document.text, kept.language).get(lexicon, ())
    return kept.late[lexicon]


def between(found: Sequence[Match], span: Span) -> Iterator[Match]:
    """Those of a sorted sequence of matches that begin inside a span."""
    start = bisect_right(found, span.start - 1, key=lambda match: match.span.start)
    for match in found[start:]:
        if match.span.start >= span.end:
            return
        yield match
