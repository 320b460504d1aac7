"""Who wrote a text and when, by its last words; and the year that a text gives for itself."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.analysis.metadata import DocumentMetadata
from provenance.api import Source
from provenance.loaders.markdown.document import load_markdown
from provenance.loaders.text import load_text
from provenance.testing import document
from tests.metadata.common import PROSE


def text(source: str) -> DocumentMetadata:
    return metadata(load_text(Source("a.txt", "a.txt", "text/plain", source)))


def markdown(source: str) -> DocumentMetadata:
    return metadata(load_markdown(Source("a.md", "a.md", "text/markdown", source)))


@pytest.mark.parametrize(
    ("note", "date", "author"),
    [
        ("Last edited by AnaCruz; 05 May 2009 at 02:58 PM .", "2009-05-05", "AnaCruz"),
        ("Last edited by Ana Cruz, 5 May 2009", "2009-05-05", "Ana Cruz"),
        ("Posted by AnaCruz on 5 May 2009", "2009-05-05", "AnaCruz"),
    ],
)
def test_a_note_of_a_forum(note: str, date: str, author: str) -> None:
    found = text(f"{PROSE} {note}")
    assert found.date is not None
    assert found.date.value[:10] == date
    assert [one.value for one in found.authors] == [author]


@pytest.mark.parametrize(
    ("foot", "authors"),
    [
        ("Pewarta: Ana Cruz Editor: Ben Ode Copyright © HARBOUR 2025", ["Ana Cruz"]),
        ("Reporter: Ana Cruz", ["Ana Cruz"]),
        ("Nobody knows it, said the reporter: Ana Cruz was shut in.", []),
        ("Editor: Ben Ode Copyright © HARBOUR 2025", []),
    ],
)
def test_labels_of_a_foot_whose_lines_were_joined(foot: str, authors: list[str]) -> None:
    assert [one.value for one in text(f"{PROSE} {PROSE} {foot}").authors] == authors


@pytest.mark.parametrize(
    ("note", "authors", "days"),
    [
        ("First edited by Ana Cruz as original_author on 2024-03-14", ["Ana Cruz"], ("2024-03-14", None)),
        (
            "First edited by Ana Cruz on 14 March 2024  \nLast edited by Ben Ode as reviewer on 3 May 2025",
            ["Ana Cruz"],
            ("2024-03-14", "2025-05-03"),
        ),
        ("Originally created by Ana Cruz, 14 March 2024", ["Ana Cruz"], ("2024-03-14", None)),
        ("The atlas was first edited by Ana Cruz on 14 March 1924.", [], (None, None)),
    ],
)
def test_who_edited_a_text_first(note: str, authors: list[str], days: tuple[str | None, str | None]) -> None:
    found = markdown(f"# Weirs\n\n{PROSE}\n\n{PROSE}\n\n_{note}_\n")
    assert [one.value for one in found.authors] == authors
    assert tuple(None if day is None else day.value for day in (found.date, found.modified)) == days


@pytest.mark.parametrize(
    ("foot", "authors"),
    [
        ("By Ana Cruz for Harbour News", ["Ana Cruz"]),
        ("By Ana Cruz for Lampnews.com More Top Reads From Lampnews.com:", ["Ana Cruz"]),
        ("By Ana Cruz and Ben Ode of Harbour News.", ["Ana Cruz", "Ben Ode"]),
        ("Por Ana Cruz para Diario del Puerto", ["Ana Cruz"]),
        ("Von Friederike Lohmann für Die Lampe Mehr zum Thema", ["Friederike Lohmann"]),
        ("By Lampnews.com for Harbour News", []),
        ("By Ana Cruz of Leeds the bridge was praised.", []),
        ("It was built by Ana Cruz for Harbour News", []),
    ],
)
def test_a_byline_for_an_outlet_at_the_end(foot: str, authors: list[str]) -> None:
    assert [one.value for one in text(f"{PROSE} {PROSE} {foot}").authors] == authors


@pytest.mark.parametrize(
    "last",
    [
        "The book was edited by Ana Cruz, 5 May 2009.",
        "Last edited by AnaCruz; the bridge of 5 May 2009 is no more, and nobody has missed it since then.",
        "Last edited by AnaCruz",
    ],
)
def test_no_note(last: str) -> None:
    found = text(f"{PROSE} {last}")
    assert found.date is None
    assert not found.authors


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("4 May – 30 September 2024", None),
        ("May 4 to September 30, 2024", None),
        ("30 September 2024", "2024-09-30"),
        ("4 May – 10 May 2024", "2024-05-10"),
    ],
)
def test_a_season_is_no_day_of_publication(line: str, date: str | None) -> None:
    found = text(f"Tide and timber\n\n{line}\n\n{PROSE}").date
    assert (None if found is None else found.value) == date


@pytest.mark.parametrize(
    ("last", "author"),
    [
        ("Happy digging,\nMarge Pell, secretary", "Marge Pell"),
        ("Happy digging,\nMarge Pell, with two spades", None),
        ("The Revd Tobias Merrin\n3 May 2024", "Tobias Merrin"),
    ],
)
def test_who_takes_leave_has_a_post_or_a_title(last: str, author: str | None) -> None:
    found = markdown(f"# Taps\n\n{PROSE}\n\n{PROSE}\n\n{last}").authors
    assert [one.value for one in found] == ([] if author is None else [author])


@pytest.mark.parametrize(
    ("source", "year"),
    [
        (f"# Bridges\n\n{PROSE}\n\nThis guide was originally published in 2019, and changed since.", "2019"),
        (f"# Bridges\n\n{PROSE}\n\nThe novel was originally published in 1951, this guide says.", None),
        (f"# Lamps\n\n{PROSE}\n\nToday's sermon was recorded in 1994. Thank you for listening.", "1994"),
        (f"# Lamps\n\nThis talk was given by Ana Cruz at the mill in 2006.\n\n{PROSE}", "2006"),
        (f"# Lamps\n\n{PROSE}\n\nThe message you have just heard was preached in the spring of 2010.", "2010"),
        (f"# Lamps\n\n{PROSE}\n\nThe sermon of the bishop was preached in 1740.", None),
        (f"# Lamps\n\n{PROSE * 3}\n\nThis speech was given in 1863 to soldiers.\n\n{PROSE * 5}", None),
        (f"# Lamps\n\n*Newsletter of the Lamp Society, Spring 2022*\n\n{PROSE}", "2022"),
        (f"# Lamps\n\nThe floods of spring 2022\n\n{PROSE}", None),
        (f"# Bridges\n\n© 2002, 2003\n\n{PROSE}", "2003"),
        (f'# "The Bridge" (1853)\n\nAna Cruz\n\n{PROSE}', "1853"),
        (f'# "The Bridge" (1853)\n\n{PROSE}', None),
        (f'# "The Bridge" (2014)\n\nAna Cruz\n\n{PROSE}', None),
        (f'---\nauthor: Ana Cruz\n---\n\n# "The Bridge" (1853)\n\nBen Ode\n\n{PROSE}', None),
        (f"# Bridges\n\n{PROSE}\n\n© 2002\n\n{PROSE}", None),
        (f"# Bridges\n\n{PROSE}\n\n© 2002", None),
    ],
)
def test_the_year_of_a_text(source: str, year: str | None) -> None:
    found = markdown(source).year
    assert (None if found is None else found.value) == year


def test_the_byline_of_another_article() -> None:
    teaser = "[**Tunnels open**](https://harbour.example/tunnels)\n\nBy Ana Cruz\n"
    assert not markdown(f"# Bridges\n\n{PROSE}\n\n{PROSE}\n\n{teaser}").authors
    assert markdown(f"# Bridges\n\n{PROSE}\n\n{PROSE}\n\nBy Ana Cruz\n").authors


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("This policy was updated 27 January 2017 to name the bridge.", "2017-01-27"),
        ("This guide has been last revised on January 27, 2017.", "2017-01-27"),
        ("This bridge was updated 27 January 2017.", None),
        ("This policy was named after the flood of 27 January 2017.", None),
    ],
)
def test_a_day_that_a_text_tells_of_itself(sentence: str, date: str | None) -> None:
    found = text(f"{PROSE}\n\n{PROSE} {sentence} {PROSE}\n\n{PROSE}").date
    assert (None if found is None else found.value) == date


@pytest.mark.parametrize(
    ("opening", "date"),
    [
        ("Hello all, I'm Ana and this is Harbour News for the week of Monday, June 3rd, 2024.", "2024-06-03"),
        ("Good morning. Today is Monday, 3 June 2024, and this is your host, Ben Ode.", "2024-06-03"),
        ("Welcome back. We are recording this on June 3, 2024, a day before the vote.", "2024-06-03"),
        ("Today is Monday, 3 June.", None),
        ("Today is June 3, 1940, and the boats have left the harbour.", None),
        ("The album was recorded on June 3, 2014.", None),
        ("The bridge was closed for the week of the fair of 3 June 2024.", None),
        ("00:00:25 This is Harbour Talk, episode 101, recorded January 23, 2017.", "2017-01-23"),
        ("Welcome to show #12, which was first aired on 3 June 2024.", "2024-06-03"),
        ("The wind of that storm, recorded January 23, 2017, was the strongest.", None),
        ("Of all that Harbour Talk made, episode 101, aired January 23, 2017, is the best.", None),
        ("Episode 101, recorded January 23, 2017.", "2017-01-23"),
    ],
)
def test_a_day_with_which_a_speaker_opens(opening: str, date: str | None) -> None:
    found = markdown(f"**Ana Cruz:**\n\n{opening}\n\n{PROSE}\n\n{PROSE}\n").date
    assert (None if found is None else found.value) == date


def test_the_day_of_a_greeting_far_below() -> None:
    assert markdown(f"{PROSE}\n\n{PROSE}\n\n{PROSE}\n\nToday is Monday, 3 June 2024.\n").date is None


@pytest.mark.parametrize("label", ["Written and maintained by", "This page written and maintained by"])
def test_who_keeps_a_page(label: str) -> None:
    found = markdown(f"# Bridges\n\n{PROSE}\n\n{PROSE}\n\n{label} Ana Cruz, ana@lamp.example\n")
    assert [one.value for one in found.authors] == ["Ana Cruz"]


@pytest.mark.parametrize(
    ("foot", "month"),
    [
        ("Copyright © 1999, Ana Cruz  \nPublished in Issue 12 of The Lamp, May 1999", "1999-05"),
        ("First appeared in Hill and Dale No. 12, May 1999.", "1999-05"),
        ("The Lamp Issue 12, May 1999, <https://lamp.example>", "1999-05"),
        ("Published in The Lamp Issue 12 May 1999", "1999-05"),
        ("- The Lamp Issue 12, May 1999", None),
        ("A. Cruz: Bridges. The Lamp, Issue 12, May 1999", None),
        ("The Lamp told of it in Issue 12, May 1999", None),
        ("Published in Issue 12 of The Lamp", None),
    ],
)
def test_the_month_of_an_issue(foot: str, month: str | None) -> None:
    found = markdown(f"# Bridges\n\n{PROSE}\n\n{PROSE}\n\n{foot}\n").date
    assert (None if found is None else (found.value, found.confidence.value)) == (month and (month, "low"))


@pytest.mark.parametrize(
    ("end", "authors"),
    [
        ("— Ana Cruz, Ben Ode and Li Wei", ["Ana Cruz", "Ben Ode", "Li Wei"]),
        ("Ana Cruz\n\nBen Ode", ["Ana Cruz", "Ben Ode"]),
        ("Members of the board:\n\nAna Cruz\n\nBen Ode", []),
        ("Ana Cruz", []),
        ("- Ana Cruz\n- Ben Ode", []),
    ],
)
def test_several_who_sign(end: str, authors: list[str]) -> None:
    found = markdown(f"# Bridges\n\n{PROSE}\n\n{PROSE}\n\n{PROSE}\n\n{end}\n")
    assert [one.value for one in found.authors] == authors


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("MINUTES of the meeting of the Weir Society held on 6th September 2022 in the mill", "2022-09-06"),
        ("Notes from the second session, 6 September 2022, in Leeds", "2022-09-06"),
        ("# Draft minutes of the hearing of September 6, 2022 at the mill", "2022-09-06"),
        ("Minutes of the meeting of 6 September 2022, approved on 4 October 2022 by all", None),
        ("Notes on the flood of 6 September 2022 and its end", None),
        ("The meeting of 6 September 2022 was long, and nobody took minutes", None),
    ],
)
def test_the_day_of_the_meeting_that_minutes_record(opening: str, day: str | None) -> None:
    text = (
        f"{opening}\n\nThose who were there agreed to mend the weir, and the clerk was asked to write to the council.\n"
    )
    found = metadata(document(text, media_type="text/markdown")).date
    assert (None if found is None else found.value) == day


@pytest.mark.parametrize(
    ("lines", "changed"),
    [
        ("Received: 2 March 2021 / Revised: 5 May 2021 / Published: 9 June 2021", None),
        ("Received: 2 March 2021\n\nRevised: 5 May 2021\n\nPublished: 9 June 2021", None),
        ("Published: 9 June 2021\n\nRevised: 5 July 2021", "2021-07-05"),
    ],
)
def test_a_paper_was_revised_before_it_came_out(lines: str, changed: str | None) -> None:
    text = f"Weirs\n\n{lines}\n\nWe measured the flow over three weirs for a year, and found that it differed by a tenth.\n"
    found = metadata(document(text))
    assert found.date is not None
    assert found.date.value == "2021-06-09"
    assert (None if found.modified is None else found.modified.value) == changed


def test_a_headline_with_a_number_is_no_name() -> None:
    assert not text(f"May 3, 2020\n\nTwo Plead Guilty in Harbour Burglaries\n\nLEEDS - {PROSE}").authors


OTHERS = "1. A bridge was opened\n2. The ferry is late\n3. Nobody likes the mill"


@pytest.mark.parametrize(
    ("profile", "authors"),
    [
        ("Ana Cruz\n\nSenior Editor\n\nAna Cruz\n\nSenior Editor\n\nAna Cruz leads the desk. She is new.", []),
        ("Ana Cruz\n\nSenior Editor\n\nAna Cruz\n\nSenior Editor\n\nAna Cruz is the lead for roads.", ["Ana Cruz"]),
        ("Ana Cruz\n\nSpace Reporter\n\nAna is from Leeds, where she wrote for years.", ["Ana Cruz"]),
        ("Ana Cruz\n\nSenior Miller\n\nAna is from Leeds, where she ground for years.", []),
        ("Ana Cruz\n\nEditor\n\nAna is from Leeds.\n\nBen Ode\n\nEditor\n\nBen is from Hull.", []),
        ("Ana Cruz\n\nSenior Editor\n\nBen is from Leeds, where he wrote for years.", []),
    ],
)
def test_a_profile_above_the_headlines_of_other_articles(profile: str, authors: list[str]) -> None:
    told = "\n\n".join([PROSE] * 8)
    found = markdown(f"# The bridge\n\n{told}\n\n{profile}\n\n{OTHERS}\n\nCustomise")
    assert [one.value for one in found.authors] == authors


def test_stories_by_somebody() -> None:
    assert [one.value for one in text(f"The bridge\n\nStories by Ana Cruz\n\n{PROSE}").authors] == ["Ana Cruz"]


@pytest.mark.parametrize(("line", "authors"), [("TO BE FILLED", []), ("TO BE ADDED", []), ("ANA CRUZ", ["Ana Cruz"])])
def test_a_note_of_what_is_missing_signs_nothing(line: str, authors: list[str]) -> None:
    found = markdown(f"# Weirs\n\n{PROSE}\n\n{PROSE}\n\n## Data\n{line}\n\n2024-10-21\n")
    assert [one.value.title() for one in found.authors] == authors
