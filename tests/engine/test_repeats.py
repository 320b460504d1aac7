"""What a document has over and over is told once as severely as it is, then for information."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from provenance.api import Context, Document, Hit, Severity, Span, rule
from provenance.engine.program import program
from provenance.engine.repeats import told_first
from provenance.host.selection import Chosen
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


@pytest.mark.parametrize(
    ("message", "behind"),
    [
        ("leads to http://example.org/a:b, which nobody owns: delete it", "leads to http://example.org/a:b, which nobody owns, as {}: delete it"),
        ("stands at 12:30, which is no hour: mend it", "stands at 12:30, which is no hour, as {}: mend it"),
        ("is a button.", "is a button, as {}."),
        ("\"{}: it\" is a button: delete it", "\"{}: it\" is a button, as {}: delete it"),
        ("«{}: it» is a button; delete it", "«{}: it» is a button, as {}; delete it"),
        ("‘{}: it’ is the mill's button: delete it", "‘{}: it’ is the mill's button, as {}: delete it"),
        ("“say “{}: it” now” is a button: delete it", "“say “{}: it” now” is a button, as {}: delete it"),
        (": delete “{}”", ": delete “{}”, as {}"),
    ],
)  # fmt: skip
def test_messages_of_others(message: str, behind: str) -> None:
    """Plugins put words in marks of their own, name addresses and hours, and end a message as a sentence."""

    @rule(id="PAGE102", slug="other-page", severity=Severity.WARNING, summary="W", bad=["Pay"], good=["y"], recurs=True)
    def page(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of all rules
        """Why."""
        for word in ("Share", "Save"):
            at = document.text.index(word)
            yield Hit(Span(at, at + len(word)), message.replace("{}", word))

    first, second = program(rules=[page]).check("The mill: Share\n\nThe quay: Save").record.findings

    assert first.message == f"{message.replace('{}', 'Share').rstrip('.')}; one more of the kind follows"
    words = behind if "{}" not in message else behind.replace("{}", "Save", 1)
    assert second.message == words.replace("{}", "on line 1")
    assert second.severity == "info"


def test_masked_words_are_of_the_document() -> None:
    @rule(
        id="KEY101", slug="key", severity=Severity.WARNING, summary="W", bad=["key abcdefgh"], good=["y"], recurs=True, sensitive=True
    )  # fmt: skip
    def key(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of all rules
        """Why."""
        for word in ("abcdefgh", "zyxwvuts"):
            at = document.text.index(word)
            yield Hit(Span(at, at + len(word)), f"the key {word} is open: change it")

    first, second = program(rules=[key]).check("The key abcdefgh\n\nThe key zyxwvuts").record.findings

    assert first.message == "the key a••• is open: change it; one more of the kind follows"
    assert second.message == "the key z••• is open, as on line 1: change it"


@pytest.mark.parametrize(
    ("pages", "where"),
    [((None, None), "earlier on this line"), ((4, 4), "earlier on this page"), ((1, 4), "on page 1")],
)
def test_where_the_first_one_stands(pages: tuple[int | None, int | None], where: str) -> None:
    """Where a file has pages, and where all of it is one line, the number of a line leads nobody there."""
    recurring = finder(recurs=True)
    findings = [
        replace(
            finding,
            severity="warning",
            message="“Share” is a button: delete it",
            location=replace(place, start=replace(place.start, line=1), page=page),
        )
        for finding, page in zip(program(rules=[recurring]).check("Share\n\nShare").record.findings, pages, strict=True)
        if (place := finding.location) is not None
    ]

    _, second = told_first(findings, {"PAGE101": Chosen(recurring, "tests", None, None)}, ())

    assert second.message == f"“Share” is a button, as {where}: delete it"


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
