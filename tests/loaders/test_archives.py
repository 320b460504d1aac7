"""What archives of news write around an article is told from its words, and states its title, author, day and outlet."""

from __future__ import annotations

import pytest

from provenance.documents import BlockKind, Document
from provenance.extensions import Source
from provenance.loaders import TextLoader

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


def test_keys_above_an_article_without_its_address() -> None:
    text = f"Title: {TITLE}\nAuthors: Cruz, Ana\nSource: River Gazette\nPublication Date: 2024-05-01\nLanguage: English\n\n{FIRST}\n\n{SECOND}\n"
    found = {one.field: one.value for one in read(text).declared}
    assert found == {"title": TITLE, "author": "Cruz, Ana", "publisher": "River Gazette", "date": "2024-05-01"}
