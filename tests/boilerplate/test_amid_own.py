"""Words that pages have around texts, and that stand here among what an author wrote; and the same left over."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.script_notice import script_notice
from provenance_plugins.boilerplate.share_prompt import share_prompt

from provenance.api import Rule
from tests.found import severities_of

_TOLD = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, the mayor said.\n\n"
_STORIES = "Stories worth sharing\n\n- [How the mill was built](https://mill.example/a)\n- [Lamps](https://lamp.example/b): the town has 500.\n"
_SHOP = "[Lampshop](https://www.amazon.com/dp/B000?tag=quay-20)"


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (related_posts, f"{_TOLD}{_STORIES}- [Editors’ Picks: Read these stories now](https://quay.example/c)\n"),
        (navigation, f"{_TOLD}{_TOLD}Find out more\n\n- [Learn more about the ferry](https://ferry.example/a)\n- [Learn more about the mill](https://mill.example)\n- [Find out more about our lamps](https://lamp.example/)\n"),
        (share_prompt, f"{_TOLD}How you can help:\n\n- **Carry**: The lamps are to be at the quay by noon, and are heavy.\n- **Paint:** You can learn to paint a pier in an hour at the mill.\n- **Spread the word:** Follow us on [Facebook](https://facebook.com/quay) and share our messages with all!\n"),
        (related_posts, f"{_TOLD}## DON'T MISS: THE WALK\n\n**Sunday, 7 December 2025 | 1:30-3:30 PM | Quay**\n\n{_TOLD}"),
        (navigation, "## The fair\n\nIt is open on Sundays.\n\n- Spring and summer\n- 24 May to 6 June\n- [Get directions]()\n\nCome early.\n"),
        (share_prompt, "# The mill\n\nNobody is turned away.\n\n## Connect with us\n\nShare your email address.\n\nWe will write to you shortly about the help that you need.\n\n## The fair\n\nIt is old.\n"),
        (newsletter_prompt, f"Greetings,\n\nWe tell of the lamps in this month's newsletter. {_TOLD}Stay tuned for more updates from the Quay in future newsletters.\n"),
        (newsletter_prompt, f"Hallo,\n\nin diesem Newsletter geht es um die Lampen am Hafen. {_TOLD}Subscribe to our newsletter\n"),
        (advertisement, f"{_TOLD}## Affiliate link strategy\n\n- Post 5 has Amazon affiliate links\n- All of them on Fridays\n"),
        (advertisement, f"{_TOLD}## Affiliate-Link-Strategie\n\n- Beitrag 5 enthält Affiliate-Links\n- Alle freitags\n"),
        (advertisement, f"{_TOLD}You can help with what you buy at {_SHOP}. Follow the link and up to 10% of your purchase will be donated to the mill."),
        (advertisement, f"{_TOLD}Kaufen Sie bei {_SHOP}. 10 % Ihres Einkaufswertes gehen an die Mühle."),
        (advertisement, f"{_TOLD}Comprate da {_SHOP}: il 10% del vostro acquisto sarà devoluto al mulino."),
        (script_notice, f"{_TOLD}<div id=\"failed\" style=\"display: none;\">\n<p>Si è verificato un errore. Riprova più tardi.</p>\n</div>\n"),
        (newsletter_prompt, f"{_TOLD}## Accounts\n\n- Authenticate users\n- Manage subscriptions\n- Answer questions\n"),
        (template_placeholder, f"---\nID: 12\npost_title: The lamp\npost_date: 2020-11-04 11:25:18\n---\n{_TOLD}[gravityform id=\"2\" title=\"true\"]\n"),
    ],
)  # fmt: skip
def test_what_stands_among_an_authors_own_is_at_most_for_information(rule: Rule, words: str) -> None:
    assert set(severities_of(rule, words)) <= {"info"}


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (related_posts, f"{_TOLD}{_STORIES}- Editors’ Picks: [Read these stories now](https://quay.example/c)\n"),
        (navigation, f"{_TOLD}- [Learn more about the ferry](/ferry)\n- [Learn more about the mill](/mill)\n- [Find out more about our lamps](/lamps)\n- [Home](/)\n"),
        (share_prompt, f"{_TOLD}- **Home:** Start\n- **Spread the word:** Follow us on [Facebook](https://facebook.com/quay)\n- **Search:** Find\n\nSubscribe to our newsletter\n\n[Home](/) | [Contact us](/c) | [About us](/a)\n"),
        (navigation, f"{_TOLD}- [Home](/)\n- [The fair](/fair)\n- [Back to top](#top)\n- [Next page](/2)\n"),
        (navigation, "The fair\n\n- Spring and summer\n- 24 May to 6 June\n- [Back to top](#top)\n\nCome early.\n"),
        (share_prompt, f"{_TOLD}## Connect with us\n\n[Facebook](https://facebook.com/quay) [Twitter](https://twitter.com/quay)\n"),
        (share_prompt, f"{_TOLD}## Connect with us\n\nFollow us on Facebook\n\n## The fair\n\nIt is old.\n"),
        (newsletter_prompt, f"{_TOLD}Stay tuned for more updates from the Quay in future newsletters.\n"),
        (advertisement, f"{_TOLD}## Affiliate disclosure\n\n- This post contains affiliate links.\n"),
        (advertisement, f"{_TOLD}It is sold at {_SHOP}. They gave 10% of the price of a lamp to the mill."),
        (script_notice, f"{_TOLD}<div id=\"failed\">\n<p>Si è verificato un errore. Riprova più tardi.</p>\n</div>\n"),
        (template_placeholder, f"---\npost_title: The lamp\nlayout: page\n---\n{_TOLD}[gravityform id=\"2\" title=\"true\"]\n"),
    ],
)  # fmt: skip
def test_the_same_words_of_a_page_are_told(rule: Rule, words: str) -> None:
    assert {"error", "warning"} & set(severities_of(rule, words))


@pytest.mark.parametrize(
    ("items", "told"),
    [
        ("- Authenticate users\n- Manage subscriptions\n- Answer questions\n", False),
        ("- [About us](/about)\n- [Manage subscriptions](/letters)\n- [Read the rules](/rules)\n", True),
        ("- Help\n- Manage subscriptions\n- Terms\n", True),
        ("Manage subscriptions\n", True),
    ],
)
def test_what_a_service_does_is_no_call_to_subscribe(items: str, *, told: bool) -> None:
    assert bool(severities_of(newsletter_prompt, f"{_TOLD}## Accounts\n\n{items}")) is told
