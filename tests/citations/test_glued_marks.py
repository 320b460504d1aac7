"""CIT303: numbers of notes that ran into words, in a text whose notes have no numbers."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.undefined_citation import undefined_citation

from tests.found import excerpts

END = "https://lampnet.org/report\n\nhttps://lampnet.org/minutes\n\nhttps://lampnet.org/mill"
PARAGRAPHS = [
    "The mill cost the town 13.5 million crowns1 in its first year, and nobody in the hall had asked for it; the keeper said so twice.",
    "The council spoke of it with Cruz,2 noting that the wheel had not turned since the war, and that the weir would have to be built anew.",
    "What the minutes had defined3 as a lamp was no lamp at all, the clerk wrote, and the keeper of the harbour agreed with her on that.",
    "“It is the old wheel,”4 she said in May. In the same week the ferry stopped, and the town had no way over the river until the autumn.",
]


def told(*paragraphs: str, media_type: str = "text/plain") -> list[str]:
    return excerpts(undefined_citation, "\n\n".join(paragraphs), media_type)


def test_numbers_that_count_up_through_the_paragraphs() -> None:
    (excerpt,) = told(*PARAGRAPHS, END)
    assert excerpt == "1"
    assert len(told(*PARAGRAPHS)) == 1
    assert len(told(*[words.replace(",”4", ",”5") for words in PARAGRAPHS])) == 1


@pytest.mark.parametrize(
    "paragraphs",
    [
        PARAGRAPHS[:3],
        [*PARAGRAPHS, "1 The report.\n\n2 The minutes.\n\n3 The paper of May.\n\n4 The letter."],
        [*PARAGRAPHS, "[1] The report.\n[2] The minutes.\n[3] The paper of May.\n[4] The letter."],
        [words.replace("crowns1", "crowns7") for words in PARAGRAPHS],
        ["Preface1\n\nThe mill2\n\nThe wheel3\n\nThe harbour4\n\nThe weir5", END],
        [
            f"The children of group{number} were asked for what they saw at the mill, and wrote it down in their books for the keeper, who read all of it."
            for number in range(1, 8)
        ],
        [
            f"And he went {word} to the mill, and the wheel stood still before him, and there was no light in the hall.{number} And the keeper said to them that they should go home."
            for number, word in enumerate(("up", "down", "out", "over", "along"), 1)
        ],
        [
            "The lamp CO2 and SO3 and B12 and F16, of MP3 and H2O, Win95 and x86 stand in the list of the keeper, who has read all of it more than twice."
        ]
        * 3,
        [
            f"The masons washed the piers with {salt} in the week of the ferry, and the water ran clear from there on to the sea, as the keeper had said."
            for salt in ("MgCl2", "NaHCO3", "BaSO4", "SbCl5")
        ],
        [
            f"In the cells of the mouse {gene} was active in the first days of its life, and it was lost when the cells grew older, as the keeper had said."
            for gene in ("Brca1", "Sox2", "Pax3", "Klf4", "Hoxb5")
        ],
        ["Cruz1-2 Holm, Lamp2-1 Mill, Weir3-3 Wheel, Harbour4-0 Ferry: the four games of the day were played in the rain, as the keeper of the pitch had said they would be."],
    ],
)  # fmt: skip
def test_numbers_of_other_kinds(paragraphs: list[str]) -> None:
    assert told(*paragraphs) == []


def test_markup_sets_notes_apart_itself() -> None:
    assert told(*PARAGRAPHS, media_type="text/markdown") == []
