"""Texts without a date of publication that say where or when they belong by a line, a heading, a folder or a name."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.impossible_date import impossible_date
from provenance_plugins.dates.undated.edges import edge_date

from provenance.api import Example
from provenance.testing import document
from tests.dates.common import undated
from tests.found import found_in

_TOLD = (
    "The mill was closed on Monday, its owner Ana Cruz said. Ben Ode said that nobody had asked the workers. "
    "The council refused to buy it. A vote was put off. The bridge was kept open, the mayor said."
)
_TALE = (
    "The king saw the old man and was angry with him. “Who let him in?” he said. The queen said, “He is a child.” "
    "The king said that he would give him a lamp. The old man took it and gave it to her. She was moved, and the king said nothing. "
)


def _page(body: str, head: str = "") -> str:
    return f"<html lang=en><head><title>The mill</title>{head}</head><body><h1>The mill</h1>{body}</body></html>"


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("<h3>Table of Contents for Vol. 1, No. 2 Spring 2012</h3>", "info"),
        ("<h3>Table of Contents for Vol. 1, No. 2 for spring</h3>", "error"),
        ("<h2>Town Council 2018 - 2021</h2>", "info"),
        ("<h2>What the council did, 2018 to 2021</h2>", "error"),
        ("<h2>Saison 2026/2027</h2>", "info"),
    ],
)
def test_a_heading_may_have_the_season_of_an_issue_or_a_term_of_office(line: str, severity: str) -> None:
    assert undated(_page(f"{line}<p>{_TOLD}</p>"), "text/html") == severity


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Originally posted by Ana Cruz on March 5, 2012. Revised for The Lamp June 2012.", "March 5, 2012"),
        ("The mill was posted by Ana Cruz on March 5, 2012 as sold.", None),
    ],
)
def test_a_paragraph_above_the_notes_may_say_who_brought_it_out_first(line: str, day: str | None) -> None:
    notes = "The lamp was lit by the people of the hall. " * 20
    found = edge_date(document(f"# The mill\n\n{_TOLD * 8}\n\n{line}\n\n{notes}\n", media_type="text/markdown"))
    assert (None if found is None else found.text) == day


@pytest.mark.parametrize(
    ("path", "severity"),
    [
        ("site/stories-tales/the-king/index.html", "info"),
        ("site/spiritual-stories-by-ana-cruz/the-king/index.html", "info"),
        ("site/fair-2025/index.html", "info"),
        ("site/news/the-king/index.html", "error"),
        ("site/fair/index.html", "error"),
    ],
)
def test_a_folder_may_be_one_of_tales_or_of_the_year_of_its_page(path: str, severity: str) -> None:
    assert undated(_page(f"<p>{_TALE}{_TALE}</p>"), "text/html", path) == severity


@pytest.mark.parametrize(
    ("keys", "below", "severity"),
    [
        ("menu:\n  main:\n    weight: 1\nbibliography: mill.bib\n", "", "info"),
        ("menu:\n  main:\n    weight: 1\n", "\n## References\n\nOde, Ben. 1999. The mills of Leeds.\n", "info"),
        ("menu:\n  main:\n    weight: 1\n", "", "error"),
        ("", "\n## References\n\nOde, Ben. 1999. The mills of Leeds.\n", "error"),
        ("menu:\n  main:\n    weight: 1\nbibliography: mill.bib\n", "\nI saw it.\n", "error"),
    ],
)
def test_an_overview_in_the_menu_of_its_site_lists_its_works(keys: str, below: str, severity: str) -> None:
    told = _TOLD.replace(" on Monday", "") * 2
    quoted = "\n> I saw the mill.\n"
    text = f"---\ntitle: The mill\nauthor: Ana Cruz\n{keys}---\n\n{told}\n{quoted}{below}"
    assert undated(text) == severity


_UNSAID = "She lit the lamp. He looked at her. She had never seen him. He took her hand. She let him go. He lost his way. She found him. He wept. She gave him her coat. They went home with her dog.\n"
_SHORT_REPORT = (
    "A week after Ana Cruz backed her rival, she is now backing Ben Ode. Cruz told the Lamp, “I decided that he is the man for me. "
    "It is hard for me to say, since I was wrong once in my life. I have to do it. He is a good man and my friend.”\n\n"
    "Ode called her a liar after she changed her mind. He asked whether her word was worth anything. "
    "“First she left me; then she came to me. I think I will stay away from her. I do not know what she wants of me. He can have her.” "
    "Ode blamed her friends for it. She laughed at him. He said no more to her.\n"
)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (_SHORT_REPORT, "error"),
        (
            _SHORT_REPORT.replace("Ana Cruz", "she")
            .replace("Ben Ode", "him")
            .replace("Ode", "He")
            .replace("Cruz", "She"),
            "info",
        ),
        ("LEEDS – " + _UNSAID * 2, "error"),
        (_UNSAID * 2, "info"),
    ],
)
def test_a_report_in_plain_words_has_its_place_or_names_who_spoke(text: str, severity: str) -> None:
    assert undated(text, "text/plain") == severity


@pytest.mark.parametrize(
    ("above", "count"), [("A poem by Jia Chen and Hope Sun<br>", 0), ("They met on Sun<br>", 1), ("Sun ", 1)]
)
def test_a_surname_above_a_date_is_no_weekday(above: str, count: int) -> None:
    page = _page(f"<p>{above}June 12, 2006</p><p>{_TOLD}</p>")
    findings = found_in(impossible_date, Example(page, media_type="text/html"))
    assert len(findings) == count
