"""What a file is, as severities ask it: taken from a page, a manuscript, a piece of a page, a working paper, a report."""

from __future__ import annotations

import pytest

from provenance.analysis.files import (
    is_article,
    is_gathered,
    is_html,
    is_in_hand,
    is_kept,
    is_long,
    is_mail,
    is_manuscript,
    is_message,
    is_of_site,
    is_own_page,
    is_passage,
)
from provenance.analysis.files.made_of import is_of_paragraphs, is_short_piece, is_working_paper, is_written_in_tags
from provenance.analysis.files.pages import is_built, is_of_outlet, lies_among_others, shows_advertisements
from provenance.analysis.files.reports import is_told_by_people, lays_little, names_many
from provenance.analysis.files.saved import is_own_file, is_saved_from, is_saved_page
from provenance.analysis.files.sources import is_source_of_no_article
from provenance.analysis.files.taken import is_taken
from provenance.api import Document
from provenance.testing import document
from tests.boilerplate.prose import PROSE

HTML, MARKDOWN, PLAIN = "text/html", "text/markdown", "text/plain"
_TOLD = (*PROSE, *PROSE, *PROSE)
_FRONT = "---\ntitle: The ferry\n{}---\n\n"


def _page(*, head: str = "", menu: str = "") -> Document:
    told = "".join(f"<p>{words}</p>" for words in _TOLD)
    return document(
        f"<html><head><title>The ferry</title>{head}</head><body>{menu}<article>{told}</article></body></html>",
        media_type=HTML,
    )


@pytest.mark.parametrize(
    ("media_type", "front", "expected"),
    [
        (MARKDOWN, "", {"in hand", "manuscript", "of site"}),
        (MARKDOWN, _FRONT.format(""), {"in hand", "manuscript", "of site", "own page"}),
        (PLAIN, "", {"in hand", "kept"}),
        (HTML, "", {"html", "kept", "of site"}),
        ("application/xhtml+xml", "", {"html", "of site"}),
    ],
)
def test_in_what_a_file_is_kept(media_type: str, front: str, expected: set[str]) -> None:
    asked = {
        "html": is_html,
        "in hand": is_in_hand,
        "kept": is_kept,
        "manuscript": is_manuscript,
        "of site": is_of_site,
        "own page": is_own_page,
    }
    one = document(front + "\n\n".join(_TOLD * 3), media_type=media_type)
    assert {name for name, question in asked.items() if question(one)} == expected


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        (100, {"message", "passage"}),
        (500, {"passage"}),
        (900, set()),
        (2_000, {"article"}),
        (20_000, {"article", "long"}),
        (30_000, {"article", "long", "gathered"}),
    ],
)
def test_how_long_a_text_is(length: int, expected: set[str]) -> None:
    asked = {
        "message": is_message,
        "passage": is_passage,
        "article": is_article,
        "long": is_long,
        "gathered": is_gathered,
    }
    one = document("lamp " * (length // 5))
    assert {name for name, question in asked.items() if question(one)} == expected


def test_a_page_shows_who_made_it() -> None:
    network = _page(head='<script src="https://securepubads.g.doubleclick.net/gpt.js"></script>')
    built = _page(head='<meta name="generator" content="Hexo 5.4">')
    saved = _page(head='<script src="/s.js"></script>' * 12, menu='<a href="/news">News</a>')
    assert [shows_advertisements(one) for one in (network, built, saved)] == [True, False, False]
    assert [is_built(one) for one in (network, built, saved)] == [False, True, False]
    assert is_of_outlet(saved)
    assert not is_of_outlet(_page(menu='<a href="/news">News</a>'))


@pytest.mark.parametrize(
    ("style", "menu", "scripts", "expected"),
    [
        ("css/lamp.css", 3, 0, True),
        ("css/lamp.css", 2, 0, False),
        ("css/lamp.css", 3, 12, False),
        ("https://cdn.example/lamp.css", 3, 0, False),
        ("The ferry_files/lamp.css", 3, 0, False),
    ],
)
def test_a_page_lies_among_the_files_of_its_site(style: str, menu: int, scripts: int, *, expected: bool) -> None:
    head = f'<link rel="stylesheet" href="{style}">' + '<script src="s.js"></script>' * scripts
    page = _page(head=head, menu="".join(f'<a href="page{number}.html">Page {number}</a>' for number in range(menu)))
    assert lies_among_others(page) is expected


@pytest.mark.parametrize(
    ("front", "path", "expected"),
    [
        ("", "news/12.md", (True, False)),
        ("", "news", (False, False)),  # it may have been copied from anywhere
        (_FRONT.format(""), "news", (True, False)),
        (_FRONT.format("url: https://ferry.town/news/12\n"), "news/12.md", (False, True)),
        (_FRONT.format("url: https://ferry.town\n"), "news/12.md", (True, False)),
    ],
)
def test_a_file_of_somebodys_own(front: str, path: str, expected: tuple[bool, bool]) -> None:
    one = document(front + "\n\n".join(_TOLD), media_type=MARKDOWN, path=path)
    assert (is_own_file(one), is_saved_from(one)) == expected


def test_a_page_that_was_saved_whole() -> None:
    left = ("Share this article", "Sign up for our newsletter", "Accept all cookies")
    assert is_saved_page(document("\n\n".join((*_TOLD, *left)), media_type=MARKDOWN))
    assert not is_saved_page(document("\n\n".join((*_TOLD, left[0])), media_type=MARKDOWN))
    assert not is_saved_page(document("\n\n".join((*_TOLD * 13, *left)), media_type=MARKDOWN))


@pytest.mark.parametrize(
    ("front", "path", "expected"),
    [
        (_FRONT.format(""), "about.md", True),
        (_FRONT.format("layout: page\ndate: 2024-05-03\n"), "about.md", True),
        (_FRONT.format("date: 2024-05-03\n"), "about.md", False),
        (_FRONT.format("url: https://ferry.town/news/12\n"), "about.md", False),
        ("", "docs/lamp.md", True),
        ("", "README.md", True),
        ("", "lamp.md", False),
    ],
)
def test_sources_that_are_no_articles(front: str, path: str, *, expected: bool) -> None:
    assert is_source_of_no_article(document(front + "\n\n".join(_TOLD), media_type=MARKDOWN, path=path)) is expected


def test_what_a_text_is_made_of() -> None:
    items = "".join(f"- [ ] task {number}\n" for number in range(12))
    assert is_working_paper(document(f"# Plan\n\n{items}", media_type=MARKDOWN))
    assert not is_working_paper(document(f"{_FRONT.format('')}# Plan\n\n{items}", media_type=MARKDOWN))
    assert not is_working_paper(document("\n\n".join((*_TOLD * 2, items)), media_type=MARKDOWN))
    assert is_short_piece(document("<div><p>Hello, {{ name }}</p></div>", media_type=HTML))
    assert not is_short_piece(document(f"<div><p>{' '.join(_TOLD * 3)}</p></div>", media_type=HTML))
    assert not is_short_piece(_page())
    assert is_written_in_tags(document("<p>The lamp</p>\n<p>is <b>out</b></p>\n<br>\n", media_type=PLAIN))
    assert not is_written_in_tags(
        document("\n\n".join((*_TOLD * 3, "<p>The <b>lamp</b> <i>is</i> <br>")), media_type=PLAIN)
    )


_REPORTED = "".join(
    f"{name} Osei said on Monday that the bridge was closed. " for name in ("Ana", "Ben", "Kim", "Tom", "Mira")
)


def test_how_much_is_laid_to_others() -> None:
    own = document("I was in the boat. It rained. We went home, and the lamp was out. " * 5)
    assert (names_many(own), is_told_by_people(own), lays_little(own)) == (False, False, True)
    news = document(_REPORTED * 2)
    assert (names_many(news), is_told_by_people(news), lays_little(news)) == (True, True, False)
    few = document(_REPORTED)
    assert (names_many(few), is_told_by_people(few), lays_little(few)) == (False, False, False)


_SENTENCES = (
    "Nobody in the town saw the lamp go out.",
    "The keeper was asleep at that hour.",
    "“We sat in the dark,” the clerk said.",
)
_ITEMS = ("- the lamp of the quay", "- the mill", "- the weir and its keeper", "- boats")


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("\n\n".join(_TOLD * 2), True),
        ("\n\n".join((*_TOLD, *_ITEMS * 4)), True),
        ("\n\n".join((*PROSE, *(f"{item} {number}" for number in range(30) for item in _ITEMS))), False),
        ("\n\n".join(_SENTENCES * 9), True),
        ("\n\n".join(("灯塔的灯在周二晚上熄灭了。", "镇上没有人看见它熄灭。") * 40), True),
        ("\n\n".join(line.rstrip(".") for line in _SENTENCES[:2] * 14), False),
        ("\n\n".join(("No.", "Nobody did.", "- a boat and its lamp at the quay") * 25), False),
        (
            "\n\n".join(
                (
                    "The keeper of the lamp had slept since noon, and nobody\nwent up to him before it was dark\nover the harbour.",
                )
                * 9
            ),
            True,
        ),
        ("\n\n".join((*PROSE, *_ITEMS)), True),  # a few lines may be of anything
    ],
)
def test_a_plain_text_that_is_made_of_paragraphs(text: str, *, taken: bool) -> None:
    plain = document(text, media_type=PLAIN, path="12.txt")
    assert (is_of_paragraphs(plain), is_taken(plain)) == (taken, taken)


def test_a_mail_asks_what_its_sender_asks() -> None:
    head = "From: The Lamp <post@lamp.example>\nTo: Ana Cruz <ana@cruz.example>\nSubject: The ferry\nMessage-ID: <1@lamp.example>\nDate: Mon, 6 May 2024 09:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain\n\n"
    mail = head + "\n\n".join((*_TOLD, "© 2024 Harbour Lamps Ltd. All rights reserved."))
    message = document(mail, media_type="message/rfc822", path="12.eml")
    assert is_mail(message)
    assert not is_taken(message)
