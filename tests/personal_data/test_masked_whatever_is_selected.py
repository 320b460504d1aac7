"""Personal data are masked in every report, whatever rules are selected: those that mask are asked, and nothing of them is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands import call, call_for_text

MAIL, CARD = "anna.kowalska.home@gmail.com", "4539 1488 0343 6467"
TEXT = f"# The mill\n\nGifts go to {MAIL}, sources say, and her card is {CARD}, officials said.\n"
COPY = (
    f"# The mill\n\nWrite to {MAIL} for the day. Her card is {CARD}, and she wrote it down for all of us on that evening, with a letter to the "
    "town on what had been done to her. She lost her house in the fire, and the whole street knew it by then, as did the mayor.\n"
)


@pytest.mark.parametrize("form", ["text", "concise", "json", "jsonl", "github", "gitlab", "sarif", "junit", "html"])
@pytest.mark.parametrize(
    "chosen", [("--select", "ATT102"), ("--ignore", "PII"), ("--select", "ATT102,PII601"), ("--min-confidence", "high")]
)
def test_a_document_shows_none(tmp_path: Path, form: str, chosen: tuple[str, str]) -> None:
    (tmp_path / "a.md").write_text(TEXT, "utf-8")
    done = call_for_text(tmp_path, "check", "a.md", "--no-cache", "--output-format", form, *chosen)
    assert "ATT102" in done.stdout or chosen[1] == "high"
    assert "kowalska" not in done.stdout + done.stderr
    assert "1488" not in done.stdout + done.stderr


def test_a_finding_over_the_corpus_shows_none(tmp_path: Path) -> None:
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text(COPY, "utf-8")
    for command in (("check", ".", "--select", "DUP901"), ("audit", ".", "--select", "DUP901", "--full")):
        for form in ("text", "json"):
            shown = call_for_text(tmp_path, *command, "--no-cache", "--output-format", form).stdout
            assert "DUP901" in shown
            assert "a•••" in shown
            assert "kowalska" not in shown
            assert "1488" not in shown


def test_what_masks_tells_nothing_and_a_text_has_the_same_fingerprints(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(TEXT, "utf-8")
    prints = []
    for chosen in ("ATT102", "ATT102,PII"):
        (record,) = json.loads(
            call(tmp_path, "check", "a.md", "--no-cache", "--select", chosen, "--output-format", "json").stdout
        )["documents"]
        prints.append([one["fingerprint"] for one in record["findings"] if one["rule"] == "ATT102"])
        rules = {one["rule"] for one in (*record["findings"], *record["unchecked"])}
        assert (rules == {"ATT102"}) is (chosen == "ATT102")
    assert prints[0] == prints[1] != []


def test_the_cache_keeps_what_was_masked_apart(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(TEXT, "utf-8")
    for _ in range(2):
        shown = call_for_text(tmp_path, "check", "a.md", "--select", "ATT102", "--output-format", "json").stdout
        assert "a•••" in shown
        assert "kowalska" not in shown
