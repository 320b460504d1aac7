"""BLP412: apostrophes and quotation marks of English of which decoding left blanks."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.mojibake import mojibake

from provenance.api import Example
from provenance.testing import find

_LONG = "The council of the harbour met on Monday, and the clerk read the plan of the quay. " * 12


def _told(text: str) -> list[str]:
    findings, problems = find(mojibake, Example(text, media_type="text/plain"))
    assert problems == []
    return [finding.message.partition(" when ")[0] for finding in findings]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mayor s plan, the clerk s pen, and the Sheriff s Office. All of it.", ["“mayor s” and 2 more lost"]),
        ("The mayor s plan, the clerk s\nown pen, and a Sheriff s\nOffice. All of it.", ["“mayor s” and 2 more lost"]),
        ("She didn t know, he said, and they didn t ask. So it was, and so it is.", ["“didn t” and 1 more"]),
        (
            f"{_LONG}The Attorney s Office of the town said  Where a boat goes down, it is told.",
            ["“Attorney s” lost its"],
        ),
        ("The Attorney s Office of the town said so, and it was told. So it is.", []),
        (f"{_LONG}The Attorney s Office of the  town said  Where a boat goes down, it is told.", []),
        (f"{_LONG}The Attorney s Office of the town said so, it is told.  The boat went down.", []),
        (f"{_LONG}The boat went down,  he said, and all of it  Was told.", []),
        (f"{_LONG}The mayor’s Attorney s Office of the town said  Where a boat goes down, it is told.", []),
        ("She didn t know, he said. So it was, and so it is.", []),
    ],
)
def test_what_is_left_of_apostrophes(text: str, told: list[str]) -> None:
    found = _told(text)
    assert len(found) == len(told)
    for message, words in zip(found, told, strict=True):
        assert message.startswith(words)


def test_speech_without_its_marks_is_told_with_them() -> None:
    text = f"{_LONG}They didn t know,  she said in a mail, and didn t ask,  he said. It is the mayor s pen."
    assert _told(text) == ["“didn t” and 2 more lost their apostrophes, and speech its quotation marks,"]
    assert _told(text.replace(",  ", ", ")) == ["“didn t” and 2 more lost their apostrophes"]
