"""All names that mean no rule are told at once."""

from __future__ import annotations

from pathlib import Path

from tests.commands import call_for_text


def test_each_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A bridge.\n")
    done = call_for_text(tmp_path, "check", "a.txt", "--isolated", "--select", "HOUS101,ATT101,nope,ATT1O2")
    assert done.returncode == 2
    assert "--select: 'HOUS101' is no rule, slug or prefix (nor is 'nope');" in done.stderr
    assert "--select: 'ATT1O2' is no rule, slug or prefix; did you mean 'ATT102'?" in done.stderr
    done = call_for_text(tmp_path, "check", "a.txt", "--isolated", "--output-format", "csv")
    assert done.returncode == 2
    assert done.stderr.endswith("“As a table” in docs/report.md shows how `jsonl` becomes one\n")
