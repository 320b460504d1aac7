"""Addresses that can be seen to lead nowhere are told (CIT306), and whole ones that look alike are not."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_link import placeholder_link

from tests.found import severities_of

_PROSE = "The council voted on Monday to close the old bridge for a year, and the mayor promised a ferry to all. "


def _told(words: str) -> list[str]:
    return severities_of(placeholder_link, f"# The bridge\n\n{_PROSE}{words}\n")


@pytest.mark.parametrize(
    "words",
    [
        "[Book](https://events./fair/2019/) your place.",
        "The fair is told of [here](http://www./about).",
        "The fair is told of [here](<https://www.rijksoverheid. nl/a>).",
        "The fair is told of [here](<https://www. rijksoverheid.nl>).",
        "Write to [fair@rijksoverheid.nl](mailto:fair@rijksoverheids.nl) by May.",
        "Write to [fair@rijksoverheid.nl](mailto:boats@rijksoverheid.nl?subject=Fair) by May.",
        "The fair is told of [here](https://.rijksoverheid.nl/a).",
        "The fair is told of [here](https://www.rijksoverheid/a).",
        "Read its history [here](./../om/historie.md]).",
        "Read its history [here](https://www.rijksoverheid.nl/a]).",
        "Read its history [here](https://www.rijksoverheid.nl/a”).",
        "The boats are ours: follow us on [Facebook](https://www.facebook.com/) for more.",
        "The boats are shown there too: we are on [Facebook](https://facebook.com).",
        "The boats are shown on our [Facebook](https://facebook.com) page.",
        "Die Boote sind neu, folgen Sie uns auf [Instagram](https://www.instagram.com/) und lesen Sie mehr.",
        "It is shown [there](https://www.rijksoverheid.nl/a#list=%5B1%5D%5D).",
        "It is shown [there](https://www.rijksoverheid.nl/a%5D).",
        "It is shown [there](https://www.rijksoverheid.nl/a%5Bb]).",
    ],
)
def test_an_address_that_leads_nowhere(words: str) -> None:
    assert _told(words) == ["warning"]


@pytest.mark.parametrize(
    "words",
    [
        "The fair is told of [here](https://www.rijksoverheid.nl./a).",
        "The fair is told of [here](<https://www.rijksoverheid.nl/a fair.pdf>).",
        "The fair is told of [here](<https://www.rijksoverheid.nl/?q=a. fair>).",
        "Write to [fair@rijksoverheid.nl](mailto:Fair@Rijksoverheid.nl?subject=A%20fair) by May.",
        "Write to [the clerks](mailto:fair@rijksoverheid.nl) by May.",
        "Write to [fair [at] rijksoverheid.nl](mailto:fair@rijksoverheid.nl) by May.",
        "Write to [fair@rijksoverheid.nl](mailto:%66air@rijksoverheid.nl) by May.",
        "Write to [fair@rijksoverheid.nl](https://www.rijksoverheid.nl/mail) by May.",
        "Write to [fair@rijksoverheid.nl](mailto:fair@rijksoverheid.nl,boats@rijksoverheid.nl) by May.",
        "Write to [mail@…](mailto:fair@rijksoverheid.nl) by May.",
        "The fair is told of [here](https://events.gov.uk/fair).",
        "The fair is told of [here](http://www.nl/).",
        "Read its history [here](https://www.rijksoverheid.nl/a[1]).",
        "Read its history [here](https://www.rijksoverheid.nl/wiki/Lamp_(oil)).",
        "It is shown [there](https://www.rijksoverheid.nl/a#list=%5B%5D).",
        "It is shown [there](https://www.rijksoverheid.nl/a?list=%5b1,2%5D).",
        "Read its history [here](../om/historie.md).",
        "[Facebook](https://www.facebook.com/) is a network that many in the town use.",
        "The mayor sold her shares in [Twitter](https://twitter.com).",
        "Follow us on [Facebook](https://www.facebook.com/harbourboats) for more.",
        "Our photos are kept by [Flickr](https://www.flickr.com/), which is free.",
        "Google sent us [YouTube](https://www.youtube.com/) as an example of a site.",
        "Our children know [TikTok](https://www.tiktok.com/) and little else.",
        "I closed my [Facebook](https://www.facebook.com/) account in May.",
        "Mein [Instagram](https://www.instagram.com/)-Konto ist seit Mai zu.",
        "Our [Facebook](https://www.facebook.com/) feed is full of lamps.",
        "We are on our way to a town without [YouTube](https://www.youtube.com/).",
        "`[Book](https://events./fair/2019/)` is how it was written.",
    ],
)
def test_a_whole_address_is_left_alone(words: str) -> None:
    assert _told(words) == []


def test_a_host_that_is_cut_is_told_in_a_button_too() -> None:
    button = '<a href="https://events./fair" role="button"><br /> BOOK YOUR PLACE<br /> </a>'
    assert _told(f"\n\n{button}") == ["warning"]


@pytest.mark.parametrize(
    "address",
    [
        "https://www.rijksoverheid.nl/bridges/costs.html/",
        "https://www.rijksoverheid.nl/bridges/costs.htm/",
        "https://www.rijksoverheid.nl/bridges/costs.html#piers/",
    ],
)
def test_a_slash_behind_the_name_of_a_page(address: str) -> None:
    assert _told(f"What it cost is told [by the ministry]({address}).") == ["info"]


@pytest.mark.parametrize(
    "address",
    [
        "https://www.rijksoverheid.nl/bridges/costs.html",
        "https://www.rijksoverheid.nl/bridges/costs/",
        "https://www.rijksoverheid.nl/index.html#/bridges/",
        "https://www.rijksoverheid.nl/costs.html/piers",
        "https://www.rijksoverheid.nl/view?page=costs.html/",
        "https://html.nl/",
        "../costs.html/",
    ],
)
def test_a_slash_where_it_may_stand(address: str) -> None:
    assert _told(f"What it cost is told [by the ministry]({address}).") == []
