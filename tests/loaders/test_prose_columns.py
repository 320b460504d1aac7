"""A column of running text is the text of rows where no name of one is known."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from provenance.extensions import BrokenEntry, Source
from provenance.loaders import JsonLinesLoader, JsonLoader, TableLoader
from provenance.loaders.named_columns import Columns
from provenance.loaders.prose_columns import with_prose
from tests.commands import call_for_text

STORY = "The bridge was closed on Monday after an inspection, and buses go round by the mill. " * 4
SHORT = "The bridge is closed"


def rows(**more: str) -> list[dict[str, str]]:
    return [{"judul": f"{SHORT} {number}", "konten_bersih": f"{number}. {STORY}", **more} for number in range(4)]


def table(found: Sequence[Mapping[str, str]]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(found[0]))
    writer.writeheader()
    writer.writerows(found)
    return out.getvalue().encode()


def texts(entries: Sequence[Source | BrokenEntry]) -> list[str]:
    return [str(one.data) for one in entries if isinstance(one, Source)]


def test_the_column_is_found_in_every_kind_of_rows() -> None:
    found = rows()
    lines = "\n".join(map(json.dumps, found)).encode()
    wanted = [one["konten_bersih"] for one in found]
    assert texts(list(TableLoader().entries("a.csv", io.BytesIO(table(found))))) == wanted
    assert texts(list(JsonLinesLoader().entries("a.jsonl", io.BytesIO(lines)))) == wanted
    for whole in (found, {"status": "ok", "berita": found}):
        assert texts(list(JsonLoader().entries("a.json", io.BytesIO(json.dumps(whole).encode())))) == wanted


@pytest.mark.parametrize("name", ["article", "Articles", "news_article", "Essay"])
def test_a_column_that_is_called_an_article_needs_nothing_beside_it(name: str) -> None:
    found = [{name: f"{number}. {STORY}"} for number in range(4)]
    lines = "\n".join(map(json.dumps, found)).encode()
    wanted = [one[name] for one in found]
    assert texts(list(TableLoader().entries("a.csv", io.BytesIO(table(found))))) == wanted
    assert texts(list(JsonLinesLoader().entries("a.jsonl", io.BytesIO(lines)))) == wanted


@pytest.mark.parametrize("name", ["content", "Article", "paragraphs"])
def test_paragraphs_that_are_kept_apart_need_nothing_beside_them(name: str) -> None:
    found = [{name: [f"{number}. {STORY}", STORY]} for number in range(4)]
    wanted = ["\n\n".join(part.strip() for part in one[name]) for one in found]
    assert texts(list(JsonLoader().entries("a.json", io.BytesIO(json.dumps(found).encode())))) == wanted
    lines = "\n".join(map(json.dumps, found)).encode()
    assert texts(list(JsonLinesLoader().entries("a.jsonl", io.BytesIO(lines)))) == wanted


@pytest.mark.parametrize(
    "row",
    [
        {"content": STORY},
        {"content": [STORY]},
        {"contexts": [STORY, STORY]},  # what a program was given to answer from
        {"answer": [STORY, STORY]},
        {"content": [SHORT, SHORT]},
        {"content": [{"type": "text", "note": STORY}, {"type": "text", "note": STORY}]},
    ],
)
def test_lists_of_other_things_need_something_beside_them(row: Mapping[str, object]) -> None:
    (entry,) = JsonLoader().entries("a.json", io.BytesIO(json.dumps([row] * 4).encode()))
    assert isinstance(entry, BrokenEntry)
    assert entry.skipped


@pytest.mark.parametrize(
    "found",
    [
        [{"article": SHORT}] * 4,  # its title
        [{"statement": STORY}] * 4,
        [{"when": "2024-05-03", "detail": STORY}] * 4,  # a log: a day is no witness
        [{"title": SHORT, "message": STORY}] * 4,
        [{"title": SHORT, "summary": STORY.split(". ", maxsplit=1)[0] + ". " + SHORT + ". It is old."}] * 4,  # a teaser
        [{"title": SHORT, "summary": STORY + "It is …"}] * 4,
        [{"title": SHORT, "summary": STORY, "message": STORY + STORY}] * 4,
        [{"title": SHORT, "question_asked": STORY, "reply_given": STORY}] * 4,  # which of the two?
        [{"title": SHORT, "label": SHORT}] * 4,
        [{"title": SHORT, "words_of_it": " ".join(["bridge"] * 60)}] * 4,  # no sentences
        [{"title": SHORT, "part": STORY}, *[{"title": SHORT, "part": "left out"}] * 3],
    ],
)
def test_no_column_is_found(found: list[dict[str, str]]) -> None:
    (entry,) = TableLoader().entries("a.csv", io.BytesIO(table(found)))
    assert isinstance(entry, BrokenEntry)
    assert entry.skipped
    assert with_prose(found, Columns()) is None


def test_teasers_are_no_texts_and_their_column_is_named() -> None:
    found = [{"title": f"{SHORT} {number}", "link": "https://a.test/b", "summary": SHORT} for number in range(4)]
    (entry,) = TableLoader().entries("a.csv", io.BytesIO(table(found)))
    assert isinstance(entry, BrokenEntry)
    assert entry.skipped
    assert "`summary` is read where it is as long as a text" in entry.reason
    assert texts(list(TableLoader({"text": ("summary",)}).entries("a.csv", io.BytesIO(table(found))))) == [SHORT] * 4


def test_what_is_configured_is_not_guessed() -> None:
    assert with_prose(rows(), Columns({"text": ("words",)})) is None
    assert with_prose(rows(), Columns({"title": ("judul",)})) is not None


def test_paragraphs_that_a_program_wrote_out_as_a_list_are_a_text() -> None:
    found = [{"title": SHORT, "TexteOriginal": str([STORY, STORY])}] * 3
    assert texts(list(TableLoader().entries("a.csv", io.BytesIO(table(found)))))[0].count("\n\n") == 1


def test_a_table_without_a_line_of_names_has_addresses() -> None:
    cells = [[f"https://harbour.example/{number}", f"{SHORT} {number}", STORY, "7"] for number in range(4)]
    out = io.StringIO(newline="")
    csv.writer(out).writerows(cells)
    found = list(TableLoader().entries("a.csv", io.BytesIO(out.getvalue().encode())))
    assert texts(found) == [STORY] * 4
    first = found[0]
    assert isinstance(first, Source)
    assert first.row == 1
    assert {(one.field, one.value) for one in first.declared} >= {
        ("url", "https://harbour.example/0"),
        ("title", f"{SHORT} 0"),
    }


@pytest.mark.parametrize(
    ("lists", "authors"),
    [
        (["['Ana Cruz', 'Ben Ode']", "[]", "['Jo Hall']", '["Li Wei"]'], ["Ana Cruz", "Ben Ode"]),
        (["['Tides', 'Weirs']", "[]", "['Roads']", "['Rain']"], []),
        (["['Ana Cruz', 'Ben Ode', 'North Quay', 'High Street', 'Jo Hall']"] * 4, []),
        (["['Ana Cruz']", "Ben Ode", "[]", "['Jo Hall']"], []),
        ([str([f"tag{number}" for number in range(100)])] * 4, []),  # each read in one way: else without an end
    ],
)
def test_lists_of_few_names_are_authors_where_no_line_names_the_columns(lists: list[str], authors: list[str]) -> None:
    cells = [
        [f"https://harbour.example/{number}", f"{SHORT} {number}", STORY, names] for number, names in enumerate(lists)
    ]
    out = io.StringIO(newline="")
    csv.writer(out).writerows(cells)
    first = next(iter(TableLoader().entries("a.csv", io.BytesIO(out.getvalue().encode()))))
    assert isinstance(first, Source)
    assert [one.value for one in first.declared if one.field == "author"] == authors
    assert [one.value for one in first.declared if one.field == "title"] == [f"{SHORT} 0"]


@pytest.mark.parametrize("name", ["summary", "Summary", "ringkasan", "Resumen"])
def test_a_summary_as_long_as_a_text_is_one_where_nothing_is_longer(name: str) -> None:
    found = [{"title": f"{SHORT} {number}", name: f"{number}. {STORY}", "excerpt": SHORT} for number in range(4)]
    wanted = [one[name] for one in found]
    assert texts(list(TableLoader().entries("a.csv", io.BytesIO(table(found))))) == wanted
    assert texts(list(JsonLoader().entries("a.json", io.BytesIO(json.dumps(found).encode())))) == wanted


@pytest.mark.parametrize("day", ["26-05-2023 10:48", "26/05/2023", "2023-05-26", "26.05.2023, 10:48"])
def test_a_table_without_a_line_of_names_has_days_and_titles(day: str) -> None:
    cells = [[f"{SHORT} {number}", day, "", STORY] for number in range(4)]
    out = io.StringIO(newline="")
    csv.writer(out).writerows(cells)
    found = list(TableLoader().entries("a.csv", io.BytesIO(out.getvalue().encode())))
    assert texts(found) == [STORY] * 4
    first = found[0]
    assert isinstance(first, Source)
    assert {(one.field, one.value) for one in first.declared} >= {("date", day), ("title", f"{SHORT} 0")}


def test_a_first_line_that_is_a_row_is_not_told_as_names() -> None:
    out = io.StringIO(newline="")
    csv.writer(out).writerows([["7", STORY, f"{STORY}"]] * 4)
    (entry,) = TableLoader().entries("a.csv", io.BytesIO(out.getvalue().encode()))
    assert isinstance(entry, BrokenEntry)
    assert "its first line looks like a row" in entry.reason


def test_an_open_quotation_mark_in_the_last_of_few_rows_is_told() -> None:
    data = table(rows()) + b'one,"more\n'
    found = list(TableLoader().entries("a.csv", io.BytesIO(data)))
    assert [isinstance(one, BrokenEntry) for one in found] == [False] * 4 + [True]


def test_a_folder_with_such_a_table_is_checked(tmp_path: Path) -> None:
    (tmp_path / "news.csv").write_bytes(table([{**one, "judul": "Credits to the owner"} for one in rows()]))
    done = call_for_text(tmp_path, "check", "--isolated", "--no-cache", ".", "--output-format", "json")
    assert [one["status"] for one in json.loads(done.stdout)["documents"]] == ["checked"] * 4
