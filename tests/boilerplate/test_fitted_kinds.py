"""Lines that mean something else by where they stand: links of a foot and of menus, badges of newsletters, the last of what a box sells."""

from __future__ import annotations

import pytest

from provenance.analysis import content
from provenance.testing import document

_ARTICLE = [
    "The council of Leeds voted on Monday to close the old bridge for a year, and nobody in the hall objected.",
    "The mayor, Ana Cruz, said that the ferry would run from May, and that tickets would cost one euro.",
    "Ben Ode said that the mill would lose an hour on each day of the closure, and that he would sue.",
]
_MENU = ["[News](/news/)", "[Sport](/sport/)", "[Jobs](/jobs/)", "[Classifieds](/classifieds/)"]


def _kinds(lines: list[str], words: str, media_type: str = "text/markdown") -> list[str]:
    read = document("\n\n".join(lines), media_type=media_type)
    return [
        part.kind for part in content(read).boilerplate if words in read.slice(part.span) and part.kind != "statistical"
    ]


@pytest.mark.parametrize(
    ("lines", "words", "kind"),
    [
        ([*_ARTICLE, "[Conditions of Use](/use)", "[Terms and Conditions - Digital Subscription](/terms)"], "Digital", "footer"),
        ([*_ARTICLE, "Weekly", "Subscriber only", "### Notes from the ferry", "What the crew says.", *_ARTICLE], "Subscriber", "newsletter"),
        ([*_ARTICLE, "Twice a week", "Members only", "### The tide", *_ARTICLE], "Members", "newsletter"),
        ([*_ARTICLE, "Sign up to continue reading", "All articles of our site", "The digital version of", "Today's Paper", *_ARTICLE], "Today", "newsletter"),
        ([*_MENU, "[Sponsored](/sponsored/)", *_MENU, *_ARTICLE], "Sponsored", "navigation"),
        ([*_MENU, "[Partner Content](/partners/)", *_MENU, *_ARTICLE], "Partner", "navigation"),
        ([*_ARTICLE, "[Contact](/contact)", "[About Us](/about)", "[Commenting Guidelines](/rules)", "[Privacy Policy](/privacy)", "[Help Centre](/help)"], "Commenting", "navigation"),
    ],
)  # fmt: skip
def test_what_they_are(lines: list[str], words: str, kind: str) -> None:
    assert _kinds(lines, words) == [kind]


@pytest.mark.parametrize(
    ("lines", "words", "kind"),
    [
        ([*_ARTICLE, "Subscriber only"], "Subscriber", "readmore"),
        ([*_ARTICLE[:2], "Subscribe to keep reading with a digital subscription"], "Subscribe", "readmore"),
        ([*_ARTICLE, "Continue reading", *_ARTICLE], "Continue", "readmore"),
        ([*_ARTICLE, "Sign up for our newsletter", "Home", "Today's Paper", *_MENU], "Today", "navigation"),
        ([*_ARTICLE, "The digital version of", "Today's Paper", *_MENU], "Today", "navigation"),
        ([_ARTICLE[0], "Sponsored", *_ARTICLE[1:]], "Sponsored", "advertisement"),
        ([*_MENU, "Sponsored", *_MENU, *_ARTICLE], "Sponsored", "advertisement"),
        ([*_ARTICLE, "[Sponsored](https://ads.example/x)", "[Ten lamps that will surprise you at home](/x)", *_ARTICLE], "Sponsored", "advertisement"),
        ([*_ARTICLE, "[Commenting Guidelines](/rules)", "12 comments", "Leave a comment"], "Commenting", "comments"),
        ([*_MENU, "[Leave a comment](#respond)", *_MENU, *_ARTICLE], "Leave", "comments"),
    ],
)  # fmt: skip
def test_what_stays_what_it_says(lines: list[str], words: str, kind: str) -> None:
    assert _kinds(lines, words)[:1] == [kind]
