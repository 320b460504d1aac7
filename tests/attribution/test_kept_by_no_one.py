"""ATT105: files that nobody signs, or of which the words show whom to ask, are for information; reports beside them stay warnings."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author

from tests.found import severities_of

REPORT = (
    "The mayor, Ana Cruz, said on Monday that the dock was closed. Ben Ode of the council said that it leaked. "
    "Carl Dunn, who keeps the weir, said that nobody had asked him. Nobody was hurt, the police said. “It broke at night,” said Dora Eck. "
)


def severities(text: str) -> list[str]:
    return severities_of(missing_author, text, "text/plain", "texts/one.txt")


_SPEECH = (
    " i thank the gentleman for the time . last night people slept in their cars . i did not promise them a house . the mayor did . "
    "i have asked for help , and my town has asked . she said that help would come . nobody came on monday . i am tired of it . we wait ."
)


@pytest.mark.parametrize(
    ("opening", "severity"),
    [
        ("mr. speaker ,", "info"),
        ("madam speaker ,", "info"),
        ("Mr. Speaker,", "info"),
    ],
)
def test_a_speech_is_the_speaker_s_also_where_a_program_parted_its_words(opening: str, severity: str) -> None:
    assert severities(opening + _SPEECH * 2) == [severity]
    assert severities(f"{REPORT}{REPORT}\n\n“{opening}{_SPEECH}”") == ["warning"]


@pytest.mark.parametrize(
    ("foot", "severity"),
    [
        ("For more information call Mayor Ana Cruz in Leeds on (03) 555 0100.", "info"),
        ("More information about the dock?\nPlease contact Ana Cruz via +31 (0)88 555 0100 or visit the site.", "info"),
        ("For more information call Eve Fonn in Leeds on (03) 555 0100.", "warning"),
        ("For more information call Ana Cruz.", "warning"),
        ("Ana Cruz can be heard on 555 0100 each Monday.", "warning"),
        ("For more information call the dock on (03) 555 0100.", "warning"),
        ("More information came from Ana Cruz, who has led the council of 12 000 people since May.", "warning"),
    ],
)
def test_whom_readers_are_sent_to_is_asked_where_the_text_quotes_them(foot: str, severity: str) -> None:
    said = "The mayor, Ana Cruz, said on Monday that the dock was closed. “It leaks,” Ana Cruz said. Ben Ode of the council said that it was old. Nobody was hurt, the police said."
    assert severities(f"The dock is closed\n\n{said}\n\n{said}\n\n{foot}") == [severity]


def test_one_officer_to_whom_witnesses_are_to_turn_puts_nothing_out() -> None:
    said = "Three men were held over the fire at the dock. Detective Ana Cruz said on Monday that nobody was hurt. The dock stays closed for a week, and the ferry leaves from the old quay."
    foot = "For more information call Detective Ana Cruz in Leeds on (03) 555 0100."
    assert severities(f"Held over a fire\n\n{said}\n\n{foot}") == ["warning"]


@pytest.mark.parametrize(
    ("foot", "severity"),
    [
        ("© 2024 Harbour News. Harbour News is not responsible for other sites.", "info"),
        ("Copyright © 2024 Harbour News.", "info"),
        ("Photo © 2024 Dora Eck.", "warning"),
        ("She has held the copyright of the song since 2024.", "warning"),
    ],
)
def test_the_rights_at_the_end_of_a_text_in_one_line_name_who_put_it_out(foot: str, severity: str) -> None:
    assert severities(f"{REPORT}{REPORT}{foot}") == [severity]


_ITEM = "Media Name - Harbour News\nURL - https://harbour.example/{}\nHeadline - The dock is closed\nArticle - {}\n"


def test_articles_below_their_addresses_say_where_they_are_from() -> None:
    assert severities(_ITEM.format("a", REPORT) + _ITEM.format("b", REPORT)) == ["info"]
    links = "".join(f"{REPORT}\nURL: https://harbour.example/{name}\n\n" for name in "abc")
    assert severities(f"The dock\n\n{links}{REPORT}") == ["warning"]
    assert severities(f"The dock\n\n{REPORT}\n\n{REPORT}\n\nURL: https://harbour.example/a\n") == ["warning"]
    assert severities(f"The dock\n\n{REPORT}\nSee https://a.example/b and https://a.example/c too.\n") == ["warning"]


_NAMES = ("Ana Cruz", "Ben Ode", "Carl Dunn", "Dora Eck")
_COMMENT = (
    "The mayor said on Monday that it was closed, and he was right, for it leaked and nobody mended it, Eve Fonn said."
)


def test_comments_of_readers_have_many_authors() -> None:
    thread = "\n\n".join(f"{name}\n\n{_COMMENT}" for name in _NAMES * 3)
    assert severities(f"Harbour News\n\n{thread}") == ["info"]
    answers = "\n\n".join(f"{' ' * (4 * (at % 2))}{name}\n\n{_COMMENT}" for at, name in enumerate(_NAMES * 2))
    assert severities(f"Harbour News\n\n{answers}") == ["info"]


def test_a_report_with_names_between_its_paragraphs_is_none() -> None:
    report = "\n\n".join(f"{_COMMENT} {_COMMENT}" for _ in range(12))
    assert severities(f"The dock\n\n{report}\n\nThe weir\n\n{_COMMENT}") == ["warning"]


_ENTRY = (
    "The Dale languages are a small language family of the north, also spoken in the hills of the east. "
    "They have eight branches, of which five are known. They have many vowels. Most have lost their tones. The others were written down in 1850. "
) * 4 + "Cruz (1990) says that they came from the south. "


def test_an_entry_of_an_encyclopedia_is_of_nobody() -> None:
    assert severities(_ENTRY) == ["info"]
    for near in (
        "On Monday the mayor, Ana Cruz, said that they were dying. ",
        "“Nobody has asked us about them, and nobody will ask us now or later,” said Ben Ode of the council. ",
        "Last week the council closed the school, Dora Eck said. ",
    ):
        assert severities(_ENTRY + near * 4) == ["warning"], near


_PROMPT = (
    "Instructions:\nSay why the claim has its label.\n\nGuidelines:\n1. Be brief.\n\nExample 1:\n"
    f"Claim: The dock is closed.\nReasoning: {REPORT}\n\n"
)


def test_a_prompt_is_no_article() -> None:
    assert severities(f"{_PROMPT}Claim: [Insert the claim here]\n") == ["info"]
    assert severities(f"{_PROMPT}Claim: {{claim}}\n") == ["info"]
    assert severities(f"{_PROMPT}The council [the mayor’s own] met.\n") == ["warning"]
    assert severities(f"The dock\n\n{REPORT}\n\nExample:\n\n{REPORT} [Insert the name here]\n") == ["warning"]


def test_words_that_a_program_took_apart_have_their_speaker_with_the_collection() -> None:
    apart = (REPORT * 2).replace(", ", " , ").replace(". ", " . ")
    assert severities(apart) == ["info"]
    assert severities(apart + REPORT * 2) == ["warning"]
    assert severities(REPORT * 2) == ["warning"]
