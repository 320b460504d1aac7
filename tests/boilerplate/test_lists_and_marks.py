"""What stands in an author's list, above his links, in a transcript or in a player is his, whatever menus and scripts say too."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.script_notice import script_notice
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.api import Rule
from tests.boilerplate.prose import SHORT, marked


@pytest.mark.parametrize(("rule", "item"), [(related_posts, "More blogs"), (site_footer, "Terms and conditions")])
def test_an_item_of_an_announced_list_may_be_the_authors(rule: Rule, item: str) -> None:
    items = f"* Easier entry to the pages\n* {item}\n* A map of the weir"
    announced = "The readers of the harbour asked the paper for several things, such as:"
    assert marked(rule, SHORT[0], announced, items, SHORT[1]) in ([], [(item, "info")])
    assert [severity for _, severity in marked(rule, *SHORT, item)] != ["info"]


def test_a_label_over_links_to_other_sites_is_the_authors() -> None:
    away = "- [Recording of the vote](https://films.town/a1)\n- [Plans of the new ferry](https://notes.town/b2)"
    here = "- [Recording of the vote](/a1)\n- [Plans of the new ferry](/b2)"
    assert marked(navigation, SHORT[0], "Quicklinks", away, SHORT[1]) == [("Quicklinks", "info")]
    assert marked(navigation, SHORT[0], "Quicklinks", here, SHORT[1])[0] == ("Quicklinks", "warning")


def test_a_prompt_that_leads_to_how_it_is_done_below_is_the_texts() -> None:
    prompt = "[Subscribe to our mailing list]({}) if you had no letter about the ferry."
    how = "## How to join the list\n\nWrite to the clerk of the harbour, who keeps the list by hand."
    within = marked(newsletter_prompt, *SHORT, prompt.format("#how-to-join-the-list"), how)
    assert {severity for _, severity in within} == {"info"}
    away = marked(newsletter_prompt, *SHORT, prompt.format("https://letters.town/list"), how)
    assert {severity for _, severity in away} == {"error"}


def test_an_address_is_what_a_page_of_contacts_is_for() -> None:
    def page(title: str, foot: str = "Email: clerk@harbour.town") -> list[str]:
        more = "## Subscribe to our letters\n\nSubscribe\n\n## Come to our hall\n\nThe Hall, Riverton"
        text = f'---\ntitle: "{title}"\nauthor: Ana Cruz\nurl: https://harbour.town/a\n---\n\n{SHORT[0]}\n\n{more}\n\n{foot}\n'
        return [severity for _, severity in marked(site_footer, text)]

    assert page("Contact us") == ["info"]
    assert page("The bridge") == ["warning"]
    assert page("Contact us", "© 2019 clerk@harbour.town, all rights reserved") == ["warning"]


def test_another_speaker_of_a_transcript_is_marked_by_arrows() -> None:
    spoken = (">> The ferry is there.", ">> Try it now.", ">> We did, and it floats.")
    assert marked(navigation, *SHORT, *spoken, media_type="text/plain") == []
    assert marked(navigation, *SHORT, ">> Try it now.", media_type="text/plain")


def test_items_of_a_list_in_another_markup_are_not_bold() -> None:
    items = "** One boat was towed: the ferry of the town\n** Two boats stayed in the harbour\n** Three left"
    assert marked(markup_residue, SHORT[0], items, SHORT[1]) == []
    assert marked(markup_residue, SHORT[0], "** One boat was towed: the ferry**\nTwo stayed.", SHORT[1])


def test_a_tag_that_a_text_explains_is_its_example() -> None:
    def page(said: str) -> list[tuple[str, str]]:
        shown = "<dl><dd>&lt;i&gt;Slanted words&lt;/i&gt;</dd></dl>"
        text = f"<article><p>{SHORT[0]}</p><p>{said}</p>{shown}<p>{SHORT[1]}</p></article>"
        return marked(markup_residue, text, media_type="text/html")

    assert page("HTML uses the &lt;i&gt; tag to mark words that are slanted in a browser.") == []
    assert page("Words of the mayor are slanted in the minutes of the council.")


def test_a_notice_inside_a_player_is_there_on_purpose() -> None:
    said = "Your browser does not support the video tag."
    player = f'<video controls width="900">\n<source src="ferry.mp4" type="video/mp4">\n{said}\n</video>'
    assert marked(script_notice, SHORT[0], player, SHORT[1]) == []
    assert marked(script_notice, SHORT[0], '<video src="ferry.mp4"></video>', said, SHORT[1])
