"""Whom the last words of a text name with the letters of an outlet (ATT105)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author

from tests.found import findings

_STORY = (
    "The council voted on Monday to close the bridge for a year, the mayor said. “Nobody in the hall objected to it,” she told the paper on Tuesday. "
    "Police said on Wednesday that two men had been arrested at the weir, and a court will hear them in May. The works will cost four million, the council said in a statement.\n\n"
    "The ferry will run every hour, the harbour master said on Thursday, and tickets will cost one euro. “We have waited for this since March,” he said."
)


@pytest.mark.parametrize(
    ("end", "who"),
    [
        (" Bao Long/HBN.VN", "Bao Long/HBN.VN"),
        (" Ana Cruz / HBN", "Ana Cruz / HBN"),
        (" Ana Mara Cruz/harbour.org", "Ana Mara Cruz/harbour.org"),
    ],
)
def test_a_name_with_its_outlet_is_shown(end: str, who: str) -> None:
    (found,) = findings(missing_author, _STORY + end, "text/plain")
    assert (found.severity, who in found.message) == ("info", True)


@pytest.mark.parametrize("end", ["", " Photo: Ana Cruz/HBN", " The vote was Yes/NO"])
def test_no_name_or_that_of_a_picture(end: str) -> None:
    (found,) = findings(missing_author, _STORY + end, "text/plain")
    assert found.severity == "warning"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{_STORY}\nBloomberg.", "info"),
        (f"By HARBOURLAMP  {_STORY}", "info"),
        (f"{_STORY} Nobody spoke to Bloomberg.", "warning"),
        (f"{_STORY}\nWonderful.", "warning"),
        (f"By LAND  or by sea, nobody comes. {_STORY}", "warning"),
    ],
)
def test_a_house_that_signs(text: str, severity: str) -> None:
    (found,) = findings(missing_author, text, "text/plain")
    assert found.severity == severity
