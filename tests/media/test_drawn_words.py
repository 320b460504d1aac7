"""Images that are drawn, show a screen or are a body's own, as their words, their names and what stands around them tell in other ways than a credit."""

from __future__ import annotations

import pytest

from tests.media.common import WALK, severities

REST = "\n\nThe chapel is from 1840, and the second mill has been shut for years.\n"


def told(before: str, image: str, after: str = "") -> list[str]:
    return severities(f"{WALK}{before}\n\n{image}\n\n{after}{REST}")


@pytest.mark.parametrize(
    ("before", "image", "after"),
    [
        ("", "![Illustration of a ferry in two colours](/images/ferry.png)", ""),
        ("", "![Icons of a ferry, a mill and a photograph](/images/row.png)", ""),
        ("", "![A quote saying: the ferry is the best of the town](/images/words.png)", ""),
        ("", "![Some of the keepers, from left to right in Zoom; others are not pictured](/images/keepers.png)", ""),
        ("The keepers' screen lists each ferry. You can see this below!", "![Ferries of May](/images/list.png)", ""),
        ("On the list of ferries, click on this sign in the top bar:", "![Save the ferries](/images/save.png)", ""),
        ("The graphic below shows what the guild does. More is in the book.", "![A ring with eight works of the guild](/images/works.jpg)", ""),
        ("The blue lines represent the ferries and the red ones the mills.", "![The river and its mills](/images/river1.jpg)", ""),
        ("", "![The river in clay](/images/clay_model.jpg)", "We made a model of the river on a table, and moved it each day."),
        ("", "![Homecoming of the ferry](/images/homecoming.jpg)", "This message is from the Harbour Guild."),
        ('{{< author name="Odalys" >}}', "![Lamp by Odalys](/images/lamp.png)", ""),
    ],
)  # fmt: skip
def test_what_is_told_around_an_image_is_for_information(before: str, image: str, after: str) -> None:
    assert told(before, image, after) == ["info"]


@pytest.mark.parametrize(
    ("before", "image", "after"),
    [
        ("", "![Photographed illustrations of a ferry](/images/ferry.png)", ""),
        ("", "![The ferry with an icon of a saint](/images/ferry.webp)", ""),
        ("", "![A painting saying nothing of the ferry](/images/ferry.png)", ""),
        ("The keepers' screen was torn. The wind blew all night.", "![Ferries of May](/images/list.jpg)", ""),
        ("The mill has this sign over its door:", "![The sign of the mill](/images/sign.webp)", ""),
        ("The mill below is the older one.", "![The mill in the fog](/images/fog.jpg)", ""),
        ("The lines of the quay are from 1840.", "![The quay in the fog](/images/fog.jpg)", ""),
        ("", "![The river in clay](/images/clay_model.jpg)", "The guild made a model of the river on a table."),
        ("", "![Homecoming of the ferry](/images/homecoming.jpg)", "The Harbour Guild sent a message."),
        ("There was a talk by Ana Cruz in the hall.", "![The mill in the fog](/images/fog.jpg)", ""),
        ('{{< author name="Odalys" >}}', "![Speech by Petra](/images/speech.jpg)", ""),
        ("", "![The ferry at the quay](/images/ferry2.jpg)", ""),
    ],
)  # fmt: skip
def test_what_only_looks_so_is_a_warning(before: str, image: str, after: str) -> None:
    assert told(before, image, after) == ["nobody's"]


def test_the_last_word_of_a_name_may_be_numbered() -> None:
    assert told("", "![Quays of May](/images/ferry-interface2.png)") == []
    assert told("", "![Quays of May](/images/ferry-interfaces2.webp)") == ["nobody's"]


def test_logos_of_partners() -> None:
    assert told("## Partners", "![Harbour Fund](/images/harbour_fund.png)") == []
    assert told("## Partners", "![Harbour Fund](/images/harbour_fund.jpg)") == ["nobody's"]
    assert told("## Mills", "![Harbour Fund](/images/harbour_fund.webp)") == ["nobody's"]


def test_stages_of_a_design() -> None:
    """A row of numbered drafts beside the text is its writer's; of two, or in another folder, nobody knows."""
    images = [f"![The sign of the mill]({name}.jpeg)" for name in ("draft_1", "draft_1_2", "draft_2")]
    assert told("", "\n\nLess of it.\n\n".join(images)) == ["info"] * 3
    assert told("", "\n\nLess of it.\n\n".join(images[:2])) == ["nobody's"] * 2
    assert told("", "\n\nLess of it.\n\n".join(images).replace("](", "](/pictures/")) == ["nobody's"] * 3


def test_the_same_words_over_two_images_tell_nothing() -> None:
    one, two = (f"![Harbour Hall Home](/images/hall-home-{number}.webp)" for number in (1, 2))
    assert told(one, two) == ["info"] * 2
    assert told(one.replace("Home]", "Roof]"), two) == ["nobody's"] * 2
    assert told(one.replace("webp", "jpg"), two.replace("webp", "jpg")) == ["nobody's"] * 2


@pytest.mark.parametrize(
    ("head", "text", "severity"),
    [
        ("title: About us", "We came here in 2006. Our mill is the oldest of them.", "info"),
        ("title: The mill\nauthor: Ana Cruz", "We came here in 2006. Our mill is the oldest of them.", "info"),
        ("title: About us", "They came here in 2006. Their mill is the oldest of them.", "nobody's"),
    ],
)
def test_the_page_of_a_house_on_itself(head: str, text: str, severity: str) -> None:
    page = f"---\n{head}\n---\n\n![The founders at the gate](/images/founders.jpg)\n\n{text} The path follows the river for six miles, past a chapel.\n"
    assert severities(page) == [severity]


def test_a_gallery_is_one_fault() -> None:
    names = ("mill", "quay", "weir", "chapel")
    images = [f"![The old {name} in May](https://example.org/{name}.jpg)" for name in names]
    assert told("", "\n\n".join(images)) == ["nobody's"]
    assert told("", "\n\n".join(images[:3])) == ["nobody's"] * 3


@pytest.mark.parametrize("word", ["Caricatura", "Karikatur", "Caricature", "Vignetta"])
def test_a_caricature_is_drawn(word: str) -> None:
    assert told("", f"![{word} of Ana Cruz and Ben Ode](/images/keepers.jpg)") == []


def test_the_sheet_of_a_tournament_is_no_photograph() -> None:
    assert told("", "![The Lantern Sevens match schedule](/images/4711_n.jpg)") == []
    assert told("", "![The Lantern Sevens before the match](/images/4711_n.jpg)") != []
