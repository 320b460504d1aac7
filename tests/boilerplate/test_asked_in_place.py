"""What a text has reason to ask of its readers where it asks it: tips, answers, appeals, what its writer wants to hear, a reading that comes first."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.share_prompt import share_prompt

from provenance.api import Example
from tests.boilerplate.prose import PROSE, SHORT, graded
from tests.found import found_in


@pytest.mark.parametrize(
    ("call", "severity"),
    [
        ("What do you think about the ferry of the council? Please join the conversation below.", "info"),
        ("What are your thoughts on the new ferry? Please join in the discussion below.", "info"),
        ("Please jump into the comments below and have your say about this.", "info"),
        ("Let me know in the comments below.", "info"),
        ("Lasst mich in den Kommentaren wissen, was ihr davon haltet.", "info"),
        ("Whether you liked the ferry or not, do leave a comment!", "info"),
        ("Laat het me weten in de reacties hieronder.", "info"),
        ("If you have questions or comments about your rights, you may write to us at any time.", "info"),
        ("Si vous avez des questions ou commentaires concernant vos droits, vous pouvez nous écrire.", "info"),
        ("Join the conversation", "warning"),
        ("Be the first to comment", "warning"),
        ("Comments on this article are now closed.", "warning"),
    ],
)
def test_what_a_writer_wants_to_hear(call: str, severity: str) -> None:
    assert set(graded(comment_section, *SHORT, call)) <= {severity}
    assert set(graded(comment_section, SHORT[0], call, PROSE[2])) <= {severity}


@pytest.mark.parametrize(
    ("call", "severity"),
    [
        ("Questions? Comments? Hit us up @harbourwatch.", "info"),
        ("Questions? Comments? Leave them below.", "warning"),
        ("Questions? Comments? Join the conversation", "warning"),
    ],
)
def test_a_line_that_says_to_whom_readers_may_turn_is_the_writers(call: str, severity: str) -> None:
    assert graded(comment_section, *SHORT, call, media_type="text/plain") == [severity]


def test_the_same_call_in_plain_text_is_left_over_unless_the_writer_speaks_of_himself() -> None:
    assert graded(comment_section, *SHORT, "Let us know in the comments below.", media_type="text/plain") == ["warning"]
    assert graded(comment_section, *SHORT, "Let me know in the comments below.", media_type="text/plain") == ["info"]


TIPS = (
    "Kom vroeg voor de beste plekken bij het podium",
    "Download onze app voor live updates en plattegrond",
    "Volg ons op Instagram voor backstage content",
    "Breng contant geld mee (niet alle stands accepteren pinnen)",
    "Check het weerbericht en kleed je in lagen",
)
DUTCH = "De raad besloot op maandag de brug te sluiten, en niemand in de zaal had bezwaar."


def test_an_item_of_a_list_of_tips() -> None:
    listed = "\n".join(f"- {tip}" for tip in TIPS)
    buttons = "- Home\n- Contact\n- Volg ons op Instagram\n- Download onze app"
    for rule in (share_prompt, newsletter_prompt):
        assert graded(rule, DUTCH, "### Tips", listed) == ["info"]
        assert graded(rule, DUTCH, buttons) == ["error"]


def test_the_answer_to_a_question() -> None:
    asked = (
        "### When is it open?",
        PROSE[0],
        "### What does it cost?",
        PROSE[1],
        "### Are you on Instagram?",
        "Yes! Follow us on Instagram.",
    )
    assert graded(share_prompt, *asked) == ["info"]
    assert graded(share_prompt, *PROSE, "Follow us on Instagram.") != ["info"]


def test_a_call_for_the_gifts_that_the_title_asks_for() -> None:
    call = "Help us keep the lights on: donate"
    title = "Title: Donations needed for the ferry\nDate: 2024-05-03\nUrl: https://ferry.town/gifts"
    assert graded(newsletter_prompt, title, *SHORT, call) == ["info"]
    assert graded(newsletter_prompt, title.replace("Donations", "Pilots"), *SHORT, call) == ["error"]


def test_a_reading_that_comes_first() -> None:
    call = "If you're not sure, read our [guide to ferries](/guide/) first, then come back here to pick one."
    assert set(graded(related_posts, *SHORT, call)) <= {"info"}


def test_a_disclosure_goes_with_its_links_alone() -> None:
    said = "Affiliate Disclosure: Some links earn a small commission at no extra cost to you."
    linked = found_in(
        advertisement,
        Example("\n\n".join((*SHORT, "See [them](https://shop.town/a).", said)), media_type="text/markdown"),
    )
    (told,) = [finding for finding in linked if "earned by links" in finding.message]
    assert told.fix is None
    (alone,) = found_in(advertisement, Example("\n\n".join((*SHORT, said)), media_type="text/markdown"))
    assert alone.fix is not None


@pytest.mark.parametrize(
    ("call", "severity"),
    [
        ("See our Lamp Guide for specific instructions for lamps that burn oil.", "info"),
        ("See our Lamp Guide for more stories and pictures of the coast.", "error"),
        ("See our guide to the best lamps of the coast, with step-by-step instructions", "error"),
    ],
)
def test_what_readers_need_to_follow_the_text(call: str, severity: str) -> None:
    assert graded(related_posts, PROSE[0], PROSE[1], call, media_type="text/plain") == [severity]


_POST = "---\ntitle: The lamps\ndate: 2024-05-03\nauthor: Ana Cruz\n---\n"
_FRENCH = (
    "Le conseil a voté lundi la fermeture du pont pour un an, et personne dans la salle ne s'y est opposé.",
    "La mairesse a dit que les travaux coûteraient quatre millions, et que le bac continue jusqu'au printemps.",
)
_ACCOUNT = '<a href="https://www.facebook.com/harbourlamps?ref=ts">Facebook</a>'
_SHARER = '<a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a>'
_LONG = "Pour en savoir plus sur les lampes, les quais et les bacs de la ville, suivez-nous sur {}."


@pytest.mark.parametrize(
    ("front", "line", "severity"),
    [
        (_POST, _LONG.format(_ACCOUNT), "info"),
        ("", _LONG.format(_ACCOUNT), "error"),
        (_POST, f"Suivez-nous sur {_ACCOUNT}", "error"),
        (_POST, _LONG.format("Facebook"), "error"),
        (_POST, _LONG.format(_SHARER), "error"),
    ],
)
def test_a_sentence_of_a_post_that_leads_to_the_accounts_of_its_house(front: str, line: str, severity: str) -> None:
    page = front + "".join(f"<p>{words}</p>\n" for words in (*_FRENCH, line))
    assert [one.severity for one in found_in(share_prompt, Example(page, media_type="text/html"))] == [severity]
