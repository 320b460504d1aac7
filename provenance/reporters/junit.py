"""The XML of JUnit, which CI systems show as tests: a suite a document, a test a finding.

A finding that ends the run with 1 is a failure, and one below `--fail-on` a skipped test: tests are red where the run is, and nothing is
left out. What could not be checked is an error. The form is that of Jenkins, which refuses attributes that others let pass.
Source: junit-10.xsd of Jenkins' plugin xUnit.
"""

from __future__ import annotations

import re
from collections import Counter
from html import escape
from typing import BinaryIO

from provenance.extensions import RecordSink, ReportOptions
from provenance.levels import Severity
from provenance.named_tuples import NamedTuple
from provenance.records import CorpusFinding, DocumentRecord, Finding, Member, RunRecord
from provenance.reporters.words import member_at, name_of, place, printable

_FORBIDDEN = re.compile("[\ufffe\uffff]")
"""What is left of the characters that XML 1.0 cannot hold, once control characters are escaped."""
_ACROSS = "across documents"
_WHOLE = "document"
"""The name of the test of a document with nothing to tell of."""
_RUN = "provenance"
_COUNTED = {"failure": "failures", "error": "errors", "skipped": "skipped"}


class _Test(NamedTuple):
    name: str
    outcome: str = ""
    """`failure`, `error`, `skipped`; empty where it passed."""
    kind: str = ""
    message: str = ""
    places: tuple[str, ...] = ()


class _Sink:
    def __init__(self, stream: BinaryIO, options: ReportOptions) -> None:
        self._stream, self._fail_on = stream, options.fail_on
        self._across: Counter[str] = Counter()
        self._write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="provenance">\n')

    def document(self, record: DocumentRecord, line: bytes) -> None:  # noqa: ARG002 - the protocol's form
        name = name_of(record)
        tests: list[_Test] = []
        if record.status in ("failed", "partly-checked"):
            tests.append(_Test(record.status, "error", record.status, record.reason or record.status, (name,)))
        elif record.status == "skipped":
            tests.append(_Test(_WHOLE, "skipped", "skipped", record.reason or "nothing reads it", (name,)))
        seen: Counter[str] = Counter()
        for finding in record.findings:
            where = name if finding.location is None else f"{name}:{place(finding.location)}"
            tests.append(self._test(finding, seen, (where,)))
        self._suite(name, tests or [_Test(_WHOLE)])

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:  # noqa: ARG002
        test = self._test(finding, self._across, tuple(map(_place_of, finding.members)))
        self._suite(f"{_ACROSS}: {test.name}", [test])

    def _test(self, finding: Finding | CorpusFinding, seen: Counter[str], places: tuple[str, ...]) -> _Test:
        """A finding as a test; GitLab keeps one test of a name, so that a second one of a rule has a number."""
        name = f"{finding.rule} {finding.slug}"
        seen[name] += 1
        fails = self._fail_on is not None and Severity(finding.severity).rank >= self._fail_on.rank
        return _Test(
            name if seen[name] == 1 else f"{name} ({seen[name]})",
            "failure" if fails else "skipped",
            finding.severity,
            finding.message,
            places,
        )

    def _suite(self, name: str, tests: list[_Test]) -> None:
        outcomes = Counter(test.outcome for test in tests)
        counts = "".join(f' {word}="{outcomes[outcome]}"' for outcome, word in _COUNTED.items())
        self._write(f'<testsuite name="{_written(name)}" tests="{len(tests)}"{counts}>\n')
        for test in tests:
            self._write(f'<testcase classname="{_written(name)}" name="{_written(test.name)}"')
            if test.outcome:
                said = f"{test.kind}: {test.message}"
                lines = "\n".join(_written(f"{at}: {said}" if len(test.places) == 1 else at) for at in test.places)
                kind, message = _written(test.kind), _written(test.message)
                self._write(f'><{test.outcome} type="{kind}" message="{message}">{lines}</{test.outcome}></testcase>\n')
            else:
                self._write("/>\n")
        self._write("</testsuite>\n")

    def finish(self, run: RunRecord, line: bytes) -> None:  # noqa: ARG002
        # Those of documents stand beside their name already.
        problems = [problem for problem in run.problems if problem.path is None]
        tests = [
            _Test(f"problem {number}", "error", problem.kind, problem.message, (_RUN,))
            for number, problem in enumerate(problems, 1)
        ]
        if tests:
            self._suite(_RUN, tests)
        self._write("</testsuites>\n")
        self._stream.flush()

    def _write(self, text: str) -> None:
        self._stream.write(text.encode())


def _written(words: str) -> str:
    """Words as an attribute or an element holds them."""
    return escape(_FORBIDDEN.sub(lambda found: found[0].encode("unicode_escape").decode(), printable(words)))


def _place_of(member: Member) -> str:
    where = "" if member.location is None else f":{place(member.location)}"
    return member_at(member, where)


class JUnitReporter:
    """`--output-format junit`."""

    name = "junit"
    binary = False

    def begin(self, stream: BinaryIO, options: ReportOptions) -> RecordSink:
        """A sink that writes each document as it comes."""
        return _Sink(stream, options)
