"""Lexicons: the files that hold them, and their entries.

A lexicon file is TOML, one a language (`en.toml`; `any.toml` for entries of no language), one table a lexicon. Each key of the
table is a tag and holds a list of entries; the key `phrases` gives no tag. An entry is a string, or
`{text = "…", tags = ["…"], case = true}`, where `case` asks for the letters as written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import TypeAlias

import msgspec

from provenance import packaged
from provenance.named_tuples import NamedTuple

ANY = "any"
"""The pseudo-language of entries that belong to no language."""
FOLDER = "lexicon"


class Entry(NamedTuple):
    """A phrase of a lexicon."""

    text: str
    tags: tuple[str, ...] = ()
    case: bool = False


EntryLike: TypeAlias = str | Entry


class Group(msgspec.Struct, frozen=True, array_like=True):
    """Neighbouring phrases of a lexicon that have their tags in common."""

    tags: tuple[str, ...]
    case: bool
    plain: bool
    """Every text is its own normal form, and has no capitals."""
    texts: tuple[str, ...]


class LexiconError(ValueError):
    """A lexicon file that cannot be read; the message names file, table and entry."""


class Phrases(msgspec.Struct, frozen=True, cache_hash=True):
    """A lexicon by reference (`load`) or by value (`of`). Hashable: the same lexicon used twice is scanned once."""

    package: str
    table: str
    entries: tuple[tuple[str, tuple[Entry, ...]], ...] = ()

    @classmethod
    def load(cls, package: str | None, table: str) -> Phrases:
        """The table of that name in `lexicon/<language>.toml` of a package (`__package__`); read when it is first needed.

        Raises ValueError when `package` is None or empty, which happens in a module that belongs to no package.
        """
        if not package:
            message = f"lexicon {table!r}: a lexicon is loaded from a package: pass __package__ of a module inside one, and in a script write Phrases.of(en=[…])"
            raise ValueError(message)
        return cls(package, table)

    @classmethod
    def of(cls, **languages: Iterable[EntryLike]) -> Phrases:
        """A lexicon in code: `Phrases.of(en=["foobar"], any=["CTTO"])`. Raises TypeError for a single text, of which each letter would be one, and for what is no text."""
        for language, listed in languages.items():
            if isinstance(listed, (str, Entry)):
                message = f"Phrases.of({language}={listed!r}): write a list, {language}=[{listed!r}]"
                raise TypeError(message)
        entries = tuple(
            (language, tuple(entry if isinstance(entry, Entry) else Entry(entry) for entry in listed))
            for language, listed in sorted(languages.items())
        )
        for language, listed in entries:
            for entry in listed:
                text: object = entry.text
                if not isinstance(text, str) or not text.strip():
                    message = f"Phrases.of({language}=[…]): {text!r} is no phrase: write a text, or Entry(text, tags)"
                    raise TypeError(message)
        return cls("", "", entries)

    def by_language(self) -> Mapping[str, tuple[Entry, ...]]:
        """The entries of each language, `any` among them. Raises LexiconError."""
        if not self.package:
            return dict(self.entries)
        found = {language: self.of_language(language) for language in _languages(self.package)}
        return {language: entries for language, entries in found.items() if entries is not None}

    def of_language(self, language: str) -> tuple[Entry, ...] | None:
        """The entries of one language, or of `any`; None where it has none. No other language's file is read. Raises LexiconError."""
        groups = self.groups(language)
        if groups is None:
            return None
        # Half the time of a call of the class, whose `__new__` is in Python.
        return tuple([tuple.__new__(Entry, (text, group.tags, group.case)) for group in groups for text in group.texts])

    def groups(self, language: str) -> tuple[Group, ...] | None:
        """The entries of one language, or of `any`, in groups; None where it has none. Raises LexiconError."""
        if not self.package:
            entries = dict(self.entries).get(language)
            return None if entries is None else tuple(_grouped(entries))
        return _lexicon(self.package, language).groups(self.table)

    def every_group(self) -> Iterator[Group]:
        """The groups of all languages, `any` among them: what reads thousands of entries saves the making of each. Raises LexiconError."""
        listed = _languages(self.package) if self.package else [language for language, _ in self.entries]
        for language in listed:
            yield from self.groups(language) or ()

    def texts(self, tag: str | None = None, language: str | None = None) -> tuple[str, ...]:
        """The phrases of all languages, `any` among them, or of one, whose file alone is read then; those of them that have a tag; in order. Raises LexiconError."""
        key = self, tag, language
        texts = _TEXTS.get(key)
        if texts is None:
            groups = self.every_group() if language is None else self.groups(language) or ()
            texts = _TEXTS[key] = tuple(
                [text for group in groups if tag is None or tag in group.tags for text in group.texts]
            )
        return texts

    @property
    def languages(self) -> frozenset[str]:
        """The languages it has entries for; `any` where it has entries of no language. Raises LexiconError."""
        if not self.package:
            return frozenset(dict(self.entries))
        return frozenset(
            language for language in _languages(self.package) if _lexicon(self.package, language).has(self.table)
        )


def _grouped(entries: Iterable[Entry]) -> Iterable[Group]:
    for (tags, case), found in groupby(entries, lambda entry: (entry.tags, entry.case)):
        yield Group(tags, case, plain=False, texts=tuple(entry.text for entry in found))


# -- files ------------------------------------------------------------------------------------------------------------------

_GROUPS = msgspec.msgpack.Decoder(tuple[Group, ...])
_TABLES = msgspec.msgpack.Decoder(dict[str, memoryview])


class _Lexicon:
    """One file; its tables are made when they are asked for."""

    def __init__(self, package: str, language: str) -> None:
        self._where = f"{packaged.shown(package)}: {language}.toml"
        self._made: dict[str, tuple[Group, ...]] = {}
        self._raw: dict[str, memoryview] = {}
        self._tables: dict[str, Mapping[str, object]] = {}
        name = f"{language}.toml"
        if name not in _files(package):
            return
        compiled = packaged.compiled(package, FOLDER, name)
        if compiled is not None:
            self._raw = _TABLES.decode(compiled)
            return
        import tomllib  # noqa: PLC0415 - not where the build has compiled the lexicon

        where = f"{packaged.shown(package)}: lexicon/{name}"
        if wrong := packaged.odd(package, FOLDER, name):  # whoever reads a pipe may wait for ever
            message = f"{where}: {wrong}"
            raise LexiconError(message)
        try:
            text = packaged.data_bytes(package, FOLDER, name).decode("utf-8-sig")
            content = tomllib.loads(text)
        except OSError as error:
            message = f"{where}: cannot be read: {error.strerror}"
            raise LexiconError(message) from error
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            message = f"{where}:{line}: is not in UTF-8, as TOML is"
            raise LexiconError(message) from error
        except (ValueError, RecursionError) as error:
            message = f"{where}: is not valid TOML: {error}"
            raise LexiconError(message) from error
        for key, table in content.items():
            if not isinstance(table, dict):
                raise LexiconError(f"{where}:{_line(text, key)}: {_no_table(key, table)}")
        self._tables = content

    @property
    def tables(self) -> tuple[str, ...]:
        """The names of its tables."""
        return tuple(self._raw or self._tables)

    def has(self, table: str) -> bool:
        """Whether the file has a table."""
        return table in self._raw or table in self._tables

    def groups(self, table: str) -> tuple[Group, ...] | None:
        """The entries of a table; None where there is none. Raises LexiconError."""
        made = self._made.get(table)
        if made is None and self.has(table):
            raw = self._raw.get(table)
            if raw is None:
                made = tuple(_grouped(_read_table(self._tables[table], f"{self._where} [{table}]")))
            else:
                made = _GROUPS.decode(raw)
            self._made[table] = made
        return made


def _no_table(key: str, value: object) -> str:
    """Why nothing would read what stands under a key of a file."""
    if isinstance(value, list) and any(isinstance(item, dict) for item in value):
        return f"[[{key}]] is no table but a list of them: write [{key}]"
    return f"{key} stands in no table: write the name of its lexicon in brackets above it"


def _line(text: str, key: str) -> int:
    """The line of a key that stands in no table, or of the first of a list of tables."""
    found = re.search(rf"(?m)^[ \t]*(?:\[\[[ \t]*)?[\"']?{re.escape(key)}\b", text)
    return text.count("\n", 0, found.start() if found else 0) + 1


def tables_of(package: str) -> dict[str, tuple[str, ...]]:
    """The names of the tables in each file of a package's folder of lexicons. Raises LexiconError."""
    return {f"{language}.toml": _lexicon(package, language).tables for language in _languages(package)}


_TEXTS: dict[tuple[Phrases, str | None, str | None], tuple[str, ...]] = {}
"""What was read of lexicons and tags: some are asked for at every text, in forty languages."""
_LEXICONS: dict[tuple[str, str], _Lexicon] = {}
_FILES: dict[str, frozenset[str]] = {}
_LANGUAGES: dict[str, tuple[str, ...]] = {}
"""The languages of a package: asked for with each table of which all languages are read."""


def forget(package: str) -> None:
    """What was read of a package: it is about to be made anew, of another folder or of files that have changed."""
    packaged.forget()
    _FILES.pop(package, None)
    _LANGUAGES.pop(package, None)
    _TEXTS.clear()
    for key in [key for key in _LEXICONS if key[0] == package]:
        del _LEXICONS[key]


def _lexicon(package: str, language: str) -> _Lexicon:
    """The file of one language, read once a process. Raises LexiconError."""
    key = (package, language)
    found = _LEXICONS.get(key)
    if found is None:
        found = _LEXICONS[key] = _Lexicon(package, language)
    return found


def _files(package: str) -> frozenset[str]:
    """The names of the files in a package's folder of lexicons. Raises LexiconError."""
    found = _FILES.get(package)
    if found is None:
        try:
            found = _FILES[package] = frozenset(packaged.names(package, FOLDER))
        except OSError as error:
            message = f"{packaged.shown(package)}: has no folder `lexicon`: make it beside the module, with a file for each language; where it is there, have the build pack it"
            raise LexiconError(message) from error
    return found


def _languages(package: str) -> Sequence[str]:
    """The languages of a package's lexicons, sorted, `any` among them. Raises LexiconError."""
    found = _LANGUAGES.get(package)
    if found is None:
        named = sorted(name.removesuffix(".toml") for name in _files(package) if name.endswith(".toml"))
        found = _LANGUAGES[package] = tuple(named)
    return found


def _read_table(table: Mapping[str, object], where: str) -> list[Entry]:
    entries: list[Entry] = []
    for key, listed in table.items():
        if not isinstance(listed, list):
            message = f"{where}: {key} is not a list: write its phrases in brackets"
            raise LexiconError(message)
        tags = () if key == "phrases" else (key,)
        entries += [_read_entry(item, tags, f"{where} {key}") for item in listed]
    return entries


def _read_entry(item: object, tags: tuple[str, ...], where: str) -> Entry:
    entry = {"text": item} if isinstance(item, str) else item
    if isinstance(entry, dict) and entry.keys() <= {"text", "tags", "case"}:
        text, further, case = entry.get("text"), entry.get("tags", []), entry.get("case", False)
        if isinstance(text, str) and text.strip() and isinstance(further, list) and isinstance(case, bool):
            return Entry(text, (*tags, *map(str, further)), case)
    message = f'{where}: {item!r} is neither a phrase nor {{text = "…", tags = ["…"], case = true}}'
    raise LexiconError(message)
