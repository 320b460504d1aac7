"""Documents that cannot be read, or not wholly, and what a run says in the end: exit code, sentence and report."""

from __future__ import annotations

import gzip
import json
import os
import textwrap
from pathlib import Path

import pytest

from tests.host.runs import TEXT, Case, check, run, stream, write

CASES = [
    Case(
        "folder with a file that nothing reads",
        ["check", "docs", "--exit-zero"],
        0,
        "1 file skipped (docs/b.bin): nothing reads files that end in .bin",
        {"docs/a.txt": "Text.", "docs/b.bin": b"\x00"},
        in_output=True,
    ),
    Case(
        "folder with a file that nothing reads as it is",
        ["check", "docs", "--exit-zero"],
        0,
        'per-path."*.utf8".media-type = "text/plain"',
        {"docs/a.txt": "Text.", "docs/b.utf8": "Text."},
        in_output=True,
    ),
    Case(
        "folder with the posts of an account beside a script",
        ["check", "docs", "--exit-zero"],
        0,
        "1 file skipped (docs/data/tweets.js): it keeps posts in a script: name it .json",
        {"docs/a.txt": "Text.", "docs/data/tweets.js": "window.YTD.tweets.part0 = []", "docs/site.js": "x"},
        in_output=True,
    ),
    Case(
        "the same, strict",
        ["check", "docs", "--exit-zero", "--strict"],
        3,
        "skipped",
        {"docs/a.txt": "Text.", "docs/b.bin": b"\x00"},
        in_output=True,
    ),
    Case(
        "undecodable file",
        ["check", "u.txt"],
        3,
        "not all of its bytes are (the first on line 1)",
        {"u.txt": b"\xff\xfe\x00\xd8\x00\x00"},
        in_output=True,
        status="partly-checked",
        problem="encoding",
    ),
    Case(
        "binary file",
        ["check", "b.txt"],
        3,
        "is a PNG image, not text",
        {"b.txt": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 20},
        in_output=True,
        status="failed",
    ),
    Case(
        "too large",
        ["check", "a.txt"],
        3,
        "larger than limits.bytes",
        {"provenance.toml": "[limits]\nbytes = 3\n"},
        in_output=True,
        status="failed",
    ),
    Case(
        "broken front matter",
        ["check", "f.md", "--exit-zero"],
        3,
        "front matter",
        {"f.md": "---\ntitle: [\n---\n\nText.\n"},
        in_output=True,
        status="partly-checked",
        problem="front-matter",
    ),
    Case(
        "broken row",
        ["check", "r.jsonl", "--exit-zero"],
        3,
        "r.jsonl:2",
        {"r.jsonl": '{"id": "a", "text": "A line."}\n{"id": \n{"id": "c", "text": "C."}\n'},
        in_output=True,
    ),
    Case(
        "doubled id",
        ["check", "r.jsonl", "--exit-zero"],
        3,
        "'a'",
        {"r.jsonl": '{"id": "a", "text": "A line."}\n{"id": "a", "text": "B."}\n'},
        in_output=True,
        problem="row",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_says_what_is_wrong(case: Case, tmp_path: Path) -> None:
    check(case, tmp_path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user whom file modes bind")
def test_unreadable_file(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": TEXT})
    (tmp_path / "a.txt").chmod(0)
    done = run(tmp_path, "check", "a.txt")
    assert done.returncode == 3
    told = "cannot be read: Permission denied: let the program read it, or leave it out with `exclude`"
    assert told in " ".join(done.stdout.split())


@pytest.mark.skipif(os.name == "nt", reason="needs symbolic links")
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    write(tmp_path, {"docs/a.txt": TEXT})
    (tmp_path / "docs" / "b.txt").symlink_to("nowhere.txt")
    done = run(tmp_path, "check", "docs", "--exit-zero")
    assert done.returncode == 3
    assert "not checked: it is a link to 'nowhere.txt', which does not exist." in done.stdout
    assert "3:1" not in done.stdout
    assert "ATT101" in done.stdout


def test_a_reason_does_not_name_its_file_again(tmp_path: Path) -> None:
    write(tmp_path, {"in/bad.json": '{"text": "words",\n', "in/cut.jsonl.gz": gzip.compress(b'{"text": "a"}\n')[:-9]})
    told = " ".join(run(tmp_path, "check", "in").stdout.split())
    assert "in/bad.json not checked: it is not JSON: it breaks off at line 2" in told
    assert "in/cut.jsonl.gz not checked: it was cut off: its gzip data have no end." in told


def test_json_without_words_is_not_asked_for_its_column(tmp_path: Path) -> None:
    words = "The bridge was opened by the mayor."
    write(tmp_path, {"a.txt": "It rained.\n", "settings.json": '{"a": 1, "b": ["on", {"c": "Leeds"}]}\n'})
    told = " ".join(run(tmp_path, "check", ".").stdout.split())
    assert (
        "skipped (settings.json): it has neither a column `text` nor `html` (it has `a`, `b`), and no other words."
        in told
    )
    write(tmp_path, {"settings.json": f'{{"a": 1, "b": ["on", {{"c": "{words}"}}]}}\n'})
    assert "Where the text has another name, say so in the configuration" in " ".join(
        run(tmp_path, "check", ".").stdout.split()
    )


def test_exit_codes_of_findings(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": TEXT})
    assert run(tmp_path, "check", "a.txt").returncode == 1
    assert run(tmp_path, "check", "a.txt", "--exit-zero").returncode == 0
    assert run(tmp_path, "check", "a.txt", "--ignore", "ATT101").returncode == 0
    assert run(tmp_path, "audit", ".").returncode == 0
    assert run(tmp_path, "audit", ".", "--fail-on", "error").returncode == 1
    assert run(tmp_path, "check", "-", stdin=TEXT).returncode == 1


def test_max_warnings(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": "Officials said that the bridge will close. Critics say it should not.\n"})
    found = stream(run(tmp_path, "check", "a.txt", "--output-format", "jsonl"))[-1]["summary"]["by_severity"]["warning"]
    assert found >= 1
    assert run(tmp_path, "check", "a.txt", "--max-warnings", str(found)).returncode == 0
    assert run(tmp_path, "check", "a.txt", "--max-warnings", str(found - 1)).returncode == 1


def test_the_same_bytes_twice_and_the_same_records_in_another_order(tmp_path: Path) -> None:
    write(tmp_path, {f"{number}.txt": f"{TEXT}Officials said so on {number} June.\n" for number in range(1, 6)})
    names = [f"{number}.txt" for number in range(1, 6)]
    arguments = ("--output-format", "jsonl", "--as-of", "2024-06-30")
    first, second = (run(tmp_path, "check", *names, *arguments).stdout for _ in range(2))
    assert first == second
    other = stream(run(tmp_path, "check", *reversed(names), *arguments))[:-1]
    assert sorted(map(json.dumps, other)) == sorted(
        map(json.dumps, [json.loads(line) for line in first.splitlines()[:-1]])
    )


def test_a_report_file_is_there_only_when_it_is_whole(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": TEXT})
    done = run(tmp_path, "check", "a.txt", "--output-format", "json", "--output-file", "report.json")
    assert done.stdout == ""
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert list(report) == ["schema_version", "tool", "run", "documents", "corpus", "problems", "summary"]
    assert run(tmp_path, "schema", "--check", "report.json").returncode == 0
    assert [path.name for path in tmp_path.iterdir()].count("report.json") == 1
    assert not list(tmp_path.glob(".*.part"))
    (tmp_path / "report.json").write_text(json.dumps(report | {"extra": 1}), encoding="utf-8")
    done = run(tmp_path, "schema", "--check", "report.json")
    assert done.returncode == 1
    assert "extra" in done.stderr


def test_inline_allow(tmp_path: Path) -> None:
    allowed = textwrap.dedent("""\
        <!-- provenance: allow vague-credit: the owner asked for it -->

        Credits to the owner.

        Credits to the owner.
        """)
    write(tmp_path, {"a.md": allowed})
    record = stream(run(tmp_path, "check", "a.md", "--select", "ATT101,PRV", "--output-format", "jsonl"))[0]
    assert [finding["location"]["start"]["line"] for finding in record["findings"]] == [5]
    assert [(item["rule"], item["by"], item["reason"]) for item in record["suppressed"]] == [
        ("ATT101", "inline", "the owner asked for it")
    ]
    for arguments in (("check", "a.md", "--no-inline-allow"), ("audit", "a.md")):
        record = stream(run(tmp_path, *arguments, "--select", "ATT101", "--output-format", "jsonl"))[0]
        assert len(record["findings"]) == 2
    write(tmp_path, {"b.txt": "provenance: allow ATT101: asked for\nCredits to the owner.\n"})
    record = stream(run(tmp_path, "check", "b.txt", "--select", "ATT101,PRV", "--output-format", "jsonl"))[0]
    assert record["findings"] == []
    assert len(record["suppressed"]) == 1
