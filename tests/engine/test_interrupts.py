"""What a rule raises is told apart from what the clock and the keyboard raise: real processes, a real signal."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs signals")

RULES = """
import time
from provenance.api import Hit, Severity, hookimpl, rule

class Beyond(BaseException):
    pass

def made(name, function):
    function.__doc__ = "Why."
    about = {"severity": Severity.INFO, "summary": "A test", "languages": ["*"], "bad": ["x"], "good": ["y"]}
    return rule(id=name, slug=name.lower(), **about)(function)

def raising(document, context):
    raise (KeyboardInterrupt if "KEY" in document.text else Beyond)("of its own")
    yield

def slow(document, context):
    try:
        if "SLOW" in document.text:
            open("begun", "w").close()
            time.sleep(30)
    except BaseException:
        raise Beyond("what was it?")
    yield Hit(None, "is told")

@hookimpl
def provenance_rules():
    return [made("TEST001", raising), made("TEST002", slow)]
"""


def command(folder: Path, texts: list[str], *arguments: str) -> list[str]:
    (folder / "rules.py").write_text(RULES, "utf-8")
    rows = ({"id": f"d{number}", "text": text} for number, text in enumerate(texts))
    (folder / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    given = ["check", "rows.jsonl", "--isolated", "--plugin", "rules.py", "--no-evidence", "--output-format", "jsonl"]
    return [sys.executable, "-m", "provenance", *given, *arguments]


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("interrupts", ["--default-signal=INT", "--ignore-signal=INT"])
def test_a_rule_that_raises_what_is_no_exception_is_named_and_costs_its_own_findings(
    tmp_path: Path, jobs: str, interrupts: str
) -> None:
    asked = command(tmp_path, ["KEY", "A line."] * 3, "--select", "TEST", "--jobs", jobs)
    done = subprocess.run(["env", interrupts, *asked], cwd=tmp_path, capture_output=True, check=False)
    *documents, last = map(json.loads, done.stdout.splitlines())
    assert (done.returncode, done.stderr) == (3, b"")
    assert [[finding["rule"] for finding in document["findings"]] for document in documents] == [["TEST002"]] * 6
    said = [problem["message"] for problem in last["problems"]]
    whose = "rule TEST001 test001 of plugin 'rules' raised"
    assert [re.sub(r"line \d+", "line N", one) for one in said] == [
        f"{whose} KeyboardInterrupt: of its own (rules.py, line N, in raising)",
        f"{whose} Beyond: of its own (rules.py, line N, in raising)",
    ] * 3


def test_the_keyboard_ends_a_run_whatever_a_rule_makes_of_it(tmp_path: Path) -> None:
    # What was started in the background of a shell ignores SIGINT, and what it starts does too.
    asked = command(tmp_path, ["A line.", *["SLOW"] * 40], "--select", "TEST002", "--jobs", "1")
    with subprocess.Popen(
        ["env", "--default-signal=INT", *asked], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        while not (tmp_path / "begun").exists():
            assert process.poll() is None
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        output, said = process.communicate(timeout=20)
    last = json.loads(output.splitlines()[-1])
    assert (process.returncode, said) == (3, b"")
    assert last["run"]["complete"] is False
    assert last["problems"][-1]["message"] == "the run was interrupted: what follows was not checked"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_baseline_that_is_interrupted_is_left_as_it_was(tmp_path: Path, jobs: str) -> None:
    command(tmp_path, ["A line.", *["SLOW"] * 40])
    given = ["--isolated", "--plugin", "rules.py", "--select", "TEST002", "--jobs", jobs, "--output", "known.json"]
    asked = [sys.executable, "-m", "provenance", "baseline", "rows.jsonl", *given]
    known = b'{"version": 1, "documents": [{"path": "rows.jsonl", "id": "99", "findings": {"TEST002": ["0"]}}]}'
    (tmp_path / "known.json").write_bytes(known)
    with subprocess.Popen(["env", "--default-signal=INT", *asked], cwd=tmp_path, stderr=subprocess.PIPE) as process:
        while not (tmp_path / "begun").exists():
            assert process.poll() is None
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=20)
    assert (process.returncode, (tmp_path / "known.json").read_bytes()) == (3, known)
    assert b"the run was interrupted" in said
    assert b"known.json is left as it was" in said


def test_an_interrupted_run_says_how_much_is_left(tmp_path: Path) -> None:
    asked = command(tmp_path, [])
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text("SLOW" if number else "A line.", "utf-8")
    given = ["--select", "TEST002", "--jobs", "1", "--output-format", "jsonl", "--isolated", "--plugin", "rules.py"]
    files = [f"{number}.txt" for number in range(5)]
    with subprocess.Popen(
        ["env", "--default-signal=INT", *asked[:4], *files, *given], cwd=tmp_path, stdout=subprocess.PIPE
    ) as process:
        while not (tmp_path / "begun").exists():
            assert process.poll() is None
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        output, _ = process.communicate(timeout=20)
    said = json.loads(output.splitlines()[-1])["problems"][-1]["message"]
    assert said == "the run was interrupted: what follows after 1 of 5 documents was not checked"
