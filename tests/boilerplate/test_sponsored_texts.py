"""Who backed what a text tells of, and who paid for the text."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement

from tests.boilerplate.prose import PROSE, graded

_EVENT = "When: Saturday, 3 June\nWhere: the quay of the mill"


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("The tides of Holm", "Sponsored by: The Rowan Foundation"), ["info"]),
        (("The tides of Holm", "Sponsored by The Rowan Trust"), ["info"]),
        (("The tides of Holm", "SPONSORED BY THE ROWAN FOUNDATION"), ["info"]),
        (("The tides of Holm", "Brought to you by Riverton Ferries"), ["error"]),
        (("The tides of Holm", "Sponsored by The University of Holm"), ["info"]),
        (("The tides of Holm", "Sponsored by Trust Ferries and School Boots"), ["error"]),
        (("The tides of Holm", "Sponsored by: College Boys Moving Boats"), ["error"]),
        (("The tides of Holm", "Brought to you by MUSEUM TEA"), ["error"]),
        (("The tides of Holm", "Sponsored by Foundation Soaps: take 20% off with the code SOAP20"), ["error"]),
        (("The tides of Holm", "Sponsored by Rowan Academy: take 20% off with the code SOAP20"), ["error"]),
        (("Rowing day", f"{_EVENT}\nSponsored by Lamp Mattresses: get 20% off with the code LAMP20"), ["error"]),
        (("Rowing day", f"{_EVENT}\nSponsored by: Lamp Mattresses"), ["info"]),
        (("The tides of Holm", "Sponsored by: Lamp Mattresses"), ["error"]),
        (("The tides of Holm", "By: Ana Cruz\nDate: 12 May 2023\nSponsored by: Lamp Mattresses"), ["error"]),
        (("The tides of Holm", "Sponsored by: The Rowan Foundation", "Sponsored article"), ["error", "error"]),
        (("The tides of Holm", "Sponsored by: The Rowan Foundation", "Advertisement"), ["error", "info"]),
    ],
)
def test_a_foundation_backs_the_work_and_a_shop_pays_for_the_text(lines: tuple[str, ...], found: list[str]) -> None:
    title, first, *other = lines
    assert graded(advertisement, title, first, *PROSE, *other, media_type="text/plain") == found


@pytest.mark.parametrize(
    ("heads", "line", "told"),
    [
        (4, "<h2>Our Sponsors</h2>", ["info"]),
        (4, "<h2>A word from our sponsors</h2>", ["error"]),
        (1, "<h2>Our Sponsors</h2>", ["error"]),
        (4, "<p>Advertisement</p><h2>Our Sponsors</h2>", ["error"]),
    ],
)
def test_the_section_of_those_who_back_an_event(heads: int, line: str, told: list[str]) -> None:
    sections = "".join(f"<h2>Day {at} of the fair</h2><p>{PROSE[at % 2]}</p>" for at in range(heads))
    page = f"<div>{sections}{line}<div><img src='a.png' alt=''><img src='b.png' alt=''></div></div>"
    assert graded(advertisement, page, media_type="text/html")[:1] == told


@pytest.mark.parametrize(
    ("head", "other", "told"),
    [
        ("**Google Ads**", "**Search engines**", ["info"]),
        ("**Sponsored posts**", "**Leaflets**", ["info"]),
        ("**Google Ads**", "Search engines", ["error"]),
        ("**Google Ads**", "**Google Ads**", ["error", "info"]),
        ("**Advertisement**", "**Leaflets**", ["error"]),
        ("Google Ads", "**Leaflets**", ["error"]),
    ],
)
def test_words_in_bold_that_head_a_section_as_others_do(head: str, other: str, told: list[str]) -> None:
    assert graded(advertisement, "# Where to look for rowers", PROSE[0], head, PROSE[1], other, PROSE[2]) == told
