"""DAT201: years in Roman numerals, in titles, of a first appearance; the history of a page; invented worlds."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.api import Example
from provenance.records import Finding
from tests.dates.common import one
from tests.found import found_in

_STORY = "The mayor opened the bridge last week and the band played. Ana Cruz told the council that the lamp had burnt all night. Ben Ode said it was old. Two boats sank. They went home."
_LONG = "\n\n".join([_STORY] * 8)


def _of_text(text: str, path: str = "a.md") -> Finding:
    return one(found_in(missing_date, Example(text, media_type="text/markdown", path=path)))


def _of_page(head: str, body: str) -> Finding:
    page = f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"
    return one(found_in(missing_date, Example(page, media_type="text/html")))


def test_a_text_that_tells_nothing_of_its_time_is_a_fault() -> None:
    assert _of_text(f"# The bridge\n\n{_LONG}").severity == "error"
    assert _of_page("<title>The bridge</title>", f"<h1>The bridge</h1><p>{_STORY}</p>").severity == "error"


@pytest.mark.parametrize(
    ("line", "year"),
    [
        ("Copyright MMIX–MMXI Ana Cruz", "MMXI"),
        ("© MMXXIV Ana Cruz", "MMXXIV"),
        ("Copyright (c) MCMXCVIII, Ana Cruz", "MCMXCVIII"),
    ],
)
def test_the_year_of_a_copyright_may_be_in_roman_numerals(line: str, year: str) -> None:
    found = _of_page("<title>The bridge</title>", f"<h1>The bridge</h1><p>{_STORY}</p><p>{line}</p>")
    assert (found.severity, found.excerpt) == ("info", year)


@pytest.mark.parametrize("line", ["Copyright MM Cruz & Co.", "Copyright MDCCCX Ana Cruz", "MMXI Ana Cruz", "© MMO Ltd"])
def test_letters_that_are_no_year_of_these_days_are_none(line: str) -> None:
    found = _of_page("<title>The bridge</title>", f"<h1>The bridge</h1><p>{_STORY}</p><p>{line}</p>")
    assert found.severity == "error"


@pytest.mark.parametrize(
    ("sentence", "year"),
    [
        ("The below article originally appeared in 2007 in the [Lamp Society](https://lamp.org) journal.", "2007"),
        ("This piece was previously printed in The Lamp, 2011.", "2011"),
        ("*First published in The Lamp, 2007*", "2007"),
        ("This article originally appeared in issue 198 of .lamp magazine in 2010 and was printed again.", "2010"),
        ("First published 2007", "2007"),
    ],
)
def test_the_year_in_which_a_text_appeared_first_is_its_year(sentence: str, year: str) -> None:
    found = _of_text(f"# The bridge\n\n{sentence}\n\n{_LONG}")
    assert (found.severity, found.excerpt) == ("info", year)


def test_it_may_say_so_at_its_end() -> None:
    found = _of_text(f"# The bridge\n\n{_LONG}\n\n{_LONG}\n\nThis essay first appeared in Lamp Studies 4, 2012.\n")
    assert (found.severity, found.excerpt) == ("info", "2012")
    found = _of_text(f"# The bridge\n\n{_LONG}\n\n{_LONG}\n\nThe ferry first appeared in Lamp Studies in 2012.\n")
    assert found.severity == "error"


def test_what_else_appeared_in_a_year_is_of_no_weight() -> None:
    found = _of_text(f"# The bridge\n\nThe lamp originally appeared in 2007 on the pier.\n\n{_LONG}")
    assert found.severity == "error"


@pytest.mark.parametrize(
    ("head", "heading", "severity"),
    [
        ('<title>Lamps</title><meta property="og:title" content="Lamp Report 2012">', "Lamps", "info"),
        ("<title>Lamps</title>", "The Lamp Report 2012", "info"),
        ("<title>Lamps</title>", "Hill/Dale: 2016 Weekend", "info"),
        ("<title>Lamps</title>", "Harbour Lamp Regatta 2016", "info"),
        ("<title>Lamps</title>", "How the Harbour Regatta 2016 was lost", "error"),
        ("<title>Lamps</title>", "The ferry loses the 2016 cup", "error"),
        ("<title>Lamps</title>", "The Lamp of 2012", "error"),
        ("<title>Lamps</title>", "The Lamp Report 2312", "error"),
    ],
)
def test_the_title_of_what_comes_out_once_a_year_has_its_year(head: str, heading: str, severity: str) -> None:
    assert _of_page(head, f"<h1>{heading}</h1><p>{_STORY}</p>").severity == severity


@pytest.mark.parametrize(
    ("heading", "entries", "severity"),
    [
        ("Change History", "<li>Wed Feb  2 01:06:01 MST 2000: initial revision.</li>", "info"),
        ("Revisions", "<li>Mon May 6 11:00:00 2002: names.</li><li>Wed Feb  2 01:06:01 MST 2000: begun.</li>", "info"),
        ("Updates", "<li>Since 3 May 2019, lamps have been lit.</li>", "error"),
        ("History", "<li>Wed Feb  2 01:06:01 MST 2000: first lamp.</li>", "error"),
        ("Lamps", "<li>3 May 2019: first lamp</li><li>7 June 2020: names</li>", "error"),
    ],
)
def test_the_history_of_a_page_gives_its_day(heading: str, entries: str, severity: str) -> None:
    stories = f"<p>{_STORY}</p>" * 8
    thanks = (
        "<h2>Thanks</h2><p>Thanks to all who told the council of the lamp and who had it mended in the end.</p>" * 8
    )
    found = _of_page(
        "<title>The bridge</title>", f"<h1>The bridge</h1>{stories}<h2>{heading}</h2><ul>{entries}</ul>{thanks}"
    )
    assert found.severity == severity


_LINKED = "[[Lamp Isle]] is the capital of [[Wick]], and was burnt by [[Ana the Old]]. "


@pytest.mark.parametrize(
    ("text", "path", "severity"),
    [
        (_LONG, "characters/ana-the-old.md", "info"),
        (_LONG, "docs__lore__lamp-isle.md", "info"),
        (f"---\ntitle: Ana the Old\nlayout: character\n---\n\n{_LONG}", "a.md", "info"),
        (f"---\ntitle: Ana\ncategories:\n  - short stories\n---\n\n{_LONG}", "a.md", "info"),
        (f"{_LINKED}\n\n{_LONG}", "world/isles/lamp-isle.md", "info"),
        (_LONG, "world/isles/lamp-isle.md", "error"),
        (f"---\ntitle: Ana\nlayout: story\n---\n\n{_LONG}", "a.md", "error"),
    ],
)
def test_pages_of_an_invented_world_need_no_day(text: str, path: str, severity: str) -> None:
    assert _of_text(text, path).severity == severity


@pytest.mark.parametrize(
    ("sentence", "severity"),
    [
        ("But now in 2021, for most of us, the fair is not fun.", "info"),
        ("Here in 1985 the mill is alive but has lost its standing.", "info"),
        ("Today in 1985, the mayor was elected.", "error"),
        ("The mills were here in 1985 and closed in the year after.", "error"),
        ("It is open now in 20210 halls.", "error"),
        ("We opened our mill here in 1985, and we are proud of it.", "error"),
        ("Our mill has stood here in 1985 and is still here.", "error"),
        ("The mayor wrote: “But now in 2021 the fair is not fun.”", "error"),
    ],
)
def test_a_text_may_tell_the_year_of_its_present(sentence: str, severity: str) -> None:
    assert _of_text(f"# The bridge\n\n{_LONG}\n\n{sentence}\n\n{_LONG}").severity == severity


@pytest.mark.parametrize(
    ("title", "sentence", "severity"),
    [
        ("The fair - 9th September", "It was the best fair of 1997.", "info"),
        ("Mills in brief - 1st - 31st January", "On Thursday, January 15th 1998 the mill was shut.", "info"),
        ("January 9: The mill goes on", "The mill of 2011 was built.", "info"),
        ("January 9: The mill goes on", "The mill was built.", "warning"),
        ("January 9: The mill goes on", "The mill was built in 1911.", "warning"),
        ("The fair - 9th September", "The fairs of 1996 and 1997 were good.", "warning"),
        ("The flood of 9 September", "It was the worst flood of 1997.", "error"),
        ("ſept 9: The fair", "It was the best fair of 1997.", "error"),
        ("The fair - 9th September, in colour", "It was the best fair of 1997.", "error"),
    ],
)
def test_the_day_in_a_title_may_have_its_year_in_the_text(title: str, sentence: str, severity: str) -> None:
    found = _of_page(f"<title>{title}</title>", f"<p>{_STORY}</p><p>{sentence}</p><p>{_STORY}</p>")
    assert found.severity == severity
