"""The lists of our lexicons."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LEXICONS = sorted(
    (*(ROOT / "provenance").rglob("lexicon/*.toml"), *(ROOT / "plugins").rglob("lexicon/*.toml")),
)


@pytest.mark.parametrize("file", LEXICONS, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_no_phrase_stands_twice_in_a_list(file: Path) -> None:
    """The second one does nothing, and whoever mends the first misses it."""
    tables = tomllib.loads(file.read_text("utf-8"))
    twice = {
        f"[{name}] {tag}": phrases
        for name, table in tables.items()
        for tag, listed in table.items()
        if (phrases := [one for one, count in Counter(map(str, listed)).items() if count > 1])
    }
    assert twice == {}
