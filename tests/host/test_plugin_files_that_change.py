"""Plugins that are named as files: they are read as they are, though nothing but their words tells that they changed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from provenance.host.plugin_files import code_of_file


def _write(file: Path, words: str) -> None:
    file.write_text(words, "utf-8")
    os.utime(file, (1_700_000_000, 1_700_000_000))


@pytest.mark.parametrize("module", ["__init__.py", "other.py"])
def test_a_change_within_the_second_is_seen(tmp_path: Path, module: str) -> None:
    """Python takes what it compiled for the same where time and size are."""
    folder = tmp_path / "house"
    folder.mkdir()
    _write(folder / "__init__.py", "from .other import WORD\nHERE = 'aa'\n")
    _write(folder / "other.py", "WORD = 'aa'\n")
    before = code_of_file(folder)[1]()
    assert (before.HERE, before.WORD) == ("aa", "aa")
    _write(folder / module, (folder / module).read_text().replace("aa", "bb"))
    after = code_of_file(folder)[1]()
    assert (("bb", "aa") if module == "__init__.py" else ("aa", "bb")) == (after.HERE, after.WORD)
    assert [found.name for found in folder.rglob("*.pyc")] == [], "nothing is left beside somebody's texts"
