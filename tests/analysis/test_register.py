"""What a text is for: it reports, instructs, tells of its writers' own work, or nobody can say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.analysis.register import is_addressed, is_collection, is_instructing, is_told_before, register
from provenance.testing import document

STEPS = """# How to open the lock

1. Turn the wheel to the left until it stops.
2. Wait for the green light before you pull the handle.
3. If the light stays red, users report that a second turn of the wheel helps.
4. Write the number of the lock into the book, and sign it.
5. Close the cover. You must not leave it open over night.
6. Tell the next watch what you have done, and hand over the key.
7. Check the seal of the door and the seal of the window.
"""
POLICY = """# Policy on the use of the boat

## Purpose

This policy says who may take out the boat of the club and what has to be observed.

## Scope

It applies to each member and each guest. A member must have passed the test of the club.

## Rules

- The boat must be booked two days ahead.
- A guest shall wear a vest at all times.
- If a member reports damage, the boat should stay in the harbour until it is repaired.
- The key must be returned on the same day.
- Smoking is prohibited in the cabin, on the deck and on the pier.
"""
REPORT = """The mayor closed the bridge on Monday, and the traffic went over the old road. “You must not cross it,” she said.

The bridge was built in 1958. Officials said that the cables had rusted. A spokesman told the council that repairs would take a year.

“We were warned,” said Ana Cruz, who lives beside it. The council will vote on the money in May. You can still walk across, she said.

Buses went over the old road. Children came late to school, and two shops stayed closed.
"""
TALE = """Last month we held our first workshop in the old library. Thirty people came, and we had chairs for twenty. We began with maps.

Participants said that the maps were too small. We printed larger ones over night. Ana brought the paper, and her brother cut it.

On the second day we walked to the harbour and drew what we saw. Some told me that they had never seen it from the pier.

We were tired in the evening. The library was quiet again. I kept one of the maps.
"""
MINUTES = """# Meeting of the garden club

## Present

Ana Cruz, Ben Hall and Mia Lee were there, and the key was on the table.

## Agenda

### The fence

The fence is old. Some people think it should be painted. Others believe that a hedge would be cheaper. Ben will ask for a price.

### The pond

The pond is dry. Nobody knows why. Mia looks for the plan of the pipes, which was last seen in the shed behind the house.
"""
HANDBOOK = """# A guide to how we work

We meet each Monday and talk about what lies ahead. Clients expect us to answer on the same day, so we take turns at the desk.

We keep a list of what is open. Each of us picks from the top of it. Nobody works on two things at once.

Our guests get coffee. We show them the house and leave the doors open. The kitchen is for everybody, and the terrace is for quiet talks.
"""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (STEPS, "instructing"),
        (POLICY, "instructing"),
        (HANDBOOK, "instructing"),
        (REPORT, "reporting"),
        (TALE, "personal"),
        (MINUTES, "recording"),
    ],
)
def test_the_register_of_a_text(text: str, kind: str) -> None:
    made = document(text, media_type="text/markdown")
    assert register(made).kind == kind
    assert is_instructing(made) == (kind == "instructing")


def test_the_counts_are_the_evidence() -> None:
    signs = register(document(POLICY, media_type="text/markdown", path="policy.md")).signs
    assert signs.form >= 4
    assert signs.directive >= 5
    assert signs.sentences >= 8


@pytest.mark.parametrize(
    "text", ["", "You must open it.", REPORT[:60], STEPS[:160], "Öffnen Sie das Fenster, bevor Sie gehen. " * 20]
)
def test_of_short_texts_and_other_languages_nothing_is_known(text: str) -> None:
    assert register(document(text)).kind == "unknown"


def test_questions_and_quotations_do_not_speak_to_the_reader() -> None:
    asked = "Ana Cruz sat by the window.\n\n" + "What do you think of the bridge?\n\nIt is old.\n\n" * 12
    quoted = "“You must go now and you should not look back.” The street was dark.\n\n" * 12
    assert not is_instructing(document(asked))
    assert not is_instructing(document(quoted))


def test_a_prompt_inside_a_report_does_not_make_it_instruct() -> None:
    prompt = "Please enter your name. You must choose a list. Sign up before you go. Check your mail. Try it again if you fail."
    story = "The bridge was closed on Monday. The traffic went over the old road. Nobody was hurt."
    assert not is_instructing(document(f"{story}\n\n{prompt}\n\n{story}"))


def test_a_long_section_without_instructions_describes_but_for_its_lists() -> None:
    history = "The lock was made in 1958. It came from the north. Its wheel was red. The key was lost. A new one came by sea. It is of brass. The old one was of iron."
    made = document(
        f"{STEPS}\n## History\n\n{history}\n\n- The lock of the west gate is older.\n", media_type="text/markdown"
    )
    assert is_instructing(made, made.text.index("Wait for"))
    assert not is_instructing(made, made.text.index("Its wheel"))
    assert is_instructing(made, made.text.index("west gate"))


def test_a_sentence_tells_who_speaks_and_to_whom() -> None:
    made = document(STEPS, media_type="text/markdown")
    assert is_addressed(made, made.text.index("Write the number"))
    told = document(TALE)
    assert is_told_before(told, told.text.index("larger ones"))
    assert not is_told_before(told, told.text.index("Participants"))


@given(st.lists(st.sampled_from([*STEPS.split(), *TALE.split(), *REPORT.split()]), max_size=59).map(" ".join))
def test_no_text_under_sixty_words_has_one(text: str) -> None:
    assert register(document(text)).kind in ("unknown", "reporting")


@given(
    st.lists(
        st.sampled_from(["The bridge is old.", "It was closed.", "Buses take the road.", "A cable broke."]), max_size=60
    ).map(" ".join)
)
def test_no_text_without_signs_has_one(text: str) -> None:
    assert register(document(text)).kind == "unknown"


def test_minutes_without_headings_are_the_record_of_a_meeting() -> None:
    text = (
        "MINUTES OF THE GARDEN CLUB\nHeld on 4 May 2023\n\nPresent: A Cruz (Chair), B Hall, M Lee\nApologies: none\n\n"
        "1. The fence is old. Some think it should be painted. Others believe that a hedge would be cheaper. B Hall will ask for a price.\n\n"
        "2. The pond is dry. Nobody knows why. M Lee looks for the plan of the pipes, which was last seen in the shed behind the house.\n\n"
        "3. The key was on the table. It had been there since May, when the shed was built, and all who had come to the meeting agreed that it was theirs.\n"
    )
    assert register(document(text)).recording
    assert not register(document(text.replace("Present:", "Here:").replace("Apologies:", "Sorry:"))).recording


_GATHERED = (
    "In the north of the valley, the mills have bought more grain than in any year since the great flood, traders of the port and their clerks have found.",
    "Prices of lamp oil rose for a third week after the pipeline from the coast was shut for repairs that may well take until the end of the summer.",
    "The council of the harbour has stopped short of banning the ships of the old company, which had carried coal past the town for forty years.",
    "Stocks of copper in the warehouses fell to the lowest level since the strike, according to figures of the exchange that came out on Monday.",
)


@pytest.mark.parametrize(
    ("last", "found"),
    [
        (_GATHERED, True),
        ((*_GATHERED[:3], "She has seen the figures, and her clerks have seen them too, in the warehouses by the old mill of the harbour, and his as well."), False),
        ((*_GATHERED[:3], "“Stocks of copper in the warehouses fell,” the clerk of the exchange has found, and nobody in the whole harbour has been told of it."), False),
        ((*_GATHERED[:3], "Stocks of copper fell in May. The exchange has said so in the figures that it puts out each Monday for the traders of the harbour."), False),
        ((*_GATHERED[:3], "Stocks of copper fell"), False),
    ],
)  # fmt: skip
def test_a_collection_of_sentences_is_no_story(last: tuple[str, ...], found: bool) -> None:  # noqa: FBT001 - what is expected
    assert is_collection(document("\n\n".join((*_GATHERED, *last)))) is found
