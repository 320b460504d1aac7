"""How a chat assistant ends its answer: at the end of a paragraph it is told where its words stand in the text."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.assistant_residue import assistant_residue

from tests.found import found_in

SAID = "As an AI language model, I cannot say what the council decided."
NEWS = "The council voted on Monday to close the bridge. Nobody in the hall objected to it, and the ferry goes on."


@pytest.mark.parametrize(
    "leave",
    [
        "I hope this helps!",
        "Hope that helps.",
        "I hope this information is helpful!",
        "Let me know if you have any questions!",
        "Feel free to ask if you need anything else.",
        "Is there anything else I can help you with?",
        "I hope this clarifies the matter. Please let me know if you’d like more.",
    ],
)
@pytest.mark.parametrize(
    "form", ["{0} {1} {2}", "{0}\n\n{1} {2}", "{1} {0} {2}", "{0}\n\n{1}\n\n{2}", "{1} {2}\n\n{0}"]
)
def test_it_is_told_where_assistant_words_stand(leave: str, form: str) -> None:
    text = form.format(SAID, NEWS, leave)
    told = found_in(assistant_residue, text)
    assert {one.severity for one in told} == {"error"}
    covered = [text[one.location.start.offset : one.location.end.offset] for one in told if one.location]
    assert any(leave in words for words in covered), covered
    assert sum(words.count(leave) for words in covered) == 1


@pytest.mark.parametrize(
    "text",
    [
        f"{NEWS} I hope this helps!",
        f"{NEWS} Let me know if you have any questions.",
        f"{SAID}\n\nI hope this helps the reader to see why. {NEWS}",
        f"{SAID}\n\n“I hope this helps!” she said. {NEWS}",
        f"{SAID}\n\n{NEWS} The mayor said that she hopes this helps.",
        f"{SAID}\n\n{NEWS} “I hope this helps!”, the mayor wrote to them.",
        f"ChatGPT writes “{SAID}” wherever one asks it. {NEWS} I hope this helps!",
    ],
)
def test_elsewhere_people_write_so(text: str) -> None:
    told = found_in(assistant_residue, text)
    covered = [text[one.location.start.offset : one.location.end.offset] for one in told if one.location]
    assert [words for words in covered if "helps" in words or "Let me" in words] == []


def test_in_other_languages() -> None:
    text = "Als KI-Sprachmodell kann ich dazu nichts sagen.\n\nDer Rat schloss die Brücke am Montag. Die Fähre fährt weiter, und niemand widersprach. Ich hoffe, das hilft dir weiter!"
    told = found_in(assistant_residue, text)
    assert [one.excerpt for one in told][-1] == "Ich hoffe, das hilft dir weiter!"
