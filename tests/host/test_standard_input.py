"""Standard input with a name is treated as the file of that name, wherever the command is called: editors give whole paths."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.commands import call

TEXT = b"Credits to the owner\n"
SPOILT = "It\u00e2\u20ac\u2122s fine.\n".encode()
SETTINGS = 'exclude = ["drafts/**"]\nbaseline = "known.json"\n[per-path."press/**"]\nignore = ["ATT101"]\n'


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name in ("press", "drafts", "news"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.md").write_bytes(TEXT)
    (tmp_path / "provenance.toml").write_text("", "utf-8")
    done = call(tmp_path, "baseline", "news", "--output", "known.json", "--select", "ATT101")
    assert done.returncode == 0, done.stderr
    (tmp_path / "provenance.toml").write_text(SETTINGS, "utf-8")
    return tmp_path


def told(folder: Path, *arguments: str) -> tuple[int, Any]:
    """The exit code and the records."""
    done = call(folder, "check", *arguments, "--select", "ATT101", "--output-format", "jsonl", stdin=TEXT)
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()][:-1]


@pytest.mark.parametrize(("name", "code"), [("press", 0), ("news", 0), ("other", 1)])
def test_settings_and_baseline_hold_as_for_the_file(name: str, code: int, site: Path) -> None:
    (site / name).mkdir(exist_ok=True)
    (site / name / "a.md").write_bytes(TEXT)
    _, (file,) = told(site / name, "a.md")
    for folder, given in ((site, f"{name}/a.md"), (site / name, "a.md"), (site / "drafts", str(site / name / "a.md"))):
        ended, (record,) = told(folder, "-", "--stdin-filename", given)
        assert (ended, record["path"], record["id"]) == (code, f"{name}/a.md", given)
        assert [item["by"] for item in record["suppressed"]] == [item["by"] for item in file["suppressed"]]


@pytest.mark.parametrize("given", ["drafts/a.md", "{}/drafts/a.md"])
def test_what_is_excluded_is_not_checked(given: str, site: Path) -> None:
    assert told(site, "-", "--stdin-filename", given.format(site)) == (0, [])


def test_a_text_that_is_excluded_is_not_lost(site: Path) -> None:
    done = call(site, "check", "-", "--stdin-filename", "drafts/a.md", "--fix", stdin=SPOILT)
    assert (done.returncode, done.stdout) == (0, SPOILT)
    assert b"`exclude` keeps out all that drafts/a.md names" in done.stderr
    done = call(site, "check", "-", "--stdin-filename", "news/a.md", "--fix", "--exit-zero", stdin=SPOILT)
    assert done.stdout == "It’s fine.\n".encode()
    done = call(site, "check", "-", "--stdin-filename", "drafts/a.md", "--diff", stdin=SPOILT)
    assert (done.returncode, done.stdout) == (0, b"")


def test_without_a_name_it_is_no_file(site: Path) -> None:
    _, (record,) = told(site / "press", "-")
    assert (record["path"], record["id"]) == ("<stdin>", "<stdin>")


@pytest.mark.parametrize(
    ("begins", "media_type"),
    [
        (b"---\ntitle: The mill\n---\n\n", "text/markdown"),
        (b"\xef\xbb\xbf+++\r\ntitle = 'The mill'\r\n+++\r\n\r\n", "text/markdown"),
        (b"---- a line\n\n", "text/plain"),
        (b"", "text/plain"),
    ],
)
def test_front_matter_says_that_it_is_markdown(begins: bytes, media_type: str, tmp_path: Path) -> None:
    words = ("check", "-", "--select", "ATT101", "--output-format", "jsonl", "--exit-zero")
    record, _ = (json.loads(line) for line in call(tmp_path, *words, stdin=begins + TEXT).stdout.splitlines())
    assert record["media_type"] == media_type
    assert [finding["rule"] for finding in record["findings"]] == ["ATT101"]
