"""Directives of ikiwiki in Markdown, and posts of Nikola and ABlog."""

from __future__ import annotations

import pytest

from provenance.documents import Document
from tests.loaders.common import check_shape, cut, kinds, load, sources

_PAGE = """[[!meta title="The bridge
is open" author="Ana Cruz"]]
[[!meta date="2014-07-28T10:37:20Z" stylesheet="wide"]]
[[!tag bridges]] [[!meta language=en]]

The [[!wikipedia Leeds]] bridge, or [[!taglink toll|bridges]], is open.

[[!more linktext="Read on" text=\"\"\"
## Who paid

The city paid for [it](/bridge). [[!img arch.jpg alt="The arch"]]
\"\"\"]]

```
[[!meta author="Ben Ode"]]
```
"""


def _stated(document: Document) -> dict[str, str]:
    return {one.field: one.value for one in document.declared}


def test_directives_state_things_and_are_no_words() -> None:
    document = load(_PAGE, "text/markdown", "bridge.mdwn")
    check_shape(document)
    assert kinds(document) == [
        ("paragraph", "The Leeds bridge, or toll, is open."),
        ("heading", "Who paid"),
        ("paragraph", "The city paid for it."),
        ("code", '[[!meta author="Ben Ode"]]'),
    ]
    assert _stated(document) == {
        "title": "The bridge is open",
        "author": "Ana Cruz",
        "date": "2014-07-28T10:37:20Z",
        "language": "en",
    }
    assert sources(document, "Leeds") == ["Leeds"]
    (date,) = (one for one in document.declared if one.field == "date")
    assert cut(document, date.source) == "2014-07-28T10:37:20Z"


def test_directives_in_front_matter_of_pandoc() -> None:
    text = '---\ntitle-meta: "Oaks"\nauthor-meta: Ana Cruz\niw-directives:\n - [[!meta date="2015-04-16"]]\n - [[!meta license="[CC0](http://example.org/0)"]]\nlang: fr\n...\n\nLes chênes.\n'
    document = load(text, "text/markdown", "oak.markdown")
    assert _stated(document) == {
        "title": "Oaks",
        "author": "Ana Cruz",
        "date": "2015-04-16",
        "licence": "[CC0](http://example.org/0)",
        "language": "fr",
    }
    assert document.notices == ()
    assert document.text == "Les chênes."


@pytest.mark.parametrize(
    "text", ["The sign [[! is theirs.", "[[Leeds]] is a city.", '[[!meta title="never closed', "[[!x" * 5000]
)
def test_other_brackets_stay(text: str) -> None:
    assert load(text, "text/markdown").text == text


_NIKOLA = """.. title: The bridge is open
.. slug: bridge
.. date: 2019-11-02 19:17:53 UTC
.. tags: bridges, leeds
.. category:
.. author: Ana Cruz

The *bridge* is open.

Who paid
========

The `city <https://example.org/>`_ paid.
"""


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_posts_of_nikola_under_txt(ending: str) -> None:
    document = load(_NIKOLA.replace("\n", ending), "text/plain", "posts/bridge.txt")
    assert document.media_type == "text/x-rst"
    assert kinds(document) == [
        ("paragraph", "The bridge is open."),
        ("heading", "Who paid"),
        ("paragraph", "The city paid."),
    ]
    assert _stated(document) == {
        "title": "The bridge is open",
        "date": "2019-11-02 19:17:53 UTC",
        "author": "Ana Cruz",
    }


def test_two_dots_of_a_plain_text() -> None:
    assert load(".. and so it ended.\n\nNobody came.\n", "text/plain").media_type == "text/plain"


def test_posts_of_ablog() -> None:
    text = "The bridge is open\n==================\n\n.. post:: May 16, 2019\n   :author: Ana Cruz, Ben Ode\n   :tags: bridges\n   :language: en\n\nThe bridge is open.\n"
    document = load(text, "text/x-rst", "posts/bridge.rst")
    assert [(one.field, one.value) for one in document.declared] == [
        ("date", "May 16, 2019"),
        ("author", "Ana Cruz"),
        ("author", "Ben Ode"),
        ("language", "en"),
    ]
    assert [cut(document, one.source) for one in document.declared][:2] == ["May 16, 2019", "Ana Cruz"]
    assert document.text == "The bridge is open\n\nThe bridge is open."


def test_requests_to_a_server_are_no_posts() -> None:
    text = "Users\n=====\n\n.. http:post:: /users\n\n   Adds a user.\n"
    document = load(text, "text/x-rst")
    assert document.declared == ()
    assert "/users" in document.text


def test_an_open_directive_of_many_quoted_words_ends_nowhere() -> None:
    text = "# The dam\n\nThe dam is old.\n\n[[!a " + '"""x""" ' * 40 + "and on.\n"
    assert "and on." in load(text, "text/markdown", "dam.mdwn").text
