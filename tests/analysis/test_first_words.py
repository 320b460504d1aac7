"""Phrases that are searched for by their first word are those that sorting them all gives."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from provenance.analysis.content.first_words import ByFirstWord, taken_apart, words_of
from provenance.analysis.content.lookup import LINES
from provenance.phrases import Group

GROUPS = (
    Group(
        ("a",),
        case=False,
        plain=True,
        texts=("read more", "read", "reader's choice", "readers", "3 comments", "e-mail"),
    ),
    Group(("b",), case=False, plain=False, texts=("Read On", "¿más?", "reader’s", "read\nover", "© read")),
    Group(
        ("c",),
        case=False,
        plain=True,
        texts=("readmore", "read more", "» next", "today's", "today's news", "mp3 player"),
    ),
)
ODD = ("", "'", "0", "©", "»", "read'", "reader's", "reader", "today", "e", "e-mail", "mp", "más", "o''b", "zzz", "3")


def lexicons(groups: tuple[Group, ...], *, tokens: bool) -> Iterator[ByFirstWord[str]]:
    for _ in range(2):
        made = ByFirstWord[str]()
        for number, group in enumerate(groups):
            made.add(f"{number}", group, tokens=tokens)
        yield made


def sort(made: ByFirstWord[str]) -> None:
    for number in range(50):
        made.take(f"nothing{'x' * number}")
    assert made.is_sorted


@pytest.mark.parametrize("tokens", [False, True])
@pytest.mark.parametrize("groups", [GROUPS, tuple(LINES.every_group())], ids=["invented", "lines"])
def test_searched_and_sorted_give_the_same(groups: tuple[Group, ...], tokens: bool) -> None:  # noqa: FBT001 - a parameter
    words = {word for group in groups for text in group.texts for word in (*taken_apart(text).tokens, *text.split())}
    asked = sorted({*words, *ODD})
    for at in range(0, len(asked), 30):
        searched, ordered = lexicons(groups, tokens=tokens)
        sort(ordered)
        for first in asked[at : at + 30]:
            assert searched.take(first) == ordered.take(first), first
        assert not searched.is_sorted
        if at > 300:
            break


def test_phrases_come_by_their_first_word() -> None:
    searched, ordered = lexicons(GROUPS, tokens=False)
    sort(ordered)
    for made in (searched, ordered):
        assert made.take("read") == [
            ("0", "read more"), ("0", "read"), ("1", "Read On"), ("1", "read\nover"), ("1", "© read"), ("2", "read more"),
        ]  # fmt: skip
        assert made.take("today's") == [("2", "today's"), ("2", "today's news")]
        assert made.take("reader's") == [("0", "reader's choice"), ("1", "reader’s")]
        assert made.take("comments") == [("0", "3 comments")]
        assert made.take("nothing") == []


def test_words_of_a_line() -> None:
    assert words_of("Today’s 3 News | more").tokens == ("today's", "0", "news", "|", "more")
    assert words_of("Today’s 3 News | more").words == ("today's", "news", "more")
