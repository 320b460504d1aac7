"""Marks of Markdown in a page of HTML, and links that a blank parts from their address (BLP411)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue

from tests.found import findings

_PAGE = "<!doctype html><html><body><article><h1>The bridge</h1><p>The council met in the old school, and the hall was full.</p>{}</article></body></html>"


def _told(words: str) -> list[str]:
    read = findings(markup_residue, _PAGE.format(words), "text/html")
    return [f"{one.severity}: {one.message}" for one in read]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("<p># What comes next</p>", "# What comes next"),
        ("<p>## Ferries</p><p>They go on.</p>", "## Ferries"),
        ("<p>### ¿Qué sigue?</p>", "### ¿Qué sigue?"),
        ("<p>See [the plan](https://lampnet.org/plan).</p>", "[the plan](https://lampnet.org/plan)"),
    ],
)
def test_marks_show(words: str, shown: str) -> None:
    (message,) = _told(words)
    assert message.startswith(f"warning: “{shown}” ")


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("<p>The road is **closed** until May.</p>", "**closed**"),
        ("<li>**Note:** the ferry goes on.</li>", "**Note:**"),
        ("<p>Die Straße ist **bis Mai** gesperrt.</p>", "**bis Mai**"),
    ],
)
def test_what_is_set_off_is_for_information(words: str, shown: str) -> None:
    (message,) = _told(words)
    assert message.startswith(f"info: “{shown}” ")


@pytest.mark.parametrize(
    "words",
    [
        "<p># 12 of the list is closed</p>",
        "<p># Reboot</p>",
        "<p># take the lamp down</p>",
        "<p>#Bridges #Ferries</p>",
        '<p><a href="#next">#</a> What comes next</p>',
        "<h2># What comes next</h2>",
        "<p>**The ferry goes on as before**</p>",
        "<p>**SOLD OUT** The hall was full.</p>",
        "<p>Two to the third is 2**3, and 3 ** 2 is nine ** more.</p>",
        "<p>The fare is two coins.** Children ride for one.</p><p>**With a card of the town.</p>",
        "<p>What the f**k, said the mayor, and **it happens.</p>",
        "<p>In Markdown a link is written as [the plan](https://lampnet.org/plan).</p>",
        "<p>Write <code>**closed**</code> and <code>[a](https://lampnet.org)</code> for it.</p>",
        "<section data-markdown><p>The road is **closed** until May.</p></section>",
        "<p>The road is **closed** until May.</p><script>showdown.setFlavor('github')</script>",
    ],
)
def test_marks_that_are_meant(words: str) -> None:
    assert _told(words) == []


def _parted(text: str) -> list[str]:
    return [str(one.severity) for one in findings(markup_residue, text, "text/markdown")]


@pytest.mark.parametrize(
    "link",
    [
        "[the plan of the quay] (/plans/quay/)",
        "[the plan of the quay] (/plans)",
        "[the plan] (plan.pdf)",
        "[der neue Plan] (../plaene/kai.html)",
        "[what comes next] (#what-comes-next)",
        "[the plan](/plan) and [the old map] (/maps/old?year=1911)",
    ],
)
def test_links_of_the_site_with_a_blank(link: str) -> None:
    assert _parted(f"Read {link} before you come.") == ["warning"]


@pytest.mark.parametrize(
    "words",
    [
        "[kæt] (/kat/)",
        "[the cat] (/kat/)",
        "[long vowel first] (/aeio-long/)",
        "[and then] (and/or)",
        "[its own] (p. 12)",
        "[the bridge] (closed)",
        "[online] (/plans/quay/)",
        "![the bridge] (see above)",
    ],
)
def test_brackets_before_brackets(words: str) -> None:
    assert _parted(f"They say {words} in the town.") == []
