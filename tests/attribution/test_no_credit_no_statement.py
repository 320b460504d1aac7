"""Words that look like an empty credit, a hidden source or a byline of nobody, and are none (ATT101, ATT102, ATT108)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.authors.placeholder_author import placeholder_author
from provenance_plugins.attribution.credits.vague_credit import vague_credit

from tests.found import severities_of


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("Write `utm_source=facebook` and not `utm_source=Facebook`.", []),
        ("The link ends in ?source=facebook and is long.", []),
        ("Pictures of the hall are at hand (no stock-only photography).", []),
        ("We show the hall (no stock photos).", []),
        ("style: background-image: none;background-color: #fff\n", []),
        ("Image: none", ["error"]),
        ("The hall in May.\n\nimage: none;\n", ["error"]),
        ("The hall in May. (Stock photo)", ["error"]),
        ("The hall in May.\n\nSource: Facebook", ["error"]),
        ("The hall in May.\n\nsource=facebook", ["error"]),
        ("The hall in May. (Photo: stock image)", ["error"]),
    ],
)
def test_a_parameter_and_a_rule_are_no_credit(text: str, severities: list[str]) -> None:
    assert severities_of(vague_credit, text) == severities


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        (
            "The rift is old, with even lawmakers close to the mill declining to discuss the matter on the record.",
            ["info"],
        ),
        (
            "Lawmakers close to the mill, declining to discuss it on the record, said that the dam would burst.",
            ["warning"],
        ),
        ("A senior official who declined to be named said that the dam would burst.", ["warning"]),
        ("Women in the threat condition wrote fewer names in the experiment than the others.", []),
        ("Senior officials in the ministry said that the dam would burst in the experiment.", ["warning"]),
        (
            "The participants were asked in May. Those who had attended the class indicated that they rowed more than those who had not.",
            ["info"],
        ),
        (
            "The council was asked in May. Those who had attended the class indicated that they rowed more than those who had not.",
            ["warning"],
        ),
        (
            "The participants were asked in May. Those who had attended the class indicated that the dam would burst.",
            ["warning"],
        ),
        ("Senior officials, speaking on condition of anonymity, said that the dam would burst.", ["warning"]),
    ],
)
def test_whoever_will_not_talk_or_took_part_says_nothing(text: str, severities: list[str]) -> None:
    assert severities_of(anonymous_source, f"{text}\n\nThe weir was built of oak and stone in 1902.") == severities


@pytest.mark.parametrize(
    ("author", "title", "severities"),
    [
        ("The AI Lamp Club", "The AI Lamp — Harbour College", ["info"]),
        ("The AI Lamp Club", "Harbour College", ["warning"]),
        ("The AI", "The AI of Harbour College", ["warning"]),
        ("Editorial Team", "The Lamp — Harbour College", ["warning"]),
        ("admin", "The Lamp — Harbour College", ["warning"]),
    ],
)
def test_a_byline_that_is_the_body_of_the_page(author: str, title: str, severities: list[str]) -> None:
    told = "The mayor, Ana Cruz, said on Monday that the dock was closed. Ben Ode said that it leaked. “It broke,” said Dora Eck. "
    page = f'<html lang="en"><head><title>{title}</title><meta name="author" content="{author}"></head><body><article><h1>The dock</h1><p>{told * 3}</p></article></body></html>'
    assert severities_of(placeholder_author, page, "text/html", "index.html") == severities
