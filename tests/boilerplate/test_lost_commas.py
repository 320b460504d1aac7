"""BLP412: blanks that were lost behind commas and brackets."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.mojibake import mojibake

from tests.found import excerpts, findings

_LEAD = "The council of the harbour met on Monday in the old hall, and the clerk read the plan of the quay. "


def _told(words: str, media_type: str = "text/markdown") -> list[str]:
    return excerpts(mojibake, f"{_LEAD}{words}\n", media_type)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The ferry goes on,and nobody asked the pilot,who was there.", "on,and"),
        ("The ferry stays,but it is old. The pier (and the lamp)that she saw is new.", "stays,but"),
        ("The pier (and the lamp)that she saw is new. The ferry stays,but it is old.", "lamp)that"),
    ],
)
def test_two_places(words: str, told: str) -> None:
    for media_type in ("text/markdown", "text/plain"):
        assert _told(words, media_type) == [told]


@pytest.mark.parametrize(
    "words",
    [
        "The ferry goes on, and nobody asked. The pier stays,but it is old.",  # one place
        "The columns are named lamp,quay,pier and boat,mast,sail in the file of the town.",
        "It is (some)what and (any)where, and the boat(s)that are (re)the sold stay.",
        "Call `lamp,and the` and `quay,but it` first, and then the other one of them.",
        "It has 1,000,and 2,000,but no more; look at x.example/a,and b and at a/b,but c.",
    ],
)
def test_what_stands_so_is_no_such_place(words: str) -> None:
    assert _told(words) == []


def test_one_fix_for_all() -> None:
    words = f"{_LEAD}The ferry goes on,and nobody asked the pilot,who was there,because it is late.\n"
    (finding,) = findings(mojibake, words)
    assert finding.severity == "warning"
    assert "2 more places" in finding.message
    assert finding.fix is not None
    assert not finding.fix.safe
    assert [words[edit.start - 1 : edit.end] + edit.text for edit in finding.fix.edits] == [
        ",and and",
        ",who who",
        ",because because",
    ]


def test_a_language_of_which_no_small_words_are_known() -> None:
    words = "Belediye meclisi pazartesi günü toplandı,and vapur iskelesini konuştu,but karar vermedi o gün."
    assert excerpts(mojibake, f"<html lang='tr'><p>{words}</p></html>", "text/html") == []
