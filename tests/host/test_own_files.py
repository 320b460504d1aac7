"""What a folder holds besides documents: the program's own files and hidden ones are passed over, all else is named."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from provenance.engine import baseline_writing
from provenance.engine.program import all_kinds
from provenance.host.configuration import load_settings
from provenance.host.files import Finder
from provenance.host.kinds import Candidate
from provenance.host.settings import PerPath, Settings
from tests.commands import call

BASELINE = baseline_writing.BaselineWriter().text().decode()


def met(folder: Path, settings: Settings | None = None) -> list[str]:
    """The ids of the candidates of a folder, with a mark where nothing reads them."""
    found: list[Candidate] = Finder(settings or Settings(root=folder), all_kinds()).find([str(folder)])
    return [candidate.id + ("" if candidate.loader else " (skipped)") for candidate in found]


def write(folder: Path, files: dict[str, str | bytes]) -> None:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())


def test_own_files_are_passed_over(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "a.txt": "Text.",
            "provenance.toml": "",
            "docs/provenance.toml": "",
            "news/.provenance.toml": "",
            "provenance-baseline.json": BASELINE,
            "docs/provenance-baseline-old.json": BASELINE,
            "provenance.schema.json": call(tmp_path, "schema", "configuration").stdout,
        },
    )
    assert met(tmp_path) == ["a.txt"]


def test_a_baseline_by_any_name_is_passed_over(tmp_path: Path) -> None:
    entry = '{"version": 1, "documents": [{"path": "a.txt", "id": "7", "findings": {"ATT101": ["0"]}}]}'
    document = '{"version": 1, "documents": [{"path": "a.txt", "text": "Text."}]}'
    write(tmp_path, {"known.json": BASELINE, "old/known.json": entry, "list.json": document})
    assert met(tmp_path) == ["list.json"]


def test_what_other_programs_put_beside_a_document_is_passed_over(tmp_path: Path) -> None:
    locks = dict.fromkeys(("~$a.docx", ".#a.txt", "._a.md", ".~lock.a.txt#"), "locked")
    write(tmp_path, {"a.txt": "Text.", "~a.txt": "Text.", **locks})
    assert met(tmp_path) == ["a.txt", "~a.txt"]
    assert len(met(tmp_path, Settings(root=tmp_path, include=("**",)))) == 6


def test_a_large_baseline_and_reports_are_no_documents(tmp_path: Path) -> None:
    baseline = BASELINE.replace("[", "[" + " " * 5000, 1)
    report = '{"schema_version":"1.2.0",\n"tool":{' + " " * 5000
    write(tmp_path, {"provenance-baseline.json": baseline, "report.json": report, "a.json": '{"text": "Text."}'})
    assert met(tmp_path) == ["a.json", "report.json (skipped)"]


@pytest.mark.parametrize("form", ["json", "jsonl", "html", "junit", "gitlab"])
def test_a_report_in_the_folder_is_told_as_one(tmp_path: Path, form: str) -> None:
    write(tmp_path, {"a.txt": "Officials said that the bridge would close."})
    ending = {"junit": "xml", "gitlab": "json"}.get(form, form)
    name = f"report.{ending}"
    assert call(tmp_path, "check", ".", "--output-format", form, "--output-file", name).returncode == 0
    (found,) = (
        candidate
        for candidate in Finder(Settings(root=tmp_path), all_kinds()).find([str(tmp_path)])
        if not candidate.loader
    )
    assert (found.id, found.reason) == (name, "a report of this program is no document")


def test_the_folder_of_a_run_is_passed_over(tmp_path: Path) -> None:
    lent = '{"format": "tabloid", "text": "The bridge is closed."}'
    write(
        tmp_path,
        {"a.txt": "Text.", "press/run.json": lent, "press/plan.jsonl": '{"text": "Text."}', "b/c.txt": "Text."},
    )
    asked = ("audit", ".", "--isolated", "--select", "ATT101,DUP901", "--run-folder", "b/run")
    done = call(tmp_path, *asked)
    assert (done.returncode, (tmp_path / "b" / "run" / "run.json").is_file()) == (0, True), done.stderr
    assert met(tmp_path) == ["a.txt", "b/c.txt", "press/plan.jsonl", "press/run.json"]
    with contextlib.chdir(tmp_path):
        found = Finder(Settings(root=tmp_path), all_kinds()).find(["b/**/*", "press/*"])
    assert [candidate.id for candidate in found] == ["b/c.txt", "press/plan.jsonl", "press/run.json"]
    again = call(tmp_path, *asked, "--resume")
    assert (again.returncode, again.stdout) == (0, done.stdout)
    assert call(tmp_path, "check", "b/run", "--isolated").returncode == 2


def test_a_page_that_quotes_a_report_is_a_document(tmp_path: Path) -> None:
    write(tmp_path, {"a.html": '<!-- <testsuites name="provenance"> --><p>Credits to the owner.</p>'})
    assert met(tmp_path) == ["a.html"]


def test_files_of_others_with_like_names_are_named(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "provenance-baseline.json": '{"wine": "Bordeaux"}',
            "known.json": '{"version": 1, "documents": [1]}',
            "settings.toml": "",
            "pyproject.toml": "",
        },
    )
    assert met(tmp_path) == [
        "known.json (skipped)",
        "provenance-baseline.json (skipped)",
        "pyproject.toml (skipped)",
        "settings.toml (skipped)",
    ]


@pytest.mark.parametrize("name", ["settings.toml", "pyproject.toml"])
def test_the_files_that_hold_settings_and_baseline_are_passed_over(tmp_path: Path, name: str) -> None:
    table = "[tool.provenance]\n" if name == "pyproject.toml" else ""
    write(tmp_path, {"a.txt": "Text.", name: f"{table}baseline = 'known.json'\n", "known.json": BASELINE})
    settings = load_settings(config=tmp_path / name, isolated=False, start=tmp_path)
    assert met(tmp_path, settings) == ["a.txt"]


def test_what_is_hidden_and_no_document_is_passed_over(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            ".pre-commit-config.yaml": "repos: []\n",
            ".gitignore": "*.tmp\n",
            ".github/workflows/checks.yml": "on: push\n",
            ".github/ISSUE_TEMPLATE.md": "What went wrong?\n",
            ".notes.txt": "Text.",
            "checks.yml": "on: push\n",
        },
    )
    assert met(tmp_path) == [".notes.txt", "checks.yml (skipped)", ".github/ISSUE_TEMPLATE.md"]


def test_what_is_hidden_is_named_where_it_is_asked_for(tmp_path: Path) -> None:
    write(tmp_path, {".github/workflows/checks.yml": "on: push\n", "a.txt": "Text."})
    assert met(tmp_path / ".github") == ["workflows/checks.yml (skipped)"]
    settings = Settings(root=tmp_path, include=(".github/**",))
    assert met(tmp_path, settings) == [".github/workflows/checks.yml (skipped)"]
    settings = Settings(root=tmp_path, per_path=(PerPath("*.yml", media_type="text/plain"),))
    assert met(tmp_path, settings) == ["a.txt", ".github/workflows/checks.yml"]
