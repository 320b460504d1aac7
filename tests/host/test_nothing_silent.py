"""Real runs of everything that can go wrong: the exit code, the sentence, and what the report says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

TEXT = "Credits to the owner.\n"
PLUGIN = """
from provenance.api import Hit, Severity, hookimpl, rule

@rule(id="{id}", slug="{slug}", severity=Severity.ERROR, summary="A test", bad=["x"], good=["y"])
def test_rule(document, context):
    '''Why.'''
    {body}

@hookimpl
def provenance_rules():
    return [test_rule]
"""


def plugin(rule_id: str = "TEST001", slug: str = "test-rule", body: str = "return ()") -> str:
    return PLUGIN.format(id=rule_id, slug=slug, body=body)


@dataclass
class Case:
    name: str
    arguments: list[str]
    code: int
    sentence: str
    """Stands in standard error, or in standard output where `in_output`."""
    files: dict[str, str | bytes] = field(default_factory=dict)
    in_output: bool = False
    status: str | None = None
    problem: str | None = None


RAISING_REPORTER = """
from provenance.api import hookimpl

class Loud:
    name, binary = "loud", False

    def begin(self, stream, options):
        return self

    def document(self, record, line):
        raise RuntimeError("no paper left")

    def corpus(self, finding, line):
        pass

    def finish(self, run, line):
        pass

@hookimpl
def provenance_reporters():
    return [Loud()]
"""

CASES = [
    Case("unknown rule", ["check", "a.txt", "--select", "ATT999"], 2, "'ATT999' is no rule, slug or prefix"),
    Case("misspelt slug", ["check", "a.txt", "--ignore", "vague-credits"], 2, "did you mean 'vague-credit'?"),
    Case("no rule selected", ["check", "a.txt", "--select", ""], 2, "--select: it names no rule"),
    Case(
        "unknown key",
        ["check", "a.txt"],
        2,
        "provenance.toml:2: unknown setting 'selekt'; did you mean 'select'?",
        {"provenance.toml": "# a comment\nselekt = ['ATT']\n"},
    ),
    Case(
        "wrong value",
        ["check", "a.txt"],
        2,
        "provenance.toml:1: fail-on is 'fatal', which is none of 'error', 'info', 'warning'",
        {"provenance.toml": "fail-on = 'fatal'\n"},
    ),
    Case(
        "wrong type",
        ["check", "a.txt"],
        2,
        "provenance.toml:2: limits.bytes",
        {"provenance.toml": "[limits]\nbytes = 'many'\n"},
    ),
    Case(
        "unknown rule in a table",
        ["check", "a.txt"],
        2,
        "there is no rule 'vague-credits'; did you mean 'vague-credit'?",
        {"provenance.toml": "[rules.vague-credits]\nseverity = 'info'\n"},
    ),
    Case(
        "unknown option",
        ["check", "a.txt"],
        2,
        "the rule has no option 'words'",
        {"provenance.toml": "[rules.vague-credit]\nwords = 3\n"},
    ),
    Case("broken TOML", ["check", "a.txt"], 2, "is not valid TOML", {"provenance.toml": "select = [\n"}),
    Case(
        "plugin named by a file",
        ["check", "a.txt"],
        2,
        "a configuration file cannot name a plugin file",
        {"provenance.toml": "[plugins]\npath = 'p.py'\n"},
    ),
    Case(
        "table of pyproject",
        ["check", "a.txt"],
        2,
        "pyproject.toml:3: unknown setting 'ignor'; did you mean 'ignore'?",
        {"pyproject.toml": "[tool.other]\n[tool.provenance]\nignor = []\n"},
    ),
    Case(
        "missing configuration", ["check", "a.txt", "--config", "no.toml"], 2, "--config no.toml: there is no such file"
    ),
    Case("missing path", ["check", "b.txt"], 2, "b.txt: there is no such file or folder; did you mean 'a.txt'?"),
    Case("pattern without match", ["check", "*.md"], 2, "*.md: the pattern matches no file"),
    Case(
        "named file of a kind that nothing reads",
        ["check", "a.bin"],
        2,
        "a.bin: nothing reads a file of this kind",
        {"a.bin": b"\x00\x01"},
    ),
    Case("empty folder", ["check", "empty"], 2, "empty: there is no document in it", {"empty/.keep/": ""}),
    Case(
        "all excluded",
        ["check", "docs"],
        0,
        "nothing to check: `exclude` keeps out all",
        {"docs/a.txt": TEXT, "provenance.toml": "exclude = ['docs']\n"},
    ),
    Case(
        "folder with a file that nothing reads",
        ["check", "docs", "--exit-zero"],
        0,
        "1 file skipped: nothing reads files that end in .bin",
        {"docs/a.txt": "Text.", "docs/b.bin": b"\x00"},
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
    Case(
        "plugin file that is not there",
        ["check", "a.txt", "--plugin", "p.py"],
        2,
        "--plugin p.py: there is no such file",
    ),
    Case(
        "plugin that raises on import",
        ["check", "a.txt", "--plugin", "p.py", "--exit-zero"],
        3,
        "plugin 'p' of p.py local was refused: it cannot be imported: ZeroDivisionError",
        {"p.py": "1 / 0\n"},
        problem="plugin",
    ),
    Case(
        "plugin that ends the program",
        ["check", "a.txt", "--plugin", "p.py", "--exit-zero"],
        3,
        "it ended the program while it was imported (exit 4)",
        {"p.py": "import sys; sys.exit(4)\n"},
        problem="plugin",
    ),
    Case(
        "plugin that raises in its hook",
        ["check", "a.txt", "--plugin", "p.py", "--exit-zero"],
        3,
        "it raised in its hook provenance_rules: KeyError",
        {"p.py": "from provenance.api import hookimpl\n@hookimpl\ndef provenance_rules():\n    return {}['x']\n"},
        problem="plugin",
    ),
    Case(
        "plugin that gives something else",
        ["check", "a.txt", "--plugin", "p.py", "--exit-zero"],
        3,
        "which is not a rule made with @rule or @corpus_rule",
        {"p.py": "from provenance.api import hookimpl\n@hookimpl\ndef provenance_rules():\n    return ['x']\n"},
        problem="plugin",
    ),
    Case(
        "misspelt hook",
        ["check", "a.txt", "--plugin", "p.py", "--exit-zero"],
        3,
        "implements a hook 'provenance_rule' that does not exist; did you mean 'provenance_rules'?",
        {"p.py": "from provenance.api import hookimpl\n@hookimpl\ndef provenance_rule():\n    return []\n"},
        problem="plugin",
    ),
    Case(
        "hook without its mark",
        ["check", "a.txt", "--plugin", "p.py", "--exit-zero"],
        3,
        "without @hookimpl",
        {"p.py": "def provenance_rules():\n    return []\n"},
        problem="plugin",
    ),
    Case(
        "id that another has",
        ["check", "a.txt", "--plugin", "p.py", "--exit-zero"],
        3,
        "claims 'ATT101' (rule ATT101 test-rule), which ATT101 vague-credit of plugin 'attribution' of provenance-checker",
        {"p.py": plugin("ATT101")},
        problem="plugin",
    ),
    Case(
        "slug that another has",
        ["check", "a.txt", "--plugin", "p.py", "--exit-zero"],
        3,
        "claims 'vague-credit' (rule TEST001 vague-credit), which ATT101 vague-credit of plugin 'attribution'",
        {"p.py": plugin(slug="vague-credit")},
        problem="plugin",
    ),
    Case(
        "prefix that another has",
        ["check", "a.txt", "--plugin", "p.py", "--exit-zero"],
        3,
        "claims the prefix ATT (rule ATT999 test-rule), which belongs to provenance-checker",
        {"p.py": plugin("ATT999")},
        problem="plugin",
    ),
    Case(
        "prefix of the host",
        ["check", "a.txt", "--plugin", "p.py", "--exit-zero"],
        3,
        "the prefix PRV is the host's own",
        {"p.py": plugin("PRV900")},
        problem="plugin",
    ),
    Case(
        "rule that raises",
        ["check", "a.txt", "--plugin", "p.py", "--exit-zero"],
        3,
        "rule TEST001 test-rule of plugin 'p' raised ZeroDivisionError",
        {"p.py": plugin(body="return 1 / 0")},
        in_output=True,
        status="partly-checked",
        problem="rule",
    ),
    Case(
        "rule that gives no hit",
        ["check", "a.txt", "--plugin", "p.py", "--exit-zero"],
        3,
        "which is no Hit",
        {"p.py": plugin(body="yield 'x'")},
        in_output=True,
        status="partly-checked",
        problem="rule",
    ),
    Case(
        "rule that points outside",
        ["check", "a.txt", "--plugin", "p.py", "--exit-zero"],
        3,
        "outside the document",
        {"p.py": plugin(body="from provenance.api import Span; yield Hit(Span(0, 10**6), 'x')")},
        in_output=True,
        status="partly-checked",
        problem="rule",
    ),
    Case(
        "rule that hangs",
        ["check", "a.txt", "--plugin", "p.py", "--exit-zero", "--select", "TEST001", "--no-evidence"],
        3,
        "ran past limits.seconds (1 s) while rule TEST001 test-rule of plugin 'p' ran",
        {
            "p.py": plugin(
                body="\n    while True:\n        try:\n            while True: pass\n        except Exception: pass"
            ),
            "provenance.toml": "[limits]\nseconds = 1\n",
        },
        in_output=True,
        status="failed",
    ),
    Case(
        "plugin that hangs on import",
        ["check", "a.txt", "--plugin", "p.py", "--exit-zero"],
        3,
        "it did not finish importing within limits.seconds (2 s)",
        {"p.py": "while True:\n    pass\n", "provenance.toml": "[limits]\nseconds = 2\n"},
        problem="plugin",
    ),
    Case(
        "plugin that hangs in its hook",
        ["check", "a.txt", "--plugin", "p.py", "--exit-zero"],
        3,
        "it did not answer its hook provenance_rules within limits.seconds (2 s)",
        {
            "p.py": "from provenance.api import hookimpl\n@hookimpl\ndef provenance_rules():\n    while True: pass\n",
            "provenance.toml": "[limits]\nseconds = 2\n",
        },
        problem="plugin",
    ),
    Case(
        "required plugin that is not there",
        ["check", "a.txt"],
        2,
        "plugins.require: 'newsroom' is not there",
        {"provenance.toml": "[plugins]\nrequire = ['newsroom']\n"},
    ),
    Case(
        "a limit that is no number",
        ["check", "a.txt"],
        2,
        "provenance.toml:2: limits.seconds is no number",
        {"provenance.toml": "[limits]\nseconds = nan\n"},
    ),
    Case(
        "a reporter that raises",
        ["check", "a.txt", "--plugin", "loud.py", "--output-format", "loud"],
        3,
        "the reporter 'loud' of plugin 'loud' raised RuntimeError: no paper left",
        {"loud.py": RAISING_REPORTER},
    ),
    Case("a date that is none", ["check", "a.txt", "--as-of", "yesterday"], 2, "'yesterday' is no date"),
    Case(
        "a format that is none",
        ["check", "a.txt", "--output-format", "jsn"],
        2,
        "there is no such format; did you mean 'json'",
    ),
    Case("no command", [], 2, "usage: provenance"),
    Case("unknown rule to explain", ["rule", "vague-credits"], 2, "did you mean 'vague-credit'?"),
    Case("prefix to explain", ["rule", "ATT"], 2, "'ATT' begins the ids of 10 rules: name one, such as ATT101"),
]


def run(folder: Path, *arguments: str, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "import sys; from provenance.cli import main; sys.exit(main())", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        input=stdin,
        timeout=60,
        check=False,
        env={**os.environ, "COLUMNS": "200", "PYTHONUTF8": "1"},
    )


def write(folder: Path, files: dict[str, str | bytes]) -> None:
    for name, content in files.items():
        target = folder / name
        if name.endswith("/"):
            target.parent.mkdir(parents=True, exist_ok=True)
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_says_what_is_wrong(case: Case, tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": TEXT, **case.files})
    done = run(tmp_path, *case.arguments)
    said = done.stdout if case.in_output else done.stderr
    assert (done.returncode, case.sentence in " ".join(said.split())) == (case.code, True), done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    if case.status or case.problem:
        records = stream(run(tmp_path, *case.arguments, "--output-format", "jsonl"))
        assert case.status is None or case.status in {record["status"] for record in records[:-1]}
        assert case.problem is None or case.problem in {problem["kind"] for problem in records[-1]["problems"]}
        assert records[-1]["run"]["complete"] is False


def stream(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user whom file modes bind")
def test_unreadable_file(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": TEXT})
    (tmp_path / "a.txt").chmod(0)
    done = run(tmp_path, "check", "a.txt")
    assert done.returncode == 3
    assert "cannot be read: Permission denied" in done.stdout


@pytest.mark.skipif(os.name == "nt", reason="needs symbolic links")
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    write(tmp_path, {"docs/a.txt": TEXT})
    (tmp_path / "docs" / "b.txt").symlink_to("nowhere.txt")
    done = run(tmp_path, "check", "docs", "--exit-zero")
    assert done.returncode == 3
    assert "cannot be read: No such file or directory" in done.stdout
    assert "3:1" not in done.stdout
    assert "ATT101" in done.stdout


def test_a_rule_that_raises_does_not_stop_the_others(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": TEXT, "p.py": plugin(body="return 1 / 0")})
    record = stream(run(tmp_path, "check", "a.txt", "--plugin", "p.py", "--output-format", "jsonl"))[0]
    assert "ATT101" in {finding["rule"] for finding in record["findings"]}
    assert {"rule": "TEST001", "reason": "it raised ZeroDivisionError: division by zero"} in record["unchecked"]


def test_a_blocked_plugin_is_never_imported(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "a.txt": TEXT,
            "p.py": "open('imported', 'w').close()\n" + plugin(),
            "provenance.toml": "[plugins]\nblock = ['p', 'attribution']\n",
        },
    )
    record = stream(run(tmp_path, "check", "a.txt", "--plugin", "p.py", "--output-format", "jsonl"))[0]
    assert not (tmp_path / "imported").exists()
    assert "ATT101" not in {finding["rule"] for finding in record["findings"]}


def test_nothing_is_loaded_from_the_checked_folder(tmp_path: Path) -> None:
    write(
        tmp_path,
        {"docs/a.txt": TEXT, "docs/provenance.toml": "select = ['DAT']\n", "docs/provenance_plugins.py": "1/0"},
    )
    record = stream(run(tmp_path, "check", "docs", "--output-format", "jsonl"))[0]
    assert "ATT101" in {finding["rule"] for finding in record["findings"]}


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
