"""When rules of presence are asked."""

from __future__ import annotations

from provenance.api import Source
from provenance.engine.program import program

BODY = "The council voted to close the bridge for repairs that take the whole summer. " * 8


def test_what_may_stand_in_front_matter_that_cannot_be_read_is_not_missed() -> None:
    made = program(select=("DAT201",))
    loader = made.kinds.document_loader("text/markdown")
    assert loader is not None
    for front, rules, unchecked in (
        ("---\ntitle: [\n---\n\n", [], [("DAT201", "the front matter could not be read")]),
        ("---\ntitle: Bridge\n---\n\n", ["DAT201"], []),
    ):
        record = made.checker.check(Source("a.md", "a.md", "text/markdown", front + BODY), loader).record
        assert [finding.rule for finding in record.findings] == rules
        assert [(item.rule, item.reason) for item in record.unchecked] == unchecked
