"""A finding of several lines, of which the text report shows the first words: it says how far it goes."""

from __future__ import annotations

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
