"""Character references that Python itself will not read."""

from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.loaders.references import unescape
from tests.loaders.common import load

LONG = f"&#{'0' * 5000}65;"
"""More digits than Python makes a number of."""


@given(st.text(st.sampled_from("&#;x0169aemplt ")))
def test_others_mean_what_they_mean_in_html(text: str) -> None:
    assert unescape(text) == html.unescape(text)


@pytest.mark.parametrize("media_type", ["text/html", "text/markdown"])
@pytest.mark.parametrize(
    "text", [f"a {LONG} b", f"<img alt='{LONG}'>a b", f"[a]({LONG}) b", f"<b title='{LONG}'>a</b> b"]
)
def test_a_number_without_end_is_no_fault(text: str, media_type: str) -> None:
    assert load(text, media_type).text.endswith("b")


def test_a_number_without_end_is_a_sign_that_nobody_knows() -> None:
    assert unescape(f"a {LONG}&amp;") == "a \ufffd&"
