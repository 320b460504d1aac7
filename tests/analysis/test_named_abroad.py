"""Named sources in Spanish, French, German, Portuguese, Italian and Dutch, as news writes them."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from provenance import check
from provenance.analysis import attributions
from provenance.analysis.attributions.speakers import speakers
from provenance.api import Document
from provenance.testing import document

CASES = [
    (language, case)
    for language, cases in tomllib.loads(
        Path(__file__).with_name("named_abroad.toml").read_text(encoding="utf-8")
    ).items()
    for case in cases
]


def _read(language: str, text: str) -> Document:
    return document(f"---\nlang: {language}\n---\n\n{text}\n", media_type="text/markdown")


@pytest.mark.parametrize(("language", "case"), CASES, ids=[f"{code}-{case['text'][:40]}" for code, case in CASES])
def test_said(language: str, case: dict[str, object]) -> None:
    text = str(case["text"])
    read = _read(language, text)
    found = [one for one in attributions(read) if one.kind in ("named", "pronoun")]
    told = [
        " | ".join(
            (
                read.slice(one.source) if one.source else "-",
                one.speaker or "-",
                read.slice(one.content) if one.content else "-",
            )
        )
        for one in found
    ]
    assert told == case["said"]


@pytest.mark.parametrize(
    ("language", "case"),
    [one for one in CASES if "quotes" in one[1]],
    ids=[f"{code}-{case['text'][:40]}" for code, case in CASES if "quotes" in case],
)
def test_quotes(language: str, case: dict[str, object]) -> None:
    read = _read(language, str(case["text"]))
    told = [None if one is None else one.speaker or (one.source and read.slice(one.source)) for one in speakers(read)]
    assert told == case["quotes"]


def test_claims_are_not_counted_in_a_language_in_which_they_are_not_read() -> None:
    texts = (
        "---\nlang: es\n---\n\nEl paro bajó al 9 por ciento, según el ministro Luis Vega.\n",
        "---\nlang: en\n---\n\nRents rose by 14 percent in 2019.\n",
    )
    spanish, english = (check(text, media_type="text/markdown").evidence for text in texts)
    assert spanish is not None
    assert spanish.claims is None
    assert english is not None
    assert english.claims is not None
