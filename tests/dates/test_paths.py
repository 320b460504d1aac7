"""Dates in the path of a file and in the address of a text."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.conflicts.conflicting_dates import conflicting_dates
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.undated.edges import edge_date, has_year_in_name
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.api import Example, Source
from provenance.loaders.text import load_text
from provenance.testing import document
from tests.dates.common import one
from tests.found import found_in


@pytest.mark.parametrize(
    ("path", "severity"),
    [
        ("a/2019-05-bridge.txt", "info"),
        ("a/_bridge.md", "info"),
        ("a/annex-b.md", "info"),
        ("2019_05-tour/a.txt", "info"),
        ("a/bridge-2019.txt", "info"),
        ("a/04.study.md", "info"),
        ("a/chapter-12.md", "info"),
        ("a/Chapter X - The Moon.md", "info"),
        ("a/Chapter Xylophone.md", "error"),
        ("a/release-20190503.txt", "info"),
        ("a/release-20190503b.txt", "error"),
        ("a/release-20191503.txt", "error"),
        ("a/4th-bridge.md", "error"),
        ("a/partners.md", "error"),
        ("a/12019-05.txt", "error"),
        ("a/LAMP_OCT95_LA_16.txt", "info"),
        ("a/lamp_dec95_la_4.txt", "info"),
        ("a/lantern393_Lantern_March93.txt", "info"),
        ("a/lamp_dec64_manual.txt", "error"),
        ("a/march10.md", "error"),
        ("a/march23.md", "error"),
        ("a/lamp_oct05.txt", "error"),
        ("a/lamp_oct'05.txt", "info"),
        ("a/lamp_oct00.txt", "info"),
        ("a/market95.txt", "error"),
        ("a/lamp-feb-23.txt", "error"),
        ("a/lamp-feb23.txt", "info"),
        ("a/after sept 11.txt", "error"),
        ("a/24-02-04 - The lamp.md", "info"),
        ("a/flyer_11-29-21.md", "info"),
        ("a/lamp-24-02-04-oil.md", "error"),
        ("a/24-52-44 - The lamp.md", "error"),
        ("a/10.04.02 - The lamp.md", "error"),
        ("a/Lamp2003DEZ09.txt", "info"),
        ("a/14 gennaio 2024.txt", "info"),
        ("a/lamp_14ago2024.txt", "info"),
        ("a/lamp_jan142024.txt", "info"),
        ("a/2024dez09/lamp.txt", "info"),
        ("a/3 лютого 2024/lamp.txt", "info"),
        ("a/Lamp2003OIL09.md", "info"),
        ("a/lamp_14mill.md", "error"),
    ],
)
def test_the_path_may_state_the_month_the_year_or_a_part(path: str, severity: str) -> None:
    finding = one(found_in(missing_date, Example("The bridge was closed.", path=path)))
    assert (finding.severity, finding.excerpt) == (severity, "")


@pytest.mark.parametrize(
    ("path", "text", "severity"),
    [
        ("a/980604b.txt", "The bridge of 1998 was closed.", "info"),
        ("a/980604.txt", "On Thu, 4 Jun 98 17:06:13 CDT, Ana Cruz wrote: the bridge is closed.", "info"),
        ("a/980604.txt", "The bridge was closed in summer '98.", "info"),
        ("a/980604.txt", "The bridge was closed.", "error"),
        ("a/980604.txt", "The bridge cost $1,998 and was closed for 19980 hours.", "error"),
        ("a/981604.txt", "The bridge of 1998 was closed.", "error"),
        ("a/9806041.txt", "The bridge of 1998 was closed.", "error"),
        ("a/Lamp_edition0601_mills.txt", "The fair of 2001 was held in Leeds.", "info"),
        ("a/Lamp_edition0601_mills.txt", "The fair was held in Leeds.", "error"),
        ("a/Lamp_edition1601_mills.txt", "The fair of 2001 was held in Leeds.", "error"),
    ],
)
def test_short_figures_in_the_path_count_with_their_year_in_the_text(path: str, text: str, severity: str) -> None:
    assert one(found_in(missing_date, Example(text, path=path))).severity == severity


@pytest.mark.parametrize(
    ("path", "severity"),
    [
        ("a/lamp-20190604.txt", "info"),
        ("a/Lamp_June_4_2019.txt", "info"),
        ("a/lamp 4 Jun 2019.txt", "info"),
        ("a/LampNews2019JUN04.txt", "info"),
        ("a/LampNews04JUN2019.txt", "info"),
        ("a/lamp-2019jun04.txt", "info"),
        ("a/45Jun2019Lamp.txt", "warning"),
        ("a/04-06-2019_bridge.txt", "info"),
        ("a/bridge-2019.txt", "warning"),
        ("a/bridge-98-76-5432.txt", "warning"),
    ],
)
def test_a_day_in_the_path_may_be_that_of_the_text(path: str, severity: str) -> None:
    text = "The council met last week, its chair said, and closed the bridge."
    assert one(found_in(relative_date, Example(text, path=path))).severity == severity


def test_a_number_with_which_the_title_begins_is_no_day_of_the_address() -> None:
    source = "---\ntitle: {}\nurl: https://lamp.example/2020/07/{}\n---\n\nThe bridge was closed after the flood.\n"
    numbered = source.format("12 ways to cross a river", "12-ways-to-cross-a-river/")
    dated = source.format("Twelve ways to cross a river", "12-ways-to-cross-a-river/")
    assert found_in(missing_date, Example(numbered, media_type="text/markdown"))
    assert not found_in(missing_date, Example(dated, media_type="text/markdown"))


def test_the_address_of_an_article_may_state_the_month() -> None:
    source = (
        "---\nurl: https://lamp.example/2020/07/minister/\n---\n\nThe minister resigned after the report came out.\n"
    )
    hit = one(found_in(missing_date, Example(source, media_type="text/markdown")))
    assert (hit.severity, "stands in the address" in hit.message) == ("info", True)


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("via: http://lamp.example/2014/05/minister", "info"),
        ("Originally published at: https://lamp.example/2014/05/minister/", "info"),
        ("We read it at https://lamp.example/2014/05/minister/", "error"),
    ],
)
def test_the_address_that_a_text_was_taken_from_may_state_the_month(line: str, severity: str) -> None:
    source = f"The minister resigned after the report came out.\n\n{line}\n"
    assert one(found_in(missing_date, source)).severity == severity


@pytest.mark.parametrize(
    ("entry", "severity"),
    [("permalink: /a/bridge/", "info"), ("slug: '2024-05-01'", "warning"), ("tags: [a]", "warning")],
)
def test_a_file_s_day_is_out_of_sight_where_a_page_has_another_address(entry: str, severity: str) -> None:
    source = f"---\ndate: 2023-05-01\n{entry}\n---\n\nThe minister resigned.\n"
    example = Example(source, media_type="text/markdown", path="_posts/2024-05-01-minister.md")
    assert one(found_in(conflicting_dates, example)).severity == severity


@pytest.mark.parametrize(
    ("name", "severity"),
    [
        ("_posts/2024-05-30", "info"),
        ("_posts/2024-05-22", "info"),
        ("_posts/2024-05-12", "info"),
        ("_posts/2024-06-06", "info"),
        ("content/2024-06-06", "info"),
        ("_posts/2024-03-06", "warning"),
        ("_posts/2025-06-03", "warning"),
    ],
)
def test_a_file_is_named_wrongly_where_the_year_alone_differs_or_day_and_month_are_exchanged(
    name: str, severity: str
) -> None:
    source = "---\ndate: 2024-06-03\n---\n\nThe minister resigned.\n"
    example = Example(source, media_type="text/markdown", path=f"{name}-minister.md")
    assert one(found_in(conflicting_dates, example)).severity == severity


@pytest.mark.parametrize(
    ("path", "day", "severity"),
    [
        ("_posts/2024-01-05-minister.md", "2023-01-05", "warning"),
        ("_posts/2024-01-05-minister.md", "2022-01-09", "warning"),
        ("_posts/2024-01-05-minister.md", "2022-01-19", "info"),
        ("_posts/2024-01-03-minister.md", "2023-12-30", "info"),
        ("2024/01/05/minister/index.md", "2022-01-05", "warning"),
    ],
)
def test_a_year_is_mistyped_where_the_days_are_near_each_other_in_it(path: str, day: str, severity: str) -> None:
    source = f"---\ndate: {day}\n---\n\nThe minister resigned.\n"
    assert one(found_in(conflicting_dates, Example(source, media_type="text/markdown", path=path))).severity == severity


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("Born in Leeds on 6 December 1966", 0),
        ("Nata a Lugo (RA) il 06-12-1966", 0),
        ("Seen in Leeds, 6 December 1966", 1),
    ],
)
def test_a_day_of_birth_is_no_day_of_publication(line: str, count: int) -> None:
    source = f"---\ntitle: Ana Cruz\ndate: 2016-06-03\n---\n\n##### {line}\n\nAna Cruz trains the rowers.\n"
    assert len(found_in(conflicting_dates, Example(source, media_type="text/markdown"))) == count


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("archive/2024/05/20/minister", 1),
        ("2024/05/20/", 1),
        ("archive/2024/05/20/", 0),
        ("sport/sitemap/2024/05/20", 0),
    ],
)
def test_a_list_of_what_came_out_on_a_day_has_that_day_in_its_address(address: str, found: int) -> None:
    source = f"---\ndate: 2024-06-03\nurl: https://lamp.example/{address}\n---\n\nThe minister resigned.\n"
    assert len(found_in(conflicting_dates, Example(source, media_type="text/markdown"))) == found


@pytest.mark.parametrize(("title", "count"), [("17 goals", 0), ("Goals", 1)])
def test_a_number_of_the_title_is_no_day_of_the_folder(title: str, count: int) -> None:
    source = f"---\ntitle: {title}\ndate: 2018-01-11\n---\n\nThe minister resigned.\n"
    example = Example(source, media_type="text/markdown", path="videos/2018/01/17-goals/index.html.md")
    assert len(found_in(conflicting_dates, example)) == count


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("news/2024/05/01/minister.md", "the name of the folder gives"),
        ("news/2024-05-01-minister/index.md", "the name of the folder gives"),
        ("_posts/2024-05-01-minister.md", "the name of the file gives"),
        ("2024/05/01-minister.md", "the name of the file gives"),
    ],
)
def test_the_message_says_which_name_has_the_day(path: str, said: str) -> None:
    source = "---\ntitle: Minister\ndate: 2024-06-03\n---\n\nThe minister resigned.\n"
    example = Example(source, media_type="text/markdown", path=path)
    assert one(found_in(conflicting_dates, example)).message.startswith(said)


@pytest.mark.parametrize(
    "path", ["news_2024-01-14.csv", "news/14-01-2024/rows.csv", "LAMP_2024_01_14_20_13.csv", "lamp-14ago2024.json"]
)
def test_the_name_of_a_table_may_state_the_day_of_its_rows(path: str) -> None:
    row = load_text(
        Source(f"{path}:3", path, "text/plain", "The mayor resigned on Tuesday, and the council was closed.", row=3)
    )
    found = edge_date(row)
    assert found is not None
    assert found.where == "the name of the file"


@pytest.mark.parametrize(
    ("address", "dated"),
    [
        ("who-won-the-lamp-race-in-rio-2016/", False),
        ("que-cambia-con-la-agenda-2030", False),
        ("lamps-of-the-expo-2020.html", False),
        ("elections/2016/lamps", True),
        ("the-lamps-of-spring-2016/", True),
        ("2016/lamps-in-rio", True),
    ],
)
def test_a_year_by_which_an_event_is_called_is_no_date(address: str, *, dated: bool) -> None:
    text = f"---\nurl: https://lamp.example/{address}\n---\n\nThe minister resigned after the report came out.\n"
    assert has_year_in_name(document(text, media_type="text/markdown")) is dated
