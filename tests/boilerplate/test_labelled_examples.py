"""A card that its page labels as an example shows gaps on purpose, and its label credits nobody; a gap or a credit that no such label stands over is told."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.credits.vague_credit import vague_credit
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.found import severities_of

_STORY = "<p>The council voted on Monday to close the bridge for a year, and nobody in the hall objected.</p>"
_LABEL = "<div>Example record &mdash; illustrative only</div>"


def _page(*parts: str) -> str:
    return f"<html><body><main><h1>The harbour</h1>{_STORY}{''.join(parts)}</main></body></html>"


def _card(*parts: str) -> str:
    return f"<div class='card'>{''.join(parts)}</div>"


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ((_card(_LABEL, "<div><div>Sale of [Address]</div></div>"),), ["info"]),
        ((_card("<div>Beispiel (nur zur Veranschaulichung)</div>", "<p>Verkauf an [Name]</p>"),), ["info"]),
        ((_card("<div>Sample only</div>", "<p>Sale of [Address]</p>"),), ["info"]),
        ((_card(_LABEL, "<p>Sale of [Address]</p>"), _card("<p>Sale by [Name]</p>")), ["error", "info"]),
        ((_card("<div>Record of May &mdash; the harbour only</div>", "<p>Sale of [Address]</p>"),), ["error"]),
        ((_card("<div>For example, nobody came to see it in May.</div>", "<p>Sale of [Address]</p>"),), ["error"]),
        ((_card(_LABEL, "<p>Sale of a mill</p>"), "<p>Sale of [Address]</p>"), ["error"]),
    ],
)
def test_gap_below_label_is_for_information(parts: tuple[str, ...], told: list[str]) -> None:
    assert sorted(severities_of(template_placeholder, _page(*parts), "text/html")) == told


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ((_card(_LABEL, "<p>Sale of a mill</p>"),), 0),
        ((_card("<img src='/mill.jpg' alt='A mill'>", "<p>The mill in May. Illustrative only</p>"),), 1),
        (
            (
                "<figure><img src='/mill.jpg' alt='A mill'><figcaption>Example of a mill — illustrative only</figcaption></figure>",
            ),
            1,
        ),
        (("<p>Illustrative only</p>",), 1),
    ],
)
def test_label_credits_nobody(parts: tuple[str, ...], told: int) -> None:
    assert len(severities_of(vague_credit, _page(*parts), "text/html")) == told


def test_label_is_of_line_below_in_text() -> None:
    card = "Example record — illustrative only\n\nSale of [Address]\n"
    assert severities_of(template_placeholder, card) == ["info"]
    assert severities_of(template_placeholder, f"{card}\nIt was sold in May.\n\nThe mill of [Name] is shut.\n") == [
        "info",
        "error",
    ]


_BODY = "Hi [First Name],\n\nI saw what [Company] does."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Example: I will [DO THIS] at [TIME] in [LOCATION]\n", {"info"}),
        (f"Send it to ten firms. Use this exact template — it works:\n\n{_BODY}\n", {"info"}),
        (f"Here is the script that I use on Mondays:\n\n{_BODY}\n", {"info"}),
        ("# The harbour\n\n**Example**\n\n## The cup\n\nThe [TEAM NAME] won it on [MATCH DATE].\n", {"info"}),
        ("Example: the mill was sold for [PRICE] in May.\n", {"error"}),
        (f"The clerk had a template of 1990, and this is what she sent:\n\n{_BODY}\n", {"error"}),
        (f"Use this template:\n\n## What we sent\n\n{_BODY}\n", {"error"}),
        (f"We use a template for letters. The mayor wrote:\n\n{_BODY}\n", {"error"}),
        ("# The harbour\n\nAn example of care.\n\n## The cup\n\nThe [TEAM NAME] won it on [MATCH DATE].\n", {"error"}),
    ],
)  # fmt: skip
def test_what_readers_are_given_to_copy(text: str, told: set[str]) -> None:
    assert set(severities_of(template_placeholder, text)) == told
