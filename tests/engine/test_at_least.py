"""`at-least` in a rule's table: below it no finding stays, however the rule grades it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands import call

_TEXT = """---
title: Ten ways to tie a knot
author: Ana Cruz
---

A knot is tied with a rope. The rope is laid over the hand, and its end is drawn through. It holds where the rope is dry.

Photo: Unsplash
"""


def severities(folder: Path, configuration: str) -> dict[str, str]:
    (folder / "knots.md").write_text(_TEXT)
    (folder / "provenance.toml").write_text(configuration)
    done = call(folder, "check", "knots.md", "--no-cache", "--exit-zero", "--output-format", "json")
    (record,) = json.loads(done.stdout)["documents"]
    return {finding["rule"]: finding["severity"] for finding in record["findings"]}


@pytest.mark.parametrize(
    ("configuration", "severity"),
    [
        ("", "info"),
        ('[rules.missing-date]\nseverity = "error"\n', "info"),
        ('[rules.missing-date]\nat-least = "error"\n', "error"),
        ('[rules.DAT201]\nat-least = "warning"\n', "warning"),
        ('[rules.DAT201]\nseverity = "warning"\nat-least = "warning"\n', "warning"),
        ('[rules.DAT201]\nat-least = "error"\n[per-path."*.md".severity]\nDAT201 = "warning"\n', "warning"),
        ('[rules.DAT201]\nat-least = "warning"\n[per-path."*.md".severity]\nDAT201 = "error"\n', "warning"),
    ],
)
def test_raises_what_the_rule_grades(tmp_path: Path, configuration: str, severity: str) -> None:
    assert severities(tmp_path, configuration)["DAT201"] == severity


def test_leaves_other_rules(tmp_path: Path) -> None:
    before = severities(tmp_path, "")
    after = severities(tmp_path, '[rules.missing-date]\nat-least = "error"\n')

    assert {name: level for name, level in after.items() if before[name] != level} == {"DAT201": "error"}


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ('at-least = "eror"', "is 'eror', which is none of 'info', 'warning', 'error'; did you mean"),
        (
            'severity = "info"\nat-least = "error"',
            "is 'error', which is more than the `severity` 'info' of the same rule",
        ),
        ('at-lest = "error"', "has no option 'at-lest'; did you mean"),
    ],
)
def test_slips(tmp_path: Path, table: str, said: str) -> None:
    (tmp_path / "provenance.toml").write_text(f"[rules.missing-date]\n{table}\n")

    (tmp_path / "knots.md").write_text(_TEXT)

    done = call(tmp_path, "check", ".", "--no-cache")

    assert done.returncode == 2
    assert said in done.stderr.decode()


def test_rules_lists_it(tmp_path: Path) -> None:
    (tmp_path / "provenance.toml").write_text('[rules.anonymous-source]\nat-least = "error"\n')

    done = call(tmp_path, "rules", "--select", "ATT102")

    assert done.stdout.decode().split()[:3] == ["ATT102", "anonymous-source", "error"]
