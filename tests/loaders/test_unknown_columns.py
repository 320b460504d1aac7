"""What columns say whose names nobody knows: days by the form of their cells, and who signed."""

from __future__ import annotations

import io
import json

import pytest

from provenance.extensions import Source
from provenance.loaders import JsonLinesLoader


@pytest.mark.parametrize(
    ("row", "stated"),
    [
        ({"SQLDATE": "20190403", "AvgTone": "-1.63"}, [("unlabelled", "20190403")]),
        ({"when": "2019-04-03T08:00:00Z"}, [("unlabelled", "2019-04-03T08:00:00Z")]),
        ({"time": "Mar 3, 9:20 PM"}, [("yearless", "Mar 3, 9:20 PM")]),
        ({"article_time": "3 mars"}, [("yearless", "3 mars")]),
        # Of a single row what may be a day is passed on to whoever reads dates: no day is found in "5 minutes".
        ({"time": "9:20 PM", "reading_time": "5 minutes"}, [("yearless", "5 minutes")]),
        ({"number": "20190403", "score": "2019-04", "birthdate": "1990-04-03"}, [("unlabelled", "2019-04")]),
        ({"number": "20190403", "birthdate": "1990-04-03"}, []),
        ({"commento_firma": {"nome": "Ana Cruz", "testo": "Un molo."}}, [("author", "Ana Cruz")]),
        ({"commenti": [{"nome": "Ana Cruz", "testo": "Un molo."}]}, []),
    ],
)
def test_columns_of_unknown_names(row: dict[str, object], stated: list[tuple[str, str]]) -> None:
    line = json.dumps({"text": "The mill is shut.", **row}).encode()
    (entry,) = JsonLinesLoader().entries("rows.jsonl", io.BytesIO(line))
    assert isinstance(entry, Source)
    assert [(declared.field, declared.value) for declared in entry.declared] == stated
