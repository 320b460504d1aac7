"""`provenance baseline` and what it keeps out of later reports, over real files."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests import processes
from tests.commands import as_text, call
from tests.loaders.test_workbooks import workbook


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    apart = {"--jobs", "--run-folder"}.intersection(arguments)  # processes of their own are what is tested there
    return as_text((processes.run if apart else call)(folder, *arguments, environment={"COLUMNS": "80"}))


def known(folder: Path, *arguments: str) -> Path:
    done = run(folder, "baseline", ".", *arguments)
    assert done.returncode == 0, done
    return folder / "provenance-baseline.json"


def records(folder: Path, *arguments: str) -> list[dict[str, Any]]:
    done = run(folder, "check", ".", "--exit-zero", "--output-format", "jsonl", *arguments)
    assert done.returncode == 0, done
    return [json.loads(line) for line in done.stdout.splitlines()]


def found(record: dict[str, Any], what: str = "findings") -> list[tuple[str, int | None]]:
    return [(item["rule"], item["location"] and item["location"]["start"]["line"]) for item in record[what]]


BASELINE = ("--isolated", "--baseline", "provenance-baseline.json")


def test_what_is_known_is_suppressed_wherever_it_moves(tmp_path: Path) -> None:
    text = "Credits to the owner.\n\nOfficials said so. Write to ana.cruz@gmail.com.\n\nCredits to the owner.\n"
    (tmp_path / "a.txt").write_text(text)
    file = known(tmp_path, "--isolated")
    written = file.read_bytes()
    assert b"Credits" not in written
    assert b"gmail" not in written
    (tmp_path / "a.txt").write_text(f"Something new.\n\n{text}")
    (record, end) = records(tmp_path, *BASELINE)
    assert found(record) == []
    assert found(record, "suppressed") == [("ATT101", 3), ("ATT102", 5), ("PII601", 5), ("ATT101", 7)]
    assert {item["by"] for item in record["suppressed"]} == {"baseline"}
    assert end["summary"]["suppressed"] == 4
    done = run(tmp_path, "check", ".", *BASELINE)
    assert done.returncode == 0
    assert done.stdout.startswith("Found nothing in 1 document.\n4 faults suppressed by the baseline.\n")
    (tmp_path / "a.txt").write_text(f"{text}\nCredits to the owner.\n")
    assert found(records(tmp_path, *BASELINE)[0]) == [("ATT101", 7)]
    assert known(tmp_path, "--isolated").read_bytes() != written


def test_the_file_is_the_same_from_anywhere(tmp_path: Path) -> None:
    files = []
    for name, order in (("one", "ab"), ("two", "ba")):
        folder = tmp_path / name
        (folder / "sub").mkdir(parents=True)
        for letter in order:
            (folder / "sub" / f"{letter}.txt").write_text(f"CTTO. Credits to the owner. Officials said {letter}.")
        (folder / "provenance.toml").write_text('baseline = "known.json"\n')
        arguments = (".",) if name == "one" else (str(folder / "sub" / "b.txt"), "sub/a.txt")
        done = run(folder, "baseline", *arguments)
        assert done.returncode == 0
        assert done.stderr.startswith("Wrote known.json: 6 faults of 2 documents.")
        files.append((folder / "known.json").read_bytes())
        assert run(folder / "sub", "check", ".").stdout.startswith("Found nothing in 2 documents.\n6 faults suppressed")
        assert run(folder, "check", ".", "--no-baseline").returncode == 1
        assert "known.json" in run(folder, "config").stdout
    assert files[0] == files[1]


def test_rules_that_are_not_asked_keep_what_is_known_of_them(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Credits to the owner. Officials said so. Write to ana.cruz@gmail.com.")
    (tmp_path / "b.txt").write_text("Write to ana.cruz@gmail.com.")
    before = known(tmp_path, "--isolated").read_bytes()
    done = run(tmp_path, "baseline", ".", "--isolated", "--select", "ATT101")
    assert "3 faults of rules that were not asked now are in it as before." in done.stderr
    assert (tmp_path / "provenance-baseline.json").read_bytes() == before
    (tmp_path / "a.txt").write_text("The bridge is open.")
    (tmp_path / "b.txt").unlink()
    run(tmp_path, "baseline", ".", "--isolated", "--select", "ATT")
    (entry,) = json.loads((tmp_path / "provenance-baseline.json").read_text())["documents"]
    assert (entry["path"], list(entry["findings"])) == ("a.txt", ["PII601"])
    run(tmp_path, "baseline", ".", "--isolated")
    assert json.loads((tmp_path / "provenance-baseline.json").read_text())["documents"] == []


def test_what_is_no_longer_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Credits to the owner. CTTO. Officials said so.")
    (tmp_path / "b.txt").write_text("Credits to the owner.")
    known(tmp_path, "--isolated")
    (tmp_path / "a.txt").write_text("Nobody said so.")
    (tmp_path / "b.txt").unlink()
    (record, _) = records(tmp_path, *BASELINE)
    assert [(item["rule"], item["message"].split(":")[0]) for item in record["findings"]] == [
        ("PRV001", "the baseline has 3 findings that are no longer here (2 of ATT101, 1 of ATT102)"),
    ]
    assert {item["severity"] for item in record["findings"]} == {"info"}, "to mend an old fault must not break a build"
    (tmp_path / "asked.toml").write_text('[rules.unused-suppression]\nat-least = "warning"\n')
    strict = [flag for flag in BASELINE if flag != "--isolated"]
    (record, _) = records(tmp_path, *strict, "--config", "asked.toml")
    assert {item["severity"] for item in record["findings"]} == {"warning"}
    assert found(records(tmp_path, *BASELINE, "--select", "PRV,ATT102")[0]) == [("PRV001", None)]
    assert found(records(tmp_path, *BASELINE, "--ignore", "PRV001")[0]) == []
    (tmp_path / "a.txt").write_text("Credits to the owner. CTTO. Officials said so.")
    assert found(records(tmp_path, *BASELINE, "--min-confidence", "high")[0]) == []


def test_rows_are_known_by_their_ids(tmp_path: Path) -> None:
    rows = [json.dumps({"id": name, "text": "Credits to the owner."}) + "\n" for name in "abc"]
    (tmp_path / "rows.jsonl").write_text("".join(rows[:2]))
    known(tmp_path, "--isolated")
    (tmp_path / "rows.jsonl").write_text("".join([rows[2], *rows[:2]]))
    assert [found(record) for record in records(tmp_path, *BASELINE)[:-1]] == [[("ATT101", 1)], [], []]


def test_rows_with_one_id_are_told_apart(tmp_path: Path) -> None:
    texts = ("Credits to the owner.", "Officials said so.", "Nothing is wrong here.", "Officials said so. CTTO.")
    file = tmp_path / "rows.jsonl"
    file.write_text("".join(json.dumps({"id": "same", "text": text}) + "\n" for text in texts))
    done = run(tmp_path, "baseline", ".", "--isolated")
    assert done.returncode == 3  # the ids are a problem, which is told of
    (*rows, _) = map(json.loads, run(tmp_path, "check", ".", "--output-format", "jsonl", *BASELINE).stdout.splitlines())
    assert [found(record) for record in rows] == [[], [], [], []]
    assert [found(record, "suppressed") for record in rows] == [
        [("ATT101", 1)],
        [("ATT102", 1)],
        [],
        [("ATT102", 1), ("ATT101", 1)],
    ]


def test_rows_of_sheets_with_one_id_and_one_number_are_told_apart(tmp_path: Path) -> None:
    """Each sheet has a second row: what is new in the third is not what was known of the second."""

    def sheet(text: str) -> str:
        cell = '<c r="{}" t="inlineStr"><is><t>{}</t></is></c>'
        names = cell.format("A1", "id") + cell.format("B1", "text")
        return f'<row r="1">{names}</row><row r="2">{cell.format("A2", "same")}{cell.format("B2", text)}</row>'

    fault, clean = sheet("Credits to the owner."), sheet("Nothing is wrong here.")
    (tmp_path / "a.xlsx").write_bytes(workbook(fault, fault, clean))
    assert run(tmp_path, "baseline", ".", "--isolated").returncode == 3
    (tmp_path / "a.xlsx").write_bytes(workbook(fault, fault, fault))
    (*rows, _) = map(json.loads, run(tmp_path, "check", ".", "--output-format", "jsonl", *BASELINE).stdout.splitlines())
    assert [len(found(record)) for record in rows] == [0, 0, 1]
    assert [len(found(record, "suppressed")) for record in rows] == [1, 1, 0]
    said = "The id 'same' of row 2 of the sheet `S3` is that of row 2 of the sheet `S1` too: give every row an id of its own."
    assert rows[2]["reason"] == said


def test_what_was_not_named_is_kept(tmp_path: Path) -> None:
    for name in ("news/a", "news/b", "blog/c", "blog/gone", "other"):
        (tmp_path / name).with_suffix(".txt").parent.mkdir(exist_ok=True)
        (tmp_path / name).with_suffix(".txt").write_text("Credits to the owner.")
    file = known(tmp_path, "--isolated")
    entries = json.loads(file.read_text())
    entries["documents"].append({"path": "s3://bucket/d.txt", "findings": {"ATT101": ["0" * 16]}})
    file.write_text(json.dumps(entries))

    def paths() -> list[str]:
        return [entry["path"] for entry in json.loads(file.read_text())["documents"]]

    (tmp_path / "news" / "a.txt").write_text("Nothing is wrong here.")
    (tmp_path / "news" / "b.txt").unlink()
    (tmp_path / "news" / "new.txt").write_text("CTTO.")
    (tmp_path / "blog" / "gone.txt").unlink()
    done = run(tmp_path, "baseline", "news", "--isolated")
    assert done.returncode == 0
    assert paths() == ["blog/c.txt", "blog/gone.txt", "news/new.txt", "other.txt", "s3://bucket/d.txt"]
    assert done.stderr.splitlines()[:3] == [
        "Wrote provenance-baseline.json: 5 faults of 5 documents (before: 6).",
        "4 faults of 4 documents elsewhere are in it as before.",
        "1 document of these is no longer there: --prune forgets it.",
    ]
    done = run(tmp_path, "baseline", "news/*.txt", "--isolated", "--prune")
    assert paths() == ["blog/c.txt", "news/new.txt", "other.txt", "s3://bucket/d.txt"]
    assert "1 document elsewhere that is no longer there: forgotten." in done.stderr
    (tmp_path / "other.txt").write_text("Nothing is wrong here.")
    assert run(tmp_path, "baseline", ".", "--isolated").returncode == 0
    assert paths() == ["blog/c.txt", "news/new.txt", "s3://bucket/d.txt"]


def test_what_could_not_be_read_is_kept(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Credits to the owner.")
    (tmp_path / "rows.jsonl").write_text(json.dumps({"id": "x", "text": "CTTO."}) + "\n")
    before = known(tmp_path, "--isolated").read_bytes()
    (tmp_path / "a.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "rows.jsonl").write_bytes("{}".encode("utf-16"))
    done = run(tmp_path, "baseline", ".", "--isolated")
    assert done.returncode == 3
    assert (tmp_path / "provenance-baseline.json").read_bytes() == before


RAISING = '''\
"""A plugin whose rule raises as long as a file is there."""

import pathlib

from provenance.api import Hit, Phrases, Severity, hookimpl, rule


@rule(id="XXX901", slug="raising", severity=Severity.WARNING, summary="Raises", phrases=Phrases.of(any=["raise"]), bad=["raise"], good=["a"])
def raising(document, context):
    """Why.

    What.
    """
    if pathlib.Path("now").exists():
        raise ValueError
    for match in context.matches:
        yield Hit(match.span, "was raised")


@hookimpl
def provenance_rules():
    return [raising]
'''


def test_what_a_rule_that_raised_had_found_is_kept(tmp_path: Path) -> None:
    (tmp_path / "plugin.py").write_text(RAISING)
    (tmp_path / "a.txt").write_text("Credits to the owner. Raise it.")
    (tmp_path / "b.txt").write_text("Raise it.")
    arguments = ("baseline", ".", "--isolated", "--no-cache", "--plugin", "plugin.py")
    assert run(tmp_path, *arguments).returncode == 0
    file = tmp_path / "provenance-baseline.json"

    def rules() -> dict[str, list[str]]:
        return {entry["path"]: list(entry["findings"]) for entry in json.loads(file.read_text())["documents"]}

    assert rules() == {"a.txt": ["ATT101", "XXX901"], "b.txt": ["XXX901"]}
    (tmp_path / "now").write_text("")
    (tmp_path / "a.txt").write_text("Nobody is owed. Raise it.")
    assert run(tmp_path, *arguments).returncode == 3
    assert rules() == {"a.txt": ["XXX901"], "b.txt": ["XXX901"]}
    (tmp_path / "now").unlink()
    (tmp_path / "b.txt").write_text("Nothing is wrong.")
    assert run(tmp_path, *arguments).returncode == 0
    assert rules() == {"a.txt": ["XXX901"]}


@pytest.mark.skipif(os.name != "posix", reason="links need a privilege elsewhere")
def test_a_way_through_a_link_leads_to_the_same_documents(tmp_path: Path) -> None:
    project = tmp_path / "project"
    (project / "docs").mkdir(parents=True)
    for name in ("docs/a", "docs/b", "c"):
        (project / name).with_suffix(".txt").write_text("Credits to the owner.")
    (tmp_path / "link").symlink_to("project")
    (project / "other").symlink_to("docs")
    file = known(project, "--isolated")
    before = file.read_bytes()

    def paths() -> list[str]:
        return [entry["path"] for entry in json.loads(file.read_text())["documents"]]

    for named in (tmp_path / "link", tmp_path / "link" / "docs", tmp_path / "link" / "docs" / "b.txt"):
        assert run(project, "baseline", str(named), "--isolated").returncode == 0
        assert file.read_bytes() == before
        assert run(project, "check", str(named), *BASELINE).returncode == 0
    assert run(project, "baseline", "other", "--isolated").returncode == 0  # within the project a link has its own name
    assert paths() == ["c.txt", "docs/a.txt", "docs/b.txt", "other/a.txt", "other/b.txt"]
    (project / "docs" / "b.txt").write_text("Nothing is wrong.")
    assert run(project, "baseline", str(tmp_path / "link" / "docs"), "--isolated").returncode == 0
    assert paths() == ["c.txt", "docs/a.txt", "other/a.txt", "other/b.txt"]
    (project / "c.txt").write_text("Nothing is wrong.")
    assert run(project, "baseline", str(tmp_path), "--isolated").returncode == 0
    assert "c.txt" not in paths()


def test_processes_shards_and_cache_give_the_same(tmp_path: Path) -> None:
    folder = tmp_path / "docs"
    folder.mkdir()
    row = "Credits to the owner. Officials said so."
    lines = [json.dumps({"id": str(n), "text": f"Text {n}. {row}"}) for n in range(12)]
    (folder / "rows.jsonl").write_text(
        "".join(f"{line[:-1]}{' ' * 100_000}}}\n" for line in lines)
    )  # enough for a cache
    known(folder, "--isolated", "--ignore", "ATT102")
    entries = json.loads((folder / "provenance-baseline.json").read_text())
    entries["documents"] = entries["documents"][:6]
    baseline = folder / "provenance-baseline.json"
    baseline.write_text(json.dumps(entries))
    reports = []
    for arguments in (
        ("--jobs", "1"),
        ("--jobs", "1"),
        ("--jobs", "2", "--no-cache"),
        ("--run-folder", str(tmp_path / "run")),
    ):
        report = records(folder, *BASELINE, *arguments)
        assert report[-1]["summary"]["suppressed"] == 6
        reports.append([*report[:-1], report[-1]["summary"]])
    assert reports[0] == reports[1] == reports[2] == reports[3]
    baseline.write_text(json.dumps({**entries, "documents": entries["documents"][:3]}))
    assert records(folder, *BASELINE, "--jobs", "1")[-1]["summary"]["suppressed"] == 3
    done = run(folder, "check", ".", *BASELINE, "--run-folder", str(tmp_path / "run"), "--resume")
    assert done.returncode == 2
    assert "baseline" in done.stderr


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{\n<<<<<<<", "known.json:2: is no baseline"),
        ("", "known.json:1: is no baseline: it is empty; `provenance baseline PATH` writes one"),
        (
            "{\n<<<<<<< HEAD\r\n}\r\n=======\r\n}\r\n>>>>>>> other\r\n",
            "known.json:2: git stopped there in a merge: take one of both sides whole, and write it anew with",
        ),
        ("[]", "known.json: is no baseline: it is a list, where an object belongs"),
        (
            '{"version": 1, "documents": [{"path": 3}]}',
            "is no baseline: `documents[0].path` is a number, where a string belongs",
        ),
        ('{"version": 1}', "is no baseline: `documents` is missing in it"),
        (
            '{"version": 1, "documents": [{"path": "a", "findings": {}, "x": 1}]}',
            "`x` does not belong in `documents[0]`",
        ),
        ('{"version": 7, "documents": []}', "is of version 7; this program reads version 1"),
        ('{"version": 1, "documents": [{"path": "\udcff"}]}', "is no baseline: it is no text in UTF-8"),
        (None, "known.json: there is no such file; `provenance baseline PATH` writes one"),
    ],
)
def test_a_bad_file_is_wrong_use(tmp_path: Path, content: str | None, said: str) -> None:
    (tmp_path / "a.txt").write_text("Text.")
    if content is not None:
        (tmp_path / "known.json").write_bytes(os.fsencode(content))
    (tmp_path / "provenance.toml").write_text('min-words = 3\nbaseline = "known.json"\n')
    for arguments, where in (
        (("--isolated", "--baseline", "known.json"), "--baseline "),
        ((), f"{tmp_path / 'provenance.toml'}:2: baseline: "),
    ):
        done = run(tmp_path, "check", "a.txt", *arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith(f"provenance: {where}")
        assert said in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="pipes are not files elsewhere")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Text.")
    (tmp_path / "provenance.toml").write_text('baseline = "fifo"\n')
    os.mkfifo(tmp_path / "fifo")
    done = processes.run(tmp_path, "check", ".")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"fifo: cannot be read: it is no regular file but a pipe, a socket or a device" in done.stderr
    assert done.stderr.endswith(b"write what comes from there into a file first\n")


def test_what_is_no_baseline_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Text.")
    done = run(tmp_path, "baseline", "a.txt", "--isolated", "--output", "a.txt")
    assert (done.returncode, (tmp_path / "a.txt").read_text()) == (2, "Text.")
    assert run(tmp_path, "baseline", "-", "--isolated").returncode == 2
    (tmp_path / "half.json").write_text("{\n<<<<<<< HEAD\n}\n=======\n}\n>>>>>>> other\n")
    done = run(tmp_path, "baseline", "a.txt", "--isolated", "--output", "half.json")
    assert (done.returncode, "half.json:2: git stopped there in a merge" in done.stderr) == (2, True)


def test_an_empty_file_is_written_over(tmp_path: Path) -> None:
    """It is what `mktemp` makes, and what `touch` leaves."""
    (tmp_path / "a.txt").write_text("Credits to the owner")
    (tmp_path / "known.json").touch()
    assert run(tmp_path, "baseline", "a.txt", "--isolated", "--output", "known.json").returncode == 0
    assert run(tmp_path, "check", "a.txt", "--isolated", "--baseline", "known.json").returncode == 0


def test_a_baseline_of_a_run_that_is_not_complete(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Credits to the owner.")
    (tmp_path / "b.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    done = run(tmp_path, "baseline", ".", "--isolated")
    assert done.returncode == 3
    assert "1 document could not be checked" in done.stderr
    assert "The run is not complete, and so the baseline is not either." in done.stderr


@pytest.mark.parametrize(
    ("wrote", "uses", "there", "here"),
    [("docs", ".", "d.txt", "docs/d.txt"), (".", "docs", "docs/d.txt", "d.txt")],
)
def test_a_baseline_whose_paths_start_elsewhere_is_told(
    tmp_path: Path, wrote: str, uses: str, there: str, here: str
) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "d.txt").write_text("Credits to the owner")
    (tmp_path / "docs" / "new.md").write_text("Nothing is wrong here.")
    file = known(tmp_path / wrote, "--isolated")
    told = f"the baseline knows 1 document, none of these: its paths start at another folder ({there!r} there, {here!r} here)"
    flags = ("--isolated", "--baseline", str(file))
    assert told in run(tmp_path / uses, "check", ".", *flags).stderr
    assert run(tmp_path / uses, "check", ".", *flags, "--quiet").stderr == ""
    assert run(tmp_path / wrote, "check", ".", *flags).stderr == ""
    assert run(tmp_path / "docs", "check", "new.md", *flags).stderr == ""  # nobody knew of it


def test_a_baseline_that_knows_nothing_of_what_is_there_is_told(tmp_path: Path) -> None:
    for name in ("one/a.txt", "two/b.txt", "two/new.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Credits to the owner")
    flags = ("--isolated", "--baseline", str(known(tmp_path / "one", "--isolated")))
    told = f"the baseline knows 1 document, none of these nor any other that is there ('a.txt' is not, from {tmp_path / 'two'})"
    assert told in run(tmp_path / "two", "check", ".", *flags).stderr
    assert run(tmp_path / "two", "check", "new.txt", *flags).stderr == ""
    (tmp_path / "one" / "sub").mkdir()
    (tmp_path / "one" / "sub" / "b.txt").write_text("Credits to the owner")
    assert run(tmp_path / "one", "check", "sub", *flags).stderr == ""  # its files are there, and are not asked for


def test_an_unused_comment_that_the_baseline_knows_is_not_gone(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("<!-- provenance: allow ATT102: was needed once -->\n\nThe end of it.\n")
    known(tmp_path, "--isolated", "--select", "ATT102,PRV")
    record = records(tmp_path, *BASELINE, "--select", "ATT102,PRV")[0]
    assert (found(record), found(record, "suppressed")) == ([], [("PRV001", 1)])
    (tmp_path / "a.md").write_text("The end of it.\n")
    record = records(tmp_path, *BASELINE, "--select", "ATT102,PRV")[0]
    assert found(record) == [("PRV001", None)]


@pytest.mark.parametrize("flag", ["--quiet", "-q"])
def test_in_a_script_only_what_is_wrong_is_said(flag: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Credits to the owner.\n")
    done = run(tmp_path, "baseline", ".", "--isolated", flag)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "provenance-baseline.json").is_file()
    (tmp_path / "b.docx").write_text("no archive")
    done = run(tmp_path, "baseline", ".", "--isolated", flag)
    assert done.returncode == 3
    assert "The run is not complete" in done.stderr
    assert "Wrote" not in done.stderr
