"""Quotations that are opened and never closed, and those that a block sets off between paragraphs which say of nobody that they spoke."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.unattributed_quote import unattributed_quote

from provenance.api import Severity
from tests.found import excerpts, severities_in, severities_of

_HEAD = "The vote on the mill was close, Ms Cruz said on the steps of the hall."
_OPEN = "“It is sound and it will stand for another hundred years."


@pytest.mark.parametrize(
    "text",
    [
        f"{_HEAD}\n\n{_OPEN}\n\nNobody in the hall knew why it had been closed.",
        f"{_HEAD}\n\n“It is sound and it will stand for another hundred years, Ms Cruz said.",
        f'{_HEAD} "It is sound and it will stand for another hundred years.\n\nShe left the hall.',
        f"{_HEAD}\n\n{_OPEN}\n\nThe council, she said, “knew it all along”.",
    ],
)
def test_a_speech_that_is_never_closed_is_told(text: str) -> None:
    (excerpt,) = excerpts(unattributed_quote, text)
    assert "another hundred years" in excerpt


@pytest.mark.parametrize(
    "text",
    [
        # The next paragraph of the speech opens with a mark.
        f"{_HEAD}\n\n{_OPEN}\n\n“My grandfather built it,” Ms Cruz said.",
        f"{_HEAD}\n\n{_OPEN}\n\nScroll down to read more\n\n“My grandfather built it,” Ms Cruz said.",
        # It ends in a later one that has no mark at its head.
        f"{_HEAD}\n\n{_OPEN}\n\nMy grandfather built it with his own hands.\n\nI will not see it fall,” Ms Cruz said.",
        f"{_HEAD}\n\nThe lamp is 6'2\" high.",
        f"{_HEAD}\n\n“It is sound, ’’ Ms Cruz said of the mill, and she left the hall.",
        f"{_HEAD}\n\n> {_OPEN}\n\nNobody in the hall knew why Ms Cruz had said so of a mill.",
        f"{_HEAD}\n\n- {_OPEN}\n\nNobody in the hall knew why it had been closed.",
        f'{_HEAD}\n\nThe program prints "Mill = {{name}}; it is sound and stands.\n\nNobody knew.',
        f'{_HEAD}\n\n"Mill\n\nNobody in the hall knew why it had been closed.',
        # A scan that lost its marks.
        f"{_HEAD}\n\n" + f"{_OPEN}\n\nNobody knew why it was closed.\n\n" * 5,
    ],
)
def test_a_speech_that_goes_on_is_not_told_as_never_closed(text: str) -> None:
    assert severities_of(unattributed_quote, text) == []


def test_speeches_of_several_paragraphs_are_no_habit() -> None:
    goes_on = f"{_OPEN}\n\n“My grandfather built it with his hands,” Ms Cruz said.\n\n“It stays,” she said.\n\n"
    text = f"{_HEAD}\n\n{goes_on * 4}{_OPEN}\n\nNobody in the hall knew why it had been closed."
    assert len(excerpts(unattributed_quote, text)) == 1
    assert (
        excerpts(unattributed_quote, text.replace(".\n\n“It stays,” she said.", ".").replace("hands,”", "hands,")) == []
    )


def test_what_is_never_closed_is_told_in_other_languages() -> None:
    german = (
        "Die Brücke ist zu, sagte Ana Cruz im Saal. „Sie wird vor dem Winter nicht wieder geöffnet werden, sagte sie."
    )
    assert severities_in("de", unattributed_quote, german) == [Severity.INFO]
    assert severities_in("de", unattributed_quote, german.replace("werden,", "werden“,")) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{_HEAD} The wheel, she said, was “the pride of the whole valley, and she left the hall.",
        f'{_HEAD} The council calls it a "house of lamps and lets nobody in who has not paid for it.',
        f"{_HEAD} They say the wheel “turned for a hundred years and never broke.’ Nobody in the hall knew better.",
    ],
)
def test_words_in_a_sentence_that_are_never_closed_are_told(text: str) -> None:
    assert severities_of(unattributed_quote, text) == [Severity.INFO]


@pytest.mark.parametrize(
    "text",
    [
        f"{_HEAD} The wheel, she said, was “the pride of the whole valley”, and she left the hall.",
        # The mark that closes is bent as one that opens.
        f"{_HEAD} The word “lamp“ came up in the hall and was put into the list of the council.",
        # A mark that is spoken of, and one that was misread.
        f"{_HEAD} What stands between “ and a comma is said by the council and was put into its list.",
        f"{_HEAD} The wheel \ufffd\u00abma\ufffd of the mill is older than the bridge, and nobody in the hall knew it.",
        # Inches, and few words.
        f'{_HEAD} The lamps of the mill are 12" and 14" wide, and nobody in the hall knew why they are.',
        f'{_HEAD} The council calls it a "house of lamps.',
        # A scan, a value, and words that a later paragraph closes.
        f'{_HEAD} The name is set by lamp = "house and is read by the program when it starts in the hall.',
        f"{_HEAD} The wheel, she said, was “the pride of the valley and of the town.\n\nNobody knew it better than we did,” she said.",
    ],
)
def test_words_in_a_sentence_that_are_closed_are_not_told(text: str) -> None:
    assert severities_of(unattributed_quote, text) == []


_ABOVE = "The mill at the weir was closed on Monday after the wheel had broken for the third time this year."
_SAID = "“This closure marks a turning point for every lamp that burns along the river.”"
_BELOW = "The council is to look at the wheel in the next weeks, and the road beside it stays closed until then."


@pytest.mark.parametrize(
    "text",
    [
        f"{_ABOVE}\n\n> {_SAID}\n\n{_BELOW}\n",
        f"{_ABOVE}\n\n> **{_SAID}**\n\n{_BELOW}\n",
        f"{_ABOVE}\n\n> {_SAID}\n\n## What now\n\n{_BELOW}\n",
        f"The Harbour Lamp Office closed the mill at the weir on Monday, after the Major Wheel Unit had been there.\n\n> {_SAID}\n\n{_BELOW}\n",
    ],
)
def test_a_quotation_that_is_set_off_without_a_speaker_is_told(text: str) -> None:
    assert severities_of(unattributed_quote, text) == [Severity.INFO]


@pytest.mark.parametrize(
    "text",
    [
        f"{_ABOVE} Ms Cruz said:\n\n> {_SAID}\n\n{_BELOW}\n",
        f"{_ABOVE} A spokesman said that it would be mended.\n\n> {_SAID}\n\n{_BELOW}\n",
        f"{_ABOVE} Ana Cruz said that it would be mended.\n\n> {_SAID}\n\n{_BELOW}\n",
        f"{_ABOVE} Mayor Cruz was there.\n\n> {_SAID}\n\n{_BELOW}\n",
        f"{_ABOVE}\n\n> {_SAID}\n\nThat is how Anna Cruz, who keeps the mill at the weir, sees it; her lamps have burnt there for years.\n",
        f"{_ABOVE}\n\n> {_SAID}\n\n— Ana Cruz, keeper of the mill\n\n{_BELOW}\n",
        f"{_ABOVE}\n\n> {_SAID}\n>\n> Ana Cruz\n\n{_BELOW}\n",
        # The text says it again: it is drawn from its own words.
        f"{_ABOVE}\n\n> {_SAID}\n\n{_BELOW}\n\nThis closure marks a turning point for every lamp that burns along the river.\n",
        # A motto below the title, verse, and what is no sentence.
        f"# The mill\n\n> {_SAID}\n\n{_ABOVE}\n\n{_BELOW}\n",
        f"{_ABOVE}\n\n> “The lamp is out, the wheel is still,\n> And nobody is at the mill.”\n\n{_BELOW}\n",
        f"{_ABOVE}\n\n> “The Turning Wheel and the Last of the Lamps.”\n\n{_BELOW}\n",
        f"{_ABOVE}\n\n> “Keep the lamp lit.”\n\n{_BELOW}\n",
    ],
)
def test_a_quotation_that_is_set_off_beside_its_speaker_is_not_told(text: str) -> None:
    assert severities_of(unattributed_quote, text) == []


def test_a_text_that_is_a_collection_of_quotations_is_not_told_of_each() -> None:
    of_each = [f"{_ABOVE}\n\n> {_SAID.replace('This', f'The {number}th')}\n\n{_BELOW}\n\n" for number in range(4)]
    assert severities_of(unattributed_quote, "".join(of_each[:3])) == [Severity.INFO] * 3
    assert severities_of(unattributed_quote, "".join(of_each)) == []
