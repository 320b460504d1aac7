"""Words that pages have around their texts as one of several of the same form, and what an author chose or said himself (BLP401, BLP402, BLP403, BLP405, BLP406)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.own_words.working_parts import is_bar_of_issue
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.share_prompt import share_prompt

from provenance.analysis import Boilerplate
from provenance.api import Confidence, Rule
from provenance.testing import document
from tests.boilerplate.prose import PROSE, graded

_PLAIN = "text/plain"
_HTML = "text/html"
_PARAGRAPHS = "".join(f"<p>{words}</p>" for words in PROSE)


def _page(within: str) -> str:
    return f'<html lang="en"><head><title>Bridge closed</title></head><body>{_PARAGRAPHS}{within}{_PARAGRAPHS}</body></html>'


@pytest.mark.parametrize(
    ("rule", "items", "told"),
    [
        (related_posts, "- **Recommended**: Lamp 3.11 for the quay\n- **Avoid**: Lamp 3.12 in the fog", []),
        (advertisement, "- **Articles**: 85-90% found\n- **Advertisements**: 75-80%\n- **Tenders**: 60-70%", []),
        (advertisement, "1. **Articles:** many\n2. **Advertisement:** few of them", []),
        (related_posts, "- **Related**: [The ferry opens in May](/ferry)\n- **Read**: [Who pays](/pays)", ["error"]),
        (advertisement, "- Articles\n- Advertisement\n- Tenders", ["error"]),
        (advertisement, "**Advertisement**", ["error"]),
        # labels of pages do not vouch for one another
        (advertisement, "- **Advertisement**: Lamps at half price\n- **Share**: Facebook | Twitter", ["error"]),
        (
            newsletter_prompt,
            "- **Related**: The lamp is out\n- **Share**: Facebook | Twitter\n- **Subscribe**: Get our newsletter",
            ["error"],
        ),
        (advertisement, "- **Tenders**: 60%\n- **Related posts**: 70%\n- **Advertisement**: 80%", []),
    ],
)
def test_an_item_with_a_label_as_the_one_beside_it(rule: Rule, items: str, told: list[str]) -> None:
    assert graded(rule, *PROSE[:2], items, PROSE[2])[:1] == told


@pytest.mark.parametrize(
    ("within", "told"),
    [
        (
            "<ul><li><strong>Banners</strong> — on all pages of the paper</li><li><strong>Sponsored Content</strong> — words that our readers like</li></ul>",
            [],
        ),
        ("<ul><li><b>Banners:</b> on all pages</li><li><b>Sponsored Content:</b> words they like</li></ul>", []),
        ("<p>Sponsored Content</p>", ["error"]),
    ],
)
def test_an_offer_among_others(within: str, told: list[str]) -> None:
    assert graded(advertisement, _page(within), media_type=_HTML) == told


@pytest.mark.parametrize(
    ("label", "value", "told"), [("spec-label", "spec-value", []), ("rate-box", "rate-stars", ["error"])]
)
def test_the_field_of_a_card(label: str, value: str, told: list[str]) -> None:
    fields = "".join(
        f'<div><div class="{label}">{name}</div><div class="{value}">{what}</div></div>'
        for name, what in (("Category", "Lamps"), ("Rating", "⭐⭐⭐⭐⭐"))
    )
    shop = '<a href="https://lamp.shop/8">Check Price on Amazon →</a>'
    card = f"{_PARAGRAPHS}<div><h3>Lamp 8</h3></div>\n<div>{fields}</div>\n<div>{shop}</div>"
    assert graded(share_prompt, card, media_type=_HTML) == told


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("Business News · Harbour Directory · Guild of Lamps · *Advertise with us* · *List your firm*", []),
        ("[Business News](/b) · [Directory](/d) · [Guild](/g) · [Advertise with us](/a)", ["error"]),
        ("Advertise with us", ["error"]),
    ],
)
def test_a_menu_that_a_plan_lists(row: str, told: list[str]) -> None:
    assert graded(advertisement, *PROSE[:2], row, PROSE[2]) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Subscribe page and My Account page", []),
        ("Subscribe to our newsletter", ["error"]),
    ],
)
def test_the_page_of_a_site_that_is_planned(line: str, told: list[str]) -> None:
    assert graded(newsletter_prompt, *PROSE, line, media_type=_PLAIN) == told


@pytest.mark.parametrize(
    ("links", "told"),
    [
        ('<a href="https://gazette.example/b">Harbour Gazette</a>, <a href="https://lamp.town/n">The Lamp</a>', "info"),
        ('<a href="/b">The mill burns</a>, <a href="/n">The lamp is out</a>', "error"),
        (
            '<a href="https://lamp.town/a">The mill burns</a>, <a href="https://lamp.town/b">The lamp is out</a>',
            "error",
        ),
    ],
)
def test_readings_in_a_row_on_other_sites(links: str, told: str) -> None:
    head = '<title>Bridge closed</title><meta property="og:type" content="article">'
    article = f"<article>{_PARAGRAPHS}<p><i>Further reading: {links} </i></p></article>"
    page = f'<html lang="en"><head>{head}</head><body>{article}</body></html>'
    assert graded(related_posts, page, media_type=_HTML) == [told]


@pytest.mark.parametrize(
    ("hosts", "told"), [(("lamp.town", "gazette.example"), "info"), (("lamp.town", "lamp.town"), "error")]
)
def test_readings_with_bare_addresses(hosts: tuple[str, str], told: str) -> None:
    items = "\n\n".join(
        f"[How the lamp of {host} was lit]  \n(https://{host}/2019/how-it-was-lit-{n})" for n, host in enumerate(hosts)
    )
    assert graded(related_posts, *PROSE, f"### Related articles\n\n{items}") == [told]


_FRONT = "---\ntitle: The bridge\nauthor: Ana Cruz\n---\n"
_SAVED = f"---\ntitle: The bridge\nurl: https://harbour.example/bridge\n---\n\n{PROSE[0]}"


@pytest.mark.parametrize(
    ("last", "told"),
    [
        ("If you enjoyed this article, share it, and follow me on [Twitter @Ana](https://twitter.com/Ana)!", "info"),
        ("If you enjoyed this article, share it, and follow us on [Twitter @Ana](https://twitter.com/Ana)!", "error"),
        ("If you enjoyed this article, please share it on Facebook and Twitter", "error"),
    ],
)
def test_a_sentence_with_which_an_author_takes_leave(last: str, told: str) -> None:
    assert graded(share_prompt, _FRONT, *PROSE, last) == [told]
    assert graded(share_prompt, _SAVED, *PROSE, last) == ["error"]
    assert graded(share_prompt, _FRONT, *PROSE[:2], last, *PROSE, *PROSE) == ["error"]


_SITES = {
    "Codeshed": "codeshed.example/ana",
    "Instagram": "www.instagram.com/ana_lamps/",
    "Facebook": "www.facebook.com/ana",
    "Hacker News": "news.lamp.example/user?id=ana",
    "LinkedIn": "au.linkedin.com/in/ana",
}
_OWN = "\n".join(f"- [{name}](https://{site})" for name, site in _SITES.items())
_HEAD = "Title: lamps.example\nURL: https://lamps.example/ana\nsave_as: index.html\n"


@pytest.mark.parametrize(
    ("list_", "told"),
    [
        (f"# Where I am found\n\n{_OWN}", "info"),
        (_OWN, "error"),
        (f"## Follow us\n\n{_OWN}", "error"),
        (f"# Where I am found\n\n{_OWN.replace('www.facebook.com/ana', 'www.facebook.com/sharer.php?u=x')}", "error"),
    ],
)
def test_the_profiles_of_an_author(list_: str, told: str) -> None:
    assert graded(share_prompt, f"{_HEAD}\n{PROSE[0]}", *PROSE, list_) == [told]


_CONTACTS = "Contacts\nTel: +44 113 496 0122\nEmail: quay@lamps.example\n"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Social: follow us on Facebook to hear of what is new, of events and of the stories of our club.", []),
        ("Social: follow us on Facebook", ["error"]),
    ],
)
def test_a_sentence_among_the_contacts_of_a_house(line: str, told: list[str]) -> None:
    text = "\n".join((*PROSE, _CONTACTS + line))
    assert graded(share_prompt, text, media_type=_PLAIN) == told


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Thread continues here (9 messages/13.61kB)", []),
        ("Letters on the lamp of the pier (12 letters)", []),
        ("With a lamp in her hand, the mayor asks for a ferry", ["warning"]),
    ],
)
def test_a_link_in_brackets_that_counts_what_is_there(title: str, told: list[str]) -> None:
    link = f'<p>[<a href="lamp.html">{title}</a>]</p>'
    assert graded(related_posts, _page(link), media_type=_HTML) == told


def test_a_word_that_says_of_its_own_paragraph_that_it_is_paid_for() -> None:
    paragraph = '<p>🫶 <strong>Making friends is hard.</strong> The Lamp Club makes it simple, and all meet the same people every week in the old hall of the quay. <a href="https://lamp.club/join">Join the club</a>. (Sponsored)</p>'
    assert graded(advertisement, _page(paragraph), media_type=_HTML) == ["info"]
    assert graded(advertisement, _page("<p>(Sponsored)</p>"), media_type=_HTML) == ["error"]


_BAR = '<CENTER>\n<A HREF="kruk.html">&lt;&lt;&nbsp;Prev</A>&nbsp;&nbsp;|&nbsp;&nbsp;<A HREF="index.html">TOC</A>&nbsp;&nbsp;|&nbsp;&nbsp;<A HREF="../index.html">Front Page</A>&nbsp;&nbsp;|&nbsp;&nbsp;Talkback&nbsp;&nbsp;|&nbsp;&nbsp;<A HREF="../faq/index.html">FAQ</A>&nbsp;&nbsp;|&nbsp;&nbsp;<A HREF="okopnik.html">Next&nbsp;&gt;&gt;</A>\n</CENTER>'


@pytest.mark.parametrize(
    ("bar", "expected"),
    [
        (_BAR, True),
        (_BAR.replace("kruk.html", "https://lamp.town/kruk"), False),
        (_BAR.replace("&lt;&lt;&nbsp;Prev", "Old").replace("Next&nbsp;&gt;&gt;", "New"), False),
    ],
)
def test_the_bar_of_an_issue(bar: str, *, expected: bool) -> None:
    page = document(_page(bar), media_type=_HTML)
    index = next(at for at, block in enumerate(page.blocks) if "TOC" in page.slice(block.span))
    part = Boilerplate("navigation", page.blocks[index].span, range(index, index + 1), Confidence.HIGH)
    assert is_bar_of_issue(page, part) is expected
