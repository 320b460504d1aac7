"""CIT306: links that a script of the page gives their address, and pages that a generator builds anew; CIT305: marks of which a checklist asks whether they are left."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_citation import placeholder_citation
from provenance_plugins.citations.placeholder_link import placeholder_link

from tests.found import severities_of

PAGE = "<html><head><title>Lamps</title><script>{script}</script></head><body><h1>Lamps</h1><p>Keep this link for the lamps of the hall: {link}, and open it there when the page has come up.</p></body></html>"
_LINK = '<a class="keep lamp" href="#">read the lamps</a>'


@pytest.mark.parametrize(
    ("script", "link", "severities"),
    [
        ('$(function () { $(".lamp").attr("href", url); });', _LINK, []),
        ("document.querySelector('.lamp').href = url;", _LINK, []),
        ('$("#lamp").prop("href", url);', '<a id="lamp" href="#">read the lamps</a>', []),
        ('$(".mill").attr("href", url);', _LINK, ["info"]),
        ('$(".lamp").attr("title", url);', _LINK, ["info"]),
        ('var old = $(".lamp").attr("href");', _LINK, ["info"]),
        ("if (document.querySelector('.lamp').href == url) { go(); }", _LINK, ["info"]),
        ('$("#lamp").attr("href", url);', _LINK, ["info"]),
        ("", _LINK, ["info"]),
    ],
)
def test_a_link_to_which_a_script_gives_its_address(script: str, link: str, severities: list[str]) -> None:
    page = PAGE.format(script=script, link=link)
    assert severities_of(placeholder_link, page, "text/html", "lamps.html") == severities


def test_a_page_that_its_host_builds_anew() -> None:
    page = '<html><head><title>Lamps</title><link rel="canonical" href="http://localhost:4000/"></head><body><p>The lamp is lit, as <a href="/mill/">the mill</a> is.</p></body></html>'
    assert severities_of(placeholder_link, page, "text/html", "_site/index.html") == ["info"]
    for path in ("index.html", "public/index.html", "site/index.html", "docs/_sites/index.html"):
        assert severities_of(placeholder_link, page, "text/html", path) == ["warning"], path


@pytest.mark.parametrize(
    ("item", "severities"),
    [
        ("- [ ] Is there any leftover text like (CITATION), Table X, [TODO]?", []),
        ("- [ ] Are there any placeholders such as (CITATION) in it?", []),
        ("- [ ] The lamp is the oldest of the town (CITATION).", ["error"]),
        ("- [ ] Is the lamp the oldest of the town (CITATION)?", ["error"]),
        ("- The lamp looks like any other one (CITATION).", ["error"]),
        ("Any lamp like this one was lit by hand (CITATION). Who did it?", ["error"]),
    ],
)
def test_a_checklist_asks_whether_marks_are_left(item: str, severities: list[str]) -> None:
    assert severities_of(placeholder_citation, f"# Lamps\n\n{item}\n", "text/markdown", "lamps.md") == severities


@pytest.mark.parametrize(
    ("link", "severities"),
    [
        ('<a href="#" ng-click="lamp.all = true">read the lamps</a>', []),
        ('<a href="#" data-ng-click="all()">read the lamps</a>', []),
        ('<a href="#" @click.prevent="all = true">read the lamps</a>', []),
        ('<a href="#" v-on:click="all = true">read the lamps</a>', []),
        ('<a href="#" (click)="all()">read the lamps</a>', []),
        ('<a href="" :href="lamp.address">read the lamps</a>', []),
        ('<a href="#" hx-get="/lamps">read the lamps</a>', []),
        ('<a href="#" class="c-plain-accordion-title">read the lamps</a>', ["info"]),
        ('<a href="#" class="c-plain-title">read the lamps</a>', ["info"]),
        ('<a href="#" ng-show="all">read the lamps</a>', ["info"]),
        ('<a href="#" ng-if="clicked" title="ng-clicked">read the lamps</a>', ["info"]),
        ('<a href="#" class="accordionist">read the lamps</a>', ["info"]),
        ('<a href="#" v-if="lamp.href">read the lamps</a>', ["info"]),
        ('<a href="#" title="at @click">read the lamps</a>', ["info"]),
    ],
)
def test_a_link_that_a_framework_follows(link: str, severities: list[str]) -> None:
    assert severities_of(placeholder_link, PAGE.format(script="", link=link), "text/html", "lamps.html") == severities


@pytest.mark.parametrize(
    ("item", "severities"),
    [
        ('<a href="#" class="c-plain-accordion-title">The lamps of the hall</a><br>', []),
        ('On <a href="#" class="c-plain-accordion-title">the lamps of the hall</a><br>', ["error"]),
        ('<a href="#" class="c-plain-accordion-title">The lamps of the hall</a> ', ["info"]),
        ('<a href="#" class="c-plain-title">The lamps of the hall</a><br>', ["info"]),
    ],
)
def test_a_title_that_opens_a_part_of_an_accordion(item: str, severities: list[str]) -> None:
    told = "Here are the lamps of the hall, which nobody has lit since May, as Ana Cruz says."
    page = f"<html><head><title>Lamps</title></head><body><h1>Lamps</h1><p>{told}</p><ul><li>{item}They hang by the door. {told}</li></ul></body></html>"
    assert severities_of(placeholder_link, page, "text/html", "lamps.html") == severities


@pytest.mark.parametrize(("mark", "severities"), [(' data-accordion-item=""', []), ("", ["error"])])
def test_a_link_that_opens_an_item_of_an_accordion(mark: str, severities: list[str]) -> None:
    page = f'<html><head><title>Lamps</title></head><body><h1>Lamps</h1><p>Here are the lamps of the hall, which nobody has lit since May, as Ana Cruz says.</p><ul class="lamps"><li{mark}><a href="#" class="title">The lamps of the hall</a> hang by the door and are lit at six, as Ana Cruz says.</li></ul></body></html>'
    assert severities_of(placeholder_link, page, "text/html", "lamps.html") == severities
