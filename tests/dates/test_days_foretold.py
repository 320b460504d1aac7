"""Days of forecasts, horoscopes and draws, which such texts are told of."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.undated.missing_date import missing_date

from tests.found import severities_of

_STORY = "W czwartek w całym kraju będzie padało. “Zabierzcie parasole”, powiedziała wczoraj Anna Nowak z instytutu. W górach spadnie śnieg. Wiatr będzie słaby. "


@pytest.mark.parametrize(
    ("said", "severity"),
    [
        ("Pogoda na dziś, 3 maja 2021. Gdzie spadnie deszcz?", "info"),
        ("Horoskop 03.05.2021. Co czeka Barany?", "info"),
        ("Pogoda zmieniła się 3 maja 2021 i od tej pory pada.", "error"),
        ("Most zamknięto 3 maja 2021.", "error"),
    ],
)
def test_foretold(said: str, severity: str) -> None:
    assert severities_of(missing_date, f"{_STORY * 3}{said} {_STORY * 3}", "text/plain") == [severity]
