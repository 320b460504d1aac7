"""The lexicons of a plugin of somebody else's, read as every run would: what is wrong with one is told of once, and not for each document."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from provenance import packaged
from provenance.host.errors import nearest_name
from provenance.host.toml_places import TomlPlaces
from provenance.patterns import lazy_pattern
from provenance.phrases import ANY, LexiconError, Phrases, tables_of
from provenance.rules import Analysis, AnyRule, Rule

_NEAR = 0.8
"""How alike two names of tables are of which one is misspelt: a letter of six, two of ten."""
_LANGUAGE = lazy_pattern(r"[a-z]{2,3}")


def first_fault(rules: Iterable[AnyRule], module: str) -> str | None:
    """What is wrong with the lexicons of rules, or of the modules that belong to one, as words that follow the plugin's name."""
    try:
        for rule in rules:
            if fault := next(_faults(rule), None):
                return fault
        return next(_of_tables(set(_asked(rules, module))), None)
    except LexiconError as error:
        return f"has a lexicon that cannot be read: {error}"


def _faults(rule: AnyRule) -> Iterator[str]:
    whose = f"(rule {rule.id} {rule.slug})"
    for code in rule.languages or ():
        yield from _language_fault(code, f"rule {rule.id} {rule.slug}, languages")
    for lexicon in dict.fromkeys(_lexicons(rule)):
        found = lexicon.by_language()
        for code in found:
            where = f"{code}.toml" if lexicon.package else f"Phrases.of({code}=…)"
            yield from _language_fault(code, f"rule {rule.id} {rule.slug}, {where}")
        if not found and lexicon.package:
            yield f"has no lexicon {lexicon.table!r} {whose}: {_no_table(lexicon)}"
        if not any(found.values()):
            yield f"has a lexicon without a phrase {whose}, so that the rule would never be asked"


def _lexicons(rule: AnyRule) -> Iterator[Phrases]:
    if rule.phrases is not None:
        yield rule.phrases
    for used in rule.uses:
        yield from used.phrases
    if isinstance(rule, Rule):
        yield from (condition for condition in rule.when if isinstance(condition, Phrases))


def _language_fault(code: str, where: str) -> Iterator[str]:
    """A language that is named otherwise than by its code is that of no text, so the rule would never be asked."""
    if code not in (ANY, "*") and not _LANGUAGE.fullmatch(code):
        yield (
            f"names the language {code!r} ({where}), in which no text is read:"
            " write its code of two or three small letters, such as 'de'"
        )


def _asked(rules: Iterable[AnyRule], module: str) -> Iterator[Phrases]:
    """The lexicons in files that rules ask for, and those that the imported modules of the plugin hold, in analyses too.

    One that a function loads is not among them, so what else the code names is looked for in its text.
    """
    named = [lexicon for rule in rules for lexicon in _lexicons(rule) if lexicon.package]
    yield from named
    own = {name.partition(".")[0] for name in (module, *(lexicon.package for lexicon in named))}
    for name, imported in list(sys.modules.items()):
        if name.partition(".")[0] not in own:
            continue
        for value in list(getattr(imported, "__dict__", {}).values()):
            held = value.phrases if isinstance(value, Analysis) else (value,)
            yield from (one for one in held if isinstance(one, Phrases) and one.package.partition(".")[0] in own)


def _of_tables(asked: Collection[Phrases]) -> Iterator[str]:
    """A lexicon that no file has, and a table that nothing asks for where the file lacks one of nearly its name: it would be passed over."""
    for lexicon in sorted(asked, key=lambda one: (one.package, one.table)):
        if not lexicon.languages:
            yield f"has no lexicon {lexicon.table!r}: {_no_table(lexicon)}"
    for package in sorted({lexicon.package for lexicon in asked}):
        names = {lexicon.table for lexicon in asked if lexicon.package == package}
        for file, tables in tables_of(package).items():
            for table in tables:
                if table in names:
                    continue
                near = nearest_name(table, names.difference(tables), cutoff=_NEAR)
                if near is not None and not _is_named(table, package):
                    where = _place(package, file, table)
                    yield f"has a table [{table}] that nothing asks for ({where}); did you mean [{near}]?"


def _is_named(table: str, package: str) -> bool:
    """Whether a module of a package, or of one below it, has the name of a table in quotation marks: a function may load it."""
    code = getattr(sys.modules.get(package), "__file__", None)
    if not isinstance(code, str):
        return False
    quoted = (f'"{table}"', f"'{table}'")
    file = Path(code)  # a file of its own may lie anywhere
    files = file.parent.rglob("*.py") if file.name == "__init__.py" else [file]
    return any(any(name in file.read_text("utf-8", errors="replace") for name in quoted) for file in files)


def _no_table(lexicon: Phrases) -> str:
    """That no file of a package has a table, and which one is called nearly so."""
    every = {table: file for file, tables in tables_of(lexicon.package).items() for table in tables}
    told = f"no file of {packaged.shown(lexicon.package)}/lexicon has that table"
    near = nearest_name(lexicon.table, every)
    return told if near is None else f"{told}, but {_place(lexicon.package, every[near], near)} has [{near}]"


def _place(package: str, file: str, table: str) -> str:
    text = packaged.data_bytes(package, "lexicon", file).decode("utf-8")
    return f"{packaged.shown(package)}: {TomlPlaces(Path('lexicon', file), text, ()).at((table,))}"
