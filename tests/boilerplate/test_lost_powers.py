"""Powers that lost the sign of it when a task was copied (BLP412)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.mojibake import mojibake

from tests.found import findings

_HEAD = "The lamps stand in a row, and each of them has a number.\n\nConstraints:\n\n"


@pytest.mark.parametrize(
    ("bound", "power"),
    [
        ("1 <= lamps.length <= 105", "10^5"),
        ("- `1 <= lamps[i] <= 109`", "10^9"),
        ("1 ≤ n ≤ 1018", "10^18"),
        ("1\u2009≤\u2009n\u2009≤\u2009109", "10^9"),
        ("-231 <= x <= 231 - 1", "2^31"),
        ("The line has a number n (1 ≤ n ≤ 109), that of the lamps.", "10^9"),
    ],
)
def test_a_bound_that_was_a_power(bound: str, power: str) -> None:
    (one,) = findings(mojibake, f"{_HEAD}{bound}\n")
    assert (one.severity, f"“{power}”" in one.message) == ("info", True)


@pytest.mark.parametrize(
    "text",
    [
        f"{_HEAD}1 <= n <= 100\n",
        f"{_HEAD}1 <= n <= 10^5\n",
        f"{_HEAD}1 <= n <= 10**5\n",
        f"{_HEAD}1 <= n <= 1000\n",
        f"{_HEAD}0 <= x <= 231\n",
        f"{_HEAD}```\n1 <= n <= 105\n```\n",
        "The lamp is lit at 1 ≤ n ≤ 105 volts.\n",
    ],
)
def test_what_is_no_power(text: str) -> None:
    assert findings(mojibake, text) == []
