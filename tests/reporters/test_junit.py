"""What CI systems read as tests: red where the run is, well-formed whatever a text holds, and of a form that the strictest of them takes."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Any

import pytest
from defusedxml import ElementTree

from provenance.cli.main import main
from provenance.extensions import ReportOptions
from provenance.reporters import named
from provenance.reporters.junit import _written
from tests.reporters.test_reporters import DOCUMENTS

COUNTS = {"tests", "failures", "errors"}
NEEDED = {"testsuites": set[str](), "testsuite": {"name", *COUNTS}, "testcase": {"name"}}
ALLOWED = {
    "testsuites": {"name", "time", *COUNTS},
    "testsuite": {"name", "skipped", "time", "timestamp", "hostname", "id", "package", "file", "log", "url", *COUNTS},
    "testcase": {"name", "classname", "time", "group"},
}
"""Attributes in junit-10.xsd of Jenkins' plugin xUnit, which refuses a report that has others."""
INSIDE = {"testsuites": {"testsuite"}, "testsuite": {"testcase"}, "testcase": {"failure", "error", "skipped"}}
SNAPSHOT = Path(__file__).with_name("snapshots") / "junit.txt"


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def report(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:  # noqa: ANN401 - an element
    main([*arguments, "--isolated", "--no-cache", "--output-format", "junit"])
    return ElementTree.fromstring(capsys.readouterr().out)


def outcomes(root: Any) -> dict[tuple[str, str], str]:  # noqa: ANN401
    """The outcome of each test by its class and name."""
    return {
        (test.get("classname"), test.get("name")): test[0].tag if len(test) else "" for test in root.iter("testcase")
    }


def test_a_report_has_the_form_that_jenkins_asks_for() -> None:
    root = ElementTree.fromstring(SNAPSHOT.read_text("utf-8"))
    assert root.tag == "testsuites"
    for element in root.iter():
        if element.tag in NEEDED:
            assert NEEDED[element.tag] <= set(element.keys()) <= ALLOWED[element.tag]
            assert {child.tag for child in element} <= INSIDE[element.tag]
        else:
            assert set(element.keys()) == {"type", "message"}
    for suite in root:
        tags = [test[0].tag for test in suite if len(test)]
        counted = {"tests": len(suite)} | {
            name: tags.count(tag)
            for name, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped"))
        }
        assert {name: int(suite.get(name)) for name in counted} == counted


def test_a_test_fails_where_the_run_does(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.txt").write_text("Credits to the owner. Officials said so.\n\nCredits to the owner.\n", "utf-8")
    Path("b.txt").write_text("The bridge fell.\n", "utf-8")
    choice = ("--select", "ATT101,ATT102")
    found = {("a.txt", "ATT101 vague-credit"): "failure", ("a.txt", "ATT101 vague-credit (2)"): "skipped"}
    warning = ("a.txt", "ATT102 anonymous-source")
    clean = {("b.txt", "document"): ""}
    assert outcomes(report(capsys, "check", ".", *choice)) == {**found, warning: "skipped", **clean}
    strict = report(capsys, "check", ".", *choice, "--fail-on", "warning")
    assert outcomes(strict) == {**found, warning: "failure", **clean}
    assert set(outcomes(report(capsys, "audit", ".", *choice)).values()) == {"skipped", ""}
    (failure,) = (test[0] for test in strict.iter("testcase") if test.get("name") == warning[1])
    assert failure.text == f"a.txt:1:23: warning: {failure.get('message')}"
    assert failure.get("message").startswith("“Officials” is a source that no reader can identify")


def test_what_could_not_be_checked_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    Path("rows.jsonl").write_text('{"id": "a", "text": "A quiet day."}\nno json\n', "utf-8")
    Path("c.bin").write_bytes(b"\0")
    root = report(capsys, "check", ".")
    assert outcomes(root) == {
        ("c.bin", "document"): "skipped",
        ("rows.jsonl:1", "document"): "",
        ("rows.jsonl:2", "failed"): "error",
    }
    assert [suite.get("errors") for suite in root] == ["0", "0", "1"]


def test_any_character_can_be_read() -> None:
    every = "".join(map(chr, [*range(0x10000), 0x1FFFE, 0x1F600, sys.maxunicode]))
    read = ElementTree.fromstring(f'<a b="{_written(every)}">{_written(every)}</a>')
    assert read.text == read.get("b")
    assert read.text.endswith("\\ufffe\\uffff\U0001fffe\U0001f600\U0010ffff")


def test_a_document_is_written_when_it_was_checked() -> None:
    """The memory of a run does not grow with its documents."""
    stream = io.BytesIO()
    sink = named("junit").begin(stream, ReportOptions())
    for number, document in enumerate(DOCUMENTS, 1):
        sink.document(document, b"")
        assert stream.getvalue().count(b"</testsuite>") == number
