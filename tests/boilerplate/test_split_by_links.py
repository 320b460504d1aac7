"""Plain texts whose links were put on lines of their own: a word of a sentence is no button, the tail of a call goes with it, a foot is one."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.cookie_notice import cookie_notice
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer

from tests.boilerplate.prose import PROSE
from tests.found import excerpts, findings, severities_of


def page(*lines: str) -> str:
    return "\n\n".join((*PROSE, *lines))


@pytest.mark.parametrize("word", ["email", "Facebook", "Share"])
def test_a_word_of_a_sentence_is_no_button(word: str) -> None:
    bio = "Ana Cruz has written on ferries since 1998. You can contact her on the quay or via"
    assert excerpts(share_prompt, page(bio, word, ". You can see more of her work in the hall."), "text/plain") == []
    parts = (
        "Ana Cruz has written on ferries. You can contact her on",
        "LinkedIn",
        "or via",
        word,
        ". You can see more.",
    )
    assert word not in excerpts(share_prompt, page(*parts), "text/plain")
    assert excerpts(share_prompt, page(bio.replace(" or via", "."), "Share this article"), "text/plain") != []


def test_the_tail_of_a_call_goes_with_it() -> None:
    call = "Subscribe to Harbour News on YouTube for exclusive videos and subscribe to the"
    assert excerpts(navigation, page(call, "podcast", "."), "text/plain") == []
    (told,) = excerpts(newsletter_prompt, page(f"{call}\npodcast\n."), "text/plain")
    assert told.endswith("podcast .")


@pytest.mark.parametrize(
    ("below", "goes"),
    [
        ("to read as many articles as you like.", True),
        ("To read as many letters as he liked, the mayor went to the hall.", False),
        ("ferries, piers and lamps", False),
    ],
)
def test_a_call_ends_with_its_stop(below: str, *, goes: bool) -> None:
    text = "\n".join((*PROSE, "Subscribe to our newsletter", below, *PROSE))
    assert [below in one for one in excerpts(newsletter_prompt, text, "text/plain")] == [goes]


def test_the_terms_of_a_form_are_no_foot() -> None:
    box = ("Get the latest in ferries delivered daily to your inbox.", "By subscribing, you agree to our")
    lines = (*box, "Terms of Use", "and", "Policies", "You may unsubscribe at any time.")
    assert excerpts(site_footer, page(*lines), "text/plain") == []
    (told,) = excerpts(newsletter_prompt, page(*lines), "text/plain")
    assert "Terms of Use and Policies" in told


def test_a_policy_on_cookies_in_a_foot_is_of_the_foot() -> None:
    foot = (
        "Copyright © 2026 Harbour News. All rights reserved.",
        "Privacy Policy",
        "|",
        "Cookie Policy",
        "|",
        "Terms of Use",
    )
    assert excerpts(cookie_notice, page(*foot), "text/plain") == []
    (told,) = excerpts(site_footer, page(*foot), "text/plain")
    assert told.endswith("Privacy Policy | Cookie Policy | Terms of Use")
    assert (
        excerpts(cookie_notice, page("We use cookies to improve your experience.", "Accept all cookies"), "text/plain")
        != []
    )


def test_read_more_over_titles_heads_other_articles() -> None:
    lines = ("Read more:", "Ferry opens again in the middle of May", "Mill remains closed as the frost stalls repairs")
    assert excerpts(read_more, page(*lines), "text/plain") == []
    assert severities_of(related_posts, page(*lines), "text/plain") == ["error"]


def test_the_message_names_what_stands_under_the_head() -> None:
    def message(*lines: str) -> str:
        return findings(related_posts, page(*lines), "text/plain")[0].message

    titles = ("Ferry opens again in the middle of May", "Mill remains closed as the frost stalls repairs")
    assert message("Related articles", *titles).endswith("delete it with the titles under it")


_CHOSEN = """---
title: The bridge
author: Ana Cruz
date: 2024-06-03
url: https://harbour.example/2024/06/bridge
---

{}

The report of [May](/2024/05/ferry) said so too.

### Related articles

"""


@pytest.mark.parametrize(
    ("links", "told"),
    [
        ("* [Ferry opens again in the middle of May](/2024/05/ferry)", "info"),
        ("* [Ferry opens again](https://quay.example/a)\n* [Mill remains closed](https://mill.example/b)", "info"),
        ("* [Ferry opens again in the middle of June](/2024/06/ferry.html)", "info"),
        ("* [Ferry opens again](https://quay.example/a)\n* [Mill remains closed](https://quay.example/b)", "error"),
        ("* [Ferry opens again](/a/b)\n* [Mill remains closed](/a/c)\n* [Council elects its mayor](/a/d)", "error"),
    ],
)
def test_a_short_list_that_somebody_chose(links: str, told: str) -> None:
    assert severities_of(related_posts, _CHOSEN.format("\n\n".join(PROSE)) + links) == [told]


def test_what_a_letter_says_of_itself_asks_for_nothing() -> None:
    text = page("You are reading The Quay, the newsletter that brings the harbour to your inbox.")
    assert "error" not in [
        *severities_of(share_prompt, text, "text/plain"),
        *severities_of(newsletter_prompt, text, "text/plain"),
    ]


def test_the_contact_of_a_release_before_its_background_is_no_foot() -> None:
    house = ("Contact:", "Harbour Guild", "12 Long Street, Leeds", "Ana Cruz, press", "press@guild.example")
    background = "The guild was founded in 1875 by the ferrymen of three villages, and keeps the quay, the light and the landing stage."
    assert "warning" not in severities_of(site_footer, page(*house, "Background: the guild", background), "text/plain")
    assert (
        severities_of(site_footer, page(*house, "Terms of use", "© 2024 Harbour Guild"), "text/plain").count("warning")
        >= 1
    )


_INDONESIAN = (
    "Dewan kota pada hari Senin memutuskan untuk menutup jembatan selama satu tahun, dan tidak ada yang keberatan.",
    "Wali kota mengatakan bahwa kota akan menjalankan feri dan tiket akan berharga satu euro untuk semua orang.",
)


def test_a_line_with_a_colon_heads_what_the_text_goes_on_with() -> None:
    pointer = ("Baca Juga:", "Topan Riverton Hantam Pelabuhan, 190 Orang Jadi Korban")
    goes_on = ("Seri Bendungan (18):", "1. Bendungan tua dibangun pada tahun 1897.")
    text = "\n\n".join((*_INDONESIAN, *pointer, *goes_on, *_INDONESIAN))
    assert excerpts(related_posts, text, "text/plain") == [" ".join(pointer)]
