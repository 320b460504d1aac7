"""What nobody sees is no part of the reading text, whatever it is read from, and places lead to the source all the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.spans import SourceMap, Span
from provenance.testing import document

MARKS = "\u00ad\u200b\u2060\ufeff"


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("media_type", ["text/plain", "text/markdown", "text/html"])
def test_marks_are_no_part_of_what_is_read(mark: str, media_type: str) -> None:
    source = f"The own{mark}er, é, came last{mark} we{mark}{mark}ek."
    read = document(source, media_type=media_type)
    assert read.text == "The owner, é, came last week."
    for words, written in (("owner", f"own{mark}er"), ("week", f"we{mark}{mark}ek"), ("came", "came")):
        start = read.text.index(words)
        place = read.locate(Span(start, start + len(words)))
        assert read.source[place.start : place.end] == written
    assert [read.slice(block.span) for block in read.blocks] == [read.text]


@pytest.mark.parametrize("text", ["Mar\u00c3\u00ada", "it\u00e2\u20ac\u00ads", f"a {MARKS} b", "a\u200db"])
def test_halves_of_letters_and_what_stands_alone_stay(text: str) -> None:
    assert document(text).text == text


def test_links_notes_and_images_move_with_the_text() -> None:
    source = "Fer\u00adry [ti\u00admes](https://fer\u00adry.example/t)[^1] ![oak](oak.jpg) é\n\n[^1]: No\u00adted.\n"
    read = document(source, media_type="text/markdown")
    assert [read.slice(link.span) for link in read.links] == ["times"]
    assert [read.slice(mark.span) for mark in read.marks] == ["[^1]"]
    assert [read.slice(note.span) for note in read.notes if note.span] == ["Noted."]
    assert [read.text[: image.position].split()[0] for image in read.images] == ["Ferry"]


@given(st.lists(st.sampled_from(["oak ", "a", "&amp;", "\u00ad", "\u200b", "  ", "\n\n", "é"]), max_size=14))
def test_every_character_leads_to_one_like_it(parts: list[str]) -> None:
    read = document("<p>" + "".join(parts), media_type="text/html")
    for offset, character in enumerate(read.text):
        place = read.locate(Span(offset, offset + 1))
        written = read.source[place.start : place.end]
        assert written == {"&": "&amp;"}.get(character, written)
        assert character.isspace() or character in {written, "&"}


@given(st.data())
def test_a_map_without_runs_leads_where_it_led(data: st.DataObject) -> None:
    whole = SourceMap()
    source = 0
    for length, width in data.draw(st.lists(st.tuples(st.integers(1, 5), st.integers(0, 5)), min_size=1, max_size=6)):
        whole.add(length, source, source + width)
        source += width + 1
    gone = data.draw(st.sets(st.integers(0, whole.length - 1)))
    runs = [(at, at + 1) for at in sorted(gone)]
    left = [at for at in range(whole.length) if at not in gone]
    made = whole.without(runs)
    assert made.length == len(left)
    assert [made.locate(Span(new, new + 1)) for new in range(len(left))] == [
        whole.locate(Span(old, old + 1)) for old in left
    ]
