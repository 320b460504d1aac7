"""Boxes of a page with rates, weather and draws, in several languages, and tables of the text like them."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.boilerplate_block import boilerplate_block

from tests.found import severities_of

_TEXT = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it."


@pytest.mark.parametrize(
    "box",
    [
        "OMXS30 2 510 +0,2 %\nEuro 11,20 kr\nBensin 95 19,70 kr",
        "mWIG40 5 910 -0,1%\nFunt 5,10 zł\nPogoda Gdynia 9°C",
        "USD/TRY 27,10 TL\nBIST 100 7.510\nMotorin 38,20 TL",
        "SMI 11.020 +0,1 %\nEUR/CHF 0,95\nZiehung 3 8 15 21 33 40",
        "Losowanie 3 8 15 21 33 40\nEuro 4,30 zł\nImieniny: Ewa",
    ],
)
def test_a_box_is_told(box: str) -> None:
    assert severities_of(boilerplate_block, f"{_TEXT}\n\n{box}", "text/plain") == ["warning"]


@pytest.mark.parametrize(
    "table",
    [
        "Diesel 1.80\nBenzine 1.95\nLPG 0.90\n\nThe pumps at the bridge sell diesel, benzine and LPG, the council said.",
        "and/or\nyes/no\nhis/her",
        "Flour 500 g\nSugar 200 g\nSalt 5 g",
    ],
)
def test_a_table_of_the_text_is_none(table: str) -> None:
    assert "warning" not in severities_of(boilerplate_block, f"{_TEXT}\n\n{table}", "text/plain")
