"""What the pages of papers leave on a line, within a running text and at its end: notices of players, marks of advertisements, calls, heads, fields of exports."""

from __future__ import annotations

import pytest

from provenance.analysis.content import content
from provenance.testing import document

_ABOVE = (
    "The council voted to close the bridge for repairs that will take most of the summer, its chair said after the meeting. "
    "Traffic will be led through the old town, where the streets are narrow and the market stands on two days of the week."
)
_BELOW = (
    "The work is to begin in May, when the river is low. It costs two million, half of which the county pays, and the rest "
    "is met from a fund for roads that was set up last year after the floods."
)
_CALLS = [
    ("script", "To watch this video, please turn on JavaScript and reload the page."),
    ("script", "To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video"),
    ("script", "Pour visionner cette vidéo, veuillez activer JavaScript"),
    ("script", "Um dieses Video anzusehen, aktivieren Sie bitte JavaScript"),
    ("script", "Enlarge this image toggle caption"),
    ("script", "hide caption toggle caption"),
    ("share", "For all latest news, follow The Daily Lamp's Google News channel."),
    ("newsletter", "For more latest updates, join our WhatsApp channel."),
    ("share", "Para más noticias, siga nuestro canal de WhatsApp."),
    ("newsletter", "Get all the Latest Sports News and Live Updates on Harbour Times."),
    ("newsletter", "Read all the Latest News, Trending News, Cricket News and India News here."),
    ("newsletter", "Receive The Lamp's weekly newsletter by email and never miss a story"),
    ("newsletter", "Get The Mill Post's evening headlines delivered to your inbox Email address Sign up"),
    ("newsletter", "If you'd like more on the river, tap here to receive alerts on your phone."),
    ("newsletter", "Sign up for Harbour Weekly and get the best of the port every Friday."),
    ("newsletter", "Chip in $10 or more to help us report on the river."),
    ("newsletter", "Become a supporter for as little as £3 a month and help us report on the river."),
    ("comments", "Use this form to ask your question:"),
    ("comments", "Fill in the form below to share your experience."),
]  # fmt: skip
_OF_AUTHORS = [
    "The image caption said that the bridge was built in 1904.",
    "For the latest news, the mayor reads the Harbour Times at breakfast.",
    "Get the latest figures on the bridge from the county before you vote, she said.",
    "Tap here to hear whether the wall is hollow, the mason told her.",
    "If you would rather have us build the bridge for you, click here to get started.",
    "She used this form to ask the county for a grant.",
    "He signed up for the Navy and we will miss him, his mother said.",
    "They donate $20 a month to help the shelter, the chair said.",
    "We support our troops, he said, with $5 million to help them.",
    "Advertisement rates rose by a tenth last year.",
    "Anzeige erstattete der Mann am Montag.",
    "Live events are back at the hall this summer.",
    "AD 1066 was the year of the battle.",
    "Related stories were told at the inn that night.",
    "The length: 40 words of the letter are lost.",
]


def _left(source: str) -> list[tuple[str, str]]:
    read = document(source)
    return [(part.kind, read.slice(part.span)) for part in content(read).boilerplate]


@pytest.mark.parametrize(("kind", "call"), _CALLS)
def test_calls(kind: str, call: str) -> None:
    assert [words for _, words in _left(f"{_ABOVE}\n\n{_BELOW}\n\n{call}\n\n{_BELOW}\n\n{_ABOVE}\n")] == [call]
    assert _left(f"{_ABOVE} {call} {_BELOW}\n\n{_BELOW} {_ABOVE}\n") == [(kind, call)]


@pytest.mark.parametrize("words", _OF_AUTHORS)
def test_authors_own(words: str) -> None:
    assert _left(f"{_ABOVE}\n\n{_BELOW}\n\n{words}\n\n{_BELOW}\n\n{_ABOVE}\n") == []
    assert _left(f"{_ABOVE} {words} {_BELOW}\n\n{_BELOW} {_ABOVE}\n") == []


@pytest.mark.parametrize("mark", ["Advertisement", "Ad Policy", "Live Events", "Article continues below advertisement"])
def test_marks_within(mark: str) -> None:
    assert _left(f"{_ABOVE} {mark} {_BELOW}\n\n{_BELOW} {_ABOVE}\n") == [("advertisement", mark)]
    assert _left(f"{_ABOVE} {mark}\n\n{_BELOW} {_ABOVE}\n") == [("advertisement", mark)]


@pytest.mark.parametrize(
    ("source", "left"),
    [
        (f"{_ABOVE}\n\nAD\n\n{_BELOW}\n\nAD\n\n{_ABOVE}\n", [("advertisement", "AD"), ("advertisement", "AD")]),
        (f"{_ABOVE}\n\nAD\n\n{_BELOW}\n", []),
        (f"{_ABOVE}\n\nAD\n\nAE\n\nAF\n\n{_BELOW}\n", []),
        (
            f"{_ABOVE}  Related Story Ferry opens again to the island  {_BELOW}\n",
            [("related", "Related Story Ferry opens again to the island")],
        ),
        (f"{_ABOVE}\n\n{_BELOW}\n\nRelated:\n", [("related", "Related:")]),
        (
            f"Copyright 2025 Lamp Media, LLC. All Rights Reserved Length:\xa0949 words Body {_ABOVE} {_BELOW} Load-Date:\xa0May 31, 2025 End of Document Lamp.com",
            [
                ("footer", "Copyright 2025 Lamp Media, LLC. All Rights Reserved Length:\xa0949 words Body"),
                ("footer", "Load-Date:\xa0May 31, 2025 End of Document Lamp.com"),
            ],
        ),
        (
            f"{_ABOVE}\n\nimage copyright Lamp Police image caption More than a hundred came to the bridge\n\n{_BELOW}\n",
            [("script", "image caption")],
        ),
    ],
)
def test_around(source: str, left: list[tuple[str, str]]) -> None:
    assert _left(source) == left


@pytest.mark.parametrize(
    ("source", "left"),
    [
        (
            f"{_ABOVE}\n\nRelated Articles\n\nFerry opens again to the island (25-Sep-2016)\nCouncil elects a new mayor (13-May-2017)\n\nThe mill years after the flood\n\nPeople dump mud into the canals that run by the mill. (NPR)\n{_BELOW}\n",
            ["Ferry opens again to the island (25-Sep-2016)\nCouncil elects a new mayor (13-May-2017)"],
        ),
        (
            f"Rakesh Sood spoke. {_ABOVE} Also read | Insurers may get to sell related products but not funds Sood also highlighted the need for more. {_BELOW}\n",
            ["Also read | Insurers may get to sell related products but not funds"],
        ),
        (
            f"{_ABOVE}\n\n{_BELOW}\n\nContact Us At\nLamp Research Ltd.\n420 Harbour Avenue, Suite 300\nNew York, NY 10170,\nUnited States\nWebsite: https://lamp.test\n",
            [],
        ),
    ],
)
def test_where_lists_and_titles_end(source: str, left: list[str]) -> None:
    told = [words for _, words in _left(source)]
    assert told[0].endswith(left[0]) if left else not told, told


def test_a_menu_below_a_day_is_no_address() -> None:
    menu = "Home\nNews\nSport\nBusiness\nTravel\nJobs\nContact us"
    told = _left(f"{_ABOVE}\n\n{_BELOW}\n\nTuesday, 15 January 2008\n{menu}\n")
    assert next(words for _, words in told).startswith("Home")
