"""Sentences that send readers to a film, a gallery or a box of a page that is not in the text (BLP407)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.read_more import read_more

from tests.found import findings

_BEFORE = "The council met on Monday in the old hall, and the mayor read out what the town owes for the bridge and for the ferry."
_BEHIND = "Ana Cruz, who keeps the ferry, says that she can carry forty people an hour, which is enough on most days of the year."


def _told(line: str, more: str = "", media_type: str = "text/markdown") -> list[str]:
    found = findings(read_more, f"# The ferry\n\n{_BEFORE}\n\n{line}\n\n{_BEHIND}\n\n{more}\n", media_type)
    return [str(one.severity) for one in found if "points to " in one.message]


_POINTERS = [
    "The lamps are sold on the quay. Check out the shopping widget above in the hope of a discount.",
    "Watch the video above to see how the bridge was closed.",
    "You can hear the mayor in the audio clip below.",
    "Scroll through the photo gallery below for more of the ferry.",
    "Listen to the full interview using the player above.",
    "The video below shows the beams of the bridge.",
    "Use our interactive map below to find your ferry.",
]


@pytest.mark.parametrize("line", _POINTERS)
def test_a_pointer_to_what_is_not_there(line: str) -> None:
    assert _told(line) == ["warning"]
    assert _told(line, media_type="text/plain") == ["warning"]


@pytest.mark.parametrize(
    "more",
    [
        "https://www.youtube.com/watch?v=lamp",
        "<iframe src='https://harbour.example/film'></iframe>",
        "{{< film lamp >}}",
        "<Film id='lamp' />",
    ],
)
def test_what_is_there_may_be_pointed_to(more: str) -> None:
    assert _told("Watch the video below to see how the bridge was closed.", more) == []


def test_beside_a_picture_it_is_for_information() -> None:
    assert _told("Watch the video above to see how the bridge was closed.", "![The bridge](bridge.png)") == ["info"]


@pytest.mark.parametrize(
    "line",
    [
        "They sat in the gallery above, and the choir sang below.",
        "See the gallery above the nave, which was painted in 1611.",
        "The trailer below the barn was hers, and she slept in it.",
        "The player below him on the list is Ana Cruz of Holm.",
        "See the table below for the fares of the ferry.",
        "In the video, above all, it is the silence that tells.",
        "“Watch the video above to see it,” the page said, and there was none.",
        "Put the clip below the line and close the lid of the lamp.",
        "The widget above it was taken off the machine in May.",
        "We use the audio below 60 Hz for the horn of the ferry.",
        "They play the video below deck, where nobody sleeps.",
    ],
)
def test_what_is_no_pointer(line: str) -> None:
    assert _told(line) == []


_PICTURED = [
    "The keeper of the mill (pictured above) was there as well.",
    "The new lamp, pictured here in brass, burns for a year.",
    "She rowed with her sisters, pictured above left, to the weir.",
    "The mast was set up as shown in the photo below.",
    "The chart below shows that forty people left the club.",
    "The way to the weir can be seen in the map below, too.",
]


@pytest.mark.parametrize("line", _PICTURED)
def test_a_picture_that_is_not_there(line: str) -> None:
    assert _told(line) == ["warning"]
    assert _told(line, media_type="text/plain") == ["warning"]
    assert _told(line, "![The mill](mill.jpg)") == []
    assert _told(line, "<svg><path d='M0 0'/></svg>") == []
    assert _told(line, "mill.jpg", media_type="text/plain") == []


_CAPTIONS = [
    "In the picture: the children of the choir in the hall.",
    "In the photo (from left): Ana Cruz, Ben Lou.",
    "На снимке: дети на берегу.",
    "Im Bild (v.l.): Ana Cruz und Ben Lou.",
    "*Sur la photo : les enfants du port.*",
]


@pytest.mark.parametrize("line", _CAPTIONS)
def test_the_caption_of_a_picture_that_is_not_there(line: str) -> None:
    assert _told(line) == ["warning"]
    assert _told(line, "![The mill](mill.jpg)") == []


@pytest.mark.parametrize(
    "line",
    [
        "In the picture she is ten: the hall was new then.",
        "The mayor is not in the picture: he was at sea.",
        "In the photo: 3 of 4",
    ],
)
def test_words_of_a_picture_that_are_no_caption(line: str) -> None:
    assert _told(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "The world pictured here is a bleak one, and she is glad to leave it.",
        "He pictured above all a quiet life on the quay.",
        "The pictures above the door are older than the mill.",
        "In the map room below, the keeper sleeps.",
        "The image below the waves was her own.",
        "“In the photo above you see my boat,” says Ben Lou.",
        "The figures below are those of the town.",
        "A graph is a set of nodes, and the graph above all others is the tree.",
    ],
)
def test_words_of_pictures_that_point_to_none(line: str) -> None:
    assert _told(line) == []


def test_a_headline_may_say_that_there_is_a_film() -> None:
    more = "More of the harbour: Ferry meets a whale [VIDEO]"
    assert _told("So, did he accept? Watch the clip above.", more, "text/plain") == ["warning"]
    assert _told("So, did he accept? Watch the clip above.", "[video src='whale']", "text/plain") == []


_PAGE = "<!doctype html><html><head><title>The ferry</title><script src='a.js'></script></head><body><h1>The ferry</h1><p>{}</p><p>{}</p><p>{}</p>{}</body></html>"


def _told_on_page(line: str, more: str = "") -> list[str]:
    found = findings(read_more, _PAGE.format(_BEFORE, line, _BEHIND, more), "text/html")
    return [str(one.severity) for one in found if "points to " in one.message]


_AT_PICTURES = [
    "In the picture below, you can see the beams of the bridge.",
    "The lamp has a mark of its maker at the bottom (see picture).",
    "The photo below shows the first day of the ferry.",
]


@pytest.mark.parametrize("line", _AT_PICTURES)
def test_a_picture_that_a_page_does_not_have(line: str) -> None:
    assert _told_on_page(line) == ["warning"]
    assert _told(line) == ["warning"]


@pytest.mark.parametrize(
    "more",
    [
        "<img src='bridge.png' alt='The bridge'>",
        "<svg><path d='M1 1'/></svg>",
        "<script src='gallery.js'></script>",
        "<div style='background: url(bridge)'></div>",
        "<a href='bridge.jpg'>The bridge</a>",
    ],
)
def test_a_page_that_may_show_it(more: str) -> None:
    assert _told_on_page(_AT_PICTURES[0], more) == []


def test_a_table_may_be_a_chart_and_is_no_picture() -> None:
    table = "<table><tr><td>Quay</td><td>4</td></tr></table>"
    chart = "In the chart below, you can see what the ferry cost."
    assert (_told_on_page(chart), _told_on_page(chart, table)) == (["warning"], [])
    assert _told_on_page(_AT_PICTURES[0], table) == ["warning"]


@pytest.mark.parametrize(
    "line",
    [
        "She could see the picture below the stairs of the hall.",
        "The old lamp (see page 4) has a mark of its maker.",
        "From the quay you see the town (see the mill first), and the bridge.",
        "Watch the video above to see how the bridge was closed.",
        "Ms Cruz said: “In the picture below, you can see the beams of the bridge.”",
    ],
)
def test_other_words_on_a_page(line: str) -> None:
    assert _told_on_page(line) == []
