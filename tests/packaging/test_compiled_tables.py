"""Tables that the build has compiled: passed over where their text has changed, and else what TOML gives."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from hatch_build import compile_tables
from provenance import packaged
from provenance.phrases import Phrases, lexicons

TEXT = 'words = ["one", "two"]\n'
OTHER = 'words = ["one", "six"]\n'
"""As long as the first."""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package whose tables the build has compiled."""
    folder = tmp_path / "provenance" / f"package_{tmp_path.name}"
    (folder / "lexicon").mkdir(parents=True)
    (folder / "__init__.py").touch()
    (folder / "table.toml").write_text(TEXT)
    (folder / "lexicon" / "en.toml").write_text(
        '[sort]\nphrases = ["a b", "C"]\nb = [{text = "d", case = true}, "e"]\n'
    )
    compile_tables(tmp_path)
    monkeypatch.syspath_prepend(folder.parent)
    for cached in (packaged._folder, packaged._compiled):
        cached.cache_clear()
    return folder


def change(file: Path, text: str, *, time: bool) -> None:
    before = file.stat()
    file.write_text(text)
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns + time))


def words(package: Path) -> object:
    return packaged.data_table(package.name, "table.toml")["words"]


def test_what_did_not_change_is_not_read(package: Path) -> None:
    change(package / "table.toml", OTHER, time=False)
    assert words(package) == ["one", "two"]


CHANGES: list[tuple[Callable[[Path], object], list[str]]] = [
    (lambda file: change(file, OTHER, time=True), ["one", "six"]),
    (lambda file: change(file, 'words = ["one"]\n', time=False), ["one"]),
    (lambda file: change(file, TEXT, time=True), ["one", "two"]),
    (lambda file: (file.parent / packaged.COMPILED).unlink(), ["one", "two"]),
    (lambda file: (file.parent / packaged.COMPILED).write_bytes(b"\xc1"), ["one", "two"]),
    (lambda file: (file.parent / packaged.COMPILED).write_bytes(b"\x81\xa1\xff\x80"), ["one", "two"]),
]


@pytest.mark.parametrize("number", range(len(CHANGES)))
def test_what_changed_is_read(package: Path, number: int) -> None:
    alter, expected = CHANGES[number]
    alter(package / "table.toml")
    assert words(package) == expected


def test_of_a_wheel_counts_always(package: Path, tmp_path: Path) -> None:
    made = compile_tables(tmp_path, tmp_path / "wheel")
    for file in made:
        where = tmp_path / file.relative_to(tmp_path / "wheel")
        where.write_bytes(file.read_bytes())
    change(package / "table.toml", OTHER, time=True)
    assert words(package) == ["one", "two"]


def test_a_lexicon_is_the_same_both_ways(package: Path) -> None:
    phrases = Phrases.load(package.name, "sort")
    compiled = phrases.of_language("en")
    (package / "lexicon" / packaged.COMPILED).unlink()
    packaged._compiled.cache_clear()
    del lexicons._LEXICONS[package.name, "en"]
    assert compiled == phrases.of_language("en")
    assert compiled is not None
    assert [(entry.text, entry.tags, entry.case) for entry in compiled] == [
        ("a b", (), False),
        ("C", (), False),
        ("d", ("b",), True),
        ("e", ("b",), False),
    ]


def test_every_table_of_ours_is_what_its_text_says() -> None:
    root = Path(packaged.__file__).parent
    tables = [file for file in root.rglob("*.toml") if file.parent.name != "lexicon"]
    assert tables
    for file in tables:
        name = ".".join((root.name, *file.parent.relative_to(root).parts))
        assert packaged.data_table(name, file.name) == tomllib.loads(file.read_text("utf-8"))
