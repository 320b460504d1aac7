"""What the build makes may be damaged on disk: then the text is read that it was made of, or a sentence says what to do."""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from hatch_build import compile_tables
from provenance import packaged
from provenance.analysis.claims.model import WEIGHTS
from provenance.analysis.claims.weights import read, stored
from provenance.host import index
from provenance.packaged import data_bytes
from provenance.phrases import Phrases, lexicons

TABLE = 'words = ["one", "two"]\n'
LEXICON = '[sort]\nphrases = ["a b", "C"]\nb = [{text = "d", case = true}, "e"]\n'
ROOT = Path(__file__).parents[2]
FAMILY = "provenance_plugins.duplicates"


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package whose tables the build has compiled."""
    folder = tmp_path / "provenance" / f"package_{tmp_path.name}"
    (folder / "lexicon").mkdir(parents=True)
    (folder / "__init__.py").touch()
    (folder / "table.toml").write_text(TABLE, encoding="utf-8")
    (folder / "lexicon" / "en.toml").write_text(LEXICON, encoding="utf-8")
    compile_tables(tmp_path)
    monkeypatch.syspath_prepend(folder.parent)
    forget()
    return folder


def forget() -> None:
    for cached in (packaged._folder, packaged._compiled):
        cached.cache_clear()
    lexicons._LEXICONS.clear()


def damaged(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 0x15]) + data[at + 1 :]


def test_a_table_that_is_damaged_at_any_byte_is_read_from_its_text(package: Path) -> None:
    file = package / packaged.COMPILED
    whole = file.read_bytes()
    for at in range(len(whole)):
        file.write_bytes(damaged(whole, at))
        forget()
        assert packaged.data_table(package.name, "table.toml") == {"words": ["one", "two"]}, at


def test_a_lexicon_that_is_damaged_at_any_byte_is_read_from_its_text(package: Path) -> None:
    file, phrases = package / "lexicon" / packaged.COMPILED, Phrases.load(package.name, "sort")
    expected = phrases.of_language("en")
    assert expected
    whole = file.read_bytes()
    for at in range(len(whole)):
        file.write_bytes(damaged(whole, at))
        forget()
        assert phrases.of_language("en") == expected, at


def test_an_index_that_is_damaged_is_passed_over_or_says_the_same() -> None:
    rules = importlib.import_module(FAMILY).provenance_rules()
    whole = index.write(FAMILY, rules, frozen=True)
    for at in range(0, len(whole), 7):
        found = index.read(FAMILY, damaged(whole, at))
        assert found is None or [rule.id for rule in found] == [rule.id for rule in rules], at
    for at in range(whole.index(b'"rules"'), len(whole), 7):
        assert index.read(FAMILY, damaged(whole, at)) is None, at


def test_weights_that_are_damaged_are_told() -> None:
    whole = data_bytes("provenance.analysis.claims", WEIGHTS)
    assert stored(read(whole)) == whole
    for at in range(0, len(whole), 997):
        with pytest.raises(ValueError, match="are damaged: install provenance-checker again"):
            read(damaged(whole, at))
    for short in (b"", whole[:3], whole[:-1]):
        with pytest.raises(ValueError, match="are damaged"):
            read(short)


@pytest.fixture(scope="module")
def with_a_damaged_lexicon(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with our plugins, compiled modules and all, one of whose lexicons is damaged."""
    folder = tmp_path_factory.mktemp("damaged")
    package = folder / "provenance_plugins"
    shutil.copytree(ROOT / "plugins" / "provenance_plugins", package)
    (package / "rights" / "lexicon" / "any.toml").write_bytes(b"[statements]\nphrases = [\xe9\n")
    (folder / "a.txt").write_text("CTTO\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize("command", ["check", "audit"])
def test_a_lexicon_of_our_own_whose_text_is_damaged_is_told_in_a_sentence(
    with_a_damaged_lexicon: Path, command: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "provenance", command, "a.txt", "--isolated", "--no-cache"],
        cwd=with_a_damaged_lexicon,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": str(with_a_damaged_lexicon)},
    )
    assert done.returncode == 3
    said = " ".join((done.stdout + done.stderr).split())
    assert "provenance_plugins.rights: lexicon/any.toml:2: is not in UTF-8" in said
    assert "Traceback" not in done.stderr
