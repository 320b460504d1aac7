"""Essays in which nothing happens need no day (DAT201)."""

from __future__ import annotations

import pytest
from msgspec import structs
from provenance_plugins.dates.undated.essays import is_essay
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.api import Document
from provenance.testing import document
from tests.found import severities_of

_TREND = "Keepers of lamps are turning old piers into gardens.\n\nFrom rusty cranes to empty sheds, these places become the heart of a harbour.\n\nFestivals of light are drawing crowds.\n\nLocal councils are now working with keepers to share the space.\n\nWhat was once seen as waste is being held for promise.\n"
_FAITH = "Salvation comes to those who ask for it. The soul that turned away was never left alone. God called it by name, and it answered. Nobody can serve sin and be free. The Lord said that the gate is narrow, and they believed him. A man who gave all that he had was rich in heaven. So let us pray and be of one spirit.\n"


def _row(text: str) -> Document:
    return structs.replace(document(text), row=1)


@pytest.mark.parametrize("text", [_TREND, _FAITH])
def test_an_essay_needs_no_day(text: str) -> None:
    assert is_essay(_row(text))


def test_a_file_that_names_nobody_may_be_news() -> None:
    assert not is_essay(document(_TREND))
    assert "error" not in severities_of(missing_date, _FAITH, "text/plain")


@pytest.mark.parametrize(
    "text",
    [
        _TREND.replace("Local councils are", "The council of Leeds is"),
        _TREND.replace("drawing crowds", "drawing 400 guests"),
        _TREND.replace("drawing crowds", "“drawing all of us”, a keeper said"),
        _FAITH.replace("The Lord said", "The Lord said on Sunday"),
        _FAITH.replace("Nobody can", "Rev. Cruz told them that nobody can"),
_FAITH.replace("God", "Ana").replace("Lord", "mayor").replace("soul", "boat").replace("sin ", "tea ").replace("Salvation", "Help").replace("heaven", "oars").replace("spirit", "mind"),
    ],
)  # fmt: skip
def test_what_tells_of_somebody_or_a_day_is_none(text: str) -> None:
    assert not is_essay(_row(text))
