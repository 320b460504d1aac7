"""Calls of a page's script that ran into a text are told alone."""

from __future__ import annotations

import pytest

from provenance import check

BEFORE = "The council of Leeds voted on Monday to close the old bridge, the mayor said, and it could weigh on the price of fuel."
BEHIND = "On Tuesday, the clerk dispelled some fears about the bridge, at least for the day."
CALLS = [
    "googletag.pubads().definePassback('36/lamp_large', [[1,1]]).display();",
    "googletag.cmd.push(function() { googletag.display('div-ad-1'); });",
    "fbq('track', 'PageView');",
    "(adsbygoogle = window.adsbygoogle || []).push({});",
    "document.write('<scr'+'ipt src=\"//ad.example/x.js\">');",
    "!function(d,s,id){var js,fjs=d.getElementsByTagName(s)[0];if(!d.getElementById(id)){js=d.createElement(s);}}(document,'script','lamp');",
    "window._taboola = window._taboola || []; _taboola.push({mode:'thumbs', container:'below'});",
    "window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', new Date());",
    "window.lamp = {a: [1, 2]};",
    "var _gaq = _gaq || []; _gaq.push(['_setAccount', 'UA-1']);",
    "(function(){ var s = document.createElement('script'); s.src = '//a.example'; })();",
    "require(['parts/lamps'], function(Lamps) { Lamps.start(\"#L5\"); });",
    ".ad-box { display: none; } @media (max-width: 600px) { .ad { margin: 0 auto; } }",
    '{"@context":"https://schema.org","@type":"NewsArticle","headline":"It\'s closed"}',
]


def told(text: str) -> list[tuple[str, str | None]]:
    return [(one.rule, one.excerpt) for one in check(text, select=["BLP"]).findings]


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("joint", ["{} ", " {} ", " {}"])
def test_a_call_within_a_text_is_told_alone(call: str, joint: str) -> None:
    behind = "" if joint == " {}" else BEHIND
    text = BEFORE + joint.format(call) + behind
    findings = check(text, select=["BLP"]).findings
    assert [(one.rule, one.excerpt) for one in findings] == [("BLP411", call)]
    assert findings[0].message.startswith(f"“{call[:30]}")


def test_each_of_two_calls_is_told_alone() -> None:
    text = f"{BEFORE}{CALLS[0]} {BEHIND} {BEFORE}{CALLS[2]} {BEHIND}"
    assert told(text) == [("BLP411", CALLS[0]), ("BLP411", CALLS[2])]


def test_a_line_of_script_is_told_whole() -> None:
    line = "//<![CDATA[ var _gaq = _gaq || []; _gaq.push(['_trackPageview']); //]]>"
    assert told(f"{BEFORE}\n\n{line}\n\n{BEHIND}") == [("BLP411", line)]


def test_the_script_of_an_embedded_chart_is_told() -> None:
    line = (
        '!function(){"use strict";window.addEventListener("message",(function(e){if(void 0!==e.data["lamp"]){}}))}();'
    )
    assert told(f"{BEFORE}\n\n{line}\n\n{BEHIND}") == [("BLP411", line)]


@pytest.mark.parametrize(
    "words",
    [
        "Call document.write('x'); and the browser shows it (he said so; he says it each year to the class).",
        "The function window.onload(); runs when the page is loaded; it has many signs (a; b; c).",
        "The page calls require(['parts/lamps']) where it needs its lamps (and define(); too).",
        "We require [sic] two lamps (one, the old one); the function ['lamp'] of them is known.",
        "They looked through the window. The man (a clerk; no, a mason) had left (in haste).",
    ],
)
def test_what_a_text_says_of_programs_is_its_own(words: str) -> None:
    assert told(f"{BEFORE} {words} {BEHIND}") == []
