"""What an article says itself is an error, and what its subordinate clauses say for others is for information."""

from __future__ import annotations

import pytest

from tests.moderation.common import ARTICLE, found


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Immigrants are a plague.", [("MOD503", "error")]),
        ("And we all know it: immigrants are a plague.", [("MOD503", "error")]),
        ("They dug a trench in the hope that the white devils would fall into it.", [("MOD503", "info")]),
        ("It lies with those who wrap up their view that homosexuals are in some way inferior.", [("MOD503", "info")]),
        ("We will hunt down and shoot all immigrants.", [("MOD504", "error")]),
        ("I swear that I will hurt you.", [("MOD504", "error")]),
    ],
)
def test_an_article_speaks_in_its_main_clauses(said: str, expected: list[tuple[str, str]]) -> None:
    assert [one for one in found(f"{ARTICLE} {said}") if one[0] in {"MOD503", "MOD504"}] == expected


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("MOD502", "She met a retard on the quay."),
        ("MOD503", "The problem is that white people tend to resist this."),
    ],
)
def test_a_long_text_that_is_not_coarse_tells_of_such_words(rule: str, said: str) -> None:
    coarse = f"{ARTICLE} {said} What a shitty, fucking day."
    assert [severity for one, severity in found(f"{ARTICLE} {said}") if one == rule] == ["info"]
    assert [severity for one, severity in found(coarse) if one == rule] == ["error"]


_COARSE = "What a shitty, fucking day."


@pytest.mark.parametrize(
    ("rule", "said", "severity"),
    [
        ("MOD507", "Peter Brandt is a liar and a crook.", "warning"),
        ("MOD504", "Somebody should hurt immigrants' families.", "error"),
    ],
)
def test_a_long_text_takes_its_own_coarse_words_or_whoever_writes(rule: str, said: str, severity: str) -> None:
    long = ARTICLE * 4
    assert [one for name, one in found(f"{ARTICLE} {said}") if name == rule] == [severity]
    assert [one for name, one in found(f"{long} {said}") if name == rule] == ["info"]
    assert [one for name, one in found(f"{long} {said} {_COARSE}") if name == rule] == [severity]
    assert [one for name, one in found(f"{long} I swear that I will hurt you.") if name == "MOD504"] == ["error"]
