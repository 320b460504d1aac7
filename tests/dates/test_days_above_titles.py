"""DAT201: the day without its year that a page shows in a box above its title."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.api import Example
from tests.dates.common import PROSE
from tests.found import found_in


@pytest.mark.parametrize(
    ("box", "told"),
    [
        ("<p><span>FEB</span> 20</p>", "“FEB 20”, has no year"),
        ("<p>20 February</p>", "“20 February”, has no year"),
        ("<p>Lamp 20</p>", "names no publication date:"),
        ("<p>The fair of February 20 is over, and all went home</p>", "names no publication date:"),
        ("", "names no publication date:"),
    ],
)
def test_a_day_in_a_box_above_the_title(box: str, told: str) -> None:
    page = (
        "<!DOCTYPE html><html><head><title>Harbour Lamp</title></head><body><div class='head'><a href='/'>Home</a></div>"
        f"<div class='newsDate'>{box}</div><div class='row'><h2>Survey of the mill begins</h2><p>{PROSE}</p><p>{PROSE}</p></div></body></html>"
    )
    (finding,) = found_in(missing_date, Example(page, media_type="text/html"))
    assert told in finding.message
