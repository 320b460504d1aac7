"""Stories told in dialogue, and short ones, that say nothing of what they are; what reports have is none."""

from __future__ import annotations

import pytest

from provenance.analysis.register import is_story
from provenance.testing import document

SCENE = (
    "“Who took the oar?” asked Saul. She looked at him and laughed. “You did!” cried Prue. He sat down by the fire and rubbed his hands. "
    "Her mother came in with the lamp. “Is he cold?” she said. He had walked since the morning. "
)
SHORT = (
    "Mira had found a key in the mill. She took it home. Her brother was awake. He went after her to the water that night. She was cold. "
    "A voice came from the quay. She had no lamp. Her brother was gone. She was never to see him again. The key was dust in her hand. "
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SCENE * 6, True),
        (f"<p>{SCENE * 6}</p>", True),
        (SCENE.replace("asked Saul", "asked Saul Ode").replace("cried Prue", "cried Prue Cruz") * 6, False),
        (SCENE.replace("she said", "said Ana Cruz, the mayor") * 2, False),  # so short a one has no names
        (SCENE.replace("since the morning", "42 miles in 1999") * 6, False),
        (SCENE.replace("since the morning", "since Monday") * 6, False),
        (SCENE.replace("?”", "”").replace("!”", "”").replace("asked", "said").replace("cried", "said") * 6, False),
        (SCENE.replace("Her mother", "The mayor").replace("since the morning", "to the council") * 6, False),
        (SCENE.replace("Her mother", "The mayor") * 2 + SCENE * 8, True),
        (SHORT, True),
        (SHORT.replace("that night", "on Friday"), False),
        (
            SHORT.replace(
                "A voice came from the quay. She had no lamp.",
                "The water spoke of a lamp. It told her of a mill. It said that she had been there.",
            ),
            True,
        ),
        (
            SHORT.replace(
                "A voice came from the quay. She had no lamp.",
                "She spoke of a lamp. She told him of a mill. She said that she had been there.",
            ),
            False,
        ),
        (SHORT.replace("Her brother was gone.", "Her brother was 9."), False),
        (SHORT.replace("She was never to see him again.", "Nobody knew, the mayor, Ana Cruz, said."), False),
        (SHORT.replace("She", "It").replace("Her", "Its").replace("her", "its").replace("him", "it"), False),
    ],
)
def test_a_story(text: str, *, expected: bool) -> None:
    assert is_story(document(text)) is expected


def test_one_person_told_of_by_what_he_said_is_a_report() -> None:
    said = "He said that he had rowed alone. He told the council that his oar broke. His wife was with him. He said she was not afraid. "
    assert not is_story(document(said * 9))
