"""Texts that a row has in several columns: a lead as an object of paragraphs, sections as another, a conclusion as a string."""

from __future__ import annotations

import json

import pytest

from provenance.extensions import Source
from tests.loaders.test_json_files import entries

FIRST = "The old mill by the river was closed on Monday. A vote of the council had gone against it by nine to six. Nobody had expected it, least of all those who work there. The bakers of the town, who buy their flour from it, were told on Friday."
SECOND = "The mayor, Helen Ortiz, said the sale would pay for a library. Residents asked for a referendum. They gathered four hundred names in the square on Sunday, in the rain, and brought them to the hall in a box."
THIRD = "The wheel has stood still for a week. The miller, Ben Ode, keeps the key until the spring, and the ducks have the pond to themselves. He does not know who will buy the house, and he says so."
END = "The council meets again in May to hear the bakers and to decide about the pond."
TITLE = {"title": "The mill", "date": "2024-05-07"}


def text_of(row: dict[str, object]) -> str:
    (entry,) = entries(json.dumps([TITLE | row]).encode())
    assert isinstance(entry, Source)
    assert isinstance(entry.data, str)
    return entry.data


@pytest.mark.parametrize(
    ("row", "text"),
    [
        (
            {
                "herolead": {"para1": FIRST, "para2": SECOND},
                "subtitles": {"subtitle1": {"title": "The wheel", "content": [THIRD, END]}},
            },
            f"{FIRST}\n\n{SECOND}\n\nThe wheel\n\n{THIRD}\n\n{END}",
        ),
        (
            {"sections": [{"heading": "The wheel", "text": THIRD}], "lead_block": {"p1": FIRST, "p2": SECOND}},
            f"The wheel\n\n{THIRD}\n\n{FIRST}\n\n{SECOND}",
        ),
        (
            {"intro": FIRST, "sections": [{"heading": "The wheel", "content": f"{SECOND} {THIRD}"}], "conclusion": END},
            f"{FIRST}\n\nThe wheel\n\n{SECOND} {THIRD}\n\n{END}",
        ),
        (
            {"content": {"introduction": FIRST, "parts": [{"title": "The wheel", "body": f"{SECOND} {THIRD}"}], "conclusion": END}},
            f"{FIRST}\n\nThe wheel\n\n{SECOND} {THIRD}\n\n{END}",
        ),
        (
            {"content": f"{FIRST} {SECOND}", "sections": [{"heading": "The wheel", "paragraphs": [THIRD, END]}]},
            f"{FIRST} {SECOND}\n\nThe wheel\n\n{THIRD}\n\n{END}",
        ),
    ],
)  # fmt: skip
def test_parts_in_several_columns(row: dict[str, object], text: str) -> None:
    assert text_of(row) == text


@pytest.mark.parametrize(
    "beside",
    [
        {"comments": [{"text": SECOND}, {"text": THIRD}]},
        {"voices": [{"author": "Ana Cruz", "text": SECOND}, {"author": "Ben Ode", "text": THIRD}]},
        {"images": [{"src": "a.jpg", "text": SECOND}, {"src": "b.jpg", "text": THIRD}]},
        {"pictured": [{"file": "a.jpg", "caption": SECOND}, {"file": "b.jpg", "caption": THIRD}]},
        {"related": [{"title": "A dam", "url": "https://a.example/1", "text": f"{SECOND} {THIRD}"}]},
        {"takeaways": [SECOND, THIRD]},
        {"gpt_summary": {"text": f"{SECOND} {THIRD}"}},
        {"halves": [{"text": f"{FIRST} The rest."}, {"text": f"{FIRST} The rest of it."}]},
        {"about_author": {"text": f"{SECOND} {THIRD}"}},
        {"intro": f"{SECOND} {THIRD}", "tags": ["mill"]},
    ],
)
def test_what_stands_beside_a_text_is_no_part_of_it(beside: dict[str, object]) -> None:
    """Comments, what others said, captions, other texts, summaries, the same text in another form, and the teaser of a whole text."""
    assert text_of({"content": f"{FIRST}\n\n{END}", **beside}) == f"{FIRST}\n\n{END}"


def test_each_of_many_parts_is_read_once() -> None:
    def told(number: int) -> str:
        return f"House {number} of the town buys its flour from the mill, as its bakers say. They met on Friday, in the rain, and nobody stayed at home that day but the miller."

    parts = {f"body_{number}": [{"text": told(number // 2)}, {"text": told(number // 2)}] for number in range(2, 400)}
    text = text_of({"content": [{"text": FIRST}, {"text": END}], **parts})
    assert [text.count(f"House {number} ") for number in range(201)] == [0, *[2] * 199, 0]
