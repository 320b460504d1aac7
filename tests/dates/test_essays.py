"""Essays in which nothing happens need no day (DAT201)."""

from __future__ import annotations

import pytest
from msgspec import structs
from provenance_plugins.dates.undated.essays import is_essay
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.api import Declared, Document
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


_TAUGHT = "I think that a lamp is a good thing to have on a pier. You light it, and it burns for as long as it has oil. I would put in a wick of cotton, since it draws well. The glass keeps the wind out, and the flame stays still. Trim the wick where it is black, and fill the bowl. A tin of oil is enough for a week of nights. It is best to keep the oil far from the flame. I like to have two lamps, so that one can cool. The ring of a Harbour lamp turns its wick up and down. A flame that smokes is too high. A flame that flickers is too low. The rest is care, and a clean cloth."


def _titled(title: str, text: str) -> Document:
    said = Declared("title", title, "row:title")
    return structs.replace(document(text), row=1, declared=(said,))


@pytest.mark.parametrize(
    ("title", "text", "essay"),
    [
        ("Why you need a lamp", _TAUGHT, True),
        ("Understanding lamps", f"{_TAUGHT} They are in use today, as they were.", True),
        ("Lamps explained", f"{_TAUGHT} They are in use today, as they were.", True),
        ("A cheat sheet for lamps", f"{_TAUGHT} The ring was made in 2017.", True),
        # a time, and what leans on the day
        ("Why you need a lamp", f"{_TAUGHT} The ring was made in 2017.", False),
        ("Understanding lamps", f"{_TAUGHT} A new one came out last week.", False),
        ("A cheat sheet for lamps", f"{_TAUGHT} A new one came out last week.", False),
        # what others say, what happened, and nobody's
        ("Why you need a lamp", f"{_TAUGHT} “It burns,” said Ana Cruz. “It smokes,” said Ben Ode. “It is lit,” said Cy Hall.", False),
        ("Why you need a lamp", f"{_TAUGHT} The lamp was stolen. The oil was sold. The pier burned. The crew left. The ferry was closed. The mill was sold. The clerk resigned. The weir was opened.", False),
        ("Why you need a lamp", _TAUGHT.replace("I think", "Some think").replace("I would", "Some would").replace("I like", "Some like"), False),
        ("Understanding lamps", f"{_TAUGHT} The ring was made in 2017.", False),
    ],
)  # fmt: skip
def test_what_somebody_teaches_without_a_time(title: str, text: str, *, essay: bool) -> None:
    assert is_essay(_titled(title, text)) == essay


def test_a_file_without_a_time_may_be_a_post() -> None:
    assert not is_essay(document(_TAUGHT))
