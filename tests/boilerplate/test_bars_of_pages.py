"""A bar of a whole page is for information where it stands around the article, and a left-over between its paragraphs."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.share_prompt import share_prompt

from provenance.api import Rule, Severity
from tests.found import severities_of

TOLD = "".join(
    f"<p>{words}</p>"
    for words in (
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.",
        "The ferry will run from the old quay until then, every half hour, and on Sundays until midnight.",
        "The harbour master said that the boats had been mended over the winter, and that all are ready.",
    )
)
SENT = "Readers of the paper may send photos of the bridge and of the ferry to the desk at the quay"
ENTRIES = ("Email this story", "Print this story", "RSS Feed", "Subscribe to news by email")


def _list(*entries: str, head: str = "<h2>Story Tools</h2>", link: str = '<a href="/tool">{}</a>') -> str:
    return f"<div>{head}<ul>{''.join(f'<li>{link.format(entry)}</li>' for entry in entries)}</ul></div>"


_ADVERTISED = '<script src="https://securepubads.g.doubleclick.net/tag/js/gpt.js"></script>'
"""With which an outlet fills its advertisements."""


def _severities(rule: Rule, *, above: str = "", amid: str = "", below: str = "") -> list[str]:
    head = f'{_ADVERTISED}<title>The bridge</title><meta name="author" content="Ana Cruz"><meta property="article:published_time" content="2024-05-03T10:00:00Z">'
    body = f"<div>{above}<div><div><h1>The bridge is closed</h1>{TOLD}{amid}{TOLD}{below}<div><div>{SENT}</div></div></div></div></div>"
    return severities_of(
        rule, f"<!doctype html><html><head>{head}</head><body class='article'>{body}</body></html>", "text/html"
    )


@pytest.mark.parametrize(
    ("box", "severity"),
    [
        (_list(*ENTRIES), Severity.INFO),
        (_list(*ENTRIES, link="<button></button><span>{}</span>"), Severity.INFO),
        (_list(*ENTRIES, link="{}"), Severity.ERROR),
        (_list(*ENTRIES[1:3]), Severity.ERROR),
        (
            _list(*ENTRIES, "The clerk opens the box at the door of the hall on each Friday of the month."),
            Severity.ERROR,
        ),
        (_list(*ENTRIES, "It is closed."), Severity.ERROR),
        ('<p><a href="/feed">RSS Feed</a></p>', Severity.ERROR),
    ],
)
def test_a_list_of_buttons_below_the_article_is_a_bar(box: str, severity: str) -> None:
    assert set(_severities(newsletter_prompt, below=box)) == {severity}


def test_a_bar_between_two_paragraphs_is_left_over() -> None:
    assert _severities(share_prompt, below=_list(*ENTRIES)) == [Severity.INFO]
    assert set(_severities(share_prompt, amid=_list(*ENTRIES))) == {Severity.ERROR}
    assert set(_severities(newsletter_prompt, amid=_list(*ENTRIES))) == {Severity.ERROR}


def test_other_articles_are_listed_within_the_text_too() -> None:
    titles = ("A ferry for the old quay", "The hall gets a new clock", "Boats are mended over the winter")
    box = _list(*titles, head="<h3>Related articles</h3>")
    assert set(_severities(related_posts, below=box)) == {Severity.ERROR}


@pytest.mark.parametrize(
    ("row", "severity"),
    [
        ('<a href="/m">member centre</a> | <a href="/i">login</a> | <a href="/r">register</a>', Severity.INFO),
        ('<a href="/m">member centre</a> | <a href="/i">login</a> | register', Severity.WARNING),
    ],
)
def test_a_row_of_links_above_the_title_is_the_menu_of_the_page(row: str, severity: str) -> None:
    above = f"<p>{SENT}</p>", f"<table><tr><td>{row}</td></tr></table>"
    assert _severities(navigation, above="".join(above)) == [severity]
    assert _severities(navigation, above="".join((above[0], "<h1>Old Quay News</h1>", above[1]))) == [Severity.WARNING]


@pytest.mark.parametrize(
    ("words", "form", "severity"),
    [
        ("add comment", '<form id="respond"></form>', Severity.INFO),
        ("add comment", "", Severity.WARNING),
        ("3 comments", '<form id="respond"></form>', Severity.WARNING),
        ("comments", "", Severity.INFO),
    ],
)
def test_a_link_to_the_form_of_its_page_works(words: str, form: str, severity: str) -> None:
    row = f'<div><span>Ana Cruz</span> <span>3 May 2024</span> <a href="/bridge#respond">{words}</a></div>'
    page = f"<html><body><article><h1>The bridge</h1>{row}{TOLD}</article>{form}</body></html>"
    assert severities_of(comment_section, page, "text/html") == [severity]
