"""Addresses of which a part is gone (CIT306): a mail that only its own site shows, a resolver parted from its number, a path without its site."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_link import placeholder_link

from tests.found import severities_of

_ABOVE = "The council met on Monday in the old hall, and the mayor read out what the town owes for the bridge.\n\n"


@pytest.mark.parametrize(
    "words",
    [
        "Ask the press office: [A. Cruz](/cdn-cgi/l/email-protection#1a2b3c4d5e).",
        "Ask [the keeper](https://harbour.town/cdn-cgi/l/email-protection#1a2b3c) of the mill.",
        "Lee, J., 2017. Lamps of the harbour. Lamps, 12. http://dx.doi.org/ 10.1021/lamps.6b00003.",
        "Lee, J., 2017. Lamps of the harbour. Lamps, 12. https://doi.org/ 10.1021/lamps.6b00003",
        "Harbour site, 2012. Lamps of the town. Available at: /article/show/lamps-of-the-town",
        "Harbour site, 2012. Lamps of the town. Retrieved from /reports/2012/lamps.pdf",
        "Hafen, 2012. Lampen der Stadt. Verfügbar unter: /artikel/lampen-der-stadt",
    ],
)
def test_an_address_of_which_a_part_is_gone(words: str) -> None:
    assert severities_of(placeholder_link, f"{_ABOVE}{words}\n") == ["warning"]


@pytest.mark.parametrize(
    "words",
    [
        "Ask [[email protected]](/cdn-cgi/l/email-protection#1a2b3c4d5e) of the mill.",  # BLP411 tells the words
        "Lee, J., 2017. Lamps of the harbour. Lamps, 12. https://doi.org/10.1021/lamps.6b00003.",
        "The resolver is doi.org/ and 10.1021 is the number of the house.",
        "The list is available at [/article/show/lamps](https://harbour.town/article/show/lamps).",
        "The file is retrieved from /etc/ by the program.",
        "`Available at: /article/show/lamps` is how the program says it.",
        "The ferry is available at 9/10 of the days, or at / near the quay.",
        "The pages are available at /var/www/html and are read from there.",
        "Its version is retrieved from /proc/lamps/version by the program.",
        "Die Datei ist verfügbar unter /home/lampe/liste.txt und nirgends sonst.",
        "Books are available from / and sold by the mill.",
    ],
)
def test_an_address_that_is_whole(words: str) -> None:
    assert severities_of(placeholder_link, f"{_ABOVE}{words}\n") == []


def test_a_page_shows_its_own_mail() -> None:
    page = f"<!DOCTYPE html><html><head><title>The mill</title></head><body><p>{_ABOVE}</p><p>Ask <a href='/cdn-cgi/l/email-protection#1a2b'>the keeper</a> of the mill.</p></body></html>"
    assert severities_of(placeholder_link, page, "text/html") == []
