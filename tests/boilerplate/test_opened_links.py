"""Prompts whose link a page opens in the paragraph before, on the front of a blog."""

from __future__ import annotations

from provenance_plugins.boilerplate.read_more import read_more

from tests.boilerplate.prose import PROSE
from tests.found import severities_of

_ENTRY = '<h2><a href="/{0}">{1}</a></h2><p>{2}</p>\n<p> <a href="{3}" class="more"></p>\n<div class="end"></div>\n<p>{4}</p>\n<p></a></p>'


def _page(target: str, words: str) -> str:
    heads = ("The quay is dry", "The lamp is lit", "The ferry is late")
    entries = "".join(
        _ENTRY.format(number, head, text, target.format(number), words)
        for number, (head, text) in enumerate(zip(heads, PROSE, strict=True))
    )
    return f"<html lang='en'><body><h1>Harbour</h1>{entries}</body></html>"


def test_entries_of_a_list_lead_on_by_a_link_that_is_open() -> None:
    assert set(severities_of(read_more, _page("/{0}#more-{0}", "Continue reading"), "text/html")) == {"info"}


def test_a_link_that_leads_nowhere_is_no_page() -> None:
    assert severities_of(read_more, _page("#", "Continue reading"), "text/html") == ["warning", "info", "info"]


def test_the_entries_of_a_front_page_lead_to_their_own_pages() -> None:
    heads = "[Share on Facebook](https://www.facebook.com/sharer.php?u=x)\n\n"
    heads += "\n\n".join(f"### The lamps of 19{year}" for year in range(60, 80))
    entries = "\n\n".join(
        f"### The ferry of 19{year}\n\n{PROSE[1][:-1]} … [Read More](https://ferry.town/{year}/#more)"
        for year in range(60, 70)
    )
    assert severities_of(read_more, f"{heads}\n\n{entries}\n", "text/markdown") == ["info"]  # told once, as a list
    article = "\n\n".join(PROSE)
    assert len(severities_of(read_more, f"# The quay\n\n{article}\n\n{heads}\n\n{entries}\n", "text/markdown")) == 10
