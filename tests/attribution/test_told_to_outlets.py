"""Sources that another outlet had, of which the text says its name, and passages that are quoted from it (ATT102, ATT103)."""

from __future__ import annotations

import json

import pytest

from provenance import check

_BEFORE = "The road in New York was shut in May."
_BEHIND = "It was shut for a week."


def _page(words: str, site: str) -> str:
    data = {"@type": "NewsArticle", "headline": "Bridge", "publisher": {"@type": "Organization", "name": site}}
    told = "".join(f"<p>{part}</p>" for part in (_BEFORE, *words.split("\n\n"), _BEHIND))
    return f'<html lang="en"><head><script type="application/ld+json">{json.dumps(data)}</script></head><body>{told}</body></html>'


@pytest.mark.parametrize(
    ("site", "words", "severity"),
    [
        ("Harbour Review", "A party aide told Axios that the vote would fail.", "info"),
        ("Axios", "A party aide told Axios that the vote would fail.", "warning"),
        ("Harbour Review", "Two officials told CNN’s Ana Cruz that the vote would fail.", "info"),
        ("CNN International", "Two officials told CNN’s Ana Cruz that the vote would fail.", "warning"),
        ("The Wall Street Journal", "Two officials told WSJ that the vote would fail.", "warning"),
        ("Harbour Review", "Two officials told the Mayor that the vote would fail.", "warning"),
        ("Harbour Review", "Two officials told the Post that the vote would fail.", "warning"),
        ("Harbour Review", "The Lamp Post had it first. Two officials told the Post that the vote would fail.", "info"),
        ("Harbour Review", "“The vote will fail,” remarked a party official to Politico in May.", "info"),
        ("Harbour Review", "“The vote will fail,” remarked a party official to Cruz in May.", "warning"),
        ("Harbour Review", "Speaking to Sky News on Monday, an Israeli official said the vote would fail.", "info"),
        ("Harbour Review", "Speaking to Ana Cruz on Monday, an Israeli official said the vote would fail.", "warning"),
        ("Harbour Review", "The Lamp Post story, which cited two unnamed officials, said so.", "info"),
        ("Harbour Review", "The Lamp Post and several papers reported it on Monday, citing unnamed sources.", "info"),
        ("Lamp Post", "The Lamp Post and several papers reported it on Monday, citing unnamed sources.", "warning"),
    ],
)
def test_another_outlet_answers_for_its_sources(site: str, words: str, severity: str) -> None:
    """Its report can be looked up, unless it is the one that puts the text out."""
    found = check(_page(words, site), media_type="text/html", select=["ATT102"]).findings
    assert [one.severity for one in found] == [severity]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("The story begins:\n\n“The dam is old.\n\n“A senior official said the dam would fail.”", "info"),
        ("The story begins:\n\n“The dam is old.”\n\nA senior official said the dam would fail.", "warning"),
        ("It gets worse, via the Lamp Post:\n\nThe dam is old. A senior official said the dam would fail.", "info"),
        ("It gets worse, in the Harbour:\n\nThe dam is old. A senior official said the dam would fail.", "warning"),
    ],
)
def test_passages_quoted_from_a_report(words: str, severity: str) -> None:
    """What stands in them is the other report's."""
    found = check(_page(words, "Harbour Review"), media_type="text/html", select=["ATT102"]).findings
    assert [one.severity for one in found] == [severity]
