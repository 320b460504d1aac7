"""What plain texts and Markdown say of themselves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.analysis import metadata
from provenance.api import Confidence, Declared, Document, Span
from tests.metadata.common import LONG, PROSE, authors_of, date_of, markdown, text


@pytest.mark.parametrize(
    ("before", "date"),
    [
        ("Friday, January 4, 2019\n\n", "2019-01-04"),
        ("Bridge closes\n\nPublished: 3 June 2024\n\n", "2024-06-03"),
        ("Bridge closes\n\nDate: 2024-06-03\n\n", "2024-06-03"),
        ("Bridge closes\n\nBy Ana Cruz | June 3, 2024\n\n", "2024-06-03"),
        ("LONDON, June 3, 2024 (Reuters) - ", "2024-06-03"),
        ("Charlotte, North Carolina - December 12, 2007 - ", "2007-12-12"),
        ("Harbourwise — Dec. 7, 2018─", "2018-12-07"),  # the dash with which boxes are drawn
        ("Die Brücke schließt\n\nVeröffentlicht am 3. Juni 2024\n\n", "2024-06-03"),
        ("Bridge closes\n\nUpdated: 5 June 2024\n\nPosted: 3 June 2024\n\n", "2024-06-03"),
    ],
)
def test_date_at_the_top(before: str, date: str) -> None:
    assert date_of(text(before + PROSE)) == date


@pytest.mark.parametrize(
    "source",
    [
        PROSE,
        "Last week, two companies merged. " + PROSE,
        "Credits to the owner\n\n" + PROSE,
        "On 3 June 2024 the council met. " + PROSE,
        "The treaty of 10 May 1871, which nobody had read, was signed in a hurry.\n\n" + PROSE,
        PROSE + "\n\n© 2024 Example Ltd.",
        PROSE + "\n\nAccessed 3 June 2024",
    ],
)
def test_nothing_is_invented(source: str) -> None:
    found = metadata(text(source))
    assert (found.date, found.authors) == (None, ())


def test_a_change_is_an_uncertain_date() -> None:
    found = metadata(text("Bridge closes\n\nLast updated: 5 June 2024\n\n" + PROSE))
    assert found.dates == ()
    assert found.date is not None
    assert (found.date.value, found.date.confidence) == ("2024-06-05", Confidence.LOW)
    assert found.modified is not None
    assert found.modified.value == "2024-06-05"


@pytest.mark.parametrize(
    ("before", "authors"),
    [
        ("Bridge closes\n\nBy Ana Cruz and Li Wei\n\n", ["Ana Cruz", "Li Wei"]),
        ("Bridge closes\n\nAuthor: Ana Cruz\n\n", ["Ana Cruz"]),
        ("Bridge closes\n\nBy\n\nAna Cruz\n\n", ["Ana Cruz"]),
        ("Bridge closes\n\nAna Cruz\nJune 3, 2024\n\n", ["Ana Cruz"]),
    ],
)
def test_byline_at_the_top(before: str, authors: list[str]) -> None:
    assert authors_of(text(before + PROSE)) == authors


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By Jo Hall\nMarch 3, 2024", ["Jo Hall"]),
        ("By J.R.Hall\nMarch 3, 2024", ["J.R.Hall"]),
        ("By J.Hall", ["J.Hall"]),
        ("By Jo Hall\nMonday, March 3, 2024", ["Jo Hall"]),
        ("By Jo Hall March 3, 2024", ["Jo Hall"]),
        ("By April May\nMarch 3, 2024", ["April May"]),
        ("Author: Jo Hall\nDate: March 3, 2024", ["Jo Hall"]),
        ("**By Jo Hall**\n*Harbour News*", ["Jo Hall"]),
        ("By Jo Hall\nStaff Writer\nMarch 3, 2024", ["Jo Hall"]),
        ("Jo Hall\nLeeds\n3 March 2024", ["Jo Hall"]),
        ("Photo: Al Munro\nBy Jo Hall", ["Jo Hall"]),
        ("The bridge was drawn by\nJo Hall for the town.", []),
    ],
)
@pytest.mark.parametrize("read", [text, markdown])
def test_each_line_below_a_title_says_something_of_its_own(
    byline: str, authors: list[str], read: Callable[[str], Document]
) -> None:
    assert authors_of(read(f"# Bridge closes\n\n{byline}\n\n{LONG}")) == authors


def test_names_behind_a_comma_go_on_with_the_line_before() -> None:
    document = markdown(f"# Bridge closes\n\nBy Jo Hall,\nAl Munro and Bo Lee\n\n{LONG}")
    assert authors_of(document) == ["Jo Hall", "Al Munro", "Bo Lee"]


@pytest.mark.parametrize(
    ("first", "authors", "title"),
    [
        ("By Jo Hall", ["Jo Hall"], None),
        ("BY JO HALL", ["JO HALL"], None),
        ("By Jo Hall and Al Munro", ["Jo Hall", "Al Munro"], None),
        ("By Jo Hall, Harbour News", ["Jo Hall"], None),
        ("By Popular Demand", [], "By Popular Demand"),
        ("By Old Streets", [], "By Old Streets"),
        ("By Land and Sea", [], "By Land and Sea"),
    ],
)
def test_a_text_without_a_title_begins_with_its_byline(first: str, authors: list[str], title: str | None) -> None:
    for prose in (PROSE, LONG):
        found = metadata(text(f"{first}\n\n{prose}"))
        assert ([author.value for author in found.authors], found.title and found.title.value) == (authors, title)


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Words: Jo Hall", ["Jo Hall"]),
        ("Text: Jo Hall", ["Jo Hall"]),
        ("Story: Jo Hall and Al Munro", ["Jo Hall", "Al Munro"]),
        ("Words: Jo Hall. Pictures: Al Munro", ["Jo Hall"]),
        ("Words and pictures: Jo Hall", ["Jo Hall"]),
        ("Photographs and text by Jo Hall", ["Jo Hall"]),
        ("Story: Old Streets", []),
        ("Text: Romans", []),
        ("Words: 1200", []),
        ("Report: Council to Close Bridge", []),
    ],
)
def test_what_somebody_made_is_a_label_before_a_name(line: str, authors: list[str]) -> None:
    assert authors_of(text(f"Bridge closes\n\n{line}\n\n{LONG}")) == authors


def test_german_byline() -> None:
    prose = "Die Stadt hat die Brücke über den Fluss geschlossen, und das wird auch im Sommer so bleiben, sagte der Rat nach der Sitzung am Abend. Der Verkehr fließt nun durch die alten Gassen."
    assert authors_of(text(f"Die Brücke ist zu\n\nVon Jörg Müller und Eva Weiß\n\n{prose}")) == [
        "Jörg Müller",
        "Eva Weiß",
    ]


def test_first_line_that_is_a_byline_is_no_title() -> None:
    found = metadata(text(f"Posted by Ana Cruz on 3 June 2024\n\n{PROSE}"))
    assert found.title is None
    assert [author.value for author in found.authors] == ["Ana Cruz"]


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Harbour Newsletter March 2021", "Harbour Newsletter March 2021"),
        ("Week 12: 13-10-2017", "Week 12: 13-10-2017"),
        ("Friday, January 4, 2019", None),
        ("Published: 3 June 2024", None),
        ("By Ana Cruz", None),
    ],
)
def test_a_heading_with_a_date_is_a_title_if_it_says_more(heading: str, title: str | None) -> None:
    found = metadata(markdown(f"# {heading}\n\n{LONG}")).title
    assert (found and found.value) == title


def test_roles_are_no_authors() -> None:
    found = metadata(text("Bridge closes\n\nBy admin\n\n" + PROSE))
    assert found.authors == ()
    assert [value.value for value in found.placeholders] == ["admin"]


def test_file_name() -> None:
    found = metadata(text(PROSE, "posts/2012-08-20-bridge-closes.txt")).date
    assert found is not None
    assert (found.value, found.origin) == ("2012-08-20", "file-name")
    jekyll = metadata(text(PROSE, "_posts/2017-3-4-bridge-closes.html")).date
    assert jekyll is not None
    assert (jekyll.value, jekyll.origin) == ("2017-03-04", "file-name")
    assert metadata(text(PROSE, "_posts/2017-3-4.html")).date is None
    assert metadata(text(PROSE, "docs/2017-13-4-bridge.html")).date is None


@pytest.mark.parametrize(
    ("path", "date"),
    [
        ("blog/2025/01-25-lamps-and-me/index.mdx", "2025-01-25"),
        ("2025/01-25-lamps.md", "2025-01-25"),
        ("blog/2025/01-25-lamps/notes.md", None),
        ("blog/2025/13-25-lamps.md", None),
        ("blog/2025/02-30-lamps.md", None),
        ("blog/2025/10-12-2.md", None),
        ("reports/2025/10-12-grade.txt", None),
    ],
)
def test_the_day_in_the_name_of_a_post_and_the_year_of_its_folder(path: str, date: str | None) -> None:
    assert date_of(text(PROSE, path)) == date


def test_what_the_row_says_comes_first() -> None:
    document = text("Friday, January 4, 2019\n\n" + PROSE, declared=(Declared("date", "2019-01-05", "row:date"),))
    assert date_of(document) == "2019-01-05"
    assert {value.value for value in metadata(document).dates} == {"2019-01-04", "2019-01-05"}


def test_places_hold_the_words() -> None:
    document = text("Bridge closes\n\nBy Ana Cruz\n\nJune 3, 2024\n\n" + PROSE)
    found = metadata(document)
    assert found.date is not None
    assert isinstance(found.date.span, Span)
    assert document.slice(found.date.span) == "June 3, 2024"
    assert isinstance(found.authors[0].span, Span)
    assert document.slice(found.authors[0].span) == "Ana Cruz"


@given(
    st.lists(
        st.sampled_from(["By Ana Cruz", "3 June 2024", "Published:", "—", "x", PROSE, "\n", "2024", "von", "©"]),
        max_size=12,
    )
)
def test_any_order_of_lines_is_read(parts: list[str]) -> None:
    document = text("\n".join(parts))
    for value in (metadata(document).date, *metadata(document).authors):
        if value is not None and isinstance(value.span, Span):
            assert 0 <= value.span.start < value.span.end <= len(document.text)


@pytest.mark.parametrize(
    ("before", "date"),
    [
        ("Bridge closes\n\nPosted: Friday October 15, 2010 1:28PM\n\n", "2010-10-15T13:28:00"),
        ("Bridge closes\n\nPublished: Friday, 15 October 2010\n\n", "2010-10-15"),
        ("The Valley's Paper Since 1922 May 21, 2025 (Valley Post) LEEDS (AP) -- ", "2025-05-21"),
        ("Newsline Monday, July 13, 2015 WHITEFISH, MT / NEWSLINE / July 13, 2015 / ", "2015-07-13"),
        ("WHITEFISH, MT / NEWSLINE / July 13, 2015 / ", "2015-07-13"),
        (
            "See the main text by skipping the menu. " * 4 + "Since 1922 May 21, 2025 (Post)   LEEDS (AP) -- ",
            "2025-05-21",
        ),
        ("October 22, 2010 Leeds, Ohio - Ana Cruz said today that ", "2010-10-22"),
        ("October 22, 2010 Leeds - Ana Cruz said today that ", None),
        ("October 22, 2010 Leeds, Ohio-based Harbour Mills said that ", None),
        ("October 2010\n\n", "2010-10"),
        ("Bridge closes\n\nOctober 2010\n\n", "2010-10"),
        ("The bridge of October 2010\n\n", None),
        ("The valley flooded in May 2015 (Valley Post) and again, ", None),
    ],
)
def test_dates_beside_a_weekday_a_dateline_or_nothing(before: str, date: str | None) -> None:
    assert date_of(text(before + PROSE)) == date


@pytest.mark.parametrize(
    "byline", ["By Valley Loses Bridge", "By Next Page", "By Will Rely", "By Desktop Notifications"]
)
def test_words_of_pages_and_headlines_are_no_names(byline: str) -> None:
    assert authors_of(text(f"Bridge closes\n\n{byline}\n\n{PROSE}")) == []


@pytest.mark.parametrize(
    ("source", "authors"),
    [
        (f"Advertisement Supported by Town Notes By Ana Cruz Visuals by Jo Hall {PROSE}", ["Ana Cruz"]),
        (f"Advertisement By Ana Cruz and Jo Hall Reporting from Marburg {PROSE}", ["Ana Cruz", "Jo Hall"]),
        (f"Stand By Ana Cruz at the bridge. {PROSE}", []),
        (
            f"{PROSE} Ana Cruz is a digital reporter for Harbour News. Email tips to us at any time. {PROSE}",
            ["Ana Cruz"],
        ),
        (f"Ana Cruz spoke first. {PROSE} Ana Cruz is a reporter for Harbour News. {PROSE}", []),
        (f"{PROSE} Ana Cruz is a baker for the Harbour Mill. {PROSE}", []),
    ],
)
def test_bylines_within_running_text(source: str, authors: list[str]) -> None:
    assert authors_of(text(source)) == authors


@pytest.mark.parametrize("wire", ["/24-7PressRelease/ --", "/PR Wire/ -", "(Harbour-News) --", "/B&W Press.com/ —"])
def test_a_dateline_before_the_mark_of_a_wire(wire: str) -> None:
    found = metadata(text(f"Bridge closes\n\nLEEDS, UK, April 09, 2025 {wire} {LONG}"))
    assert found.date is not None
    assert found.date.value == "2025-04-09"


@pytest.mark.parametrize("hour", ["@ 7:00 AM Eastern", "@ 11:30 AM US/Pacific", "at 07:00", "9:15 p.m. ET"])
def test_the_hour_of_a_wire_stands_behind_the_day_of_a_dateline(hour: str) -> None:
    found = metadata(text(f"Bridge closes\n\nLeeds, Ohio (Harbour.wire) Wednesday Apr 9, 2025 {hour} — {LONG}"))
    assert found.date is not None
    assert found.date.value[:10] == "2025-04-09"


@pytest.mark.parametrize(
    ("standfirst", "authors"),
    [
        ("ANA CRUZ reports on the bridge that nobody wanted to build.", ["ANA CRUZ"]),
        ("ANA CRUZ and BEN ODE explain why the bridge was never built.", ["ANA CRUZ", "BEN ODE"]),
        ("ANA CRUZ, a nurse from Leeds, tells the story of the bridge.", ["ANA CRUZ"]),
        ("ANA CRUZ is editor of the Lamp. She spoke in Leeds. These are excerpts from her speech.", ["ANA CRUZ"]),
        ("ANA CRUZ is mayor of Leeds.", []),
        ("Ana Cruz explains nothing to the council.", []),
        ("THE BRIDGE over the river shows that all is lost.", []),
    ],
)
def test_the_words_below_a_headline_may_name_who_wrote_the_text(standfirst: str, authors: list[str]) -> None:
    assert authors_of(text(f"The bridge\n\nJanuary 5, 2004\n\n{standfirst}\n\n{LONG}")) == authors


@pytest.mark.parametrize(
    "years", ["8 May 1908 to 3 March 2001", "8 May 1908 – 3 March 2001", "May 8, 1908 - March 3, 2001"]
)
def test_the_ends_of_a_life_are_no_days_of_publication(years: str) -> None:
    assert date_of(text(f"Obituary. Ana Cruz. {years}\n\n{LONG}")) is None


def test_days_of_parts_are_not_that_of_the_whole() -> None:
    parts = "\n\n".join(f"Lamp letter #{number}, posted July {number}, 2001\n\n{PROSE}" for number in (1, 2, 3))
    document = text(parts, declared=(Declared("date", "2001-09-01", "front-matter:date"),))
    assert {value.value for value in metadata(document).dates} == {"2001-09-01"}
    assert date_of(text(f"Lamps\n\nPosted July 1, 2001\n\n{PROSE}")) == "2001-07-01"


@pytest.mark.parametrize(
    ("first", "authors"),
    [("Analysis: Markets Fall", []), ("Report: Police Failed", []), ("Words: Jo Hall", ["Jo Hall"])],
)
def test_a_headline_may_begin_with_such_a_label(first: str, authors: list[str]) -> None:
    assert authors_of(text(f"{first}\n\n{LONG}")) == authors


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("*Created by Ana Cruz, [@ana](https://twitter.com/ana)*", ["Ana Cruz"]),
        ("*Tutorial by Ana Cruz and Ben Oduya*", ["Ana Cruz", "Ben Oduya"]),
        ("*Created by hand, and not to scale.*", []),
        ("*Created by Hexo*", []),
        ("*The bridge was created by Ana Cruz in 1911.*", []),
    ],
)
def test_who_created_a_lesson_wrote_it(line: str, names: list[str]) -> None:
    assert authors_of(markdown(f"# The ferry\n\n{line}\n\n{LONG}")) == names


def test_a_line_below_a_paragraph_heads_what_follows_it() -> None:
    below = metadata(text(f"{LONG}\n\nAt the harbour\n\n{LONG}"))
    assert below.title is None
    above = metadata(text(f"At the harbour\n\n{LONG}"))
    assert above.title is not None
    assert above.title.value == "At the harbour"
