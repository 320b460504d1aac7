"""Rows of tags, lists below "Related:", menus in brackets, what a script says of its pictures: left over around the article of a page."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.assistant_residue import assistant_residue
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.script_notice import script_notice
from provenance_plugins.boilerplate.share_prompt import share_prompt

from tests.boilerplate.prose import PROSE
from tests.found import findings

HTML = "text/html"
LINKS = "".join(
    f'<li><a href="https://lamp.example/{at}">{title}</a></li>'
    for at, title in enumerate(
        ("The old wicks of the tower", "Five lamps that stand the test", "More oil for the mill")
    )
)
TAGS = ", ".join(f'<a href="/tag/{tag}">{tag.title()}</a>' for tag in ("weirs", "mills", "harbour lamps", "ferries"))


def page(inside: str) -> str:
    paragraphs = "".join(f"<p>{one}</p>" for one in PROSE)
    return f"<!doctype html><html lang='en'><head><title>The lamp</title></head><body><article><h1>The lamp</h1>{paragraphs}{inside}{paragraphs}</article></body></html>"


@pytest.mark.parametrize(
    ("inside", "count"),
    [
        (f"<p>Topics: {TAGS}</p>", 1),
        (f"<div>KEYWORDS: {TAGS}</div>", 1),
        ("<p>Topics: weirs, mills, harbour lamps and all of the ferries</p>", 0),
        (f"<p>Topics: we spoke for an hour about how to mend {TAGS} before it was dark and all of us went home</p>", 0),
        (f"<p>Members: {TAGS}</p>", 0),
    ],
)
def test_rows_of_tags(inside: str, count: int) -> None:
    assert len(findings(navigation, page(inside), HTML)) == count


@pytest.mark.parametrize(
    ("inside", "count"),
    [
        (f"<p><strong>RELATED:</strong></p><ul>{LINKS}</ul>", 1),
        ("<p><strong>Related:</strong></p><ul><li>The wick and its oil</li><li>The tower and its keeper</li></ul>", 0),
        (f"<p>Like this? You might also be interested in...</p><ul>{LINKS}</ul>", 1),
    ],
)
def test_lists_of_other_articles(inside: str, count: int) -> None:
    assert len(findings(related_posts, page(inside), HTML)) == count


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("[ Harbour Home ] [ back to top ]", 1),
        ("[Media Release Index] [Home]", 1),
        ("See: Index of Media Releases", 1),
        ("[Return to the harbour media release index]", 1),
        ("Home Copyright & Disclaimer Privacy Department of Harbours", 1),
        ("[Home] [Away]", 0),
        ("The index of speeches is in the hall", 0),
        ("Return to the harbour", 0),
        ("Privacy, search, help", 0),
        ("[Cruz 2004] [Ode 2006]", 0),
        ("[laughs] [goes back to the top of the hill]", 0),
    ],
)
def test_menus_in_brackets(line: str, count: int) -> None:
    text = f"The lamp\n\n{PROSE[0]}\n\n{PROSE[1]}\n\n{line}\n"
    assert len(findings(navigation, text, "text/plain")) == count


def test_what_a_gallery_says_while_it_loads() -> None:
    assert len(findings(script_notice, page("<p>Loading Photo Gallery</p>"), HTML)) == 1
    assert not findings(script_notice, page("<p>They were loading a photo gallery onto the ferry.</p>"), HTML)


@pytest.mark.parametrize(
    ("words", "count"), [("It is old. /a>", 1), ("It is in the folder /srv/a>b here.", 0), ("Type `/a>` to end it.", 0)]
)
def test_the_end_of_a_tag(words: str, count: int) -> None:
    assert len(findings(markup_residue, f"# The lamp\n\n{words}\n\n{PROSE[0]}\n")) == count


@pytest.mark.parametrize(
    ("numbers", "count"), [(("1/2", "2/2"), 1), (("1/2", "1/4"), 0), (("1/1",), 0), (("1/3", "3/3"), 0)]
)
def test_numbers_of_printed_pages(numbers: tuple[str, ...], count: int) -> None:
    text = "\n\n".join(f"{PROSE[at % 3]}\n\n{number}" for at, number in enumerate(numbers))
    assert len(findings(navigation, f"The lamp\n\n{text}\n", "text/plain")) == count


@pytest.mark.parametrize(
    ("head", "foot", "count"),
    [
        ("lampnet.org\n\n/channels/releases/the-lamp", "1/1", 1),
        ("https://www.lampnet.org/the-lamp", "1/1\n", 1),
        ("The lamp", "1/1", 0),
        ("lampnet.org", f"1/1\n\n{PROSE[1]}", 0),
        ("The lamp of lampnet.org", "1/1", 0),
    ],
)
def test_the_number_of_an_only_page_stands_below_its_address(head: str, foot: str, count: int) -> None:
    assert len(findings(navigation, f"The lamp\n\n{head}\n\n{PROSE[0]}\n\n{foot}\n", "text/plain")) == count


def test_numbers_of_posts_stand_above_them() -> None:
    posts = "\n\n".join(f"{number}\n\n{PROSE[at]} {PROSE[at]}" for at, number in enumerate(("1/2", "2/2")))
    assert not findings(navigation, f"The lamp\n\n{posts}\n", "text/plain")


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("To subscribe to our media releases visit: www.lamp.example", 1),
        ("News releases can also be sent by email.", 1),
        ("The news releases of the harbour were sent by boat.", 0),
    ],
)
def test_calls_of_releases(line: str, count: int) -> None:
    text = f"The lamp\n\n{PROSE[0]}\n\n{PROSE[1]}\n\n{line}\n"
    assert len(findings(newsletter_prompt, text, "text/plain")) == count


@pytest.mark.parametrize(
    ("line", "count"), [("The current date is February 12, 2026.", 1), ("The current date is not known.", 0)]
)
def test_what_a_model_was_told_of_the_day(line: str, count: int) -> None:
    assert len(findings(assistant_residue, f"The lamp\n\n{line}\n\n{PROSE[0]}\n\n{PROSE[1]}\n", "text/plain")) == count


@pytest.mark.parametrize(
    ("inside", "count"),
    [
        ("<p>By Ana Cruz <a href='https://twitter.com/anacruz'>Follow @anacruz</a></p>", 1),
        ("<p>By Ana Cruz<br><a href='mailto:a@lampnet.org'>Email the author</a> | <a href='/a'>Follow on Twitter</a><br>on May 4</p>", 1),
        ("<p>Ana Cruz | By Ana Cruz, The Lamp<br><a href='/ana'>Follow</a></p>", 1),
        ("<p>By Ana Cruz<br>Follow the river<br>and email the author of the plan</p>", 0),
        ("<p>The wick and the oil<br>Follow<br>the lamp</p>", 0),
        ("<p>She asks all who come to <a href='https://twitter.com/anacruz'>follow @anacruz and write</a> to her.</p>", 0),
    ],
)  # fmt: skip
def test_buttons_behind_a_byline(inside: str, count: int) -> None:
    assert len(findings(share_prompt, page(inside), HTML)) == count


@pytest.mark.parametrize(
    ("inside", "count"),
    [
        ("<p>By <a href='/ana'>Ana Cruz</a><a href='/lamp#comments'>24 comments</a></p>", 1),
        ("<p>By Ana Cruz<a href='/lamp#respond'>Leave a comment</a></p>", 1),
        ("<p>There are <a href='https://board.example/7'>24 comments</a> on the board of the mill.</p>", 0),
        ("<p>By <a href='/ana#comments'>Ana Cruz</a> in the harbour</p>", 0),
    ],
)
def test_counts_in_a_byline(inside: str, count: int) -> None:
    assert len(findings(comment_section, page(inside), HTML)) == count


def test_buttons_and_counts_are_told_once() -> None:
    lines = "<p>By Ana Cruz <a href='https://twitter.com/anacruz'>Follow @anacruz</a></p><p>By Ana Cruz <a href='#comments'>3 Comments</a></p>"
    for rule in (share_prompt, comment_section):
        assert len(findings(rule, page(f"{lines}<p>{PROSE[0]}</p>{lines}"), HTML)) == 1
