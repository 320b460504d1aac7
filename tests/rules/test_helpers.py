"""What helps authors of plugins with their tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from provenance import testing
from provenance.api import Context, Document, Fix, Hit, Severity, Span, rule


def test_a_fix_that_mends_nothing_is_a_failure() -> None:
    @rule(id="KILN102", slug="hot", severity=Severity.INFO, summary="s", bad=["It was 90 F."], good=["It was 30 C."])
    def hot(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
        """Why."""
        at = document.text.find(" F.")
        if at >= 0:
            span = Span(at, at + 3)
            yield Hit(span, "in Fahrenheit", fix=Fix.replace(document, span, "  F.", "set it apart", safe=True))

    with pytest.raises(
        AssertionError, match=r"KILN102 fix: 'It was 90 F\.' gave .*'set it apart', after which .* is found as before"
    ):
        testing.check_examples([hot])
