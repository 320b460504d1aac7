"""A big file in parts is the file read in one go; a plan is the same every time."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from provenance.engine.check import Options
from provenance.engine.program import Recipe
from provenance.engine.shards.manifest import Manifest, other_settings, plain
from provenance.engine.shards.plan import Shard, write_plan
from provenance.engine.shards.rows import PartLoader, cut
from provenance.extensions import BrokenEntry, LoadError
from provenance.host.kinds import Candidate
from provenance.host.settings import PerPath, Settings
from provenance.levels import Severity
from provenance.loaders import JsonLinesLoader, TextLoader
from provenance.loaders.named_columns import Columns

ROWS = st.one_of(
    st.builds(
        lambda name, text: json.dumps({"id": name, "text": text}),
        st.one_of(
            st.sampled_from(["a", "b", "", "rows:2", "\ud800", 1, 2, 2**70, None, 1.5, True]), st.text(max_size=3)
        ),
        st.text(max_size=20),
    ),
    st.sampled_from(
        [
            "",
            "  ",
            "{broken",
            "{",
            "[",
            "[]",
            '{"id": "a"}',
            '{"text": "x"}',
            '{"id": "b", "text": NaN}',
            '{"id":"a","id":"b","text":""}',
            '{"ID": "a", "text": "x"}',
            '{"text": "x", "meta": {"id": "b"}}',
            '{"text": "x", "date": "4/5/2016"}',
            '{"text": "x", "date": "4/24/2016", "updated": "24/4/2016"}',
            '{"text": "x", "date": "24/4/2016", "updated": "4/5/2016"}',
            '{"id": null, "text": "x", "metadata": "{\\"id\\": \\"a\\"}"}',
        ]
    ),
)


def _is_read_as_a_whole(data: bytes, loader: JsonLinesLoader) -> bool:
    """Whether one sentence is said of all of a file."""
    try:
        (told,) = loader.entries("rows", io.BytesIO(data))
    except LoadError:
        return True
    return isinstance(told, BrokenEntry) and told.skipped and told.row is None


@given(st.lists(ROWS, max_size=25), st.integers(1, 200), st.booleans(), st.booleans())
def test_the_parts_of_a_file_are_the_file(rows: list[str], size: int, mark: bool, end: bool) -> None:  # noqa: FBT001
    data = (b"\xef\xbb\xbf" if mark else b"") + "\n".join(rows).encode() + (b"\n" if end else b"")
    parts, doubles = cut("rows", io.BytesIO(data), size)
    if not parts:
        assert _is_read_as_a_whole(data, JsonLinesLoader())
        return
    assert [part.start for part in parts[1:]] == [part.end for part in parts[:-1]]
    assert (parts[0].start, parts[-1].end) == (0, len(data))
    found = [entry for part in parts for entry in PartLoader(part, doubles).entries("rows", io.BytesIO(data))]
    assert found == list(JsonLinesLoader().entries("rows", io.BytesIO(data)))


@given(st.lists(ROWS, max_size=25), st.integers(1, 200))
def test_the_parts_of_a_file_whose_columns_are_configured_are_the_file(rows: list[str], size: int) -> None:
    data = "\n".join(row.replace('"id"', '"key"') for row in rows).encode()
    named = {"id": ("key",), "author": ("text",)}
    parts, doubles = cut("rows", io.BytesIO(data), size, columns=Columns(named))
    if not parts:
        assert _is_read_as_a_whole(data, JsonLinesLoader(named))
        return
    found = [
        entry
        for part in parts
        for entry in PartLoader(part, doubles).with_columns(named).entries("rows", io.BytesIO(data))
    ]
    assert found == list(JsonLinesLoader(named).entries("rows", io.BytesIO(data)))


def test_a_file_that_is_not_utf_8_or_has_a_line_without_end_is_not_cut() -> None:
    assert cut("rows", io.BytesIO(b"{}\n" * 9 + b" " * 99), 1, longest=20) == ([], {})
    assert cut("rows", io.BytesIO("{}\n{}\n".encode("utf-16")), 1) == ([], {})


def plan(folder: Path, size: int) -> tuple[bytes, list[Shard]]:
    candidates = [
        Candidate("big", "big.jsonl", folder / "big.jsonl", JsonLinesLoader(), "application/jsonl"),
        *(Candidate(f"{n}", f"{n}.txt", folder / f"{n}.txt", TextLoader(), "text/plain") for n in range(6)),
        Candidate("gone", "gone.txt", folder / "gone.txt", TextLoader(), "text/plain"),
    ]
    written, index = io.BytesIO(), io.BytesIO()
    planned = write_plan(candidates, size, written, index)
    shards = [msgspec.json.decode(line, type=Shard) for line in written.getvalue().splitlines()]
    assert planned.shards == len(shards) == len(index.getvalue()) // 8
    assert planned.bytes == sum(shard.length for shard in shards)
    return written.getvalue(), shards


def test_a_plan(tmp_path: Path) -> None:
    (tmp_path / "big.jsonl").write_text('{"text": "One"}\n' * 20, encoding="utf-8")
    for number in range(6):
        (tmp_path / f"{number}.txt").write_text("x" * 40, encoding="utf-8")
    first, shards = plan(tmp_path, 100)
    assert first == plan(tmp_path, 100)[0]
    assert [len(shard.pieces) for shard in shards] == [1, 1, 2, 3, 3]
    assert [piece.first for shard in shards[:3] for piece in shard.pieces][:3] == [1, 8, 15]
    assert shards[-1].pieces[-1].changed() is None
    (tmp_path / "gone.txt").write_text("here", encoding="utf-8")
    assert shards[-1].pieces[-1].changed() == "gone.txt has changed since (it had -1 bytes and has 4)"


def test_a_recipe_survives() -> None:
    settings = Settings(
        select=("ATT", "DUP901"),
        per_path=(PerPath("*.md", ("ATT",), (("DAT", Severity.INFO),), None, "page"),),
        rules={"near-duplicate": {"threshold": 0.5, "severity": "error"}},
        root=Path("/somewhere"),
        file=Path("/somewhere/provenance.toml"),
    )
    recipe = Recipe(settings, Options(date(2024, 6, 30)), (Path("/plugin.py"),), corpus=True, sources=Path("/sources"))
    values = plain(recipe)
    manifest = Manifest(1, None, values, 1, 1, 1, 1, 1)  # type: ignore[arg-type]
    assert manifest.made_of() == recipe
    assert other_settings(values, plain(recipe)) is None
    other = plain(msgspec.convert(values | {"corpus": False}, Recipe, dec_hook=lambda _kind, value: Path(value)))
    assert other_settings(values, other) == "corpus was `True` and is `False` now"
