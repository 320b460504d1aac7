"""The news agency that a text is from, in its dateline or behind its last sentence."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.api import Source
from provenance.loaders.html.document import load_html
from tests.metadata.common import PROSE, date_of, markdown, text


@pytest.mark.parametrize(
    ("opening", "agency"),
    [
        ("LEEDS, May 3, 2024 (AFP)\n\n", "AFP"),
        ("LEEDS, May 3, 2024 (AFP) — ", "AFP"),
        ("<CITY>LEEDS</CITY>, May 3, 2024 (AFP)\n\n", "AFP"),
        ("LEEDS, Ohio (AP) -- ", "AP"),
        ("Leeds – 3 May 2024 (ANI/PNN): ", "ANI"),
        ("(Reuters) - ", "Reuters"),
        ("(BBC Mundo) -- ", "BBC Mundo"),
        ("(Lago Mundo) -- ", None),
        ("By Ana Cruz LEEDS, Ohio (AP) — ", "AP"),
        ("The bridge is closed\n\nLEEDS, May 3 (Xinhua) -- ", "Xinhua"),
        ("Council to close the bridge LEEDS (AP) — ", "AP"),
        ("No word on the bridge - Transport Dept. LEEDS, May 3 (Sputnik) - ", "Sputnik"),
        ("Council to close the bridge LEEDS (Harbour Works) — ", None),
        ("The council asked the BBC (AP) and ", None),
        ("LEEDS, May 3 (Harbour Works) — ", None),
        ("The head of the Press Association (PA) said: ", None),
        ("Leeds (AP) was closed. ", None),
    ],
)
def test_the_agency_of_a_dateline(opening: str, agency: str | None) -> None:
    found = metadata(text(f"{opening}{PROSE}\n\n{PROSE}\n")).publisher
    assert (found and found.value) == agency


def test_who_is_quoted_publishes_nothing() -> None:
    assert metadata(markdown(f"The Lamp reports it.\n\n> LEEDS (AP) — {PROSE}\n")).publisher is None
    assert metadata(text(f"{PROSE}\n\nLEEDS (AP) — {PROSE}\n")).publisher is None


@pytest.mark.parametrize(
    ("end", "agency", "date"),
    [
        (" (Xinhua News Agency May 3, 2024)", "Xinhua News Agency", "2024-05-03"),
        (" (AFP, 3 May 2024)", "AFP", "2024-05-03"),
        ("\n\n(PTI)\n", "PTI", None),
        (" (Harbour News May 3, 2024)", None, None),
        (" (see May 3, 2024)", None, None),
        (" It was told to the Press Association (PA).", None, None),
    ],
)
def test_the_agency_behind_the_last_sentence(end: str, agency: str | None, date: str | None) -> None:
    document = text(f"{PROSE}\n\n{PROSE}{end}")
    found = metadata(document).publisher
    assert (found and found.value, date_of(document)) == (agency, date)


def test_a_run_of_capitals_is_read_at_once() -> None:
    assert metadata(text(f"{'LEEDS' * 30} {PROSE} (AP {PROSE}\n")).publisher is None


def test_a_page_is_published_by_its_site() -> None:
    page = f"<html><body><h1>The bridge</h1><p>LEEDS (AP) — {PROSE}</p></body></html>"
    assert metadata(load_html(Source("a.html", "a.html", "text/html", page))).publisher is None
