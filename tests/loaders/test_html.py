"""HTML: its blocks, their kinds and regions, and the way back from each word to its place."""

from __future__ import annotations

import re

import pytest

from provenance import own_time
from provenance.documents import Region
from provenance.extensions import Source
from provenance.loaders import HtmlLoader
from provenance.loaders.html.declared.visible import AUTHORS, AUTHORS_ALONE, CREDITS, DATES, LICENCES, STEMS
from tests.loaders.common import check_shape, cut, kinds, load, sources


@pytest.mark.parametrize(
    ("page", "words", "expected"),
    [
        ("<p>a &amp; b</p>", "a & b", ["a &amp; b"]),
        ("<p>x &lt;b&gt; y</p>", "<b>", ["&lt;b&gt;"]),
        ("<p>&copy2020 Ann</p>", "©2020", ["&copy2020"]),
        ("<p>&nosuch; &#8217;s</p>", "&nosuch; ’s", ["&nosuch; &#8217;s"]),
        ("<p>they&#8217d go", "they’d", ["they&#8217d"]),
        ("<p>one<b>two</b>three</p>", "onetwothree", ["one<b>two</b>three"]),
        ("<p>one   \n two</p>", "one two", ["one   \n two"]),
        ("<p>one\r\ntwo</p>\r\n<p>three", "two\n\nthree", ["two</p>\r\n<p>three"]),
        ("<p>a<!-- c -->b</p>", "ab", ["a<!-- c -->b"]),
        ("<p>Say 😀 it 😀</p>", "it", ["it"]),
        ("<p>said</p><p>said <i>said</i></p>", "said", ["said", "said", "said"]),
        ("<p>no end <b>tag", "no end tag", ["no end <b>tag"]),
        ("<p>a<script>b</script>c<style>d</style>e</p>", "ace", ["a<script>b</script>c<style>d</style>e"]),
        ("<p>one<br>two</p>", "one\ntwo", ["one<br>two"]),
        ("<p>a < b and c > d</p>", "a < b and c > d", ["a < b and c > d"]),
        ("<pre>\n a\n  b</pre>", "a\n  b", ["a\n  b"]),
        ("a &# b &# <p>rest</p>", "rest", ["rest"]),
        ("<p>a<![ x ]>b</p><p>rest", "rest", ["rest"]),
        ("plain", "plain", ["plain"]),
    ],
)
def test_words_lead_to_their_place(page: str, words: str, expected: list[str]) -> None:
    document = load(page, "text/html")
    check_shape(document)
    assert sources(document, words) == expected


def test_code_in_a_table_that_numbers_its_lines_is_code() -> None:
    page = "<p>The file:</p><pre><code><table><tr><td>1</td><td><b>allow</b> all;</td></tr></table></code></pre><table><tr><td>Ana</table>"
    document = load(page, "text/html")
    check_shape(document)
    assert kinds(document) == [("paragraph", "The file:"), ("code", "1"), ("code", "allow all;"), ("table_cell", "Ana")]


def test_blocks_kinds_and_regions() -> None:
    page = """<!doctype html><html lang="en"><title>T</title><nav><ul><li><a href="/">Home</a><li>Two</ul></nav><main><article>
    <h2>Head</h2><p>Text with <a href="x">link</a>.<p lang=fr>Deux<blockquote><p>Said</blockquote><ul><li><p>Item<ul><li>Sub</ul></ul>
    <figure><img src=i.png alt="An owl"><figcaption>Photo: Ann</figcaption></figure><table><tr><th>H<td>Cell</table><div>Loose</div>
    <div hidden>secret</div><p style="display: none">gone<p aria-hidden="true">seen<pre><code>x = 1</code></pre></article></main>
    <footer>End</footer>"""
    document = load(page, "text/html")
    check_shape(document)
    assert kinds(document) == [
        ("list_item", "Home"), ("list_item", "Two"), ("heading", "Head"), ("paragraph", "Text with link."), ("paragraph", "Deux"), ("quote", "Said"),
        ("list_item", "Item"), ("list_item", "Sub"), ("caption", "Photo: Ann"), ("table_cell", "H"), ("table_cell", "Cell"), ("text", "Loose"),
        ("paragraph", "seen"), ("code", "x = 1"), ("text", "End"),
    ]  # fmt: skip
    by_words = {document.slice(block.span): block for block in document.blocks}
    assert {Region.NAV, Region.LIST, Region.LINK} <= by_words["Home"].regions
    assert by_words["Home"].link_density == 1
    assert by_words["Text with link."].link_characters == 4
    assert Region.LINK not in by_words["Text with link."].regions
    assert by_words["Head"].level == 2
    assert by_words["Sub"].level == 2
    assert by_words["Deux"].language == "fr"
    assert by_words["Said"].language is None
    assert Region.HIDDEN in by_words["seen"].regions
    assert Region.FOOTER in by_words["End"].regions
    element = by_words["Photo: Ann"].element
    assert element is not None
    assert [each.name for each in element.lineage()] == ["figcaption", "figure", "article", "main", "html"]
    assert document.whole_page
    (image,) = document.images
    assert (image.target, image.alt, cut(document, image.source)) == ("i.png", "An owl", '<img src=i.png alt="An owl">')
    assert image.caption is not None
    assert document.slice(image.caption) == "Photo: Ann"


def test_two_line_breaks_end_a_paragraph() -> None:
    assert kinds(load("<div>one<br>still<br>\n<br>two</div>", "text/html")) == [("text", "one\nstill"), ("text", "two")]


def test_front_matter() -> None:
    document = load("---\ntitle: A\n---\n<p>Text", "text/html")
    assert document.text == "Text"
    assert sources(document, "Text") == ["Text"]
    assert [(declared.value, cut(document, declared.source)) for declared in document.declared] == [("A", "A")]
    assert document.has_front_matter


def test_a_fragment_is_no_page() -> None:
    assert not load("<p>Text <a href=#>x</a></p>", "text/html").whole_page
    assert load("<body>Text", "text/html").whole_page
    source = Source("a", "a", "text/html", "<body>Text", whole_page=False)
    assert not HtmlLoader().load(source).whole_page


def test_references_of_more_digits_than_a_number_may_have() -> None:
    page = f"<p>a&#{'0' * 5000}65;<b title='&#{'0' * 5000}65;'>b</b>"
    assert load(page, "text/html").text == f"a\ufffd<b title='&#{'0' * 5000}65;'>b"
    assert load(page.replace("<b", "<!-- <b"), "text/html").text.startswith("a\ufffd")


def test_links_and_comments() -> None:
    page = '<p><a class="x>y" href=\'/a?b=1&amp;c=2\' rel="NoFollow ugc">one</a> <a href>two</a> <a name=q>three</a><!-- note -->'
    document = load(page, "text/html")
    assert [(document.slice(link.span), link.target, link.relation) for link in document.links] == [
        ("one", "/a?b=1&c=2", ("nofollow", "ugc")),
        ("two", "", ()),
    ]
    assert cut(document, document.links[0].source) == "/a?b=1&amp;c=2"
    assert [(comment.text, cut(document, comment.source)) for comment in document.comments] == [
        (" note ", "<!-- note -->")
    ]


def test_a_section_of_no_kind_is_a_comment_and_all_others_stay() -> None:
    page = "<p>a<![ x ]>b<!-- <![endif]> --><![CDATA[c]]><![y]>d</p>"
    document = load(page, "text/html")
    assert document.text == "abd"
    (comment,) = document.comments
    assert (comment.text, cut(document, comment.source)) == (" <![endif]> ", "<!-- <![endif]> -->")


@pytest.mark.parametrize("media_type", ["text/html", "application/xhtml+xml"])
def test_cdata_is_text_where_readers_see_it(media_type: str) -> None:
    xml = media_type == "application/xhtml+xml"
    page = "<p>oak <![CDATA[a & <b> ash]]> elm</p><svg><text><![CDATA[1 < 2]]></text></svg><p>fir<![CDATA[ > yew"
    document = load(page, media_type)
    check_shape(document)
    first = "oak a & <b> ash elm" if xml else "oak ash]]> elm"
    assert document.text == f"{first}\n\n1 < 2\n\nfir{' > yew' if xml else ' yew'}"
    assert sources(document, "1 < 2") == ["1 < 2"]
    assert sources(document, "a & <b> ash" if xml else "ash]]>") == ["a & <b> ash" if xml else "ash]]>"]


def test_words_of_drawings_are_read_and_what_pops_up_is_not() -> None:
    page = """<title>Jobs</title><p>Above<figure><svg><title>Tip</title><desc>Long</desc><defs><text>Nowhere</text></defs><g display=none><text>Gone</text></g>
    <g> stray <text>Pay &amp; hours<title>Pop</title><tspan x=0 dy=9>by year</tspan></text><text>Source: Ana</text></g>
    <foreignObject><p>One<p>Two</foreignObject></svg><figcaption>Under</figcaption></figure><svg aria-hidden=true><text>Seen</text></svg>"""
    document = load(page, "text/html")
    check_shape(document)
    assert kinds(document) == [
        ("paragraph", "Above"), ("caption", "Pay & hours\nby year"), ("caption", "Source: Ana"), ("paragraph", "One"), ("paragraph", "Two"),
        ("caption", "Under"), ("caption", "Seen"),
    ]  # fmt: skip
    assert all(Region.FIGURE in block.regions for block in document.blocks[1:])
    assert Region.HIDDEN in document.blocks[-1].regions
    assert [(one.field, one.value) for one in document.declared] == [("title", "Jobs")]


def test_signs_of_formulas_stand_apart() -> None:
    half = "<math><semantics><mfrac><mn>1</mn><mn>2</mn></mfrac><annotation>\\frac12</annotation></semantics></math>"
    document = load(f"<p>where ({half}) is <math><mi>E</mi></math>, the rest", "text/html")
    check_shape(document)
    assert document.text == "where (1 2) is E, the rest"


@pytest.mark.parametrize(("swallowed", "told"), [(" never", 0), (" never <p>more</p>", 1)])
def test_a_comment_that_never_ends_goes_to_the_end(swallowed: str, told: int) -> None:
    page = f"<p>oak</p>\n<!--{swallowed}"
    document = load(page, "text/html")
    (comment,) = document.comments
    assert (document.text, comment.text, cut(document, comment.source)) == ("oak", swallowed, f"<!--{swallowed}")
    assert ["The comment on line 2 never ends" in notice.message for notice in document.notices] == [True] * told


@pytest.mark.parametrize(
    "token",
    ["<!-- x ", "<!x ", "<? x ", "<![CDATA[ x ", "<![if ", "<a href=x ", "<a href='x' b", "<a '", "</a ", "<script "],
)
def test_what_stands_before_something_that_never_ends_is_read(token: str) -> None:
    assert load(f"<p>oak</p>{token * 200}", "text/html").text.startswith("oak")


def test_images_that_are_not_to_be_seen() -> None:
    page = '<p><img src=a width=1 height=1><img src=b role=presentation><img src="data:x" data-src="c.jpg" alt=""><img srcset="d.jpg 2x, e.jpg">'
    images = load(page, "text/html").images
    assert [(image.target, image.decorative, image.alt) for image in images] == [
        ("a", True, None), ("b", True, None), ("c.jpg", False, ""), ("d.jpg", False, None),
    ]  # fmt: skip


def test_a_caption_by_its_class() -> None:
    document = load(
        '<div><img src=a><p class="wp-caption-text">Photo: Ann</p><p>Text</p></div><img src=b><p>More', "text/html"
    )
    assert kinds(document) == [("caption", "Photo: Ann"), ("paragraph", "Text"), ("paragraph", "More")]
    assert [image.caption and document.slice(image.caption) for image in document.images] == ["Photo: Ann", None]


def test_a_link_that_is_never_closed_ends_at_the_next() -> None:
    document = load("<div><a href=x>one <b><a href=y>two</a> rest</div>", "text/html")
    assert [document.slice(link.span) for link in document.links] == ["one", "two"]
    assert document.blocks[0].link_characters == 6


def test_footnotes_and_anchors() -> None:
    page = """<p>Fact.<sup><a href="#fn1">1</a></sup> More.<a href="#fn9" role="doc-noteref">[9]</a> <a href="#top">Up</a> <a href="#">none</a></p>
    <h2 id="top">Top</h2><ol class="footnotes"><li id="fn1">The source. <a href="#fnref1">↩</a></li><li id="fn2">Unused.</li></ol>"""
    document = load(page, "text/html")
    assert [(mark.label, mark.kind, document.slice(mark.span)) for mark in document.marks] == [
        ("fn1", "footnote", "1"), ("fn9", "footnote", "[9]"), ("top", "anchor", "Up"), ("fnref1", "anchor", "↩"),
    ]  # fmt: skip
    assert [(note.label, note.kind, note.span and document.slice(note.span)) for note in document.notes] == [
        ("top", "anchor", "Top"), ("fn1", "footnote", "The source. ↩"), ("fn2", "footnote", "Unused."),
    ]  # fmt: skip
    assert {kind for kind, words in kinds(document) if "." in words and "Fact" not in words} == {"note"}


def test_declared() -> None:
    page = """<html lang="en-GB"><head><title>A &amp; B</title><meta property="article:published_time" content="2024-06-20T10:00:00Z">
    <meta name="DC.creator" content="Ann  Lee"><link rel="canonical" href="https://x.org/a"><link rel=license href=https://l.org>
    <script type="application/ld+json">{"@graph": [{"@type": ["NewsArticle"], "headline": "A", "datePublished": "2024-06-20", "author": {"@id": "#a"},
    "publisher": {"@type": "Organization", "name": "The Paper"},}, {"@id": "#a", "@type": "Person", "name": "Ann \\u00c9"}]}</script></head>
    <body itemscope itemtype="https://schema.org/Article"><p class="byline">By Ann</p><time datetime="2024-06-20" class="updated">today</time>
    <span itemprop="author" itemscope><b itemprop="name">Ben</b></span><meta itemprop="datePublished" content="2024-06-19"></body>"""
    document = load(page, "text/html")
    found = {(declared.field, declared.value, declared.origin, declared.scope) for declared in document.declared}
    assert found == {
        ("language", "en-GB", "html:lang", ""),
        ("title", "A & B", "title", ""),
        ("date", "2024-06-20T10:00:00Z", "meta:article:published_time", ""),
        ("author", "Ann Lee", "meta:dc.creator", ""),
        ("url", "https://x.org/a", "link:canonical", ""),
        ("licence", "https://l.org", "link:license", ""),
        ("title", "A", "json-ld:headline", "NewsArticle"),
        ("date", "2024-06-20", "json-ld:datePublished", "NewsArticle"),
        ("author", "Ann É", "json-ld:author", "NewsArticle"),
        ("publisher", "The Paper", "json-ld:publisher", "NewsArticle"),
        ("author", "By Ann", "byline", ""),
        ("modified", "2024-06-20", "time", ""),
        ("author", "Ben", "microdata:author", "Article"),
        ("date", "2024-06-19", "microdata:datePublished", "Article"),
    }
    places = {(declared.origin, cut(document, declared.source)) for declared in document.declared}
    assert {
        ("title", "A &amp; B"),
        ("json-ld:datePublished", "2024-06-20"),
        ("byline", "By Ann"),
        ("meta:dc.creator", "Ann  Lee"),
    } <= places


@pytest.mark.parametrize(
    ("script", "values"),
    [
        ('{"@type":"Article","datePublished":"2024"}', ["2024"]),
        ('{"@type":"Article","dateModified": true, "datePublished" : 1719396000}', ["1719396000"]),
        ('<!-- {"@type":"Article","datePublished":"2024"} -->', ["2024"]),
        ('//<![CDATA[\n{"@type":"Article","datePublished":"2024"}\n//]]>', ["2024"]),
        ('[{"@type":"Article","datePublished":"2024"}, {"@type":"Comment","dateCreated":"2025"}]', ["2024", "2025"]),
        ('{"datePublished":"2024"}{"datePublished":"2025"}', ["2024", "2025"]),
        ('{"description":"two\nlines","datePublished":"2024",}', ["2024"]),
        ('{"datePublished":"2024"', []),
        ('// of the page\n{"url":"https://x.org/*a*/", /* day */ "datePublished":"2024", // one\n}', ["2024"]),
        ('{"url":"https://x.org/', []),
        ("[" * 5000, []),
        ('{"datePublished": 2024}', []),
        ('{"@type":"Article","datePublished":' + " " * 50_000 + '"2024"}', ["2024"]),
        ('{"datePublished":"2024"}' * 50_000, ["2024"]),
        ('{"dateCreated":["x"' + ',"x"' * 50_000 + "]}", ["x"]),
    ],
)
def test_json_ld_as_it_comes(script: str, values: list[str]) -> None:
    document = load(f'<script type="application/ld+json">{script}</script><p>x', "text/html")
    assert [declared.value for declared in document.declared if declared.field == "date"] == values


@pytest.mark.parametrize("words", [AUTHORS, AUTHORS_ALONE, DATES, LICENCES, CREDITS])
def test_no_telling_class_is_passed_over(words: str) -> None:
    for alternative in words.split("|"):
        example = re.sub(r"\(\?!.*?\)|\[.*?\]|.\?", "", alternative)
        assert any(stem in example for stem in STEMS), example


@pytest.mark.parametrize(
    ("names", "authors"),
    [
        (
            "szerzo cikk-szerzo forfatter forfattere forfatter-navn avtor avtorji tac-gia ten-tac-gia yazar kose-yazari penulis",
            ["Mia Ode"],
        ),
        (
            "szerzodeskotes szerzoi-jogok forfatteroversigt forfatterskab forfatter-lister avtoriziran avtorske-pravice kontac-gianna yazar-kosesi penulisan",
            [],
        ),
    ],
)
def test_classes_of_authors_in_other_languages(names: str, authors: list[str]) -> None:
    for name in names.split():
        document = load(
            f'<article><h1>The pump</h1><div class="{name}">Mia Ode</div><p>The pump is old.</p></article>', "text/html"
        )
        assert [one.value for one in document.declared if one.field == "author"] == authors, name


def test_time_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        own_time, "_LATELY", 0.0
    )  # on a busy machine the waiting of a second ago would count as that of this page
    source = Source("a", "a", "text/html", "<p>first</p>" + "<b>x</b>" * 60_000, seconds=0.001)
    document = HtmlLoader().load(source)
    assert document.text.startswith("first")
    (notice,) = document.notices
    assert notice.kind == "limit"
    assert "took longer than 0.001 s" in notice.message


def test_deep_nesting() -> None:
    document = load("<div>" * 5000 + "deep" + "</div>" * 5000, "text/html")
    assert kinds(document) == [("text", "deep")]


def test_half_a_pair_in_a_script_is_no_character() -> None:
    script = r'{"@type": "Article", "headline": "Oak \ud83d", "author": {"name": "Ana \uDC00 Cruz"}}'
    document = load(f'<script type="application/ld+json">{script}</script>', "text/html")
    assert [declared.value for declared in document.declared] == ["Oak \ufffd", "Ana \ufffd Cruz"]


def test_what_a_browser_puts_into_the_shadow_of_an_element_is_read() -> None:
    page = "<x-oak><template shadowrootmode=open><style>p{}</style><p>Ash</p></template></x-oak><template><p>Elm</p></template>"
    assert load(page, "text/html").text == "Ash"


def test_an_address_among_several_may_hold_a_comma() -> None:
    page = "<img srcset='/w_3,h_2/oak.jpg 1x, /ash.jpg 2x'><img srcset='/ash.jpg, /oak.jpg 2x'>"
    assert [image.target for image in load(page, "text/html").images] == ["/w_3,h_2/oak.jpg", "/ash.jpg"]


@pytest.mark.parametrize("mark", ["&shy;", "&ZeroWidthSpace;", "&#8203;", "\u00ad", "\u200b"])
def test_where_a_word_may_be_broken_is_not_read(mark: str) -> None:
    source = f"<p>Cred{mark}its  to\nthe own{mark}er, é</p>"
    document = load(source, "text/html")
    assert document.text == "Credits to the owner, é"
    assert sources(document, "Credits") == [f"Cred{mark}its"]
    assert sources(document, "er") == ["er"]


def test_half_of_a_misread_letter_is_read() -> None:
    document = load("<p>Mar\u00c3\u00ada</p><p>Mar&Atilde;&shy;a</p>", "text/html")
    assert document.text == "Mar\u00c3\u00ada\n\nMar\u00c3\u00ada"
