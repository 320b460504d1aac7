"""What the terminal shows of words that are masked, and what it says of values that are hidden."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance.reporters.masked import as_in, hides
from tests.commands import call_for_text


@pytest.mark.parametrize(
    ("message", "words", "shown"),
    [
        ("“b••••y” insults a person", "The Bloody fool", "The B••••y fool"),
        ("“b••••y” insults a person", "The bloodyish fool, bleary-eyed", "The bloodyish fool, b••••y-eyed"),
        ("“x••” is vulgar", "He said xyz, not xyzz", "He said x••, not xyzz"),
        ("nothing is masked", "The bloody fool", "The bloody fool"),
        ("call ••• •••", "call ••• •••", "call ••• •••"),
    ],
)
def test_words_are_masked_as_the_message_has_them(message: str, words: str, shown: str) -> None:
    assert as_in(message, words) == shown


@pytest.mark.parametrize(
    ("words", "hidden"),
    [
        ("••• of 1•••", True),
        ("age 1•••,", True),
        ("call (•••", True),
        ("phone=0•••&a", True),
        ("a+•••b", True),
        ("a b•••••y fool", False),
        ("a s•••e of", False),
        ("a • b", False),
        ("The End. ••• The mill", False),
        ("•••", False),
        ("••••••", False),
        ("Chapter •••: the mill", False),
        ("the code ••• is left out", False),
    ],
)
def test_a_masked_word_is_no_hidden_value(words: str, hidden: bool) -> None:  # noqa: FBT001 - a parameter of the test
    assert hides(words) is hidden


def _shown(folder: Path, text: str, *flags: str) -> str:
    (folder / "a.txt").write_text(text, "utf-8")
    return call_for_text(folder, "check", "a.txt", "--isolated", *flags, environment={"COLUMNS": "80"}).stdout


def test_the_line_below_shows_no_more_than_the_message(tmp_path: Path) -> None:
    shown = _shown(tmp_path, "You are a proper little shit, said nobody, and the bridge is open.\n", "--select", "MOD")
    assert "s••t" in shown
    assert "shit" not in shown


def test_signs_of_the_text_itself_hide_nothing(tmp_path: Path) -> None:
    text = "Some say that the ••• mill is shut. ••• Last week the keeper sold it.\n"
    shown = _shown(tmp_path, text)
    assert "•••" in shown
    assert "is hidden" not in shown


def test_what_is_hidden_is_said_once(tmp_path: Path) -> None:
    text = "Write to ana.cruz@gmail.com today.\n\nOr write to bo.lund@gmail.com by noon.\n"
    said = "Where ••• stands, personal data or a secret is hidden."
    assert _shown(tmp_path, text, "--select", "PII").count(said) == 1
    assert said not in _shown(tmp_path, "Credits to the owner.\n")
    assert said not in _shown(tmp_path, text, "--select", "PII", "-q")
