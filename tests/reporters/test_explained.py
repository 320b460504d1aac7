"""What a page says of its rules: each finding leads to its rule, and there stands what the rule looks for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from provenance.cli.main import main
from provenance.documents import Document
from provenance.levels import Severity
from provenance.reporters.explained import explained
from provenance.rules import Context, Hit, rule
from tests.reporters.test_page_in_browser import BROWSER, laid_out

DRAFT = "# The mill\n\nCredits to the owner. A new dam was built at the mill, sources said.\n"


@rule(
    id="XYZ901",
    slug="mended-thing",
    severity=Severity.WARNING,
    summary="A <thing> mended",
    bad=["thing"],
    good=["nothing"],
)
def mended_thing(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001
    """Nobody can tell a <thing> by this.

    Not told:
    - `draft: true`
    - what stands
      in a note
    """
    yield from ()


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mill.md").write_text(DRAFT)
    main(["check", ".", "--isolated", "--no-cache", "--output-format", "html", "--output-file", "report.html"])
    return tmp_path / "report.html"


def test_each_finding_leads_to_its_rule(page: Path) -> None:
    whole = page.read_text()
    led = set(re.findall(r"<header><b>\w+</b> <a href=#([\w-]+)>", whole))
    assert len(led) > 2
    assert led == set(re.findall(r"<tr id=([\w-]+)>", whole))


def test_paragraphs_lists_and_settings_are_shown_as_such() -> None:
    assert explained(mended_thing) == (
        "<details><summary><small>A &lt;thing&gt; mended</small></summary><p>Nobody can tell a &lt;thing&gt; by this.</p>"
        "<p>Not told:</p><ul><li><code>draft: true</code></li><li>what stands in a note</li></ul></details>"
    )


@pytest.mark.skipif(BROWSER is None, reason="there is no Chromium here")
def test_a_link_to_a_rule_opens_its_explanation(page: Path) -> None:
    opened = re.compile(r'<tr id="rule-(\w+)"><td>[^<]*<details open')
    assert opened.findall(laid_out(page, "#rule-ATT101")) == ["ATT101"]
