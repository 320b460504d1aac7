"""The first lines of a row's text, whose title stands in a column of its own."""

from __future__ import annotations

import io
import json

import pytest

from provenance.analysis import DocumentMetadata, metadata
from provenance.extensions import Source
from provenance.loaders import JsonLinesLoader, TextLoader
from tests.metadata.common import LONG, PROSE, authors_of, text

TITLE = "Old bridge over the Lamp closes"


def row(head: str, **columns: str) -> DocumentMetadata:
    line = json.dumps({"title": TITLE, **columns, "text": f"{head}\n{LONG}"}).encode()
    entry = next(iter(JsonLinesLoader().entries("rows.jsonl", io.BytesIO(line))))
    assert isinstance(entry, Source)
    return metadata(TextLoader().load(entry))


@pytest.mark.parametrize(
    "head",
    [
        "Ana Cruz May 3, 2024 2 min read",
        "Ana Cruz, Staff Writer\nFri, May 3, 2024 at 8:00 AM GMT+1 · 3 min read",
        "Ana Cruz | Harbour Gazette\nLeeds / Fri, May 3, 2024 - 08:00 am",
        "Ana Cruz\n|\xa0May 3 2024 - 3:22 am PT",
        "(CNN) — By Ana Cruz\nMay 3, 2024",
        "Ana Cruz @anacruz\nPublished 8:00 a.m. ET May 3, 2024",
        "May 3, 20248:00 AM ETHeard on Morning Edition\nAna Cruz",
    ],
)
def test_a_name_with_which_a_text_begins_is_its_writer_beside_a_day(head: str) -> None:
    found = row(head)
    assert [author.value for author in found.authors] == ["Ana Cruz"]
    assert found.date is not None
    assert found.date.value.startswith("2024-05-03")
    assert found.title is not None
    assert found.title.value == TITLE


def test_a_name_above_its_paper_is_a_writer() -> None:
    assert [author.value for author in row("Ana Cruz\nUSA TODAY").authors] == ["Ana Cruz"]
    assert not row("Dow Jones Newswires\nMay 3, 2024 8:00am").authors


def test_of_whom_the_title_or_the_text_speaks_is_no_writer() -> None:
    assert not row("Ana Cruz\nMay 3, 2024", title="Who Cruz was").authors
    assert not row("Ana Cruz\nMay 3, 1924\nCruz was born in a village by the sea.").authors


def test_a_title_of_its_own_in_the_text_is_no_name() -> None:
    assert not row("Bridge Closes\nMay 3, 2024").authors


def test_a_day_before_the_labels_of_a_wire() -> None:
    found = row("2024-05-03 08:00:00 Source: Harbour Wire Editor: ana")
    assert found.date is not None
    assert found.date.value.startswith("2024-05-03")


def test_a_post_that_ran_on_behind_a_name() -> None:
    for post in ("General manager Harbour Works", "Managing director of Harbour Works"):
        assert authors_of(text(f"The bridge\nBy Ana Cruz {post}\n\n{LONG}")) == ["Ana Cruz"]


RUN_ON = PROSE.replace("\n", " ")


@pytest.mark.parametrize(
    "head",
    [
        f"You are here: Articles | News | {TITLE} Feed / articles News 03. May 2024 | 12:49 {TITLE} Photo | Ana Cruz",
        f"Nyhed 03. maj 2024 | 12:49 {TITLE}",
        f"Forside Sport 3. maj 2024 kl. 12.49 {TITLE}",
        f"Noticias • 3 de mayo de 2024, 12:49 h {TITLE}",
        f"{TITLE} 3 May 2024 - 12:49 PM",
        f"Startseite {TITLE} Freitag, 3. Mai 2024, 12:49 Uhr",
    ],
)
def test_a_day_and_its_minute_beside_the_title_of_a_text_that_ran_together(head: str) -> None:
    found = row(f"{head} {RUN_ON} {RUN_ON}")
    assert found.date is not None
    assert found.date.value[:10] == "2024-05-03"


@pytest.mark.parametrize(
    "head",
    [
        f"News {TITLE} It will be closed on 3 May 2024, 12:49 at the latest",
        f"Nyhed Frist: 3. maj 2024 | 12:49 {TITLE}",
        f"Deadline: 3 May 2024 | 12:49 {TITLE}",
        "Opening of the fair 3 May 2024 | 12:49 in the old town hall",
    ],
)
def test_a_day_that_the_text_tells_of_is_no_stamp(head: str) -> None:
    assert row(f"{head} {RUN_ON} {RUN_ON}").date is None
