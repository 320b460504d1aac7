"""What archives of news keep of a page: places of advertisements, marks of an editor's system, notices of a wall, comments with dashes; and what only looks so."""

from __future__ import annotations

import pytest
from msgspec import structs
from provenance_plugins.boilerplate.assistant_residue import assistant_residue
from provenance_plugins.boilerplate.gaps.shortcodes import unrendered
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.markup.shown_code import is_code_of_pages
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts

from provenance.api import Declared, Rule, Severity, Span
from provenance.testing import document
from tests.found import severities_of

ARTICLE = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it. The mayor said that the ferry goes on, and that the works would cost four million. The fishermen were asked in May."
LINKS = "* [Mill opens again after the flood of May](https://quay.net/1)\n* [Ferry stops for two weeks, says the board](https://quay.net/2)\n"
CARD = '<%@ Page Title="" Language="C#" %>\n<asp:Content runat="server"><h1>The bridge</h1><p>{0}</p><p>{0}</p><div class="card"><h3>Other Posts</h3><ul><li><a href="mill.aspx">Mill opens again after the flood</a></li><li><a href="ferry.aspx">Ferry stops for two weeks</a></li></ul></div></asp:Content>'
BOOK = f"{ARTICLE}\n\n*** END OF THE PROJECT GUTENBERG EBOOK MILLS ***\n\n{ARTICLE}\n\n"
LETTER = "Subscribe to our email newsletter to hear about new eBooks."


@pytest.mark.parametrize(
    ("rule", "text", "media_type", "severities"),
    [
        (template_placeholder, f"\\[the\\_ad id='1307'\\]\n\n{ARTICLE}\n", "text/markdown", {"error"}),
        (template_placeholder, f"{ARTICLE} [the ad of the mill] it says.\n", "text/plain", set()),
        (template_placeholder, f"{ARTICLE} #related#No matter. That was in May.\n", "text/plain", {"error"}),
        (template_placeholder, f"{ARTICLE} #related #mills #quay\n", "text/plain", set()),
        (markup_residue, f"{ARTICLE} <!– advert –> The ferry goes on.\n", "text/plain", {"warning"}),
        (markup_residue, f"{ARTICLE} It rose <- so he said – and fell ->.\n", "text/plain", set()),
        (related_posts, f"# The bridge\n\nStay on target\n--------------\n\n{LINKS}\n{ARTICLE}\n\n{ARTICLE}\n", "text/markdown", {"error"}),
        (related_posts, f"# How to row\n\n{ARTICLE}\n\n## Stay on target\n\n{ARTICLE}\n", "text/markdown", set()),
        (related_posts, CARD.format(ARTICLE), "text/html", {"info"}),
        (related_posts, CARD.format(ARTICLE).replace('<%@ Page Title="" Language="C#" %>', ""), "text/html", {"error"}),
        (read_more, f"{ARTICLE}\n\nTHIS ARTICLE IS NOT AVAILABLE FOR IP ADDRESS 104.16.1.2\n", "text/plain", {"warning"}),
        (newsletter_prompt, f"{BOOK}{LETTER}\n", "text/plain", {"info"}),
        (newsletter_prompt, f"{ARTICLE}\n\nSubscribe to our email newsletter to hear about new eBooks.\n", "text/plain", {"error"}),
        (assistant_residue, "- [As an AI language model, I cannot row](https://quay.net/mills)\n", "text/markdown", {"info"}),
        (assistant_residue, f"{ARTICLE}\n\nI hope this helps! Let me know if you have any other questions.\n", "text/markdown", {"error"}),
    ],
)  # fmt: skip
def test_what_archives_keep_of_a_page(rule: Rule, text: str, media_type: str, severities: set[str]) -> None:
    assert set(severities_of(rule, text, media_type)) == severities


@pytest.mark.parametrize(
    ("path", "words", "severity"),
    [
        ("minutes-template.md", "Funds in bank: ##FIXME##", "info"),
        ("minutes-2024.md", "Funds in bank: ##FIXME##", "error"),
        ("tiddlers/mill.md", "<h2><<title>></h2>", "info"),
        ("notes/mill.md", "<h2><<title>></h2>", "error"),
    ],
)
def test_gaps_by_what_fills_them_in(path: str, words: str, severity: str) -> None:
    assert severities_of(template_placeholder, f"{ARTICLE}\n\n{words}\n", path=path) == [severity]


@pytest.mark.parametrize(
    ("leave", "severity"),
    [("I'll be back in your inbox next week.", "info"), ("The mayor will be back in the hall next week.", "error")],
)
def test_an_issue_that_takes_leave_of_its_readers(leave: str, severity: str) -> None:
    text = f"---\ntitle: The bridge was closed\ndate: 2024-05-03\nauthor: Ana Cruz\n---\n\n{ARTICLE}\n\nWatch the news on HarbourTV live every day at seven >>\n\n{ARTICLE}\n\nSubscribe to our newsletter and get the news in your inbox.\n\n{leave}\n\nAna\n"
    assert severities_of(newsletter_prompt, text) == [severity]


@pytest.mark.parametrize(
    ("declared", "severity"),
    [
        ((Declared("system", "wordpress", "feed:post_type"),), Severity.INFO),
        (
            (Declared("title", "Mills", "row:post_title"), Declared("date", "2024-05-03", "row:post_date")),
            Severity.INFO,
        ),
        ((Declared("title", "Mills", "row:post_title"), Declared("date", "2024-05-03", "row:scraped")), None),
    ],
)
def test_shortcodes_in_an_export_or_a_table_of_their_system(
    declared: tuple[Declared, ...], severity: Severity | None
) -> None:
    text = document(f"{ARTICLE}\n\n[embed]https://www.youtube.com/watch?v=abc[/embed]\n", media_type="text/plain")
    assert unrendered(structs.replace(text, declared=declared), "[embed]", Span(0, 7)).severity == severity


WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@pytest.mark.parametrize(
    ("line", "is_code"),
    [("<div class='card'>", True), ("  padding: 2em;", True), ("<!-- the head -->", True), ("<p>The council voted on Monday to close it.</p>", False)],
)  # fmt: skip
def test_office_documents_that_keep_the_code_of_pages(line: str, *, is_code: bool) -> None:
    text = document("\n".join([line] * 30) + "\nThe mill is shut.", media_type="text/plain")
    assert is_code_of_pages(structs.replace(text, media_type=WORD)) is is_code
    assert not is_code_of_pages(text)
