"""What pages have around their texts is a warning in a text that was taken from one, and for information in a file of somebody's own (BLP401 to BLP409, BLP414)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.script_notice import script_notice
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.api import Rule
from tests.boilerplate.prose import PROSE
from tests.found import severities_of

HTML = "text/html"
_TOLD = (*PROSE, *PROSE, *PROSE)
_FRONT = "---\ntitle: The ferry\nauthor: Ana Cruz\ndate: 2024-05-03\n{}---\n\n"
_SAVED = _FRONT.format("url: https://ferry.town/news/12\n")
_RIGHTS = "© 2024 Harbour Lamps Ltd. All rights reserved."
_AROUND = (
    (related_posts, "Read also: The ferry is full until the end of May"),
    (share_prompt, "Share this article"),
    (newsletter_prompt, "Sign up for our newsletter"),
    (navigation, "Back to top"),
)


def _markdown(*lines: str, front: str = "") -> str:
    return front + "\n\n".join((*_TOLD, *lines, PROSE[0])) + "\n"


def _page(*lines: str, head: str = "", menu: str = "") -> str:
    told = "".join(f"<p>{words}</p>" for words in (*_TOLD, *lines, PROSE[0]))
    said = '<meta name="author" content="Ana Cruz"><meta name="date" content="2024-05-03">'
    return f"<html lang='en'><head><title>The ferry</title>{said}{head}</head><body>{menu}<article><h1>The ferry</h1>{told}</article></body></html>"


_NETWORK = '<script src="https://securepubads.g.doubleclick.net/tag/js/gpt.js"></script>'
_OWN = '<script src="/s.js"></script>'
_MENU = '<div><a href="/news">All of our news</a></div>'


@pytest.mark.parametrize(
    ("head", "menu", "taken"),
    [
        ("", "", True),  # nothing but the article is left
        ("", _MENU, False),
        (_OWN, "", False),
        (_OWN * 12, _MENU, True),
        (_NETWORK, _MENU, True),
        (_NETWORK + '<meta name="generator" content="Hexo 5.4">', _MENU, False),
        (_OWN + '<meta property="article:published_time" content="2024-05-03">', _MENU, True),
        (_OWN + '<meta content="article" property="og:type">', _MENU, True),
        (_OWN + '<meta property="og:type" content="website">', _MENU, False),
        (_OWN + '<meta property="og:type" content="article"><meta name="generator" content="Hexo 5.4">', _MENU, False),
        ('<script type="application/ld+json">{"@type": "NewsArticle"}</script>', _MENU, True),
        ('<script type="application/ld+json">{"@type": "WebSite"}</script>', _MENU, False),
        ('<script src="https://www.googletagmanager.com/gtag/js"></script>', _MENU, False),
    ],
)
def test_a_page_that_an_outlet_made(head: str, menu: str, *, taken: bool) -> None:
    for rule, line in _AROUND:
        found = set(severities_of(rule, _page(line, head=head, menu=menu), HTML))
        assert found == {"info"} if not taken else found & {"warning", "error"}


def test_a_piece_of_a_page_has_what_its_page_has() -> None:
    told = "".join(f"<p>{words}</p>" for words in _TOLD)
    assert severities_of(share_prompt, f"<div>{told}<p>Share this article</p></div>", HTML) == ["info"]
    assert severities_of(share_prompt, f"<div><p>{PROSE[0]}</p><p>Share this article</p></div>", HTML) == ["error"]


@pytest.mark.parametrize(
    ("front", "severity"),
    [
        ("", "info"),
        (_FRONT.format(""), "info"),
        (_FRONT.format("url: https://ferry.town\n"), "info"),  # a site of which it tells
        (_SAVED, "error"),
        (_FRONT.format("source_url: https://ferry.town/news/12\n"), "error"),
    ],
)
def test_what_somebody_wrote(front: str, severity: str) -> None:
    found = severities_of(newsletter_prompt, _markdown("Sign up for our newsletter", front=front), path="news/12.md")
    assert found == [severity]


def test_a_page_that_was_saved_whole_as_markdown() -> None:
    left = ("Share this article", "Sign up for our newsletter", "Accept all cookies")
    assert severities_of(newsletter_prompt, _markdown(*left), path="news/12.md") == ["error"]
    long = _markdown(*left, *_TOLD * 12)
    assert severities_of(newsletter_prompt, long, path="news/12.md") == ["info"]


@pytest.mark.parametrize(
    ("rule", "line"),
    [(comment_section, "Leave a comment below"), (site_footer, _RIGHTS)],
)
def test_other_parts_of_what_somebody_wrote(rule: Rule, line: str) -> None:
    text = "\n\n".join((*_TOLD, line))
    assert set(severities_of(rule, text, path="news/12.md")) <= {"info"}
    assert set(severities_of(rule, _SAVED + text, path="news/12.md")) & {"warning", "error"}


def test_a_button_shows_no_address() -> None:
    for line, found in (("Share this post", "error"), ("Share this post: https://ferry.town/12", "info")):
        assert severities_of(share_prompt, _markdown(line, front=_FRONT.format("")), path="news/12.md") == [found]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Advertisement", ["error"]),
        ("Advertisement - scroll to continue reading", ["error"]),
        ("This post contains affiliate links, and we may earn a commission if you buy the lamp.", ["info"]),
    ],
)
def test_the_mark_of_an_advertisement_is_left_over_anywhere(line: str, found: list[str]) -> None:
    assert severities_of(advertisement, _markdown(line), path="news/12.md") == found


def test_what_a_template_says_until_it_is_filled() -> None:
    piece = '<div><p data-ng-if="!lamp">Loading...</p><p data-ng-if="lamp">{{lamp.name}}</p></div>'
    assert severities_of(script_notice, piece, HTML) == ["info"]


def test_a_prompt_over_a_list_of_what_there_is_to_learn() -> None:
    from provenance_plugins.boilerplate.read_more import read_more  # noqa: PLC0415 - of this test alone

    list_ = "- how the weir is kept\n- who pays for it\n"
    assert severities_of(read_more, _markdown("Read the article to learn:", list_), path="12.md") == ["info"]
