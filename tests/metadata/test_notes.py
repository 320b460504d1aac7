"""Who wrote a text, by notes at its end, by outlets beside names, by lines that were run together; heads that are comments."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.api import Document, Source
from provenance.loaders.html.document import load_html
from tests.metadata.common import PROSE, authors_of, date_of, markdown, text


@pytest.mark.parametrize(
    ("last", "authors"),
    [
        ("(Reporting by Ana Cruz; Editing by Ben Ode)", ["Ana Cruz"]),
        ("(Reporting by  Ana Cruz; Editing by  Ben Ode )", ["Ana Cruz"]),
        (f"{PROSE} {PROSE} (Reporting by Ana Cruz; Editing by Ben Ode)", ["Ana Cruz"]),
        (f"{PROSE} {PROSE} (Reporting by the council was late; so was its letter.)", []),
        ("Thanks,\nAna", ["Ana"]),
        ("Thanks for all, everybody\nThe Bridge", []),
        ("Ana Cruz reported from Leeds.", ["Ana Cruz"]),
        ("Harbour News writer Ana Cruz contributed to this report.", ["Ana Cruz"]),
        ("Contact Ana Cruz at 555-0100 or acruz@harbour.org.", ["Ana Cruz"]),
        ("Contact reporter Ana Cruz: acruz@harbour.org", ["Ana Cruz"]),
        ("Follow Ana Cruz on Twitter @anacruz.", ["Ana Cruz"]),
        ("Ana Cruz, a professor of law in Leeds, is the author of “Bridges”.", ["Ana Cruz"]),
        ("Ana Cruz, a potter from Leeds, has written for the Harbour Post.", ["Ana Cruz"]),
        ("Ana Cruz edits “The Bridge” for the Harbour Post.", ["Ana Cruz"]),
        ("Ana Cruz, the curator, was not available for comment on Friday.", []),
        ("Ana Cruz, the owner, is out of the country until May.", []),
        ("Ana Cruz, the founder, was buried in the chapel beside the kiln.", []),
        ("Ana Cruz, a sculptor, was among the guests.", []),
        ("Ana Cruz, the museum’s director, has not answered questions.", []),
        ("Ana Cruz, the keeper, had left by then.", []),
        ("Contact the council at 555-0100.", []),
        ("Follow the council on Twitter @harbour.", []),
        ("The writer contributed to this report.", []),
        ("Nobody reported from the bridge.", []),
        ("Ana Cruz reported from Leeds, Ben Ode from York and Cy Hall from Hull.", ["Ana Cruz", "Ben Ode", "Cy Hall"]),
        ("Ana Cruz reported from Leeds. The mill of Ben Ode, from York, is shut.", ["Ana Cruz"]),
    ],
)
def test_notes_at_the_end(last: str, authors: list[str]) -> None:
    assert authors_of(text(f"Bridge closes\n\n{PROSE}\n\n{PROSE}\n\n{last}\n")) == authors


@pytest.mark.parametrize(
    "last",
    [
        "Ana Cruz, a professor of law in Leeds, is the author of “Bridges”.",
        "Contact Ana Cruz at acruz@harbour.org.",
        "Ana Cruz reported from Leeds.",
    ],
)
def test_whom_the_text_speaks_of_is_not_its_writer(last: str) -> None:
    assert authors_of(text(f"Bridge closes\n\nMs Cruz agreed. {PROSE}\n\n{last}\n")) == []


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Ana Cruz, Harbour News Staff Writer", ["Ana Cruz"]),
        ("Ana Cruz, Associated Press", ["Ana Cruz"]),
        ("Ana Cruz and Ben Ode, Harbour News", ["Ana Cruz", "Ben Ode"]),
        ("Ana Cruz\nHarbour News", ["Ana Cruz"]),
        ("Ana Cruz\nacruz@harbour.org", ["Ana Cruz"]),
        ("As told to Ana Cruz", ["Ana Cruz"]),
        (
            "Authors & Interviewers: Ana Cruz, Ben Ode, Christina Hollingworth, Margaret Lindqvist, Alexander Bartholomew, Li Wei",
            ["Ana Cruz", "Ben Ode", "Christina Hollingworth", "Margaret Lindqvist", "Alexander Bartholomew", "Li Wei"],
        ),
        ("Ana Cruz\nThe bridge and its keepers", []),
        ("Harbour News, Ana Cruz", []),
    ],
)
def test_names_with_an_outlet_or_a_post(line: str, authors: list[str]) -> None:
    assert authors_of(text(f"The bridge is closed for a year\n\n{line}\n\n{PROSE}\n\n{PROSE}\n")) == authors


@pytest.mark.parametrize(
    ("before", "authors", "date"),
    [
        (
            "By . Ana Cruz . PUBLISHED: . 08:03 EST, 13 March 2012 . | . UPDATED: . 05:10 EST, 14 March 2012 . ",
            ["Ana Cruz"],
            "2012-03-13",
        ),
        ("By . Ana Cruz . and Ben Ode . UPDATED: . 18:30 EST, 3 March 2012 . ", ["Ana Cruz", "Ben Ode"], "2012-03-03"),
        ("By . Ana Cruz, Li Wei and Ben Ode . ", ["Ana Cruz", "Li Wei", "Ben Ode"], None),
        ("By . the river they closed it . ", [], None),
    ],
)
def test_lines_that_were_joined_with_full_stops(before: str, authors: list[str], date: str | None) -> None:
    document = text(f"{before}{PROSE}\n")
    found = date_of(document)
    assert (authors_of(document), found and found[:10]) == (authors, date)


@pytest.mark.parametrize(
    ("head", "authors", "date"),
    [
        (
            "<!--\n.. title: Bridge\n.. date: 2024-06-03 06:00:00 UTC-05:00\n.. author: Ana Cruz\n-->",
            ["Ana Cruz"],
            "2024-06-03T06:00:00-05:00",
        ),
        (".. title: Bridge\n.. date: 2024-06-03\n", [], "2024-06-03"),
        ("<!--\ntitle: Bridge\ndate: 2024-06-03\n-->", [], "2024-06-03"),
        ("<!--\nnote: later\ndate: 2024-06-03\n-->", [], None),
        ("<!-- title: Bridge -->", [], None),
    ],
)
def test_a_comment_at_the_top_that_states_what_front_matter_does(
    head: str, authors: list[str], date: str | None
) -> None:
    document = markdown(f"{head}\n\nThe bridge is shut.\n")
    assert (authors_of(document), date_of(document)) == (authors, date)
    assert document.text.endswith("The bridge is shut.")
    assert ("title:" in document.text) is (date is None and head.startswith(".."))
    assert all(
        declared.value == document.source[declared.source.start : declared.source.end]
        for declared in document.declared
        if declared.source is not None and declared.origin.startswith("front-matter")
    )


def test_authors_behind_with() -> None:
    document = markdown("---\ntitle: Bridge\nauthor: with Ana Cruz, Ben Ode and Li Wei\n---\n\nThe bridge is shut.\n")
    assert authors_of(document) == ["Ana Cruz", "Ben Ode", "Li Wei"]


def page(head: str, below: str = "") -> Document:
    source = f"<!doctype html><html><head>{head}</head><body><article><h1>The bridge is closed</h1>{below}<p>{PROSE}</p></article></body></html>"
    return load_html(Source("a.html", "a.html", "text/html", source))


def test_an_account_of_the_house_is_no_author() -> None:
    site = '<meta property="og:site_name" content="Harbour.com">'
    found = metadata(page(f'{site}<meta name="author" content="harbour">'))
    assert (found.authors, [one.value for one in found.placeholders]) == ((), ["harbour"])
    assert authors_of(page('<meta name="author" content="harbourdesk3 Reuters">')) == ["Reuters"]


@pytest.mark.parametrize(
    ("below", "date"),
    [
        ('<div class="timestamp" title="2024-06-03T1603Z">Jun 3, 4:03 PM EDT</div>', "2024-06-03"),
        ("<div>Posted by Ana, Ben, Li on 2024-06-03, <a href='/'>all posts</a></div>", "2024-06-03"),
        ('<div class="timestamp" title="3 comments">Jun 3, 4:03 PM EDT</div>', None),
    ],
)
def test_dates_of_pages(below: str, date: str | None) -> None:
    found = date_of(page("", below))
    assert (found and found[:10]) == date


def test_whose_log_it_is() -> None:
    assert authors_of(page("", "<p>Ana Cruz's weblog, mostly about bridges</p>")) == ["Ana Cruz"]
    assert authors_of(page("", "<p>The council's weblog on bridges</p><p>Ana Cruz's bridge</p>")) == []


@pytest.mark.parametrize(
    ("path", "date"),
    [
        ("notes/2024-06-03 Bridge.txt", "2024-06-03"),
        ("20240603-bridge.txt", "2024-06-03"),
        ("news/2024/06/03/bridge.txt", "2024-06-03"),
        ("20249903-bridge.txt", None),
        ("a20240603.txt", None),
    ],
)
def test_names_of_files(path: str, date: str | None) -> None:
    assert date_of(text(PROSE, path)) == date


@pytest.mark.parametrize(
    ("title", "date"),
    [
        ("Minutes of the council, 3 June 2024", "2024-06-03"),
        ("Transcript of the bridge symposium, day 2: 3 June 2024", "2024-06-03"),
        ("What the council of the town decided on the bridge (3 June 2024)", "2024-06-03"),
        ("What the council remembers of the flood of 3 June 2001", None),
        ("What the council remembers of the flood: 3 June 1921", None),
        ("What the council decided in June 2024", None),
    ],
)
def test_a_title_that_ends_with_its_day(title: str, date: str | None) -> None:
    found = metadata(page(f"<title>{title}</title>")).date
    assert (found and found.value) == date
    assert found is None or found.confidence == "low"
    headed = metadata(markdown(f"# {title}\n\n{PROSE}\n"))
    assert (headed.date and headed.date.value) == date
    assert headed.title is not None
    assert headed.title.value == title


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Alumni Picnic on Sunday, 3 August 2025", None),
        ("Harbour Concert, 3 August 2025", None),
        ("Plant sale: Sunday 3 August 2025", None),
        ("Leeds, Sunday, 3 August 2025", "2025-08-03"),
        ("Ana Cruz on Sunday, 3 August 2025", "2025-08-03"),
    ],
)
def test_the_day_of_an_occasion_is_not_the_texts(line: str, date: str | None) -> None:
    assert date_of(markdown(f"# The Harbour Society\n\n{line}\n\n{PROSE}\n")) == date
    if date is None:
        headed = metadata(markdown(f"# {line}\n\n{PROSE}\n"))
        assert headed.date is None
        assert headed.title is not None


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Ana Cruz Reuters", ["Ana Cruz"]),
        ("By Ana Cruz. Harbour International", ["Ana Cruz"]),
        ("By Michael S. Cruz", ["Michael S. Cruz"]),
        ("By Top Stories", []),
    ],
)
def test_outlets_that_ran_into_a_name(line: str, authors: list[str]) -> None:
    assert authors_of(text(f"The bridge is closed for a year\n\n{line}\n\n{PROSE}\n\n{PROSE}\n")) == authors


@pytest.mark.parametrize(
    ("below", "date"),
    [
        ("| day | what |\n|---|---|\n| 2024-06-07 | quartet |\n| 2024-07-05 | brass |", None),
        ("| release | day |\n|---|---|\n| 2.1 | 2023-11-04 |", None),
        ("- 1 April 2024\n- 31 May 2024", None),
        ("- By Ana Cruz\n- 3 May 2024", "2024-05-03"),
        ("| Published | 3 May 2024 |\n|---|---|\n| Updated | 4 May 2024 |", None),
        ("3 May 2024", "2024-05-03"),
    ],
)
def test_a_date_in_a_table_or_a_list_is_a_fact_of_it(below: str, date: str | None) -> None:
    assert date_of(markdown(f"# Bridge\n\n{below}\n\n{PROSE}\n")) == date


def test_an_address_has_no_author() -> None:
    page = "<!doctype html><title>Visit us</title><main><h1>Visit us</h1><p>It is open.</p><p>{}</p></main>"
    for block, authors in (
        ("Lowther Weir Garden<br>2 Mill Lane<br>Kendal", []),
        ("Brook Lane Pottery<br>PO Box 7, Kendal", []),
        ("Ana Cruz<br>Institute of Bridges", ["Ana Cruz"]),
    ):
        found = load_html(Source("a.html", "a.html", "text/html", page.format(block)))
        assert authors_of(found) == authors


def test_a_byline_is_no_title() -> None:
    byline = "By Ana Cruz, 2 September 2023"
    found = metadata(text(f"The bridge, which has closed, was old.\n\n{byline}\n\n{PROSE}\n"))
    assert found.title is None
    assert [author.value for author in found.authors] == ["Ana Cruz"]


SHORT = "The council voted to close the bridge for repairs, and the ferry will run until midnight."


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Posted on January 9, 2025 by Ana Cruz", ["Ana Cruz"]),
        ("Published 9 January 2025, 10:30 am by Ana Cruz in News", ["Ana Cruz"]),
        ("9 January 2025 by Ana Cruz and Ben Ode", ["Ana Cruz", "Ben Ode"]),
        ("January 9, 2025 | Ana Cruz", ["Ana Cruz"]),
        ("Ana Cruz, 9 January 2025", ["Ana Cruz"]),
        ("Par Ana Cruz | 9 January 2025", ["Ana Cruz"]),
        ("Publié le 9 janvier 2025", []),
        ("Exclusive by Ana Cruz", ["Ana Cruz"]),
        ("9 January 2025\n\nAna Cruz, letters editor", ["Ana Cruz"]),
        ("Ana Cruz, Chief Reporter\n9 January 2025", ["Ana Cruz"]),
        ("Interview: Ana Cruz\n9 January 2025", ["Ana Cruz"]),
        ("Words Ana Cruz\nPhotos Ben Ode\n9 January 2025", ["Ana Cruz"]),
        ("By Ana Le Cruz", ["Ana Le Cruz"]),
        ("Author: Cruz, Ana", ["Ana Cruz"]),
        ("Authors: Cruz, Ana; van Ode, Ben P.", ["Ana Cruz", "Ben P van Ode"]),
        ("Author: Ana Cruz, Harbour News", ["Ana Cruz"]),
        ("Author: Cruz, PhD", ["Cruz"]),
        ("Posted on January 9, 2025 by order of Parliament", []),
        ("The mill was closed on 9 January 2025 by Ana Cruz.", []),
        ("Ana Cruz, harbour master\n9 January 2025", []),
        ("Posted on January 9, 2025", []),
    ],
)
@pytest.mark.parametrize("prose", [f"{PROSE} {PROSE}", SHORT])
def test_authors_beside_dates_labels_and_posts(line: str, authors: list[str], prose: str) -> None:
    assert authors_of(text(f"The bridge\n\n{line}\n\n{prose}\n\n{prose}\n\n{prose}\n")) == authors


@pytest.mark.parametrize(
    ("line", "body"),
    [
        (
            "Interview: Ana Cruz\n9 January 2025",
            "Cruz laughs. “We were all wrong about the bridge, and the council knew it well,” she says.",
        ),
        (
            "Ana Cruz, 9 January 2025",
            "Cruz laughs. “We were all wrong about the bridge, and the council knew it well,” she says.",
        ),
    ],
)
def test_a_person_of_the_story_is_no_author(line: str, body: str) -> None:
    assert authors_of(text(f"The bridge\n\n{line}\n\n{body}\n\n{SHORT}\n\n{SHORT}\n")) == []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Veröffentlicht am 05.06.2024 von Ana Öhlschläger"),
        ("fr", "Publié le 22/09/2023 à 10h30 par Ana Le Goff"),
        ("es", "Publicado el 3 de julio de 2024 por Ana Montero"),
        ("fr", "Par Ana Le Goff"),
    ],
)
def test_authors_behind_dates_in_other_languages(language: str, line: str) -> None:
    (author,) = authors_of(markdown(f"---\nlang: {language}\n---\n\n# Harbour\n\n{line}\n\n{PROSE} {PROSE}\n"))
    assert author == line[line.index("Ana") :]


def test_the_date_behind_the_author_is_read() -> None:
    assert date_of(text(f"The bridge\n\nText: Ana Cruz, 9 January 2025\n\n{PROSE} {PROSE}\n")) == "2025-01-09"
