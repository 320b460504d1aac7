"""Lines that pages have around an article, too, where the text needs them: the head of a note on its author, a fact of a post, who paid for it, a turn to what stands below."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.analysis import content
from provenance.api import Rule
from provenance.testing import document
from tests.boilerplate.prose import PROSE, graded
from tests.found import excerpts, severities_of

ARTICLE = (
    "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.",
    "The mayor said that the town would run a ferry for as long as that, and that tickets would cost one euro.",
    "Work begins in May, when the river is low, and three of the piers are to be built anew from oak and stone.",
)
NOTE = "Ana Cruz is the editor of the harbour pages of this paper, and writes on bridges."
SIGN_IN = "Already Subscribed? Sign In"
PAID = "---\ntitle: Lamps for the pier\nurl: {url}\n---\n\nSponsored by Harbour Lamps\n\n{words}\n"
TEASER = "Rowers say the fever is under control in the whole of the valley. The leaders of the three towns agree to meet again. "
TEASERS = "Rowers say the fever is under control in the whole of the valley. Rumours about the mayor have been swirling all week. The leaders of the three towns, which have closed their bridges, agree to meet again. "


def _plain(*lines: str) -> str:
    return "\n\n".join(lines)


@pytest.mark.parametrize(
    ("rule", "text", "severity"),
    [
        (navigation, _plain(*ARTICLE, SIGN_IN, "ABOUT THE AUTHOR", "Ana Cruz", NOTE), "info"),
        (navigation, _plain(*ARTICLE, SIGN_IN, "ABOUT THE AUTHOR", "The ferry of the harbour pages goes at nine from the pier and is full."), "warning"),
        (navigation, _plain("🥊 Riverton open 2025", "📅 Sunday 26 January 2025", "📍 Hall by the bridge, Riverton", "🌟 Categories: juniors, seniors", *ARTICLE), "info"),
        (navigation, _plain(*ARTICLE, "🌟 Categories: juniors, seniors"), "warning"),
        (read_more, _plain(ARTICLE[0], "The ferry is a given by May, but to mend the bridge in a single year may not be so easy for the town. Read on.", *ARTICLE[1:]), "info"),
        (read_more, _plain(*ARTICLE, "The ferry is a given by May, but to mend the bridge in a single year may not be so easy for the town. Read on."), "warning"),
        (site_footer, _plain(*ARTICLE, "All rights reserved. No portion of this article may be reproduced in any form without permission from the author."), "info"),
        (site_footer, _plain(*ARTICLE, "All rights reserved. No portion of this site may be reproduced in any form without permission from the publisher."), "warning"),
    ],
)  # fmt: skip
def test_kept_in_plain_text(rule: Rule, text: str, severity: str) -> None:
    assert severities_of(rule, text, "text/plain") == [severity]


@pytest.mark.parametrize(
    ("rule", "text", "severity"),
    [
        (read_more, _plain(*ARTICLE, "The next article tells how a ferry is built and run, and what the crew of such a boat may earn in a year. Read on..."), "info"),
        (read_more, _plain(*ARTICLE, "The council will meet again in the hall on Monday, and nobody knows what the crew of such a boat may earn in a year. Read on..."), "warning"),
        (newsletter_prompt, _plain(*ARTICLE, "New dates will be announced soon. Keep an eye on this page for updates, or subscribe to the [newsletter](/letter) to be the first to know."), "info"),
        (newsletter_prompt, _plain(*ARTICLE, "New dates will be announced soon. Subscribe to our [newsletter](/letter) to be the first to know."), "error"),
        (newsletter_prompt, _plain(ARTICLE[0], "## Ferry School", ARTICLE[1], "## Pier Club", ARTICLE[2], "## One Month Skill", "Skills emailed right to your inbox daily. They have lessons on lamps, on piers and on ferries, and each takes an hour."), "info"),
        (newsletter_prompt, _plain(*ARTICLE, "News emailed right to your inbox daily. Join the rest of the town and never miss a ferry again."), "error"),
    ],
)  # fmt: skip
def test_kept_in_markdown(rule: Rule, text: str, severity: str) -> None:
    assert severities_of(rule, text) == [severity]


@pytest.mark.parametrize(
    ("url", "words", "severity"),
    [
        ("https://news.example/sponsored/lamps", f"{ARTICLE[1]} Ben Roth of Harbour Lamps said so.", "info"),
        ("https://news.example/sponsored/lamps", ARTICLE[1], "error"),
        ("https://news.example/town/lamps", f"{ARTICLE[1]} Ben Roth of Harbour Lamps said so.", "error"),
    ],
)
def test_who_paid_for_the_whole_text_may_say_so_at_its_top(url: str, words: str, severity: str) -> None:
    assert severities_of(advertisement, PAID.format(url=url, words=_plain(words, *ARTICLE))) == [severity]


@pytest.mark.parametrize(
    ("rule", "text", "told"),
    [
        (site_footer, _plain(*ARTICLE, f"{TEASER}Copyright 2024 Harbour News. All rights reserved. The paper is not responsible for the content of external sites. Read about our approach to external linking."), "Copyright 2024 Harbour News. All rights reserved. The paper is not responsible for the content of external sites. Read about our approach to external linking."),
        (share_prompt, _plain(f"{ARTICLE[0]} {ARTICLE[1]}  Follow us on Twitter @HarbourNews, on Facebook at Harbour News or on Instagram at harbournews {TEASERS}"), "Follow us on Twitter @HarbourNews, on Facebook at Harbour News or on Instagram at harbournews"),
        (navigation, _plain("Main navigation: Use the tab key to move through the menu.", *ARTICLE), "Main navigation: Use the tab key to move through the menu."),
        (navigation, _plain("Hauptnavigation: Nutzen Sie die Tabulatortaste, um durch die Menüpunkte zu navigieren.", "Der Rat hat am Montag beschlossen, die Brücke ein Jahr lang zu sperren, und niemand im Saal widersprach."), "Hauptnavigation: Nutzen Sie die Tabulatortaste, um durch die Menüpunkte zu navigieren."),
        (read_more, _plain(*ARTICLE, "Continue reading with HT Premium Subscription", "Daily E Paper I Premium Articles I Daily Infographics", "Subscribe Now @1199/year", SIGN_IN), "Continue reading with HT Premium Subscription"),
    ],
)  # fmt: skip
def test_told_with_their_own_words(rule: Rule, text: str, told: str) -> None:
    assert excerpts(rule, text, "text/plain") == [told]


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (share_prompt, _plain(*ARTICLE, 'The mayor ended with the words "Come to the pier. Follow us on Twitter @HarbourNews" and left the hall.')),
        (navigation, _plain(*ARTICLE, "In the form, use the tab key to move from one field to the next.")),
    ],
)  # fmt: skip
def test_not_told(rule: Rule, text: str) -> None:
    assert excerpts(rule, text, "text/plain") == []


def test_a_call_whose_line_was_broken_is_one() -> None:
    words = (
        "Dewan kota memutuskan pada hari Senin untuk menutup jembatan itu selama setahun, dan tidak ada yang menolak."
    )
    read = document(
        _plain(words, words, "Cek Berita dan Artikel yang lain di Google\n                                News")
    )
    assert [(part.kind, " ".join(read.slice(part.span).split())) for part in content(read).boilerplate] == [
        ("share", "Cek Berita dan Artikel yang lain di Google News")
    ]


@pytest.mark.parametrize(
    ("head", "severities"),
    [
        ("Related Guides", ["error"]),
        ("Related tutorials", ["error"]),
        ("Guides in the harbour", []),
    ],
)
def test_a_head_over_cards_names_any_kind_of_text(head: str, severities: list[str]) -> None:
    cards = "\n".join(
        f'<a href="/guides/{name}/" class="link-card">Ferries & {name.title()} <span>→</span></a>'
        for name in ("lamps", "wicks", "oils", "tides")
    )
    page = (
        *PROSE,
        f"## {head}",
        f'<div class="related-grid">\n{cards}\n</div>',
        "## What else",
        PROSE[0],
    )
    assert graded(related_posts, *page) == severities
