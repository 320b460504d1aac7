"""Columns of rows whose texts are HTML though they begin with words: the rows together tell it from a tag that was left in a plain text."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence

import pytest

from provenance.analysis import content
from provenance.extensions import Source
from provenance.loaders import JsonLinesLoader
from provenance.loaders.text import load_text

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
        (["The ferry <i>Gull</i> is old.\nOur neighbour rows it.\nShare this article"] * 3, ["text/plain"] * 3),
        (["The ferry <i>Gull</i> is old.\nwhere it lies."] * 3, ["text/html"] * 3),
        (["The ferry <i>Gull</i> is old.\n- Ana Cruz\nRead also: the mill burns"] * 3, ["text/plain"] * 3),
        (["The ferry <i>Gull</i> is old.\n\n    Subscribe to our newsletter"] * 3, ["text/plain"] * 3),
        (["The ferry <i>Gull</i> is old. Ask Ana Cruz <ana.cruz1@example.com> of it."] * 3, ["text/plain"] * 3),
        ([*[_TAGGED] * 9, f"{_TAGGED} <ana.cruz1@example.com>"], [*["text/html"] * 9, "text/plain"]),
        (["The ferry <i>Gull</i> is old where x<y, said the mayor."] * 3, ["text/plain"] * 3),
        (["The ferry is old.</p>The mill is shut.</div></a>"] * 3, ["text/plain"] * 3),
        (["The ferry.\n\n<div>is old</div>\n\nThe mill.\n\nThe weir."] * 3, ["text/markdown"] * 3),
        ([f"```html\n{_TAGGED}\n```"] * 4, ["text/plain"] * 4),
    ],
)
def test_a_column_of_tags_is_read_as_html(texts: Sequence[str], kinds: list[str]) -> None:
    assert kinds_of(texts) == kinds


def test_what_stands_on_lines_of_their_own_is_told_there() -> None:
    text = "The ferry <i>Gull {}</i> is old, and the council closed it.\nOur neighbour Ben Ode <ben.ode{}@gmail.com> saw it sink.\nShare this article\nRead also: the mill burns again"
    rows = "\n".join(json.dumps({"title": f"The ferry {at}", "text": text.format(at, at)}) for at in range(4))
    for entry in JsonLinesLoader().entries("rows.jsonl", io.BytesIO(rows.encode())):
        assert isinstance(entry, Source)
        document = load_text(entry)
        found = [document.slice(part.span) for part in content(document).boilerplate]
        assert found == ["Share this article", "Read also: the mill burns again"]
        assert "@gmail.com>" in document.text


def test_a_tag_far_behind_plain_rows_is_left_over() -> None:
    assert set(kinds_of([_PLAIN] * 240 + [_TAGGED])) == {"text/plain"}
