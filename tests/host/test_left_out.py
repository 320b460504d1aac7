"""What of a folder is not read is told: links to folders, what `include` leaves out, reports; and patterns that are mistakes."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.commands import call_for_text

TEXT = "The crane was painted in May.\n"


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return call_for_text(folder, "check", *arguments, "--no-cache")


def records(folder: Path, *arguments: str) -> dict[str, Any]:
    done = run(folder, *arguments, "--output-format", "jsonl")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return {line["path"]: line["reason"] or line["status"] for line in lines if line["kind"] == "document"}


def make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(TEXT, encoding="utf-8")


@pytest.mark.skipif(os.name == "nt", reason="needs links")
def test_a_link_to_a_folder_is_told(tmp_path: Path) -> None:
    make(tmp_path, "in/a.txt", "in/sub/b.txt", "other/c.txt")
    (tmp_path / "in" / "linked").symlink_to("../other")
    (tmp_path / "in" / "sub" / "again").symlink_to("..")  # which is read anyway
    (tmp_path / "in" / ".hidden").symlink_to("../other")
    (tmp_path / "in" / "file.txt").symlink_to("../other/c.txt")
    told = "a link to a folder is not followed: name the folder to have it read"
    read = {"in/a.txt": "checked", "in/file.txt": "checked", "in/linked": told, "in/sub/b.txt": "checked"}
    assert records(tmp_path, "in", "--isolated") == read
    assert run(tmp_path, "in", "--isolated", "--strict").returncode == 3
    assert records(tmp_path, "in/linked", "--isolated") == {"in/linked/c.txt": "checked"}
    (tmp_path / "provenance.toml").write_text("exclude = ['linked']\ninclude = ['*.txt']\n", encoding="utf-8")
    assert "in/linked" not in records(tmp_path, "in")


def test_what_tools_install_is_no_text_of_the_folder(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "env/lib/python3.13/site-packages/thing/README.txt", "env/Lib/site-packages/LICENSE.txt")
    assert list(records(tmp_path, ".")) == ["a.txt"]


def test_what_include_leaves_out_is_not_laid_to_the_folder(tmp_path: Path) -> None:
    make(tmp_path, "in/a.txt", "in/b.txt")
    (tmp_path / "provenance.toml").write_text("include = ['*.adoc']\n", encoding="utf-8")
    done = run(tmp_path, "in")
    sentence = "in: there is no file in it that `include` names, which leaves out 2 files"
    assert (done.returncode, sentence in done.stderr) == (2, True)


def test_a_report_as_a_table_is_no_document(tmp_path: Path) -> None:
    make(tmp_path, "a.txt")
    into = ("--output-format", "parquet", "--output-file", "report.parquet")
    assert run(tmp_path, ".", "--isolated", *into).returncode == 0
    assert records(tmp_path, ".", "--isolated")["report.parquet"] == "a report of this program is no document"


def test_a_table_of_others_is_read(tmp_path: Path) -> None:
    from pyarrow import table  # noqa: PLC0415
    from pyarrow.parquet import write_table  # noqa: PLC0415

    write_table(table({"text": [TEXT, None, ""], "date": ["2024-03-01"] * 3}), tmp_path / "rows.parquet")
    done = run(tmp_path, ".", "--isolated", "--output-format", "jsonl")
    found = [json.loads(line) for line in done.stdout.splitlines()][:-1]
    told = [(record["status"], record["reason"]) for record in found]
    assert told == [("checked", None), ("skipped", "no text in `text`"), ("skipped", "no text in `text`")]


def test_a_short_row_has_empty_cells(tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text(f"id,text,date\n1,{TEXT.strip()}\n2\n", encoding="utf-8")
    done = run(tmp_path, ".", "--isolated", "--output-format", "jsonl")
    found = [json.loads(line) for line in done.stdout.splitlines()][:-1]
    assert [(record["status"], record["reason"]) for record in found] == [
        ("checked", None),
        ("skipped", "no text in `text`"),
    ]


@pytest.mark.parametrize(
    ("setting", "fault"),
    [
        (
            "exclude = ['HERE/drafts/**']",
            "1: exclude: 'HERE/drafts/**' is an absolute path: write it from the configuration's folder, 'drafts/**'",
        ),
        ("\nexclude = ['a', '!drafts/**']", "2: exclude: '!drafts/**' begins with `!`"),
        ("include = ['{drafts,sub}/*']", "1: include: '{drafts,sub}/*' has alternatives in braces"),
        ("exclude = ['[']", "1: exclude: '[' has a `[` without its `]`"),
        ("exclude = ['']", "1: exclude: '' names no file"),
        ("[per-path.'{a,b}.md']\nignore = ['ATT101']", "1: per-path: '{a,b}.md' has alternatives"),
    ],
)
def test_patterns_that_are_mistakes(tmp_path: Path, setting: str, fault: str) -> None:
    make(tmp_path, "drafts/a.txt")
    (tmp_path / "provenance.toml").write_text(setting.replace("HERE", str(tmp_path)), encoding="utf-8")
    done = run(tmp_path, ".")
    assert done.returncode == 2
    assert f"provenance.toml:{fault.replace('HERE', str(tmp_path))}" in done.stderr


@pytest.mark.parametrize(
    "glob", ["/drafts/**", "drafts/", "./drafts", "[ab]*/x.md", "[]a]", "{{cookiecutter.slug}}", "**", "a b!", "[!a]*"]
)
def test_patterns_that_are_none(tmp_path: Path, glob: str) -> None:
    make(tmp_path, "a.txt")
    (tmp_path / "provenance.toml").write_text(f"[per-path.'{glob}']\nignore = ['ATT101']", encoding="utf-8")
    assert run(tmp_path, ".").returncode == 0


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_rule_that_changes_the_folder_costs_no_document(tmp_path: Path, jobs: str) -> None:
    make(tmp_path, *(f"in/{number:02}.txt" for number in range(70)))
    (tmp_path / "tst.py").write_text(
        "import os\nfrom provenance.api import Severity, hookimpl, rule\n"
        "@rule(id='TST101', slug='goes', severity=Severity.INFO, summary='A test', languages=['*'], bad=['x'], good=['y'])\n"
        "def goes(document, context):\n    'Why.'\n    os.chdir('/')\n    return ()\n"
        "@hookimpl\ndef provenance_rules():\n    return [goes]\n",
        encoding="utf-8",
    )
    (tmp_path / "rows").mkdir()
    (tmp_path / "rows" / "z.jsonl").write_text(json.dumps({"text": TEXT}) + "\n", encoding="utf-8")
    found = records(tmp_path, "in", "rows", "--isolated", "--plugin", "tst.py", "--jobs", jobs)
    assert (len(found), set(found.values())) == (71, {"checked"})


@pytest.mark.parametrize("pattern", ["in/**", "in/*", "./in/**", "../{here}/in/*"])
def test_what_a_pattern_meets_is_as_in_a_folder(tmp_path: Path, pattern: str) -> None:
    """A shell of Windows leaves patterns to the program. Once one picture, or the settings themselves, ended such a run as wrong use."""
    make(tmp_path, "in/a.txt", "in/b.txt", "in/tool.py", "in/picture.png", "in/.hidden", "in/provenance.toml")
    pattern = pattern.format(here=tmp_path.name)
    found = {"in/a.txt": "checked", "in/b.txt": "checked", "in/tool.py": "nothing reads files that end in .py"}

    assert records(tmp_path, pattern, "--isolated") == found
    assert run(tmp_path, "in/tool.py", "--isolated").returncode == 2
    done = run(tmp_path, "in/*.png", "--isolated")
    assert (done.returncode, "in/*.png: there is no document in it" in done.stderr) == (2, True)
