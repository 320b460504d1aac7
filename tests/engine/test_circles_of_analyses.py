"""Analyses of a plugin that ask each other, so that none comes to a value: one problem says which."""

from __future__ import annotations

import json
from pathlib import Path

from tests.processes import run

ANALYSES = {
    "circle": """
@analysis
def first(document): return second(document)

@analysis
def second(document): return third(document)

@analysis(evidence="third")
def third(document): return [len(sentences(document)), first(document)]
""",
    "itself": """
@analysis
def first(document): return first(document)

second = third = first
""",
    "deep": """
def depth(text): return depth(text)

@analysis
def first(document): return depth(document.text)

second = third = first
""",
}
RULES = """
from provenance.analysis import sentences
from provenance.api import Severity, analysis, hookimpl, rule
{analyses}
def asks(reading, number):
    @rule(id=f"TEST00{{number}}", slug=f"asks-{{number}}", severity=Severity.ERROR, summary="A test", bad=["x"], good=["y"])
    def test_rule(document, context):
        '''Why.'''
        reading(document)
        yield from ()
    return test_rule

RULES = [asks(reading, number) for number, reading in enumerate((second, first, third))]

@hookimpl
def provenance_rules():
    return RULES
"""


def told(folder: Path, analyses: str) -> tuple[list[str], dict[str, str], list[str]]:
    """The problems, the reasons why rules are unchecked, and what was found."""
    (folder / "plugin.py").write_text(RULES.format(analyses=ANALYSES[analyses]), encoding="utf-8")
    (folder / "a.txt").write_text("Credits to the owner.\n", encoding="utf-8")
    done = run(folder, "check", "a.txt", "--isolated", "--output-format", "json", "--plugin", "plugin.py")
    assert done.returncode == 3, done.stderr
    report = json.loads(done.stdout)
    record = report["documents"][0]
    unchecked = {item["rule"]: item["reason"] for item in record["unchecked"]}
    return [item["message"] for item in report["problems"]], unchecked, [item["rule"] for item in record["findings"]]


def test_one_problem_names_all_of_them(tmp_path: Path) -> None:
    problems, unchecked, found = told(tmp_path, "circle")
    said = "the analyses plugin.second, plugin.third and plugin.first ask each other in a circle: move what they share into one that asks none of them"
    assert problems == [f"{said} (plugin.py, line 8, in second)"]
    assert {rule: reason for rule, reason in unchecked.items() if rule.startswith("TEST")} == {
        "TEST000": said,
        "TEST001": said,
        "TEST002": said,
    }
    assert found == ["ATT101"]


def test_one_that_asks_itself_is_told_so(tmp_path: Path) -> None:
    problems, _, _ = told(tmp_path, "itself")
    assert problems == [
        "the analysis plugin.first asks itself: move what it needs of itself into a function that it calls (plugin.py, line 5, in first)"
    ]


def test_a_function_that_calls_itself_is_no_circle_of_analyses(tmp_path: Path) -> None:
    problems, _, _ = told(tmp_path, "deep")
    assert len(problems) == 1
    assert problems[0].startswith("the analysis plugin.first raised RecursionError: maximum recursion depth exceeded")
