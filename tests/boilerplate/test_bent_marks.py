"""Quotation marks that are bent the wrong way (BLP418)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from provenance.api import Severity
from tests.found import excerpts, findings, severities_of

_FIRST = "The council met on Monday in the “old hall”, and the mayor read out what the town owes for the bridge."
_LAST = "Nobody in the hall objected to it, and the ferry goes on as it did."
_PAGE = "<html lang='{}'><p>{}</p></html>"


def _told(words: str, media_type: str = "text/markdown") -> list[str]:
    return excerpts(doubled_text, f"{_FIRST}\n\n{words}\n\n{_LAST}\n", media_type)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The masons gave it the name ”Three Oars of the Weir” and left.", "”Three Oars of the Weir”"),
        ("The masons gave it the name “Three Oars“ and left.", "“Three Oars“"),
        ("The masons gave it a name (”Three Oars”), and left.", "”Three Oars”"),
        ("The masons call it old—”rotten” is their word—and left.", "”rotten”"),
        ('She said: ”It is late," and left.', '”It is late,"'),
        (
            "“The beams of the bridge are rotten, and the town has no money for new ones.“",
            "the town has no money for new ones.“",
        ),
    ],
)
def test_a_mark_bent_the_wrong_way(words: str, told: str) -> None:
    for media_type in ("text/markdown", "text/plain"):
        assert _told(words, media_type) == [told]
        assert severities_of(doubled_text, f"{_FIRST}\n\n{words}\n", media_type) == [Severity.INFO]


@pytest.mark.parametrize(
    "words",
    [
        "The masons gave it the name “Three Oars of the Weir” and left.",
        # one that goes on in the next paragraph, and one whose blank stands on the wrong side
        "“The beams are rotten.\n\n“The town has no money,” she said.",
        "“It is late, ”she said to us.",
        # inches, and a mark that stands for the words above
        "The beams are 12” by 14” wide, and ” stands for inches.",
        # low marks, as in German
        "The masons gave it the name „Drei Ruder“ and left.",
        # letters that were misread
        "The boats are free âœ“ and the oars are free âœ“ too.",
        "Write `”lamp”` for it, and not `“lamp“` as they do.",
    ],
)
def test_what_a_text_may_have(words: str) -> None:
    assert _told(words) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ('The masons gave it the name “Three Oars of the Weir" and left.', '“Three Oars of the Weir"'),
        ('The masons said "it is late,” and left.', '"it is late,”'),
        ('Die Maurer nannten es „Drei Ruder" und gingen.', '„Drei Ruder"'),
        ('Die Maurer nannten es "Drei Ruder“ und gingen.', '"Drei Ruder“'),
        (
            'The mayor said: “We have no money for new beams of the bridge, and the county has none either this year."',
            "“We have no money for new beams of the",
        ),
    ],
)
def test_marks_of_two_kinds(words: str, told: str) -> None:
    for media_type in ("text/markdown", "text/plain"):
        text = f"They call it the “long year”.\n\n{words}"
        assert _told(text, media_type) == [told]
        assert severities_of(doubled_text, f"{_FIRST}\n\n{text}\n", media_type) == [Severity.INFO]


@pytest.mark.parametrize(
    "words",
    [
        # one within another, and a quotation that goes on in the next paragraph
        'The mayor said: “They call it "Three Oars" in the mill, and I do.” Then “we leave” and "you stay".',
        '“The beams are rotten.\n\n"The town has no money," she said.',
        # inches
        'The clerk says “no beam of 12" is left” and “none of 14" either”.',
        # as many as of one kind: who writes so has no key for the other
        'They call it „Ruder", „Wehr" and „Mühle" in the mill.',
        'Write `“lamp"` for it, and {{ box “lamp" }} as well.',
    ],
)
def test_marks_of_a_kind(words: str) -> None:
    assert _told(words) == []


@pytest.mark.parametrize("code", ["sv", "fi", "de", "cs"])
def test_languages_that_set_other_marks(code: str) -> None:
    words = "Staden kallar bron ”gammal” och färjan “ny“ i dag, säger hon om ”bron“ och “färjan”."
    assert excerpts(doubled_text, _PAGE.format(code, words), "text/html") == []


def test_several_are_told_once_with_one_fix() -> None:
    words = "The masons gave it the name ”Three Oars” and the weir that of “Two Oars“ in May."
    text = f"{_FIRST}\n\n{words}\n"
    (found,) = findings(doubled_text, text, "text/markdown")
    assert found.fix is not None
    assert not found.fix.safe
    assert "one more place" in found.message
