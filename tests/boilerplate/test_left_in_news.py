"""What pages of news leave in a text: forms for newsletters whose parts ran together, heads with titles in one line, buttons of pictures, notices for those who take texts over."""

from __future__ import annotations

import pytest

from provenance import check
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


def _left(words: str) -> list[tuple[str, str]]:
    text = document(f"{_ABOVE}\n\n{_BELOW}\n\n{words}\n\n{_BELOW}\n\n{_ABOVE}\n", media_type="text/plain")
    return [(part.kind, text.slice(part.span)) for part in content(text).boilerplate]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("newsletter", "Get the best Harbour stories by emailSubscribe We will use your address for the newsletter alone. Please see ourPrivacy Noticefor detailsThank you for subscribingWe have more newslettersShow meSee our privacy noticeCould not subscribe, try again laterInvalid Email"),
        ("newsletter", "Sign up to the daily lampSubscribeSee ourprivacy noticeThank you for subscribingInvalid Email"),
        ("newsletter", "Get daily updates of the harbour + Subscribe Thank you for subscribing! Could not subscribe, try again later Invalid Email"),
        ("newsletter", "Fond of the river? Sign up to our lamp.test newsletter for more stories like this."),
        ("related", "article continues below Trending Stories How to mend a weir Letter by Ana Cruz: Close the ferry Crew walks out at the mill"),
        ("related", "Story continued below Most Read The ferry is late again Who pays for the lamp"),
        ("related", "OTHER NEWS YOU MIGHT HAVE MISSED: Rowers Asked To Leave The Old Weir [VIDEO]"),
        ("related", "Stories you may have missed: The ferry is late again"),
        ("script", "× Expand"),
        ("script", "✕ Expand image"),
        ("navigation", "Original document Permalink"),
        ("footer", "If using any of Harbour News' content, partly or in full, always provide an active hyperlink to the original material."),
        ("footer", "When using materials of the site, an active link to lamp.test is required."),
        ("footer", "When quoting our articles please include a hyperlink to the source."),
    ],
)  # fmt: skip
def test_left(kind: str, words: str) -> None:
    assert _left(words) == [(kind, words)]


def test_a_button_before_a_caption() -> None:
    assert _left("× Expand Photo by Ana Cruz for the town, who sits on the pier.") == [("script", "× Expand")]


@pytest.mark.parametrize("words", ["Related", "RELATED", "See also"])
def test_a_bare_head_is_the_last_line(words: str) -> None:
    told = [
        one.rule
        for one in check(f"{_ABOVE}\n\n{_BELOW}\n\n{words}\n").findings
        if one.rule.startswith("BLP") and one.excerpt == words
    ]
    assert told == ["BLP401"]


@pytest.mark.parametrize(
    "words",
    [
        "She wrote thank you for subscribing on each of the cards, and the clerk sent them out in May.",
        "An invalid email address is no reason to turn a rower away, the clerk said.",
        "We could not subscribe to the plan of the county, the mayor said.",
        "The trail continues below the fold, where most rowers never saw it.",
        "Work continued below related piers of the bridge, which the flood had spared.",
        "The story continues after related talks with the county, the clerk said.",
        "Those are the stories you may have missed: the weir, the ferry and the lamp.",
        "The news you might have missed: a weir was sold.",
        "The town wants to × expand the pier by a third.",
        "Expand",
        "The original document has a permalink, and the clerk keeps the other one.",
        "Why the river? Sign up to the crew and you will know.",
        "When citing information from a page, students should include a hyperlink to it.",
        "When using a map, put a direct link to the data below it.",
        "If you use the text of a hymn, there is no direct link between it and the tune.",
        "If you use our boats, the direct link to the island is the north channel, not the south one.",
        "When using Harbour maps, sailors found no direct link between the two channels.",
    ],
)
def test_authors_own(words: str) -> None:
    assert _left(words) == []


@pytest.mark.parametrize("words", ["Related", "See also"])
def test_a_head_over_something(words: str) -> None:
    found = check(f"{_ABOVE}\n\n{words}\n\n{_BELOW} {_ABOVE}\n\n{_BELOW}\n").findings
    assert [one for one in found if one.rule == "BLP401"] == []
