"""`--min-severity`: people are shown what is at least so severe, and told how much is not shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import call_for_text

TEXT = "# The bridge\n\nCredits to the owner.\n\nThe bridge cost £3 million, and nobody in the town had been asked.\n"


@pytest.mark.parametrize("form", ["text", "concise", "github"])
def test_what_is_less_severe_is_counted_and_not_shown(tmp_path: Path, form: str) -> None:
    (tmp_path / "a.md").write_text(TEXT, "utf-8")
    flags = ("check", "a.md", "--isolated", "--select", "ATT101,CIT301", "--output-format", form)
    whole = call_for_text(tmp_path, *flags)
    assert "CIT301" in whole.stdout
    assert "not shown" not in whole.stdout
    done = call_for_text(tmp_path, *flags, "--min-severity", "warning")
    assert done.returncode == 1
    assert ("ATT101" in done.stdout, "CIT301" in done.stdout) == (True, False)
    assert "Found 2 faults (1 error, 1 info)" in done.stdout, "the sums are those of the run"
    assert done.stdout.splitlines()[-1] == "1 fault not shown, since --min-severity is warning."
    done = call_for_text(tmp_path, *flags, "--min-severity", "error", "--fail-on", "info", "--ignore", "ATT101")
    assert done.returncode == 1, "what is not shown counts as ever"


@pytest.mark.parametrize("form", ["json", "sarif", "html"])
def test_whole_reports_are_whole(tmp_path: Path, form: str) -> None:
    (tmp_path / "a.md").write_text(TEXT, "utf-8")
    done = call_for_text(tmp_path, "check", "a.md", "--isolated", "--min-severity", "error", "--output-format", form)
    assert done.returncode == 2
    assert f"--min-severity: a report in the format {form} always holds all that was found" in done.stderr


def test_the_tables_of_an_audit_have_what_is_shown(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
    (tmp_path / "a" / "one.md").write_text(TEXT, "utf-8")
    (tmp_path / "b" / "two.md").write_text("# The mill\n\nIt cost £3 million, and nobody had been asked.\n", "utf-8")
    flags = ("audit", ".", "--isolated", "--select", "ATT101,CIT301")
    whole = call_for_text(tmp_path, *flags).stdout
    assert "two.md" in whole
    assert "CIT301" in whole
    done = call_for_text(tmp_path, *flags, "--min-severity", "warning").stdout
    assert ("ATT101" in done, "one.md" in done, "two.md" in done, "CIT301" in done) == (True, True, False, False)
    assert "     1         -     -  a (1 document)" in done.splitlines()
    assert "Found 3 faults (1 error, 2 info)" in done
    assert "2 faults not shown, since --min-severity is warning." in done.splitlines()
    assert "not shown" not in call_for_text(tmp_path, *flags, "--min-severity", "info").stdout


def test_what_stands_across_documents_is_left_out_too(tmp_path: Path) -> None:
    for name in ("one.md", "two.md"):
        (tmp_path / name).write_text(f"# The bridge\n\n{'The council met in the hall and closed it. ' * 30}\n", "utf-8")
    flags = ("audit", ".", "--isolated", "--select", "DUP")
    assert "DUP901" in call_for_text(tmp_path, *flags).stdout
    done = call_for_text(tmp_path, *flags, "--min-severity", "error").stdout
    assert "DUP901" not in done
    assert "1 fault not shown, since --min-severity is error." in done.splitlines()
