"""Whose column a text is, by a name before a colon in its title and by its address."""

from __future__ import annotations

import io
import json

import pytest

from provenance.analysis import metadata
from provenance.extensions import Source
from provenance.loaders import JsonLinesLoader, TextLoader

STORY = "The bridge was closed for an inspection on Thursday, the council said. Drivers have to go through the town until it is opened again. "
TOLD = "Souza said on Friday that it was late."


def authors(title: str, path: str, text: str = STORY) -> list[str]:
    row = {"title": title, "text": text * 3, "date": "2024-05-03"} | (
        {"url": f"https://lamp.example/{path}"} if path else {}
    )
    entry = next(iter(JsonLinesLoader().entries("rows.jsonl", io.BytesIO(json.dumps(row).encode()))))
    assert isinstance(entry, Source)
    return [one.value for one in metadata(TextLoader().load(entry)).authors]


@pytest.mark.parametrize(
    ("title", "path"),
    [
        ("Ana Souza: A ponte e o rio", "politica/coluna/ana-souza-a-ponte-e-o-rio.ghtml"),
        ("Ana Souza: El puente y el río", "columnas/ana-souza/2024/05/el-puente"),
        ("Ana Souza: The bridge and the river", "opinion/ana-souza-the-bridge-and-the-river"),
        ("Ana Souza : Le pont", "chroniques/ana-souza-le-pont"),
        ("Coluna | Ana Souza: A ponte", ""),
        ("Opinion: Ana Souza: The bridge", ""),
        ("The bridge and the river", "columnists/ana-souza/2024/the-bridge"),
        ("Souza: The River Rises Again", "ana_souza/2024/05/03/the-river-rises"),
    ],
)
def test_whose_column_it_is(title: str, path: str) -> None:
    assert authors(title, path) == ["Ana Souza"]


@pytest.mark.parametrize(
    ("title", "path", "text"),
    [
        ("Ana Souza: The bridge and the river", "", STORY),
        ("Ana Souza: The bridge and the river", "news/ana-souza-the-bridge", STORY),
        ("Ana Souza: The bridge must be mended", "opinion/ana-souza-the-bridge", f"{STORY}{TOLD}"),
        ("Opinion: Ana Souza: The bridge", "", f"{STORY}{TOLD}"),
        ("Souza: The River Rises Again", "2024/05/03/ana-souza", STORY),
        ("Bridge: The River Rises Again", "long-bridge/2024/05/03", STORY),
        ("Grace under pressure", "columns/grace-under-pressure", STORY),
        ("The bridge and the river", "columns/grace-note", STORY),
        ("The bridge and the river", "columns/north-quay/the-bridge", STORY),
        ("Bridge closed: a week later", "coluna/bridge-closed-a-week-later", STORY),
    ],
)
def test_no_column(title: str, path: str, text: str) -> None:
    assert authors(title, path, text) == []
