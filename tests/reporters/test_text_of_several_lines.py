"""A finding of several lines, of which the text report shows the first words: it says how far it goes."""

from __future__ import annotations

import itertools
from pathlib import Path

from tests.commands import call_for_text

_RESIDUE = "As an AI language model, I cannot say who won the race of the ferries on the river that day, or why.\n\n"


def _shown(folder: Path, text: str) -> str:
    (folder / "a.md").write_text(text)
    flags = ("--isolated", "--select", "BLP413")
    return call_for_text(folder, "check", "a.md", *flags, environment={"COLUMNS": "80"}).stdout


def test_how_far_it_goes_is_said_where_its_end_is_not_shown(tmp_path: Path) -> None:
    assert "\n       | … to line 3\n" in _shown(tmp_path, _RESIDUE * 2)


def test_nothing_is_said_where_it_ends_in_its_line(tmp_path: Path) -> None:
    assert "to line" not in _shown(tmp_path, _RESIDUE)


def test_a_row_of_several_documents_is_wrapped_between_them(tmp_path: Path) -> None:
    line = "The harbour master keeps the lamp at the quay in order, and shows the way when the fog is thick.\n\n"
    names = [f"articles/{place}-{'the-old-quay' * 2}.txt" for place in ("holm", "lund", "vik")]
    (tmp_path / "articles").mkdir()
    for name in names:
        (tmp_path / name).write_text(line * 3, "utf-8")
    done = call_for_text(tmp_path, "audit", "articles", "--isolated", environment={"COLUMNS": "80"})
    assert "across documents" in done.stdout
    assert all(name in done.stdout for name in names), "no path is cut"
    rows = list(itertools.dropwhile(lambda row: "across documents" not in row, done.stdout.splitlines()))
    assert [row for row in rows if len(row) > 80] == []
    assert "more[" not in done.stdout
