"""Words in brackets beside gaps of a template (BLP410)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.found import excerpts

_GAPS = "- Lamps: [Name]\n- Boats: [Name]\n\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (_GAPS + "The mill stands at [address], where [Bus route] stops.\n", ["[Bus route]", "[address]"]),
        ("The mill stands where [Bus route] stops.\n", []),
        (_GAPS + "The mill stands at [address](https://ferry.org/mill).\n", []),
        (_GAPS + "The mill [chuckles] is old [silence], and [crosstalk] the ferry is late [nodding].\n", []),
        (_GAPS + "“The mill [the old one] leaks [sic],” she said, and [he] rowed.\n", []),
    ],
)
def test_words_beside_gaps(text: str, told: list[str]) -> None:
    found = excerpts(template_placeholder, text)
    assert sorted(one for one in found if one != "[Name]") == told
