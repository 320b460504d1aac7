"""The term in which a course is held, and the year of the rights in front matter, tell the year of a text; what a reader files as notes on a book needs none (DAT201)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.undated.missing_date import missing_date

from tests.found import severities_of

TOLD = "The mill was closed on Friday, its owner said. “Nobody asked us,” said Ben Ode, who has worked there since last spring. The council refused to buy it. A vote was put off. The bridge stays open. He left yesterday."
TEACHER = "Instructor: Ana Cruz\n\nOffice hours: Mon 2-4"


@pytest.mark.parametrize(
    ("head", "told"),
    [
        (f"# Mills\n\nHIST 210, Spring 2019\n\n{TEACHER}", "info"),
        (f"# Mills\n\n**HIST 210 - Fall 2000 1:40-2:55 MW Nursing 15**\n\n{TEACHER}", "info"),
        (f"---\ntitle: Schedule for HIST 210, fall 2021\n---\n\n# Mills\n\n{TEACHER}", "info"),
        ("# Mühlen\n\nVorlesung, Wintersemester 2019/20\n\nDozentin: Ana Cruz", "info"),
        ("# Molinos\n\nAsignatura: Historia. 2º semestre de 2021\n\nProfesora: Ana Cruz", "info"),
        ("# Mulini\n\nCorso di storia, anno accademico 2020-2021\n\nDocente: Ana Cruz", "info"),
        ("# Değirmen\n\nDers: Tarih, 2020-2021 Güz\n\nÖğretim üyesi: Ana Cruz", "info"),
        ("# School loses its fall 2020 course\n\nThe instructor left, and the students know it.", "error"),
        ("# Mills\n\nIn Spring 2019 the instructor of the course left.", "error"),
        ("# The mill\n\nSpring 2019 sale", "error"),
        ("# Teachers walk out: Fall 2019\n\nThe professor spoke to students in their lectures.", "error"),
        ("---\ntitle: The mill\ncopyright: 1975, Ana Cruz\n---", "info"),
        ("---\ntitle: The mill\ncopyright: Ana Cruz\n---", "error"),
    ],
)
def test_a_term_says_in_which_year_a_course_was_held(head: str, told: str) -> None:
    assert severities_of(missing_date, f"{head}\n\n{TOLD}\n") == [told]


ON_BOOK = "El libro se escribió en el valle. La autora pasó un año allí. Los vecinos perdieron sus casas. El pueblo quedó vacío. Las mujeres se fueron. Nadie volvió. El agua subió hasta el molino. La lámpara se apagó. “No queda nada”, dijo una vecina."


@pytest.mark.parametrize(
    ("filed", "more", "told"),
    [
        ("tag: books", "", "info"),
        ("categories:\n  - libros", "", "info"),
        ("tags: [noticias, libros]", "La editorial cerró ayer.", "error"),
        ("tag: valle", "", "info"),
        ("tag: valle", "La editorial cerró ayer.", "error"),
        ("tag: books", "La editorial cerró ayer. El martes lo anunció.", "error"),
    ],
)
def test_notes_of_a_reader_on_a_book(filed: str, more: str, told: str) -> None:
    text = f"---\ntitle: Voces del valle\n{filed}\n---\n\n# Voces del valle\n\n{ON_BOOK} {more}\n"
    assert severities_of(missing_date, text) == [told]


@pytest.mark.parametrize(
    ("first", "told"),
    [
        ("Daily Prayer", "info"),
        ("Tagesgebet", "info"),
        ("Santo del giorno", "info"),
        ("Harbour council meets", "warning"),
        (
            "The mayor said his daily prayers on the quay, and the boats went out with the tide, as they do when the wind is from the east and the lamps are lit",
            "warning",
        ),
    ],
)
def test_a_page_of_a_book_of_days(first: str, told: str) -> None:
    text = f"{first}\n\nBy Ana Cruz | October 4\n\nThe minister resigned after the report came out.\n"
    assert severities_of(missing_date, text, "text/plain") == [told]


FRUIT = "আমলখি এবিধ উপকাৰী ফল। ইয়াত ভিটামিন চি থাকে। আমলখিয়ে শীতকালত সহায় কৰে। পুষ্টিবিদসকলে এই ফলটো খাবলৈ কয়। কিছু লোকক খোৱাৰ পৰা বিৰত থাকিবলৈ উপদেশ দিয়ে। "


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ("", "info"),
        ("চৰকাৰে এতিয়ালৈকে একো কোৱা নাই।", "error"),
        ("দলংখন ১২ জনে মেৰামতি কৰিছে।", "error"),
    ],
)
def test_advice_in_a_language_whose_days_are_not_known(more: str, told: str) -> None:
    assert severities_of(missing_date, FRUIT * 4 + more, "text/plain") == [told]


@pytest.mark.parametrize(
    ("path", "source", "told"),
    [
        ("issues/issue-7/40_interview.html", "<article><h2>Interview</h2><p>{}</p></article>", "info"),
        ("site__issue-7__interview.html", "<article><h2>Interview</h2><p>{}</p></article>", "info"),
        ("news/interview.html", "<article><h2>Interview</h2><p>{}</p></article>", "error"),
    ],
)
def test_a_piece_in_the_folder_of_an_issue(path: str, source: str, told: str) -> None:
    assert severities_of(missing_date, source.format(TOLD), "text/html", path) == [told]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Today, we’ll walk through the pros and cons of the bridge.", "info"),
        ("Today, the council closed the bridge.", "warning"),
    ],
)
def test_today_before_what_the_text_does(said: str, told: str) -> None:
    text = f"The mayor resigned, and the mill said so. {said} The ferry sank. The lamp went out, and nobody came to light it."
    assert severities_of(relative_date, text, "text/plain") == [told]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Write to us by noon on the Tuesday prior to the desired weekend.", ["info"]),
        ("The mill closed on the Tuesday prior to the vote.", ["warning"]),
    ],
)
def test_a_weekday_that_is_a_term_for_whatever_day_is_chosen(said: str, told: list[str]) -> None:
    text = f"The mayor resigned, and the mill said so. {said} The ferry sank. The lamp went out, and nobody came to light it."
    assert severities_of(relative_date, text, "text/plain") == told


@pytest.mark.parametrize(
    ("front", "path", "told"),
    [
        ("sort_order: 2", "source/foreword.html.md", "info"),
        ("layout: page", "source/foreword.html.md", "error"),
        ("sort_order: 2", "source/council.html.md", "error"),
    ],
)
def test_a_foreword_in_the_order_of_a_book(front: str, path: str, told: str) -> None:
    text = f"---\ntitle: The mill\nauthor: Ana Cruz\n{front}\n---\n\n{TOLD} I was there, and I saw it. My boat sank.\n"
    assert severities_of(missing_date, text, "text/markdown", path) == [told]


ON_NOVEL = "The novel was written in the valley, where its author spent a year. The mill burned down, and the people left their houses. Nobody came back. “Nothing is left,” a neighbour {verb}. The publisher {verb} that the book would be printed again. The mayor came to the reading and opened the hall."


@pytest.mark.parametrize(("verb", "told"), [("said", "info"), ("announced", "error")])
def test_news_on_a_book(verb: str, told: str) -> None:
    text = f"---\ntitle: The valley\ntag: books\n---\n\n{ON_NOVEL.format(verb=verb)}\n"
    assert severities_of(missing_date, text) == [told]
