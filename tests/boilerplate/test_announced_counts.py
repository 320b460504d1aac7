"""Lists that have more items than the line above them announces (BLP418)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from tests.found import findings

_WORDS = ("Lamps", "Wicks", "Oil", "Boats", "Nets", "Bells", "Rope")


def _text(line: str, items: int, mark: str = "- ", gap: str = "\n") -> str:
    return f"The council met on Monday.\n\n{line}\n\n" + gap.join(f"{mark}{word}" for word in _WORDS[:items]) + "\n"


def _told(text: str, media_type: str = "text/markdown") -> list[tuple[str, str]]:
    return [(str(one.severity), one.message.partition(":")[0]) for one in findings(doubled_text, text, media_type)]


@pytest.mark.parametrize(
    ("line", "items", "said"),
    [
        ("There are three reasons for it:", 4, "three reasons for it"),
        ("The harbour was never sold. Three things we learned:", 4, "Three things we learned"),
        ("The town has 4 main goals:", 6, "4 main goals"),
        ("These four kinds of boats:", 5, "four kinds of boats"),
        ("It is done in five steps:", 6, "five steps"),
        ("Es gibt drei Gründe für den Bau:", 4, "drei Gründe für den Bau"),
        ("Hay tres razones para ello:", 4, "tres razones para ello"),
        ("Il y a quatre étapes :", 5, "quatre étapes"),
        ("Er zijn vijf redenen:", 6, "vijf redenen"),
    ],
)
def test_one_more(line: str, items: int, said: str) -> None:
    assert _told(_text(line, items)) == [("warning", f"“{said}” stand above a list of {items}")]
    assert _told(_text(line, items, "1. ")) == [("warning", f"“{said}” stand above a list of {items}")]
    assert _told(_text(line, items - 2 if items == 6 and "4" in line else items - 1)) == []


@pytest.mark.parametrize("list_of", ["ul", "ol"])
def test_of_page(list_of: str) -> None:
    items = "".join(f"<li><p>{word}</p><p>It is old.</p></li>" for word in _WORDS[:4])
    page = f"<html><body><article><p>The council met on Monday.</p><p>There are three reasons:</p><{list_of}>{items}</{list_of}></article></body></html>"
    assert _told(page, "text/html") == [("warning", "“three reasons” stand above a list of 4")]
    assert _told(page.replace("<li><p>Boats</p><p>It is old.</p></li>", ""), "text/html") == []


def test_parts_of_items_are_none() -> None:
    text = "There are three reasons:\n\n- Lamps\n  - Wicks\n  - Oil\n- Boats\n\n  They are old.\n- Nets\n"
    assert _told(text) == []
    assert len(_told(text + "- Bells\n")) == 1


@pytest.mark.parametrize(
    "text",
    [
        # fewer: the list is parted by code or a picture, or some are told in the text
        _text("There are three reasons:", 2),
        # the count is of something else
        _text("These are the goals of the first three years:", 4),
        _text("The two parties agreed on it because:", 3),
        _text("The council has three members, who said:", 4),
        _text("Two or three reasons:", 4),
        _text("Of the three reasons it gave, the following hold:", 4),
        _text("In Phase 3 problems were met:", 4),
        _text("There are three reasons, and many excuses:", 4),
        _text("The mill has fire problems:", 5),
        _text("It was a long sentence " * 9 + "in which the harbour spoke of many three reasons:", 4),
        # many more than it says
        _text("There are two things:", 4),
        _text("There are three reasons:", 6),
        # two lists
        "There are three reasons:\n\n- Lamps\n- Wicks\n- Oil\n\n1. Boats\n",
        "There are three reasons:\n\n- Lamps\n- Wicks\n- Oil\n\n- Boats\n",
        # no list
        "There are three reasons:\n\nLamps\n\nWicks\n\nOil\n\nBoats\n",
    ],
)
def test_nothing_is_wrong(text: str) -> None:
    assert _told(text) == []
