"""What texts of a collection have left of a wiki, of a chat with an assistant, and of what a model was taught with."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.assistant_residue import assistant_residue
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.citations.placeholder_citation import placeholder_citation

from tests.boilerplate.prose import words
from tests.found import severities_of

_TOWN = "The ferry to Quayside has run since 1903, and in winter it takes the island's post as well as its children."


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        (f"{_TOWN}\n\n== Notes ==\n\n{{{{Reflist|30em}}}}", ["{{Reflist|30em}}"]),
        (f"'''Quayside''' is a [[port]]. {_TOWN}", ["'''Quayside'''"]),
        (f"{{{{Infobox town\n| name = Quayside\n}}}}\n\n{_TOWN} It is a [[port]].", ["{{Infobox town", "[[port]]"]),
        (f'{_TOWN}<ref name="a">Brandt 1999</ref> It is a [[port|harbour]].', ['<ref name="a">']),
        (f"{_TOWN}\n\n== See ==\n\n[[Category:Ferries]]\n\n[[Category:Ports]]", ["[[Category:Ferries]]", "[[Category:Ports]]"]),
    ],
)  # fmt: skip
def test_markup_of_a_wiki(text: str, marks: list[str]) -> None:
    """One finding a block, and its templates are no placeholders."""
    assert words(markup_residue, text) == marks
    assert words(template_placeholder, text) == []


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"== Ferry ==\n\n'''Quayside''' is a [[port]]. {_TOWN}", "info"),
        (f"#format wiki\n\nIt is a [[port|harbour]], '''old'''. {_TOWN}", "info"),
        (f"= Ferry\n\n{{{{lamp.png|A lamp}}}} It is a [[port]]. {_TOWN}", "info"),
        (f"'''Quayside''' is a [[port]]. {_TOWN}", "warning"),
    ],
)
def test_the_source_of_a_page_of_a_wiki(text: str, severity: str) -> None:
    assert set(severities_of(markup_residue, text, "text/plain")) == {severity}


def test_what_is_no_markup_of_a_wiki() -> None:
    for text in (
        f"Dear {{{{name}}}}, yours. {_TOWN}",
        f"{_TOWN} The matrix [[1, 2], [3, 4]] is its own.",
        f"{_TOWN}\n\n== Notes ==\n\nNone.",
    ):
        assert words(markup_residue, text) == []
    assert words(markup_residue, f"# Ferry\n\n[[port]] and '''quay''' {_TOWN}", "text/markdown") == []
    assert words(template_placeholder, f"Dear {{{{name}}}}, yours. {_TOWN}") == ["{{name}}"]
    shown = "Wiki markup puts '''bold''' words between apostrophes and a [[link]] into brackets; this is how the syntax works."
    assert words(markup_residue, shown) == []


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        (f"“Who pays?”, asked [[Ana Cruz]], who reports for the town. {_TOWN}", ["[[Ana Cruz]]"]),
        (f"{_TOWN} It is a [[port|harbour]], and a [[quay|pier]] too.", ["[[port|harbour]]"]),
        (f"“Who pays?”, asked [[Quirce de la Vega]] and [[Iracema da Costa]]. {_TOWN}", ["[[Iracema da Costa]]"]),
        (f"{_TOWN} It is a [[port]].", []),
        (f"Dear [[Full Name]], {_TOWN}", []),
        ("[[Ana Cruz]]", []),
        (f"{_TOWN} if [[ -f a | b ]]; then", []),
    ],
)
def test_a_link_of_a_wiki_in_a_sentence(text: str, marks: list[str]) -> None:
    """To somebody by name, or under other words, without any other mark."""
    assert words(markup_residue, text) == marks
    assert words(markup_residue, f"# Ferry\n\n{text}", "text/markdown") == []


@pytest.mark.parametrize(
    "mark",
    ["{{Citation needed|date=June 2012}}", "{{cn}}", "{{fact|date=May 2009}}", "{{by whom|date=May 2013}}", "{{when}}"],
)
def test_templates_that_ask_for_a_source(mark: str) -> None:
    assert words(placeholder_citation, f"{_TOWN}{mark} It is the oldest of them.") == [mark]
    assert words(template_placeholder, f"{_TOWN}{mark} It is the oldest of them.") == []


@pytest.mark.parametrize(
    "note", ["(TODO: find citation)", "[TODO: cite]", "{FIXME add a source}", "TODO: needs a reference"]
)
def test_notes_that_ask_for_a_source_are_told_once(note: str) -> None:
    assert len(words(placeholder_citation, f"{_TOWN} {note}.")) == 1
    assert words(template_placeholder, f"{_TOWN} {note}.") == []
    assert words(template_placeholder, f"{_TOWN} (TODO: find figures).") == ["(TODO: find figures)"]


@pytest.mark.parametrize(
    "said",
    [
        "As a large language model trained by OpenAI, I am unable to tell you more.",
        "I am sorry, but as an AI assistant I do not have personal opinions.",
        "As an artificial intelligence, I do not have feelings, but the poem speaks of grief.",
        "I'm Claude, an AI assistant made by Anthropic, and I can't open links.",
        "Remember, I'm just a language model and can't give medical advice.",
        "I hope this article meets your requirements!",
    ],
)
def test_what_an_assistant_says_within_a_paragraph(said: str) -> None:
    assert words(assistant_residue, f"{_TOWN} {said} {_TOWN}")
    assert words(assistant_residue, f"{said}\n\n{_TOWN}")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("I regret to inform you that I am unable to accommodate your request to write against the ferry.", True),
        ("I cannot accommodate your request to make up a quotation.", True),
        ("I'm sorry, but I can't create a text of that kind.", True),
        ("I regret to inform you that I am unable to attend the meeting.", False),
        ("We cannot accommodate your request for a table by the window.", False),
        ("I'm sorry, but I can't come.", False),
        ("I cannot comply with your request to see the minutes of May.", False),
        ("I regret to inform you that I am unable to accommodate your request for a table.", False),
        ("I am unable to fulfill your request for a lamp until May.", False),
        ("I'm sorry, but I can't provide a room for your aunt.", False),
        ("I'm sorry, but I can't comply with the order of the mason.", False),
        ("I'm sorry, but I cannot create a ferry out of nothing.", False),
    ],
)
def test_refusals_at_the_beginning_of_a_text(said: str, *, told: bool) -> None:
    assert bool(words(assistant_residue, f"{said} {_TOWN}")) is told


@pytest.mark.parametrize(
    "said",
    [
        "As an artificial intelligence researcher, I work on ferries.",
        "GPT-4 is a large language model trained by OpenAI.",
        "I'm just a language model enthusiast at heart.",
        "Thank you for your prompt response to our letter.",
        "I hope this meets your requirements.",
        "“As a large language model trained by OpenAI, I cannot swim,” the program wrote.",
    ],
)
def test_what_people_say_of_assistants(said: str) -> None:
    assert words(assistant_residue, f"{_TOWN} {said} {_TOWN}") == []
    assert words(assistant_residue, f"{said}\n\n{_TOWN}") == []


@pytest.mark.parametrize("mark", ["<|im_start|>", "<|endoftext|>", "[INST]", "<</SYS>>", "<|eot_id|>"])
def test_marks_of_turns(mark: str) -> None:
    assert words(markup_residue, f"{mark}user\n{_TOWN}") == [mark]
    assert words(markup_residue, f"The tag {mark} begins a turn in the template. {_TOWN}") == []
    assert words(markup_residue, f"Write `{mark}` first. {_TOWN}", "text/markdown") == []
