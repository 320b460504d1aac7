"""BLP415: a description that two texts on different things have in their front matter."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.repeated_across_documents import repeated_across_documents

from provenance.api import Example
from provenance.testing import corpus_findings

_SAID = "How the old ferry was raised from the bed of the river and what the divers found in it"
_OTHERS = tuple(
    (f"{subject.title()} of the town", f"What became of the {subject} of the town, told house by house since the war")
    for subject in ("bridges", "markets", "roads", "gardens", "schools", "towers", "walls", "inns", "wells", "lanes")
)


def _text(title: str, said: str, name: str, *, field: str = "description", more: str = "") -> Example:
    return Example(
        f'---\ntitle: "{title}"\n{field}: "{said}"\n{more}---\n\n# {title}\n\n{title} is told of by those who saw it, and seldom twice alike.\n',
        media_type="text/markdown",
        path=name,
    )


def _told(*texts: Example, others: int = 10) -> list[str]:
    rest = [_text(title, said, f"posts/other-{number}.md") for number, (title, said) in enumerate(_OTHERS[:others])]
    found = corpus_findings(repeated_across_documents, [*texts, *rest])
    return [str(one.severity) for one in found if "is the description of" in one.message]


_FERRY = _text("The ferry comes up", _SAID, "posts/ferry.md")


@pytest.mark.parametrize("field", ["description", "excerpt", "summary"])
def test_a_description_of_another_text(field: str) -> None:
    assert _told(_FERRY, _text("A new board", _SAID, "posts/board.md", field=field)) == ["info"]


def test_a_description_of_two_other_texts() -> None:
    assert _told(
        _FERRY, _text("A new board", _SAID, "posts/board.md"), _text("Winter lamps", _SAID, "posts/lamps.md")
    ) == ["info"]


@pytest.mark.parametrize(
    "other",
    [
        _text("The ferry on land", _SAID, "posts/land.md"),  # a series
        _text("El transbordador sube", _SAID, "es/ferry.md"),  # another language
        _text("A new board", "A new board was voted for in May", "posts/board.md"),  # its own
        _text("A new board", _SAID, "posts/board.md", more="draft: true\n"),  # a draft
        _text("2024", _SAID, "posts/2024.md"),  # no words
        _text("渡し船の引き揚げについて", _SAID, "posts/ja.md"),  # no spaces
        Example(f"{_SAID}\n\nA new board was voted for.", path="board.txt"),  # no front matter
    ],
)
def test_a_description_that_may_be_of_both(other: Example) -> None:
    assert _told(_FERRY, other) == []


def _begun_so(title: str, name: str) -> Example:
    text = _text(title, _SAID, name)
    return Example(f"{text.text}\n{_SAID}, and who paid for it.\n", media_type=text.media_type, path=name)


def test_a_beginning_that_each_has_itself() -> None:
    ferry, board = _begun_so("The ferry comes up", "posts/ferry.md"), _begun_so("A new board", "posts/board.md")
    assert _told(ferry, board) == []
    assert _told(ferry, _text("A new board", _SAID, "posts/board.md")) == ["info"]


def test_what_a_site_says_of_itself() -> None:
    titles = ("A new board", "Winter lamps", "Boats of oak")
    assert _told(_FERRY, *(_text(title, _SAID, f"posts/{title[:6]}.md") for title in titles)) == []


def test_a_short_description() -> None:
    said = "News of the old ferry and of the town"
    assert _told(_text("The ferry comes up", said, "a.md"), _text("A new board", said, "b.md")) == []


def test_a_small_folder() -> None:
    assert _told(_FERRY, _text("A new board", _SAID, "posts/board.md"), others=3) == []
