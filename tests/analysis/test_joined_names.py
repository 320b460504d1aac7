"""Names with what is joined to them in small letters, and subjects in front of a bracket and a time."""

from __future__ import annotations

import pytest

from provenance.analysis import attributions
from provenance.testing import document


def _speakers(text: str) -> list[str | None]:
    return [one.speaker for one in attributions(document(text))]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Bashar al-Assad said the war was over.", ["Bashar al-Assad"]),
        ("Abdel Fattah el-Sisi, the president, said the dam was safe.", ["Abdel Fattah el-Sisi"]),
        ("Munir al-Bursh, the Gaza health ministry director, said it was full.", ["Munir al-Bursh"]),
        ("“It leaks,” said Abu Bakr al-Baghdadi.", ["Abu Bakr al-Baghdadi"]),
        ("Jean d’Ormesson said the dam was safe.", ["Jean d’Ormesson"]),
        ("Hamza al-Khatib, a doctor, said so. “It leaks,” al-Khatib said.", ["Hamza al-Khatib"] * 2),
        ("President Bashar al-Assad said it was over. Mr al-Assad said so again.", ["Bashar al-Assad"] * 2),
        # What is joined to other words is no part of a name.
        ("The un-American senator said so.", [None]),
        ("An anti-Assad activist said so.", [None]),
        ("The e-Bay seller said so.", [None]),
        ("The ex-Labour minister said so.", [None]),
    ],
)
def test_small_letters_joined_to_a_name(text: str, speakers: list[str | None]) -> None:
    assert _speakers(text) == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The Harbour Department (HD) on Wednesday said the ward was full.", ["Harbour Department"]),
        ("Ana Cruz (PDP) last week told reporters that the ward was full.", ["Ana Cruz"]),
        ("The bridge (shut in May) was old. Ana Cruz said so.", ["Ana Cruz"]),
    ],
)
def test_a_time_behind_a_bracket(text: str, speakers: list[str | None]) -> None:
    assert _speakers(text) == speakers
