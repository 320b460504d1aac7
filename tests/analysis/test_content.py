"""What of a text is its article: lines under heads, prompts inside paragraphs, clean texts left alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from provenance.analysis import Content, content
from provenance.api import Confidence, Document
from provenance.testing import document

PROSE = (
    "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.",
    "The mayor, Ana Cruz, said that the town would run a ferry, and that tickets would cost one euro.",
    "Work is to begin in March, when the ice has gone and the river is low enough for the first piles.",
)


def _kinds(text: str, media_type: str = "text/plain") -> list[tuple[str, str]]:
    made = document(text, media_type=media_type)
    return [(part.kind, made.slice(part.span)) for part in content(made).boilerplate]


def _article(*after: str) -> str:
    return "\n\n".join((*PROSE, *after))


def test_a_list_belongs_to_its_head() -> None:
    text = _article("Related posts", "Bridge repairs to cost more", "Council elects new mayor")
    assert _kinds(text) == [("related", "Related posts\n\nBridge repairs to cost more\n\nCouncil elects new mayor")]


def test_a_list_under_a_head_ends_where_the_article_goes_on() -> None:
    text = "\n\n".join((PROSE[0], "Read next", "Council elects new mayor", "What it costs", *PROSE[1:]))
    assert _kinds(text) == [("related", "Read next\n\nCouncil elects new mayor")]


def test_a_list_under_a_head_ends_where_somebody_speaks() -> None:
    said = "“It will not,” Ms Cruz said. “Never!”"
    text = "\n\n".join((*PROSE, "Related coverage", "Council elects new mayor", said, *PROSE))
    assert _kinds(text) == [("related", "Related coverage\n\nCouncil elects new mayor")]


def test_left_overs_are_no_article() -> None:
    made = document(_article("Share this article", "© 2024 Example Media Ltd. All rights reserved."))
    assert content(made).main == (0, 1, 2)
    assert not content(made).is_main(3)
    assert [part.confidence for part in content(made).boilerplate] == [Confidence.HIGH, Confidence.HIGH]


def test_a_prompt_inside_a_paragraph_is_its_sentence_alone() -> None:
    paragraph = " ".join(PROSE) + " Subscribe to our newsletter to learn more."
    made = document(paragraph)
    parts = content(made).boilerplate
    assert [made.slice(part.span) for part in parts] == ["Subscribe to our newsletter to learn more."]
    assert not parts[0].whole
    assert content(made).main == (0,)


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("Was this guide valuable?", "share"),
        ("How did you enjoy this episode?", "share"),
        ("Know anybody who'd like this? Share it.", "share"),
        ("Follow us on Pinterest to see more.", "share"),
        ("🍺 Buy us a beer.", "newsletter"),
        ("Don't miss another story.", "newsletter"),
    ],
)
def test_a_prompt_whose_words_vary_is_found_whatever_else_is_said(prompt: str, kind: str) -> None:
    for text in (_article(prompt), _article(prompt, *PROSE * 9), _article(f"{PROSE[0]} {prompt}", "İ" * 3)):
        ((found, words),) = _kinds(text)
        assert (found, words) == (kind, prompt)


def test_words_that_ran_together_are_taken_apart() -> None:
    assert [kind for kind, _ in _kinds(_article("FacebookTwitterPinterestWhatsApp"))] == ["share"]


def test_what_somebody_says_is_the_article() -> None:
    said = "“Sign up for our newsletter,” the banner said, and below it, “Leave a comment.”"
    assert _kinds(_article(said)) == []


@pytest.mark.parametrize(
    "lines",
    [
        ("Ingredients", "2 eggs", "200 g flour", "Milk", "Salt", "Method"),
        ("Home and away", "Sport", "A poem of ten lines", "without a stop", "about the sea"),
        ("Ana Cruz: Why now?", "Li Wei: Because the ice has gone.", "Ana Cruz: And the cost?", "Li Wei: Ten million."),
        ("Photo: Ana Cruz / Reuters", "© Reuters", "The bridge in May"),
        ("References", "Smith, J. (2019). Bridges. Leeds: Moor Press.", "Li, W. (2020). Rivers. Lyon: Quai."),
    ],
)
def test_short_lines_of_an_article_are_left_alone(lines: tuple[str, ...]) -> None:
    assert _kinds("\n\n".join((PROSE[0], *lines, *PROSE[1:]))) == []


@pytest.mark.parametrize(
    ("language", "line", "kind"),
    [
        ("de", "Das könnte Sie auch interessieren", "related"),
        ("es", "Suscríbete a nuestro boletín", "newsletter"),
        ("fr", "Laisser un commentaire", "comments"),
        ("pt", "Todos os direitos reservados", "footer"),
        ("it", "Leggi anche: Il ponte chiuso", "related"),
        ("nl", "Deel dit artikel", "share"),
        ("tl", "Basahin ang buong balita", "readmore"),
        ("el", "Διαβάστε επίσης: Έκλεισε η γέφυρα", "related"),
        ("el", "Αφήστε ένα σχόλιο", "comments"),
        ("id", "Kembali ke atas", "navigation"),
    ],
)
def test_other_languages(language: str, line: str, kind: str) -> None:
    made = structs.replace(document(line), languages=(language,))
    assert [part.kind for part in content(made).boilerplate] == [kind]


PAGE = f"""<!doctype html><html lang="en"><head><title>Bridge closed</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li></ul></nav>
<main><h1>Bridge closed</h1><div class="meta">By Li Wei</div>
<div class="article-body"><p>{PROSE[0]}</p><p>Read more: <a href="/b">Ferries to run</a></p><p>{PROSE[1]}</p><p>{PROSE[2]}</p></div>
<div class="related"><h3>Related posts</h3><ul><li><a href="/c">Council elects new mayor</a></li></ul></div></main>
<aside><p>Tickets for the ferry are on sale at the harbour from Monday morning on, every day.</p></aside>
<footer><p>© 2024 Example Media Ltd. All rights reserved.</p></footer></body></html>"""


def test_on_a_page_only_what_stands_in_the_article_is_flagged() -> None:
    made = document(PAGE, media_type="text/html")
    reading = content(made)
    main = [made.slice(made.blocks[index].span) for index in reading.main]
    assert main == ["Bridge closed", "By Li Wei", *PROSE]
    assert [(part.kind, made.slice(part.span)) for part in reading.boilerplate] == [
        ("related", "Read more: Ferries to run")
    ]


def test_a_page_whose_names_mislead_still_has_an_article() -> None:
    paragraphs = "".join(f"<p>{sentence}</p>" for sentence in PROSE)
    page = f'<html><body><div class="with-sidebar"><div class="related-box">{paragraphs}</div></div></body></html>'
    made = document(page, media_type="text/html")
    assert len(content(made).main) == len(PROSE)


def _holds(made: Document, reading: Content) -> None:
    last = -1
    for part in reading.boilerplate:
        assert last <= part.span.start < part.span.end <= len(made.text)
        assert part.blocks.start < part.blocks.stop <= len(made.blocks)
        last = part.span.end
    assert list(reading.main) == sorted(set(reading.main))
    taken = {index for part in reading.boilerplate if part.whole for index in part.blocks}
    assert taken.isdisjoint(reading.main)


LINES = st.sampled_from(
    ["Home", "Share", "Related posts", "2 comments", "© 2024 Example", "Read more", "|", "12:30", "By Li Wei", *PROSE]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(LINES | st.text(max_size=30), max_size=40))
def test_stretches_are_in_order_and_apart(lines: list[str]) -> None:
    made = document("\n".join(lines))
    _holds(made, content(made))


def test_comments_under_their_head_are_readers_words() -> None:
    comments = [part for name in ("Li", "Bo", "Eva") for part in (f"{name} says:", f"{name} here. {PROSE[1]}", "Reply")]
    text = "\n\n".join((*PROSE * 3, "3 comments", *comments))
    assert [kind for kind, _ in _kinds(text)] == ["comments"]


def test_comments_signed_by_dates_are_readers_words() -> None:
    comments = [part for name in ("Li", "Bo", "Eva") for part in (f"{name} here. {PROSE[1]}", f"May 4, 2024 | {name}")]
    text = "\n\n".join((*PROSE, "Reader Comments (3)", *comments))
    assert [kind for kind, _ in _kinds(text)] == ["comments"]


def test_the_days_of_a_diary_are_no_comments() -> None:
    days = [part for day in (4, 5, 6, 7) for part in (f"May {day}, 2024 | Fern", PROSE[1])]
    assert _kinds("\n\n".join((*PROSE, *days))) == []


PAGE_BELOW = (
    "Share this article",
    "Related posts",
    "Council elects new mayor",
    "Ferries to run",
    "Home | News | Sport | Weather",
)


@pytest.mark.parametrize(
    "line", ["Tags: bridges, ferries", "Filed under: Harbour", "© Reuters 2024. All rights reserved."]
)
def test_what_stands_beside_the_article_may_be_its_own(line: str) -> None:
    left = [text for _, text in _kinds("\n\n".join((*PROSE, *PROSE, line, *PAGE_BELOW)))]
    assert line not in "\n".join(left)
    assert left[0] == "Share this article"


def test_a_site_s_copyright_is_none_of_the_article() -> None:
    assert _kinds(_article("© Reuters 2024. All rights reserved."))[0][0] == "footer"
    below = _kinds(_article("© 2024 Example Media Ltd. All rights reserved.", *PAGE_BELOW))
    assert below[0] == ("footer", "© 2024 Example Media Ltd. All rights reserved.")


def test_a_title_above_read_more_goes_with_it() -> None:
    text = "\n\n".join((PROSE[0], "Council elects new mayor on Monday", "Read more", *PROSE[1:]))
    assert _kinds(text) == [("readmore", "Council elects new mayor on Monday\n\nRead more")]


def test_a_list_under_read_more_with_a_colon_is_one_of_other_articles() -> None:
    text = _article("Read more:", "Council elects new mayor", "Ferries to run from May")
    assert _kinds(text) == [("related", "Read more:\n\nCouncil elects new mayor\n\nFerries to run from May")]


def test_a_list_ends_at_a_caption() -> None:
    lines = ("Read next", "Council elects new mayor", "The bridge in May. Photo: Ana Cruz")
    text = "\n\n".join((PROSE[0], *lines, *PROSE[1:]))
    assert _kinds(text) == [("related", "Read next\n\nCouncil elects new mayor")]


def test_buttons_in_lines_of_their_own() -> None:
    text = "\n\n".join((PROSE[0], "Facebook", "Twitter", "LinkedIn", "Email", *PROSE[1:]))
    assert [kind for kind, _ in _kinds(text)] == ["share"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Facebook: 12 euros", "Twitter: 9 euros", "LinkedIn: 31 euros", "Instagram: 8 euros"),
        ("Source:", "News"),
        ("Image source: Google",),
        ("Photo: Video",),
        ("Next, next, next",),
        ("How can I unsubscribe?",),
    ],
)
def test_words_of_menus_that_an_article_says(lines: tuple[str, ...]) -> None:
    assert _kinds("\n\n".join((PROSE[0], *lines, *PROSE[1:]))) == []


def test_a_courtesy_is_an_assistant_s_where_the_text_ends() -> None:
    assert [kind for kind, _ in _kinds(_article("I hope this helps!"))] == ["assistant"]
    assert _kinds("\n\n".join((PROSE[0], "I hope this helps!", *PROSE, *PROSE))) == []
    assert _kinds("As a language model, the program was trained on texts from the web.") == []


def test_the_classifier_is_not_asked_about_clean_texts() -> None:
    text = "\n".join((*PROSE, "Ferries", "Tickets", "Harbour", *PROSE))
    assert _kinds(text) == []


def test_a_left_over_that_a_paragraph_ran_into() -> None:
    """Lines that are as long as the text is wide look like one paragraph; a known line inside them is none of it."""
    made = document("\n".join((PROSE[0], "Share this article", PROSE[1], "Related posts", "Council elects new mayor")))
    reading = content(made)
    assert [made.slice(part.span) for part in reading.boilerplate] == [
        "Share this article",
        "Related posts\nCouncil elects new mayor",
    ]


@pytest.mark.parametrize("line", ["3 comments", "Comments (3)", "1 Comment"])
def test_a_count_of_comments_heads_them(line: str) -> None:
    assert _kinds(_article(line)) == [("comments", line)]


def test_a_statement_of_rights_is_the_articles_with_the_line_that_goes_on_from_it() -> None:
    text = "\n\n".join((*PROSE, "(C) 2024 Harbour Ferries Ltd.", "All rights reserved.", *PROSE))
    assert _kinds(text) == []
    assert _kinds(_article("(C) 2024 Harbour Ferries Ltd.", "All rights reserved.")) != []


def test_an_agencys_statement_of_rights_beside_the_sites_own_is_the_articles() -> None:
    text = _article("Copyright 2024 The Associated Press. All rights reserved.", "© 2024 Island Weekly. Terms of use")
    assert _kinds(text) == [("footer", "© 2024 Island Weekly. Terms of use")]


def test_a_heading_over_a_paragraph_that_speaks_of_it_is_the_articles() -> None:
    under = "You create an account with your name and the number of your house, and the council writes to you within a week."
    text = "\n\n".join((*PROSE, "Create an account", under, PROSE[0]))
    assert _kinds(text) == []


def test_the_title_of_an_agreement_is_no_link_to_it() -> None:
    text = "\n\n".join(
        (
            "Privacy Policy",
            "This policy tells those who value their privacy which data the council keeps.",
            *PROSE,
            *PROSE,
        )
    )
    assert _kinds(text) == []


def test_months_with_their_counts_are_an_archive() -> None:
    months = ("March 2024 (3)", "February 2024 (1)", "January 2024 (4)", "December 2023 (2)")
    assert _kinds(_article("Share this article", *months))[1:] == [("navigation", "\n\n".join(months))]


def test_lines_of_a_program_are_no_bar() -> None:
    assert _kinds(_article("x = 2", "x = 0", 'share = {"email": 1}', "print = search", "x = 3")) == []


def test_the_time_of_day_is_no_length_of_a_video() -> None:
    assert _kinds(_article("Share this article", "Entered: 03.07.2024 - 18:24 Changed: 03.07.2024 - 18:57")) == [
        ("share", "Share this article")
    ]


def test_text_outside_of_every_element_is_read() -> None:
    made = document(
        "The bridge was closed on Monday, and nobody knew for how long it would be so.<nav >", media_type="text/html"
    )
    assert not content(made).boilerplate


MANY = (
    "The warden keeps the key of the shed, and he hands it out on Tuesdays after the tide has turned.",
    "Nobody takes a skiff beyond the second buoy without telling the one who is on watch that day.",
    "What is broken is written into the book by the door, and whoever broke it helps to mend it.",
    "Each member pays in March, and those who join after the summer pay half of it in September.",
)


def _sections(*heads: str) -> str:
    parts = [part for pair in zip(heads, MANY, strict=False) for part in pair]
    return "\n\n".join(("Rules of the rowing club", PROSE[0], *parts))


@pytest.mark.parametrize(
    "heads",
    [
        ("Skiffs", "Search", "Loading"),
        ("Training", "Sign up", "Fees"),
        ("Skiffs", "Oars", "Share", "Next"),
        ("Skiffs", "Main menu", "Drinks"),
        ("Fees", "Follow us", "Skiffs", "Subscribe"),
        ("Fees", "Advertisements", "Skiffs"),
        ("Cookie policy", "Skiffs"),
        ("Terms and conditions",),
        ("Copyright notice", "Skiffs", "Fees"),
        ("Skiffs", "Privacy policy"),
    ],
)
def test_headings_of_a_plain_text_are_no_buttons(heads: tuple[str, ...]) -> None:
    assert _kinds(_sections(*heads)) == []


@pytest.mark.parametrize(
    "lines",
    [
        # between the paragraphs of an article, with one heading or none
        (*MANY[:2], "Advertisement", *MANY[2:]),
        ("How it began", *MANY, "Share", *PROSE),
        ("How it began", *MANY, "Sign up", *PROSE),
        # it stands twice, or in other letters than the headings
        ("Skiffs", MANY[0], "Share", MANY[1], "Oars", MANY[2], "Share", MANY[3]),
        ("Skiffs", MANY[0], "Oars", MANY[1], "ADVERTISEMENT", MANY[2], "Fees", MANY[3]),
        # no heading but buttons
        (MANY[0], "Share", MANY[1], "Subscribe", MANY[2], "Follow us", MANY[3]),
        # a button, a list's head
        ("Skiffs", MANY[0], "Read more", MANY[1], "Fees", MANY[2]),
        ("Skiffs", MANY[0], "Related articles", MANY[1], "Fees", MANY[2]),
        # at the foot of a site, and no heading
        (*MANY, "Powered by WordPress", *PROSE),
        (*MANY, "Contact the reporter", *PROSE),
        # in company
        (*MANY, "Terms of use", "Privacy policy", *PROSE),
    ],
)
def test_a_button_between_paragraphs_is_no_heading(lines: tuple[str, ...]) -> None:
    assert _kinds("\n\n".join(("Rules of the rowing club", *lines))) != []


@pytest.mark.parametrize(
    "items",
    [
        (
            "Ground floor: kitchen and stores",
            "First floor: the keepers' rooms",
            "Photo gallery: ninety prints of the keepers",
        ),
        (
            "Like what other clubs write once a day.",
            "Share on Facebook first, on Mastodon at night.",
            "Answer every letter.",
        ),
        (
            "Print this page on stiff card.",
            "Cut along the dotted line.",
            "Share with friends what is left of the card.",
        ),
        ("Ask before you photograph.", "Subscribe to the leaflets of the union.", "Keep the minutes dry."),
    ],
)
def test_items_of_a_list_that_say_more_than_buttons_are_the_authors(items: tuple[str, ...]) -> None:
    listed = "\n".join(f"- {item}" for item in items)
    assert _kinds(f"# How to run the club\n\n{listed}\n\n{PROSE[0]}\n", "text/markdown") == []


def test_a_list_of_titles_ends_with_its_last_item() -> None:
    text = f"{PROSE[0]}\n\n## Related posts\n\n- A bridge in the north\n- A ferry\n\n{PROSE[1]}\n"
    assert _kinds(text, "text/markdown") == [("related", "Related posts\n\nA bridge in the north\n\nA ferry")]


def test_a_heading_over_paragraphs_is_none_of_the_pointer_above_it() -> None:
    text = f"# A bridge\n\n{PROSE[0]}\n\n{PROSE[1]}\n\n**Also read:** [Who pays for the ferry?](/ferry)\n\n## Frequently Asked Questions\n\n### When does the work begin?\n\n{PROSE[2]}"
    assert _kinds(text, "text/markdown") == [("related", "Also read: Who pays for the ferry?")]


def test_cards_with_their_days_are_one_list_whatever_their_sections_are_called() -> None:
    titles = (
        "The crew rows for the cup",
        "Who pays for the old lamp?",
        "Fog stays on the river",
        "What a ford is good for",
    )
    cards = tuple(line for title in titles for line in ("Sport", title, "May 3, 2024"))
    assert _kinds(_article("Related posts", *cards)) == [("related", "\n\n".join(("Related posts", *cards)))]
    opened = "\n\n".join(("Related posts", *cards, "Coast", "A bridge is closed", "May 4, 2024", *PROSE))
    assert _kinds(opened) == [("related", "\n\n".join(("Related posts", *cards)))]


def test_other_texts_below_a_head_in_capitals_are_found() -> None:
    below = "".join(f"•   {title} of the quay\n" for title in ("The lamp", "The weir", "The crane"))
    kinds = {part.kind for part in content(document(f"It is closed since May.\n\nMORE:\n{below}")).boilerplate}
    assert "related" in kinds
