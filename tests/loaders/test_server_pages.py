"""Pages under the names of programs for servers, and programs."""

from __future__ import annotations

import pytest

from provenance.extensions import NothingToRead, Source
from provenance.loaders import ServerPageLoader
from tests.loaders.common import check_shape, kinds, sources

WORDS = "The council voted&nbsp;on Monday."
LOADER = ServerPageLoader()


def source(data: str, path: str = "news/index.php") -> Source:
    return Source(path, path, "text/x-server-page", data.encode())


@pytest.mark.parametrize(
    "data",
    [
        f"<!DOCTYPE html>\n<html><body><p>{WORDS}</p></body></html>",
        f'\ufeff<%@ Page Language="C#" Title="A" %>\r\n<%-- the head --%>\n<html><body><p>{WORDS}</p></body></html>',
        f'<%@ Page MasterPageFile="~/a.master" %>\n<asp:Content ContentPlaceHolderID="b" Runat="Server"><p>{WORDS}</p></asp:Content>',
        f"<!-- {'kept ' * 900}-->\n<title>A</title><body><p>{WORDS}</p>",
        f'<!DOCTYPE html><body><center id="a"><p>{WORDS}</p></center><canvas id="c"></canvas><table><col width="3"/></table></body>',
        f"<!-- saved by a program -->\n<?xml version='1.0'?>\n<!doctype HTML><body><p>{WORDS}</p>",
    ],
)
def test_a_page_is_read(data: str) -> None:
    assert LOADER.declines(data.encode()) is None
    document = LOADER.load(source(data))
    check_shape(document)
    assert document.media_type == "text/html"
    assert kinds(document) == [("paragraph", "The council voted\xa0on Monday.")]
    assert sources(document, "Monday") == ["Monday"]
    assert document.source == data.removeprefix("\ufeff")


@pytest.mark.parametrize(
    "data",
    [
        f"<?php require 'head.php'; echo 1; ?>\n<html><body><p>{WORDS}</p></body></html>",
        "<?php\nnamespace App;\nclass Page {}\n",
        "<% Response.Write(1) %>",
        "Words alone.",
    ],
)
def test_a_program_is_none(data: str) -> None:
    assert "a server runs" in (LOADER.declines(data.encode()) or "")


@pytest.mark.parametrize(
    "code",
    [
        "<?php echo $name ?>",
        "<?= $name ?>",
        "<%= name %>",
        '<c:out value="${name}"/>',
        "<cfoutput>#name#</cfoutput>",
        "<c:forEach>",
    ],
)
def test_a_page_with_code_is_none_yet(code: str) -> None:
    data = f"<!DOCTYPE html><html><body><p>{code} voted.</p></body></html>"
    assert LOADER.declines(data.encode()) is None
    with pytest.raises(NothingToRead, match="a server runs"):
        LOADER.load(source(data))


@pytest.mark.parametrize("name", ["code", "caption", "cite", "center", "colgroup", "canvas"])
def test_elements_whose_names_begin_as_tags_of_servers_do(name: str) -> None:
    data = f'<!DOCTYPE html><html><body><{name} class="js"></{name}><p>{WORDS}</p></body></html>'
    assert "voted" in LOADER.load(source(data)).text


def test_a_page_in_utf_16() -> None:
    data = f"<!DOCTYPE html><html><body><p>{WORDS}</p></body></html>".encode("utf-16")
    assert LOADER.declines(data) is None
    assert "voted" in LOADER.load(Source("a.php", "a.php", "text/x-server-page", data)).text


def test_many_notes_before_no_page_are_looked_at_once() -> None:
    assert LOADER.declines(b"<!-- a -->\n" * 40 + b"x" * 20_000) is not None


def test_a_directive_states_the_title() -> None:
    data = f'<%@ Page Language="C#" Title="Kış &amp; yaz" MetaDescription="" %>\n<asp:Content ID="b" Runat="Server"><p>{WORDS}</p></asp:Content>'
    (one,) = LOADER.load(source(data)).declared
    assert (one.field, one.value) == ("title", "Kış & yaz")
    untitled = LOADER.load(source(data.replace("Kış &amp; yaz", "Untitled Page")))
    assert untitled.declared == ()


def test_files_that_are_taken_in_are_left_out() -> None:
    data = f"<!DOCTYPE html><html><head>\n<?php\n$title = 'The bridge';\n// the head\ninclude '../head.php';\n?></head><body><?php include_once(\"menu.php\") ?><p>{WORDS}</p><? require 'foot.php'; ?></body></html>"
    document = LOADER.load(source(data))
    check_shape(document)
    assert kinds(document) == [("paragraph", "The council voted\xa0on Monday.")]
    assert sources(document, "Monday") == ["Monday"]
    (title,) = (one for one in document.declared if one.field == "title")
    assert title.value == "The bridge"


@pytest.mark.parametrize(
    "code",
    [
        "<?php include $page; echo $x; ?>",
        "<?php if ($a) include 'b.php'; ?>",
        "<?php foo(); ?>",
        "<?php include 'a.php'",
        "<?php\n" + "# of all pages ####\n" * 20 + "echo foo();\n?>",
        "<?php\n// see http://a.example/#b // and #c // and #d // and #e // and #f\necho foo();\n?>",
    ],
)
def test_code_that_does_more_makes_it_a_program(code: str) -> None:
    with pytest.raises(NothingToRead):
        LOADER.load(source(f"<!DOCTYPE html><html><body>{code}<p>{WORDS}</p></body></html>"))


PART = "<p>The council voted on the bridge, which had been shut since the flood, and found the money for it in a day. Nobody spoke against the plan. The work begins in the spring and takes nine months, if the river stays low for long enough.</p>"
BEFORE = "<?php\nsession_start();\nif (!isset($_SESSION['a'])) { header('Location: in.php'); exit; }\n$rows = $db->query(\"echo {\");\n?>\n\n"


def test_code_before_a_page_that_writes_no_words_is_left_out() -> None:
    data = f"{BEFORE}<!DOCTYPE html>\n<html><body>{PART}<footer>&copy; <?php echo date('Y'); ?></footer></body></html>"
    assert LOADER.declines(data.encode()) is None
    document = LOADER.load(source(data))
    check_shape(document)
    assert sources(document, "Nobody spoke") == ["Nobody spoke"]
    assert "session" not in document.text


@pytest.mark.parametrize(
    "code",
    [
        "<?php if ($a): ?>",
        "<?php if ($a) { ?>",
        "<?= $a ?>",
        "<?php echo 'a'; ?>",
        "<?php print(1) ?>",
        "<?php /* 1 */ readfile('a') ?>",
    ],
)
def test_code_before_a_page_that_writes_words_or_is_open_makes_it_a_program(code: str) -> None:
    assert LOADER.declines(f"{code}<!DOCTYPE html><html><body>{PART}</body></html>".encode()) is not None


@pytest.mark.parametrize(
    "data",
    [
        f'<div class="card">{PART}</div>',
        f"<?php $strTitle = 'The &amp; bridge';\n$strDescr = \"A bridge\"; require('../start.inc'); ?>\n<h2>News</h2>{PART}<?php require('../end.inc'); ?>",
        f"<?php get_header(); ?>\n<div>{PART}</div>\n<?php get_footer() ?>",
        f"<?php include '../header.php'; ?>\n<!-- BEGIN -->\n<center>{PART}</center>",
    ],
)
def test_what_stands_between_the_head_and_the_foot_of_all_pages_is_read(data: str) -> None:
    assert LOADER.declines(data.encode()) is None
    document = LOADER.load(source(data))
    check_shape(document)
    assert sources(document, "Nobody spoke") == ["Nobody spoke"]
    stated = {one.field: one.value for one in document.declared}
    assert stated == ({"title": "The & bridge", "description": "A bridge"} if "strTitle" in data else {})


@pytest.mark.parametrize(
    "data",
    [
        "<?php include 'x.php'; ?><div class='menu'><a href='a'>One.</a> <a href='b'>Two.</a></div>",
        f"<div><footer>{PART}</footer></div>",
        f"<section><h4>Teams</h4><p>{'the team of Leeds ' * 30}</p></section>",
    ],
)
def test_a_menu_or_the_foot_of_all_pages_is_no_text(data: str) -> None:
    with pytest.raises(NothingToRead, match="a part of all pages"):
        LOADER.load(source(data))


@pytest.mark.parametrize("opens", ["<nav>\n", "<!-- ", "<script>", "<form a='b' "])
def test_what_nothing_closes_takes_no_longer_each(opens: str) -> None:
    data = f"<div><p>The mayor said so. It was over.</p>\n{opens * 8_000}</div>"
    with pytest.raises(NothingToRead):
        LOADER.load(source(data))


def test_comments_of_blade_are_left_out() -> None:
    data = (
        "<div>\n{{--<p>The clerk was to see this, and nobody else.</p>\n--}}\n<p>"
        + "The council of the town voted on Monday to close the old bridge by the harbour. " * 4
        + "</p>\n</div>"
    )
    document = LOADER.load(source(data))
    assert document.text.startswith("The council of the town")
    check_shape(document)
