"""Plugins that fail: the exit code, the sentence, what the report says, and that nothing else is lost."""

from __future__ import annotations

from pathlib import Path
from string import ascii_uppercase
from subprocess import CompletedProcess

import pytest

from tests.host.runs import TEXT, Case, check, plugin, run, run_with, stream, write

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

MUTE_REPORTER = """
from provenance.api import hookimpl

class Sink:
    def document(self, record, line): ...
    def finish(self, run, line): ...

class Mute:
    name, binary = "mute", False
    def begin(self, stream, options):
        BODY

@hookimpl
def provenance_reporters():
    return [Mute()]
"""
HOOK = "from provenance.api import hookimpl\n@hookimpl\ndef "
LOADER_OF_TEXTS = """
from provenance.api import hookimpl

class Log:
    name, media_types = "log", {"text/x-log": (".log", ".txt")}
    def load(self, source): ...

@hookimpl
def provenance_loaders():
    return [Log()]
"""

REFUSED = {
    "raises": ("1 / 0\n", "it cannot be imported: ZeroDivisionError"),
    "returns-nothing": (
        f"{HOOK}provenance_rules(): pass\n",
        "it gives None in its hook provenance_rules: return a list",
    ),
    "panics": (
        "class Panic(BaseException):\n    pass\nraise Panic('no more')\n",
        "it cannot be imported: Panic: no more",
    ),
    "ends-the-program": ("import sys; sys.exit(4)\n", "it ended the program while it was imported (exit 4)"),
    "hook-raises": (
        f"{HOOK}provenance_rules(): return {{}}['x']\n",
        "it raised in its hook provenance_rules: KeyError",
    ),
    "hook-raises-without-a-word": (
        f"{HOOK}provenance_rules(): assert False\n",
        "it raised in its hook provenance_rules: AssertionError",
    ),
    "gives-something-else": (
        f"{HOOK}provenance_rules(): return ['x']\n",
        "which is not a rule made with @rule or @corpus_rule",
    ),
    "misspelt-hook": (
        f"{HOOK}provenance_rule(): return []\n",
        "implements a hook 'provenance_rule' that does not exist; did you mean 'provenance_rules'? the hooks are",
    ),
    "hook-without-its-mark": ("def provenance_rules():\n    return []\n", "without @hookimpl"),
    "id-that-another-has": (
        plugin("ATT101"),
        "claims 'ATT101' (rule ATT101 test-rule), which ATT101 vague-credit of plugin 'attribution' of provenance-checker",
    ),
    "slug-that-another-has": (
        plugin(slug="vague-credit"),
        "claims 'vague-credit' (rule TEST001 vague-credit), which ATT101 vague-credit of plugin 'attribution'",
    ),
    "prefix-that-another-has": (
        plugin("ATT999"),
        "claims the prefix ATT (rule ATT999 test-rule), which belongs to plugin 'attribution' of provenance-checker",
    ),
    "prefix-of-the-host": (plugin("PRV900"), "the prefix PRV is the host's own"),
    "name-of-a-severity": (
        plugin().replace("Severity.ERROR", "'error'"),
        "TypeError: TEST001 test-rule: has the severity 'error': write Severity.ERROR, of provenance.api",
    ),
    "fault-that-cannot-be-told": (
        "class Mute(Exception):\n    def __str__(self): raise self\nraise Mute\n",
        "it cannot be imported: Mute",
    ),
}
"""Plugins that are refused and leave the others in peace: their code, and what is told of them."""
FAULTY = {
    "raises": ("return 1 / 0", "raised ZeroDivisionError"),
    "no-hit": ("yield 'x'", "which is no Hit"),
    "ends-before-it-begins": (
        "from provenance.api import Span; yield Hit(Span(2, 1), 'x')",
        "which ends before it begins",
    ),
    "outside": ("from provenance.api import Span; yield Hit(Span(0, 10**6), 'x')", "outside the document"),
}
"""What the rule of a plugin does, and what is told of it."""
FAULTY_PLUGINS = {
    name: plugin(f"TST{letter}001", f"rule-that-{name}", body)
    for letter, (name, (body, _)) in zip(ascii_uppercase, FAULTY.items(), strict=False)
}


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> CompletedProcess[str]:
    """One run with all that are refused."""
    plugins = {name: code for name, (code, _) in REFUSED.items()}
    return run_with(tmp_path_factory.mktemp("refused"), plugins, "--exit-zero", "--output-format", "jsonl")


@pytest.mark.parametrize("name", REFUSED)
def test_a_plugin_is_refused(name: str, refused: CompletedProcess[str]) -> None:
    run = stream(refused)[-1]
    assert (refused.returncode, run["run"]["complete"]) == (3, False)
    (told,) = [problem for problem in run["problems"] if problem["plugin"] == name]
    assert told["kind"] == "plugin"
    assert told["message"].startswith(f"plugin '{name}' of {name}.py was refused: ")
    assert REFUSED[name][1] in told["message"]
    assert f"provenance: {told['message']}" in refused.stderr.splitlines()
    assert "Traceback" not in refused.stderr


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> list[CompletedProcess[str]]:
    """Two runs with all faulty rules: one for its records, one as people read it."""
    folder = tmp_path_factory.mktemp("faulty")
    return [run_with(folder, FAULTY_PLUGINS, "--exit-zero", "--output-format", form) for form in ("jsonl", "text")]


@pytest.mark.parametrize("name", FAULTY)
def test_a_faulty_rule_is_told(name: str, faulty: list[CompletedProcess[str]]) -> None:
    assert [(done.returncode, "Traceback" in done.stderr) for done in faulty] == [(3, False)] * 2
    record, run = stream(faulty[0])
    assert (record["status"], run["run"]["complete"]) == ("partly-checked", False)
    (told,) = [problem for problem in run["problems"] if problem["plugin"] == name]
    assert told["kind"] == "rule"
    assert f"rule-that-{name} of plugin '{name}' " in told["message"]
    assert FAULTY[name][1] in told["message"]
    assert " ".join(told["message"].split()) in " ".join(faulty[1].stdout.split())


CASES = [
    Case(
        "rule that hangs",
        ["check", "a.txt", "--plugin", "p.py", "--exit-zero", "--select", "TEST001", "--no-evidence"],
        3,
        "ran past limits.seconds (0.2 s) while rule TEST001 test-rule of plugin 'p' ran",
        {
            "p.py": plugin(
                body="\n    while True:\n        try:\n            while True: pass\n        except Exception: pass"
            ),
            "provenance.toml": "[limits]\nseconds = 0.2\n",
        },
        in_output=True,
        status="partly-checked",
    ),
    Case(
        "plugin that hangs on import",
        ["check", "a.txt", "--plugin", "p.py", "--exit-zero"],
        3,
        "it did not finish importing within limits.seconds (0.2 s)",
        {"p.py": "while True:\n    pass\n", "provenance.toml": "[limits]\nseconds = 0.2\n"},
        problem="plugin",
    ),
    Case(
        "plugin that hangs in its hook",
        ["check", "a.txt", "--plugin", "p.py", "--exit-zero"],
        3,
        "it did not answer its hook provenance_rules within limits.seconds (0.2 s)",
        {
            "p.py": "from provenance.api import hookimpl\n@hookimpl\ndef provenance_rules():\n    while True: pass\n",
            "provenance.toml": "[limits]\nseconds = 0.2\n",
        },
        problem="plugin",
    ),
    Case(
        "a reporter that raises",
        ["check", "a.txt", "--plugin", "loud.py", "--output-format", "loud"],
        3,
        "the reporter 'loud' of plugin 'loud' raised RuntimeError: no paper left",
        {"loud.py": RAISING_REPORTER},
    ),
    Case(
        "a reporter that returns nothing",
        ["check", "a.txt", "--plugin", "mute.py", "--output-format", "mute"],
        3,
        "the reporter 'mute' of plugin 'mute' raised TypeError: its begin returns None: return an object with document(record, line), ",
        {"mute.py": MUTE_REPORTER.replace("BODY", "pass")},
    ),
    Case(
        "a reporter that takes no findings of the corpus",
        ["check", "a.txt", "--plugin", "mute.py", "--output-format", "mute"],
        3,
        "its begin returns an object of the class Sink, which has no corpus: return an object with",
        {"mute.py": MUTE_REPORTER.replace("BODY", "return Sink()")},
    ),
    Case(
        "a reporter that takes no line",
        ["check", "a.txt", "--plugin", "mute.py", "--output-format", "mute"],
        3,
        "its Sink: document is called with 3 arguments: write def document(self, record, line)",
        {"mute.py": MUTE_REPORTER.replace("BODY", "return Sink()").replace("record, line", "record")},
    ),
    Case(
        "a loader that does not get its ending",
        ["plugins", "--plugin", "log.py"],
        0,
        "the loader 'log' gets no files that end in .txt, which the loader 'text' has: write declines(self, head)",
        {"log.py": LOADER_OF_TEXTS},
    ),
    Case(
        "a rule of a plugin that was refused",
        ["check", "a.txt", "--plugin", "p.py", "--select", "TEST"],
        3,
        "select: 'TEST' may be of plugin 'p', which was refused: the run ends here",
        {"p.py": plugin("test-1")},
    ),
    Case(
        "settings of a rule of a plugin that was refused",
        ["check", "a.txt", "--plugin", "p.py"],
        3,
        "rules.test-rule: 'test-rule' may be of plugin 'p', which was refused: the run ends here",
        {"p.py": plugin("test-1"), "provenance.toml": "[rules.test-rule]\nseverity = 'info'\n"},
    ),
    Case(
        "a file and a format of plugins that were refused",
        ["audit", "a.log", "--plugin", "p.py", "--plugin", "q.py"],
        3,
        "a.log may be of a plugin that was refused: the run ends here",
        {"p.py": plugin("test-1"), "q.py": plugin("test-2"), "a.log": "A line.\n"},
    ),
    Case(
        "a format of a plugin that was refused",
        ["check", "a.txt", "--plugin", "p.py", "--output-format", "tally"],
        3,
        "--output-format tally may be of plugin 'p', which was refused: the run ends here",
        {"p.py": plugin("test-1")},
    ),
    Case(
        "the page of a rule whose plugin was refused",
        ["rule", "TEST001", "--plugin", "p.py"],
        3,
        "the rule 'TEST001' may be of plugin 'p', which was refused: the run ends here",
        {"p.py": plugin("test-1")},
    ),
    Case(
        "settings of a rule whose plugin is blocked",
        ["check", "a.txt"],
        2,
        "no rule 'missing-date'; did you mean 'missing-image'? `plugins.block` keeps out what dates, rights would have",
        {"provenance.toml": "[plugins]\nblock = ['dates', 'rights']\n[rules.missing-date]\nseverity = 'info'\n"},
    ),
    Case(
        "a loader that does not get its ending, in a check",
        ["check", "a.txt", "--plugin", "log.py", "--exit-zero"],
        0,
        "the loader 'log' gets no files that end in .txt, which the loader 'text' has: write declines(self, head)",
        {"log.py": LOADER_OF_TEXTS},
    ),
    Case(
        "a rule for a kind of text that nothing reads",
        ["check", "a.txt", "--plugin", "p.py", "--exit-zero"],
        0,
        "the rule TEST001 test-rule has the media type 'text/markdwn', which no loader reads; did you mean 'text/markdown'?",
        {"p.py": plugin().replace("summary=", "media_types=['text/markdwn', 'text/plain'], summary=")},
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_says_what_is_wrong(case: Case, tmp_path: Path) -> None:
    check(case, tmp_path)


def test_no_second_sentence_behind_a_refusal(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": TEXT, "p.py": plugin("test-1")})
    told = run(tmp_path, "check", "a.txt", "--plugin", "p.py", "--select", "TEST").stderr
    assert len(told.splitlines()) == 2
    assert "is no rule" not in told


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


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("provenance-huose", "; did you mean 'provenance-house'? `provenance plugins` lists them"),
        ("zzz", "; `provenance plugins` lists them"),
        ("provenance-house", None),
    ],
)
def test_a_name_that_blocks_nothing_is_told(tmp_path: Path, name: str, sentence: str | None) -> None:
    """And no error: on another machine that has the same settings there may be such a plugin."""
    settings = f"[plugins]\nblock = [{name!r}]\n"
    write(tmp_path, {"a.txt": "A line.", "provenance-house.py": plugin(), "provenance.toml": settings})
    words = ("check", "a.txt", "--plugin", "provenance-house.py")
    done = run(tmp_path, *words)
    told = "is neither a plugin that is there nor its distribution, so nothing is blocked by it"
    place = f"{tmp_path / 'provenance.toml'}:2: plugins.block"
    expected = "" if sentence is None else f"provenance: {place}: {name!r} {told}{sentence}\n"
    assert (done.returncode, done.stderr) == (0, expected)
    assert run(tmp_path, *words, "--quiet").stderr == ""


def test_nothing_is_loaded_from_the_checked_folder(tmp_path: Path) -> None:
    write(
        tmp_path,
        {"docs/a.txt": TEXT, "docs/provenance.toml": "select = ['DAT']\n", "docs/provenance_plugins.py": "1/0"},
    )
    record = stream(run(tmp_path, "check", "docs", "--output-format", "jsonl"))[0]
    assert "ATT101" in {finding["rule"] for finding in record["findings"]}
