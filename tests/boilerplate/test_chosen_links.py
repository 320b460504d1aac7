"""What an author chose to show among the words of pages: links of a release, items of a manual, a label of an image, whom to call; and a bar of buttons behind the byline."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.mojibake import mojibake
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.script_notice import script_notice
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.api import Example
from tests.boilerplate.prose import PROSE, graded
from tests.found import found_in


def test_a_label_right_above_an_image_says_what_it_shows() -> None:
    image = "![The lamp](lamp.png)"
    assert graded(navigation, PROSE[0], "Light mode:", image, *PROSE[1:]) == []
    assert graded(navigation, PROSE[0], "Light mode:", PROSE[1], image, PROSE[2]) == ["warning"]
    assert graded(navigation, PROSE[0], "Light mode", image, *PROSE[1:]) == ["warning"]


@pytest.mark.parametrize(
    ("links", "severity"),
    [
        ("[Docs](/), [Changelog](https://code.town/lamp/lamp/blob/main/CHANGES.md)", "info"),
        ("[Home](https://lamp.town/), [News](https://lamp.town/news)", "warning"),
        ("[Home](https://lamp.town/), [Shop](https://lamp.town/shop/lamps/all/index.html)", "warning"),
    ],
)
def test_links_of_a_release_are_its_authors(links: str, severity: str) -> None:
    assert graded(navigation, PROSE[0], f"Quick links: {links}", *PROSE[1:]) == [severity]


def test_a_note_in_a_box_says_nothing_of_the_titles_under_a_head() -> None:
    items = "### What to read next?\n\n- [How lamps are lit](lit.md)\n- [How lamps are kept](kept.md)"
    note = "!!! note\n    Read it."
    assert graded(related_posts, PROSE[0], note, *PROSE[1:], items) == ["error"]
    assert graded(related_posts, PROSE[0], note, note, *PROSE[1:], items) == ["error"]


def test_gaps_are_filled_in_by_the_generator_of_a_manual() -> None:
    gap = "Get it [here](https://lamp.town/{{ lamp.stable }}/lamp.zip), and burn it in the hall."
    note = "!!! info\n    The lamp is hot."
    assert graded(template_placeholder, PROSE[0], note, note, gap) == ["info"]
    assert graded(template_placeholder, PROSE[0], note, gap) == ["error"]
    assert graded(template_placeholder, PROSE[0], "!!! The lamp is hot.", gap) == ["error"]
    assert graded(template_placeholder, "Dear {{ name }},", PROSE[0], note, note) == ["error"]


def test_dummy_text_that_a_sample_of_code_shows_is_none() -> None:
    code = "    const Card = () => {\n      return <p>lorem ipsum dolor sit amet</p>;\n    };"
    assert graded(template_placeholder, PROSE[0], code, PROSE[1]) == []
    assert graded(template_placeholder, PROSE[0], "    Lorem ipsum dolor sit amet, consectetur.", PROSE[1]) == ["error"]


@pytest.mark.parametrize(
    "byline",
    ["Ana Cruz\nJul 20, 2025 - 06:00\nCEST\n", "Ana Cruz\nLeeds - Jul 20, 2025 - 06:00\nCEST\n", "Jul 20, 2025\n", ""],
)
def test_a_bar_of_buttons_begins_behind_the_byline(byline: str) -> None:
    front = "---\ntitle: The bridge\nauthor: Ana Cruz\ndate: 2025-07-20\nurl: https://ferry.town/bridge\n---\n"
    bar = "Share on Whatsapp\nShare on Facebook\nShare on Twitter\nCopy link"
    text = "\n\n".join((front, byline + bar, *PROSE))
    (finding,) = found_in(share_prompt, Example(text, media_type="text/markdown"))
    assert finding.excerpt == " ".join(bar.split())
    assert finding.severity == "error"
    assert finding.fix is not None
    assert [text[edit.start : edit.end].strip() for edit in finding.fix.edits] == [bar]


def test_so_does_what_a_player_says() -> None:
    front = "---\ntitle: The bridge\nauthor: Ana Cruz\ndate: 2025-07-20\nurl: https://ferry.town/bridge\n---\n"
    player = "Share\n0:00\n-18:25\nAudio playback is not supported on your browser. Please upgrade."
    text = "\n\n".join((front, f"Ana Cruz\nJul 20, 2025\n{player}", *PROSE))
    (finding,) = found_in(script_notice, Example(text, media_type="text/markdown"))
    assert "Ana Cruz" not in finding.excerpt
    assert "Jul 20" not in finding.excerpt


def test_a_way_back_works_on_a_page_that_was_written_by_hand() -> None:
    def page(last: str) -> list[str]:
        body = "".join(f"<p>{words}</p>" for words in PROSE)
        text = f"<html><head><title>The bridge</title><meta name='author' content='Ana Cruz'></head><body>{body}{last}</body></html>"
        return graded(navigation, text, media_type="text/html")

    assert page('<p>Return to <a href="contents.htm">main page</a>') == ["info"]
    assert page("<p>Return to main page</p>") == ["warning"]
    assert page('<p class="crumb">Return to <a href="contents.htm">main page</a></p>') == ["warning"]


def test_whom_an_article_says_to_call_is_not_the_foot_of_a_site() -> None:
    def page(heading: str, *more: str) -> list[str]:
        body = "".join(f"<p>{words}</p>" for words in PROSE)
        body += f"<h4>{heading}</h4><p>Have a tip? Email desk@harbour.town</p>" + "".join(more)
        text = f"<html><head><title>The bridge</title><meta name='author' content='Ana Cruz'></head><body>{body}</body></html>"
        return graded(site_footer, text, media_type="text/html")

    more = [f"<p>{words}</p>" for words in reversed((*PROSE, *PROSE))]
    assert page("Contact us", *more) == ["warning"]
    assert page("Regional Press Contact", *more) == ["info"]
    assert page("Regional Press Contact") == ["warning"]


def test_a_sign_of_chinese_inside_a_word_was_another() -> None:
    said = "a character was lost when the text was decoded: look it up in the original"
    findings = found_in(mojibake, "The year was aro uwam 9, açµ¬?54 p.v. by the old count.")
    assert [finding.message for finding in findings] == [said]
    findings = found_in(mojibake, "The sign çµ¬ stands over the gate of the town.")
    assert [finding.message.split(":")[0] for finding in findings] == ["“çµ¬” is 絬 decoded with the wrong encoding"]


def test_a_sign_that_no_english_word_begins_with_was_another() -> None:
    said = "“ƒØ” seems to be another sign that was decoded with the wrong encoding: look it up in the original"
    findings = found_in(mojibake, "The cost of each step is set to ƒØdx=2 in the table of the report.")
    assert [finding.message for finding in findings] == [said]
    findings = found_in(mojibake, "The cost of each step was set by Zinkeviƒçius in the caf√© of the town.")
    assert [len(finding.fix.edits) for finding in findings if finding.fix is not None] == [2]


_LIST = "## {}\n\n- [{}](/bridges/ferry/)\n- [{}](/bridges/piers/)\n- [{}](/bridges/lamps/)"
_FRONT = "---\ntitle: The bridge\nauthor: Ana Cruz\ndate: 2025-07-20\nurl: https://ferry.town/bridge\n---"


@pytest.mark.parametrize(
    ("head", "below", "severity"),
    [
        ("Related posts", f"## What comes next\n\n{PROSE[2]}", "info"),
        ("You may also like", f"## Conclusion\n\n{PROSE[2]}", "info"),
        ("Related posts", "", "error"),
        ("Related posts", "## Tags\n\nBridges", "error"),
    ],
)
def test_a_list_between_sections_of_a_source_is_its_authors(head: str, below: str, severity: str) -> None:
    titles = ("The ferry goes on for a year", "How the old piers were built", "Lamps of the harbour at night")
    assert graded(related_posts, _FRONT, *PROSE[:2], _LIST.format(head, *titles), below)[:1] == [severity]


def test_signs_for_lost_characters_alone_in_a_line_are_to_be_deleted() -> None:
    (alone,) = found_in(mojibake, "The bridge\n\n\ufffd\ufffd\n\nThe council closed it on Monday.")
    assert alone.message == "bytes that are no character stand alone in this line, where no word lost one: delete them"
    assert alone.fix is not None
    (within,) = found_in(mojibake, "The bridge\n\nThe coun\ufffdil closed it on Monday.")
    assert within.message == "a character was lost when the text was decoded: look it up in the original"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Rådet stengte broen på mandag.\n\nLes også det gamle tidsskriftet Lampen: Om broer i nord", "info"),
        ("Rådet stengte broen på mandag.\n\nLes også kommentaren: Broer i nord og ferger i sør", "error"),
        ("Rådet stengte broen på mandag.\n\nLes også Kari Roe: Broer i nord og ferger i sør", "error"),
        ("Rådet stängde bron i måndags.\n\nLäs också tidningen Lampan: Om broar i norr", "info"),
        ("El consejo cerró el lunes el puente.\n\nLea también la revista Lámpara: Los puentes del norte", "info"),
    ],
)
def test_a_pointer_that_names_the_outlet_and_the_title_is_chosen(text: str, severity: str) -> None:
    example = Example(f"{text}\n\nNobody objected in the hall.", media_type="text/plain")
    assert [finding.severity for finding in found_in(related_posts, example)] == [severity]


@pytest.mark.parametrize(
    ("links", "severity"),
    [
        (("https://gazette.town/9", "https://lampaid.org/doc?q=1"), "info"),
        (("https://gazette.town/9", "https://lampaid.org/doc?q=1", "https://mill.town/a"), "info"),
        (("https://gazette.town/9", "https://gazette.town/8"), "error"),
        (
            ("https://gazette.town/9", "https://gazette.town/8", "https://gazette.town/7", "https://mill.town/a"),
            "error",
        ),
        (("/posts/lamp-on-the-pier", "https://lampaid.org/doc?q=1"), "error"),
        (("https://gazette.town/9",), "error"),
    ],
)
def test_a_heading_over_links_to_several_sites_is_further_reading(links: tuple[str, ...], severity: str) -> None:
    below = [f"[The lamp on the old pier is lit for the year {at}]({link})" for at, link in enumerate(links)]
    assert graded(related_posts, *PROSE, "***", "### Related articles", *below) == [severity]


@pytest.mark.parametrize(("site", "severity"), [("https://gazette.town/3", "error"), ("https://lamp.town/3", "info")])
def test_links_to_the_site_of_the_text_among_them_are_a_pages_own(site: str, severity: str) -> None:
    sites = ("gazette.town", "lampaid.org", "mill.town", "weir.org", "ferry.town")
    below = [f"[The lamp on the old pier is lit by {at}](https://{site}/{at})" for at, site in enumerate(sites)]
    assert graded(related_posts, f"---\nurl: {site}\n---", *PROSE, "### Related articles", *below) == [severity]
