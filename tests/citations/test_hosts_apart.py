"""Links of one text to two sites whose names are one letter apart (CIT306)."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_link import placeholder_link

from tests.found import findings


def _text(*addresses: str) -> str:
    return "\n\n".join(f"The bridge is told of in [the report of May](https://{one}), too." for one in addresses)


def _told(text: str, media_type: str = "text/markdown") -> list[tuple[str, str]]:
    return [(str(one.severity), one.message.partition(":")[0]) for one in findings(placeholder_link, text, media_type)]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("wiki.llampguildharbour.org.uk/evenings", "www.lampguildharbour.org.uk/fair"),
        ("lampgiuld.net", "lampguild.net/2024/fair"),
        ("lampguuild.net/", "news.lampguild.net"),
        ("lampuild.net", "lampguild.net"),
        ("lampguild.readhtedocs.io", "lampguild.readthedocs.io/de"),
    ],
)
def test_one_is_mistyped(wrong: str, right: str) -> None:
    ((severity, message),) = _told(_text(right, right + "?a", wrong))
    assert severity == "warning"
    assert message.endswith("to which the text links as well")
    assert f"“{'.'.join(wrong.partition('/')[0].split('.')[-2:])}”" in message or "org.uk" in message
    assert _told(_text(wrong, wrong)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # two sites: a plural, another end, other letters, figures, hyphens
        ("lampguild.net", "lampguilds.net"),
        ("artmagazine.net", "artsmagazine.net"),
        ("lampguild.net", "lampguild.org"),
        ("lampguild.net", "lampguilt.net"),
        ("junitlamps.net", "nunitlamps.net"),
        ("lamp1guild.net", "lamp2guild.net"),
        ("lamp-guild.net", "lampguild.net"),
        ("xlampgui.net", "lampgui.net"),
        ("lampg.net", "lammpg.net"),
        # parts before the name of a site
        ("image.lampguild.net", "images.lampguild.net"),
        ("static.lampguild.net", "sttaic.lampguild.net"),
        ("lampcentre.net", "lampcenter.net"),
    ],
)
def test_two_sites(one: str, other: str) -> None:
    assert _told(_text(one, one + "/a", other)) == []


def test_two_that_are_both_led_to_often() -> None:
    often = [f"lampguild.net/{page}" for page in "abc"]
    assert _told(_text(*often, *(one.replace("guild", "guidl") for one in often))) == []


def test_what_is_no_text_for_readers() -> None:
    menu = '<nav><a href="https://lampgiuld.net">Home</a></nav>'
    page = '<html><body>{}<article><p>The council voted to close the bridge, as <a href="https://lampguild.net/fair">it said in May</a> and <a href="https://lampguild.net/">before</a>.</p></article></body></html>'
    assert _told(page.format(menu), "text/html") == []
