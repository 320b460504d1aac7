"""Headlines that count the dead, titles in lists of other articles, and what doctors explain (MOD504, MOD506)."""

from __future__ import annotations

import pytest

from provenance import check

_TEXT = (
    "The council voted on Monday to close the bridge for a year, and nobody in the hall objected. "
    "The mayor said that the works would cost four million."
)
_SAID = "affected men ejaculate quickly and then have difficulty in achieving a second erection after an orgasm"


@pytest.mark.parametrize(
    ("rule", "words", "severity"),
    [
        ("MOD504", "400 die as illegal migrants flood into Italy from Libya", "info"),
        ("MOD504", "All illegal migrants should die.", "error"),
        ("MOD506", f"ED is a clinical condition with many symptoms. Most patients learn that {_SAID}.", "info"),
        ("MOD506", f"The {_SAID}.", "warning"),
    ],
)
def test_graded(rule: str, words: str, severity: str) -> None:
    assert [one.severity for one in check(f"{_TEXT}\n\n{words}\n", select=[rule]).findings] == [severity]
