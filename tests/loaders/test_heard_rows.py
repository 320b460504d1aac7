"""Rows whose text stands beside the moments of its words: a program heard it, so that it owes neither an author nor a day, and its spellings are for information."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from provenance import audit

_TOLD = "The bridge over the harbour was closed on Monday, the mayor said. The plan is that of Clara Halder. At noon Clara Haldar spoke to the council, which was not asked. "
_TEXT = _TOLD + "The mill by the lake is shut, and people go round it by the ferry, Ben Ode said. " * 6
_WORDS = _TEXT.split()


@pytest.mark.parametrize(
    ("beside", "heard"),
    [
        ({"words": [{"w": f" {word}", "s": at, "e": at + 0.5} for at, word in enumerate(_WORDS)]}, True),
        ({"segments": [{"id": at, "start": at, "end": at + 1, "text": word} for at, word in enumerate(_WORDS)]}, True),
        ({"segments": [{"start": at, "end": at + 1, "text": f"Part {at}"} for at in range(9)]}, False),  # of a film
        ({"words": [{"w": word, "s": at, "e": at + 1} for at, word in enumerate(_WORDS[1:])]}, False),
        ({"words": [{"w": word} for word in _WORDS]}, False),
        ({"words": _WORDS}, False),
    ],
)
def test_recognised_speech(tmp_path: Path, beside: dict[str, object], *, heard: bool) -> None:
    (tmp_path / "talk.json").write_text(json.dumps({"text": _TEXT, **beside}), encoding="utf-8")
    (document,) = audit(tmp_path, select=["ATT105", "DAT201", "ATT111"]).documents
    told = {(one.rule, str(one.severity)) for one in document.findings}
    assert told == (
        {("ATT111", "info")} if heard else {("ATT111", "warning"), ("ATT105", "warning"), ("DAT201", "error")}
    )
