"""Of several columns of running text the one that is called a text and is the longest; never what a model was asked or answered."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from provenance.extensions import BrokenEntry, Source
from provenance.loaders import JsonLinesLoader, TableLoader
from tests.commands import call_for_text

TITLE = "The bridge is closed"
STORY = "The bridge was closed on Monday after an inspection, and buses go round by the mill. " * 4
ABOUT = "The council sees a risk in this. It is rated as high, since the bridge carries the most used road. " * 3


def table(found: Sequence[Mapping[str, str]]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(found[0]))
    writer.writeheader()
    writer.writerows(found)
    return out.getvalue().encode()


def entries(row: Mapping[str, str]) -> list[Source | BrokenEntry]:
    data = table([row] * 4)
    loader = TableLoader()
    if loader.declines(data[:4096]) is not None:
        return []
    lines = "\n".join([json.dumps(row)] * 4).encode()
    found = list(loader.entries("a.csv", io.BytesIO(data)))
    others = list(JsonLinesLoader().entries("a.jsonl", io.BytesIO(lines)))
    assert [getattr(one, "data", None) for one in found] == [getattr(one, "data", None) for one in others]
    return found


@pytest.mark.parametrize(
    "row",
    [
        {"title": TITLE, "article_text_sample": STORY, "reason_for_it": ABOUT},
        {"title": TITLE, "risk_assessed": ABOUT, "bridge_text": STORY},
        {"title": TITLE, "llm_analysis_prompt": STORY * 2, "article_text_sample": STORY, "gpt_analysis": ABOUT},
        {"title": TITLE, "GPTAnalysis": STORY * 2, "rust_found": STORY},
        {"title": TITLE, "article_text": STORY, "model_output_text": STORY * 2},
        {"title": TITLE, "article_text": STORY, "llama_text": STORY * 2, "mistral_text": STORY * 3},
        {"title": TITLE, "ai_rating": ABOUT, "chatgpt_answer": ABOUT, "rust_found": STORY},
        {"News Heading": TITLE, "News Description": STORY},
        {"heading": TITLE, "rust_found": STORY},
    ],
)
def test_the_text_is_found(row: Mapping[str, str]) -> None:
    assert [one.data for one in entries(row) if isinstance(one, Source)] == [STORY] * 4


@pytest.mark.parametrize(
    "row",
    [
        {"title": TITLE, "article_text_sample": ABOUT, "rust_found": STORY},  # a better one is there
        {"title": TITLE, "first_text_of_it": STORY, "rust_found": ABOUT},
        {"title": TITLE, "question_text": STORY, "reply_text": ABOUT},
        {"title": TITLE, "text_explanation": STORY, "claim_made": ABOUT},
        {"title": TITLE, "article_text_sample": TITLE, "reason_for_it": ""},
        {"title": TITLE, "raw": STORY, "rust_found": ABOUT},
        {"title": TITLE, "llm_analysis_prompt": STORY},
        {"title": TITLE, "gpt_strategic_analysis": STORY},
        {"title": TITLE, "gpt_text": STORY},
        {"News Heading": TITLE, "News Description": TITLE},
        {"subject": TITLE, "detail": STORY},
    ],
)
def test_none_is_found(row: Mapping[str, str]) -> None:
    assert not [one for one in entries(row) if isinstance(one, Source)]


def test_teasers_below_a_heading_are_told_with_the_way_out() -> None:
    row = {"": "0", "News Heading": TITLE, "News Description": "Buses go round by the mill."}
    (entry,) = TableLoader().entries("a.csv", io.BytesIO(table([row] * 4)))
    assert isinstance(entry, BrokenEntry)
    assert "`News Description` is read where it is as long as a text" in entry.reason


def test_a_fault_in_such_a_text_is_told(tmp_path: Path) -> None:
    row = {
        "title": TITLE,
        "llm_prompt": f"{STORY}Ask ben.ode@harbour-mail.net.",
        "article_text_sample": f"{STORY}Ask ana.cruz@harbour-mail.net.",
    }
    (tmp_path / "a.csv").write_bytes(table([row] * 2))
    done = call_for_text(
        tmp_path, "check", "--isolated", "--no-cache", "--select", "PII601", ".", "--output-format", "json"
    )
    documents = json.loads(done.stdout)["documents"]
    assert [[one["location"]["start"]["offset"] for one in document["findings"]] for document in documents] == [
        [len(STORY) + 4],
        [len(STORY) + 4],
    ]
