"""Texts in XML that is no feed."""

from __future__ import annotations

import io

import pytest

from provenance.extensions import BrokenEntry, Source
from provenance.loaders import XmlLoader
from provenance.loaders.html.document import load_html
from tests.loaders.common import kinds

P = "The council voted to close the bridge for repairs that will take most of the summer, its chair said after the meeting on Monday."


def entries(text: str | bytes) -> list[Source | BrokenEntry]:
    data = text.encode() if isinstance(text, str) else text
    loader = XmlLoader()
    assert loader.declines(data[:4096]) is None
    return list(loader.entries("a.xml", io.BytesIO(data)))


def texts(text: str | bytes) -> list[Source]:
    return [entry for entry in entries(text) if isinstance(entry, Source)]


def stated(source: Source) -> list[tuple[str, str]]:
    return [(one.field, one.value) for one in source.declared]


def test_a_list_of_articles_in_any_language() -> None:
    rows = "".join(
        f'<noticia id="{number}"><titulo>El puente {number}</titulo><fecha>2024-05-0{number}</fecha><autor>Ana Cruz</autor><texto>{P}</texto></noticia>'
        for number in (1, 2)
    )
    first, second = texts(f'<?xml version="1.0" encoding="ISO-8859-1"?>\n<noticias>{rows}</noticias>'.encode("latin-1"))
    assert first.data == P
    assert stated(first) == [("title", "El puente 1"), ("date", "2024-05-01"), ("author", "Ana Cruz")]
    assert (second.row, second.id) == (2, "2")


def test_paragraphs_in_a_list() -> None:
    rows = "".join(
        f"<article><title>Bridge {number}</title><date>2024-05-0{number}</date><body><p>{P}</p><p>It is <b>shut</b>.</p></body></article>"
        for number in (1, 2)
    )
    first, _ = texts(f"<corpus>{rows}</corpus>")
    assert first.data == f"{P}\n\nIt is shut."
    assert ("title", "Bridge 1") in stated(first)


@pytest.mark.parametrize(
    "text",
    [
        f'<!DOCTYPE article PUBLIC "-//OASIS//DTD DocBook XML V4.5//EN" "docbookx.dtd"><article><title>The bridge</title><pubdate>2024-05-03</pubdate><section><title>One</title><para>{P}</para><para>{P}</para></section><section><title>Two</title><para>{P}</para></section></article>',
        f"<speech><title>The bridge</title><date>2024-05-03</date><p>{P}</p><p>{P}</p><p>{P}</p></speech>",
    ],
)
def test_a_document_of_paragraphs(text: str) -> None:
    (one,) = texts(text)
    assert isinstance(one.data, str)
    assert one.data.count(P) == 3
    assert stated(one) == [("title", "The bridge"), ("date", "2024-05-03")]


_TEI = f"""<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>The bridge</title><author>Ana Cruz</author><author>Ben Ode</author></titleStmt>
<publicationStmt><publisher>Harbour House</publisher><date when="2014-05-03">May 2014</date></publicationStmt>
<sourceDesc><bibl><date when="1911-05-03"/><ref target="https://example.org/bridge"/></bibl></sourceDesc></fileDesc></teiHeader>
<text xml:lang="en"><body><head>One</head><p>{P} See <ref target="https://example.org/a">the <hi>map</hi></ref>, <choice><sic>brigde</sic><corr>bridge</corr></choice><note>So he wrote.</note><lb/>now.</p>
<lg><l>O bridge</l><l>of mine</l></lg></body></text></TEI>"""


def test_editions_in_tei() -> None:
    first, second = texts(f'<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/>{_TEI}{_TEI}</teiCorpus>')
    assert sorted(stated(first)) == [
        ("author", "Ana Cruz"),
        ("author", "Ben Ode"),
        ("date", "1911-05-03"),
        ("language", "en"),
        ("publisher", "Harbour House"),
        ("title", "The bridge"),
        ("url", "https://example.org/bridge"),
    ]
    document = load_html(first)
    assert kinds(document) == [
        ("heading", "One"),
        ("paragraph", f"{P} See the map, bridge now."),
        ("paragraph", "O bridge"),
        ("paragraph", "of mine"),
    ]
    assert [link.target for link in document.links] == ["https://example.org/a"]
    assert second.row == 2


def _edition(head: str = "", words: str = "") -> str:
    return f"<TEI><teiHeader><fileDesc><titleStmt><title>The bridge</title>{head}</titleStmt></fileDesc></teiHeader><text><body><p>{P} {words}</p></body></text></TEI>"


def test_a_word_as_it_was_written_is_left_out_beside_another_reading_alone() -> None:
    (one,) = texts(
        _edition(
            words="<abbr>Mr.</abbr> Ode of <orig>olde</orig> Leeds <choice><abbr>Capt.</abbr><expan>Captain</expan></choice>."
        )
    )
    assert "Mr. Ode of olde Leeds Captain." in str(one.data)


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        (
            "<author><persName><forename>Mia</forename><surname>Ode</surname></persName><idno>0000-0001</idno><email>mia@example.org</email></author>",
            ["Mia Ode"],
        ),
        ("<author><surname>Ode</surname>, <forename>Mia</forename></author>", ["Mia Ode"]),
        ('<author target="https://example.org/mia">Mia Ode</author><author>Ben Cruz</author>', ["Mia Ode", "Ben Cruz"]),
        ("<author>Castro Osório, Ana de (1872-1935)</author>", ["Ana de Castro Osório"]),
        ("<author>University of Leeds, Library</author>", ["University of Leeds, Library"]),
    ],
)
def test_authors_of_an_edition(head: str, authors: list[str]) -> None:
    (one,) = texts(_edition(head))
    assert [value for field, value in stated(one) if field == "author"] == authors


@pytest.mark.parametrize(
    "again",
    [
        "<tag>bridge</tag><tag>repairs</tag>",
        "<author><name>Ben Ode</name></author><author><name>Mia Cruz</name></author>",
    ],
)
@pytest.mark.parametrize("around", ["{}", "<news>{}</news>"])
def test_what_repeats_in_one_article_is_no_list_of_articles(around: str, again: str) -> None:
    (one,) = texts(
        around.format(f"<post><title>The bridge</title><date>2024-05-03</date><text>{P}</text>{again}</post>")
    )
    assert one.data == P


@pytest.mark.parametrize(
    "text",
    [
        f"<options><item name='a'>{P}</item><item name='b'>{P}</item><item>{P}</item></options>",
        "<menu><item><title>Open</title><text>Open a file</text></item><item><title>Close</title><text>Close it</text></item></menu>",
        "<strings><string name='a'>Open the file</string></strings>",
        "<list><a>x</b></list>",
        "<list/>",
        "<TEI><teiHeader/><text><body><p/></body></text></TEI>",
        "<a>" * 300,
    ],
)
def test_what_holds_no_text_is_skipped_with_the_way_out(text: str) -> None:
    (one,) = entries(text)
    assert isinstance(one, BrokenEntry)
    assert one.skipped
    assert "it is XML, but no feed" in one.reason


@pytest.mark.parametrize("root", ["urlset", "svg", "project", "plist"])
def test_settings_and_drawings_are_not_looked_at(root: str) -> None:
    assert root in (XmlLoader().declines(f"<{root}>".encode()) or "")


def test_pictures_and_empty_pages_of_wordpress_are_no_texts() -> None:
    items = "".join(
        f"<item><title>{kind}</title><content:encoded><![CDATA[{words}]]></content:encoded><wp:post_type>{kind}</wp:post_type></item>"
        for kind, words in (("attachment", ""), ("page", ""), ("post", f"<p>{P}</p>"), ("nav_menu_item", ""))
    )
    spaces = 'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"'
    found = entries(f'<rss version="2.0" {spaces}><channel><title>H</title>{items}</channel></rss>')
    assert [isinstance(entry, Source) for entry in found] == [False, False, True, False]
    assert all(entry.skipped for entry in found if isinstance(entry, BrokenEntry))
    (post,) = (entry for entry in found if isinstance(entry, Source))
    assert ("system", "wordpress") in {(one.field, one.value) for one in post.declared}


HEAD = '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">'


def _row(*cells: str) -> str:
    return f"<Row>{''.join(cells)}</Row>"


def _cell(words: str, kind: str = "String", at: str = "") -> str:
    return f'<Cell{at}><Data ss:Type="{kind}">{words}</Data><Comment><ss:Data>A remark</ss:Data></Comment></Cell>'


def test_a_workbook_in_the_xml_of_excel() -> None:
    rows = _row(*map(_cell, ("url", "headline", "datePublished", "articleBody")))
    rows += _row(
        _cell("https://harbour.example/1"), _cell("The bridge"), _cell("2024-05-03T00:00:00.000", "DateTime"), _cell(P)
    )
    rows += '<Row ss:Index="7">' + _cell("https://harbour.example/2") + _cell(P, at=' ss:Index="4"') + "</Row>"
    sheet = f'<Worksheet ss:Name="News"><Table>{rows}</Table></Worksheet>'
    hidden = f'<Worksheet ss:Name="Old"><Table>{rows}</Table><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet>'
    first, second, left = entries(f"{HEAD}{sheet}{hidden}</Workbook>")
    assert isinstance(first, Source)
    assert (first.data, first.id, first.row) == (P, "a.xml:News:2", 2)
    assert stated(first) == [("url", "https://harbour.example/1"), ("title", "The bridge"), ("date", "2024-05-03")]
    assert isinstance(second, Source)
    assert (second.row, stated(second)) == (7, [("url", "https://harbour.example/2")])
    assert isinstance(left, BrokenEntry)
    assert "`Old`" in left.reason


def test_summaries_that_are_whole_texts_in_a_script_with_stops_of_its_own() -> None:
    text = "کونسل نے پیر کو پل بند کرنے کا فیصلہ کیا۔ مرمت میں گرمیوں کا بیشتر حصہ لگے گا۔ " * 5
    rows = _row(*map(_cell, ("url", "name", "description")))
    rows += _row(_cell("https://harbour.example/1"), _cell("پل"), _cell(text)) * 3
    found = texts(f'{HEAD}<Worksheet ss:Name="a"><Table>{rows}</Table></Worksheet></Workbook>')
    assert [entry.data for entry in found] == [text.strip()] * 3


def test_attributes_of_an_element_state_what_its_text_is() -> None:
    rows = "".join(
        f'<article id="{n}" title="The bridge {n}" published-at="2017-09-1{n}">{P}</article>' for n in (1, 2)
    )
    first, second = texts(f"<articles>{rows}</articles>")
    assert stated(first) == [("title", "The bridge 1"), ("date", "2017-09-11")]
    assert (second.data, second.row) == (P, 2)


def test_words_as_elements_below_a_title() -> None:
    words = "".join(f"<w>{word}</w>" for word in P.split())
    found = texts(
        f'<document><article n="1" title="The bridge"><s>{words}</s></article><article n="2" title="Two"><s>{words}</s></article></document>'
    )
    assert [stated(one) for one in found] == [[("title", "The bridge")], [("title", "Two")]]
    assert found[0].data == P


@pytest.mark.parametrize(
    "text",
    [
        f'<add><doc><field name="title">The bridge</field><field name="date">2024-05-03</field><field name="content">{P}</field></doc><doc><field name="title">Two</field><field name="content">{P}</field></doc></add>',
        f'<export><database name="blog"><table name="posts"><column name="post_title">The bridge</column><column name="post_date">2024-05-03</column><column name="post_content">{P}</column></table><table name="posts"><column name="post_title">Two</column><column name="post_content">{P}</column></table></database></export>',
    ],
)
def test_elements_that_name_their_column(text: str) -> None:
    first, second = texts(text)
    assert stated(first) == [("title", "The bridge"), ("date", "2024-05-03")]
    assert stated(second) == [("title", "Two")]


JATS = f"""<article xmlns:xlink="http://www.w3.org/1999/xlink" article-type="research-article" xml:lang="en"><front><journal-meta><journal-title-group><journal-title>Bridge Studies</journal-title></journal-title-group></journal-meta>
<article-meta><article-id pub-id-type="doi">10.1234/ab.5</article-id><title-group><article-title>The <italic>old</italic> bridge</article-title></title-group><contrib-group><contrib contrib-type="author"><name><surname>Cruz</surname><given-names>Ana</given-names></name></contrib>
<contrib contrib-type="editor"><name><surname>Wei</surname><given-names>Li</given-names></name></contrib></contrib-group><pub-date pub-type="ppub"><year>2021</year></pub-date><pub-date pub-type="epub"><day>3</day><month>2</month><year>2020</year></pub-date></article-meta></front>
<body><sec><title>One</title><p>{P}</p><fig><caption><p>A bridge.</p></caption></fig></sec></body><back><ref-list><ref id="r1"><mixed-citation>Cruz A. Bridges. 2019.</mixed-citation></ref></ref-list></back></article>"""
NITF = f"""<nitf><head><docdata><date.release norm="20240503"/><doc.copyright holder="Harbour News"/></docdata></head><body><body.head><hedline><hl1>The bridge</hl1></hedline><byline>By <person>Ana Cruz</person></byline><dateline>LEEDS</dateline></body.head><body.content><p>{P}</p></body.content></body></nitf>"""
NEWSML = f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xml:lang="en"><itemMeta><provider><name>Harbour News</name></provider><versionCreated>2024-05-04T10:00:00Z</versionCreated></itemMeta><contentMeta><contentCreated>2024-05-03</contentCreated><headline>The bridge</headline><by>By Ana Cruz</by></contentMeta>
<contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>{P}</p></body></html></inlineXML></contentSet></newsItem>"""


@pytest.mark.parametrize(
    ("text", "expected", "blocks"),
    [
        (JATS, [("url", "https://doi.org/10.1234/ab.5"), ("title", "The old bridge"), ("author", "Ana Cruz"), ("publisher", "Bridge Studies"), ("date", "2020-02-03"), ("language", "en")], [("heading", "One"), ("paragraph", P), ("heading", "References"), ("list_item", "Cruz A. Bridges. 2019.")]),
        (NITF, [("title", "The bridge"), ("author", "Ana Cruz"), ("publisher", "Harbour News"), ("date", "20240503")], [("paragraph", "LEEDS"), ("paragraph", P)]),
        (NEWSML, [("title", "The bridge"), ("author", "Ana Cruz"), ("publisher", "Harbour News"), ("date", "2024-05-03"), ("language", "en")], [("paragraph", P)]),
    ],
)  # fmt: skip
def test_articles_of_publishers_and_agencies(
    text: str, expected: list[tuple[str, str]], blocks: list[tuple[str, str]]
) -> None:
    (found,) = texts(f'<?xml version="1.0"?>\n{text}')
    assert sorted(stated(found)) == sorted(expected)
    assert kinds(load_html(found)) == blocks


DUMP = """<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.10/" xml:lang="en"><siteinfo><sitename>Leeds Wiki</sitename><base>https://leeds.org/wiki/Main_Page</base></siteinfo>
<page><title>The bridge</title><ns>0</ns><id>7</id><revision><timestamp>2023-05-03T10:00:00Z</timestamp><text>Old.</text></revision><revision><timestamp>2024-05-03T10:00:00Z</timestamp><contributor><username>Ana</username></contributor><text xml:space="preserve">The '''bridge''' is old.</text></revision></page>
<page><title>Old</title><ns>0</ns><redirect title="The bridge"/><revision><text>#REDIRECT [[The bridge]]</text></revision></page><page><title>Talk:The bridge</title><ns>1</ns><revision><text>Is it?</text></revision></page></mediawiki>"""


def test_an_export_of_mediawiki() -> None:
    found, left = entries(f'<?xml version="1.0"?>\n{DUMP}')
    assert isinstance(found, Source)
    assert (found.data, found.id, found.media_type) == ("The '''bridge''' is old.", "a.xml:7", "text/x-mediawiki")
    assert stated(found) == [
        ("title", "The bridge"),
        ("modified", "2024-05-03T10:00:00Z"),
        ("site", "Leeds Wiki"),
        ("url", "https://leeds.org/wiki/The_bridge"),
        ("language", "en"),
    ]
    assert isinstance(left, BrokenEntry)
    assert "2 pages were left out" in left.reason
