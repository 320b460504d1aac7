"""What `limits.findings` counts: what is reported, and not what is passed over."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from provenance.cli.main import main
from provenance.engine.program import program
from provenance.host.settings import Limits, Settings
from provenance.records import encode

CREDIT = "Credits to the owner\n\n"
LIMIT = "[limits]\nfindings = 3\n"


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def checked(text: str, settings: str, capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:  # noqa: ANN401 - JSON
    """The record of a text."""
    Path("a.md").write_text(text, encoding="utf-8")
    Path("provenance.toml").write_text(settings, encoding="utf-8")
    main(["check", "a.md", "--no-cache", "--select", "ATT101,PRV", "--output-format", "jsonl", *arguments])
    return json.loads(capsys.readouterr().out.splitlines()[0])


def test_what_the_baseline_knows(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.md").write_text(CREDIT * 8, encoding="utf-8")
    assert main(["baseline", "a.md", "--output", "known.json", "--select", "ATT101,PRV"]) == 0
    capsys.readouterr()
    record = checked(CREDIT * 11, LIMIT, capsys, "--baseline", "known.json")
    assert (record["status"], len(record["findings"]), len(record["suppressed"])) == ("checked", 3, 8)
    record = checked(CREDIT * 12, LIMIT, capsys, "--baseline", "known.json")
    assert (record["status"], len(record["findings"]), len(record["suppressed"])) == ("partly-checked", 3, 8)


@pytest.mark.parametrize(
    ("before", "settings"),
    [
        ("<!-- provenance: allow-file vague-credit: kept as they were -->\n\n", ""),
        ("", '[per-path."*.md"]\nignore = ["ATT101"]\n'),
    ],
)
def test_what_is_allowed(before: str, settings: str, capsys: pytest.CaptureFixture[str]) -> None:
    record = checked(before + CREDIT * 30, LIMIT + settings, capsys)
    assert (record["status"], len(record["findings"]), len(record["suppressed"])) == ("checked", 0, 30)
    record = checked(before + CREDIT * 40, LIMIT + settings, capsys)
    assert (record["status"], len(record["suppressed"])) == ("partly-checked", 33)
    assert "more than limits.findings (3) findings, 34 of them of ATT101: the first" in record["reason"]


def test_a_comment_that_allows_one_of_many(capsys: pytest.CaptureFixture[str]) -> None:
    allow = "<!-- provenance: allow vague-credit: a quotation -->\n\n"
    record = checked(CREDIT + allow + CREDIT * 5, LIMIT, capsys)
    assert record["status"] == "partly-checked"
    assert [finding["location"]["start"]["line"] for finding in record["findings"]] == [1, 7, 9]


def test_a_comment_too_many_is_told_whatever_else_is_found(capsys: pytest.CaptureFixture[str]) -> None:
    unused = "<!-- provenance: allow vague-credit: was needed once -->\n\nA line of text.\n\n"
    record = checked(unused + CREDIT * 2, LIMIT, capsys)
    assert (record["status"], [finding["rule"] for finding in record["findings"]]) == (
        "checked",
        ["PRV001", "ATT101", "ATT101"],
    )


def test_of_two_comments_that_cover_a_finding_the_first_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    whole = "<!-- provenance: allow-file ATT101: a corpus of credits -->\n\n"
    block = "<!-- provenance: allow ATT101: one of them -->\n\n"
    unused = {}
    for text in (whole + block + CREDIT, block + whole + CREDIT + CREDIT):
        record = checked(text, "", capsys)
        unused[text] = [finding["message"] for finding in record["findings"]]
        assert {suppressed["reason"] for suppressed in record["suppressed"]} <= {"a corpus of credits", "one of them"}
    first, second = unused.values()
    assert [message.partition(" in ")[2].partition(":")[0] for message in first] == ["the block after it"]
    assert second == []


def test_what_is_to_be_masked_is_looked_for_however_much_was_found() -> None:
    made = program(settings=Settings(limits=Limits(findings=3)))
    mail = "ana.cruz@gmail.com"
    record = made.check(
        f"Credits to the owner, {mail}.\n\n" * 5 + f"Ana Cruz said: “Write to {mail}, for the mill is closing.”\n"
    ).record
    assert (record.status, len(record.findings)) == ("partly-checked", 3)
    assert record.evidence is not None
    assert record.evidence.quotes
    assert mail.encode() not in encode(record)


def test_an_allowance_of_what_was_not_looked_for_is_not_called_unused() -> None:
    made = program(settings=Settings(limits=Limits(findings=100)))
    comment = "provenance: allow-file DAT201: a note without a date\n\n"
    assert "PRV001" not in {finding.rule for finding in made.check(f"{comment}A short line.\n").record.findings}
    many = made.check("provenance: allow ATT101: x\n\nCredits to the owner\n\n" * 120).record
    assert (many.status, len(many.suppressed)) == ("checked", 120)
    assert "PRV001" not in {finding.rule for finding in many.findings}
    many = made.check("provenance: allow ATT101: x\n\nCredits to the owner\n\n" * 1200).record
    assert (many.status, many.findings, len(many.suppressed)) == ("partly-checked", [], 1100)
