"""BLP411 and BLP418: signs of code and of markup that a text tells of, parts of pages to be pasted, and words that stand twice on purpose."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from tests.found import excerpts

PLAIN, HTML = "text/plain", "text/html"
_TOLD = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it."


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("You can use &amp;nbsp; to print a blank between the two lamps.", 0),
        ("Type &amp;nbsp; for a blank that keeps two lamps on a line.", 0),
        ("The lamps that we use &amp;nbsp; are old, and so is the mill.", 1),
        ("By using &amp;nbsp; for a blank, both lamps stay on a line.", 0),
        ("Ferries use &amp;nbsp; to come to the mill at night.", 1),
        ("The keepers enter &amp;nbsp; where the quay begins.", 1),
        ("The lamps that the keepers type &amp;nbsp; for are old.", 1),
        ("We use &amp;nbsp;to light the lamps of the whole quay.", 1),
        ("They light &amp;nbsp; to print the whole of it at the mill.", 1),
        ("The lamps in use &amp;nbsp; for lighting the quay are old.", 1),
    ],
)
def test_an_entity_that_readers_are_told_to_write(sentence: str, told: int) -> None:
    assert min(1, len(excerpts(markup_residue, f"<p>{_TOLD}</p><p>{sentence}</p>", HTML))) == told


def test_a_text_of_elements_for_the_head_of_a_page() -> None:
    head = '<link rel="icon" href="lamp.png" sizes="16x16" />\n<!-- of the quay -->\n<meta name="lamp" content="&nbsp;"/>\n'
    assert excerpts(markup_residue, head * 3, PLAIN) == []
    assert excerpts(markup_residue, f"{head * 3}\n{_TOLD}\n", PLAIN) != []
    assert excerpts(markup_residue, f"{head}<p>{_TOLD}\n", PLAIN) != []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "물론 이것은 기본 방법이고 [LP] 등불 [/LP] 이라고 쓰실 수도 있고요. 배포할 때는 display:none; 으로 두었다가 나중에 만드는 사람이 display:block; 으로 풀어 주면 됩니다. 첫 페이지는 그렇게 두고 글을 읽을 때에 다시 보여 주는 방식도 있고요, 그 밖에 더 좋은 방식이 있을지도 모르니 천천히 생각해 봅시다. 등불은 낡았고 다리는 올해 닫혔으며 나루터는 내년에 다시 엽니다.",
            0,
        ),
        (".lamp{display:none;} .quay{display:block;} .mill{margin-left:-100px;}", 1),
        ("googletag.cmd.push(function() { googletag.display('div-gpt-ad-1'); });", 1),
    ],
)
def test_prose_on_how_a_page_is_set(line: str, told: int) -> None:
    assert min(1, len(excerpts(markup_residue, f"<p>{_TOLD}</p><p>{line}</p><p>{_TOLD}</p>", HTML))) == told


@pytest.mark.parametrize(
    ("below", "told"),
    [
        ("[1] The lamp was lit in May.", 0),
        ("*The lamp was lit in May.*", 1),
        ("The lamp was lit in May.", 1),
        ("1. The lamp was lit in May.", 1),
    ],
)
def test_a_line_that_parts_notes_from_the_text(below: str, told: int) -> None:
    text = f"{_TOLD}\n\nHarbour of Leeds\n\n====================\n\n{below}\n"
    assert min(1, len(excerpts(markup_residue, text))) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Harbour of Leeds\n\n========\n\n[1] {0}", 1),
        ("{0}\n\nHarbour of Leeds\n\n========\n\n[1] The lamp.\n\n{0}", 1),
        ("It is lit.[1]\n\nHarbour of Leeds\n\n========\n\n[1] The lamp.\n\n{0}", 0),
        ("{0}\n\nHarbour of Leeds\n\n========\n\n[1] The lamp.\n\n[2] The mill.", 0),
    ],
)
def test_a_stray_mark_makes_no_notes(text: str, told: int) -> None:
    assert min(1, len(excerpts(markup_residue, text.format(_TOLD)))) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The keepers did as they were told as they were told to say what they had seen of it.", 0),
        ("The keepers came as they had said as they had said that day.", 1),
        ("The quay grew as the years went as the years went to the mill.", 1),
        ("The keepers left as they were told as they were told to the town.", 1),
        ("The lamps shone as they had done as they had done to show the quay.", 1),
        ("They came as they were asked as they were asked to light the lamps of the quay.", 0),
        ("The keepers did what they were told what they were told to do on that day.", 1),
        ("All kinds of parts are there, and you may join them by And and Or as you like.", 0),
        ("The keeper came. And and Ben went home with the lamp of the mill that day.", 1),
        ("The keeper came and and Ben went home with the lamp of the mill that day.", 1),
    ],
)
def test_words_that_stand_twice_on_purpose(sentence: str, told: int) -> None:
    assert min(1, len(excerpts(doubled_text, f"{_TOLD}\n\n{sentence}\n", PLAIN))) == told
