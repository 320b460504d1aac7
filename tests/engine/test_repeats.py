"""What a document has over and over is told once as severely as it is, then for information."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from provenance.api import Context, Document, Hit, Severity, Span, rule
from provenance.engine.program import program
from provenance.records import Finding
from provenance.rules import Rule
from tests.commands import call

SAID = {
    "Share": ("“Share” is a button: delete it", None),
    "Save": ("“Save” is a button; its line has nothing else: delete it", None),
    "SHARE": ("“SHARE” is a button: delete it", Severity.ERROR),
    "Pay: 7": ("“Pay: 7” is a button: delete it", None),
    "Ad": ("“Ad” marks what was paid for: delete it", None),
    "Note": ("“Note” is a button: delete it", Severity.INFO),
}


def finder(*, recurs: bool) -> Rule:
    """Tells lines that consist of words of a page."""

    @rule(
        id="PAGE101", slug="page", severity=Severity.WARNING, summary="Words", bad=["Share"], good=["y"], recurs=recurs
    )  # fmt: skip
    def page(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of all rules
        """Why."""
        at = 0
        for line in document.text.split("\n"):
            if line in SAID:
                message, severity = SAID[line]
                yield Hit(Span(at, at + len(line)), message, severity=severity)
            at += len(line) + 1

    return page


def found(*lines: str, recurs: bool = True) -> list[Finding]:
    text = "\n\n".join(("The mill stands by the river.", *lines))
    return program(rules=[finder(recurs=recurs)]).check(text).record.findings


@pytest.mark.parametrize(
    ("lines", "severities"),
    [
        (("Share", "Save", "Pay: 7"), "wii"),
        (("Share", "Ad", "Share", "Ad"), "wwii"),  # two kinds
        (("Note", "Share", "Note"), "iwi"),  # one for information is no first of its kind
        (("Share", "SHARE", "Share", "SHARE"), "weii"),  # one that is graver is told as it is
        (("Share",), "w"),
    ],
)
def test_severity_behind_the_first(lines: tuple[str, ...], severities: str) -> None:
    told = found(*lines)

    assert "".join(finding.severity[0] for finding in told) == severities
    assert "".join(finding.severity[0] for finding in found(*lines, recurs=False)).count("i") == lines.count("Note")


def test_what_is_said() -> None:
    first, second, third = found("Share", "Save", "Pay: 7")

    assert first.message == "“Share” is a button: delete it; 2 more of the kind follow"
    assert second.message == "“Save” is a button, as on line 3; its line has nothing else: delete it"
    assert third.message == "“Pay: 7” is a button, as on line 3: delete it"
    assert [finding.repeats for finding in (first, second, third)] == [None, first.fingerprint, first.fingerprint]


PAGE = """---
title: The mill
author: Ana Cruz
date: 2024-05-03
---

The mill was built in the year of the flood, and its wheel turned until the war. The miller sold flour in the village.

Share this article on Facebook

The wheel was mended twice, and then it was sold. The house has been empty since then, and the roof fell in last of all.

Share this article on Twitter
"""


def on_page(folder: Path, configuration: str = "", page: str = PAGE, *arguments: str) -> list[dict[str, object]]:
    (folder / "mill.md").write_text(page)
    (folder / "provenance.toml").write_text(configuration)
    done = call(
        folder, "check", "mill.md", "--select", "BLP402", "--exit-zero", "--output-format", "json", *arguments
    )  # fmt: skip
    (record,) = json.loads(done.stdout)["documents"]
    return list(record["findings"])


@pytest.mark.parametrize(
    ("configuration", "severities"),
    [
        ("", ["error", "info"]),
        ('[rules.BLP402]\nseverity = "warning"\n', ["warning", "info"]),
        ('[rules.BLP402]\nat-least = "warning"\n', ["error", "error"]),
        ('[per-path."*.md".severity]\nBLP402 = "warning"\n', ["warning", "info"]),
    ],
)
def test_settings(tmp_path: Path, configuration: str, severities: list[str]) -> None:
    assert [finding["severity"] for finding in on_page(tmp_path, configuration)] == severities


def test_behind_an_allow_comment_the_next_is_the_first(tmp_path: Path) -> None:
    allowed = PAGE.replace(
        "Share this article on F", "<!-- provenance: allow BLP402: a sample -->\n\nShare this article on F"
    )

    (left,) = on_page(tmp_path, page=allowed)

    assert (left["severity"], left["repeats"]) == ("error", None)


def test_fixes_are_made_of_all_of_them(tmp_path: Path) -> None:
    on_page(tmp_path, "", PAGE, "--fix", "--unsafe-fixes")

    assert "Share" not in (tmp_path / "mill.md").read_text()
