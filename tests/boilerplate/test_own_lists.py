"""Lists, cells and fields that look like a page's menus, and are the author's: partners of a policy, a table that was pulled apart, an entry form."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.boilerplate_block import boilerplate_block
from provenance_plugins.boilerplate.cookie_notice import cookie_notice
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer

from tests.boilerplate.prose import PROSE, marked
from tests.found import excerpts

POLICY, ARTICLE = "Cookie Policy", "The bridge is closed"


@pytest.mark.parametrize(("title", "found"), [(POLICY, False), (ARTICLE, True)])
def test_titles_and_items_of_a_policy_tell_of_cookies(title: str, found: bool) -> None:  # noqa: FBT001 - a parameter of the test
    assert bool(marked(cookie_notice, title, PROSE[0], "How we use cookies", *PROSE[1:])) is found
    item = (
        "- Log data\n- Data of the cookies – to find out more about how we use cookies, please see our\n- Device data"
    )
    assert bool(marked(cookie_notice, title, *PROSE, item, PROSE[0])) is found
    opening = "Click here for a short summary of the Harbour Terms of Service"
    assert bool(marked(site_footer, title, PROSE[0], opening, *PROSE[1:])) is found


def test_a_link_to_the_contents_is_a_button() -> None:
    article = ("---\ntitle: Le pont\nauthor: Ana Cruz\ndate: 2024-05-01\nlang: fr\n---", *PROSE)
    assert marked(navigation, *article, "[Sommaire](#)", PROSE[0])
    assert marked(navigation, *article, "Sommaire", PROSE[0]) == []


def test_the_same_entity_in_one_block_is_told_once() -> None:
    lines = ("Marks &amp;amp; Spencer, Lamp &amp;amp; Sons and Quay &amp;amp; Weir.", "Mill &amp;amp; Moor")
    assert len(marked(markup_residue, *lines)) == len(lines)


def test_a_button_on_a_policy_is_one() -> None:
    assert marked(cookie_notice, POLICY, *PROSE, "Manage cookies")
    assert marked(cookie_notice, POLICY, *PROSE, "[Cookie settings](https://harbour.example/cookies)")
    assert marked(cookie_notice, POLICY, *PROSE, "We use cookies and pixels on this site. Accept all Settings")


def test_links_by_which_readers_choose_follow_a_sentence_that_says_so() -> None:
    links = [f"[{name} cookie settings](https://{name}.example/cookies)" for name in ("Harbour", "Ferry", "Lagoon")]
    announced = "You can choose on each of our sites which of them may be set:"
    assert marked(cookie_notice, POLICY, *PROSE, announced, *links) == []
    assert marked(cookie_notice, POLICY, *PROSE, *links)


@pytest.mark.parametrize(
    ("title", "others", "found"),
    [
        (POLICY, "- Lampworks\n- Quayside Metrics\n", False),
        (POLICY, "", True),
        (ARTICLE, "- Lampworks\n- Quayside Metrics\n", True),
    ],
)
def test_partners_of_a_site_are_listed_by_a_policy(title: str, others: str, found: bool) -> None:  # noqa: FBT001 - a parameter of the test
    names = f"{others}- Facebook\n- LinkedIn\n- Pinterest\n- Reddit\n- Twitter"
    assert bool(marked(share_prompt, title, *PROSE, names)) is found


def test_networks_below_a_call_to_share_are_no_partners() -> None:
    bar = "- Facebook\n- Twitter\n- Lampworks\n- Quayside Metrics"
    assert "Twitter" in marked(share_prompt, POLICY, *PROSE, "Share this:", bar)[0][0]


def test_cells_of_a_table_that_was_pulled_apart_are_no_menu() -> None:
    cells = ["UK", "USA", *["No", "Yes"] * 3, "CRCT", "RCT"]
    for rule in (navigation, boilerplate_block):
        assert marked(rule, *PROSE, *cells, media_type="text/plain") == []


def test_a_form_that_asks_where_to_post_to_is_no_newsletters() -> None:
    fields = ["Your name:", "Your email address:", "{} and number:", "Your prize:"]
    for asked, found in (("Your street", False), ("Your shoe size", True)):
        page = "".join(f"<p>{words}</p>" for words in (*PROSE, *fields)).format(asked)
        assert bool(marked(newsletter_prompt, page, media_type="text/html")) is found
    foot = "".join(
        f"<p>{words}</p>" for words in (*PROSE, "Sign up for our newsletter", "Mailing address:", "PO Box 12")
    )
    assert marked(newsletter_prompt, foot, media_type="text/html")


def test_a_line_says_with_more_words_than_its_link_where_that_leads() -> None:
    page = "<p>" + "</p><p>".join(PROSE) + "</p><h2>{}</h2>"
    said = 'To view our latest newsletter <a href="/letter.png">click here</a>'
    assert [graded for _, graded in marked(navigation, page.format(said), media_type="text/html")] == ["info"]
    link = '<a href="/letter.png">To view our latest newsletter click here</a>'
    assert [graded for _, graded in marked(navigation, page.format(link), media_type="text/html")] == ["warning"]


@pytest.mark.parametrize(("title", "found"), [("Advertising Standards", False), (ARTICLE, True)])
def test_a_policy_on_advertising_has_a_section_on_it(title: str, found: bool) -> None:  # noqa: FBT001 - a parameter of the test
    section = (
        "Whoever shows branded content has to say so, and to name the partner who paid for the picture or the text."
    )
    assert bool(marked(advertisement, title, *PROSE, "Branded Content", section, PROSE[0])) is found


@pytest.mark.parametrize(("target", "severity"), [("https://maps.example.org/?q=Quay", "info"), ("#", "warning")])
def test_the_way_to_a_firm_is_shown_by_its_page(target: str, severity: str) -> None:
    words = (PROSE[0], f'<a href="{target}">Get Directions</a>', *PROSE[1:])
    page = "".join(f"<p>{one}</p>" for one in words)
    page = f"<!doctype html><html lang='en'><head><title>Boats</title><meta name='author' content='Ana Cruz'></head><body>{page}</body></html>"
    assert [graded for _, graded in marked(navigation, page, media_type="text/html")] == [severity]


def test_a_manual_shows_its_variables_as_code_too() -> None:
    row = "icon | {{ base_url }}/img/lamp.ico"
    assert [graded for _, graded in marked(template_placeholder, row, "Use `{{ base_url }}/img/lamp.ico` there.")] == [
        "info"
    ]
    assert [graded for _, graded in marked(template_placeholder, row, "Use `{{ page_url }}/img/lamp.ico` there.")] == [
        "error"
    ]


def test_what_stands_between_two_stretches_of_code_is_none() -> None:
    said = ("Run `pip` as {{ user }} with `sudo`.", "The berth of {{ user }} is free.")
    assert {graded for _, graded in marked(template_placeholder, *said, media_type="text/markdown")} == {"error"}


def test_a_template_that_was_saved_has_its_variables_in_two_places() -> None:
    saved = ("<div>\n\n            {{title}}\n\n</div>", "{{title}} Follow")
    assert "error" in [graded for _, graded in marked(template_placeholder, PROSE[0], *saved)]


def test_a_tag_may_be_the_name_of_a_button() -> None:
    said = "Mark a block and hit the &lt;B&gt;&lt;/B&gt; {} in the editor."
    assert marked(markup_residue, said.format("gadget")) == []
    assert marked(markup_residue, said.format("lamp"))


def test_the_contents_of_an_issue_are_its_author_s() -> None:
    issue = (
        "Voici le numéro 12 de notre journal pour les enfants, avec un guide des Jeux et des recettes de la mer.\n\n"
        "Sommaire :\n\n- Le guide des Jeux, page 4\n- Les recettes de la mer, page 8\n\n"
        "Bonne lecture à tous les enfants et à leurs parents, qui liront le journal avec eux cet été.\n"
    )
    assert excerpts(navigation, f"---\ntitle: Numéro 12\n---\n\n{issue}") == []
    assert excerpts(navigation, issue, "text/plain") != []
