"""SARIF 2.1.0, which code scanning of GitHub, Azure DevOps and editors show beside the lines.

Its head lists the rules that found something, which only the end of the run knows: results wait in a temporary file until then.
Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO
from urllib.parse import quote

import msgspec

from provenance.extensions import RecordSink, ReportOptions
from provenance.host.option_words import option_defaults, written
from provenance.host.temporary import Waiting
from provenance.records import CorpusFinding, DocumentRecord, Finding, RunRecord
from provenance.reporters.lines import Lines, entry_before, lines_of, lines_of_member
from provenance.reporters.words import as_clause, member_at, printable
from provenance.rules import CorpusRule, RuleFields
from provenance.rules.explanations import flowed

_IN_MEMORY = 1_000_000
"""Bytes of results that wait in memory before they wait on disk."""
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_RANKS = {"high": 90.0, "medium": 60.0, "low": 30.0}
"""How sure the checker is, on SARIF's scale of 0 to 100."""
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_encode = msgspec.json.Encoder().encode


class _Sink:
    def __init__(self, stream: BinaryIO, options: ReportOptions) -> None:
        self._stream, self._rule = stream, options.rules
        self._results = Waiting(max_size=_IN_MEMORY)  # closed by finish
        self._rules: dict[str, dict[str, Any]] = {}
        self._numbers: dict[str, int] = {}
        self._notes: list[dict[str, Any]] = []
        # What is known at once: where it cannot be written, nothing needs to be checked.
        stream.write(b'{"$schema":%s,"version":"2.1.0","runs":[' % _encode(_SCHEMA))
        stream.flush()

    def document(self, record: DocumentRecord, line: bytes) -> None:  # noqa: ARG002 - the protocol's form
        before = entry_before(record)
        if record.status in ("failed", "partly-checked") and record.reason:
            said = f"{record.status}: {before}{as_clause(record.reason)}"
            self._notes.append(_note(said, [_location(record.path, lines_of(None, record))]))
        elif record.path.endswith("/"):  # a folder that somebody named
            self._notes.append(_note(f"{record.path}: nothing in it was checked: {record.reason}", []))
        for finding in record.findings:
            result = self._result(finding, f"{entry_before(record, finding.location)}{finding.message}")
            result["locations"] = [_location(record.path, lines_of(finding.location, record))]
            if finding.related:
                result["relatedLocations"] = [
                    _location(record.path, lines_of(other.location, record)) | {"message": _text(other.message)}
                    for other in finding.related
                ]
            self._add(result)

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:  # noqa: ARG002
        first, *others = finding.members
        result = self._result(finding, finding.message)
        result["locations"] = [_location(first.path, lines_of_member(first))]
        if others:
            result["relatedLocations"] = [
                _location(member.path, lines_of_member(member)) | {"message": _text(member_at(member, ""))}
                for member in others
            ]
        self._add(result)

    def _result(self, finding: Finding | CorpusFinding, message: str) -> dict[str, Any]:
        number = self._numbers.get(finding.rule)
        if number is None:
            number = self._numbers[finding.rule] = len(self._rules)
            self._rules[finding.rule] = _described(finding, self._rule(finding.rule))
        return {
            "ruleId": finding.rule,
            "ruleIndex": number,
            "level": _LEVELS[finding.severity],
            "rank": _RANKS[finding.confidence],
            "message": _text(message),
            "partialFingerprints": {"provenance/v1": finding.fingerprint},
        }

    def _add(self, result: dict[str, Any]) -> None:
        self._results.write((b",\n" if self._results.tell() else b"\n") + _encode(result))

    def finish(self, run: RunRecord, line: bytes) -> None:  # noqa: ARG002
        # Those of documents stand with their place already.
        notes = self._notes + [_note(problem.message, []) for problem in run.problems if problem.path is None]
        driver = {"name": run.tool.name, "version": run.tool.version, "rules": list(self._rules.values())}
        invocation = {"executionSuccessful": run.run.complete, "toolExecutionNotifications": notes}
        self._stream.write(
            b'{"tool":{"driver":%s},\n"invocations":[%s],\n"columnKind":"unicodeCodePoints",\n"results":['
            % (_encode(driver), _encode(invocation))
        )
        self._results.copy_to(self._stream)
        self._stream.write(b"]}]}\n")
        self._stream.flush()


def _described(finding: Finding | CorpusFinding, rule: RuleFields | None) -> dict[str, Any]:
    """A rule as services show it beside its findings. What its documentation says is ours, and no document's."""
    described: dict[str, Any] = {"id": finding.rule, "name": finding.slug}
    pointer = f"`{finding.help}` explains the rule."
    if rule is None:
        return described | {
            "shortDescription": {"text": finding.slug.replace("-", " ")},
            "help": {"text": pointer},
            "properties": {"tags": [finding.plugin]},
        }
    paragraphs = flowed(rule.explanation)
    return described | {
        "shortDescription": {"text": f"{rule.summary}."},
        "fullDescription": {"text": next(iter(paragraphs), f"{rule.summary}.")},
        "help": {
            "text": "\n\n".join(filter(None, [*paragraphs, pointer])),
            "markdown": "\n\n".join(filter(None, [*paragraphs, *_ways_out(rule), pointer])),
        },
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [finding.plugin]},
    }


def _ways_out(rule: RuleFields) -> Iterator[str]:
    """What can be set about a rule, in Markdown, which services show in place of the plain text.

    No examples: those of moderation hold the very words that messages mask.
    """
    options = option_defaults(rule.options) if rule.options is not None else {}
    if options:
        lines = (f"{'# ' if default is None else ''}{name} = {written(default)}" for name, default in options.items())
        yield "**Options**, with their defaults:"
        yield "\n".join(("```toml", f"[rules.{rule.slug}]", *lines, "```"))
    if not isinstance(rule, CorpusRule):
        # Many of these findings have no place, and such a one is reached from the top alone.
        verb, where = ("allow-file", "at the top of the text") if rule.scope == "document" else ("allow", "above it")
        yield (
            f"**To accept a finding**, write `<!-- provenance: {verb} {rule.slug}: the reason -->` {where},"
            " in plain text the same without the marks of a comment."
        )
    yield f'**To turn the rule off**, write `ignore = ["{rule.slug}"]` in the configuration.'


def plain(words: str) -> str:
    """Words as a message of plain text, in which `[…](…)` would be a link: that of a document must lead nowhere (3.11.6)."""
    return printable(words).replace("](", r"\](")


def _text(words: str) -> dict[str, str]:
    return {"text": plain(words)}


def _note(words: str, locations: list[dict[str, Any]]) -> dict[str, Any]:
    note: dict[str, Any] = {"level": "error", "message": _text(words)}
    return note | {"locations": locations} if locations else note


def _location(path: str, lines: Lines) -> dict[str, Any]:
    region = {"startLine": lines.first}
    if lines.columns is not None:
        region |= {"startColumn": lines.columns[0], "endLine": lines.last, "endColumn": lines.columns[1]}
    return {"physicalLocation": {"artifactLocation": {"uri": address_of(path)}, "region": region}}


def address_of(path: str) -> str:
    """A path as SARIF wants it: a relative reference, or a whole address."""
    if "://" in path:
        return path
    quoted = quote(path.encode("utf-8", "surrogateescape"))
    return f"file://{quoted}" if path.startswith("/") else quoted


class SarifReporter:
    """`--output-format sarif`."""

    name = "sarif"
    binary = False

    def begin(self, stream: BinaryIO, options: ReportOptions) -> RecordSink:
        """A sink that writes nearly all of the report at its end."""
        return _Sink(stream, options)
