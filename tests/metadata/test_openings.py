"""What plain texts state of themselves before they begin: headers of messages and books, preambles, imprints, marked names."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata

from .common import LONG, PROSE, authors_of, date_of, markdown, text


def title_of(source: str) -> str | None:
    found = metadata(text(source)).title
    return found and found.value


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("i.brandt at quayside.test (Ines Brandt)", "Ines Brandt"),
        ("brandt@cs.quayside.edu (Ines Brandt)", "Ines Brandt"),
        ("Ines Brandt <brandt@quayside.test>", "Ines Brandt"),
        ('"Brandt, Ines" <brandt@quayside.test>', "Ines Brandt"),
        ("brandt@quayside.test\nX-From: Ines Brandt", "Ines Brandt"),
        ("brandt@quayside.test", "brandt@quayside.test"),
    ],
)
def test_headers_of_a_message(sender: str, name: str) -> None:
    headers = f"From: {sender}\nDate: Tue, 11 Feb 2014 09:14:22 +0100\nSubject: [ferry] the new ramp\n"
    assert authors_of(text(f"{headers}\n{LONG}")) == [name]
    assert title_of(f"{headers}\n{LONG}") == "[ferry] the new ramp"
    assert authors_of(text(f"From i.brandt at quayside.test  Tue Feb 11 09:14:22 2014\n{headers}\n{LONG}")) == [name]


def test_headers_of_newsgroups() -> None:
    headers = (
        "Newsgroups: rec.ferries\nFrom: brandt@quayside.edu (Ines Brandt)\nSubject: Ramps\n  and cars\nLines: 12\n"
    )
    assert authors_of(text(f"{headers}\n{LONG}")) == ["Ines Brandt"]


@pytest.mark.parametrize(
    "head",
    [
        "From: Leeds\nTo: York\n",
        "From: the council\n",
        "Where: Leeds\nWhen: today\nFrom: ten\n",
        "From here to there\n",
    ],
)
def test_other_lines_with_a_colon_are_no_headers(head: str) -> None:
    assert authors_of(text(f"{head}\n{LONG}")) == []


def test_header_of_a_book() -> None:
    head = (
        "The Project Gutenberg eBook of The Salt Road, by Ines Brandt\n\nThis eBook is for the use of anyone anywhere in the"
        " United States and\nmost other parts of the world at no cost and with almost no restrictions\nwhatsoever. You may"
        " copy it, give it away or re-use it under the terms\nof its licence, which is included with this eBook or found"
        " online.\n\nTitle: The Salt Road\n\nAuthor: Ines Brandt\n        Jakob Thorne\n\nRelease Date: May 7, 2013"
        " [eBook #70001]\n[Most recently updated: June 3, 2021]\n\nLanguage: English\n\nProduced by: A Reader\n\n"
        "*** START OF THE PROJECT GUTENBERG EBOOK THE SALT ROAD ***\n\n\nCHAPTER I.\n\n"
    )
    document = text(f"{head}{LONG}")
    assert authors_of(document) == ["Ines Brandt", "Jakob Thorne"]
    assert date_of(document) == "2013-05-07"
    assert title_of(f"{head}{LONG}") == "The Salt Road"


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Ines Brandt", ["Ines Brandt"]),
        (r"Ines Brandt\thanks{Quayside. Email: \texttt{i@q.test}} \and Jakob Thorne", ["Ines Brandt", "Jakob Thorne"]),
        (r"Ines Brandt$^{1}$ \and Jakob~Thorne$^{2,*}$", ["Ines Brandt", "Jakob Thorne"]),
        ("Ines Brandt \\\\ Institute of Ferries \\\\ \\texttt{i@q.test} \\And\nJakob Thorne \\\\ Quayside", ["Ines Brandt", "Jakob Thorne"]),
        (r"In\'es Brandt\footnote{Now at the port.}", ["Ines Brandt"]),
    ],
)  # fmt: skip
def test_preamble(author: str, names: list[str]) -> None:
    source = (
        "\\documentclass[11pt]{article}\n\\usepackage{amsmath}\n\\title{On \\emph{Ramps}}\n"
        f"\\author{{{author}}}\n\\date{{October 4, 2022}}\n\\begin{{document}}\n\\maketitle\n{LONG}"
    )
    assert authors_of(text(source)) == names
    assert date_of(text(source)) == "2022-10-04"
    assert title_of(source) == "On Ramps"


def test_a_preamble_without_end() -> None:
    assert authors_of(text("\\documentclass{article}\n\\author{Ines Brandt\n\\begin{document}\n" + LONG)) == []
    assert date_of(text("\\documentclass{article}\n\\date{\\today}\n\\begin{document}\n" + LONG)) is None


@pytest.mark.parametrize(
    "line",
    [
        r"Ines Brandt$^{1}$, Jakob Thorne$^{2,\dagger}$, Wu Lian$^{1}$",
        "Ines Brandt^1^, Jakob Thorne^2,*^ and Wu Lian^1^",
        "Ines Brandt¹, Jakob Thorne²*, Wu Lian¹",
        "Ines Brandt1, Jakob Thorne2,*, Wu Lian1",
        "Ines Brandt*, Jakob Thorne† and Wu Lian*",
        "Ines Brandt ¹, Jakob Thorne ², Wu Lian ¹",
        "Ines Brandt ¹ (lead author), Jakob Thorne ² (co-author), Wu Lian ¹ (co-author)",
        "Ines Brandt ¹ (autora principal), Jakob Thorne ²,† (coautor) and Wu Lian ¹",
        "Ines Brandt ¹ (lead author)\n\nJakob Thorne ² (co-author)\n\nWu Lian ¹",
    ],
)
def test_names_with_the_marks_of_institutes(line: str) -> None:
    for document in (
        text(f"On Ramps\n\n{line}\n\n1 Institute of Ferries, Quayside\n\n{LONG}"),
        markdown(f"# On Ramps\n\n{line}\n\n$^1$ Institute of Ferries, Quayside\n\n{LONG}"),
    ):
        assert authors_of(document) == ["Ines Brandt", "Jakob Thorne", "Wu Lian"]


@pytest.mark.parametrize(
    "line",
    [
        "Harbour View2, Old Streets*",
        "Terms apply*",
        "Rates from 3%*",
        "The Big Quiz1 and more",
        "The lamps of Ana Cruz ¹ and of Ben Ode ² burn",
    ],
)
def test_other_marked_lines_are_no_bylines(line: str) -> None:
    assert authors_of(text(f"On Ramps\n\n{line}\n\n{LONG}")) == []


@pytest.mark.parametrize("kind", ["A Novel", "A Memoir", "a novella", "A Tale"])
def test_what_a_title_page_says_of_the_book_is_no_name(kind: str) -> None:
    assert authors_of(text(f"THE BRIDGE\n\n{kind}\n\nAna Cruz\n\nJune 14, 2025\n\n{LONG}")) == ["Ana Cruz"]
    assert date_of(text(f"THE BRIDGE\n\n{kind}\n\nAna Cruz\n\nJune 14, 2025\n\n{LONG}")) == "2025-06-14"


def test_imprints_give_a_year() -> None:
    for imprint in (
        "LEEDS: CRUZ AND SONS, 1891",
        "LEEDS\nCRUZ & CO., 4 CHURCH ROW\n1891",
        "Leeds\nThe Ferry Press\n[1891]",
    ):
        year = metadata(text(f"THE SALT ROAD\n\nBY\n\nINES BRANDT\n\n{imprint}\n\n{LONG}")).year
        assert year is not None
        assert year.value == "1891"
    for line in ("Chapter 1\n1891", "Born: in Leeds, 1891 or so"):
        assert metadata(text(f"THE SALT ROAD\n\nINES BRANDT\n\n{line}\n\n{LONG}")).year is None


def test_who_asks_a_question() -> None:
    document = markdown(
        f"# When does the ramp open?\n\nAsked by **Ines Brandt** on Mar 3 2017 at 11:42\n\n{PROSE}\n\n{PROSE}"
    )
    assert authors_of(document) == ["Ines Brandt"]
    assert (date_of(document) or "").startswith("2017-03-03")


def test_keys_above_a_page_that_was_saved() -> None:
    keys = (
        "Title: The bridge",
        "URL Source: https://lamp.org/bridge",
        "Published Time: 2024-06-03T08:00:00Z",
        "Section: Town",
    )
    for apart in ("\n", "\n\n"):
        found = metadata(text(f"{apart.join(keys)}\n\n{LONG}"))
        assert (found.title and found.title.value, found.url and found.url.value) == (
            "The bridge",
            "https://lamp.org/bridge",
        )
        assert found.date is not None
        assert found.date.value[:10] == "2024-06-03"
    read = metadata(markdown("\n\n".join((*keys, f"Markdown Content:\n{LONG}"))))
    assert (read.url and read.url.value, read.date and read.date.value[:10]) == (
        "https://lamp.org/bridge",
        "2024-06-03",
    )
    assert metadata(text(f"Title: The bridge\nPublisher: Lamp Press\nPages: 210\n\n{LONG}")).publisher is None


@pytest.mark.parametrize(
    ("line", "title", "url"),
    [
        (
            "TITLE: The bridge is closed LINK: https://lamp.org/2024/06/03/bridge",
            "The bridge is closed",
            "https://lamp.org/2024/06/03/bridge",
        ),
        (
            "URL: https://lamp.org/news/7 | TITLE: The bridge | SOURCE: Lamp Press",
            "The bridge",
            "https://lamp.org/news/7",
        ),
        (
            "Title: The bridge: URL: a short word Link: https://lamp.org/7",
            "The bridge: URL: a short word",
            "https://lamp.org/7",
        ),
        (f"TITLE: {'The bridge is closed. ' * 20}LINK: https://lamp.org/7", None, "https://lamp.org/7"),
        ("TITLE: The bridge is closed LINK: see below", "TITLE: The bridge is closed LINK: see below", None),
        ("The bridge TITLE: The bridge is closed LINK: https://lamp.org/7", None, None),
    ],
)
def test_keys_within_the_first_line(line: str, title: str | None, url: str | None) -> None:
    found = metadata(text(f"{line}\n{LONG}"))
    assert (found.title and found.title.value, found.url and found.url.value) == (title, url)
    assert (found.date and found.date.value) == ("2024-06-03" if "2024" in line else None)
    assert (found.publisher and found.publisher.value) == ("Lamp Press" if "SOURCE" in line else None)


def test_a_source_above_a_page_may_be_its_address() -> None:
    found = metadata(text(f"Title: The bridge\nSource: https://lamp.org/7\n\n{LONG}"))
    assert (found.url and found.url.value, found.publisher) == ("https://lamp.org/7", None)


def test_filings_and_elements() -> None:
    filing = f"<SEC-DOCUMENT>1.txt : 20240603\nFILED AS OF DATE:\t\t20240603\n\tCOMPANY CONFORMED NAME:\t\tLEEDS BRIDGES INC\n<TEXT>\n{LONG}</TEXT>\n"
    assert (date_of(text(filing)), authors_of(text(filing))) == ("2024-06-03", ["LEEDS BRIDGES INC"])
    article = f"<DOC>\n<DOCNO> L1 </DOCNO>\n<DATE>June 3, 2024</DATE>\n<HEADLINE>\nThe bridge\n</HEADLINE>\n<BYLINE>By Ana Cruz</BYLINE>\n<TEXT>\n{LONG}</TEXT>\n</DOC>\n"
    assert (date_of(text(article)), authors_of(text(article)), title_of(article)) == (
        "2024-06-03",
        ["Ana Cruz"],
        "The bridge",
    )
    assert date_of(text(f'<DOC id="LMP_ENG_20240603.0012" type="story">\n{LONG}</DOC>\n')) == "2024-06-03"


@pytest.mark.parametrize(
    ("stamps", "date"),
    [
        (("03/06/2024, 07:12 - ", "03/06/2024, 07:15 - ", "24/06/2024, 08:15 - "), "2024-06-03"),
        (("6/3/24, 7:12 AM - ", "6/3/24, 7:15 AM - ", "6/24/24, 8:15 AM - "), "2024-06-03"),
        (("[2024-06-03 07:11] ", "[2024-06-03 07:12] ", "[2024-06-04 07:12] "), "2024-06-03"),
        (("2024-06-03 07:11 ", "2024-06-03 07:12 "), None),
    ],
)
def test_the_first_day_of_a_chat(stamps: tuple[str, ...], date: str | None) -> None:
    assert date_of(text("".join(f"{stamp}Ana: {PROSE}\n" for stamp in stamps))) == date
