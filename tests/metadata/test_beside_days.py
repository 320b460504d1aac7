"""Names beside the day in the head of a page that a program read as one line."""

from __future__ import annotations

import io
import json

import pytest
from provenance_plugins.attribution.authors.any_sign import any_sign

from provenance.analysis import metadata
from provenance.api import Document
from provenance.extensions import Source
from provenance.loaders import JsonLinesLoader, TextLoader

_LEAD = "The bridge of the old town is shut for the summer, and nobody knows when it will be opened again."
_STORY = (
    "The bridge was closed on Monday after an inspection, the city said. It will be opened again when the repairs are done, the mayor said. "
    "The council met on Tuesday and asked for a report. Two lanes of the old road are open for buses, and lorries have to use the tunnel. "
    "The mill, which sends forty lorries a day, said that it would lose trade. The harbour board said that it had warned of cracks in May. "
    "Fired engineers, it said, had told the president of the board so. The city will pay for a ferry until the end of the year. "
)


def _read(text: str) -> Document:
    row = json.dumps({"text": text}).encode()
    entry = next(iter(JsonLinesLoader().entries("rows.jsonl", io.BytesIO(row))))
    assert isinstance(entry, Source)
    return TextLoader().load(entry)


@pytest.mark.parametrize(
    ("head", "foot", "author"),
    [
        (f"{_LEAD} Sarah Cruz Jul 24, 2019 12:34 PM", "", "Sarah Cruz"),
        (f"{_LEAD} Sarah Cruz - March 12, 2025", "", "Sarah Cruz"),
        (f"{_LEAD} Sarah E. Cruz | 12.03.2025 09:10", "", "Sarah E. Cruz"),
        (f"Roads {_LEAD[:-1]} PUBLISHED 4/11/2025 by Ida Moss Fired", "", "Ida Moss"),
        (f"{_LEAD}Harbour News / Staff Photographerby Ida Moss PublishedJan. 20, 2026, 3:48 p.m. ET", "", "Ida Moss"),
        ("Bridge closed Jan. 15, 2026, 6:00 AM ESTBy Ida MossSenior Lamp ReporterShare", "", "Ida Moss"),
        ("Jan. 15, 2026, 6:00 AM EST By Ida Moss President Ode of the board has gone.", "", "Ida Moss"),
        ("Jan. 15, 2026, 6:00 AM EST By Sarah Cruz, Roads Reporter The bridge has gone.", "", "Sarah Cruz"),
        (
            f"{_LEAD[:-1]} June 3, 2025 Ida Moss budget Twitter Facebook",
            "Ida Moss is a fellow of the school.",
            "Ida Moss",
        ),
        ("In 2019 it was new.", "Ida Moss Ida Moss is a data journalist of the north.", "Ida Moss"),
    ],
)
def test_bylines_that_are_sure(head: str, foot: str, author: str) -> None:
    found = metadata(_read(f"{head} {_STORY * 3}{foot}")).authors
    assert [one.value for one in found] == [author]


@pytest.mark.parametrize(
    ("head", "sign"),
    [
        (f"{_LEAD[:-1]} Ida Moss - March 12, 2025 roads", "Ida Moss"),
        (f"{_LEAD[:-1]} June 3, 2025 Ida Moss budget Twitter Facebook", "Ida Moss"),
        (f"{_LEAD[:-1]} 3 June 2025, 09:10 Ida Moss", "Ida Moss"),
    ],
)
def test_names_that_are_not_sure(head: str, sign: str) -> None:
    document = _read(f"{head} {_STORY * 3}")
    assert not metadata(document).authors
    assert any_sign(document) == sign


@pytest.mark.parametrize(
    "head",
    [
        f"{_LEAD} Photo by Sarah Cruz Published March 12, 2025",
        f"{_LEAD[:-1]} since June 3, 2025 Ida Moss has led the board",
        f"{_LEAD[:-1]} of Sarah Cruz on March 12, 2025",
        "Old Town Mills, March 12, 2025 (Harbour News) The bridge has gone",
        f"{_LEAD} New York March 12, 2025 12:34 PM",
        f"{_LEAD} In March 2025 Ida Moss was chosen",
        f"{_LEAD} Sarah Cruz 1923",
    ],
)
def test_no_names(head: str) -> None:
    document = _read(f"{head} {_STORY * 3}")
    assert not metadata(document).authors
    assert any_sign(document) is None


def test_somebody_of_the_story() -> None:
    told = _STORY.replace("the mayor said", "Mayor Moss said").replace("asked for", "Moss asked for")
    document = _read(f"{_LEAD[:-1]} June 3, 2025 Ida Moss budget Twitter Facebook {told * 4}")
    assert not metadata(document).authors
    assert any_sign(document) is None
