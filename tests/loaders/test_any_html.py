"""Any markup is read, and each word of it leads to its place; the tree is the one that Beautiful Soup would have made."""

from __future__ import annotations

import html
import re
import warnings

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag
from hypothesis import given
from hypothesis import strategies as st

from provenance.extensions import LoadError
from provenance.loaders.html.making import TreeMaker
from provenance.loaders.html.nodes import pieces_of
from provenance.loaders.html.parser import Parser
from provenance.loaders.html.tree import parse
from provenance.spans import Span
from tests.loaders.common import check_shape, load

MARKUP = st.lists(
    st.sampled_from(
        [
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<div>",
            "</div>",
            "<li>",
            "<ul>",
            "</ul>",
            "<a",
            'href="#x">',
            "</a>",
            "<br>",
            "&amp;",
            "&lt;",
            "&#39;",
            "&copy",
            "&#x1F600;",
            "&nosuch;",
            "&#",
            "&",
            "<",
            ">",
            "<!--c-->",
            "<!--",
            "<!",
            "<?",
            "<![CDATA[x]]>\n",
            " ",
            "<![",
            "<script>x</script>",
            "<script>",
            "</script",
            "<style>",
            "<pre>",
            "</pre>",
            "<img",
            "alt=x>",
            "<td>",
            "</table>",
            "<title>",
            "<!DOCTYPE",
            "html>",
            "<p",
            "id=x",
            'class="a',
            'b">',
            "word",
            "words\n",
            " ",
            "\n",
            "\r\n",
            "\t",
            "\xa0",
            "é",
            "😀",
            "\x00",
            "\ufeff",
            ".",
            "</",
            ">",
            '">',
            "'",
        ]
    ),
    max_size=25,
).map("".join)


@given(st.one_of(MARKUP, st.text(max_size=80)))
def test_any_markup(page: str) -> None:
    try:
        document = load(page, "text/html")
    except LoadError:
        return
    check_shape(document)


@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    try:
        check_shape(load(data, "text/html"))
    except LoadError as error:
        assert str(error)  # noqa: PT017 - some bytes are a page, others are not


WORD = st.text(st.sampled_from("abcé😀&<'\"©’中"), min_size=1, max_size=5)


SPACE = st.sampled_from([" ", "  ", "\n", " \r\n\t"])


TAGS = st.sampled_from(["", "<b>", "</b>", "<i class='x'>", "</i>", "<!-- c -->", "<span>", "</span>", "<wbr>"])


@given(st.lists(st.tuples(WORD, SPACE, TAGS, st.booleans()), min_size=1, max_size=12))
def test_a_word_leads_to_the_source_that_makes_it(parts: list[tuple[str, str, str, bool]]) -> None:
    page = "<p>"
    words: list[str] = []
    for word, space, tag, numeric in parts:
        written = "".join(f"&#{ord(character)};" for character in word) if numeric else html.escape(word)
        page += f"{tag}{space}{written}"
        words.append(word)
    document = load(page, "text/html")
    assert document.text == " ".join(words)
    offset = 0
    for word in words:
        place = document.locate(Span(offset, offset + len(word)))
        assert html.unescape(re.sub(r"<[^>]*>", "", document.source[place.start : place.end])) == word
        offset += len(word) + 1


COMMENTS = re.compile(r"<!--.*?--\s*>", re.DOTALL)


@given(MARKUP)
def test_the_tree_has_the_strings_of_beautiful_soup(page: str) -> None:
    """What we add to the parser moves elements at most: it neither loses nor makes a string."""
    try:
        tree = parse(page)
    except LoadError:
        return
    ours = [str(node) for node in tree.soup.descendants if isinstance(node, NavigableString) and str(node).strip()]
    if "&" in page or "<" not in page or "<![" in page or "<!--" in COMMENTS.sub("", page):
        return  # references are ours, and so are what follows a stray `&#` and a comment that never ends
    if ">" not in page[page.rfind("<") :]:
        return  # a tag that the page breaks off in: later releases of Python drop it, and we keep its words
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        plain = [
            str(node)
            for node in BeautifulSoup(page, "html.parser").descendants
            if isinstance(node, NavigableString) and str(node).strip()
        ]
    assert "".join(ours) == "".join(plain)


TAG = st.sampled_from(
    [
        "<p class='a b'>",
        '<p id="x" class=a>',
        "<P ID=x>",
        "<img alt=\"a 'b' &amp; c\" src=x.png hidden>",
        '<img src="?a=1&b=2" />',
        "<a href=x/y>",
        "<a href=x/>",
        "<a b='1'c='2'>",
        "<a b = 1>",
        "<a b=1 b=2 B=3>",
        "<a =x>",
        "<a 'x'>",
        "</a b='>'>",
        "</a >",
        "</ a>",
        "<br/>",
        "</br>",
        "<div/>",
        "<x-y data-z='>' :k @l>",
        "<svg viewBox='0'><title>t</title></svg>",
        "<style>a{}</style>",
        "<textarea> <b> </textarea>",
        "<template> <i>x</i></template>",
        "<rt>x</rt>",
        "<option>",
        "<?php x ?>",
        "<plaintext>",
        "<p\x0bx>",
        "<p\xa0x>",
    ]
)


@given(st.lists(st.one_of(MARKUP, TAG), max_size=8).map(lambda parts: "".join(parts) + "<b>"))
def test_the_short_way_leads_where_html_parser_leads(page: str) -> None:
    if re.search(r"&#(?!\d|x[0-9a-f])|<!\[", page, re.IGNORECASE):
        return  # older Pythons stop there: see `Parser.slow`, and the retrial in `parse`
    trees = []
    for short in (True, False):
        soup = BeautifulSoup("", "html.parser")
        maker = TreeMaker(soup)
        parser = Parser(maker, page, None)
        if short:
            parser.run()
        else:
            parser.slow(0)
            maker.end_words()
        trees.append(
            [
                (node.name, node.attrs, node.sourcepos, len(node.contents))
                if isinstance(node, Tag)
                else (type(node), str(node), pieces_of(node), node.parent and node.parent.name)
                for node in soup.descendants
            ]
        )
    assert trees[0] == trees[1]


def test_the_tree_is_linked_as_beautiful_soup_links_it() -> None:
    page = "<ul class='a'><li>a <b>b</b><li> <br>c<script>d</script></ul><!-- e --><p>f &amp; g"
    soup = parse(page).soup
    plain = BeautifulSoup(page.replace("<li> ", "</li><li> ").replace("</ul>", "</li></ul>"), "html.parser")
    assert str(soup) == str(plain)
    assert [str(node) for node in soup.descendants] == [str(node) for node in plain.descendants]
    assert soup.get_text() == plain.get_text()
    assert [str(tag) for tag in soup.select("ul.a > li ~ li, p")] == [
        str(tag) for tag in plain.select("ul.a > li ~ li, p")
    ]
    first, second = soup.find_all("li")
    assert second.previous_sibling is first
    assert second.previous_element is not None
    assert second.previous_element.parent is first.b
