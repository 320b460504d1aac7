"""The main job on real input: the audit of the seed documents, as a snapshot and, for the first of them, fault by fault.

After a change that is meant: `python tests/audit/test_seeds.py`, and read the difference.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests import processes
from tests.commands import as_text

ROOT = Path(__file__).resolve().parents[2]
SNAPSHOT = Path(__file__).with_name("seeds.txt")
FIRST = "000_1cc552ea7276300b.txt"
AS_OF = "2026-11-25"
LISTS = ("attributions", "quotes", "dates", "citations", "images")


def audit(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = ("audit", "seeds", "--as-of", AS_OF, *arguments)
    return as_text(processes.run(ROOT, *command))


@pytest.fixture(scope="module")
def written() -> str:
    """What a program that was started writes."""
    command = [sys.executable, "-m", "provenance", "audit", "seeds", "--as-of", AS_OF, "--output-format", "json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.fixture(scope="module")
def report(written: str) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(written)
    return made


def words(report: dict[str, Any]) -> str:
    """The report on one line a finding, with what the records say of each document."""
    lines: list[str] = []
    for record in report["documents"]:
        metadata, evidence = record["metadata"] or {}, record["evidence"] or {}
        authors = ", ".join(author["value"] for author in metadata.get("authors", ()))
        date = (metadata.get("date") or {}).get("value")
        claims = evidence.get("claims") or {"count": 0, "supported": 0}
        language = (record["language"] or {}).get("code")
        lines += [
            "",
            f"{record['id']}  {record['status']}  {language}  date {date}  author {authors or None}",
            "  " + ", ".join(f"{len(evidence.get(name, ()))} {name}" for name in LISTS),
            f"  {claims['supported']} of {claims['count']} claims supported",
        ]
        for finding in record["findings"]:
            at = finding["location"]
            place = f"{at['start']['line']}:{at['start']['column']}" if at else "-"
            lines.append(
                f"  {place} {finding['severity']} {finding['rule']} {finding['excerpt']!r}: {finding['message']}"
            )
        lines += [f"  unchecked {item['rule']}: {item['reason']}" for item in record["unchecked"]]
    for finding in report["corpus"]:
        lines.append(f"corpus {finding['severity']} {finding['rule']} {finding['member_count']}: {finding['message']}")
        lines += [f"  {member['path']} {member['excerpt']!r}" for member in finding["members"]]
    return "\n".join(lines).lstrip() + "\n"


def test_report_is_as_it_was(report: dict[str, Any]) -> None:
    assert words(report) == SNAPSHOT.read_text(encoding="utf-8")


def found(report: dict[str, Any]) -> set[tuple[str, int]]:
    record = next(record for record in report["documents"] if record["id"] == FIRST)
    return {
        (finding["rule"], finding["location"]["start"]["line"] if finding["location"] else 0)
        for finding in record["findings"]
    }


def test_every_fault_of_the_first_seed_is_found(report: dict[str, Any]) -> None:
    assert found(report) >= {
        *(("DAT201", 0), ("ATT105", 0), ("ATT106", 0), ("CIT309", 0)),
        ("ATT101", 3),
        *(("DAT202", 7), ("DAT202", 17), ("DAT202", 23)),
        *(("ATT102", 9), ("ATT103", 15), ("ATT102", 21), ("ATT102", 27)),
        ("BLP401", 31),
    }
    claims = {line for rule, line in found(report) if rule in {"CIT301", "CIT302"}}
    assert {9, 27} <= claims
    record = next(record for record in report["documents"] if record["id"] == FIRST)
    related = next(finding for finding in record["findings"] if finding["rule"] == "BLP401")
    assert (related["location"]["start"]["line"], related["location"]["end"]["line"]) == (31, 37)


def test_nothing_false_in_the_first_seed(report: dict[str, Any]) -> None:
    rules = found(report)
    assert not {rule for rule, _ in rules if rule[:3] in {"MOD", "PII", "LNG", "MED", "LIC"}}
    assert {line for rule, line in rules if rule.startswith("BLP")} == {31}
    named = {(rule, line) for rule, line in rules if rule in {"ATT102", "ATT103", "ATT104", "ATT107"}}
    assert not {line for _, line in named} & {13, 17, 19, 25, 29}
    assert {line for rule, line in rules if rule.startswith("DAT")} == {0, 7, 17, 23}
    assert not {line for rule, line in rules if line > 31}  # the headlines under "Related posts" are no claims


def test_the_same_bytes_twice_and_the_report_folder(written: str, tmp_path: Path) -> None:
    folder = tmp_path / "report"
    done = audit("--output-format", "json", "--report", str(folder))
    assert done.stdout.replace(f',"--report",{json.dumps(str(folder))}', "") == written
    assert done.returncode == 0
    page = (folder / "report.html").read_text(encoding="utf-8")
    assert page.count("<section class=document") == len(json.loads((folder / "report.json").read_bytes())["documents"])
    assert page.count("<script") == 1  # lays out what comes into sight


if __name__ == "__main__":
    done = audit("--output-format", "json")
    SNAPSHOT.write_text(words(json.loads(done.stdout)), encoding="utf-8")
