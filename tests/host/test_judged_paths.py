"""What folders tell of a text: from the place of the configuration or the top of the repository on, and the same from wherever a command is given."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from provenance.host.configuration import Judged
from provenance.host.settings import Settings
from tests.commands import call, call_for_text

TEXT = """Mill fire

The mill burned down, Ana Cruz said, and nobody has entered it since. The council asked for money, Ben Ode said. The mayor left the hall by the back door. Two boats sank in the harbour. The ferry was late all day. The keeper lost his lamp, and the town sang for him in the evening.

In the end all went home.

Click or tap here to enter text.
"""


def judged(here: Path, *arguments: str, stdin: bytes = b"") -> dict[str, str]:
    """The severity of each rule that found something."""
    done = call(
        here, "check", "--select", "DAT201,BLP410", "--no-cache", "--output-format", "json", *arguments, stdin=stdin
    )
    return {
        one["rule"]: one["severity"] for record in json.loads(done.stdout)["documents"] for one in record["findings"]
    }


FOR_READERS, DRAFT = dict.fromkeys(("DAT201", "BLP410"), "error"), dict.fromkeys(("DAT201", "BLP410"), "info")


def from_everywhere(site: Path, folder: str, *flags: str) -> list[dict[str, str]]:
    """What is found in `a.txt` of a folder from the folder itself, from above it and from beside it."""
    (site / "else").mkdir(exist_ok=True)
    ways = (
        (site, f"{folder}/a.txt"),
        (site / folder, "a.txt"),
        (site / "else", f"../{folder}/a.txt"),
        (site, str(site / folder / "a.txt")),
    )
    found = [judged(here, name, *flags) for here, name in ways]
    return found + [judged(here, "-", "--stdin-filename", name, *flags, stdin=TEXT.encode()) for here, name in ways]


@pytest.mark.parametrize("mark", [".git", "provenance.toml", "pyproject.toml"])
def test_folders_count_below_the_top_from_wherever_a_file_is_named(tmp_path: Path, mark: str) -> None:
    site = tmp_path / "tests" / "site"
    for folder in ("drafts", "news"):
        (site / folder).mkdir(parents=True)
        (site / folder / "a.txt").write_text(TEXT, "utf-8")
    (site / mark).write_text("[tool.provenance]\n" if mark == "pyproject.toml" else "")
    assert from_everywhere(site, "drafts") == [DRAFT] * 8
    assert from_everywhere(site, "news") == [FOR_READERS] * 8
    assert from_everywhere(site, "drafts", "--document") == [FOR_READERS] * 8
    assert judged(site, "drafts") == judged(site / "drafts", ".") == DRAFT
    assert judged(site, "drafts", "--run-folder", str(tmp_path / "run")) == DRAFT


def test_without_a_top_a_file_is_judged_by_its_name_and_a_folder_with_its_own(tmp_path: Path) -> None:
    (tmp_path / "fixtures" / "drafts" / "old").mkdir(parents=True)
    (tmp_path / "fixtures" / "drafts" / "old" / "a.txt").write_text(TEXT, "utf-8")
    assert from_everywhere(tmp_path / "fixtures", "drafts/old") == [FOR_READERS] * 8
    assert judged(tmp_path, "fixtures/drafts/old") == judged(tmp_path, "fixtures/drafts/*/a.txt") == FOR_READERS
    for here, name in (
        (tmp_path, "fixtures/drafts"),
        (tmp_path / "fixtures", "drafts"),
        (tmp_path / "fixtures" / "drafts", "."),
    ):
        assert judged(here, name) == DRAFT
    assert judged(tmp_path, "fixtures") == DRAFT


def test_the_message_names_the_folder(tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "a.txt").write_text(TEXT, "utf-8")
    done = call_for_text(tmp_path, "check", "drafts", "--select", "DAT201,BLP410", "--output-format", "concise")
    assert "no publication date (for information, since the file lies in a folder for drafts): state it" in done.stdout
    assert "since it lies in a folder for drafts, “drafts”: put real words in" in done.stdout


def test_the_nearest_top_counts_and_a_link_is_followed_where_nothing_else_tells(tmp_path: Path) -> None:
    inner = tmp_path / "site" / "tests" / "inner"
    inner.mkdir(parents=True)
    (tmp_path / "site" / ".git").mkdir()
    known = Judged(Settings(root=tmp_path))
    assert known.path(inner / "a.txt") == "tests/inner/a.txt"
    (tmp_path / "far").symlink_to(inner)
    assert known.path(tmp_path / "far" / "a.txt") == "tests/inner/a.txt"
    (inner / "provenance.toml").touch()
    assert Judged(Settings(root=tmp_path)).path(inner / "a.txt") == "a.txt"
    named = Settings(root=tmp_path / "site" / "tests", file=tmp_path / "site" / "tests" / "other.toml")
    assert Judged(named).path(tmp_path / "site" / "tests" / "b" / "a.txt") == "b/a.txt"


def test_a_folder_at_the_root_has_no_name_of_its_own() -> None:
    assert Judged(Settings()).path(Path(os.sep, "nowhere", "a.txt"), Path(os.sep)) == "nowhere/a.txt"


def test_without_a_top_the_folder_of_a_file_counts_from_wherever_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "a.txt").write_text(TEXT, "utf-8")
    assert judged(tmp_path, "drafts") == judged(tmp_path / "drafts", ".") == DRAFT
    assert judged(tmp_path, "drafts/a.txt") == judged(tmp_path / "drafts", "a.txt") == DRAFT
