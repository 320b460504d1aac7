"""BLP410: what a programme says is open, and gaps of a page that shows how a site looks."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.found import severities_of


@pytest.mark.parametrize(
    ("line", "severities"),
    [
        ("6:30 pm Dinner in town [venue TBC]", ["info"]),
        ("18h30 Dîner en ville [lieu à confirmer]", ["info"]),
        ("The dinner was held in town [venue TBC].", ["error"]),
        ("The dinner was held at 6:30 pm in town [venue TBC].", ["error"]),
        ("6:30 pm Dinner in town at [VENUE]", ["error"]),
        ("6:30 pm Dinner in town [insert venue]", ["error"]),
    ],
)
def test_what_a_programme_says_is_open(line: str, severities: list[str]) -> None:
    text = f"# The lamp days\n\n{line}\n\n7:30 pm The ferry leaves\n"
    assert severities_of(template_placeholder, text) == severities


@pytest.mark.parametrize(
    ("title", "severities"),
    [
        ("Typography Styles & Element Examples", ["info"]),
        ("Styles and elements", ["info"]),
        ("The elements of a lamp", ["error"]),
    ],
)
def test_dummy_text_on_a_page_that_shows_how_a_site_looks(title: str, severities: list[str]) -> None:
    page = f"<html><head><title>{title} | The pier</title></head><body><article><h1>{title}</h1><h2>Level 2</h2><p>Lorem ipsum dolor sit amet, consectetur adipiscing elit. Duis mollis, est non commodo luctus.</p></article></body></html>"
    assert severities_of(template_placeholder, page, "text/html") == severities
