"""Columns of rows whose texts are HTML though they begin with words: the rows together tell it from a tag that was left in a plain text."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence

import pytest

from provenance.extensions import Source
from provenance.loaders import JsonLinesLoader

_PLAIN = "The council closed the bridge.\n\nThe mayor said that the ferry goes on."
_TAGGED = "The council closed the bridge.<br /><br />The mayor said that <em>nobody</em> objected."


def kinds_of(texts: Sequence[str]) -> list[str]:
    lines = "\n".join(json.dumps({"title": f"The bridge {at}", "text": text}) for at, text in enumerate(texts))
    entries = list(JsonLinesLoader().entries("rows.jsonl", io.BytesIO(lines.encode())))
    for entry in entries:
        assert isinstance(entry, Source)
        assert not any(one.field == "cell" for one in entry.declared)
    return [entry.media_type for entry in entries if isinstance(entry, Source)]


@pytest.mark.parametrize(
    ("texts", "kinds"),
    [
        ([_TAGGED] * 4, ["text/html"] * 4),
        ([f"<p>{_PLAIN}</p>", *[_TAGGED] * 3], ["text/html"] * 4),
        ([*[_TAGGED] * 10, _PLAIN], [*["text/html"] * 10, "text/plain"]),
        ([f"{_PLAIN} It is <b>shut</b>."] * 3, ["text/markdown"] * 3),
        ([_PLAIN, _PLAIN, _TAGGED], ["text/plain"] * 3),
        ([_PLAIN, *[_TAGGED] * 3], ["text/plain"] * 4),
        ([_TAGGED] * 2, ["text/plain"] * 2),
        ([f"{_PLAIN}<br>"] * 3, ["text/plain"] * 3),
        (["The council closed the bridge.<br>The ferry goes on.<br>"] * 3, ["text/html"] * 3),
        (["It is 3 < 4 and 5 > 2 here, said the mayor."] * 4, ["text/plain"] * 4),
        ([f"```html\n{_TAGGED}\n```"] * 4, ["text/plain"] * 4),
    ],
)
def test_a_column_of_tags_is_read_as_html(texts: Sequence[str], kinds: list[str]) -> None:
    assert kinds_of(texts) == kinds


def test_a_tag_far_behind_plain_rows_is_left_over() -> None:
    assert set(kinds_of([_PLAIN] * 240 + [_TAGGED])) == {"text/plain"}
