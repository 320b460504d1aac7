"""What is laid to somebody who is put into a clause, or told in the passive; and sources told by a clause, a bracket or those they are of."""

from __future__ import annotations

import pytest

from provenance.analysis import attributions
from provenance.testing import document


@pytest.mark.parametrize(
    ("text", "content"),
    [
        # All of the clause, wherever somebody stands in it.
        ("Reserves, Ana Cruz told parliament, had risen.", None),
        ("The naira, Ben Roe said, would hold.", None),
        ("The roof, Ben Roe told the paper, was never sound.", None),
        ("The plan, said Ben Roe, would fail.", None),
        ("The state is weighing tariffs, Ben Roe said Tuesday, and could announce them soon.", None),
        ("The firm had lost money, Ben Roe said Tuesday, because nobody bought its cars.", None),
        # One side of it.
        ("The bridge was shut, Ben Roe said on Monday.", "The bridge was shut,"),
        ("It had rained, Ben Roe said, and the hall was wet.", "It had rained,"),
        ("However, Ben Roe said, the dam was safe.", "the dam was safe."),
        # Behind the passive.
        ("The town was told by Ben Roe that the wall would not hold.", "that the wall would not hold."),
        ("The board was warned by Ben Roe that the money would run out.", "that the money would run out."),
        ("The wall would not hold, the town was told by Ben Roe.", "The wall would not hold, the town was"),
    ],
)
def test_what_is_said_around_a_speaker(text: str, content: str | None) -> None:
    page = document(text)
    found = attributions(page)[0]
    assert found.content is not None
    assert page.slice(found.content) == (content or text)


def test_a_participle_is_put_into_nothing() -> None:
    page = document("The server, described as “a parliament”, had 145,000 members.")
    found = attributions(page)[0]
    assert found.content is None or page.slice(found.content) != page.text


def test_another_speaker_behind_keeps_what_is_theirs() -> None:
    page = document("The bridge was shut, Ben Roe said Monday, and Ana Cruz said so too.")
    first, second = attributions(page)
    assert first.content is not None
    assert page.slice(first.content) == "The bridge was shut,"
    assert second.speaker == "Ana Cruz"


@pytest.mark.parametrize(
    ("text", "source", "kind"),
    [
        ("It came late, an officer who took part in it said.", "an officer who took part in it", "holder"),
        ("Two of those present said he had shouted.", "Two of those present", "holder"),
        ("Several of those who took part said it was late.", "Several of those who took part", "holder"),
        ("The men had no map, said one of them.", "one of them", "holder"),
        ("The bank (so two bankers who deal with it) said no.", "two bankers who deal with it", "holder"),
        # Told elsewhere, or nobody.
        ("Half of those surveyed said no to it.", "Half of those surveyed", "pronoun"),
        ("Ana Cruz and Ben Roe had no map, said one of them.", "one of them", "pronoun"),
        ("The men who saw the dam left when it said so.", "it", "pronoun"),
    ],
)
def test_sources_told_by_those_they_are_of(text: str, source: str, kind: str) -> None:
    page = document(text)
    found = attributions(page)[0]
    assert found.source is not None
    assert (page.slice(found.source), found.kind) == (source, kind)


def test_brackets_with_so_that_hold_no_speaker() -> None:
    page = document("The plan (so far two) failed, and the road (so old that it leaks) is shut, Ana Cruz said.")
    assert [one.speaker for one in attributions(page)] == ["Ana Cruz"]
