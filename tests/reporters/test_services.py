"""What code scanning and code quality are given: places that lead into the files, and nothing that is passed over without a word."""

from __future__ import annotations

import json
import os
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from provenance.cli.main import main
from provenance.reporters.sarif import address_of, plain
from tests.loaders.test_workbooks import NAMES, row, workbook


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        monkeypatch.delenv(name, raising=False)


def report(capsys: pytest.CaptureFixture[str], form: str, *arguments: str) -> Any:  # noqa: ANN401 - JSON
    main([*arguments, "--isolated", "--no-cache", "--output-format", form])
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("form", ["text", "concise", "github", "gitlab", "sarif", "junit"])
def test_rows_of_two_sheets_are_told_apart(form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = NAMES + row(2, "><v/>", '<c r="B{0}" t="str"><v>Credits to the owner. The mill was closed.</v></c>')
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.xlsx").write_bytes(workbook(rows, rows))
    os.chdir(tmp_path / "in")
    (tmp_path / "provenance.toml").write_text("")  # to which paths in records are relative
    main(["check", ".", "--select", "ATT101", "--no-cache", "--output-format", form])
    shown = capsys.readouterr().out
    assert shown.count("S1:2") == shown.count("S2:2") > 0


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("docs/a b.md", "docs/a%20b.md"),
        ("docs/Brücke#1.md", "docs/Br%C3%BCcke%231.md"),
        ("/srv/a.md", "file:///srv/a.md"),
        ("s3://bucket/a.md", "s3://bucket/a.md"),
        ("docs/a:b.md", "docs/a%3Ab.md"),
    ],
)
def test_a_path_is_an_address(path: str, address: str) -> None:
    assert address_of(path) == address


def test_a_link_of_a_document_is_none_of_the_report() -> None:
    assert plain("“[gift](https://example.org)” is no name [1]") == r"“[gift\](https://example.org)” is no name [1]"


def test_findings_of_code_scanning_lead_into_the_file(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a b.md").write_text("# The bridge\n\nIt fell. Credits to the owner\n", "utf-8")
    (run,) = report(capsys, "sarif", "check", ".", "--select", "ATT101")["runs"]
    (result,) = run["results"]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "ATT101"
    (place,) = result["locations"]
    assert place["physicalLocation"] == {
        "artifactLocation": {"uri": "a%20b.md"},
        "region": {"startLine": 3, "startColumn": 10, "endLine": 3, "endColumn": 30},
    }
    assert result["level"] == "error"
    (rule,) = run["tool"]["driver"]["rules"]
    assert rule["shortDescription"]["text"] == "A credit that names nobody."
    assert rule["fullDescription"]["text"].startswith("A reader cannot follow a credit")
    assert rule["help"]["text"].startswith(rule["fullDescription"]["text"])
    assert rule["help"]["text"].endswith("\n\n`provenance rule ATT101` explains the rule.")
    shown = rule["help"]["markdown"]
    assert shown.startswith(rule["fullDescription"]["text"])
    for told in (shown, rule["help"]["text"]):
        assert '\n\nFor information:\n- "courtesy of the artist"' in told
    assert "write `<!-- provenance: allow vague-credit: the reason -->` above it" in shown
    assert 'write `ignore = ["vague-credit"]` in the configuration' in shown
    assert shown.endswith("\n\n`provenance rule ATT101` explains the rule.")
    assert (rule["defaultConfiguration"], rule["properties"]) == ({"level": "error"}, {"tags": ["attribution"]})
    assert run["invocations"][0]["executionSuccessful"] is True


def test_code_scanning_shows_the_options_of_a_rule(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a.txt", "b.txt"):
        Path(name).write_text("The river rose above the old mark, and the market hall was under water.\n", "utf-8")
    (run,) = report(capsys, "sarif", "check", ".", "--select", "duplicate-document")["runs"]
    (rule,) = run["tool"]["driver"]["rules"]
    shown = rule["help"]["markdown"]
    (options,) = re.findall(r"```toml\n(.*?)```", shown, re.DOTALL)
    assert tomllib.loads(options) == {"rules": {"duplicate-document": {"min-words": 5}}}
    assert "provenance: allow" not in shown  # a finding across documents has no place for a comment


def test_code_scanning_shows_the_comment_that_reaches_a_finding(capsys: pytest.CaptureFixture[str]) -> None:
    """Once it was `allow` for findings of the document as a whole, too, which then was told to be idle."""
    text = "# The bridge\n\nIt fell in the night, the council said, and no one was hurt.\n"
    Path("a.md").write_text(text, "utf-8")
    (run,) = report(capsys, "sarif", "check", "a.md", "--select", "ATT105", "--document")["runs"]
    shown = run["tool"]["driver"]["rules"][0]["help"]["markdown"]
    comment = "<!-- provenance: allow-file missing-author: the reason -->"
    assert f"write `{comment}` at the top of the text" in shown
    Path("a.md").write_text(f"{comment}\n\n{text}", "utf-8")
    assert report(capsys, "sarif", "check", "a.md", "--select", "ATT105,PRV", "--document")["runs"][0]["results"] == []


def test_what_could_not_be_checked_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    Path("rows.jsonl").write_text('{"id": "a", "text": "A quiet day."}\nno json\n', "utf-8")
    (run,) = report(capsys, "sarif", "check", ".")["runs"]
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    (note,) = invocation["toolExecutionNotifications"]
    assert note["message"]["text"].startswith("failed: it is not JSON")
    assert note["locations"][0]["physicalLocation"]["region"] == {"startLine": 2}
    (issue,) = report(capsys, "gitlab", "check", ".")
    assert (issue["severity"], issue["location"]["lines"]["begin"]) == ("critical", 2)


def test_issues_of_code_quality_are_told_apart(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a.txt", "b.txt"):
        Path(name).write_text("Credits to the owner\n\nThe bridge fell.\n\nCredits to the owner\n", "utf-8")
    issues = report(capsys, "gitlab", "check", ".", "--select", "ATT101")
    assert [(issue["location"]["path"], issue["location"]["lines"]["begin"]) for issue in issues] == [
        ("a.txt", 1),
        ("a.txt", 5),
        ("b.txt", 1),
        ("b.txt", 5),
    ]
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    again = report(capsys, "gitlab", "check", ".", "--select", "ATT101")
    assert again == issues


def test_a_clean_run_has_no_issues(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.txt").write_text("The bridge fell.\n", "utf-8")
    assert report(capsys, "gitlab", "check", "a.txt", "--select", "ATT101") == []
    (run,) = report(capsys, "sarif", "check", "a.txt", "--select", "ATT101")["runs"]
    assert run["results"] == []


@pytest.mark.skipif(os.name == "nt", reason="needs names of files as POSIX has them")
@pytest.mark.parametrize("form", ["text", "concise", "github"])
def test_no_word_of_a_document_commands_the_service(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    """GitHub obeys `::error …::` at the beginning of a line of its log, and `##[error]` anywhere in one."""
    for number in range(12):
        name = f"::error file=x::{number}.txt"
        Path(name).write_text("Credits to the owner ##[error]No\n\nCredits to the owner ##vso[task.x]No\n", "utf-8")
    main(["check", ".", "--isolated", "--no-cache", "--output-format", form, "--select", "ATT101"])
    own = ("::error file=%3A%3Aerror", "::notice file=%3A%3Aerror")
    lines = [line for line in capsys.readouterr().out.splitlines() if not line.startswith(own)]
    assert any("error file=x:" in line for line in lines)
    assert [line for line in lines if line.lstrip().startswith("::") or re.search(r"##\w*\[", line)] == []


@pytest.mark.parametrize("form", ["gitlab", "sarif"])
def test_findings_over_a_folder_name_the_documents(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = "The ferry sails at noon from the old quay, and comes back in the evening when the lamps are lit.\n"
    for name in ("a.txt", "b.txt"):
        Path(name).write_text(text, "utf-8")
    told = json.dumps(report(capsys, form, "audit", ".", "--select", "DUP901"))
    assert "2 documents have the same text: a.txt and b.txt" in told


def test_a_page_says_what_each_rule_looks_for() -> None:
    Path("a.txt").write_text("Credits to the owner\n", "utf-8")
    main(["check", "a.txt", "--isolated", "--no-cache", "--output-format", "html", "--output-file", "a.html"])
    assert "ATT101 vague-credit<details><summary><small>A credit that names nobody</small></summary><p>" in Path(
        "a.html"
    ).read_text("utf-8")
