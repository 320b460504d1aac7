"""Texts that depend on their day and yet owe none by their kind: parts of a larger work, pages of a site, entries of encyclopedias, tales."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.api import Example
from tests.dates.common import PROSE, undated
from tests.found import found_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Chapter 7: The wick\n\n", "info"),
        ("#Chapter 7: The wick\n\n", "info"),
        ("#Lecture 3 — Oil\n\n", "info"),
        ("---\ntitle: 'Lesson IV. Oil'\n---\n\n", "info"),
        ("# Capítulo 2: El aceite\n\n", "info"),
        ("# Chapter 11 filings rise in Leeds\n\n", "error"),
        ("# Part 2: what the oil costs\n\n", "error"),
        ("---\ntitle: Oil\nparent: Lamps\nnav_order: 3\n---\n\n", "info"),
        ("---\ntitle: Oil\nparent: Lamps\n---\n\n", "error"),
        ("---\ntitle: Oil\nauthor: Ana Cruz\nemail: ana@harbour.town\nwebsite: https://harbour.town\n---\n\n", "error"),
        ("# 13. Wicks\n\n## 13.1 Cotton\n\n", "info"),
        ("# 1. Wicks\n\n## 1.1 Cotton\n\n## 2. Oil\n\n## 2.1 Rape\n\n", "error"),
        ("# Wicks\n\n## 10. Cotton\n\n## 9. Wool\n\n", "error"),
        ("# The wick\n\nIn the previous section we filled the lamp with oil, and now we light it.\n\n", "info"),
        (f"# The oil\n\n{PROSE}\n\n## The wick\n\nIn the previous section we filled the lamp.\n\n", "error"),
        ("# Oil\n\nHow the wick is cut, you will learn in the next chapter.\n\n", "info"),
        ("In the next chapter we light the lamp; İzmir has the oil.\n\n", "info"),
        ("We cut it IN THE NEXT CHAPTER.\n\n", "info"),
        ("# Oil\n\nThe heroine dies in the last chapter of the novel, and the lamp goes out.\n\n", "error"),
        ("# Oil\n\nWe put the rape in the last chapter of our thesis.\n\n", "error"),
        ("Cruz: As in the last section, where we cut the wick.\n\n", "error"),
    ],
)
def test_a_part_of_a_larger_work_has_its_date_with_the_whole(text: str, expected: str) -> None:
    assert undated(f"{text}{PROSE}\n") == expected


@pytest.mark.parametrize(
    ("front", "expected", "said"),
    [
        ("draft: true", "info", "not published yet"),
        ("published: false", "info", "not published yet"),
        ("draft: false", "error", "state it in the metadata"),
        ("date_text: Date not visible", "info", "is not known"),
        ('date: "n.d."', "info", "is not known"),
        ("date_text: Monday", "error", "state it in the metadata"),
    ],
)
def test_the_front_matter_says_that_there_is_no_day(front: str, expected: str, said: str) -> None:
    text = f"---\ntitle: Oil\n{front}\n---\n\n“{PROSE}” said Ana Cruz.\n"
    (found,) = found_in(missing_date, Example(text, media_type="text/markdown"))
    assert found.severity == expected
    assert said in found.message


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("oil/README.md", PROSE, "info"),
        ("oil/SUPPORT.md", PROSE, "info"),
        ("oil/.github/CODE_OF_CONDUCT.md", PROSE, "info"),
        ("oil/support.md", PROSE, "error"),
        ("oil/README.md", f"---\ntitle: Oil\n---\n\n{PROSE}", "error"),
        ("oil/README.md", f"Last week it was so. {PROSE}", "error"),
        ("oil/oil.md", PROSE, "error"),
        ("_drafts/oil.md", PROSE, "info"),
        ("redrafts/oil.md", PROSE, "error"),
    ],
)
def test_a_readme_says_what_its_folder_holds(path: str, text: str, expected: str) -> None:
    assert undated(text, path=path) == expected


@pytest.mark.parametrize(
    ("front", "path", "expected"),
    [
        ("title: Oil\norder: 4\nprev: wick\nnext: glass", "", "info"),
        ("title: Oil\nprev:\nnext: glass", "book/oil.md", "info"),
        ("title: Oil", "_guide/oil.md", "info"),
        ("title: Oil\nhide_table_of_contents: false", "docs/oil.md", "info"),
        ("title: Oil\nhide_table_of_contents: false", "blog/oil.md", "error"),
        ("title: Oil", "site/_field-book/oil.md", "info"),
        ("title: Oil", "_posts/oil.md", "error"),
        ("title: Oil", "_press-releases/oil.md", "error"),
        ("title: Oil\nnext: glass", "", "error"),
        ("title: Oil\nsource: The Harbour Lamp\nprev: wick\nnext: glass", "", "error"),
        ("title: Oil\nlink: https://lamp.example/oil", "_guide/oil.md", "error"),
        ("title: Oil\nsource: First published by _The Lamp_ in December 2013", "", "info"),
        ("title: Oil\nnote: It appeared in the Harbour News on 3 May 2013.", "", "info"),
        ("title: Oil\nnote: Nothing was published since the fire in the mill.", "", "error"),
    ],
)
def test_the_front_matter_gives_a_text_its_place(front: str, path: str, expected: str) -> None:
    assert undated(f"---\n{front}\n---\n\n{PROSE}\n", path=path) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**Note: this is the 2018 version of this assignment.**\n\n", "info"),
        ("This is the 2021 edition of our handout.\n\n", "info"),
        ("This is the 2018 winner of this prize.\n\n", "error"),
        ("---\npermalink: /assignments2019/wicks/\n---\n\n", "info"),
        ('---\nurl: "/2019/wicks/"\n---\n\n', "info"),
        ("---\nurl: /lamp20191/wicks/\n---\n\n", "error"),
    ],
)
def test_a_handout_may_state_its_year(text: str, expected: str) -> None:
    assert undated(f"{text}{PROSE}\n") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('---\nsections:\n  - content: "We keep no oil.\n\n      Effective date: July 1, 2014."\n---\n\n', "info"),
        ("---\nparts:\n  - text: 'Last updated 3 May 2019'\n---\n\n", "info"),
        ("---\nparts:\n  - text: 'The lamp was lit on 3 May 2019'\n---\n\n", "error"),
        ("*Council - Leeds\n*14 May 2015\n*\n*Present: Ana Cruz\n", "info"),
        ("We have met in the hall since the day of\n14 May 2015 and in the mill.\n", "error"),
        ("Agenda: https://lamps.test/wiki/2016/calls/03-16-agenda.md\n\n", "info"),
        ("[Minutes](https://lamps.test/2016/2016-03-16.minutes.md)\n\n", "info"),
        ("[The lamp](https://lamps.test/2016/calls/03-16-oil.md)\n\n", "error"),
        ("We will ride to the mill tomorrow (14 May 2015), and light the lamp.\n\n", "info"),
        ("The mill opens today (5/14/15).\n\n", "info"),
        ("We will ride to the mill (14 May 2015 was the first time), and light the lamp.\n\n", "error"),
    ],
)
def test_a_date_may_be_stated_where_few_look(text: str, expected: str) -> None:
    assert undated(f"{text}{PROSE}\n") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("# Addendum to the main lamps document", "info"),
        ("# Errata for guides", "error"),
        ("# Errata for this guide", "info"),
        ("## Appendix to the long report", "info"),
        ("# Addendum to the treaty is signed", "error"),
        ("# Supplement to the report of the guild tells of losses", "error"),
    ],
)
def test_what_is_added_to_a_text_has_its_date_with_that(line: str, expected: str) -> None:
    assert undated(f"{line}\n\n{PROSE}\n") == expected


_CLUB = "The club was founded in 1911, Ana Vale said, and its members built the boats. Ben Ode said that they won the cup. They came second in 2021. The house burnt down. It was built again."
_DRAWN_ON = "\n\n## References\n\n- Ode, Ben. The boats of the club.\n"


@pytest.mark.parametrize(
    ("front", "body", "path", "expected"),
    [
        ("permalink: /clubs/rowing/", _CLUB, "clubs/rowing.md", "info"),
        ("permalink: /clubs/rowing/", f"{_CLUB} The cup was lost last week.", "clubs/rowing.md", "error"),
        ("permalink: /clubs/rowing/", f"{_CLUB} I row too.", "clubs/rowing.md", "error"),
        ("permalink: /clubs/rowing/", f"{_CLUB} They currently row.", "clubs/rowing.md", "error"),
        ("layout: page", _CLUB, "rowing.md", "info"),
        ("layout: post", _CLUB, "rowing.md", "error"),
        ("order: 4", _CLUB, "rowing.md", "error"),
        ("permalink: /news/rowing/", _CLUB, "rowing.md", "error"),
        ("permalink: /rowing/\ntitle: Rowing club announces its team", _CLUB, "rowing.md", "error"),
        ("permalink: /rowing/\nauthor: Ana Vale", _CLUB, "rowing.md", "error"),
        ("permalink: /rowing/\nauthor: Ana Vale", f"{_CLUB}{_DRAWN_ON}", "rowing.md", "info"),
        ("layout: page\nauthor: Ana Vale", f"{_CLUB}{_DRAWN_ON}", "rowing.md", "error"),
    ],
)
def test_a_page_that_has_its_place_in_a_site_needs_no_day(front: str, body: str, path: str, expected: str) -> None:
    assert undated(f"---\n{front}\n---\n\n{body}\n", path=path) == expected


_MAKER = "She had a shop in Leeds. It was shut in the war. Her lamps were sold. She left the town, Ben Ode said, and never came back."


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("wiki/ana_cruz.txt", f"Ana Cruz was a maker of lamps. {_MAKER}", "info"),
        ("wiki/dlf.txt", f"The Digital Lamp Format (DLF) is one of the formats of Ana Cruz. {_MAKER}", "info"),
        ("out__wiki__ana_cruz.txt", f"Ana Cruz was a maker of lamps. {_MAKER}", "info"),
        ("out__wiki__ben_ode.txt", f"Ana Cruz was a maker of lamps. {_MAKER}", "error"),
        ("wiki/x.txt", f"Lamps were made in Leeds. {_MAKER}\n\nSee also\n\nLanterns\n", "info"),
        ("wiki/lamp-shop-shut.txt", f"The lamp is a thing of the past. {_MAKER}", "error"),
        (
            "wiki/ana_cruz.txt",
            f"Ana Cruz was a maker of lamps. {_MAKER} Last year it was opened again, said Ana Cruz.",
            "error",
        ),
    ],
)
def test_entries_of_encyclopedias_state_none(path: str, text: str, expected: str) -> None:
    assert undated(text, "text/plain", path) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("book/04.oil.md", "info"),
        ("book/07-oil.md", "info"),
        ("book/chapter-12.md", "info"),
        ("book/_oil.md", "info"),
        ("corpus/40.md", "error"),
        ("book/oil-07.md", "error"),
    ],
)
def test_the_name_of_a_file_may_say_that_it_is_a_part(path: str, expected: str) -> None:
    assert undated(f"# Oil\n\n{PROSE}\n", path=path) == expected


@pytest.mark.parametrize(
    ("folder", "expected"), [("short-stories", "info"), ("poems", "info"), ("book-reviews", "error")]
)
def test_tales_by_their_folder(folder: str, expected: str) -> None:
    assert undated(f"# The lamp\n\n{PROSE}\n", path=f"{folder}/lamp.md") == expected


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("Correction 11/7/25 3pm ET: This story has been corrected.", "info"),
        ("Update (14 May 2015): The lamp is lit again.", "info"),
        ("Corrección: 14/05/2015, hubo un error en el nombre.", "info"),
        ("Berichtigung vom 14.05.2015: Die Lampe war alt.", "info"),
        ("The correction of 14 May 2015 was the first one of the mill.", "error"),
    ],
)
def test_the_day_of_a_correction_at_the_foot(last: str, expected: str) -> None:
    assert undated(f"{PROSE} {last}\n") == expected


@pytest.mark.parametrize(
    ("path", "title", "expected"),
    [
        ("docs/founder-bio.md", "The founder", "info"),
        ("press/cruz.md", "Ana Cruz: Biografía", "info"),
        ("press/cruz.md", "Kurzbiografie Ana Cruz", "info"),
        ("press/cruz.md", "The mayor sues over the biography that was written of her", "error"),
    ],
)
def test_a_page_tells_who_somebody_is(path: str, title: str, expected: str) -> None:
    assert undated(f"# {title}\n\n{PROSE}\n", path=path) == expected


_LAMP = "It shows where the quay is. It needs no oil. It burns for a year. Nobody has to trim it. It is small."


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("**FOR IMMEDIATE RELEASE**", "error"),
        ("PARA PUBLICACIÓN INMEDIATA", "error"),
        ("Zur sofortigen Veröffentlichung:", "error"),
        ("**FOR IMMEDIATE RELEASE**\n\n[CITY] – [DAY MONTH 2026]", "info"),
        ("The harbour keeps a copy for immediate release to the press.", "info"),
    ],
)
def test_a_release_depends_on_its_day(head: str, expected: str) -> None:
    assert undated(f"# The lamp\n\n{head}\n\n{_LAMP}\n") == expected


@pytest.mark.parametrize(("said", "expected"), [("this month", "error"), ("the current month", "info")])
def test_a_method_counts_from_any_month(said: str, expected: str) -> None:
    text = (
        f"The values of {said} were left out. We trained five models. They were tested on old data. None of them failed. The window was twelve. It was short. It was kept. "
        * 2
    )
    assert undated(f"# Rainfall\n\n{text}\n") == expected


FAQ = "Q: I lit the lamp yesterday and it smokes, why?\nA: The wick is too long, as the keepers of the harbour have said.\n\nQ: How is it cut?\nA: With shears.\n\nQ: Where is the oil?\nA: In the mill.\n\n"


@pytest.mark.parametrize(
    ("path", "head", "severity"),
    [
        ("docs/faq.txt", "", "info"),
        ("docs/qa/lamps.txt", "", "info"),
        ("docs/lamps.txt", "Frequently asked questions\n\n", "info"),
        ("docs/lamps.txt", "", "error"),
    ],
)
def test_a_list_of_questions_owes_no_day(path: str, head: str, severity: str) -> None:
    text = f"{head}{PROSE}\n\n{FAQ}"
    assert [one.severity for one in found_in(missing_date, Example(text, media_type="text/plain", path=path))] == [
        severity
    ]


def test_what_somebody_asks_in_a_list_leans_on_their_own_day() -> None:
    told = f"{PROSE}\n\n{FAQ}"
    severities = [one.severity for one in found_in(relative_date, Example(told, media_type="text/plain"))]
    assert severities[-1] == "info"
    plain = told.replace("Q: I lit", "I lit").replace("A: The", "The")
    assert found_in(relative_date, Example(plain, media_type="text/plain"))[-1].severity == "warning"


_WHOLE = f"{PROSE.strip()}\n\n"
_PASSAGE = f"{PROSE.strip().rstrip('.')}...\n\n"


@pytest.mark.parametrize(
    ("body", "severity"),
    [
        (_PASSAGE * 6 + "References\n\n[1] [Article](https://press.example/boats)\n", "info"),
        (_PASSAGE * 5 + _WHOLE * 6 + "[Full text](https://press.example/boats)\n", "info"),
        (_PASSAGE * 6 + "References\n\nNone\n", "error"),
        (_PASSAGE * 2 + _WHOLE * 4 + "[1] [Article](https://press.example/boats)\n", "error"),
        (_WHOLE * 6 + "References\n\n[1] [Article](https://press.example/boats)\n", "error"),
        (_PASSAGE * 6 + "The [article](https://press.example/boats) was read in the hall.\n", "error"),
        (_PASSAGE * 5 + _WHOLE * 20 + "[1] [Article](https://press.example/boats)\n", "error"),
    ],
)
def test_passages_of_a_work_have_its_day(body: str, severity: str) -> None:
    text = f"# The power of boats\n\nAna Cruz\n\n{body}"
    (finding,) = found_in(missing_date, Example(text, media_type="text/markdown"))
    assert finding.severity == severity
