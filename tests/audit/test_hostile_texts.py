"""Texts that were written, or went wrong, so that reading them takes for ever: each once took half a minute and more.

Two or three seconds are enough now, of a time in which a process waits for no processor.
"""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from provenance.engine.program import Program, program
from provenance.host.configuration import load_settings
from provenance.host.settings import Limits

TEXTS = {
    "statements of rights in one line": "© 2020 " * 10_000,
    "mojibake that looks like them": "Ã©" * 20_000,
    "quotations of nobody in one line": '"This changes everything for the whole of us." ' * 2_000,
}


@pytest.fixture(scope="module")
def everything() -> Program:
    """A program with every rule that needs nothing, also those that are off."""
    ids = [item.rule.id for item in program(corpus=True).plugins.rules if not item.rule.needs]
    settings = msgspec.structs.replace(
        load_settings(config=None, isolated=True, start=Path.cwd()), limits=Limits(seconds=15)
    )
    return program(settings=settings, select=["ALL", *ids], corpus=True, document=True)


@pytest.mark.parametrize("name", TEXTS)
def test_is_read_within_the_limit(everything: Program, name: str) -> None:
    record = everything.check(TEXTS[name]).record
    assert record.status != "failed", record.reason


def test_misspelt_allow_comments_are_told() -> None:
    text = "".join(f"<!-- provenance: {verb} ATT102: x -->\n\n" for verb in ("alow", "allows", "ignore", "archive.org"))
    made = program(select=["PRV002"])
    assert [
        finding.location.start.line
        for finding in made.check(text, media_type="text/markdown").record.findings
        if finding.location
    ] == [1, 3, 5]


def test_where_something_comes_from_is_no_allow_comment() -> None:
    made = program(select=["PRV002"])
    for line in ("Provenance: allowed out of the country in 1931", "Provenance: below the north wall, 1922"):
        for text, kind in ((line, "text/plain"), (f"<!-- {line} -->", "text/markdown")):
            assert made.check(f"{text}\n\nA vase.\n", media_type=kind).record.findings == []
    for line, told in (
        ("<!-- provenance: alow mojibake: x -->", "'alow' is no instruction"),
        ("<!-- provenance: allow ATT101 ATT102: x -->", "lacks a comma"),
        ("<!-- provenance: allow : x -->", "names no rule"),
    ):
        (finding,) = made.check(f"{line}\n\nA vase.\n", media_type="text/markdown").record.findings
        assert told in finding.message


def test_a_page_of_ten_thousand_divisions_is_read(everything: Program) -> None:
    page = "<html><body>" + "<div>" * 10_000 + "<p>Officials said so.</p>" + "</div>" * 10_000
    record = everything.check(page, media_type="text/html").record
    assert (record.status, record.reason) == ("checked", None)
    assert "ATT102" in {finding.rule for finding in record.findings}


def test_an_allowance_of_what_was_not_looked_for_is_not_called_unused() -> None:
    settings = load_settings(config=None, isolated=True, start=Path.cwd())
    made = program(settings=msgspec.structs.replace(settings, limits=Limits(findings=100)))
    comment = "provenance: allow-file DAT201: a note without a date\n\n"
    assert "PRV001" not in {finding.rule for finding in made.check(f"{comment}A short line.\n").record.findings}
    many = made.check("provenance: allow ATT101: x\n\nCredits to the owner\n\n" * 120).record
    assert (many.status, len(many.suppressed)) == ("checked", 120)
    assert "PRV001" not in {finding.rule for finding in many.findings}
    many = made.check("provenance: allow ATT101: x\n\nCredits to the owner\n\n" * 1200).record
    assert (many.status, many.findings, len(many.suppressed)) == ("partly-checked", [], 1100)


def test_a_text_of_five_thousand_notes_is_read(everything: Program) -> None:
    text = "".join(f"a[^{number}]\n\n[^{number}]: b\n\n" for number in range(5000))
    record = everything.check(text, media_type="text/markdown").record
    assert record.status != "failed", record.reason
