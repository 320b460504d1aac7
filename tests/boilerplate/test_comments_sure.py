"""BLP409 and BLP416: what has only the words or the shape of a left-over is for information, and the same button is told once."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.boilerplate_block import boilerplate_block
from provenance_plugins.boilerplate.comment_section import comment_section

from provenance.api import Example
from tests.found import findings, severities_of

PLAIN, HTML = "text/plain", "text/html"
_TOLD = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to what it had planned."


def test_the_heading_of_a_manual_is_none_and_a_count_is_one() -> None:
    text = f"# The lamp\n\n{_TOLD}\n\n## {{}}\n\n### The first\n\n{_TOLD}\n"
    assert severities_of(comment_section, text.format("Required fields")) == ["info"]
    assert severities_of(comment_section, text.format("3 comments")) == ["warning"]


def test_a_forum_is_made_of_what_people_write() -> None:
    post = f'<dl class="{{}}" id="p1"><dt>ana</dt></dl><div><p>{_TOLD}</p></div><p>Reply with quote</p><p>{_TOLD}</p>'
    page = "<html><body><h1>Lamps</h1>{}</body></html>"
    assert "warning" not in severities_of(comment_section, page.format(post.format("postprofile")), HTML)
    assert "warning" in severities_of(comment_section, page.format(post.format("lamp")), HTML)


@pytest.mark.parametrize(
    ("said", "severity"),
    [
        ("Please leave a comment below along with your name so that I know how many come.", "info"),
        ("Please leave a comment below.", "warning"),
        ("Ready for the pier? Let us know in the comments which of these lamps you would love to see one day!", "info"),
        ("Let us know in the comments.", "warning"),
    ],
)
def test_what_an_author_asks_of_readers_for_himself(said: str, severity: str) -> None:
    assert severities_of(comment_section, f"# The lamp\n\n{_TOLD}\n\n{said}\n") == [severity]


def test_counts_under_the_entries_of_a_list_are_told_once_and_head_nothing() -> None:
    entry = "<h2>{0}</h2><div>Posted on {1} May 2024 by Ana Cruz.</div><p>{2} It was told at {0}.</p><div>{3}</div>"
    counts = ("4 comments", "9 comments", "1 comment", "2 comments", "1 comment")
    body = "".join(entry.format(f"Harbour news {at}", at + 3, _TOLD, count) for at, count in enumerate(counts))
    found = findings(comment_section, f"<html><body><h1>May</h1>{body}</body></html>", HTML)
    assert all("Harbour news" not in (one.excerpt or "") for one in found)
    assert [one.severity for one in found if one.excerpt == "4 comments"] == ["warning"]
    assert len(found) == 1 + sum(one.excerpt == "1 comment" for one in found)


def test_a_block_of_a_page_needs_other_parts_of_a_page() -> None:
    page = boilerplate_block.bad[0]
    assert isinstance(page, Example)
    graded = severities_of(boilerplate_block, page.text, PLAIN)
    assert "warning" in graded
    bare = page.text.replace("Share this article\nLeave a reply\n", "").replace("© 2024 Island Weekly\n", "")
    bare = bare.replace("Contact us\nTerms of use\n", "").replace("Search\n", "")
    assert "warning" not in severities_of(boilerplate_block, bare, PLAIN)
    long = "".join(f"{_TOLD} It was day {at}.\n" for at in range(400))
    assert "warning" not in severities_of(boilerplate_block, page.text + long, PLAIN)


@pytest.mark.parametrize(
    ("last", "severities"), [("[Reddit Post](https://reddit.town/b)", ["warning"]), ("Reddit Post", ["info"])]
)
def test_a_link_alone_below_the_article(last: str, severities: list[str]) -> None:
    text = f"# The bridge\n\n{_TOLD}\n\nRead More>>\n\n{_TOLD}\n\n{_TOLD}\n\n---\n\n[Lamp.com TLDR](https://lamp.town/a)\n\n{last}\n"
    assert severities_of(boilerplate_block, text) == severities


def test_a_call_of_one_word_is_a_label() -> None:
    text = f"<html lang='pt'><body><article><p>{_PORTUGUESE}</p><p><b>Comente!</b></p><p>{_PORTUGUESE}</p></article></body></html>"
    assert "warning" not in severities_of(comment_section, text, HTML)


_PORTUGUESE = (
    "O conselho decidiu na segunda-feira fechar a ponte por um ano, e ninguém na sala se opôs ao que tinha planejado."
)


@pytest.mark.parametrize(
    ("line", "told"),
    [("Dr Ana Cruz is available for comment. Please call 020 7946 0123.", 0), ("Leave a comment. Please be kind.", 1)],
)
def test_who_speaks_to_the_press_asks_no_reader(line: str, told: int) -> None:
    assert len(findings(comment_section, f"The bridge is shut\n\n{_TOLD}\n\n{line}\n", "text/plain")) == told


_ONE = "### Ana Cruz\n*May 3, 2024 at 7:51 PM*\n\nI like the idea of a ferry, and have said so for years.\n\n---\n\n"
_OTHER = "### lamp_maker9\n*4 May 2024*\n\n@Ana - I would say that a ferry costs too much.\n"


@pytest.mark.parametrize(
    ("below", "severities"),
    [
        (_ONE + _OTHER, ["warning"]),
        (_ONE, ["warning"]),
        (f"### On the lamps\n\n{_TOLD}\n\n### On the ferry\n\n{_TOLD}\n", []),
        (f"### 1.2\n*May 3, 2024*\n\n{_TOLD}\n", []),
        (_ONE.replace("*May 3, 2024 at 7:51 PM*", "The mayor wrote to us."), []),
        (f"{_ONE}### What the mayor says of all that in May\n\n{_TOLD}\n", []),
    ],
)
def test_comments_saved_in_markdown_each_under_a_name_and_a_day(below: str, severities: list[str]) -> None:
    text = f"# The ferry\n\n{_TOLD}\n\n{_TOLD}\n\n## Comments\n\n{below}"
    assert severities_of(comment_section, text) == severities


def test_comments_are_not_deleted_without_being_asked_for() -> None:
    text = f"# The ferry\n\n{_TOLD}\n\n## Comments\n\n{_ONE}{_OTHER}"
    (found,) = findings(comment_section, text)
    assert found.fix is not None
    assert not found.fix.safe


@pytest.mark.parametrize(
    ("button", "told"),
    [("Notify me", 0), ("Notify me of follow-up comments by email.", 1), ("Notify me when somebody replies", 1)],
)
def test_the_button_of_a_letter_is_no_comment(button: str, told: int) -> None:
    text = f"# The ferry\n\n{_TOLD}\n\n## Get the latest ferry news in your inbox\n\nEmail address\n\n{button}\n"
    assert len(findings(comment_section, text)) == told


@pytest.mark.parametrize(
    ("slot", "told"),
    [("td-a-rec td-a-rec-id-content_bottom", 0), ("page-adslot", 0), ("lamps", 1), ("thread-a-recipe", 1)],
)
def test_what_a_page_sets_apart_as_its_slot_for_advertisements(slot: str, told: int) -> None:
    news = f"<p>{_TOLD}</p>" * 4
    page = f"<html><body><article><h1>The bridge</h1>{news}<div class='{slot}'><span>Advertisement</span><a href='https://lamp.example'><img src='a.gif'></a></div></article></body></html>"
    assert len(findings(advertisement, page, HTML)) == told
