"""Light markup of wikis and blogs: MediaWiki, TiddlyWiki, Textile."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.documents import Document
from provenance.extensions import LoadError, NothingToRead, Source
from provenance.loaders.light_files import LektorLoader, MediaWikiLoader, SubtitlesLoader, TextileLoader, TiddlerLoader
from tests.loaders.common import check_shape, kinds, sources

PAGE = """{{Infobox bridge
| name = Bridge {{nowrap|of Leeds}}
| opened = {{start date|1900}}
}}
__NOTOC__
[[File:Bridge of Leeds.jpg|thumb|200px|The bridge]]
The '''bridge''' of [[Leeds|the city]]s is ''old''.<ref name="a">{{cite web|title=B}} [https://harbour.org/b Bridges of Leeds], Ana Cruz,
2019.</ref> It is {{convert|5|km|mi}} long &mdash; wide.<ref name="a" /><!-- really? --> See https://harbour.org/c.{{citation needed|date=May 2020}}
* One
** Two <code>x = 1</code>
: set in
{| class="wikitable"
|+ Figures
! Head !! Other
|-
| style="width:5em" | One || Two
|}
<blockquote>
We closed it, he said.
</blockquote>
 x = 2

== Sources ==
[[Category:Bridges]]
[[de:Brücke]]
"""


def wiki(text: str) -> Document:
    document = MediaWikiLoader().load(Source("a.mediawiki", "a.mediawiki", "text/x-mediawiki", text.encode()))
    check_shape(document)
    return document


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_page_of_mediawiki(ends: str) -> None:
    document = wiki(PAGE.replace("\n", ends))
    assert kinds(document) == [
        (
            "paragraph",
            "The bridge of the citys is old.[1] It is 5 km long — wide.[1] See https://harbour.org/c. [citation needed]",
        ),
        ("list_item", "One"),
        ("list_item", "Two x = 1"),
        ("paragraph", "set in"),
        ("caption", "Figures"),
        ("table_cell", "Head"),
        ("table_cell", "Other"),
        ("table_cell", "One"),
        ("table_cell", "Two"),
        ("quote", "We closed it, he said."),
        ("code", "x = 2"),
        ("heading", "Sources"),
        ("note", "Bridges of Leeds, Ana Cruz, 2019."),
    ]
    assert sources(document, "closed it") == ["closed it"]
    assert [link.target for link in document.links] == ["/Leeds", "https://harbour.org/c", "https://harbour.org/b"]
    assert [(image.target, image.alt) for image in document.images] == [("Bridge_of_Leeds.jpg", "The bridge")]
    assert [(mark.label, mark.kind) for mark in document.marks] == [("1", "footnote")] * 2
    assert [note.label for note in document.notes] == ["1"]
    assert [comment.text for comment in document.comments] == [" really? "]
    assert document.is_written


def test_a_page_that_leads_to_another_one() -> None:
    with pytest.raises(NothingToRead, match="another page"):
        wiki("#REDIRECT [[The bridge]]\n")


def test_a_proposal_states_what_it_is_in_its_first_block() -> None:
    document = wiki(
        "<pre>\n  BIP: 84\n  Title: Keys for all\n  Authors: Ana Cruz <ana@harbour.org>\n           Ben Ode <ben@harbour.org>\n  Assigned: 2017-12-28\n</pre>\n\n==Abstract==\n\nKeys.\n"
    )
    assert [(one.field, one.value) for one in document.declared] == [
        ("title", "Keys for all"),
        ("author", "Ana Cruz"),
        ("author", "Ben Ode"),
        ("date", "2017-12-28"),
    ]


TIDDLER = """created: 20250517081739623
modified: 20250518081739623
creator: Ana Cruz
author: Somebody else
title: TheBridge
caption: The bridge
tags: Harbour
type: text/vnd.tiddlywiki

\\define word() harbour

!! The ''old'' bridge
It is //old//, see [[the plan|https://harbour.org/plan]] of [[Leeds]] and `x = 1`, <<word>>, {{!!author}}.

* One
<<<
We closed it.
<<< Ben Ode
|!Head|One|
```
code
```
[img[A bridge|bridge.jpg]]
"""


def tiddler(text: str) -> Document:
    document = TiddlerLoader().load(Source("a.tid", "a.tid", "text/x-tiddlywiki", text.encode()))
    check_shape(document)
    return document


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_tiddler(ends: str) -> None:
    document = tiddler(TIDDLER.replace("\n", ends))
    assert kinds(document) == [
        ("heading", "The old bridge"),
        ("paragraph", "It is old, see the plan of Leeds and x = 1, , ."),
        ("list_item", "One"),
        ("quote", "We closed it."),
        ("caption", "Ben Ode"),
        ("table_cell", "Head"),
        ("table_cell", "One"),
        ("code", "code"),
    ]
    assert [link.target for link in document.links] == ["https://harbour.org/plan", "#Leeds"]
    assert [(one.field, one.value) for one in document.declared] == [
        ("title", "The bridge"),
        ("author", "Ana Cruz"),
        ("date", "2025-05-17T08:17:39Z"),
        ("modified", "2025-05-18T08:17:39Z"),
    ]
    assert sources(document, "closed") == ["closed"]


def test_a_tiddler_in_markdown() -> None:
    document = tiddler("title: The bridge\ntype: text/x-markdown\n\n# The bridge\n\nIt is *old*.\n")
    assert kinds(document) == [("heading", "The bridge"), ("paragraph", "It is old.")]
    assert sources(document, "old") == ["old"]


@pytest.mark.parametrize("head", ["title: $:/plugins/a", "title: a\ntype: text/css"])
def test_a_tiddler_of_the_program_is_no_text(head: str) -> None:
    with pytest.raises(NothingToRead):
        tiddler(f"{head}\n\nWords.\n")


TEXTILE = """---
title: The bridge
author: Ana Cruz
---

h2(news). The *old* bridge

It is _old_, see "the plan":https://harbour.org/plan, and @x = 1@.[1]

* One
** Two
bq. We closed it.

|_. Head | One |

bc.. x = 1

y = 2

p. So it is -not- open: 5 - 3 = 2.

!bridge.jpg(A bridge)!

notextile. <div class="a">b</div>

fn1. Bridges, 2019.
"""


def textile(text: str) -> Document:
    document = TextileLoader().load(Source("a.textile", "a.textile", "text/x-textile", text.encode()))
    check_shape(document)
    return document


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_textile(ends: str) -> None:
    document = textile(TEXTILE.replace("\n", ends))
    assert kinds(document) == [
        ("heading", "The old bridge"),
        ("paragraph", "It is old, see the plan, and x = 1.[1]"),
        ("list_item", "One"),
        ("list_item", "Two"),
        ("paragraph", "bq. We closed it."),
        ("table_cell", "Head"),
        ("table_cell", "One"),
        ("code", "x = 1"),
        ("code", "y = 2"),
        ("paragraph", "So it is not open: 5 - 3 = 2."),
        ("note", "Bridges, 2019."),
    ]
    assert [link.target for link in document.links] == ["https://harbour.org/plan"]
    assert [(image.target, image.alt) for image in document.images] == [("bridge.jpg", "A bridge")]
    assert [mark.label for mark in document.marks] == [note.label for note in document.notes] == ["1"]
    assert [(one.field, one.value) for one in document.declared] == [("title", "The bridge"), ("author", "Ana Cruz")]
    assert sources(document, "open") == ["open"]


_PIECES = st.lists(
    st.sampled_from(
        ["{{", "}}", "[[", "]]", "<ref>", "</ref>", "<!--", "-->", "{|", "|}", "\n|", "\n", "\n\n", '"', ":", "!", "@", "==", "''", "<pre>", "</pre>", "bq.. ", "<<<", "```", "* ", "words", " ", "é", "\u200b"]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(_PIECES)
def test_any_signs_are_read(text: str) -> None:
    wiki(f"Words. {text}")
    textile(f"Words. {text}")
    tiddler(f"title: a\n\nWords. {text}")


LEKTOR = """_model: page
---
title: The bridge
---
author: Ana Cruz
---
pub_date: 2024-05-03
---
body:

# The *old* bridge

It was closed.
---
css:

p { x: y }
q { }
---
parts:

#### text-block ####
text:

It will be open again.

Soon.
----
class: wide
#### image ####
image: a.jpg
"""


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_page_of_lektor(ends: str) -> None:
    text = LEKTOR.replace("\n", ends)
    document = LektorLoader().load(Source("contents.lr", "contents.lr", "text/x-lektor", text.encode()))
    check_shape(document)
    assert kinds(document) == [
        ("heading", "The old bridge"),
        ("paragraph", "It was closed."),
        ("paragraph", "It will be open again."),
        ("paragraph", "Soon."),
    ]
    assert [(one.field, one.value) for one in document.declared] == [
        ("title", "The bridge"),
        ("author", "Ana Cruz"),
        ("date", "2024-05-03"),
    ]
    assert sources(document, "Soon") == ["Soon"]


SRT = """1
00:02:27,529 --> 00:02:30,000
<i>The bridge was closed</i>
on Monday.

2
00:02:30,100 --> 00:02:33,000
Was it?
3
00:03:30,100 --> 00:03:33,000
{\\an8}Soon it opens &amp; stays.
"""
VTT = """WEBVTT - The bridge
Kind: captions
Language: en

NOTE
made by hand

STYLE
::cue { color: red }

intro
00:01.000 --> 00:04.000 align:start
<v Ana Cruz>The bridge <b>was</b> closed.

00:04.100 --> 00:06.000
<v Ben Ode>Was it?</v>
"""


def subtitles(text: str) -> Document:
    document = SubtitlesLoader().load(Source("a.srt", "a.srt", "text/x-subtitles", text.encode()))
    check_shape(document)
    return document


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_subtitles(ends: str) -> None:
    document = subtitles(SRT.replace("\n", ends))
    assert kinds(document) == [
        ("paragraph", "The bridge was closed on Monday. Was it?"),
        ("paragraph", "Soon it opens & stays."),
    ]
    assert sources(document, "Soon") == ["Soon"]
    document = subtitles(VTT.replace("\n", ends))
    assert kinds(document) == [("paragraph", "Ana Cruz: The bridge was closed."), ("paragraph", "Ben Ode: Was it?")]
    assert [(one.field, one.value) for one in document.declared] == [("title", "The bridge"), ("language", "en")]
    assert [comment.text for comment in document.comments] == ["made by hand"]


def test_what_has_no_times_is_no_subtitles() -> None:
    with pytest.raises(LoadError, match="no subtitles"):
        subtitles("The bridge was closed.\n")


@pytest.mark.parametrize(
    ("text", "target", "shown"),
    [
        ('Words (a "mill":https://lampnet.org/mill, a "ferry":https://lampnet.org/ferry).', "https://lampnet.org/ferry", "Words (a mill, a ferry)."),
        ('Words ("ferry":https://lampnet.org/ferry.) and lamps.', "https://lampnet.org/ferry", "Words (ferry.) and lamps."),
        ('Words, a "ferry":https://lampnet.org/ferry_(ship). It rained.', "https://lampnet.org/ferry_(ship)", "Words, a ferry. It rained."),
        ('Words, a "ferry":https://lampnet.org/ferry. It rained.', "https://lampnet.org/ferry", "Words, a ferry. It rained."),
    ],
)  # fmt: skip
def test_a_bracket_behind_an_address_of_textile(text: str, target: str, shown: str) -> None:
    document = textile(text)
    assert document.links[-1].target == target
    assert document.text.strip() == shown
