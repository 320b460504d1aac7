"""Calls to be sent press releases, wherever in a line they stand, and calls within a text that was saved as one line (BLP403)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt

from tests.found import excerpts

_ARTICLE = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.\n\n"


@pytest.mark.parametrize(
    "call",
    [
        "clerk@lamp.example www.lamp.example News releases can also be sent by email. Please advise us if you want to join the email distribution list.",
        "Issued by the Press Office, Leeds Media releases are available by e-mail if you register at www.lamp.example",
        "To receive our releases by email, register at www.lamp.example",
        "To be included on the mailing list, call LampAID on 06 276 0000.",
        "Join our media e-mail list and receive the clerk’s media releases electronically. Go to www.lamp.example",
        "If you no longer wish to receive these releases, reply with “no more” in the subject line.",
        "If you would like to join our distribution list, please contact the clerk.",
    ],
)
def test_calls_of_a_newsroom(call: str) -> None:
    (told,) = excerpts(newsletter_prompt, _ARTICLE + call, "text/plain")
    assert told.split()[0] in call


@pytest.mark.parametrize(
    "said",
    [
        "The clerk asked to be removed from the mailing list, she said, and press releases are available by email from the clerk of the council.",
        "Whoever asked to be added to the distribution list was told to call the clerk.",
        "The firm says that press releases can be sent by email to the court, and that nobody reads them.",
        "He wanted to join the mailing list, and wrote to her.",
        "To receive our release the prisoners wrote to the king, and he read it in the hall.",
        "If you want to join a list, the clerk wrote, call the mill.",
    ],
)
def test_what_is_told_of_lists_and_releases(said: str) -> None:
    assert excerpts(newsletter_prompt, f"{_ARTICLE}{said}\n\n{_ARTICLE}", "text/plain") == []


_SENTENCES = "The council voted on Monday to close the bridge, and nobody objected. The mayor said that the works would cost four million. The ferry goes on for the year. "


def test_calls_in_a_text_that_stands_in_one_line() -> None:
    assert excerpts(newsletter_prompt, f"{_SENTENCES * 5}Never miss an article! {_SENTENCES * 5}", "text/plain") == [
        "Never miss an article!"
    ]


def test_what_is_said_in_a_paragraph_among_others() -> None:
    assert excerpts(newsletter_prompt, f"{_SENTENCES}Never miss an article! {_SENTENCES}\n\n" * 6, "text/plain") == []
