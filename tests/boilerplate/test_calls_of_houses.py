"""Calls of a house in whose line only its name is its own, and lines of articles in nearly the same words."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.cookie_notice import cookie_notice
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.script_notice import script_notice
from provenance_plugins.boilerplate.share_prompt import share_prompt

from provenance.api import Rule
from tests.boilerplate.prose import PROSE, words

ARTICLE = "\n\n".join(PROSE)
POLL = (
    "Is the bridge safe? Yes, it is No, it never was Email Address (required) By answering the poll, you agree to receive emails from"
    " Harbour News and that you have read and agree to our privacy policy Results Vote"
)


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        (share_prompt, "Follow and like Harbour News on Facebook"),
        (share_prompt, "Please follow us on Gab, Parler, Minds and Rumble"),
        (share_prompt, "Follow Harbour News Leeds:"),
        (share_prompt, "Spread the love"),
        (share_prompt, "Note to readers: please click the share buttons above. Forward this article to a friend."),
        (share_prompt, "Note to our readers: Please share this article with your neighbours."),
        (share_prompt, "Set Harbour News as your preferred source in Google"),
        (share_prompt, "Help others find the show by giving us a review on Apple Podcasts."),
        (newsletter_prompt, "Nobody else tells you what Harbour News tells! Donate!"),
        (newsletter_prompt, "For more debate about this article join our Mills and Bridges group."),
        (newsletter_prompt, "***Help us reach more of the county with our FREE news app!***"),
        (newsletter_prompt, "Stay Updated"),
        (newsletter_prompt, POLL),
        (read_more, "To read more visit Harbour Lamp."),
        (newsletter_prompt, "Join Harbour News’ Telegram channel here and catch all the latest news from the quay!"),
        (newsletter_prompt, "Plus, don’t miss the November issue of Harbour Field."),
        (comment_section, "Take our 5-minute survey."),
        (comment_section, "We want your opinion! Take our reader survey."),
        (related_posts, "Read more news and reviews on Harbour Field’s food pages."),
        (related_posts, "Click through the gallery to see all the lamps."),
        (related_posts, "View the officer’s body camera video here."),
        (read_more, "Click through to see who we chose, and tell a friend."),
        (read_more, "[more…]"),
        (navigation, "Technorati Tags: press, bridges"),
        (advertisement, "The disclaimer below refers to advertising posts and does not apply to this story."),
        (script_notice, "You can hear it by pressing the button in the audio player above or by downloading it."),
    ],
)
def test_a_call_is_told(rule: Rule, line: str) -> None:
    assert words(rule, f"{ARTICLE}\n\n{line}")


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        (share_prompt, "Follow Ana Cruz: she knows the way to the mill, and she has a lamp."),
        (share_prompt, "Follow these steps:"),
        (share_prompt, "Note to readers: please share your memories of the ferry with the museum."),
        (share_prompt, "Note to readers: share prices in this table are in euros."),
        (share_prompt, "The note to readers asks them to share this article."),
        (share_prompt, "They spread the love of old songs through the county in those years."),
        (share_prompt, "She left a review of the bridge in the paper, and a rating of the ferry in another."),
        (newsletter_prompt, "“Nobody else will! Donate!” she cried, and the hall laughed."),
        (newsletter_prompt, "In March the members of the group join our club for a debate about the story."),
        (newsletter_prompt, "The council asked for help with our new app, which tells when the ferry goes."),
        (
            newsletter_prompt,
            "Stay updated\n\nWhoever runs such a server installs the latest patches at once, and reads the news of its makers.",
        ),
        (newsletter_prompt, "Readers sign up for an email every morning, Ana Cruz said, and get the paper on Mondays."),
        (newsletter_prompt, "Residents join the Harbour WhatsApp group in May, and some never leave it."),
        (newsletter_prompt, "Order the November issue of stamps at the post office."),
        (newsletter_prompt, "Get the issue of bonds right, the mayor said."),
        (comment_section, "The mayor asks all to take our 5-minute survey of the bridge by Friday."),
        (comment_section, "Take our old survey map with you and look at the mill."),
        (related_posts, "See the mill and the old lamp here."),
        (related_posts, "Watch the film of the mill, and the hall that stood here."),
        (read_more, "Click through to the plan of the mill, she said."),
        (advertisement, "The disclaimer below refers to the law of 1912."),
        (cookie_notice, POLL),
        (read_more, "To read more of her letters, visitors go to the archive in Leeds."),
        (script_notice, "He pressed the button on the player above the bar, and the song began."),
        (comment_section, "The mayor would not add a comment. A clerk was to post a reply."),
    ],
)
def test_an_article_in_nearly_the_same_words_is_kept(rule: Rule, line: str) -> None:
    assert words(rule, f"{ARTICLE}\n\n{line}\n\n{PROSE[2]}") == []


@pytest.mark.parametrize("joint", ["", " "])
def test_of_a_paragraph_only_the_call_at_its_end_is_told(joint: str) -> None:
    told = f"The ferry was for long years the cause of the strike.{joint}Post a comment"
    assert words(comment_section, f"{ARTICLE}\n\n{told}") == ["Post a comment"]


def test_who_writes_is_one_of_some_of_us() -> None:
    told = "What stands above is from a WhatsApp group that some of us belong to. Do you know more of it? Leave it in the comment section below."
    assert words(comment_section, f"{ARTICLE}\n\n{told}") == [
        "Do you know more of it? Leave it in the comment section below."
    ]


def test_a_sentence_that_ran_into_a_call_is_kept() -> None:
    call = "Sign up to receive an email with the top stories from Harbour News every morning"
    told = f"{PROSE[0]} {call} Leeds also told the council that the works had made the ferries of the mills weaker in the north of the county and in the US. {PROSE[1]}"
    assert words(newsletter_prompt, f"{ARTICLE} {told}") == [call]


@pytest.mark.parametrize(("heading", "told"), [("Design", []), ("Sports", ["Sports"])])
def test_a_word_of_the_article_above_an_advertisement_is_its_heading(heading: str, told: list[str]) -> None:
    prose = (
        "The council of Leeds spoke of the design of the lamp for three hours, and nobody in the hall objected. " * 2
    )
    text = f"{prose}\n\n- Advertisement -\n\n{prose}\n\n{heading}\n\n- Advertisement -\n\n{prose}\n\n{prose}"
    assert words(navigation, text) == told
