"""Exports of several articles: each is a document of its own, with what the archive states of it."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from provenance.analysis.metadata import metadata
from provenance.extensions import BrokenEntry, Source
from provenance.loaders import ArticlePagesLoader, ArticlesLoader, HtmlLoader, TextLoader
from provenance.loaders.archives import many
from tests.commands import call_for_text

WORDS = "The old mill by the river was closed on Monday after the town council voted to sell the building to a company."


def article(number: int, count: int) -> str:
    return (
        f"                              {number} of {count} DOCUMENTS\r\n\r\n\r\n            Copyright 2024 River Gazette Limited\r\n              All Rights Reserved\r\n"
        f"                 River Gazette\r\n\r\n             May {number}, 2024\r\n\r\nSECTION: NEWS; Pg. 4\r\n\r\nLENGTH: 5{number} words\r\n\r\nHEADLINE: Mill {number} sold\r\n\r\n"
        f"BYLINE: Ana Cruz\r\n\r\nBODY:\r\n\r\n{WORDS}\r\n\r\nThree of 12 DOCUMENTS were read.\r\n\r\nLANGUAGE: ENGLISH\r\n\r\nLOAD-DATE: May 9, 2024\r\n\r\n\r\n"
    )


def reported(number: int, count: int) -> str:
    return (
        f"Document {number} of {count}\n\nMill {number} sold\n\nAuthor: Ana Cruz\n\nPublication info: River Gazette ; Milltown. 0{number} May 2024: A.1.\n\nFull text: {WORDS}\n\n"
        f"Title: Mill {number} sold\n\nPublication title: River Gazette\n\nPublication date: May {number}, 2024\n\n{'_' * 60}\n\n"
    )


def page(number: int, count: int) -> str:
    return (
        f'<A NAME="DOC_ID_{number}_0"></A><!-- Hide XML section from browser\n<DOC NUMBER={number}>\n<DOCFULL> -->\n<BR><DIV CLASS="c0"><P CLASS="c1"><SPAN CLASS="c2">{number} of {count} DOCUMENTS</SPAN></P></DIV>\n'
        f'<DIV><P CLASS="c1">River Gazette</P></DIV><DIV><P CLASS="c1">May {number}, 2024</P></DIV><DIV><P CLASS="c5">Mill {number} sold</P></DIV><DIV><P CLASS="c5">BYLINE: Ana Cruz</P></DIV>'
        f'<DIV><P CLASS="c5">LENGTH: 512 words</P></DIV><DIV><P CLASS="c8">{WORDS}</P></DIV><DIV><P CLASS="c5">LOAD-DATE: May 9, 2024</P></DIV>\n'
    )


def shown(number: int) -> str:
    return (
        f'<div id="article-RIVGAZ0020240501ek5100{number}" class="article"><div class="article enArticle"><div>News</div><div id="hd"><span class="enHeadline">Mill {number} sold</span></div>'
        f'<div class="author">Ana Cruz</div><div>512 words</div><div>{number} May 2024</div><div>River Gazette</div><div>RIVGAZ</div><div>English</div><div>(c) 2024 River Gazette Ltd</div>'
        f"<p>{WORDS}</p><p>Document RIVGAZ0020240501ek5100{number}</p></div></div>"
    )


TEXTS = [
    "".join(article(number, 3) for number in (1, 2, 3)),
    f"{'_' * 60}\n\nReport Information from ProQuest\n\nMay 14 2024 09:12\n\n"
    + "".join(reported(number, 3) for number in (1, 2, 3)),
]
PAGES = [
    "<HTML><HEAD></HEAD><BODY>" + "".join(page(number, 3) for number in (1, 2, 3)) + "</BODY></HTML>",
    "<html><body>" + "".join(shown(number) for number in (1, 2, 3)) + "</body></html>",
]


@pytest.mark.parametrize("text", [*TEXTS, "\ufeff" + TEXTS[0], *PAGES])
def test_each_article_is_a_document_with_what_is_stated_of_it(text: str) -> None:
    of_pages = text in PAGES
    loader = ArticlePagesLoader() if of_pages else ArticlesLoader()
    data = text.encode()
    assert loader.declines(data[:4096]) is None
    found = [one for one in loader.entries("a.txt", io.BytesIO(data)) if isinstance(one, Source)]
    assert [(one.id, one.row) for one in found] == [(f"a.txt:{number}", number) for number in (1, 2, 3)]
    for number, one in enumerate(found, 1):
        assert isinstance(one.data, bytes)
        assert one.offset is not None
        assert data[one.offset :].startswith(one.data)
        document = (HtmlLoader() if of_pages else TextLoader()).load(one)
        said = metadata(document)
        assert said.title is not None
        assert said.date is not None
        assert said.publisher is not None
        assert (said.title.value, said.date.value, said.publisher.value) == (
            f"Mill {number} sold",
            f"2024-05-0{number}",
            "River Gazette",
        )
        assert [one.value for one in said.authors] == ["Ana Cruz"]
        assert document.text.count(WORDS) == 1


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", TEXTS)
def test_an_export_in_utf_16_is_read_as_one_in_utf_8(monkeypatch: pytest.MonkeyPatch, text: str, encoding: str) -> None:
    data = f"\ufeff{text}".encode(encoding)
    assert ArticlesLoader().declines(data[:4096]) is None
    found = [one for one in ArticlesLoader().entries("a.txt", io.BytesIO(data)) if isinstance(one, Source)]
    plain = [one for one in ArticlesLoader().entries("a.txt", io.BytesIO(text.encode())) if isinstance(one, Source)]
    assert [one.id for one in found] == ["a.txt:1", "a.txt:2", "a.txt:3"]
    assert [TextLoader().load(one).text for one in found] == [TextLoader().load(one).text for one in plain]
    monkeypatch.setattr(many, "_CHUNK", 801)
    assert list(ArticlesLoader().entries("a.txt", io.BytesIO(data))) == found
    single = f"\ufeff{article(7, 12)}".encode(encoding)
    (only,) = ArticlesLoader().entries("a.txt", io.BytesIO(single))
    assert isinstance(only, Source)
    assert (only.row, only.data) == (None, single)


@pytest.mark.parametrize("text", [article(7, 12), reported(1, 1), page(7, 12), shown(1)])
def test_a_file_of_one_article_is_that_text(text: str) -> None:
    loader = ArticlePagesLoader() if "<" in text else ArticlesLoader()
    (only,) = loader.entries("a.txt", io.BytesIO(text.encode()))
    assert isinstance(only, Source)
    assert (only.id, only.row, only.data) == ("a.txt", None, text.encode())


@pytest.mark.parametrize(
    "text",
    [
        WORDS,
        f"{WORDS}\n\n1 of 12 DOCUMENTS\n\n{WORDS}\n",
        "1 of 1 DOCUMENTS\n",
        "1 of 12 documents was read by the council.\n",
        f"{'_' * 40}\n\nA report on ProQuest\n\n{WORDS}\n",
    ],
)
def test_other_texts_are_left(text: str) -> None:
    assert ArticlesLoader().declines(text.encode()) is not None
    assert ArticlePagesLoader().declines(text.encode()) is not None


def test_marks_at_the_edges_of_what_is_read_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    data = "".join(article(number, 9) for number in range(1, 10)).encode()
    whole = [one for one in ArticlesLoader().entries("a.txt", io.BytesIO(data)) if isinstance(one, Source)]
    assert b"".join(one.data for one in whole if isinstance(one.data, bytes)) == data
    for size in (401, 777, 1000):
        monkeypatch.setattr(many, "_CHUNK", size)
        assert list(ArticlesLoader().entries("a.txt", io.BytesIO(data))) == whole


def test_what_is_too_long_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many, "_CHUNK", 1000)
    monkeypatch.setattr(many, "LONGEST", 5000)
    data = (article(1, 3) + article(2, 3).replace(WORDS, WORDS * 90) + article(3, 3)).encode()
    first, second, third = ArticlesLoader().entries("a.txt", io.BytesIO(data))
    assert isinstance(first, Source)
    assert isinstance(second, BrokenEntry)
    assert (second.row, second.offset) == (2, len(article(1, 3)))
    assert isinstance(third, Source)
    assert third.data == article(3, 3).encode()


def test_in_a_run(tmp_path: Path) -> None:
    (tmp_path / "mills.TXT").write_bytes(TEXTS[0].encode())
    (tmp_path / "one.txt").write_bytes(article(7, 12).encode())
    (tmp_path / "mills.html").write_text(PAGES[0])
    done = call_for_text(tmp_path, "check", ".", "--isolated", "--no-cache", "--exit-zero", "--output-format", "json")
    records = json.loads(done.stdout)["documents"]
    assert [(one["path"], one["row"], one["status"]) for one in records] == [
        *(("mills.TXT", number, "checked") for number in (1, 2, 3)),
        *(("mills.html", number, "checked") for number in (1, 2, 3)),
        ("one.txt", None, "checked"),
    ]
    assert {found["rule"] for one in records for found in one["findings"]}.isdisjoint({"BLP408", "DAT201", "ATT105"})
