"""What archives of news write around an article is told from its words, and states its title, author, day and outlet."""

from __future__ import annotations

import pytest

from provenance.analysis.metadata import metadata
from provenance.documents import BlockKind, Document
from provenance.extensions import Source
from provenance.loaders import HtmlLoader, TextLoader

FIRST = "The old mill by the river was closed on Monday after the town council voted to sell the building to a company."
SECOND = "The mayor, Helen Ortiz, said the sale would pay for a new library. Residents asked for a referendum."
TITLE = "Town sells its old mill"
CODES = f"""HD      {TITLE}
BY      By Ana Cruz
WC      512 words
PD      1 May 2024
SN      River Gazette
SC      RIVGAZ
LA      English
CY      (c) 2024 River Gazette Limited

LP
{FIRST}

TD
{SECOND}

NS      c13 : Regulation
AN      Document RIVGAZ0020240501ek51000p1
"""
SHOWN = f"""News
{TITLE}

By Ana Cruz
512 words
1 May 2024
River Gazette
RIVGAZ
English
© 2024 River Gazette Limited.

{FIRST}

{SECOND}

Document RIVGAZ0020240501ek51000p1
"""
OLD = f"""                               1 of 1 DOCUMENTS

                         River Gazette (Milltown)

                            May 1, 2024 Wednesday
                                  Final Edition

{TITLE}

BYLINE: Ana Cruz

SECTION: NEWS; Pg. 4

LENGTH: 512 words

{FIRST}

{SECOND}

LOAD-DATE: May 2, 2024

LANGUAGE: ENGLISH

                   Copyright 2024 River Gazette Limited
                              All Rights Reserved
"""
UNI = f"""{TITLE}
River Gazette (Milltown)
May 1, 2024 Wednesday

Copyright 2024 River Gazette Limited All Rights Reserved

Section: NEWS; Pg. 4
Length: 512 words
Byline: Ana Cruz
Body

{FIRST}

{SECOND}

Load-Date: May 2, 2024

End of Document
"""
PROQUEST = f"""____________________________________________________________

Report Information from ProQuest

May 14 2024 09:12

Document 1 of 1

{TITLE}

Author: Ana Cruz

Publication info: River Gazette , Late Edition; Milltown [Milltown]. 01 May 2024: A.1.

Full text: {FIRST}

{SECOND}

Title: {TITLE}

Publication title: River Gazette, Late Edition; Milltown

Publication date: May 1, 2024

Copyright: Copyright River Gazette Company May 1, 2024
"""
RIS = f"""TY  - NEWS
AU  - Ana Cruz
DA  - 2024/05/01
TI  - {TITLE}
T2  - River Gazette
AB  - {FIRST} {SECOND}
ER  -
"""

WRAPPED = f"""                              12 of 40 DOCUMENTS


       Copyright 2024 River Gazette Limited, a company of the Harbour
                                    Group
                              All Rights Reserved
                           River Gazette (Milltown)

                     Distributed by Harbour Content Agency

                            May 1, 2024 Wednesday
                                   Edition 2;
                                 Milltown West

SECTION: NEWS; Pg. 4

LENGTH: 512 words

HEADLINE: Town sells its
old mill;
Library to be paid with the money

BYLINE:  By Ana Cruz, River Gazette, acruz@gazette.example

BODY:

{FIRST}

{SECOND}

acruz@gazette.example

GRAPHIC: The mill on Sunday. Photo by Ben Ode, bode@gazette.example  The council
in its hall.

LANGUAGE: ENGLISH

PUB-SUBJECT: Mills; Councils

SUBJECT: LIBRARIES (90%); MAYORS (90%); WATER MILLS (89%); TOWN COUNCILS (78%);
REFERENDUMS (77%)

GEOGRAPHIC: MILLTOWN

Milltown West

LOAD-DATE: May 3, 2024
"""
PAGE = f"""<A NAME="DOC_ID_1_0"></A>
<BR><DIV CLASS="c0"><P CLASS="c1"><SPAN CLASS="c2">3 of 74 DOCUMENTS</SPAN></P></DIV>
<BR><DIV CLASS="c3"><P CLASS="c1"><SPAN CLASS="c2">River Gazette -- English</SPAN></P></DIV>
<BR><DIV CLASS="c3"><P CLASS="c1"><SPAN CLASS="c2">May 1, 2024, CITY EDITION</SPAN></P></DIV>
<BR><DIV CLASS="c4"><P CLASS="c5"><SPAN CLASS="c6">MILL TRADING<BR>LIBRARY: 1, MILL: 0.</SPAN></P></DIV>
<BR><DIV CLASS="c4"><P CLASS="c5"><SPAN CLASS="c7">SECTION: </SPAN><SPAN CLASS="c2">EDITORIAL; Pg. 13</SPAN></P></DIV>
<BR><DIV CLASS="c4"><P CLASS="c5"><SPAN CLASS="c7">LENGTH: </SPAN><SPAN CLASS="c2">560 words</SPAN></P></DIV>
<BR><DIV CLASS="c4"><P CLASS="c8"><SPAN CLASS="c2">{FIRST}</SPAN></P><P CLASS="c8"><SPAN CLASS="c2">{SECOND}</SPAN></P></DIV>
<BR><DIV CLASS="c4"><P CLASS="c5"><SPAN CLASS="c7">LOAD-DATE: </SPAN><SPAN CLASS="c2">May 3, 2024</SPAN></P></DIV>
<BR><DIV CLASS="c4"><P CLASS="c5"><SPAN CLASS="c7">LANGUAGE: </SPAN><SPAN CLASS="c2">ENGLISH</SPAN></P></DIV>
<BR><DIV CLASS="c0"><P CLASS="c1"><SPAN CLASS="c2">Copyright 2024 River Gazette Limited<BR>All Rights Reserved</SPAN></P></DIV>"""
ARTICLE = f"""<div id="article-RIVGAZ0020240501ek51000p1" class="article"><div class="article enArticle"><div>News</div>
<div id="hd"><span class="enHeadline">Old Mill Sold</span></div><div class="author">Ana Cruz </div><div>512 words</div><div>1 May 2024</div><div>River Gazette</div>
<div>RIVGAZ</div><div>1; National</div><div>16,17</div><div>English</div><div>(c) 2024 River Gazette Newspapers Ltd </div>
<p class="articleParagraph enarticleParagraph">{FIRST}</p><p class="articleParagraph enarticleParagraph">{SECOND}</p>
<p>River Gazette Newspapers Limited</p><p>Document RIVGAZ0020240501ek51000p1</p></div></div>"""


def read_page(text: str) -> Document:
    return HtmlLoader().load(Source("a.html", "a.html", "text/html", text))


def read(text: str) -> Document:
    return TextLoader().load(Source("a.txt", "a.txt", "text/plain", text))


def words_of(document: Document, *, framed: bool) -> list[str]:
    return [
        document.text[block.span.start : block.span.end]
        for block in document.blocks
        if (block.kind is BlockKind.CODE) is framed
    ]


@pytest.mark.parametrize("text", [CODES, SHOWN, OLD, UNI, PROQUEST, RIS])
def test_what_it_states(text: str) -> None:
    stated = {one.field: one for one in read(text).declared}
    found = {field: one.value for field, one in stated.items()}
    days = {"1 May 2024", "May 1, 2024 Wednesday", "May 1, 2024", "2024/05/01"}
    assert (found["title"], found["author"].removeprefix("By "), found["publisher"]) == (
        TITLE,
        "Ana Cruz",
        "River Gazette",
    )
    assert found["date"] in days
    for one in stated.values():
        assert one.source is not None
        assert text[one.source.start : one.source.end].startswith(one.value)


@pytest.mark.parametrize("text", [CODES, SHOWN, OLD, UNI, PROQUEST, RIS])
def test_its_lines_are_none_of_the_article(text: str) -> None:
    document = read(text)
    article = " ".join(words_of(document, framed=False))
    assert FIRST in article
    assert SECOND in article
    assert TITLE in article
    for mark in ("Copyright", "©", "(c) 2024", "LOAD-DATE", "Load-Date", "RIVGAZ", "End of Document", "T2  -"):
        assert mark not in article


@pytest.mark.parametrize(
    "text",
    [
        SHOWN + "\n" + SHOWN.replace("old mill", "new mill"),
        CODES + "\n" + CODES,
        f"{TITLE}\n\n512 words\n\n{FIRST}\n\n{SECOND}\n",
        f"{TITLE}\n\n{FIRST} It has 512 words\n\nLength: 3 km\n\n{SECOND}\n",
        RIS + RIS,
    ],
)
def test_several_articles_and_other_texts_are_left(text: str) -> None:
    document = read(text)
    assert not any(one.origin == "head:publisher" for one in document.declared)
    assert words_of(document, framed=True) == []


def test_the_sentences_of_a_writers_log_are_none_of_an_archives() -> None:
    text = f"My log\n\n250 words\n\n7 May 2024\n\nThe wick\n\nCritics say that wicks burn.\n\n(c) Ana Cruz\n\n{FIRST}\n"
    assert words_of(read(text), framed=True) == []


def test_keys_above_an_article_without_its_address() -> None:
    text = f"Title: {TITLE}\nAuthors: Cruz, Ana\nSource: River Gazette\nPublication Date: 2024-05-01\nLanguage: English\n\n{FIRST}\n\n{SECOND}\n"
    found = {one.field: one.value for one in read(text).declared}
    assert found == {"title": TITLE, "author": "Cruz, Ana", "publisher": "River Gazette", "date": "2024-05-01"}


def said_of(document: Document) -> tuple[str | None, str | None, str | None, list[str]]:
    found = metadata(document)
    return (
        found.title and found.title.value,
        found.publisher and found.publisher.value,
        found.date and found.date.value,
        [one.value for one in found.authors],
    )


@pytest.mark.parametrize(
    ("document", "said"),
    [
        (read(WRAPPED), (TITLE, "River Gazette", "2024-05-01", ["Ana Cruz"])),
        (
            read(WRAPPED.replace("By Ana Cruz, River Gazette, acruz@gazette.example", "River Gazette, Mill.")),
            (TITLE, "River Gazette", "2024-05-01", ["River Gazette"]),
        ),
        (
            read(
                WRAPPED.replace("By Ana Cruz,", "Ben Ode; Ana Cruz,").replace(
                    "HEADLINE: Town sells its\nold mill;\nLibrary to be paid with the money\n\n", ""
                )
            ),
            (None, "River Gazette", "2024-05-01", ["Ben Ode", "Ana Cruz"]),
        ),
        (read_page(PAGE), ("MILL TRADING", "River Gazette", "2024-05-01", [])),
        (read_page(ARTICLE), ("Old Mill Sold", "River Gazette", "2024-05-01", ["Ana Cruz"])),
        (
            read_page(
                ARTICLE.replace('<div class="author">Ana Cruz </div>', "").replace(
                    "<div>512", '<div class="author"></div><div>512'
                )
            ),
            ("Old Mill Sold", "River Gazette", "2024-05-01", []),
        ),
    ],
)
def test_fields_over_lines_and_pages(
    document: Document, said: tuple[str | None, str | None, str | None, list[str]]
) -> None:
    assert said_of(document) == said


@pytest.mark.parametrize("document", [read(WRAPPED), read_page(PAGE), read_page(ARTICLE)])
def test_nothing_of_a_record_is_left_in_the_article(document: Document) -> None:
    article = " ".join(words_of(document, framed=False))
    assert FIRST in article
    assert SECOND in article
    for mark in (
        "DATE",
        "Edition 2",
        "Milltown West",
        "Distributed",
        "REFERENDUMS",
        "SUBJECT",
        "LANGUAGE",
        "Limited",
        "National",
        "16,17",
        "Group",
        "News\n",
    ):
        assert mark not in article
    for one in document.declared:
        assert one.source is not None
        assert document.source[one.source.start :].startswith(one.value.split()[0])


def test_captions_and_the_address_at_its_end_are_the_articles() -> None:
    document = read(WRAPPED)
    assert "\nacruz@gazette.example\n" in "\n".join(["", *words_of(document, framed=False), ""])
    captions = [document.slice(block.span) for block in document.blocks if block.kind is BlockKind.CAPTION]
    assert len(captions) == 1
    assert captions[0].startswith("GRAPHIC: The mill on Sunday.")


@pytest.mark.parametrize(
    "text",
    [
        f"{FIRST}\n\nWhat we look for, as of May 1, 2024:\n\nLength: 900 words\n\nLanguage: English\n\n{SECOND}\n",
        f"Write for us\n\n{FIRST} {FIRST} {FIRST} {FIRST}\n\nMay 1, 2024\n\nLength: 900 words\n\n{SECOND}\n",
    ],
)
def test_a_length_that_somebody_asks_for_is_no_record(text: str) -> None:
    document = read(text)
    assert not any(one.origin == "head:publisher" for one in document.declared)
    assert words_of(document, framed=True) == []
