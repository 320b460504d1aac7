"""Small words that were written for others of nearly the same sound (BLP418)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from tests.found import excerpts, findings

_FIRST = "The council met on Monday in the old hall, and the mayor read out what the town owes for the bridge."


def _told(words: str, media_type: str = "text/markdown") -> list[str]:
    return excerpts(doubled_text, f"{_FIRST}\n\n{words}\n", media_type)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The bridge could of been closed in May by the town.", "could of been"),
        ("The clerk shouldn't of gone to the mill without a lamp.", "shouldn't of gone"),
        ("It must not of been easy for the crew of the ferry.", "must not of been"),
        ("They row rather then wait for the bridge of the town.", "rather then wait"),
        ("Other then that, the ferry runs as it did in May.", "Other then that"),
        ("The ferry takes more then five masons to the mill.", "more then five"),
        ("The fee is less then $20 for a boat and its crew.", "less then $20"),
        ("The town owes more then half of it to the county.", "more then half"),
        ("The old ferry runs better then ever, says the clerk.", "better then ever"),
        ("The crew of the ferry was lead by Ana Cruz of the mill.", "was lead by"),
        ("The masons are currently lead by the clerk of the town.", "are currently lead by"),
        ("The plan is part of the Ways To Row campaign, lead by the Harbour Board of Leeds.", "lead by"),
        ("It ended with a march lead by Ana Cruz of the mill.", "march lead by"),
        ("A team of masons lead by engineer Ana Cruz found the leak.", "team of masons lead by"),
    ],
)
def test_another_word_was_meant(words: str, told: str) -> None:
    for media_type in ("text/markdown", "text/plain"):
        assert _told(words, media_type) == [told]


@pytest.mark.parametrize(
    "words",
    [
        "They could of course row, and the might of the county and a must of known worth are no help.",
        "The crews help each other then row home, and in some year or other then they sold it.",
        "The mayor says no, and the one or the other then leaves the hall of the town.",
        "If the fee is more then the town pays, and when it was less then half of them left.",
        "How much more then one ought to row, and no more then one of them left.",
        "The clerk says that he had rather, then left, and that there is more. Then five left.",
        "What the masons do is lead by example, and all she did was lead by doing the work of the ferry.",
        "The Reds, who row well, lead by Ana Cruz and her crew; the Blues are lead by five lengths.",
        "If you can, lead by the light of Holm, and keep the lead by the quay, as the lead by Ana Cruz shows.",
        # the metal, and what is called so
        "The pipes of the mill are lead by composition, and the beams were lead by weight.",
        "The old seals were lead by law, and what the clerk weighed in the box of bullets was lead by then.",
        "The team lead by Monday had a plan, and the march may lead by night. The masons lead by Ana Cruz.",
        # what is spoken of or quoted
        "Write *could of been* nowhere in a letter to the town, and “rather then wait” as well.",
        "“It could of been the ferry,” said Ana Cruz of the mill.",
        "> It could of been the ferry of the town.",
        "Write `more then five` into it.",
    ],
)
def test_the_word_is_meant(words: str) -> None:
    assert _told(words) == []


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("The ferry should of been here.", "have"),
        ("They row rather then wait for it.", "than"),
        ("The crew was lead by Ana.", "led"),
    ],
)
def test_the_other_word_is_put_in(words: str, meant: str) -> None:
    (finding,) = findings(doubled_text, f"{_FIRST}\n\n{words}\n")
    assert finding.fix is not None
    assert [edit.text for edit in finding.fix.edits] == [meant]
    assert not finding.fix.safe
