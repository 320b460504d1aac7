"""Headings and bold words as wikis write them in Markdown, underlines behind a blank line, and headings of a page that tries something out."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.personal_data.secret_key import secret_key

from tests.found import excerpts, severities_of


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Talk must be '''on topic''' and kind.\n", ["'''on topic'''"]),
        ("- Talk must be '''on topic''' and kind.\n", ["'''on topic'''"]),
        ("Talk must be `'''on topic'''` and kind.\n", []),
        ("In the wiki, bold text is written '''so''', with three apostrophes of its markup.\n", []),
        ("He said '''tis a lamp, and ''twas lit.\n", []),
        ("Contact us\n\n==========\n\nWrite to us at any time.\n", ["=========="]),
        ("Contact us\n==========\n\nWrite to us at any time.\n", []),
        ("The lamp is lit at noon by the mayor.\n\n==========\n\nWrite to us at any time.\n", []),
        ("The lamp is lit:\n\n==========\n\nWrite to us at any time.\n", []),
        ("# Lamps\n\n==========\n\nWrite to us at any time.\n", []),
    ],
)
def test_signs_of_wikis_and_lost_underlines_show(text: str, shown: list[str]) -> None:
    assert excerpts(markup_residue, text) == shown


_BELOW = "Below is a link to the address of the mill, which shows it only once you press it."


@pytest.mark.parametrize(
    ("title", "below", "severity"),
    [
        ("Test page", _BELOW, "info"),
        ("Test Page - Please Ignore", _BELOW, "info"),
        ("Test page", "Lamp.", "warning"),
        ("The mill", _BELOW, "warning"),
    ],
)
def test_a_heading_of_a_page_on_trial(title: str, below: str, severity: str) -> None:
    text = f"---\ntitle: {title}\n---\n\nIt is old.\n\n## Test Section\n\n{below}\n"
    assert severity in severities_of(template_placeholder, text)


def test_the_token_of_an_instagram_feed_is_a_key() -> None:
    token = "IGQV" + "J1kLm0Np9QrStUv" * 8
    assert severities_of(secret_key, f"[feed access_token={token} count=3]") == ["error"]
    assert severities_of(secret_key, "[feed access_token=IGQVJshort count=3]") == []
