"""Where sentences begin and end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.analysis import sentence_at, sentence_index, sentences
from provenance.testing import document


def _split(text: str) -> list[str]:
    made = document(text)
    return [made.slice(sentence.span) for sentence in sentences(made)]


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. officials met Dr. Amina Diallo at 5 p.m. on Jan. 3.",
        "Gen. Charles Q. Brown Jr., chairman of the chiefs, said so.",
        "Prices rose 2.5 percent in No. 10, i.e. in the old town.",
        "J. R. Smith spoke for the Acme Inc. board.",
        "He asked “Why not?” and left.",
        "It calls math.Max and prints to Out.Writer, or to a.The bin.",
        "He runs Node.The file and web.Handlers on it.",
    ],
)
def test_a_stop_inside_a_sentence_ends_nothing(text: str) -> None:
    assert _split(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was over.[1] Nobody spoke.", ["It was over.[1]", "Nobody spoke."]),
        ("It was over.[^note] Nobody spoke.", ["It was over.[^note]", "Nobody spoke."]),
        ("“It is over.” Nobody spoke.", ["“It is over.”", "Nobody spoke."]),
        ("Is it over? It is! Nobody spoke.", ["Is it over?", "It is!", "Nobody spoke."]),
        ("He works for Acme Inc. The firm is old.", ["He works for Acme Inc.", "The firm is old."]),
        ("They met in the U.S. The talks failed.", ["They met in the U.S.", "The talks failed."]),
        ("So did I. Nobody spoke.", ["So did I.", "Nobody spoke."]),
        (
            "The bridge is closed.The council voted.It was late",
            ["The bridge is closed.", "The council voted.", "It was late"],
        ),
    ],
)
def test_a_stop_at_the_end_ends_it(text: str, expected: list[str]) -> None:
    assert _split(text) == expected


def test_headings_are_no_sentences() -> None:
    text = "Officials say no\n\nThe council voted on Monday. It was close, and nobody in the hall objected to the vote."
    assert _split(text)[0] == "The council voted on Monday."


def test_a_sentence_is_found_by_offset() -> None:
    made = document("One ended here. Two ended there.")
    assert sentence_index(made, 3) == 0
    second = sentence_at(made, 20)
    assert second is not None
    assert made.slice(second.span) == "Two ended there."
    assert sentence_at(made, 15) is None


@given(
    st.lists(
        st.sampled_from(["He said no.", "“Yes!”", "Why?[3]", "The U.S. met", "a", "…", "Dr. No", "\n\n", "3.5"]),
        max_size=30,
    )
)
def test_sentences_are_in_order_and_cover_all_words(parts: list[str]) -> None:
    made = document(" ".join(parts))
    found = sentences(made)
    last = 0
    for sentence in found:
        assert sentence.span.start >= last
        assert not made.slice(sentence.span)[:1].isspace()
        assert made.blocks[sentence.block].span.contains(sentence.span)
        last = sentence.span.end


def test_a_paragraph_that_ends_with_a_quotation_is_no_headline() -> None:
    made = document("The club closed on Monday after a vote.\n\nHe added, ''It is over.''")
    assert made.slice(sentences(made)[-1].span) == "He added, ''It is over.''"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Experts say that the bridge will fall. Read more", "Experts say that the bridge will fall."),
        ("The mayor opened the bridge. See the plan of the town", "The mayor opened the bridge."),
    ],
)
def test_a_sentence_with_a_link_behind_it_is_no_headline(text: str, sentence: str) -> None:
    assert sentence in _split(f"The town is old.\n\n{text}\n\nThe end was wet.")


@pytest.mark.parametrize("text", ["U.S. officials open the bridge", "St. Leeds wins. Again", "How? Why? What we know"])
def test_stops_in_a_headline_leave_it_one(text: str) -> None:
    assert _split(f"The town is old.\n\n{text}\n\nThe end was wet.") == ["The town is old.", "The end was wet."]


def test_the_end_of_a_line_that_a_data_set_wrote_out_parts_sentences() -> None:
    made = document("The bridge is closed.\\r\\nA ferry goes.\\n\\n“It is late.” The sum is a.\\nabla b.")
    assert [made.slice(one.span) for one in sentences(made)] == [
        "The bridge is closed.",
        "A ferry goes.",
        "“It is late.”",
        "The sum is a.\\nabla b.",
    ]
