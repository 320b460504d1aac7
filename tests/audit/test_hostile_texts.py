"""A page that was written, or went wrong, so that it has no end of elements in elements: every rule reads it."""

from __future__ import annotations

from provenance.engine.program import program
from provenance.host.settings import Limits, Settings


def test_a_page_of_ten_thousand_divisions_is_read() -> None:
    """By every rule that needs nothing, also those that are off."""
    ids = [item.rule.id for item in program(corpus=True).plugins.rules if not item.rule.needs]
    made = program(settings=Settings(limits=Limits(seconds=300)), select=["ALL", *ids], corpus=True, document=True)
    page = "<html><body>" + "<div>" * 10_000 + "<p>Officials said so.</p>" + "</div>" * 10_000
    record = made.check(page, media_type="text/html").record
    assert (record.status, record.reason) == ("checked", None)
    assert "ATT102" in {finding.rule for finding in record.findings}
