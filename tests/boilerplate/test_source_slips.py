"""Slips in the source of a text that readers see (BLP411)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue

from tests.found import findings

_PROSE = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.\n"


def _told(text: str, path: str = "") -> list[tuple[str, str]]:
    found = findings(markup_residue, text, "text/markdown", path)
    return [(str(finding.severity), finding.excerpt or "") for finding in found]


@pytest.mark.parametrize(
    ("formula", "told"),
    [
        (r"$m = 6.67 \cdot 10^-11$", "^-11"),
        (r"$$\frac{1}{10^30}$$", "^30"),
        ("```math\nm = 4 \\pi r^12\n```", "^12"),
    ],
)
def test_a_power_without_braces(formula: str, told: str) -> None:
    assert _told(f"{_PROSE}\n{formula}\n") == [("warning", told)]


@pytest.mark.parametrize(
    "formula",
    [
        r"$m = 6.67 \cdot 10^{-11}$",
        r"$m = \pi r^2$",
        "$10^-11$",  # no command: it may be of another notation
        "The mass is 10^-11 and costs $5, then \\alpha and $6.",
        "`$\\cdot 10^-11$` is wrong.",
        "10^10^ \\times",
        r"$\num{6.67 10^-11} \cdot m$",
        "```latex\n$m \\cdot 10^12$\n```",
        r"$x^a \cdot y^n$",
        r"$a^2b \cdot c$",
    ],
)
def test_other_powers(formula: str) -> None:
    assert _told(f"{_PROSE}\n{formula}\n") == []


@pytest.mark.parametrize("title", ["The &quot;Lamp&quot; is open", "Quay &amp; Mill", "The mayor&#39;s plan"])
def test_entities_in_a_title(title: str) -> None:
    (told,) = _told(f"---\ntitle: '{title}'\ndate: 2024-05-03\n---\n{_PROSE}")
    assert told[0] == "info"
    (told,) = _told(f"---\nlayout: post\ntitle: '{title}'\n---\n{_PROSE}", "_posts/2024-05-03-quay.md")
    assert told[0] == "info"


def test_blanks_at_which_no_line_breaks_in_a_title() -> None:
    front = "---\ntitle: '{}'\ndate: 2024-05-03\n---\n"
    assert _told(front.format("At&nbsp;the quay, &nbsp;again") + _PROSE) == [("info", "&nbsp;")]
    assert _told(front.format("At&nbsp;the &quot;quay&quot;") + _PROSE) == [("info", "&quot;")]


@pytest.mark.parametrize("title", ["Quay & Mill", "R&D; and more", "“Lamp” is open", "AT&T; its plan"])
def test_other_signs_in_a_title(title: str) -> None:
    assert _told(f"---\ntitle: '{title}'\ndate: 2024-05-03\n---\n{_PROSE}") == []


def test_a_mark_of_code_below_a_block() -> None:
    assert _told(f"{_PROSE}\n```js\na()\n```\n`\nIt is open.\n\n{_PROSE}") == [("warning", "`")]
    for text in (
        f"{_PROSE}\n```js\na()\n```\n\nIt is `open`.\n",
        f"{_PROSE}\n```\n`\na\n```\n",  # in the block
        f"{_PROSE}\n```js\na()\n```\n`quay` is open.\n",
    ):
        assert _told(text) == []
