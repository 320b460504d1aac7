"""Feeds: entries with what the feed says of them, streamed, and no way to make the reader work without end."""

from __future__ import annotations

import contextlib
import html
import io
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typing_extensions import override

from provenance.engine.program import program
from provenance.extensions import BrokenEntry, DiscerningLoader, LoadError, Source
from provenance.host.kinds import Kinds
from provenance.loaders import FeedLoader, HtmlLoader, SavedFeedLoader, TextLoader, XmlLoader, builtin
from provenance.loaders.feeds.mending import mended

RSS = """<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Harbour Gazette</title><link>https://example.com/</link><language>en-gb</language>
<copyright>© 2024 The Harbour Gazette</copyright><lastBuildDate>Mon, 01 Jul 2024 10:00:00 GMT</lastBuildDate>
<image><title>Logo</title><url>https://example.com/logo.png</url></image>
<item><title>Bridge &amp;amp; tunnel closed</title><link>https://example.com/2024/bridge</link><guid isPermaLink="false">tag:1</guid>
<pubDate>Tue, 04 Jun 2024 10:00:00 GMT</pubDate><dc:creator><![CDATA[Ana Cruz]]></dc:creator>
<description>A short text.</description>
<content:encoded><![CDATA[<p>The bridge was closed&nbsp;on Tuesday.</p><p>Photo: Ana Cruz</p>]]></content:encoded></item>
<item><title>Second</title><guid>https://example.com/second</guid><author>li@example.com (Li Wei)</author>
<description>Prices &lt;b&gt;rose&lt;/b&gt; again.</description></item>
<item><title>Only a title</title></item>
</channel></rss>"""

ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://example.org/">
<title>Hafenblatt</title><updated>2024-07-01T10:00:00Z</updated><author><name>Redaktion</name></author><rights>CC BY 4.0</rights>
<entry><title type="html">Die &lt;em&gt;Brücke&lt;/em&gt;</title><id>urn:1</id><link href="/artikel/1"/><link rel="enclosure" href="/a.mp3"/>
<published>2024-06-04T10:00:00Z</published><updated>2024-06-05T10:00:00Z</updated><author><name>Ana Cruz</name><email>a@example.org</email></author>
<author><name>Li Wei</name></author><summary>Kurz.</summary>
<source><title>Ein anderes Blatt</title><author><name>Niemand</name></author></source>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Die Brücke &amp; der <a href="x?a=1&amp;b=2">Tunnel</a><br/>sind zu.</p></div></content></entry>
<entry xml:lang="en"><title>Two</title><id>urn:1</id><content type="text">1 &lt; 2</content></entry>
<entry><title>Three</title><id>urn:3</id><summary type="html">&lt;p&gt;Kurz&lt;/p&gt;</summary><content src="https://example.org/3.pdf" type="application/pdf"/></entry>
</feed>"""

RDF = """<?xml version="1.0" encoding="iso-8859-1"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://example.com/"><title>Café</title><items><rdf:Seq><rdf:li resource="u1"/></rdf:Seq></items></channel>
<item rdf:about="https://example.com/u1"><title>Un</title><link>https://example.com/u1</link><description>Un café.</description>
<dc:date>2024-06-04</dc:date></item></rdf:RDF>""".encode("iso-8859-1")


def entries(data: str | bytes, path: str = "news.rss") -> list[Source]:
    stream = io.BytesIO(data.encode() if isinstance(data, str) else data)
    found = list(FeedLoader().entries(path, stream))
    assert all(isinstance(entry, Source) for entry in found), found
    return [entry for entry in found if isinstance(entry, Source)]


def said(entry: Source) -> dict[str, list[str]]:
    made: dict[str, list[str]] = {}
    for declared in entry.declared:
        assert declared.origin.startswith("feed:")
        made.setdefault(declared.field, []).append(declared.value)
    return made


@pytest.mark.parametrize("data", [RSS, ATOM, RDF.decode("iso-8859-1").replace("iso-8859-1", "utf-8")])
def test_namespaces_may_have_been_rewritten_to_https(data: str) -> None:
    rewritten = data.replace('="http://www.w3.org/', '="https://www.w3.org/').replace('="http://purl', '="https://purl')
    assert rewritten != data
    assert [(entry.data, entry.declared) for entry in entries(rewritten)] == [
        (entry.data, entry.declared) for entry in entries(data)
    ]


def test_rss() -> None:
    first, second, third = entries(RSS)
    assert (first.id, first.row, first.media_type, first.whole_page) == ("tag:1", 1, "text/html", False)
    assert first.data == "<p>The bridge was closed&nbsp;on Tuesday.</p><p>Photo: Ana Cruz</p>"
    assert said(first) == {
        "title": ["Bridge & tunnel closed"],
        "date": ["Tue, 04 Jun 2024 10:00:00 GMT"],
        "author": ["Ana Cruz"],
        "url": ["https://example.com/2024/bridge"],
        "site": ["The Harbour Gazette"],
        "language": ["en-gb"],
        "licence": ["© 2024 The Harbour Gazette"],
    }
    assert (second.id, second.data) == ("https://example.com/second", "Prices <b>rose</b> again.")
    assert said(second)["author"] == ["Li Wei"]
    assert said(second)["url"] == ["https://example.com/second"]
    assert (third.id, third.media_type, third.data) == ("news.rss:3", "text/plain", "Only a title")
    document = HtmlLoader().load(first)
    assert [document.slice(block.span) for block in document.blocks] == [
        "The bridge was closed\xa0on Tuesday.",
        "Photo: Ana Cruz",
    ]


def test_atom() -> None:
    first, second, third = entries(ATOM)
    assert said(first) == {
        "title": ["Die Brücke"],
        "url": ["https://example.org/artikel/1"],
        "date": ["2024-06-04T10:00:00Z"],
        "modified": ["2024-06-05T10:00:00Z"],
        "author": ["Ana Cruz", "Li Wei"],
        "site": ["Hafenblatt"],
        "language": ["de"],
        "licence": ["CC BY 4.0"],
    }
    assert first.data == '<div><p>Die Brücke &amp; der <a href="x?a=1&amp;b=2">Tunnel</a><br>sind zu.</p></div>'
    assert (second.id, second.media_type, second.data) == ("news.rss:2", "text/plain", "1 < 2")
    assert said(second)["author"] == ["Redaktion"]
    assert said(second)["language"] == ["en"]
    assert third.data == "<p>Kurz</p>"


def test_rdf_in_latin_1() -> None:
    (entry,) = entries(RDF)
    assert (entry.id, entry.data, entry.media_type) == ("https://example.com/u1", "Un café.", "text/plain")
    assert said(entry)["date"] == ["2024-06-04"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "cp1251"])
def test_encodings(encoding: str) -> None:
    declared = {"gb18030": "gb2312", "cp1251": "windows-1251"}.get(encoding, "utf-8")
    words = "Мост закрыт" if encoding == "cp1251" else "大桥关闭"
    text = f'<?xml version="1.0" encoding="{declared}"?><rss><channel><item><description>{words}</description></item></channel></rss>'
    assert entries(text.encode(encoding))[0].data == words


def test_odd_but_common() -> None:
    text = (
        "<rss><channel><item><title>A&nbsp;B</title><media:title>No</media:title><dc:creator>Ana</dc:creator>"
        "<description><p>Not <b>escaped</b> & </description></item></channel></rss>"
    )
    with pytest.raises(LoadError, match=r"not well-formed \(line 1: a tag is closed that is not the last open one\)"):
        entries(text)
    (entry,) = entries(text.replace("& ", "&amp; \x0b</p>"))
    assert entry.data == "<p>Not <b>escaped</b> &amp; \ufffd</p>"
    assert said(entry)["title"] == ["A B"]


@pytest.mark.parametrize("size", [1, 7, 60, 1000])
def test_ampersands_are_mended_in_pieces_of_any_size(size: int) -> None:
    text = (
        "Q & A, AT&T; &amp; &#38; &#x26; &nbsp; &, <![CDATA[R & D &]]>" + "x" * 100 + "& " * 60 + "<![CDATA[]] & ]]>&"
    )
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    assert "".join(mended(pieces)) == (
        "Q &amp; A, AT&T; &amp; &#38; &#x26; &nbsp; &amp;, <![CDATA[R & D &]]>"
        + "x" * 100
        + "&amp; " * 60
        + "<![CDATA[]] & ]]>&amp;"
    )
    assert said(entries("<rss><channel><item><title>Q & A &amp; more</title></item></channel></rss>")[0])["title"] == [
        "Q & A & more"
    ]


def test_what_comes_before_a_fault_is_read() -> None:
    found = FeedLoader().entries("news.rss", io.BytesIO(RSS.encode()[:-40]))
    assert [next(found).row for _ in range(2)] == [1, 2]
    with pytest.raises(LoadError, match=r"^news.rss: it is not well-formed .*; what follows entry 2 was not read\.$"):
        next(found)


def test_short_entities_and_those_of_other_files() -> None:
    text = (
        '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://example.com/rss.dtd" [<!ENTITY % HTMLlat1 PUBLIC'
        ' "-//W3C//ENTITIES Latin 1 for XHTML//EN" "http://example.com/xhtml-lat1.ent">%HTMLlat1;<!ENTITY name "Gazette">]>'
        "<rss><channel><item><title>Caf&eacute; &name;</title></item></channel></rss>"
    )
    assert said(entries(text)[0])["title"] == ["Café Gazette"]


LAUGHS = '<!DOCTYPE rss [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {after} "{f"&{before};" * 10}">' for before, after in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{LAUGHS}]><rss><channel><item><title>&i;</title></item></channel></rss>", "entities of its own"),
        ('<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel>&x;</channel></rss>', "entities"),
        ("<rss><channel><item>" + "<b>" * 100_000, "nested more than"),
        ("<rss><channel><item a='" + "x" * 9_000_000, "longer than"),
        ("<rss><channel><!--" + "x" * 9_000_000, "longer than"),
        ("<svg/>", "its root is `svg`"),
        ("", "no element"),
        ("\x89PNG\r\n", "cannot be read as XML"),
    ],
    ids=["laughs", "file", "deep", "attribute", "comment", "svg", "empty", "png"],
)
def test_hostile(text: str, told: str) -> None:
    with pytest.raises(LoadError, match=told):
        entries(text)


class Endless(io.RawIOBase):
    """An entry of many gigabytes, and one after it."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._parts = self._made(size)

    @staticmethod
    def _made(size: int) -> Iterator[bytes]:
        yield b"<rss><channel><item><description>" + b" " * 5000
        for _ in range(size // 1_000_000):
            yield b"x" * 1_000_000
        yield b"</description></item><item><title>Two</title></item></channel></rss>"

    @override
    def read(self, size: int = -1) -> bytes:
        return next(self._parts, b"")


def test_an_entry_that_is_too_long_is_not_held() -> None:
    broken, after = FeedLoader().entries("a.rss", Endless(70_000_000))  # type: ignore[arg-type]
    assert isinstance(broken, BrokenEntry)
    assert "longer than 64,000,000" in broken.reason
    assert isinstance(after, Source)
    assert after.data == "Two"


def test_other_xml_is_declined() -> None:
    loader = XmlLoader()
    assert isinstance(loader, DiscerningLoader)
    assert loader.declines(RSS.encode()[:4096]) is None
    assert loader.declines(ATOM.encode("utf-16")[:4096]) is None
    assert loader.declines(RDF[:4096]) is None
    assert "urlset" in (loader.declines(b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">') or "")
    assert "RDF" in (loader.declines(b'<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">') or "")


def test_a_feed_may_lie_under_the_name_of_a_page() -> None:
    loader = SavedFeedLoader()
    assert all(loader.declines(feed[:4096]) is None for feed in (RSS.encode(), RDF))
    page = b"<!doctype html><html><body><p>The root of a feed is <code>&lt;rss></code>.</p></body></html>"
    assert loader.declines(page) is not None
    assert loader.declines(page.replace(b"&lt;rss>", b"<rss>")) is not None
    asked = Kinds(builtin()).asked("feed/index.html")
    assert [each.name for each, _ in asked] == ["feed-saved", "articles-html", "html"]


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(ATOM)), st.integers(0, 60), st.binary(max_size=20))
def test_damage_is_told_or_read(at: int, length: int, instead: bytes) -> None:
    data = ATOM.encode()
    with contextlib.suppress(LoadError):
        for entry in FeedLoader().entries("a", io.BytesIO(data[:at] + instead + data[at + length :])):
            if isinstance(entry, Source):
                loader = HtmlLoader() if entry.media_type == "text/html" else TextLoader()
                loader.load(entry)


@pytest.mark.parametrize("wrapped", ["<![CDATA[{}]]>", "{}"])
def test_places_are_those_of_the_text_of_an_entry(wrapped: str) -> None:
    text = '<p>The &amp; ferry.</p>\n\n<p>Ana Cruz keeps <a href="">the list</a> of the piers, and reads it out.</p>\n'
    written = wrapped.format(text if "CDATA" in wrapped else html.escape(text))
    feed = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Piers</title>\n<entry><title>Ferry</title>\n<content type="html">{written}</content></entry></feed>'
    (entry,) = entries(feed)
    assert entry.data == text
    record = program().check(text, media_type=entry.media_type, path="news.rss").record
    (finding,) = [one for one in record.findings if one.rule == "CIT306"]
    assert finding.location is not None
    start = finding.location.start
    assert text[: start.offset].endswith('<a href="')
    assert (start.line, start.column) == (3, text.split("\n")[2].index('"">') + 2)
