"""Tales and verse by the folder and the genre that they are filed under, and verse in Markdown."""

from __future__ import annotations

import pytest

from provenance.analysis.register import is_fiction, is_verse
from provenance.testing import document

_SHORT = "She took the lamp and went down to the water, and nobody answered her."
_TALE = "She took the lamp and went down to the water. “Who is there?” he called, and nobody answered him. " * 20
_REPORT = "The council spent 240 million on 12 bridges, and the bridges had cost 30 million each in 2019. " * 20


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("content/fiction/the-lamp.md", True),
        ("site/stories-tales/stories-about-lamps/the-lamp/index.md", True),
        ("site/stories-tales/stories-about-lamps/cruz/the-lamp/index.md", True),
        ("poetry/the-lamp/index.md", True),
        ("content/poetry/_index.md", False),
        ("content/poetry/about.md", False),
        ("content/non-fiction/the-lamp.md", False),
        ("reviews/fiction/the-lamp.md", False),
        ("content/posts/the-lamp.md", False),
        ("fiction/2019/05/03/the-lamp/notes.md", False),
    ],
)
def test_folders_of_tales(path: str, *, expected: bool) -> None:
    assert is_fiction(document(_SHORT, media_type="text/markdown", path=path)) is expected


_ABROAD = "Sie nahm die Lampe und ging zum Wasser hinab. Niemand gab ihr eine Antwort, und der Nebel kam näher. " * 9
_NEWS = "Der Rat gab 240 Millionen für 12 Brücken aus. „Das ist zu viel“, sagte Ana Cruz am Montag in Holm. " * 9


@pytest.mark.parametrize(
    ("path", "told", "expected"),
    [
        ("content/kurzgeschichten/lampe/index.md", _ABROAD, True),
        ("relatos/2019/la-lampara.md", _ABROAD, True),
        ("content/opowiadania/lampa.md", _ABROAD, True),
        ("рассказы/lampa.md", _ABROAD, True),
        ("content/kurzgeschichten/lampe/index.md", _NEWS, False),
        ("kurzgeschichten/rezensionen/lampe.md", _ABROAD, False),
        ("noticias/cuento/la-lampara.md", _ABROAD, False),
        ("content/nachrichten/lampe.md", _ABROAD, False),
    ],
)
def test_folders_of_tales_in_other_languages(path: str, told: str, *, expected: bool) -> None:
    text = f"---\nlang: de\n---\n\n{told}"
    assert is_fiction(document(text, media_type="text/markdown", path=path)) is expected


_YOU = "You blink at the lamp. The water is black. You slowly turned and stared at the boats. You flinch. Nobody is there. You groan, and the rope slips. "
_GUIDE = "You can turn the lamp on. Press the key. You see the light. You stared too long if it hurts. Nobody is there. You nod, and the rope slips. "
_RANT = "You feel it is wrong. The town pays. You knew that the lamps cost too much. You hear what they say. Nobody is there. You want it to stop. "


@pytest.mark.parametrize(
    ("path", "told", "expected"),
    [
        ("tales/chapters/03-the-quay/beginning.md", _YOU, True),
        ("tales/chapters/03-the-quay/beginning.md", _GUIDE, False),
        ("tales/chapters/03-the-quay/beginning.md", _RANT, False),
        ("notes/the-quay/beginning.md", _YOU, False),
    ],
)
def test_chapters_whose_hero_is_their_reader(path: str, told: str, *, expected: bool) -> None:
    assert is_fiction(document(told * 8, media_type="text/markdown", path=path.replace("tales", "parts"))) is expected


@pytest.mark.parametrize(
    ("head", "told", "expected"),
    [
        ("---\ntitle: The lamp\ngenres:\n- science fiction\n---\n\n", _TALE, True),
        ("---\ntitle: The lamp\ncategories: [harbour, short story]\n---\n\n", _TALE, True),
        ("---\ntitle: The lamp\ncategories: [harbour, council]\n---\n\n", _TALE, False),
        ("---\ntitle: The lamp\ntags: [fiction]\n---\n\n", _TALE, True),
        ("---\ntitle: The lamp\ntags: [fiction]\n---\n\n", _REPORT, False),
        ("---\ntitle: The lamp\ntags: [fiction, reviews]\n---\n\n", _TALE, False),
        ("---\ntitle: The lamp\ngenres:\n- science fiction\n---\n\n", _REPORT, False),
    ],
)
def test_genres_of_tales(head: str, told: str, *, expected: bool) -> None:
    assert is_fiction(document(f"{head}{told}", media_type="text/markdown")) is expected


@pytest.mark.parametrize(
    ("keywords", "expected"),
    [("Harbour Magazine Science Fiction and Fantasy", True), ("Harbour, council, ferry", False)],
)
def test_key_words_of_a_page(keywords: str, *, expected: bool) -> None:
    page = f'<html><head><title>The lamp</title><META name="keywords" content=\n{keywords}\n></head><body><p>{_TALE}</p></body></html>'
    assert is_fiction(document(page, media_type="text/html")) is expected


_LINES = ("Row me over, ferryman, row me slow,", "the lamps are lit and I have far to go,", "the tide comes in and then the tide goes out", "and nobody will hear a drowned man shout.")  # fmt: skip


@pytest.mark.parametrize(("end", "expected"), [("\\", True), ("  ", True), ("", False)])
def test_verse_in_markdown_has_lines_that_are_kept(end: str, *, expected: bool) -> None:
    stanza = f"{end}\n".join(_LINES)
    text = f"# The ferryman\n\n{stanza}\n\n{stanza}\n\n© 1993 Ana Cruz. All rights reserved.\n"
    assert is_verse(document(text, media_type="text/markdown")) is expected


_TURNS = "“Who is there?”\n\n“Only the keeper.”\n\n“Which one?”\n\n“The old one, with the rope.”\n\n“Come in.”\n\nThe door was shut again, and the lamp went out.\n"
_SAID = "“Who is there?” asked Ana Cruz, the mayor.\n\n“Only the keeper,” said Ben Ode.\n\n“Which one?” asked Ana Cruz.\n\nThe door was shut again, and the lamp went out.\n"


@pytest.mark.parametrize(
    ("path", "told", "expected"),
    [
        ("_stories/the-lamp.md", _TURNS, True),
        ("inhalt/geschichten/lampe.md", _TURNS, True),
        ("_posts/the-lamp.md", _TURNS, False),
        ("news/stories/the-lamp.md", _TURNS, False),
        ("_stories/the-lamp.md", _SAID, False),
        ("_stories/the-lamp.md", _SHORT, False),
    ],
)
def test_folders_of_stories_hold_reports_too(path: str, told: str, *, expected: bool) -> None:
    assert is_fiction(document(told, media_type="text/markdown", path=path)) is expected
