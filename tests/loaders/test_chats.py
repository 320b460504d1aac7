"""Rows that hold a chat are read as the text of its turns, and owe neither an author nor a day."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.extensions import BrokenEntry, Source
from provenance.loaders import JsonLinesLoader, JsonLoader
from tests.commands import call_for_text

ASKED, ANSWERED = "Who took the photo of the mill?", "That photo came with these words: Credits to the owner."
BOTH = f"{ASKED}\n\n{ANSWERED}"
MESSAGES = [{"role": "user", "content": ASKED}, {"role": "assistant", "content": ANSWERED}]
PARTS = [{"type": "text", "text": ASKED}, {"type": "image_url", "image_url": {"url": "https://lamp.org/a.png"}}]


def read(row: dict[str, object]) -> Source | BrokenEntry:
    (entry,) = JsonLinesLoader().entries("a", io.BytesIO(json.dumps(row).encode()))
    return entry


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ({"messages": MESSAGES}, BOTH),
        ({"prompt": ASKED, "prompt_id": "7", "messages": MESSAGES}, BOTH),
        ({"conversations": [{"from": "human", "value": ASKED}, {"from": "gpt", "value": ANSWERED}]}, BOTH),
        ({"id": "7", "conversation": MESSAGES, "model": "small"}, BOTH),
        ({"messages": [{"role": "user", "content": PARTS}, MESSAGES[1]]}, BOTH),
        ({"messages": [MESSAGES[0], {"role": "assistant", "content": None, "tool_calls": [{}]}, MESSAGES[1]]}, BOTH),
        ({"messages": [MESSAGES[0], {"role": "tool", "content": '{"photo": 7}'}, MESSAGES[1]]}, BOTH),
        ({"text": None, "messages": MESSAGES}, BOTH),
    ],
)
def test_turns_are_a_text(row: dict[str, object], text: str) -> None:
    entry = read(row)
    assert isinstance(entry, Source)
    assert (entry.media_type, entry.data) == ("text/plain", text)
    assert [one.value for one in entry.declared if one.field == "turns"] == [
        next(name for name in row if name.startswith(("messages", "conv")))
    ]


def test_a_text_beside_a_chat_is_read() -> None:
    entry = read({"text": ASKED, "messages": MESSAGES})
    assert isinstance(entry, Source)
    assert entry.data == ASKED
    assert not any(one.field == "turns" for one in entry.declared)


NEWS = "The mill was sold on Monday, Ana Cruz said. The new owner means to grind rye there. " * 12
EXCERPT = {"title": "A mill is sold", "content": "The mill was sold.", "longContent": NEWS}


@pytest.mark.parametrize(
    "first",
    [
        EXCERPT,
        {"title": "A fair is held", "content": "A fair is held on the green.", "longContent": None},
        {"title": "A fair is held", "content": "A fair is held on the green."},
        {"title": "A fair is held", "url": "https://lamp.org/fair"},
    ],
)
@pytest.mark.parametrize("loader", [JsonLinesLoader, JsonLoader])
def test_a_text_in_a_column_of_any_name_beside_an_excerpt_is_no_chat(
    loader: type[JsonLinesLoader | JsonLoader], first: dict[str, object]
) -> None:
    rows = [first, EXCERPT, {**EXCERPT, "content": None}]
    lines = "\n".join(map(json.dumps, rows)) if loader is JsonLinesLoader else json.dumps(rows)
    entries = [one for one in loader().entries("a", io.BytesIO(lines.encode())) if isinstance(one, Source)]
    assert NEWS in [one.data for one in entries]
    assert not any(one.field == "turns" for entry in entries for one in entry.declared)


@pytest.mark.parametrize(
    ("cell", "empty"),
    [
        ([], True),
        (None, True),
        (7, False),
        ("words", False),
        ([MESSAGES[0], "words"], False),
        ([{"user": "ana", "text": ASKED}], False),
        ([{"role": "user"}], False),
        ([{"role": "tool", "content": ASKED}], False),
    ],
)
def test_what_is_no_chat(cell: object, empty: bool) -> None:  # noqa: FBT001
    """It is a row that nobody has filled, or a file that holds no texts."""
    entry = read({"messages": cell})
    assert isinstance(entry, BrokenEntry)
    assert (entry.skipped, entry.row) == (True, 1 if empty else None)


LEAVES = st.none() | st.integers() | st.text(max_size=4)
TURNS = st.dictionaries(
    st.sampled_from(["role", "from", "content", "value", "text", "type"]),
    LEAVES | st.lists(LEAVES | st.dictionaries(st.sampled_from(["type", "text"]), LEAVES), max_size=2),
)


@given(st.lists(LEAVES | TURNS, max_size=4))
def test_whatever_the_turns_hold(cell: list[object]) -> None:
    assert isinstance(read({"messages": cell}), Source | BrokenEntry)


def test_files(tmp_path: Path) -> None:
    long = [{"role": "user", "content": f"{ASKED} " * 30}, MESSAGES[1]]
    (tmp_path / "a.jsonl").write_text(json.dumps({"messages": long}) + "\n")
    (tmp_path / "b.json").write_text(json.dumps([{"messages": long}]))
    (tmp_path / "words.json").write_text(json.dumps({"messages": {"hello": "Hello", "bye": "Goodbye"}}))
    done = call_for_text(
        tmp_path, "check", "--isolated", "--no-cache", "--exit-zero", "--output-format", "jsonl", "--select", "ALL", "."
    )
    records = [json.loads(line) for line in done.stdout.splitlines()][:-1]
    assert [(record["path"], record["status"]) for record in records] == [
        ("a.jsonl", "checked"),
        ("b.json", "checked"),
        ("words.json", "skipped"),
    ]
    for record in records[:2]:
        assert "ATT101" in {finding["rule"] for finding in record["findings"]}
        reasons = {one["rule"]: one["reason"] for one in record["unchecked"]}
        assert reasons["DAT201"] == reasons["ATT105"] == "a chat, and no text that somebody wrote"


def test_an_assistant_may_speak_as_one_in_its_turn(tmp_path: Path) -> None:
    said = "Certainly! Here is a short article about bridges:\n\nBridges have been built for thousands of years."
    turns = [{"role": "user", "content": "Write about bridges."}, {"role": "assistant", "content": said}]
    (tmp_path / "a.jsonl").write_text(f"{json.dumps({'messages': turns})}\n{json.dumps({'text': said})}\n")
    arguments = ("--isolated", "--no-cache", "--select", "BLP413", "--output-format", "concise", "a.jsonl")
    told = call_for_text(tmp_path, "check", *arguments).stdout.splitlines()
    assert [line.split()[1] for line in told[:2]] == ["info", "error"]


def test_parquet() -> None:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    from provenance.loaders import ParquetLoader  # noqa: PLC0415 - with the extra

    stream = io.BytesIO()
    parquet.write_table(pyarrow.table({"messages": [MESSAGES, None], "score": [1, 2]}), stream)
    first, second = ParquetLoader().entries("a.parquet", io.BytesIO(stream.getvalue()))
    assert isinstance(first, Source)
    assert first.data == BOTH
    assert isinstance(second, BrokenEntry)
    assert second.skipped
    stream = io.BytesIO()
    parquet.write_table(pyarrow.table({"messages": [3, 4]}), stream)
    (none,) = ParquetLoader().entries("a.parquet", io.BytesIO(stream.getvalue()))
    assert isinstance(none, BrokenEntry)


def test_a_section_of_a_page_is_checked(tmp_path: Path) -> None:
    row = {"text": "The bridge was closed by the town. " * 30, "href": "guide/lamps.html#on-the-pier"}
    (tmp_path / "a.jsonl").write_text(json.dumps(row) + "\n")
    assert call_for_text(tmp_path, "check", "--isolated", "--no-cache", "a.jsonl").returncode == 0
