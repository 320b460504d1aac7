"""What an author says in the words of pages: pointers to an address, lists of things to do, jests with a gap, tables of markup."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.cookie_notice import cookie_notice
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.script_notice import script_notice
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.api import Example, Severity
from tests.boilerplate.prose import PROSE, marked
from tests.found import found_in


@pytest.mark.parametrize("media_type", ["text/plain", "text/markdown"])
def test_a_pointer_to_an_address_that_is_printed_is_the_authors(media_type: str) -> None:
    address = "https://harbour.town/bulletins/"
    assert marked(navigation, *PROSE, "View all past bulletins:", address, media_type=media_type) == []
    assert marked(navigation, *PROSE, f"View all past bulletins: {address}", media_type=media_type) == []
    assert marked(navigation, *PROSE, "View all past bulletins", media_type=media_type)


def test_a_label_over_the_authors_own_list_is_his() -> None:
    items = "* [The bridge](https://harbour.town/bridge)\n* [The ferry](https://harbour.town/ferry)"
    assert marked(navigation, PROSE[0], "[Quick links:]", items, *PROSE[1:]) == []
    assert marked(navigation, PROSE[0], "Quick links:", "* Home\n* Contact us\n* Log in", *PROSE[1:])
    assert marked(navigation, PROSE[0], "Quick links:", PROSE[1], media_type="text/plain")


def test_a_call_behind_a_thought_of_the_author_is_told_alone() -> None:
    asked = "Reflect: How can you serve the town with your hands this week? Share your thoughts in the comments below!"
    said = [words for words, _ in marked(share_prompt, PROSE[0], asked, *PROSE[1:])]
    assert said == ["Share your thoughts in the comments below!"]
    next_time = (
        "Share your thoughts in the comments below, and join me next time as we dive into the letters of the ferryman."
    )
    findings = found_in(share_prompt, "\n\n".join((*PROSE, next_time)))
    assert [(finding.excerpt, finding.fix) for finding in findings] == [
        ("Share your thoughts in the comments below", None)
    ]


def test_what_readers_are_asked_to_do_is_the_subject_of_a_list_of_that() -> None:
    others = "* Write to your member of parliament about the bridge.\n* Ask the library for the plans."
    prompt = "* Sign up for our email newsletter!"
    assert marked(newsletter_prompt, PROSE[0], f"## Take action\n\n{others}\n{prompt}") == []
    assert marked(newsletter_prompt, PROSE[0], f"## Take action\n\n{prompt}")
    assert marked(newsletter_prompt, PROSE[0], "## The bridge", PROSE[1], f"{prompt}")


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Tweet us at @HarbourLetter to have the jobs of your yard listed here!", False),
        ("Tweet us @HarbourLetter", True),
        ("Tweet us your pictures of the bridge!", True),
    ],
)
def test_how_to_send_something_in_is_no_call_to_share(line: str, found: bool) -> None:  # noqa: FBT001 - a parameter of the test
    assert bool(marked(share_prompt, PROSE[0], line, *PROSE[1:])) is found


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("For the full story go to: http://www.harbour.town/news/2009/bridge/", Severity.INFO),
        ("[Read more](https://harbour.town/news/bridge)", Severity.INFO),
        ("For the full story go to: harbour.town", Severity.WARNING),
        ("[Read more](https://harbour.town/)", Severity.INFO),
        ("[Read more](https://harbour.town/news/#)", Severity.WARNING),
        ("Read more", Severity.WARNING),
        ("[Subscribe to read more](https://harbour.town/news/bridge)", Severity.WARNING),
    ],
)
def test_an_address_that_readers_can_follow_is_for_information(line: str, severity: str) -> None:
    assert [graded for _, graded in marked(read_more, *PROSE, line)] == [severity]


def test_an_address_of_the_site_is_followed_in_its_source_alone() -> None:
    line, reference = "[Read more][piles].", "[piles]: {{ site.root }}/news/piles/"
    head = "---\ntitle: The bridge\n---\n\n"
    assert [graded for _, graded in marked(read_more, head + PROSE[0], line, reference)] == [Severity.INFO]
    assert [graded for _, graded in marked(read_more, PROSE[0], "[Read more](/news/piles/)")] == [Severity.WARNING]


def test_a_title_with_the_way_to_the_rest_tells_nothing() -> None:
    stub = "---\ntitle: The bridge\n---\n\n## The bridge\n\n4 May 2020\n\n[Read more](https://harbour.town/news/bridge)"
    assert [graded for _, graded in marked(read_more, stub)] == [Severity.WARNING]


@pytest.mark.parametrize(("anchor", "found"), [("page2", False), ("page-2", False), ("page3", True), ("page21", True)])
def test_a_story_that_goes_on_in_the_same_file_is_not_cut(anchor: str, found: bool) -> None:  # noqa: FBT001 - a parameter of the test
    page = (
        f"<main><p>{PROSE[0]}</p><p>...Read more on page&nbsp;2!</p></main><div id='{anchor}'><p>{PROSE[1]}</p></div>"
    )
    assert bool(marked(read_more, page, media_type="text/html")) is found


def test_a_text_that_breaks_off_is_cut_wherever_it_leads() -> None:
    ((_, severity),) = marked(
        read_more, *PROSE, "The mayor said that…", "[Read more](https://harbour.town/news/bridge)"
    )
    assert severity == Severity.WARNING


def test_a_table_of_tags_is_about_them() -> None:
    head = "| Element | Should look |\n|---|---|\n"
    assert (
        marked(
            markup_residue,
            PROSE[0],
            head + "| &lt;em&gt; | slanted |\n| &lt;strong&gt; | bold |\n| &lt;br&gt; | nothing |",
        )
        == []
    )
    assert marked(markup_residue, PROSE[0], head + "| &lt;br&gt; | slanted |\n| &lt;br&gt; | bold |")


def test_a_policy_is_about_what_banners_say() -> None:
    said = "We use cookies to count visits. By using this site you agree to our use of cookies."
    assert marked(cookie_notice, f"---\ntitle: Our privacy policy\n---\n\n{said}", *PROSE) == []
    assert marked(cookie_notice, f"---\ntitle: The bridge\n---\n\n{said}", *PROSE)
    assert marked(cookie_notice, f"---\ntitle: Court strikes down privacy law\n---\n\n{said}", *PROSE)
    assert marked(cookie_notice, "---\ntitle: Our privacy policy\n---", *PROSE, "Accept all cookies")


@pytest.mark.parametrize("media_type", ["text/plain", "text/markdown"])
def test_so_is_one_whose_title_is_its_first_line(media_type: str) -> None:
    said = "We use cookies to count visits. By using this site you agree to our use of cookies."
    assert marked(cookie_notice, "Harbour Cookie Policy", said, *PROSE, media_type=media_type) == []
    assert marked(cookie_notice, "The bridge is closed", said, *PROSE, media_type=media_type)
    assert marked(cookie_notice, "Harbour Cookie Policy", *PROSE, "Accept all cookies", media_type=media_type)
    assert marked(cookie_notice, "Cookie policy ruling", said, *PROSE, media_type=media_type)
    parts = ("## 2. The privacy policies of our partners", "- The terms of service of the harbour;")
    assert marked(site_footer, "# Terms of service", *PROSE, *parts, PROSE[0]) == []
    named = found_in(cookie_notice, Example(f"Hello!\n\n{said}", media_type=media_type, path="cookie-policy.txt"))
    assert named == []


def test_what_feeds_end_with() -> None:
    line = "The post [The bridge is closed](https://harbour.town/bridge) appeared first on [Harbour Notes](https://harbour.town)."
    assert [words for words, _ in marked(site_footer, *PROSE, line)] == [
        "The post The bridge is closed appeared first on Harbour Notes."
    ]
    assert marked(site_footer, *PROSE, "The bridge appeared first on a map of 1684, and then for years on none.") == []


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("If you keep a boat in the harbour this winter, please join our mailing list.", Severity.INFO),
        ("We asked the people at the fair to stay in touch by signing up for our newsletter.", Severity.INFO),
        ("If you keep a boat in the harbour this winter, join our mailing list!", Severity.ERROR),
        ("Please join our mailing list.", Severity.ERROR),
        ("Sign up below for the best tips on boats, delivered to your inbox.", Severity.ERROR),
    ],
)
def test_a_sentence_that_says_to_whom_it_speaks_is_for_information(line: str, severity: str) -> None:
    assert [graded for _, graded in marked(newsletter_prompt, *PROSE, line, PROSE[0])] == [severity]


def test_what_the_title_names_is_the_subject() -> None:
    prompt = "Follow us on LinkedIn"
    for title, severity in (("We are on LinkedIn", Severity.INFO), ("The bridge is closed - LinkedIn", Severity.ERROR)):
        assert [
            graded
            for _, graded in marked(
                share_prompt, f"---\ntitle: {title}\nauthor: Ana Cruz\nurl: https://ferry.town/a\n---", *PROSE, prompt
            )
        ] == [severity]


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("[Click here to view the full article](https://harbour.town/news/bridge)", Severity.INFO),
        ("[See more](https://harbour.town/news/#)", Severity.WARNING),
        ("Click here to view the full article", Severity.WARNING),
    ],
)
def test_a_link_of_the_authors_own_is_for_information(line: str, severity: str) -> None:
    assert [graded for _, graded in marked(navigation, *PROSE, line)] == [severity]


def test_words_of_menus_that_an_author_writes() -> None:
    items = (
        "- [The bridge](https://harbour.town/bridge) was closed.\n- [The ferry](https://harbour.town/ferry) is late."
    )
    assert marked(navigation, PROSE[0], "**General**", items, *PROSE[1:]) == []
    assert marked(navigation, PROSE[0], "Next,", items, *PROSE[1:]) == []
    assert (
        marked(navigation, PROSE[0], "1. Open the box.\n2. Go to **Settings**.\n3. Go to **Contact us**.", PROSE[1])
        == []
    )
    assert marked(navigation, *PROSE, "**Back to top**")


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("Read on!", Severity.INFO),
        ("Members only", Severity.INFO),
        ("[Read on!](https://harbour.town/#)", Severity.WARNING),
    ],
)
def test_what_cuts_nothing_is_for_information(words: str, severity: str) -> None:
    assert [graded for _, graded in marked(read_more, PROSE[0], words, *PROSE[1:])] == [severity]
    broken = f"{PROSE[0][:60]} …"
    assert [graded for _, graded in marked(read_more, broken, words, *PROSE[1:])] == [Severity.WARNING]


def test_clauses_and_forms_are_no_left_overs() -> None:
    clause = "The privacy policy posted in the harbour office names what the harbour treats as private."
    for head, expected in (("9.4.2 What is private", []), ("What is private", [Severity.WARNING])):
        page = f"<h1>Rules</h1><p>{PROSE[0]}</p><h3>{head}</h3><p>{clause}</p><h3>9.4.3 More</h3><p>{PROSE[1]}</p>"
        assert [graded for _, graded in marked(site_footer, page, media_type="text/html")] == expected
    assert marked(newsletter_prompt, *PROSE, "Please enter your post code:", media_type="text/plain") == []


def test_an_answer_of_a_program_is_shown_as_it_is() -> None:
    assert marked(markup_residue, 'It answers {"name": "Ana", "note": "one\\r\\n\\r\\ntwo"} at once.') == []
    assert marked(markup_residue, "The council met.\\r\\n\\r\\nNobody objected.")


def test_a_line_that_introduces_code_or_a_quotation_is_the_authors() -> None:
    assert marked(share_prompt, *PROSE, "Add this line:", "    ferry --open", PROSE[0]) == [("Add this line:", "info")]
    line = "My favorite line of the privacy policy:"
    assert marked(site_footer, *PROSE, line, "> We keep nothing.", PROSE[0]) == [(line, "info")]
    assert marked(share_prompt, *PROSE, "Share this:", "Facebook Twitter Pinterest WhatsApp Email")[0][1] == "error"


def test_a_call_among_the_paragraphs_of_a_campaign_is_the_authors() -> None:
    call = '<p><a href="https://lamp.example/form">Click here to submit a formal comment to the harbour board before May.</a></p>'
    amid = f"<article><p>{PROSE[0]}</p>{call}<p>{PROSE[1]}</p></article>"
    at_the_end = f"<article><p>{PROSE[0]}</p><p>{PROSE[1]}</p>{call}</article>"
    for page, severities in ((amid, ["info"]), (at_the_end, ["warning"])):
        assert [severity for _, severity in marked(site_footer, page, media_type="text/html")] == severities


def test_a_row_of_links_that_readers_are_to_choose_from() -> None:
    row = ("[United States](https://shop.example/us)", "[United Kingdom](https://shop.example/gb)", "[Germany](https://shop.example/de)", "[France](https://shop.example/fr)", "[Japan](https://shop.example/jp)")  # fmt: skip
    asked = "The song is for sale in each of them; please select your country from the list below to be taken there."
    assert {severity for _, severity in marked(navigation, *PROSE, asked, *row)} <= {"info"}
    assert {severity for _, severity in marked(navigation, *PROSE, *row)} == {"warning"}


def test_a_cell_of_a_table_of_the_article() -> None:
    rows = "".join(
        f"<tr><td>{name}</td><td>{what}</td></tr>"
        for name, what in (
            ("Outside text", "Skills that a program reads from a folder"),
            ("Web search", "Tools of a browser that look a thing up"),
            ("Artifacts", "What a program leaves behind in a folder"),
        )
    )
    page = f"<article><p>{PROSE[0]}</p><table>{rows}</table><p>{PROSE[1]}</p></article>"
    assert {severity for _, severity in marked(navigation, page, media_type="text/html")} <= {"info"}


def test_leave_taken_and_more_promised() -> None:
    assert marked(share_prompt, *PROSE, "Share and enjoy.") == [("Share and enjoy.", "info")]
    assert marked(share_prompt, *PROSE, "Share and Enjoy:")[0][1] == "error"
    assert marked(related_posts, *PROSE, "*more stories to follow*") == [("more stories to follow", "info")]
    assert marked(related_posts, *PROSE, "More stories")[0][1] == "error"


def test_a_sentence_between_a_heading_and_its_link_is_the_authors() -> None:
    link = "[All of the bridges in a nutshell](https://harbour.town/bridges/)"
    told = "You can find a full list of the bridges in the following post:"
    assert {severity for _, severity in marked(related_posts, *PROSE, "## Related Posts", told, link)} == {"info"}
    assert marked(related_posts, *PROSE, "## Related Posts", link)[0][1] == "error"


def test_markup_in_the_code_of_a_page_in_xml_is_shown() -> None:
    page = '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>We write it as <code>&lt;u&gt;&amp;gt;&lt;/u&gt;</code> all through the book.</p></body></html>'
    assert marked(markup_residue, page, media_type="application/xhtml+xml") == []


def test_annotation_of_a_collection_is_told_once_for_information() -> None:
    places = 'The path leaves <COUNTRY role="main">Wales</COUNTRY> for <CITY>Leeds</CITY> and <CITY>York</CITY>.'
    assert set(marked(markup_residue, *[places] * 4, media_type="text/plain")) == {('<COUNTRY role="main">', "info")}
    assert marked(markup_residue, '<speech speaker="A. Cruz">We vote.', media_type="text/plain")[0][1] == "warning"


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("- choose Edit > Select > All", "info"),
        ("- Home > News > Local > A bridge is closed", "warning"),
    ],
)
def test_a_way_through_menus_that_readers_are_told_to_take(line: str, severity: str) -> None:
    assert [
        graded for _, graded in marked(navigation, *PROSE, f"- open the letter of the council\n{line}\n- save it")
    ] == [severity]


def test_a_heading_over_headings_is_the_authors() -> None:
    letters = ("### Letters on the bridge", PROSE[0])
    assert [graded for _, graded in marked(navigation, *PROSE, "## Quick links", *letters)] == ["info"]
    assert [graded for _, graded in marked(navigation, *PROSE, "## Quick links")] == ["warning"]


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        (
            "Licensed under a [Creative Commons Attribution 4.0 License](https://creativecommons.org/licenses/by/4.0/).",
            "info",
        ),
        ("© 2024 Harbour News. All rights reserved.", "warning"),
    ],
)
def test_a_licence_of_the_text_is_to_be_kept(line: str, severity: str) -> None:
    assert [graded for _, graded in marked(site_footer, *PROSE, "----", line)] == [severity]


def test_a_section_of_a_policy_is_its_subject() -> None:
    section = "## Tracking Technologies and Cookies\n\nWe use Cookies and similar tracking technologies to track the activity on our service."
    policy = f"---\ntitle: Privacy Policy - Harbour News\n---\n\n{PROSE[0]}\n\n{section}"
    assert marked(cookie_notice, policy) == []
    assert marked(cookie_notice, policy.replace("Privacy Policy - ", ""))


def test_a_question_and_its_answer_are_no_switch() -> None:
    answered = marked(navigation, *PROSE[:2], "Dark mode?", "It has been there since May.", PROSE[2])
    assert answered == [("Dark mode?", "info")]
    assert marked(navigation, *PROSE[:2], "Dark mode", "It has been there since May.", PROSE[2])[0][1] == "warning"
    assert marked(navigation, *PROSE, "Dark mode?") == [("Dark mode?", "warning")]


def test_an_instruction_that_goes_on_in_the_first_person_is_the_writers() -> None:
    step = "Press enter to start the search. I took the first of the disks, since it is the larger one."
    assert {severity for _, severity in marked(navigation, *PROSE[:2], step, PROSE[2])} <= {"info"}
    menu = "Press enter to start the search. Press escape to close the search and to go back."
    assert "info" not in {severity for _, severity in marked(navigation, *PROSE[:2], menu, PROSE[2])}


def test_a_notice_of_another_site_is_quoted() -> None:
    told = "> Please switch to a supported browser to continue using lamp.com."
    assert marked(script_notice, PROSE[0], "It said to me:\n", told, *PROSE[1:])[0][1] == "info"
    assert marked(script_notice, PROSE[0], told[2:], *PROSE[1:])[0][1] == "error"
    nameless = "> Please switch to a supported browser to continue."
    assert marked(script_notice, *PROSE, nameless)[0][1] == "error"


def test_a_line_of_code_refuses_no_cookies() -> None:
    code = "limit_except GET POST HEAD {\n\ndeny all;\n\n}"
    assert {severity for _, severity in marked(cookie_notice, *PROSE, code)} <= {"info"}
    assert marked(cookie_notice, *PROSE, "We use cookies on this site.", "Deny all")[0][1] == "error"
