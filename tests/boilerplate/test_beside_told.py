"""A prompt in one line with the article, as a row keeps a text: what is told ends where its words end, and no safe fix takes a sentence of the article along."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from provenance_plugins.boilerplate import catalogue
from provenance_plugins.boilerplate.related_posts import related_posts

from provenance.analysis import content
from provenance.api import Rule
from provenance.testing import document
from tests.found import findings

CALLS = (
    "Sign up for our morning briefing and never miss a story again.",
    "Subscribe to our newsletter for the news of the harbour, delivered to your inbox every morning.",
    "Suscríbete a nuestro boletín y recibe las noticias en tu correo cada mañana.",
    "Abonnieren Sie unseren Newsletter und erhalten Sie jeden Morgen die Nachrichten in Ihr Postfach.",
    "Abonnez-vous à notre newsletter et recevez chaque matin les nouvelles dans votre boîte mail.",
    "We use cookies to improve your experience on our site. By continuing you accept all cookies.",
    "This article contains affiliate links, and we may earn a commission at no extra cost to you.",
    "Click here to read the full story.",
    "Share this story with your friends on Facebook.",
    "Leave a reply Your email address will not be published. Required fields are marked.",
    "Please enable JavaScript to view the comments powered by Disqus.",
    "Copyright 2024 Harbour News. All rights reserved.",
    "As an AI language model, I cannot browse the web.",
    "Read also: The ferry opens in May",
)
TOLD = (
    "The council met again on Friday in the hall of Leeds and voted for the works on the old bridge.",
    "A moving story of a clerk who keeps a family of owls while raising his own.",
    "Nobody objected to the works that were planned in the hall of the old town.",
)
RULES = tuple(rule for rule in catalogue.RULES if isinstance(rule, Rule) and "BLP401" <= rule.id <= "BLP416")


@given(st.lists(st.sampled_from(TOLD), max_size=2), st.sampled_from(CALLS), st.lists(st.sampled_from(TOLD), max_size=2))
def test_no_safe_fix_deletes_a_sentence_of_the_article(before: list[str], call: str, behind: list[str]) -> None:
    text = " ".join((*before, call, *behind))
    for rule in RULES:
        for finding in findings(rule, text, "text/plain"):
            if finding.fix is not None and finding.fix.safe:
                left = text
                for edit in reversed(finding.fix.edits):
                    left = left[: edit.start] + edit.text + left[edit.end :]
                assert all(left.count(told) == text.count(told) for told in TOLD), rule.id


def left_over(text: str) -> list[str]:
    read = document(text)
    return [read.slice(part.span) for part in content(read).boilerplate]


ABROAD = (
    "El consejo votó el viernes a favor de las obras del puente viejo, que estaba cerrado desde la tormenta de mayo.",
    "Der Stadtrat stimmte am Freitag für die Arbeiten an der alten Brücke, die seit dem Sturm im Mai geschlossen war.",
    "Le conseil a voté vendredi pour les travaux du vieux pont, fermé depuis la tempête de mai sans que personne proteste.",
)


@pytest.mark.parametrize(
    ("call", "told"), [(CALLS[1], TOLD[0]), *zip(CALLS[2:5], ABROAD, strict=True), (CALLS[6], TOLD[2])]
)
def test_what_is_told_ends_where_its_words_end(call: str, told: str) -> None:
    assert left_over(f"{call} {told}") == [call]


def test_what_stands_before_a_call_is_the_articles() -> None:
    told = "If you register through a link on our site, you consent to our terms. By using this site, you consent to our User Agreement and Privacy Policy."
    assert left_over(f"{TOLD[0]} {told}") == [told]


def test_a_call_of_several_sentences_is_one() -> None:
    call = "Subscribe to our newsletter for the news of the harbour, delivered to your inbox every morning. You may leave at any time, and we send no spam to you or your friends."
    assert left_over(call) == [call]


def test_a_button_between_a_byline_and_the_text_is_told_alone() -> None:
    text = f"Analysis By Ana Cruz May 2, 2024 Share this article On Sept. 9, the council of Leeds voted to close it. {TOLD[0]} {TOLD[2]}"
    assert left_over(text) == ["Share this article"]


@pytest.mark.parametrize(
    ("pointer", "behind"),
    [
        (
            "Also Read: Injured owls return to the old mill in May",
            "By Wednesday, the council had a plan for the works.",
        ),
        (
            "READ ALSO: Harbour valley reports 12 fresh cases on Monday",
            "Till date 157 tests have been made in the hall.",
        ),
        ("Also read: The ferry opens in May.", "The mayor said that the works go on for a year."),
    ],
)
def test_the_title_of_a_pointer_ends_before_the_next_sentence(pointer: str, behind: str) -> None:
    assert left_over(f"{TOLD[0]} {pointer} {behind} {TOLD[2]}") == [pointer]


def test_a_sentence_that_ran_on_without_a_space_begins_with_its_own_words() -> None:
    earns = "If you purchase a product through one of the links on our site, we may receive compensation."
    assert left_over(f"{TOLD[0]} {TOLD[2]}{earns}") == [earns]


def test_of_a_pointer_whose_title_has_no_end_its_words_are_told_alone() -> None:
    title = (
        "Curfew eases, soldiers pull back as life returns to Harbour after new mayor takes charge: Key updates People"
    )
    text = f"{TOLD[0]} Also read: {title} can also customise their servers with names, colours and tiny pictures that nobody in the hall of the old town had ever seen before. {TOLD[2]}"
    assert left_over(text) == ["Also read:"]
    assert [one.fix for one in findings(related_posts, text, "text/plain")] == [None]


def test_a_title_in_capitals_may_have_such_a_word() -> None:
    pointer = "Also Read: Why Nobody Wants The Bridge Of Leeds To Open"
    assert left_over(f"{TOLD[0]} {pointer}\n\n{TOLD[2]}") == [pointer]
