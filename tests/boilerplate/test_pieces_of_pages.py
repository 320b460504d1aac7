"""Pieces of pages whose words vary: buttons below a comment, a player, partners, rights and locked articles in more languages."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.script_notice import script_notice
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.api import Rule
from provenance.testing import find

_HEAD = "The council voted on Monday to close the bridge for a year, and the mayor spoke for an hour."
_RULES: tuple[Rule, ...] = (
    advertisement,
    comment_section,
    newsletter_prompt,
    read_more,
    related_posts,
    script_notice,
    share_prompt,
    site_footer,
)


def _told(line: str) -> bool:
    text = f"{_HEAD}\n\n{line}\n\n{_HEAD.replace('Monday', 'Friday')}"
    return any(find(one, text)[0] for one in _RULES)


@pytest.mark.parametrize(
    "line",
    [
        "For more stories like this, head to our Travel section.",
        "Got the Telegram app? Come and find us there.",
        "Don't miss a thing – be the first to hear about offers and events.",
        "This article is brought to you in partnership with Halden Mattresses.",
        "Reply · Report · 14 likes",
        "Like · Reply · 3d",
        "Playback speed 1x  0:00 / 3:42",
        "Wszelkie prawa zastrzeżone",
        "Den här artikeln är låst. Logga in för att läsa vidare.",
        "Den här artikeln är endast för prenumeranter.",
    ],
)
def test_a_piece_of_a_page_is_told(line: str) -> None:
    assert _told(line)


@pytest.mark.parametrize(
    "line",
    [
        "For more stories like this, the council would need a bigger archive.",
        "Got the app? They will find us there, she wrote.",
        "She was among the first to hear about the events in the harbour.",
        "They did not reply · the phone was dead.",
        "Den här artikeln är omarbetad efter ett kort tal i Holm.",
        "Den här artikeln är skriven av två murare från Holm.",
        "She ran the mile in 5:42 and the second in 6:10.",
    ],
)
def test_a_sentence_with_the_same_words_is_not_told(line: str) -> None:
    assert not _told(line)
