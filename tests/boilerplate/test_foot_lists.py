"""Titles of other articles below a bare "Read more", with which a text ends that was taken from a page; and the feet of the pages of one file."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.site_footer import site_footer

from tests.boilerplate.prose import words
from tests.found import found_in

_ARTICLE = [
    "The council of Leeds voted on Monday to close the old bridge for a year, and nobody in the hall objected.",
    "The mayor, Ana Cruz, said that the ferry would run from May, and that tickets would cost one euro.",
    "Ben Ode said that the mill would lose an hour on each day of the closure, and that he would sue.",
]
_TITLES = ["SPORT", "Rovers win the cup after a long night", "Storm sinks two boats off Whitby", "What is next for the mill of Leeds?"]  # fmt: skip


def _page(foot: list[str]) -> str:
    paragraphs = "".join(f"<p>{words}</p>\n" for words in [*_ARTICLE, *foot])
    return f"<!doctype html><html lang='en'><head><title>The bridge</title></head><body><h1>The bridge</h1>{paragraphs}</body></html>"


def test_they_are_told_as_one_list() -> None:
    (told,) = words(related_posts, _page(["READ MORE", *_TITLES]), "text/html")
    assert told.startswith("READ MORE")
    assert told.endswith(_TITLES[-1])
    assert words(read_more, _page(["READ MORE", *_TITLES]), "text/html") == []


@pytest.mark.parametrize(
    "foot",
    [
        ["READ MORE", _TITLES[1]],
        ["READ MORE", *_TITLES, "The council will meet again in May to look at the bids of three firms for the ferry."],
        ["READ MORE about the bridge of Leeds", "SPORT", "Ferry"],
    ],
)
def test_what_is_no_list_is_not(foot: list[str]) -> None:
    assert words(related_posts, _page(foot), "text/html") == []


def test_the_feet_of_pages_are_told_once() -> None:
    pages = "\n\n".join(f"{paragraph}\n\nPage {number} of 3" for number, paragraph in enumerate(_ARTICLE, 1))
    (told,) = found_in(navigation, pages)
    assert len(told.related) == len(_ARTICLE) - 1


@pytest.mark.parametrize(
    ("blocks", "said"),
    [
        (["Opinions expressed by Harbour Lamp contributors are their own.", *_ARTICLE * 3], "notice of the site"),
        (
            [*_ARTICLE * 3, "Opinions expressed by Harbour Lamp contributors are their own."],
            "foot of a site: delete it",
        ),
        (
            [*_ARTICLE * 3, "© 2024 Harbour Lamp Ltd. All rights reserved."],
            "keep who published the text, and its licence, in its metadata",
        ),
    ],
)
def test_a_notice_of_the_site_is_called_what_it_is(blocks: list[str], said: str) -> None:
    (told,) = found_in(site_footer, "\n\n".join(blocks))
    assert said in told.message
